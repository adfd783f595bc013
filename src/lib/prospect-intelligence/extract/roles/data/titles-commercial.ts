/** Titles of selling, explaining and helping that decide by themselves. As titles-office.ts, which comes first. */
import type { Titles } from "../rules";

export const COMMERCIAL_TITLES: readonly Titles[] = [
  {
    function: "services",
    phrases: {
      en: `
        technical account manager, implementation engineer, implementation consultant, implementation manager
        implementation specialist, integration consultant, professional services engineer, deployment engineer
        deployment strategist, deployment specialist, onboarding engineer, technical consultant, management consultant
        strategy consultant, business consultant, functional consultant, delivery consultant, engagement manager
        professional services consultant, customer trainer, integration specialist, software trainer, product trainer
        solutions implementation, it consultant, technology consultant, software consultant, systems consultant
        cloud consultant, devops consultant, data migration consultant, post sales engineer
      `,
      de: `
        unternehmensberater, it berater, softwareberater, anwendungsberater, technischer berater software
        einfuhrungsberater, erp berater, sap berater, implementierungsberater
      `,
      fr: `
        consultant fonctionnel, consultant technico fonctionnel, consultant en organisation, consultant en management
        integrateur logiciel, consultant fonctionnel erp, integrateur erp, consultant integration, formateur logiciel
        consultant si, consultant it, consultant metier
      `,
      es: `
        consultor de implantacion, consultor funcional, consultor tecnico, consultor de negocio, consultor ti
        consultor it, consultor estrategico, consultor erp, implementador, formador de software
      `,
      pt: "consultor de implantacao, analista de implantacao, implantador, consultor de sistemas",
      nl: `
        functioneel consultant, technisch consultant, implementatieconsultant, organisatieadviseur, ict consultant
        erp consultant, implementatie consultant, informatieadviseur
      `,
      it: "consulente sap, consulente it, consulente funzionale, consulente applicativo",
      sv: "it konsult, managementkonsult, implementationskonsult",
      da: "it konsulent, implementeringskonsulent",
      pl: "konsultant sap, konsultant wdrozeniowy, wdrozeniowiec, konsultant it",
    },
  },
  {
    function: "sales",
    phrases: {
      en: `
        account executive, account manager, account director, key account manager, strategic account manager, sdr, bdr
        sales development representative, business development representative, business development manager
        business developer, sales engineer, presales engineer, pre sales engineer, presales consultant
        sales representative, sales rep, sales manager, sales director, sales executive, sales consultant
        sales specialist, sales lead, sales leader, sales trainer, outside sales, field sales engineer
        solutions engineer, solutions consultant, partner manager, partner solutions architect
        partner solutions engineer, partner engineer, channel manager, channel account manager, alliance manager
        chief revenue officer, cro, chief sales officer, chief commercial officer, cco, gtm engineer, bid manager
        proposal manager, proposal writer, territory manager, territory sales manager, area sales manager
        regional sales manager, demo engineer, technical sales engineer, application sales engineer, value engineer
        security sales specialist, partner development manager, partnerships manager, client partner, client director
        export manager, account representative, new business manager, deal desk analyst, sales analyst
        customer solutions engineer, ad sales, client executive, sales coordinator, sales administrator
        commercial manager, commercial director, insurance sales, tender manager
        enterprise solutions engineer, salesperson, technical presales, solution sales, solutions specialist
        sales professional
      `,
      de: `
        vertriebsmitarbeiter, vertriebsingenieur, vertriebsleiter, vertriebsbeauftragter, aussendienstmitarbeiter
        innendienstmitarbeiter, gebietsleiter, gebietsverkaufsleiter, verkaufsleiter, kundenbetreuer vertrieb
        vertriebsassistent, vertriebsassistenz, technischer verkaufer, technischer vertrieb, vertriebsmanager
        vertriebsaussendienst, handelsvertreter, verkaufsberater, vertriebspartner, automobilverkaufer
        geschaftsentwickler, mitarbeiter vertrieb, sachbearbeiter vertrieb
      `,
      fr: `
        ingenieur d affaires, ingenieur commercial, ingenieur avant vente, ingenieur technico commercial
        technico commercial, charge d affaires, responsable commercial, directeur commercial, developpeur d affaires
        developpeur commercial, responsable grands comptes, attache commercial, chef de secteur, assistant commercial
        delegue commercial, charge de developpement commercial, teleprospecteur
        charge de partenariat, responsable de secteur, conseiller commercial, chef des ventes, directeur des ventes
        administration des ventes, assistant adv, responsable partenariats
      `,
      es: `
        ejecutivo de cuentas, ejecutivo de ventas, ejecutivo comercial, asesor comercial, asesor de ventas
        representante de ventas, vendedor tecnico, director comercial, gerente comercial, gerente de ventas
        jefe de ventas, delegado comercial, ingeniero de ventas, ingeniero preventa, desarrollador de negocio
        tecnico comercial, agente comercial, consultor preventa, gestor comercial, teleoperador de ventas
        gestor de cuentas, promotor comercial, responsable comercial, agente de ventas, vendedor externo
      `,
      pt: `
        executivo de contas, executivo de vendas, executivo comercial, representante comercial, consultor de vendas
        consultor comercial, vendedor interno, gerente de vendas, gerente de contas, engenheiro de vendas
        engenheiro de pre vendas, analista comercial, analista de vendas, desenvolvedor de negocios
        supervisor de vendas, assistente comercial, coordenador comercial, diretor comercial, assistente de vendas
        promotor de vendas, engenheiro de solucoes, supervisor comercial
      `,
      nl: `
        verkoopadviseur, vertegenwoordiger, sales medewerker, commercieel medewerker, verkoopleider, verkoopmanager
        technisch verkoper, commercieel directeur, medewerker verkoop binnendienst, binnendienst medewerker
        medewerker binnendienst, accountmedewerker, relatiemanager, relatiebeheerder, commercieel technisch
        technisch commercieel medewerker, verkoper buitendienst, verkoper binnendienst
      `,
      it: `
        agente di commercio, tecnico commerciale, responsabile vendite, responsabile commerciale, venditore
        ingegnere commerciale, agente commerciale
      `,
      sv: `
        saljare, innesaljare, utesaljare, forsaljningschef, saljchef, foretagssaljare, saljingenjor, teknisk saljare
        affarsutvecklare
      `,
      da: `
        salgskonsulent, saelger, salgschef, salgsingenior, teknisk salger, salger, forretningsudvikler
      `,
      pl: `
        handlowiec, przedstawiciel handlowy, doradca handlowy, specjalista ds sprzedazy, specjalista sprzedazy
        kierownik sprzedazy, inzynier sprzedazy, opiekun klienta biznesowego
      `,
    },
  },
  {
    function: "customer_success",
    phrases: {
      en: `
        customer success manager, customer success engineer, client success manager, csm, onboarding manager
        onboarding specialist, renewals manager, renewals specialist, chief customer officer
        customer success architect, customer growth manager, implementation success manager
      `,
      fr: "responsable succes client, charge de succes client",
      es: "gestor de exito de cliente",
      pt: "analista de sucesso do cliente, gerente de sucesso do cliente, cs manager",
    },
  },
  {
    function: "support",
    phrases: {
      en: `
        support engineer, technical support engineer, support specialist, support agent, support representative
        support analyst, customer engineer, customer service representative, call center agent, call centre agent
        contact center agent, field service engineer, field service technician, field technician, service technician
        service engineer, application support engineer, application support analyst, product support engineer
        support manager, support lead, premium support engineer, developer support engineer, hvac service technician
        technical support specialist, escalation engineer, escalation manager, appliance technician, customer advisor
        customer advocate, customer specialist, customer associate, service advisor, support developer
        installation technician field
      `,
      de: `
        kundenberater, kundenbetreuer, servicetechniker, kundendiensttechniker, aussendiensttechniker
        callcenter agent, support mitarbeiter, kundenserviceberater, supporter, serviceingenieur
        kundendienstmitarbeiter, mitarbeiter kundenservice, servicemonteur, field service techniker
      `,
      fr: `
        conseiller client, conseiller clientele, teleconseiller, charge de clientele, technicien itinerant
        technicien sav, technicien de maintenance itinerant, charge de relation client
        technicien support client, technicien support applicatif, ingenieur support, conseiller service client
        technicien d intervention, technicien support
      `,
      es: `
        agente de atencion al cliente, agente de soporte, teleoperador, asesor de servicio al cliente
        ejecutivo de atencion al cliente, agente telefonico, ingeniero de soporte, tecnico de campo
        tecnico de servicio, gestor telefonico, agente de call center, agente de servicio al cliente
        tecnico de soporte
      `,
      pt: `
        atendente de call center, operador de telemarketing, atendente, assistente de atendimento
        analista de atendimento, analista de suporte tecnico, operador de call center, assistente de apoio ao cliente
        analista de suporte ao cliente, assistente de suporte, operador de atendimento, analista de suporte
        tecnico de assistencia tecnica
      `,
      nl: `
        klantenservice medewerker, medewerker klantenservice, servicetechnicus, callcenter medewerker, klantadviseur
        medewerker klantcontact, support medewerker, klantenadviseur, buitendienst monteur, contactcentermedewerker
      `,
      it: "operatore call center, addetto assistenza clienti, tecnico assistenza, tecnico trasfertista",
      sv: "kundtjanstmedarbetare, servicetekniker, supporttekniker, kundservicemedarbetare",
      da: "kundeservicemedarbejder, supportmedarbejder",
      pl: `
        konsultant telefoniczny, serwisant, doradca klienta, specjalista ds obslugi klienta
        specjalista obslugi klienta, pracownik obslugi klienta, specjalista wsparcia
      `,
    },
  },
  {
    function: "marketing",
    phrases: {
      en: `
        marketing manager, product marketing manager, growth marketing manager, developer advocate
        developer evangelist, technical evangelist, community manager, community lead, content creator, content writer
        content strategist, content manager, content editor, copywriter, copy editor
        proofreader, social media manager, seo specialist, seo manager, seo analyst, ppc specialist, brand manager
        brand ambassador, event manager, events coordinator, event planner, pr manager, communications manager
        communications officer, communications director, press officer, spokesperson, translator, interpreter
        localization specialist, localization manager, chief marketing officer, cmo, chief growth officer
        growth manager, growth lead, head of growth, growth hacker, growth marketer, marketer, campaign manager
        media buyer, media planner, market research analyst, market researcher, marketing analyst, ecommerce manager
        e commerce manager, technical content writer, solution marketing, chief communications officer
        category marketing, growth specialist, growth analyst, technical marketing engineer, technical marketing
        conference producer, sponsorship manager, analyst relations
      `,
      de: `
        online redakteur, texter, pressesprecher, ubersetzer, dolmetscher, veranstaltungskaufmann
        kommunikationsmanager, redakteur, mediaplaner, pr berater, marketingreferent, werbetexter
      `,
      fr: `
        charge de communication, responsable communication, traducteur, interprete, redacteur web, charge de marketing
        responsable marketing, chef de marque, charge d evenementiel, attache de presse, traffic manager
        concepteur redacteur, redacteur, trafic manager, charge de contenu, responsable evenementiel
        animateur de communaute
      `,
      es: `
        redactor, redactor de contenidos, traductor, gestor de redes sociales, especialista en marketing
        responsable de comunicacion, analista de marketing, creador de contenido, gerente de mercadeo, jefe de prensa
        jefe de marketing, locutor, gestor de contenidos, tecnico de marketing
      `,
      pt: `
        redator, tradutor, analista de midias sociais, analista de comunicacao, gestor de trafego
        gerente de marketing, assessor de imprensa, produtor de conteudo, analista de seo, revisor de texto
        analista de midia, coordenador de marketing, criador de conteudo
      `,
      nl: `
        marketeer, online marketeer, contentmarketeer, communicatieadviseur, communicatiemedewerker, tekstschrijver
        vertaler, tolk, evenementenmanager, woordvoerder, webredacteur, content marketeer, growth marketeer
      `,
      it: "traduttore, redattore, addetto stampa",
      sv: "marknadsforare, kommunikator, oversattare, marknadschef, marknadskoordinator",
      da: "kommunikationsmedarbejder, oversatter, marketingmedarbejder, marketingkoordinator, tekstforfatter",
      pl: "tlumacz, specjalista ds marketingu, kierownik marketingu",
    },
  },
  {
    function: "design",
    phrases: {
      en: `
        ux writer, ux researcher, user researcher, product designer, graphic designer, motion designer, ux designer
        ui designer, web designer, game designer, level designer, interaction designer, visual designer
        brand designer, interior stylist, creative director, art director, illustrator, animator, 3d artist
        technical artist, concept artist, environment artist, character artist, video editor, photographer
        videographer, fashion designer, content designer, service designer, design lead, head of design
        design manager, artist, chief design officer, multimedia designer, retoucher, cinematographer
        narrative designer, chief creative officer, vfx artist
      `,
      de: `
        mediengestalter, grafiker, grafikdesigner, kommunikationsdesigner, fotograf, produktdesigner, cutter
        artdirector, modedesigner, bekleidungsdesigner
      `,
      fr: `
        graphiste, directeur artistique, infographiste, monteur video, photographe, maquettiste, illustrateur
        directeur de creation, styliste
      `,
      es: `
        disenador grafico, disenador ux, director de arte, ilustrador, editor de video, animador 3d, director creativo
        disenador web, disenador de producto, disenador multimedia
      `,
      pt: "designer grafico, diretor de arte, arte finalista, designer de produto, designer ux",
      nl: "grafisch vormgever, grafisch ontwerper, vormgever, fotograaf, interactieontwerper, videomaker",
      it: "grafico",
      sv: "grafisk formgivare",
      da: "grafisk designer",
      pl: "grafik, projektant graficzny, projektant ux",
    },
  },
];
