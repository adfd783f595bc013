/** Words of data, machine learning, security, testing, IT and what lies between. Written as in field-words-software.ts. */
import type { FieldWords } from "../rules";

export const TECHNOLOGY_FIELD_WORDS: FieldWords = {
  test: {
    en: `
      test, testing, test automation, automated testing, automation testing, automation test, qa, qa automation
      qc software, software test, software testing, software qa, quality assurance, quality engineering software
      quality assurance software, test system, testing and automation, in test, performance testing, game qa, qe
      quality engineering
    `,
    de: `
      softwaretest, testautomatisierung, test automatisierung, testmanagement, software qualitatssicherung
      qualitatssicherung software, testfeld software
    `,
    fr: `
      recette, test logiciel, test et validation logiciel, validation logiciel*, qualification logiciel*, homologation
      test automatise
    `,
    es: "pruebas, pruebas de software, automatizacion de pruebas, calidad de software, testing de software",
    pt: "qualidade de software, automacao de teste, teste de software",
    nl: "testautomatisering",
    it: "collaudo software",
    pl: "testow, testy, testowani*, zapewnieni* jakosci oprogramowani*",
  },
  ml: {
    en: `
      machine learning, ml, ai, artificial intelligence, deep learning, generative ai, gen ai, genai, llm, nlp
      natural language processing, language model, large language model, computer vision, mlops, ml ops, aiops, llmops
      reinforcement learning, perception, prompt, recommendation, recommender system, conversational ai, ai ml, ml ai
      ai platform, ml platform, ml infrastructure, speech recognition, autonomy
    `,
    de: "ki, kunstliche intelligenz, maschinelles lernen, bildverarbeitung",
    fr: "ia, intelligence artificielle, apprentissage automatique, ia generative, vision par ordinateur",
    es: "inteligencia artificial, aprendizaje automatico, vision artificial, vision por computador*",
    pt: "aprendizado de maquina, visao computacional",
    nl: "kunstmatige intelligentie",
    pl: "sztucznej inteligencji, uczenia maszynowego",
  },
  data: {
    en: `
      data, analytics, big data, data science, data engineering, data analytics, data platform, data warehouse, dwh
      etl, elt, business intelligence, bi, power bi, tableau, looker, qlik, data governance, data quality
      data management, data analysis, data product, data and ai, ai and data, data visualization, web analytics
      product analytics, marketing analytics, people analytics, sales analytics, customer analytics
      reporting and analytics, insight and analytics, statistic, statistical, gis, geospatial, snowflake, databrick*
      dbt, spark, hadoop, dataops, data op, data mining, advanced analytics, decision science, data strategy
      data migration, master data management, data modeling, data modelling, data integration, fraud analytics
    `,
    de: "daten*, datenanalyse, datenmanagement, reporting und datenanalyse, statistik, data*",
    fr: `
      donnees, science des donnees, decisionnel, informatique decisionnel, statistique, base de donnee decisionnel
    `,
    es: "datos, ciencia de datos, inteligencia de negocio, analitica, analitica de datos, estadistic*",
    pt: "dados, ciencia de dados, inteligencia de dados, analise de dados, estatistic*",
    nl: "gegevens*, datawarehouse",
    it: "dati",
    sv: "dataanalys, dataplattform",
    pl: "danych",
  },
  database: {
    en: "database, sql server, oracle dba, oracle database, postgresql, postgres, mysql, mongodb, db2",
    de: "datenbank*",
    fr: "base de donnee, bdd",
    es: "base de datos",
    pt: "banco de dados, bases de dados",
    nl: "databank*, database*",
    it: "basi di dati",
    sv: "databas*",
    pl: "baz danych, bazy danych",
  },
  security: {
    en: `
      security, cybersecurity, cyber, cyber security, information security, infosec, it security, application security
      appsec, product security, cloud security, network security, data security, offensive security
      security operation, soc, siem, threat intelligence, threat, threat hunting, threat detection
      detection and response, incident response, vulnerability, vulnerability management, penetration testing
      pentest*, red team, blue team, purple team, iam, identity and access, identity and access management
      privileged access, cryptograph*, forensic, digital forensic, security compliance, security grc, grc, it risk
      it audit, it risk and compliance, security assurance, security engineering, security awareness, malware
      endpoint security, trust and security, devsecop security, ot security, iso 27001
    `,
    de: `
      it sicherheit, informationssicherheit, cybersicherheit, datensicherheit, it security*, security*
      netzwerksicherheit
    `,
    fr: `
      cybersecurite, securite informatique, ssi, securite des systeme d information, securite si, securite applicative
      securite cloud, securite reseau, securite des systeme, cyber securite, gestion des identites
    `,
    es: `
      ciberseguridad, seguridad informatica, seguridad de la informacion, seguridad cloud, seguridad it, seguridad ti
      seguridad de aplicacion, seguridad de red
    `,
    pt: `
      ciberseguranca, seguranca da informacao, seguranca cibernetica, seguranca informatica, seguranca de aplicacao
      seguranca ti, seguranca em ti, cyber seguranca
    `,
    nl: "informatiebeveiliging, cyberbeveiliging, ict beveiliging, it beveiliging",
    it: "sicurezza informatica, cybersicurezza",
    sv: "it sakerhet, informationssakerhet, cybersakerhet",
    da: "it sikkerhed, informationssikkerhed, cybersikkerhed",
    pl: "cyberbezpieczenstw*, bezpieczenstwa informacji, bezpieczenstwa it, bezpieczenstwa teleinformatycznego",
  },
  systems: {
    en: `
      system, reliability, automation, integration system, system integration test, hardware software integration
      mission system
    `,
    de: "system*, automatisierungs software",
    es: "sistema, automatizacion",
    pt: "confiabilidade",
    nl: "systeem*",
  },
  robotics: {
    en: `
      robotics, robot, slam, motion planning, autonomous vehicle, autonomous driving, autonomous system
      guidance navigation, gnc
    `,
    de: "robotik, autonomes fahren",
    fr: "robotique",
  },
  network: {
    en: `
      network, networking, telecom network, ip network, wan, wireless network, voip, telecom, telecommunication
      unified communication, network operation, noc, network security operation
    `,
    de: "netzwerk*, netzwerktechnik, telekommunikation, rechenzentrum",
    fr: "reseau, reseaux, reseau et telecom, reseaux et telecom, systeme et reseaux",
    es: "redes, red, telecomunicacion, redes y sistemas, sistemas y redes, redes y comunicaciones",
    pt: "telecomunicacao, redes e suporte, redes e infraestrutura",
    nl: "netwerk*",
    it: "rete, reti",
    sv: "natverk*",
    da: "netvaerk*, netvark*",
    pl: "sieci*",
  },
  it: {
    en: `
      it, ict, information technology, it operation, it support, it service, it service desk, it helpdesk
      it help desk, it infrastructure, it system, it service management, itsm, helpdesk, help desk, service desk
      servicedesk, desktop, desktop support, deskside, end user computing, end user support, workplace technology
      technology support, modern workplace, microsoft 365, office 365, m365, intune, business application
      business system, enterprise application, corporate it, corporate technology, it business partner, it asset
      it procurement system, data center, data centre, datacenter, datacentre, data center operation
      data centre operation, it administration, mdm, computer
    `,
    de: `
      informatik*, edv, it betrieb, it support*, it abteilung, rechenzentrum*, anwenderbetreuung, anwendungsbetreuung
      first level support it, anwendungs support
    `,
    fr: `
      informatique, si, systeme d information, support informatique, parc informatique, poste de travail
      support utilisateur, bureautique, assistance informatique
    `,
    es: `
      ti, informatic*, tic, tecnologias de la informacion, sistemas de informacion, soporte it, soporte ti
      soporte informatico, soporte tecnico it, soporte a usuario, sistema informatico, microinformatic*
    `,
    pt: `
      informatica, tecnologia da informacao, sistemas de informacao, suporte ti, suporte em ti, suporte de informatica
      suporte tecnico ti, suporte ao usuario
    `,
    nl: "ict*, automatisering, informatievoorziening, werkplek*, functioneel*, technisch applicatie",
    it: "sistemi informativi, assistenza informatica",
    da: "it drift",
    pl: "informatyczn*, informatyk*, wsparcia it",
  },
  erp: {
    en: `
      sap, abap, erp, crm, crm system, salesforce, servicenow, dynamics, dynamics 365, business central, navision
      oracle, oracle ebs, oracle fusion, peoplesoft, netsuite, odoo, workday, hris system, hubspot, sap fico, sap fi
      sap co, sap sd, sap mm, sap s 4hana, s 4hana, sap hana, sap basis, sap hcm, sap successfactor*, infor
      jd edwards, guidewire, temenos, atlassian, jira, sfdc, power platform, power app, totvs, protheus, afas, exact
      datev
    `,
  },
};
