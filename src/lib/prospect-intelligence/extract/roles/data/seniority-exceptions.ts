/** Phrases whose words sound like a level and say none. They hide those words: see seniorities.ts. */
import type { PhrasesByLanguage } from "../rules";

export const NO_SENIORITY_PHRASES: PhrasesByLanguage = {
  en: `
    product manager, project manager, program manager, programme manager, account manager, key account manager
    strategic account manager, technical account manager, customer success manager, client success manager
    community manager, partner manager, partnership manager, social media manager, content manager, campaign manager
    brand manager, category manager, relationship manager, office manager, delivery manager, release manager
    change manager, event manager, case manager, territory manager, area manager sales, area sales manager
    regional sales manager, territory sales manager, product marketing manager, onboarding manager, renewal manager
    growth manager, growth marketing manager, performance marketing manager, digital marketing manager
    technical program manager, technical project manager, engineering program manager, technical product manager
    channel manager, channel account manager, business development manager, partner development manager
    alliance manager, success manager, data manager, clinical data manager, clinical trial manager, contract manager
    bid manager, proposal manager, care manager, localization manager, email marketing manager, paid media manager
    seo manager, channel partner manager, partner success manager, portfolio manager, fund manager, investment manager
    wealth manager, engagement manager, implementation manager, incident manager
    problem manager, export manager, crm manager, lifecycle marketing manager, ecommerce manager, e commerce manager
    partner marketing manager, field marketing manager, customer marketing manager, content marketing manager
    property manager, construction project manager, customer onboarding manager, brand marketing manager
    influencer marketing manager, new business manager, vendor manager, tender manager, records manager
    customer relationship manager, partner account manager, client manager, client relationship manager
    merchandise manager, product operations manager, product line manager, portfolio project manager
    product data manager, it project manager, it asset manager, document manager, stage manager
    policy manager, sales account manager, demand generation manager, product growth manager, national account manager
    affiliate manager, affiliate marketing manager, paid social manager, seo content manager, lifecycle manager
    project lead, lead generation, lead gen, lead qualification, staff nurse, staff accountant
    staff pharmacist, staff writer, staff auditor, staff physician, staff attorney, staff therapist, staff sergeant
    kitchen staff, bar staff, waiting staff, chief of staff, event staff, support staff, staff assistant, staff member
    field staff, member of technical staff, staff photographer, staff psychologist, staff veterinarian, staff counsel
    teaching staff, staff trainer, staffing, research fellow, teaching fellow, postdoctoral fellow
    graduate research fellow, fellow postdoctoral, policy fellow, clinical fellow, senior living, senior care
    senior citizen, senior home, senior services, senior housing, founding engineer, head start, team leadership
    key account management, principal investigator, pl sql, middle school, middle office, mid market, midmarket
    middle east, master data, middleware, mid shift
    head office, case management, thought leader, market leader
    event management, product management, project management, change management
    lead time, data management
    customer success management, stock associate, sales associate, retail associate, store associate
    warehouse associate, production associate, manufacturing associate, clinical research associate
    research associate, associate professor, associate dentist, associate veterinarian
    associate attorney, service associate, team associate
  `,
  de: `
    projektleiter, projektleitung, teilprojektleiter, bauleiter, bauleitung, produktmanager, projektmanager
    gebietsleiter, gebietsverkaufsleiter, kampagnenmanager, praxisanleiter, ubungsleiter, ausbildungsleiter
    anforderungsmanager, testmanager, kundenberater, online marketing manager, produktmanagement, projektmanagement
    informationssicherheitsmanager, vertragsmanager, qualitatsmanagement, zugfuhrer, mediengestalter, studienleiter
    oberbauleiter, schulbegleiter, hausmeister, lokfuhrer, leiterplatten, risikomanager, inhouse sales manager
    gebietsmanager
  `,
  fr: `
    chef de projet, cheffe de projet, chef de produit, chef de partie, chef de rang, chef de secteur, chef de marque
    chef de publicite, responsable de compte, responsable grands comptes, responsable de projet, chef de bord
    chef de mission, assistant chef de projet, traffic manager, responsable de secteur, responsable produit
    responsable de clientele, business manager, maitre nageur, maitre de conferences
    chef de projet clinique
  `,
  es: `
    jefe de proyecto, jefe de producto, gerente de proyecto, gerente de producto, gerente de cuentas
    director de proyecto, lider de proyecto, jefe de obra, director de obra, gestor de proyecto, scrum master
    responsable de proyecto, responsable de cuentas, jefe de partida, maestro de obra, gerente de relaciones
    responsable de producto
  `,
  pt: `
    gerente de projeto, gestor de projeto, gerente de produto, gestor de produto, gerente de contas, gestor de contas
    gestor de clientes, gestor de trafego, gestor de projectos, lider de projeto, gerente de relacionamento
    chefe de partida, chefe de sala partida, gestor de condominio, gestor de comunidade
    gestor de campanhas, gestor de redes sociais, gestor de eventos, chefe de projecto, responsavel de projeto
    gerente de contas chave, ser lider, mestre de obra, gerente de sucesso do cliente, gestor de stock
    gestor de parcerias
  `,
  nl: `
    projectleider, projectleidster, relatiemanager, online marketeer, relatiebeheerder
    evenementenmanager, hoofdbeveiliger, procesmanager, kinderleidster, testleider
    hoofduitvoerder, hoofdconducteur, regie leider, campagnemanager
  `,
  it: "responsabile di progetto, capo progetto, capo partita, responsabile prodotto",
  sv: `
    projektledare, produktchef, projektchef, testledare, projektledning, kundansvarig
    fritidsledare, byggledare, platsledare, kategorichef
  `,
  da: "projektleder, projektledelse",
  pl: `
    kierownik projektu, kierownik projektow, menedzer projektu, menedzer produktu, kierownik produktu
    opiekun klienta, kierownik robot
  `,
};
