/** Titles of selling, explaining and helping that decide by themselves. As titles-office.ts, which comes first. */
import type { Titles } from "../rules";

export const COMMERCIAL_TITLES: readonly Titles[] = [
  {
    function: "services",
    phrases: {
      en: `technical account manager, implementation engineer, implementation consultant, implementation manager, implementation specialist, integration consultant, professional services engineer, deployment engineer, deployment strategist, deployment specialist, onboarding engineer, technical consultant, management consultant, strategy consultant, business consultant, functional consultant, delivery consultant, engagement manager, professional services consultant, customer implementation, customer trainer, integration specialist, software trainer, product trainer, solutions implementation, it consultant, technology consultant, software consultant, systems consultant, cloud consultant, devops consultant, data migration consultant, post sales engineer, integrations consultant, integration engineer customer`,
      de: `unternehmensberater, it berater, it consultant, softwareberater, anwendungsberater, technischer berater software, einfuhrungsberater, erp berater, sap berater, implementierungsberater`,
      fr: `consultant fonctionnel, consultant technico fonctionnel, consultant en organisation, consultant en management, integrateur logiciel, consultant fonctionnel erp, integrateur erp, consultant integration, formateur logiciel, consultant si, consultant it, consultant metier`,
      es: `consultor de implantacion, consultor funcional, consultor tecnico, consultor de negocio, consultor ti, consultor it, consultor estrategico, consultor erp, implementador, formador de software`,
      pt: `consultor de implantacao, consultor funcional, consultor tecnico, consultor de negocios, analista de implantacao, consultor ti, implantador, consultor erp, consultor de sistemas, consultor de ti`,
      nl: `functioneel consultant, technisch consultant, implementatieconsultant, organisatieadviseur, it consultant, ict consultant, erp consultant, implementatie consultant, informatieadviseur`,
      it: `consulente sap, consulente it, consulente funzionale, consulente applicativo`,
      sv: `it konsult, managementkonsult, implementationskonsult`,
      da: `it konsulent, implementeringskonsulent`,
      pl: `konsultant sap, konsultant wdrozeniowy, wdrozeniowiec, konsultant it`,
    },
  },
  {
    function: "sales",
    phrases: {
      en: `account executive, account executives, account manager, account managers, account director, key account manager, strategic account manager, sdr, bdr, sales development representative, business development representative, business development manager, business development, business developer, sales engineer, sales engineers, presales engineer, pre sales engineer, presales consultant, sales representative, sales rep, sales manager, sales director, sales executive, sales consultant, sales specialist, sales operations, sales lead, sales leader, sales trainer, sales enablement, inside sales, outside sales, field sales engineer
        solutions engineer, solution engineer, solutions consultant, solution consultant, partner manager, partner solutions architect, partner solutions engineer, partner engineer, channel manager, channel account manager, alliance manager, chief revenue officer, cro, chief sales officer, chief commercial officer, cco, revenue operations, revops, gtm engineer, go to market, bid manager, proposal manager, proposal writer, territory manager, territory sales manager, area sales manager, regional sales manager, demo engineer, technical sales engineer, application sales engineer, value engineer, security sales specialist, software sales, partner development manager, partnerships manager, sales support, client partner, client director, export manager, account representative, new business manager, deal desk analyst, sales analyst, customer solutions engineer, ad sales, client executive, sales coordinator, sales administrator, sales assistant b2b, commercial manager, commercial director, insurance sales, tender manager, enterprise solutions engineer, salesperson, technical presales, solution sales, solutions specialist, solution specialist, pre sale, pre sales, presales, sales professional`,
      de: `vertriebsmitarbeiter, vertriebsingenieur, vertriebsleiter, vertriebsbeauftragter, aussendienstmitarbeiter, innendienstmitarbeiter, gebietsleiter, gebietsverkaufsleiter, verkaufsleiter, kundenbetreuer vertrieb, key account manager, vertriebsassistent, vertriebsassistenz, technischer verkaufer, technischer vertrieb, vertriebsmanager, vertriebsinnendienst, vertriebsaussendienst, handelsvertreter, verkaufsberater, vertriebspartner, automobilverkaufer, geschaftsentwickler, aussendienst, innendienst, mitarbeiter vertrieb, sachbearbeiter vertrieb`,
      fr: `ingenieur d affaires, ingenieur d affaire, ingenieur commercial, ingenieur avant vente, ingenieur technico commercial, technico commercial, charge d affaires, charge d affaire, responsable commercial, directeur commercial, developpeur d affaires, developpeur commercial, responsable grands comptes, attache commercial, chef de secteur, business developer, assistant commercial, delegue commercial, charge de developpement commercial, teleconseiller vente, teleprospecteur, charge de partenariat, responsable de secteur, conseiller commercial, chef des ventes, directeur des ventes, administration des ventes, assistant adv, ingenieure commerciale, conseiller de vente b2b, responsable partenariats`,
      es: `ejecutivo de cuentas, ejecutivo de ventas, ejecutivo comercial, asesor comercial, asesor de ventas, representante de ventas, vendedor tecnico, director comercial, gerente comercial, gerente de ventas, jefe de ventas, delegado comercial, ingeniero de ventas, ingeniero preventa, ingeniero de preventa, desarrollador de negocio, desarrollador de negocios, tecnico comercial, agente comercial, consultor preventa, consultor de preventa, gestor comercial, teleoperador de ventas, key account manager, gestor de cuentas, promotor comercial, responsable comercial, agente de ventas, desarrollo de negocio, vendedor externo`,
      pt: `executivo de contas, executivo de vendas, executivo comercial, representante comercial, consultor de vendas, consultor comercial, vendedor externo, vendedor interno, vendedor tecnico, gerente comercial, gerente de vendas, gerente de contas, gestor comercial, tecnico comercial, engenheiro de vendas, engenheiro de pre vendas, pre vendas, analista comercial, analista de vendas, desenvolvedor de negocios, supervisor de vendas, assistente comercial, coordenador comercial, diretor comercial, assistente de vendas, promotor de vendas, inside sales, engenheiro de solucoes, promotor comercial, supervisor comercial`,
      nl: `accountmanager, account manager, verkoopadviseur, vertegenwoordiger, sales medewerker, commercieel medewerker, verkoopleider, verkoopmanager, technisch verkoper, commercieel directeur, medewerker verkoop binnendienst, sales engineer, binnendienst medewerker, medewerker binnendienst, business developer, accountmedewerker, relatiemanager, relatiebeheerder, commercieel technisch, technisch commercieel medewerker, verkoper buitendienst, verkoper binnendienst, buitendienst`,
      it: `agente di commercio, tecnico commerciale, responsabile vendite, responsabile commerciale, venditore, addetto vendite b2b, ingegnere commerciale, agente commerciale`,
      sv: `saljare, innesaljare, utesaljare, forsaljningschef, saljchef, foretagssaljare, saljingenjor, teknisk saljare, affarsutvecklare, key account manager`,
      da: `salgskonsulent, saelger, salgschef, salgsingenior, teknisk salger, salger, forretningsudvikler, kundekonsulent salg`,
      pl: `handlowiec, przedstawiciel handlowy, doradca handlowy, specjalista ds sprzedazy, specjalista sprzedazy, kierownik sprzedazy, inzynier sprzedazy, opiekun klienta biznesowego`,
    },
  },
  {
    function: "customer_success",
    phrases: {
      en: `customer success manager, customer success engineer, customer success, client success manager, client success, csm, customer onboarding, onboarding manager, onboarding specialist, renewals manager, renewals specialist, renewal manager, chief customer officer, customer adoption, customer success architect, customer growth manager, implementation success manager, merchant success`,
      fr: `responsable succes client, charge de succes client`,
      es: `gestor de exito de cliente`,
      pt: `analista de sucesso do cliente, gerente de sucesso do cliente, cs manager`,
      nl: `customer success`,
    },
  },
  {
    function: "support",
    phrases: {
      en: `support engineer, support engineers, technical support engineer, support specialist, support agent, support representative, support analyst, customer engineer, customer service representative, customer service, customer support, customer care, call center agent, call centre agent, contact center agent, field service engineer, field service technician, field technician, service technician, service engineer, application support engineer, application support analyst, application support, product support engineer, product support, technical support, support manager, support lead, premium support engineer, developer support engineer, hvac service technician, technical support specialist, escalation engineer, escalation manager, appliance technician, customer advisor, customer advocate, customer specialist, customer associate, service advisor, support developer, installation technician field`,
      de: `kundenberater, kundenbetreuer, servicetechniker, service techniker, kundendiensttechniker, aussendiensttechniker, kundenservice, call center agent, callcenter agent, support mitarbeiter, kundenserviceberater, technischer kundendienst, supporter, serviceingenieur, kundendienstmitarbeiter, mitarbeiter kundenservice, service ingenieur, servicemonteur, field service techniker`,
      fr: `conseiller client, conseiller clientele, teleconseiller, charge de clientele, technicien itinerant, technicien sav, technicien de maintenance itinerant, charge de support, charge de relation client, technicien support client, technicien support applicatif, ingenieur support, conseiller service client, technicien itinerante, technicien d intervention, technicien support`,
      es: `agente de atencion al cliente, agente de soporte, teleoperador, asesor de servicio al cliente, ejecutivo de atencion al cliente, agente telefonico, ingeniero de soporte, atencion al cliente, servicio al cliente, tecnico de campo, tecnico de servicio, gestor telefonico, agente de call center, agente de servicio al cliente, tecnico de soporte, tecnico soporte`,
      pt: `atendente de call center, operador de telemarketing, atendente, assistente de atendimento, analista de atendimento, analista de suporte tecnico, operador de call center, assistente de apoio ao cliente, atendimento ao cliente, analista de suporte ao cliente, tecnico de campo, assistente de suporte, operador de atendimento, analista de suporte, tecnico de assistencia tecnica`,
      nl: `klantenservice medewerker, medewerker klantenservice, servicemonteur, service monteur, servicetechnicus, service engineer, callcenter medewerker, klantadviseur, medewerker klantcontact, support medewerker, klantenservicemedewerker, field service engineer, supportmedewerker, klantenadviseur, buitendienst monteur, contactcentermedewerker`,
      it: `operatore call center, addetto assistenza clienti, tecnico assistenza, assistenza clienti, tecnico trasfertista`,
      sv: `kundtjanstmedarbetare, servicetekniker, supporttekniker, kundservicemedarbetare`,
      da: `kundeservicemedarbejder, servicetekniker, supportmedarbejder, supporter`,
      pl: `konsultant telefoniczny, serwisant, doradca klienta, specjalista ds obslugi klienta, specjalista obslugi klienta, pracownik obslugi klienta, specjalista wsparcia`,
    },
  },
  {
    function: "marketing",
    phrases: {
      en: `marketing manager, product marketing manager, growth marketing manager, developer advocate, developer advocates, developer relations, devrel, developer evangelist, developer marketing, developer community, technical evangelist, community manager, community lead, content creator, content writer, content strategist, content manager, content editor, content designer marketing, copywriter, copy editor, proofreader, social media manager, seo specialist, seo manager, seo analyst, ppc specialist, brand manager, brand ambassador, event manager, events coordinator, event planner, pr manager, public relations, communications manager, communications officer, communications director, press officer, spokesperson, translator, interpreter, localization specialist, localization manager, chief marketing officer, cmo, chief growth officer, growth manager, growth lead, head of growth, growth hacker, growth marketer, marketer, campaign manager, media buyer, media planner, market research analyst, market researcher, marketing analyst, ecommerce manager, e commerce manager, technical content writer, solution marketing, chief communications officer, category marketing, growth specialist, growth analyst, technical marketing engineer, technical marketing, conference producer, sponsorship manager, localization engineer content, analyst relations`,
      de: `marketingmanager, marketing manager, online redakteur, onlineredakteur, texter, pressesprecher, ubersetzer, dolmetscher, social media manager, eventmanager, veranstaltungskaufmann, kommunikationsmanager, redakteur, content manager, mediaplaner, pr berater, lektor, marketingreferent, content creator, community manager, werbetexter`,
      fr: `charge de communication, responsable communication, community manager, traducteur, interprete, redacteur web, charge de marketing, responsable marketing, chef de marque, charge d evenementiel, attache de presse, traffic manager, concepteur redacteur, redacteur, trafic manager, charge de contenu, responsable evenementiel, charge marketing, responsable de la communication, animateur de communaute`,
      es: `community manager, redactor, redactor de contenidos, traductor, interprete, gestor de redes sociales, especialista en marketing, responsable de comunicacion, analista de marketing, creador de contenido, gerente de mercadeo, jefe de prensa, jefe de marketing, copywriter, locutor, gestor de contenidos, responsable de marketing, tecnico de marketing`,
      pt: `analista de marketing, redator, tradutor, interprete, analista de midias sociais, analista de comunicacao, social media, gestor de trafego, gerente de marketing, assessor de imprensa, produtor de conteudo, analista de seo, revisor de texto, analista de midia, coordenador de marketing, revisor, criador de conteudo`,
      nl: `marketeer, online marketeer, contentmarketeer, communicatieadviseur, communicatiemedewerker, tekstschrijver, vertaler, tolk, redacteur, contentmanager, evenementenmanager, marketingmanager, social media manager, woordvoerder, webredacteur, content marketeer, growth marketeer`,
      it: `traduttore, redattore, addetto stampa, social media manager, copywriter`,
      sv: `marknadsforare, kommunikator, oversattare, marknadschef, marknadskoordinator, copywriter`,
      da: `kommunikationsmedarbejder, oversatter, marketingmedarbejder, marketingkoordinator, tekstforfatter`,
      pl: `tlumacz, copywriter, specjalista ds marketingu, kierownik marketingu`,
    },
  },
  {
    function: "design",
    phrases: {
      en: `ux writer, ux researcher, user researcher, product designer, graphic designer, motion designer, ux designer, ui designer, web designer, game designer, level designer, interaction designer, visual designer, brand designer, interior stylist, creative director, art director, illustrator, animator, 3d artist, technical artist, concept artist, environment artist, character artist, video editor, photographer, videographer, fashion designer, content designer, service designer, design lead, head of design, design manager, artist, chief design officer, multimedia designer, retoucher, cinematographer, narrative designer, instructional video, chief creative officer, vfx artist, ux research, design technologist ux`,
      de: `mediengestalter, grafiker, grafikdesigner, kommunikationsdesigner, fotograf, produktdesigner, webdesigner, cutter, illustrator, ux designer, artdirector, art director, modedesigner, bekleidungsdesigner`,
      fr: `graphiste, directeur artistique, webdesigner, infographiste, monteur video, photographe, motion designer, maquettiste, illustrateur, web designer, ux designer, product designer, directeur de creation, styliste`,
      es: `disenador grafico, disenador ux, director de arte, ilustrador, fotografo, editor de video, animador 3d, director creativo, disenador web, disenador de producto, disenador multimedia`,
      pt: `designer grafico, diretor de arte, ilustrador, fotografo, editor de video, editor de videos, product designer, web designer, arte finalista, animador 3d, designer de produto, designer ux`,
      nl: `grafisch vormgever, grafisch ontwerper, vormgever, art director, fotograaf, webdesigner,  interactieontwerper, videomaker, video editor`,
      it: `grafico, art director, web designer`,
      sv: `grafisk formgivare, art director, fotograf, illustrator`,
      da: `grafiker, fotograf, grafisk designer`,
      pl: `grafik, projektant graficzny, fotograf, projektant ux`,
    },
  },
];
