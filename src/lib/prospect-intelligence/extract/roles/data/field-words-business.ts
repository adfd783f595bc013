/** Words of running, selling and explaining a business. Written as in field-words-software.ts. */
import type { FieldWords } from "../rules";

export const BUSINESS_FIELD_WORDS: FieldWords = {
  product: {
    en: `
      product, product management, product operation, product strategy, business analysis, documentation
      technical writing, user documentation, technical documentation, requirement
    `,
    de: "produkt, produkt*, produktmanagement, anforderung*, technische redaktion, technische dokumentation",
    fr: "produit, gestion de produit, redaction technique, documentation technique",
    es: "gestion de producto",
    pt: "produto, gestao de produto",
    nl: "product*",
    it: "prodotto",
    pl: "produktu",
  },
  design: {
    en: `
      design, graphic, motion, creative, visual design, brand design, creative direction, animation, art, illustration
      3d, photo, video, industrial design, fashion design, level design
    `,
    de: "gestaltung, grafik*, mediengestaltung, kreation, mediengestalter*",
    fr: "graphisme, graphi*, creation, direction artistique, conception",
    es: "diseno, diseno grafico, grafic*, creativ*",
    pt: "design grafico, criacao, criativ*",
    nl: "vormgeving, grafisch*, ontwerp",
    it: "progettazione grafica",
    sv: "formgivning, grafisk*",
    pl: "graficzn*",
  },
  ux: {
    en: `
      ux, user experience, ux ui, ui ux, user research, ux research, ux design, ui design, interaction
      interaction design, product design, user interface design, usability, design system, design research
      service design
    `,
    es: "experiencia de usuario",
    nl: "gebruikersonderzoek",
  },
  project: {
    en: `
      project, program, programme, pmo, project management, programme management, program management
      technical program, technical project, it project, delivery, release, agile, scrum, transformation, portfolio
      project control, project office, implementation project, change management, release management, planning project
    `,
    de: "projekt, projekt*, projektmanagement, projektplanung",
    fr: "projet, planification projet, gestion de projet",
    es: "proyecto, gestion de proyecto",
    pt: "gestao de projetos",
    nl: "project*",
    it: "progetto, progetti",
  },
  sales: {
    en: `
      sales, presales, pre sales, account, key account, gtm, go to market, revenue, revenue operation, revops
      sales operation, sales ops, sales enablement, sales development, sales engineering, sales strategy
      business development, biz dev, partnership, alliance, channel, reseller, commercial, inside sale, field sale
      outbound, lead generation, deal desk, bid, bids, proposal, tender, export, trade sale, franchise
      software sales, it sales, technical sales, enterprise sale, medical sale, telesales, account management
      sales support, post sale
    `,
    de: `
      vertrieb, vertriebs*, verkauf, verkaufs*, aussendienst, innendienst, vertriebsinnendienst, akquise
      geschaftsentwicklung, kundenakquise, partner*, absatz, handels, angebots*
    `,
    fr: `
      commercial*, vente, avant vente, affaire, technico commercial*, grand compte, developpement commercial
      partenariat*, business, appel d offre, developpement d affaire
    `,
    es: `
      preventa, comercial, desarrollo de negocio, negocios, cuentas, alianza*, licitacion*, exportacion, televentas
      desarrollo comercial
    `,
    pt: `
      venda, pre venda, desenvolvimento de negocio, novos negocios, contas, parceri*, licitac*, exportacao, televendas
      inteligencia comercial
    `,
    nl: "verkoop, commercie*, commercieel*, acquisitie, relatiebeheer, buitendienst, binnendienst, tender*",
    it: "vendite, prevendita, sviluppo commerciale",
    sv: "salj*, forsaljning*, forsaljnings",
    da: "salg, salgs*",
    pl: "sprzedaz*, handlow*",
  },
  solutions: {
    en: `
      solution, solution engineering, solutions consulting, value, sales solution, presales solution
      technical solution
    `,
    de: "losungs*, losung, losungen",
    es: "solucion",
    pt: "solucao",
  },
  growth: {
    en: `
    growth
  `,
  },
  marketing: {
    en: `
      marketing, brand, content, communication, pr, public relation, press relation, media relation, social media
      social, seo, sem, ppc, sea, paid media, paid social, paid search, performance marketing, growth marketing
      product marketing, digital marketing, email marketing, demand generation, demand gen, campaign, event, community
      developer relation, devrel, developer marketing, developer community, developer advocacy, influencer, copy
      copywriting, editorial content, localization, localisation, translation, search engine marketing
      search engine optimization, marketing operation, marketing automation, crm marketing, customer marketing
      market research, market insight, advertising, media planning, affiliate, lifecycle, trade marketing, sponsorship
      field marketing, public affair communication, internal communication, corporate communication, ecommerce
      e commerce, online marketing, digital, media
    `,
    de: `
      marketing*, kommunikation*, offentlichkeitsarbeit, presse, redaktion, werbung, werbe*, veranstaltungs*, marken*
      unternehmenskommunikation, ubersetzung, onlineshop, inhalte
    `,
    fr: `
      reseaux sociaux, referencement, evenementiel, marque, contenu, contenus, relation presse, traduction
      acquisition, webmarketing, publicite
    `,
    es: `
      mercadeo, mercadotecnia, comunicacion, redes sociales, contenido*, publicidad, marca, traduccion
      posicionamiento seo, prensa, mercadotecnia digital
    `,
    pt: `
      comunicacao, redes sociais, midias sociais, midia, conteudo, traducao, marketing digital, midia paga
      endomarketing
    `,
    nl: "communicatie, communicatie*, redactie, evenement*, vertaling, merk*",
    it: "comunicazione, contenuti, eventi",
    sv: "marknad*, marknadsforing*",
    da: "markedsforing*",
    pl: "komunikacj*, mediow spolecznosciowych",
  },
  success: {
    en: `
      customer success, customer onboarding, client success, onboarding, renewal
      customer adoption, customer retention, partner success, developer success
      merchant success, customer growth
    `,
    de: "kundenerfolg",
    es: "exito del cliente, fidelizacion",
    pt: "sucesso do cliente",
    fr: "succes client, reussite client, fidelisation",
  },
  support: {
    en: `
      support, customer support, technical support, product support, application support, customer service
      customer care, client service, client support, customer, client, customer experience, contact center
      contact centre, call center, call centre, customer operation, after sales, aftersales, guest support
      technical assistance, production support, customer relation, user support, developer support, warranty
      complaint, escalation, help center, customer engineering, premium support, support operation
    `,
    de: `
      kundenservice, kundendienst, kundenbetreuung, kunden, kunden*, kundensupport, callcenter, anwendungssupport
      technischer support, support*, beschwerde*, hotline, service center, technischer kundendienst
    `,
    fr: `
      support client, service client, relation client, centre d appel, sav, assistance technique, support technique
      clientele, apres vente, support applicatif
    `,
    es: `
      soporte, soporte tecnico, atencion al cliente, servicio al cliente, centro de llamadas, postventa, posventa
      asistencia tecnica, soporte al cliente
    `,
    pt: `
      suporte, suporte tecnico, atendimento, atendimento ao cliente, apoio ao cliente, pos venda, assistencia tecnica
      central de atendimento, suporte ao cliente, telemarketing, sac, suporte de aplicac*
    `,
    nl: "klantenservice, klant*, klantenservice*, klantcontact*, technische support, callcenter*",
    it: "assistenza clienti, assistenza tecnica, supporto tecnico, servizio clienti",
    sv: "kundtjanst*, kundservice, kund*, teknisk support",
    da: "kundeservice, kunde*",
    pl: "klienta, obslugi klienta, wsparcia technicznego, wsparcia klienta, wsparci*",
  },
  field_service: {
    en: `
      field, field service, service field, service, on site service, installation, hvac service, lift service
      elevator service, customer installation, hvac field
    `,
    de: "service*, servicetechnik, aussendienst service",
    fr: "itinerant, itinerant sav",
    es: "servicio tecnico, servicio de campo, campo",
    pt: "servicos de campo",
    nl: "buitendienst service",
    pl: "serwis*",
  },
};
