/** Titles of software, data and security whose words would otherwise be misread. As titles-office.ts, which comes first. */
import type { Titles } from "../rules";

export const TECHNOLOGY_TITLES: readonly Titles[] = [
  {
    function: "engineering",
    phrases: {
      en: `
        forward deployed engineer, forward deployed software engineer, founding engineer, growth engineer, cto
        chief technology officer, chief technical officer, chief architect, chief software architect
        member of technical staff, sdet, sre, site reliability engineer, software engineer in test
        software development engineer in test, computer scientist, enterprise architect, technical architect
        it architect, systems architect, integration architect, platform architect, solution architect cloud
        cloud solution architect, software solution architect, it solution architect, ux engineer, ui engineer
        design systems engineer, ux developer, ui developer, salesforce architect, sap architect, sap developer
        salesforce developer, servicenow developer, crm developer, erp developer, developer experience engineer
        webmaster, engineering director, scrum developer, devops manager, devops specialist, network engineer
        network architect, wireless network engineer, hardware software integration engineer
        api developer, release engineer, build engineer, performance engineer
        accessibility engineer, build release engineer, game programmer
        game developer, engine programmer, gameplay programmer, tools programmer, graphics programmer
        graphics engineer, graphics developer, technology director, technology manager
        integration developer, bioinformatics engineer
        bioinformatics software engineer, payments engineer, billing engineer, mendix consultant, ai research engineer
        research software engineer, quantitative developer, quant developer, trading systems developer
        financial software engineer, algorithm engineer, head of technology
        vp product and engineering, head of product and engineering, director of product and engineering
        technology lead, vp technology, vp engineering, simulation developer, qa specialist, qa analyst, qa tester
        qa lead, qa manager, head of qa, qa engineer, manual tester, head of development, head of software development
        test lead, test manager, test analyst
        ar vr, virtual reality developer
      `,
      de: `
        softwareentwickler, webentwickler, fachinformatiker anwendungsentwicklung
        fachinformatiker fur anwendungsentwicklung, informatiker anwendungsentwicklung, entwicklungsleiter software
        softwareingenieur, softwarearchitekt, it architekt, it systemarchitekt, systemarchitekt, it entwickler
        it solution architekt, mathematisch technischer softwareentwickler, sap entwickler, abap entwickler
        netzwerkingenieur, it system engineer, cloud spezialist, softwareprogrammierer, teamleiter entwicklung
        leiter entwicklung software, medieninformatiker, it infrastrukturarchitekt, chefarchitekt software
        unternehmensarchitekt it, devops spezialist, testautomatisierer, leiter it entwicklung
      `,
      fr: `
        ingenieur informatique, ingenieur d etude, ingenieur etudes et developpement
        ingenieur reseau, ingenieur reseaux, ingenieur systemes et reseaux, ingenieur systeme et reseau
        architecte si, architecte technique si, architecte technique, architecte reseau
        architecte reseaux, architecte applicatif, architecte fonctionnel si, architecte solution si
        directeur technique, lead dev, lead developpeur, ingenieur validation logiciel
        ingenieur test et validation logiciel, referent technique
        chef d equipe developpement, ingenieur exploitation informatique, tech lead
        architecte d entreprise, urbaniste si, ingenieur r et d logiciel, directeur des developpement informatique
        qualiticien logiciel, ingenieur d exploitation, responsable qa
      `,
      es: `
        ingeniero de sistemas, ingeniero informatico, ingeniero de redes, ingeniero en computacion
        ingeniero de telecomunicaciones, analista de sistemas, arquitecto de software, arquitecto de sistemas
        arquitecto empresarial, arquitecto ti, analista qa, analista de pruebas
        analista de calidad de software, tester qa, lider tecnico, lider de desarrollo, jefe de desarrollo
        jefe de desarrollo de software, gerente de desarrollo, gerente de desarrollo de software
        director de tecnologia, director de desarrollo, gerente de tecnologia, arquitecto cloud, ingeniero de pruebas
        ingeniero de automatizacion de pruebas, coordinador de desarrollo de software, especialista devops
        maquetador web, maquetador, automatizador de pruebas
      `,
      pt: `
        engenheiro de sistemas, engenheiro informatico, engenheiro de computacao, engenheiro de redes
        analista de testes, analista de qualidade de software, analista devops, analista cloud
        analista de automacao de testes, arquiteto de software, arquiteto de sistemas, arquiteto corporativo
        arquiteto de ti, arquiteto cloud, lider de desenvolvimento, gerente de desenvolvimento
        gerente de desenvolvimento de sistemas, coordenador de desenvolvimento, diretor de tecnologia
        especialista cloud, testador de software, analista de software, gestor de desenvolvimento
        coordenador de sistemas, engenheiro de testes, tecnico de programacao, head de tecnologia, head de engenharia
      `,
      nl: `
        netwerk engineer, systeem engineer, software engineer, softwareontwikkelaar, solution architect ict
        ict architect, testanalist, hoofd ontwikkeling, cloud specialist, informaticus, technisch tester
        testspecialist, teamlead development, teamleider ontwikkeling, teamleider softwareontwikkeling
        sap ontwikkelaar
      `,
      it: `
        ingegnere informatico, sistemista devops, ingegnere del software, analista programmatore
        responsabile sviluppo software, architetto software
      `,
      sv: `
        mjukvaruingenjor, natverksingenjor, systemarkitekt, utvecklingschef, testledare, testingenjor, it arkitekt
        losningsarkitekt, mjukvarutestare, testautomatiserare, utvecklingschef mjukvara
      `,
      da: "softwareingenior, netvarksingenior, udviklingschef, datamatiker, it udvikler",
      pl: `
        inzynier oprogramowania, architekt oprogramowania, architekt systemow, inzynier systemow, inzynier sieci
        tester oprogramowania, kierownik zespolu programistow, inzynier devops, tester manualny, architekt rozwiazan
        inzynier testow, tester automatyzujacy
      `,
    },
  },
  {
    function: "data",
    phrases: {
      en: `
        data scientist, data analyst, data engineer, data architect, analytics engineer, bi developer, bi analyst
        bi engineer, database administrator, database developer, database engineer, dba, applied scientist
        machine learning scientist, ml scientist, ai scientist, chief data officer
        data steward, data modeler, data modeller, reporting analyst, insights analyst, product data analyst
        gis analyst, statistician, data product analyst, decision scientist, computational linguist, data specialist
        data manager, data lead, machine learning researcher, ai researcher, research scientist machine learning
        data quality analyst, chief analytics officer, analytics manager, head of analytics
        head of data, data consultant, analytics consultant, bi consultant, web analyst, digital analyst
        customer insights analyst, database manager, database specialist, quantitative data analyst, ml researcher
        ai ml scientist, geospatial analyst
      `,
      de: `
        datenbankadministrator, datenbankentwickler, datenanalyst, dateningenieur, datenwissenschaftler, bi entwickler
        bi berater, data warehouse entwickler, datenbankspezialist, bi manager, datenarchitekt, statistiker
      `,
      fr: `
        analyste de donnees, ingenieur donnees, ingenieur data, administrateur de bases de donnees, administrateur bdd
        charge d etudes statistiques, developpeur bi, consultant bi, consultant data, consultant decisionnel
        architecte data, statisticien, developpeur etl, data miner, geomaticien, analyste decisionnel
      `,
      es: `
        cientifico de datos, analista de datos, ingeniero de datos, arquitecto de datos
        administrador de base de datos, analista bi, desarrollador bi, consultor bi, especialista en datos
        analista de inteligencia de negocios, desarrollador etl, desarrollador power bi, estadistico
        consultor de datos
      `,
      pt: `
        cientista de dados, analista de dados, engenheiro de dados, arquiteto de dados
        administrador de banco de dados, administrador de bases de dados, desenvolvedor bi, estatistico
        analista de business intelligence, especialista em dados, analista de banco de dados, gestor de dados
        desenvolvedor etl, analista de inteligencia de dados, consultor de dados
      `,
      nl: `
        data analist, dataanalist, databasebeheerder, bi specialist, bi ontwikkelaar, power bi ontwikkelaar
        informatieanalist data, statisticus, databaseontwikkelaar
      `,
      it: "analista dati, ingegnere dei dati, amministratore database",
      sv: "dataanalytiker, dataingenjor, databasadministrator, bi utvecklare, bi konsult",
      da: "datascientist, bi udvikler, bi konsulent, data analytiker",
      pl: `
        analityk danych, inzynier danych, administrator baz danych, naukowiec danych, analityk bi, programista bi
        specjalista ds danych
      `,
    },
  },
  {
    function: "security",
    phrases: {
      en: `
        ciso, chief information security officer, information security officer, information security manager
        security engineer, security analyst, soc analyst, security architect, security researcher, security consultant
        penetration tester, pentester, ethical hacker, threat hunter, security operations analyst, incident responder
        malware analyst, red teamer, red team operator, cyber security specialist, cybersecurity specialist
        cybersecurity analyst, cybersecurity engineer, iam engineer, iam specialist, iam analyst
        security awareness manager, security compliance analyst, security compliance manager, head of security
        vp security, director of security, grc analyst, grc manager, grc specialist, it auditor, it risk analyst
        it risk manager, cryptographer, security specialist cyber, vulnerability analyst, security administrator
        security program manager infosec, detection engineer, bug bounty hunter, devsecops engineer, devsecops
        cyber risk consultant, application security engineer, forensics analyst, digital forensics analyst
        vulnerability researcher, threat analyst, chief security officer, cloud security specialist, privacy engineer
        it security manager, reverse engineer, information assurance
      `,
      de: `
        informationssicherheitsbeauftragter, it sicherheitsbeauftragter, it sicherheitsexperte
        it sicherheitsspezialist, it security analyst, it security specialist, it security consultant, isb
        it forensiker, informationssicherheitsmanager, it sicherheitsanalyst, it security spezialist
        it sicherheitsmanager, it revisor
      `,
      fr: `
        rssi, analyste soc, analyste cybersecurite, ingenieur cybersecurite, consultant cybersecurite, pentesteur
        expert cybersecurite, responsable securite des systemes d information, responsable cybersecurite
        ingenieur securite, architecte securite, auditeur cybersecurite, auditeur ssi, responsable ssi
        ingenieur securite informatique
      `,
      es: `
        analista de seguridad informatica, analista de ciberseguridad, ingeniero de seguridad
        ingeniero de ciberseguridad, especialista en ciberseguridad, consultor de ciberseguridad, hacker etico
        responsable de seguridad de la informacion, oficial de seguridad de la informacion, analista soc
        arquitecto de seguridad, auditor de sistemas, auditor ti, auditor informatico
        analista de seguridad de la informacion, analista de seguridad ti
      `,
      pt: `
        analista de seguranca da informacao, analista de ciberseguranca, analista de seguranca cibernetica
        engenheiro de seguranca da informacao, especialista em ciberseguranca, especialista em seguranca da informacao
        arquiteto de seguranca, engenheiro de ciberseguranca, auditor de seguranca da informacao
      `,
      nl: `
        security specialist, security officer ict, soc analist, security analist, adviseur informatiebeveiliging
        functionaris informatiebeveiliging, informatiebeveiliger, edp auditor
      `,
      it: "analista sicurezza informatica, esperto cybersecurity",
      sv: `
        it sakerhetsspecialist, sakerhetsspecialist it, informationssakerhetsspecialist, penetrationstestare
        it sakerhetsanalytiker
      `,
      da: "it sikkerhedsspecialist, it sikkerhedskonsulent, it sikkerhedsanalytiker",
      pl: `
        specjalista ds cyberbezpieczenstwa, inzynier bezpieczenstwa, analityk bezpieczenstwa, analityk soc
        tester penetracyjny, specjalista ds bezpieczenstwa it
      `,
    },
  },
];
