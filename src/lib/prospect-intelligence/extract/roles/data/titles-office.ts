/**
 * Titles of offices that decide by themselves. Where a part of a title holds several, the first of this list counts.
 * Phrases are written as in field-words-software.ts.
 */
import type { Titles } from "../rules";

export const OFFICE_TITLES: readonly Titles[] = [
  {
    function: "administration",
    phrases: {
      en: `
        assistant to ceo, assistant to cto, assistant to cfo, assistant to coo, assistant to managing director
        assistant to president, assistant to founder, assistant to general manager, assistant to chief of staff
        executive assistant, personal assistant, executive admin, administrative assistant, receptionist
        office manager, office coordinator, data entry clerk, data entry operator, data entry specialist, data entry
        data entry associate, virtual assistant, secretary, legal secretary, medical secretary, office administrator
        document controller, team assistant, administrative officer, administrative coordinator
        typist, personal secretary, office assistant, administrative specialist
        business administrator, admin assistant, management assistant
      `,
      de: `
        assistenz geschaftsfuhrung, assistenz geschaftsleitung, vorstandsassistenz, teamassistenz, teamassistent
        sekretariat, burokaufmann, industriekaufmann, industriekauffrau, industriekaufleute, kaufmann buromanagement
        kaufleute buromanagement, kauffrau buromanagement, fremdsprachensekretar, empfangsmitarbeiter
        mitarbeiter empfang, direktionsassistenz, buroassistenz, projektassistenz, projektassistent
        verwaltungsfachangestellter, verwaltungsangestellter, burokraft, buromanagement
      `,
      fr: `
        assistant direction, assistant administratif, agent administratif, hote accueil, standardiste, agent saisie
        operateur saisie, secretaire, charge accueil, employe administratif, gestionnaire administratif
        assistant gestion, assistant polyvalent
      `,
      es: `
        asistente administrativo, auxiliar administrativo, asistente de direccion, recepcionista, capturista
        secretaria de direccion, grabador de datos, digitador, asistente ejecutiva, asistente de gerencia
        auxiliar de oficina
      `,
      pt: `
        assistente administrativo, analista administrativo, secretaria executiva, auxiliar de escritorio
        tecnico administrativo, assistente executivo, assistente de direcao, rececionista
      `,
      nl: `
        managementassistent, directiesecretaresse, secretaresse, administratief medewerker, data entry medewerker
        directieassistent
      `,
      it: "segretaria, addetto segreteria, impiegato amministrativo, assistente di direzione",
      sv: "kontorist, vd assistent",
      da: "kontorassistent, sekretar, direktionsassistent",
      pl: "recepcjonist*, asystent zarzadu, sekretarka, pracownik biurowy",
    },
  },
  {
    function: "operations",
    phrases: {
      en: `
        chief of staff, chief operating officer, coo, business operations manager, strategy and operations
        fraud analyst, fraud specialist, content moderator, general manager, country manager, operations manager
        vp operations, head of operations
      `,
      de: "betriebsleiter",
      fr: `
        directeur des operations, responsable exploitation, directeur exploitation
        directeur general adjoint operations
      `,
      es: "gerente de operaciones, director de operaciones, gerente general, jefe de operaciones",
      pt: "gerente de operacoes, diretor de operacoes, gerente geral, coordenador de operacoes",
      nl: "operationeel manager, bedrijfsmanager",
    },
  },
  {
    function: "hr",
    phrases: {
      en: `
        recruiter, sourcer, talent partner, talent acquisition partner, talent sourcer, headhunter
        hr business partner, people business partner, people partner, recruitment consultant, recruiting coordinator
        talent advisor, hr generalist, hr technology, compensation analyst, people analyst, chief people officer
        chief human resources officer, chro, chief hr officer, learning designer, learning partner, leadership coach
        hr manager, agency recruiter, technical sourcer, chief talent officer, career coach, recruitment specialist
        recruitment partner, recruitment resourcer
      `,
      de: `
        personalreferent, personalberater, personalsachbearbeiter, personalleiter, personalentwickler
        organisationsentwickler, personaldisponent, hr referent, ausbildungsleiter, personaldienstleistungskaufmann
        personalmanager
      `,
      fr: `
        charge de recrutement, recruteur, drh, directeur des ressources humaines, gestionnaire rh, responsable rh
        charge de formation, responsable formation, consultant en recrutement
      `,
      es: `
        reclutador, seleccionador, generalista de rrhh, tecnico de seleccion, desarrollo organizacional
        consultor de seleccion
      `,
      pt: `
        recrutador, analista de recrutamento, business partner rh, desenvolvimento organizacional
        analista de departamento pessoal, analista de dho, tech recruiter
      `,
      nl: "intercedent, personeelsadviseur, hr adviseur, organisatieadviseur hr",
      it: "selezionatore",
      sv: "rekryterare, hr specialist",
      da: "rekrutteringskonsulent",
      pl: "rekruter, rekruterka",
    },
  },
  {
    function: "product",
    phrases: {
      en: `
        product manager, product owner, product lead, product director, head of product, vp product
        chief product officer, cpo, group product manager, technical product manager, product operations manager
        product analyst, product specialist, product strategist, technical writer, documentation engineer
        documentation specialist, technical author, technical editor, documentation manager, api writer
        technical communicator, business analyst, business system analyst, it business analyst
        requirements engineer, requirements analyst, functional analyst, business process analyst
        technical product owner, product line manager, product owner data, platform product manager
        data product manager, director of product, product coordinator, product executive, information developer
        docs engineer
      `,
      de: `
        produktmanager, technischer redakteur, technische redakteur, produktverantwortlicher, anforderungsmanager
        leiter produktmanagement, produkteigner
      `,
      fr: `
        chef de produit, responsable produit, redacteur technique, directeur produit, analyste fonctionnel
        analyste metier, analyste d affaires
      `,
      es: `
        jefe de producto, gerente de producto, redactor tecnico, analista de negocio, analista funcional
        responsable de producto, analista de procesos de negocio, documentador tecnico
      `,
      pt: `
        gerente de produto, gestor de produto, redator tecnico, analista de requisitos, analista de produto
        diretor de produto, head de produto, dono de produto, coordenador de produto
      `,
      nl: `
        technisch schrijver, tekstschrijver technisch, functioneel analist, business analist, informatieanalist
        producteigenaar
      `,
      it: "responsabile prodotto, analista funzionale, redattore tecnico",
      sv: `
        produktchef, produktagare, teknikinformator, teknisk skribent, kravanalytiker, verksamhetsanalytiker
        affarsanalytiker
      `,
      da: "produktejer, forretningsanalytiker, teknisk forfatter",
      pl: "kierownik produktu, wlasciciel produktu, analityk biznesowy, menedzer produktu",
    },
  },
  {
    function: "project_management",
    phrases: {
      en: `
        project manager, project lead, project leader, project director, project coordinator, project controller
        project planner, project scheduler, project officer, project administrator, project analyst
        project specialist, project support officer, program manager, programme manager, technical program manager
        tpm, program director, programme director, program lead, program coordinator, programme lead
        programme coordinator, delivery manager, delivery lead, delivery director, agile coach, agile delivery
        scrum master, release manager, release train engineer, pmo analyst, pmo lead, transformation manager
        change manager, technical project manager, it project manager
        program analyst, implementation project manager, release coordinator
        iteration manager, project assistant, technical delivery manager
      `,
      de: `
        projektleiter, projektleitung, projektmanager, projektkoordinator, teilprojektleiter, projektmitarbeiter
        projektreferent
      `,
      fr: `
        chef de projet, cheffe de projet, directeur de projet, charge de projet, responsable de projet
        coordinateur de projet, directeur de programme, coach agile, pilote de projet, responsable de programme
        gestionnaire de projet, assistant chef de projet
      `,
      es: `
        jefe de proyecto, gestor de proyecto, gerente de proyecto, director de proyecto, lider de proyecto
        coordinador de proyecto, responsable de proyecto, administrador de proyecto, analista de proyectos
      `,
      pt: `
        gerente de projeto, gestor de projeto, coordenador de projeto, analista de projetos, lider de projeto
        diretor de projetos, agilista, gestor de projectos, especialista em projetos, assistente de projetos
        coordenador de projectos
      `,
      nl: "projectleider, projectmedewerker, projectondersteuner, projectassistent",
      it: "responsabile di progetto, capo progetto",
      sv: "projektledare",
      da: "projektleder",
      pl: "kierownik projektu, menedzer projektu, koordynator projektu, kierownik projektow",
    },
  },
];
