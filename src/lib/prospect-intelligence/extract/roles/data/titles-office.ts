/**
 * Titles of offices that decide by themselves. Where a part of a title holds several, the first of this list counts.
 * Phrases are written as in field-words-software.ts.
 */
import type { Titles } from "../rules";

export const OFFICE_TITLES: readonly Titles[] = [
  {
    function: "administration",
    phrases: {
      en: `executive assistant, personal assistant, executive admin, administrative assistant, receptionist, office manager, office coordinator, data entry clerk, data entry operator, data entry specialist, data entry, data entry associate
        virtual assistant, secretary, legal secretary, medical secretary, office administrator, document controller, team assistant, administrative officer, administrative coordinator, front desk agent office, typist, personal secretary, office assistant, administrative specialist, business administrator, admin assistant, management assistant`,
      de: `assistenz geschaftsfuhrung, assistenz geschaftsleitung, vorstandsassistenz, teamassistenz, teamassistent, sekretariat, burokaufmann, industriekaufmann, industriekauffrau, industriekaufleute, kaufmann buromanagement, kaufleute buromanagement, kauffrau buromanagement, fremdsprachensekretar, empfangsmitarbeiter, mitarbeiter empfang, rezeptionist buro
        direktionsassistenz, buroassistenz, projektassistenz, projektassistent, verwaltungsfachangestellter, verwaltungsangestellter, burokraft, buromanagement`,
      fr: `assistant direction, assistant administratif, agent administratif, hote accueil, standardiste, agent saisie, operateur saisie, secretaire, charge accueil, employe administratif, gestionnaire administratif, office manager, assistant gestion, assistant polyvalent`,
      es: `asistente administrativo, auxiliar administrativo, asistente de direccion, recepcionista, capturista, secretaria de direccion, administrativo, grabador de datos, digitador, asistente ejecutiva, asistente de gerencia, auxiliar de oficina`,
      pt: `assistente administrativo, auxiliar administrativo, analista administrativo, recepcionista, secretaria executiva, digitador, auxiliar de escritorio, tecnico administrativo, assistente executivo, assistente de direcao, rececionista`,
      nl: `managementassistent, management assistent, directiesecretaresse, receptionist, secretaresse, administratief medewerker, office manager, officemanager, data entry medewerker, directieassistent`,
      it: `segretaria, addetto segreteria, receptionist, impiegato amministrativo, assistente di direzione`,
      sv: `receptionist, kontorist, vd assistent`,
      da: `receptionist, kontorassistent, sekretar, direktionsassistent`,
      pl: `recepcjonist*, asystent zarzadu, sekretarka, pracownik biurowy`,
    },
  },
  {
    function: "operations",
    phrases: {
      en: `chief of staff, chief operating officer, coo, business operations manager, strategy and operations, strategy operation, bizops, fraud analyst, fraud specialist, trust and safety, content moderator, general manager, country manager, operations manager, vp operations, head of operations, risk operations`,
      de: `betriebsleiter`,
      fr: `directeur des operations, directeur operations, responsable exploitation, directeur exploitation, directeur general adjoint operations`,
      es: `gerente de operaciones, director de operaciones, gerente general, director de operacion, jefe de operaciones`,
      pt: `gerente de operacoes, diretor de operacoes, gerente geral, coordenador de operacoes`,
      nl: `operationeel manager, bedrijfsmanager`,
    },
  },
  {
    function: "hr",
    phrases: {
      en: `recruiter, recruiters, sourcer, talent partner, talent acquisition partner, talent sourcer, headhunter, hr business partner, people business partner, people partner, recruitment consultant, recruiting coordinator, talent advisor, hr generalist, hr technology, compensation analyst, people analyst
        chief people officer, chief human resources officer, chro, chief hr officer, learning designer, learning partner, leadership coach, hr manager, agency recruiter, technical sourcer, chief talent officer, career coach, recruitment specialist, recruitment partner, recruitment resourcer`,
      de: `personalreferent, personalberater, personalsachbearbeiter, recruiter, personalleiter, personalentwickler, organisationsentwickler, personaldisponent, hr referent, ausbildungsleiter, personaldienstleistungskaufmann, personalmanager`,
      fr: `charge de recrutement, charge recrutement, recruteur, drh, directeur des ressources humaines, gestionnaire rh, responsable rh, charge de formation, responsable formation, consultant en recrutement, consultant recrutement`,
      es: `reclutador, seleccionador, generalista de rrhh, tecnico de seleccion, desarrollo organizacional, consultor de seleccion`,
      pt: `recrutador, analista de recrutamento, business partner rh, desenvolvimento organizacional, analista de departamento pessoal, analista de dho, tech recruiter`,
      nl: `recruiter, intercedent, personeelsadviseur, hr adviseur, organisatieadviseur hr, werving selectie`,
      it: `recruiter, selezionatore`,
      sv: `rekryterare, hr specialist`,
      da: `rekrutteringskonsulent`,
      pl: `rekruter, rekruterka`,
    },
  },
  {
    function: "product",
    phrases: {
      en: `product manager, product managers, product management, product owner, product lead, product director, head of product, vp product, vp of product, chief product officer, cpo, group product manager, technical product manager, product operations manager, product analyst, product specialist, product strategist
        technical writer, documentation engineer, documentation specialist, technical author, technical editor, documentation manager, api writer, technical communicator, ux writer product, business analyst, business system analyst, business systems analyst, it business analyst, requirements engineer, requirements analyst, functional analyst, business process analyst, technical product owner, product line manager, product owner data, platform product manager, data product manager, director of product, product coordinator, product executive, information developer, docs engineer`,
      de: `produktmanager, produktmanagement, product owner, technischer redakteur, technische redakteur, produktverantwortlicher, requirements engineer, anforderungsmanager, business analyst, leiter produktmanagement, produkteigner, technische redaktion`,
      fr: `chef de produit, chef produit, responsable produit, redacteur technique, product owner, directeur produit, chef de produits, business analyst, analyste fonctionnel, analyste metier, analyste d affaires, responsable de produit, analyste d affaire`,
      es: `jefe de producto, gerente de producto, redactor tecnico, analista de negocio, analista de negocios, analista funcional, director de producto, responsable de producto, analista de procesos de negocio, documentador tecnico`,
      pt: `gerente de produto, gerente de produtos, gestor de produto, redator tecnico, analista de negocio, analista de negocios, analista funcional, analista de requisitos, analista de produto, diretor de produto, head de produto, dono de produto, coordenador de produto`,
      nl: `productmanager, product manager, technisch schrijver, tekstschrijver technisch, functioneel analist, business analist, informatieanalist, producteigenaar`,
      it: `responsabile prodotto, analista funzionale, redattore tecnico`,
      sv: `produktchef, produktagare, teknikinformator, teknisk skribent, kravanalytiker, verksamhetsanalytiker, affarsanalytiker`,
      da: `produktchef, produktejer, forretningsanalytiker, teknisk forfatter`,
      pl: `kierownik produktu, wlasciciel produktu, analityk biznesowy, menedzer produktu`,
    },
  },
  {
    function: "project_management",
    phrases: {
      en: `project manager, project managers, project management, project lead, project leader, project director, project coordinator, project controller, project planner, project scheduler, project officer, project administrator, project analyst, project specialist, project support officer, program manager, programme manager, program management, programme management, technical program manager, tpm, program director, programme director, program lead, program coordinator, programme lead, programme coordinator
        delivery manager, delivery lead, delivery director, agile coach, agile delivery, scrum master, release manager, release train engineer, pmo, pmo analyst, pmo lead, transformation manager, change manager, technical project manager, it project manager, engagement manager project, producer games, scheduler projects, portfolio manager it, program analyst, implementation project manager, release coordinator, iteration manager, project assistant, technical delivery manager`,
      de: `projektleiter, projektleitung, projektmanager, projektkoordinator, projektmanagement, scrum master, agile coach, programmmanager, teilprojektleiter, projektmitarbeiter, projekt manager, projekt leiter, projekt koordinator, projektreferent`,
      fr: `chef de projet, chefs de projet, cheffe de projet, directeur de projet, charge de projet, charge de projets, responsable de projet, responsable projet, coordinateur de projet, directeur de programme, coach agile, scrum master, pilote de projet, chef projet, responsable de programme, gestionnaire de projet, assistant chef de projet, directeur projet`,
      es: `jefe de proyecto, jefe de proyectos, gestor de proyecto, gestor de proyectos, gerente de proyecto, gerente de proyectos, director de proyecto, director de proyectos, lider de proyecto, coordinador de proyecto, coordinador de proyectos, responsable de proyecto, responsable de proyectos, scrum master, administrador de proyecto, analista de proyectos, lider de proyectos`,
      pt: `gerente de projeto, gerente de projetos, gestor de projeto, gestor de projetos, coordenador de projeto, coordenador de projetos, analista de projetos, lider de projeto, diretor de projetos, agilista, scrum master, gestor de projectos, chefe de projeto, especialista em projetos, assistente de projetos, lider de projetos, coordenador de projectos, gestor de projecto`,
      nl: `projectleider, projectmanager, projectcoordinator, programmamanager, scrum master, agile coach, delivery manager, projectmedewerker, projectmanagement, project leider, projectondersteuner, projectassistent`,
      it: `responsabile di progetto, capo progetto, project manager, scrum master`,
      sv: `projektledare, projektkoordinator, scrum master, programledare projekt`,
      da: `projektleder, projektkoordinator, scrum master`,
      pl: `kierownik projektu, menedzer projektu, koordynator projektu, scrum master, kierownik projektow`,
    },
  },
];
