/** Everyday titles that decide by themselves: making, moving, shops, guests, buildings, and what is none of these. */
import type { Titles } from "../rules";

export const EVERYDAY_TITLES: readonly Titles[] = [
  {
    function: "facilities",
    qualifies: true,
    phrases: {
      en: `
        facility manager, facilities manager, facilities coordinator, facilities assistant, facilities technician
        property manager, building manager, building engineer, stationary engineer, caretaker, janitor, custodian
        groundskeeper, gardener, landscaper, security guard, security officer, guard, security supervisor
        security agent, door supervisor, watchman, real estate agent, estate agent, lettings negotiator, leasing agent
        leasing consultant, leasing manager, property developer, real estate developer
        doorman, groundsman, lifeguard, real estate manager
        security patrol, property administrator, workplace manager, workplace coordinator, housing officer
        site caretaker, bouncer, cctv operator, security host, boiler operator
        assistant property manager, gatehouse
      `,
      de: `
        hausmeister, haustechniker, hauswart, objektleiter, sicherheitsmitarbeiter, werkschutzmitarbeiter, wachmann
        pfortner, immobilienmakler, immobilienverwalter, immobilienkaufmann, hausverwalter, gartner
        landschaftsgartner, gebaudetechniker, sicherheitskraft, mitarbeiter sicherheit, projektentwickler immobilien
        immobilienentwickler, objektschutz, garten landschaftsbauer, sicherheitsmann, schutz sicherheit
        asset manager immobilien
      `,
      fr: `
        agent de securite, agent de surete, gardien, gardien d immeuble, agent immobilier, negociateur immobilier
        gestionnaire immobilier, responsable services generaux, jardinier, agent d entretien batiment, concierge
        agent cynophile, conseiller immobilier, gestionnaire de copropriete, ssiap, agent de prevention securite
        agent de surveillance, agent de maintenance batiment, paysagiste jardinier, ouvrier paysagiste, agent ssiap
        gestionnaire locatif, developpeur immobilier, agent d accueil et de securite, jardinier paysagiste
        agent technique batiment, promoteur immobilier
      `,
      es: `
        guardia de seguridad, vigilante, vigilante de seguridad, conserje, portero, jardinero, agente inmobiliario
        asesor inmobiliario, administrador de fincas, gestor inmobiliario, oficial de seguridad, escolta
        guarda de seguridad, auxiliar de seguridad, tecnico de mantenimiento de edificios, celador de seguridad
        promotor inmobiliario, jefe de seguridad, supervisor de seguridad, auxiliar de servicios, guardia
      `,
      pt: `
        porteiro, zelador, jardineiro, corretor de imoveis, seguranca, agente de portaria, consultor imobiliario
        gestor de condominio, gerente predial, vigia, controlador de acesso, tecnico de manutencao predial
        supervisor de seguranca, auxiliar de manutencao predial, agente imobiliario, caseiro, mediador imobiliario
        agente de seguranca, fiscal de prevencao de perdas, oficial de manutencao predial
      `,
      nl: `
        beveiliger, beveiligingsmedewerker, huismeester, conciergerie, facilitair medewerker, hovenier, makelaar
        vastgoedbeheerder, gebouwbeheerder, portier, objectbeveiliger, gebiedsontwikkelaar, vastgoedontwikkelaar
        projectontwikkelaar, facilitair manager, gastheer beveiliging, medewerker groenvoorziening, groenvoorziener
        verhuurmakelaar, woonconsulent, hoofdbeveiliger, evenementenbeveiliger, toezichthouder
      `,
      it: "guardia giurata, giardiniere, agente immobiliare, custode, addetto alla sicurezza, addetto vigilanza",
      sv: `
        vaktare, ordningsvakt, vaktmastare, fastighetsskotare, fastighetsmaklare, fastighetstekniker, tradgardsmastare
        fastighetsforvaltare, trygghetsvard
      `,
      da: `
        vagt, pedel, ejendomsmagler, viceavart, ejendomsfunktionar, sikkerhedsvagt, ejendomsadministrator
        ejendomsservicetekniker, anlagsgartner
      `,
      pl: `
        ochroniarz, pracownik ochrony, agent nieruchomosci, dozorca, ogrodnik, konserwator, zarzadca nieruchomosci
        doradca nieruchomosci, kwalifikowany pracownik ochrony
      `,
    },
  },
  {
    function: "logistics",
    qualifies: true,
    phrases: {
      en: `
        driver, truck driver, delivery driver, courier, dispatcher, forklift operator, forklift driver
        warehouse operative, warehouse associate, warehouse manager, warehouse supervisor, warehouse worker
        warehouse assistant, order picker, picker packer, picker, packer, stocker, buyer, purchaser
        procurement manager, procurement specialist, purchasing manager, supply chain manager, supply chain analyst
        supply planner, demand planner, material planner, production planner, planner, inventory analyst
        inventory manager, inventory controller, logistics coordinator, logistics manager, freight forwarder
        customs broker, shipping clerk, fleet manager, strategic sourcing manager, category manager procurement, pilot
        flight attendant, cabin crew, train driver, bus driver, postman, mail carrier, rider, sourcing manager
        chief procurement officer, chief supply chain officer, material handler, loader, goods in, captain, deckhand
        hgv driver, baggage handler, air traffic controller, merchandise planner, category buyer, sortation
        fulfillment associate, stockroom, storekeeper, storeperson, chauffeur, expediter, transport planner
        logistics specialist, logistics planner, ramp agent, sailor, procurement analyst, procurement officer
        dockworker, vendor manager, supplier manager, master scheduler
      `,
      de: `
        kommissionierer, lagerist, lagermitarbeiter, lagerhelfer, fachkraft fur lagerlogistik, fachkraft lagerlogistik
        fachlagerist, staplerfahrer, gabelstaplerfahrer, lkw fahrer, kraftfahrer, berufskraftfahrer, busfahrer, fahrer
        kurier, paketzusteller, zusteller, disponent, einkaufer, einkaufsleiter, strategischer einkaufer
        operativer einkaufer, logistiker, logistikleiter, logistikmitarbeiter, versandmitarbeiter, kaufmann spedition
        speditionskaufmann, kaufmann fur spedition und logistikdienstleistung, arbeitsvorbereiter, lokfuhrer
        triebfahrzeugfuhrer, flugbegleiter, zugbegleiter, lagerleiter, produktionsplaner, disposition
        sachbearbeiter einkauf, mitarbeiter einkauf, auslieferungsfahrer, zugfuhrer, materialdisponent
        fertigungsplaner, mitarbeiter lager, zollsachbearbeiter, lieferfahrer, postbote, briefzusteller, verpacker
        gabelstapler, fertigungssteuerer, zolldeklarant
      `,
      fr: `
        chauffeur livreur, livreur, conducteur, conducteur routier, conducteur de bus, cariste, magasinier
        preparateur de commandes, agent logistique, manutentionnaire, acheteur, responsable achats, approvisionneur
        gestionnaire de stocks, responsable logistique, affreteur, exploitant transport, agent de quai, coursier
        agent de transit, declarant en douane, technicien logistique, coordinateur logistique
        agent d exploitation transport, conducteur spl, conducteur poids lourd, gestionnaire approvisionnement
        planificateur, ordonnanceur, chef de quai, responsable entrepot, agent de tri, facteur, hotesse de l air
        pilote de ligne, logisticien, responsable supply chain, agent de conduite, receptionnaire, employe logistique
        chef de depot, responsable approvisionnement, agent d escale, personnel navigant, chauffeur routier, chargeur
      `,
      es: `
        conductor, chofer, repartidor, mozo de almacen, almacenista, operador de montacargas, carretillero, comprador
        jefe de almacen, jefe de compras, coordinador de logistica, analista de logistica, auxiliar de almacen
        auxiliar logistico, preparador de pedidos, planificador, mensajero, despachador, jefe de logistica
        analista de compras, gerente de compras, encargado de almacen, auxiliar de bodega, bodeguero, aduanero
        transportista, gestor de trafico, montacarguista, tecnico de logistica, operario de almacen, planeador
        agente de aduanas, gerente de logistica, responsable de logistica, responsable de compras
        responsable de almacen, tripulante de cabina, jefe de trafico, operario logistico, azafata de vuelo
        agente de carga, maquinista de tren
      `,
      pt: `
        motorista, entregador, motoboy, operador de empilhadeira, operador de empilhador, estoquista, almoxarife
        conferente, separador, ajudante de motorista, fiel de armazem, operador de armazem, planejador
        analista de pcp, gestor de compras, auxiliar de expedicao, coordenador de logistica, assistente de logistica
        supervisor de logistica, estafeta, operador logistico, auxiliar de estoque, repositor de estoque
        supervisor de armazem, planejador de producao, assistente de compras, despachante, comissario de bordo
        auxiliar de armazem, carteiro, distribuidor, analista de suprimentos, analista de comercio exterior
        gestor de stock, manobrador, condutor
      `,
      nl: `
        vrachtwagenchauffeur, buschauffeur, bezorger, koerier, heftruckchauffeur, magazijnmedewerker, orderpicker
        orderpikker, logistiek medewerker, inkoper, transportplanner, expediteur, warehouse medewerker
        reachtruckchauffeur, pakketbezorger, treinmachinist, medewerker logistiek, magazijnbeheerder
        supply chain planner, voorraadbeheerder, productieplanner, postbode, logistiek coordinator, declarant
        operationeel inkoper, inkoopmedewerker, postbezorger, machinist, stewardess, vorkheftruckchauffeur
        maaltijdbezorger, magazijnier, logistiek planner, matroos, strategisch inkoper, expeditiemedewerker
        medewerker expeditie, hoofd logistiek
      `,
      it: `
        autista, magazziniere, corriere, carrellista, mulettista, addetto magazzino, addetto logistica
        responsabile acquisti, responsabile logistica, pianificatore, impiegato logistica, fattorino, addetto acquisti
        conducente
      `,
      sv: `
        lagerarbetare, lastbilschauffor, chauffor, truckforare, inkopare, plocklagerarbetare, lagermedarbetare
        transportplanerare, strategisk inkopare, bussforare, lokforare, brevbarare, budbilsforare, speditor, lagerchef
        orderplockare, inkopschef, lagerpersonal
      `,
      da: `
        lagermedarbejder, indkober, logistikmedarbejder, truckforer, buschauffor, lagerarbejder, lastbilchauffor
        indkobschef, logistikchef, postbud, logistikkoordinator
      `,
      pl: `
        kierowca, magazynier, operator wozka widlowego, spedytor, kupiec, specjalista ds logistyki, dyspozytor
        specjalista ds zakupow, planista, kierowca ce, kierownik magazynu, pracownik magazynu, logistyk
        operator wozka, kierowca c e, listonosz, maszynista
      `,
    },
  },
];
