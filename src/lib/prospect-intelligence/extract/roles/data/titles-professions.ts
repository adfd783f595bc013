/** Titles of finance, law, IT, research and those who lead them that decide by themselves. After titles-commercial.ts. */
import type { Titles } from "../rules";

export const PROFESSION_TITLES: readonly Titles[] = [
  {
    function: "finance",
    qualifies: true,
    phrases: {
      en: `
        accountant, bookkeeper, auditor, actuary, underwriter, controller, financial controller
        chief financial officer, cfo, finance manager, finance director, financial analyst, financial advisor
        financial adviser, investment analyst, investment manager, investment banker, trader, quantitative trader
        quantitative analyst, quantitative researcher, quant, banker, bank teller, teller, loan officer
        mortgage advisor, claims adjuster, claims handler, claims specialist, insurance agent, insurance broker
        payroll specialist, payroll administrator, payroll manager, tax manager, tax consultant, tax advisor
        treasurer, credit analyst, credit risk analyst, portfolio manager, wealth manager, relationship banker
        personal banker, fund manager, fund accountant, billing specialist, credit controller, cost accountant
        risk analyst, risk manager, chief risk officer, revenue accountant
        private equity associate, accounting clerk, accounts assistant, accounts clerk, assistant accountant
        risk modeller, equity research analyst, stock broker, broker, chief investment officer
        finance business partner, chief accounting officer, bursar, claims assistant
      `,
      de: `
        buchhalter, finanzbuchhalter, bilanzbuchhalter, lohnbuchhalter, steuerfachangestellter, steuerfachwirt
        steuerberater, wirtschaftsprufer, bankkaufmann, bankkauffrau, bankberater, finanzberater
        versicherungskaufmann, versicherungsvertreter, kreditanalyst, schadenregulierer, schadensachbearbeiter, aktuar
        vermogensberater, firmenkundenberater, entgeltabrechner, prufungsassistent, kreditsachbearbeiter
        privatkundenberater, firmenkundenbetreuer, lohn gehaltsbuchhalter, risikomanager
        anlageberater
      `,
      fr: `
        comptable, expert comptable, collaborateur comptable, aide comptable, controleur de gestion, auditeur
        gestionnaire de paie, tresorier, analyste financier, directeur financier, daf
        responsable administratif et financier, conseiller bancaire, charge de clientele bancaire
        gestionnaire sinistres, actuaire, souscripteur, fiscaliste, gestionnaire de patrimoine
        conseiller en patrimoine, analyste credit, charge de recouvrement, courtier, commissaire aux comptes
        conseiller patrimonial, raf, analyste risques, conseiller clientele particulier, conseiller clientele bancaire
        chef comptable, collaborateur paie, conseiller en gestion de patrimoine
      `,
      es: `
        contador, contable, auditor interno, tesorero, analista financiero, analista contable, auxiliar contable
        analista de credito, gestor de cobranza, asesor financiero, director financiero, ejecutivo bancario
        cajero bancario, actuario, suscriptor, tecnico de nominas, analista de riesgos, gerente de finanzas
        administrativo contable, contador publico, analista de nomina, controller financiero, asesor fiscal
        perito de seguros, agente de seguros, tecnico contable
      `,
      pt: `
        contabilista, tesoureiro, analista financeiro, analista contabil, auxiliar contabil, auxiliar financeiro
        assistente financeiro, assistente contabil, analista fiscal, assessor de investimentos, gerente financeiro
        diretor financeiro, corretor de seguros, atuario, bancario, gerente de relacionamento bancario
        analista de risco, analista de cobranca, analista de custos, tecnico de contabilidade, analista de faturamento
        tecnico oficial de contas, assistente fiscal, analista de folha, gestor de risco
      `,
      nl: `
        boekhouder, assistent accountant, business controller, financieel medewerker
        financieel administratief medewerker, financieel adviseur, hypotheekadviseur, belastingadviseur
        salarisadministrateur, actuaris, acceptant, schadebehandelaar, kredietanalist, registeraccountant
        debiteurenbeheerder, crediteurenadministrateur, financieel analist, verzekeringsadviseur
        medewerker crediteuren, bankmedewerker
      `,
      it: `
        contabile, ragioniere, revisore, commercialista, addetto contabilita, consulente finanziario
        impiegato contabile, responsabile amministrativo, addetto paghe
      `,
      sv: `
        redovisningsekonom, ekonom, ekonomiassistent, ekonomichef, lonespecialist, redovisningskonsult
        loneadministrator, aktuarie
      `,
      da: `
        bogholder, regnskabsassistent, okonomiassistent, okonomimedarbejder, regnskabschef, okonomichef
      `,
      pl: `
        ksiegowy, ksiegowa, glowny ksiegowy, audytor, analityk finansowy, kontroler finansowy, specjalista ds plac
        samodzielny ksiegowy, samodzielna ksiegowa, aktuariusz, specjalista ds kadr i plac
      `,
    },
  },
  {
    function: "legal",
    phrases: {
      en: `
        lawyer, attorney, counsel, general counsel, legal counsel, paralegal, solicitor, barrister, legal assistant
        legal clerk, compliance officer, compliance manager, compliance analyst, data protection officer
        privacy officer, privacy counsel, contract manager, contract specialist, regulatory affairs manager
        regulatory affairs specialist, patent attorney, patent examiner, notary, judge, policy advisor, policy analyst
        policy manager, public policy manager, aml analyst, kyc analyst, chief legal officer, chief compliance officer
        law clerk, policy officer, lobbyist, legal operations manager
        money laundering reporting officer, conveyancer, compliance specialist
      `,
      de: `
        rechtsanwalt, anwalt, jurist, syndikusrechtsanwalt, rechtsanwaltsfachangestellter, rechtsfachwirt
        notarfachangestellter, datenschutzbeauftragter, patentanwalt, rechtsreferent, vertragsmanager, volljurist
        notar, wirtschaftsjurist, rechtsreferendar
      `,
      fr: `
        avocat, assistant juridique, notaire, clerc de notaire, delegue protection des donnees, responsable juridique
        directeur juridique, charge de conformite, responsable conformite, charge affaires reglementaires, dpo
        huissier, responsable affaires reglementaires, analyste lcb ft, analyste kyc
      `,
      es: `
        abogado, asesor juridico, asesor legal, notario, procurador, oficial de cumplimiento, asistente legal
        pasante juridico, delegado de proteccion de datos, letrado, analista de cumplimiento
      `,
      pt: `
        advogado, assessor juridico, assistente juridico, encarregado de protecao de dados, analista juridico
        analista de compliance, solicitador, gerente juridico
      `,
      nl: `
        advocaat, bedrijfsjurist, juridisch medewerker, notaris, kandidaat notaris, beleidsmedewerker, beleidsadviseur
        functionaris gegevensbescherming, juridisch adviseur, notarisklerk
      `,
      it: "avvocato, praticante avvocato, giurista",
      sv: "advokat, bolagsjurist, dataskyddsombud",
      da: "advokatsekretar, databeskyttelsesradgiver",
      pl: "prawnik, radca prawny, adwokat, aplikant, inspektor ochrony danych",
    },
  },
  {
    function: "research",
    qualifies: true,
    phrases: {
      en: `
        clinical research associate, clinical research coordinator, clinical data manager, clinical trial manager
        lab technician, laboratory technician, lab technologist, lab assistant, laboratory assistant, lab manager
        laboratory manager, chemist, biologist, physicist, microbiologist, biochemist, geneticist, research associate
        research assistant, research technician, postdoc, postdoctoral, postdoctoral researcher, phd student
        phd candidate, phd position, research fellow, economist, biostatistician, epidemiologist, sociologist
        archaeologist, geologist, ecologist, medical science liaison, principal investigator
        r and d chemist, food technologist, research coordinator, doctoral student
        lab analyst, laboratory analyst, formulation scientist, toxicologist, hydrologist, meteorologist
        anthropologist, medical writer, astronomer, zoologist, historian
      `,
      de: `
        laborant, chemielaborant, biologielaborant, cta, bta, mta labor, chemiker, biologe, physiker, doktorand
        wissenschaftlicher mitarbeiter, promotionsstelle, volkswirt, produktentwickler, rezepturentwickler
        lebensmitteltechnologe, forschungsreferent, biotechnologe, laborleiter, labormitarbeiter, chemikant forschung
        laborassistent, studienkoordinator, wissenschaftlicher assistent, geologe
      `,
      fr: `
        chimiste, attache de recherche clinique, arc, technicien de laboratoire, doctorant, post doctorant
        ingenieur de recherche biologie, chef de projet clinique, formulateur, these cifre, biostatisticien
        charge de recherche
      `,
      es: `
        quimico, analista de laboratorio, tecnico de laboratorio, investigador postdoctoral, becario predoctoral
        monitor de ensayos clinicos, laboratorista, auxiliar de laboratorio, formulador
      `,
      pt: `
        bolseiro de investigacao, pesquisador clinico, monitor de pesquisa clinica, bolsista de pesquisa
        coordenador de pesquisa clinica, biomedico pesquisa
      `,
      nl: `
        analist laboratorium, chemicus, bioloog, promovendus, econoom, research analist, labanalist, chemisch analist
        laboratoriumanalist, analist microbiologie, onderzoeksmedewerker
      `,
      it: "chimico, dottorando, assegnista di ricerca",
      sv: "kemist, postdoktor, laboratorieingenjor",
      da: "kemiker, ph d studerende, phd stipendiat",
      pl: "chemik, adiunkt, mikrobiolog, doktorant",
    },
  },
  {
    function: "it",
    phrases: {
      en: `
        it support technician, it support engineer, it support specialist, it support analyst, it technician
        it engineer, it specialist, it administrator, it manager, it director, it coordinator, it officer
        it operations manager, it service manager, it analyst, it trainee, service desk analyst, service desk engineer
        desktop engineer, desktop support engineer, system administrator, sysadmin, network administrator
        network technician, data center technician, data centre technician, data center operator
        chief information officer, cio, salesforce administrator, it asset manager, it system engineer support
        it lead, head of it, it infrastructure manager, it operator, it generalist, workplace engineer
        endpoint engineer, microsoft 365 engineer, m365 engineer, crm administrator, erp manager
        it field engineer, telecom technician, head of information technology
        director of information technology, vp it, network operations center technician, desktop technician
        computer technician, business systems administrator, it field technician, application manager
        application administrator, application owner, identity administrator
      `,
      de: `
        netzwerkadministrator, fachinformatiker systemintegration, it systemelektroniker, it supporter, it techniker
        it leiter, leiter it, it mitarbeiter, it spezialist, it systemadministrator, anwendungsbetreuer
        applikationsbetreuer, it koordinator, netzwerktechniker, informatikkaufmann, systembetreuer, it systemkaufmann
        first level support, second level support, 1st level support, 2nd level support, it anwendungsbetreuer
        it anwenderbetreuer, erp administrator, it system management, user helpdesk, applikationsmanager
        it servicetechniker, rechenzentrumstechniker, it referent, sap administrator, it onsite techniker
      `,
      fr: `
        technicien support informatique, technicien informatique, administrateur systeme, administrateur reseau
        administrateur reseaux, administrateur systemes et reseaux, technicien helpdesk, technicien systeme et reseau
        technicien systemes et reseaux, responsable informatique, directeur informatique, dsi
        directeur des systemes d information, technicien de proximite, responsable systeme d information
        responsable si, technicien support utilisateurs, gestionnaire de parc informatique
        responsable infrastructure informatique, technicien reseau, technicien d exploitation informatique
        analyste d exploitation, technicien support it, technicien micro, assistant informatique
        technicien exploitation, pilote d exploitation, administrateur crm
      `,
      es: `
        tecnico informatico, tecnico de sistemas, tecnico de soporte it, administrador de sistemas
        administrador de redes, tecnico de redes, tecnico helpdesk, responsable de sistemas, jefe de sistemas
        gerente de sistemas, gerente de ti, director de ti, auxiliar de sistemas, tecnico microinformatica
        operador de sistemas, coordinador de sistemas, director de sistemas, jefe de informatica
        tecnico de soporte informatico, soporte tecnico informatico, analista de soporte, administrador de erp, responsable de ti
        responsable de informatica, coordinador de ti, administrador de salesforce
      `,
      pt: `
        analista de suporte ti, analista de ti, tecnico de suporte, coordenador de ti, analista de redes
        assistente de ti, tecnico de ti, auxiliar de ti, analista de suporte n1, analista de suporte n2
        analista de suporte n3, diretor de ti, analista de infraestrutura, analista de infraestrutura ti
        analista de service desk, supervisor de ti, estagiario de ti, especialista de ti, gestor de ti, estagio em ti
        tecnico em informatica
      `,
      nl: `
        systeembeheerder, netwerkbeheerder, applicatiebeheerder, functioneel beheerder, technisch beheerder
        helpdeskmedewerker, servicedesk medewerker, ict medewerker, ict beheerder, ict coordinator, ict manager
        it beheerder, technisch applicatiebeheerder, functioneel applicatiebeheerder, werkplekbeheerder, ict supporter
        it support medewerker, it medewerker, cloudbeheerder, ict specialist, hoofd ict, ict servicedesk
        it servicedesk, ict support, beheerder werkplek, ict technicus, systeem en netwerkbeheerder
        ict systeembeheerder, linux beheerder, salesforce beheerder
      `,
      it: `
        sistemista, amministratore di sistema, amministratore di rete, responsabile it, responsabile ict
        addetto help desk
      `,
      sv: `
        it tekniker, natverkstekniker, it chef, it samordnare, drifttekniker, helpdesktekniker
        systemforvaltare, applikationsforvaltare
      `,
      da: "it medarbejder, netvarkstekniker, datatekniker, netvaerksadministrator",
      pl: `
        administrator systemow, administrator sieci, informatyk, specjalista wsparcia it, specjalista it
        specjalista ds it, technik informatyk, kierownik it, kierownik dzialu it, helpdesk it
      `,
    },
  },
];
