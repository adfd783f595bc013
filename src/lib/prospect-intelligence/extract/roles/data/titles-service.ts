/** Titles of shops, guests, workshops, and what is none of these. After titles-everyday.ts. */
import type { Titles } from "../rules";

export const SERVICE_TITLES: readonly Titles[] = [
  {
    function: "retail_hospitality",
    qualifies: true,
    phrases: {
      en: `
        cashier, store manager, assistant store manager, shop manager, store associate, sales associate
        sales assistant, retail associate, retail assistant, shop assistant, shop floor assistant, store assistant
        store supervisor, retail manager, stock associate, key holder, keyholder, merchandiser, visual merchandiser
        personal shopper, beauty advisor, hairdresser, hairstylist, barber, beautician, nail technician, waiter
        waitress, server, bartender, barista, cook, sous chef, head chef, pastry chef, chef de partie, commis chef
        line cook, prep cook, executive chef, private chef, kitchen porter, kitchen assistant, kitchen hand
        kitchen manager, dishwasher, baker, butcher, restaurant manager, hotel manager, hotel receptionist
        front desk agent, front desk clerk, guest service agent, night auditor, housekeeper
        room attendant, housekeeping attendant, cleaner, food and beverage manager, f b manager, host, hostess
        catering assistant, sommelier, tour guide, guide, travel agent, travel designer, trip designer, night porter
        hall porter, hotel porter, bellboy, bell attendant, florist, food server, crew member
        deli clerk, fishmonger, barback, banquet server, bar manager, cafe manager
        laundry attendant, cleaning operative, food service worker, travel consultant
        pizza maker, sales floor
        bar staff, waiting staff, kitchen staff, event staff, restaurant general manager
        crew trainer, shelf stacker
      `,
      de: `
        verkaufer, fachverkaufer, verkaufskraft, verkaufsmitarbeiter, kassierer, filialleiter
        stellvertretender filialleiter, marktleiter, einzelhandelskaufmann, kaufmann im einzelhandel
        kauffrau einzelhandel, verkaufer im einzelhandel, mitarbeiter verkauf, verkaufsaushilfe, koch, kochin
        kuchenchef, commis de cuisine, jungkoch, beikoch, kuchenhilfe, kellner, servicekraft, restaurantfachmann
        restaurantfachfrau, restaurantleiter, servicemitarbeiter, hotelfachmann, hotelfachfrau, hotelkaufmann
        rezeptionist, hoteldirektor, zimmermadchen, reinigungskraft, raumpfleger, gebaudereiniger, backer
        backereifachverkaufer, metzger, fleischer, konditor, barkeeper, friseur, kosmetiker, spulkraft
        systemgastronom, fachmann systemgastronomie, hauswirtschafter, hauswirtschaftskraft, barmann
        reinigungsmitarbeiter, unterhaltsreiniger, empfangsmitarbeiter hotel, warenverraumer, reiseverkehrskaufmann
        drogist, fachkraft gastgewerbe, chef de rang, kassenkraft, tankstellenmitarbeiter, mitarbeiter kasse
        verraumer, shop mitarbeiter
      `,
      fr: `
        vendeur, conseiller de vente, hote de caisse, hotesse de caisse, caissier, employe libre service
        employe de rayon, employe polyvalent, chef de rayon, responsable de magasin, directeur de magasin
        responsable boutique, manager de rayon, cuisinier, chef de cuisine, second de cuisine, plongeur, serveur
        barman, receptionniste, receptionniste hotel, femme de chambre, valet de chambre, gouvernant
        agent d entretien, agent de proprete, agent de service, boulanger, patissier, boucher, charcutier, poissonnier
        coiffeur, estheticien, fleuriste, equipier polyvalent, equipier, directeur de restaurant, directeur d hotel
        maitre d hotel, employe de restauration, agent de restauration, aide de cuisine, manager de restaurant
        pizzaiolo, commis de salle, hotesse de vente, agent de nettoyage, agent de voyage, conseiller voyage, traiteur
        employe commercial, runner, employe d etage, veilleur de nuit, conseiller beaute, adjoint de magasin
        primeur
      `,
      es: `
        vendedor, vendedor de tienda, dependiente, cajero, encargado de tienda, gerente de tienda, jefe de tienda
        reponedor, cocinero, ayudante de cocina, jefe de cocina, camarero, mesero, recepcionista de hotel
        camarera de pisos, limpiador, personal de limpieza, auxiliar de limpieza, panadero, pastelero, carnicero
        peluquero, estilista, esteticista, gobernanta, encargado de restaurante, gerente de restaurante, lavaplatos
        maitre, asesor de moda, promotor de tienda, director de hotel, empleado de tienda, gerente de sucursal
        pizzero, operario de limpieza, agente de viajes, guia turistico, mucama, botones, auxiliar de tienda
        auxiliar de cocina, asesor de tienda, azafata, pescadero, personal de tienda, frutero, charcutero, mayordomo
        freganchin, encargado de sala, jefe de sala, ayudante de camarero, supervisor de tienda
      `,
      pt: `
        vendedor de loja, operador de caixa, caixa, balconista, repositor, gerente de loja, subgerente de loja
        supervisor de loja, atendente de loja, cozinheiro, auxiliar de cozinha, ajudante de cozinha, chef de cozinha
        garcom, garconete, empregado de mesa, camareira, empregada de limpeza, auxiliar de limpeza, faxineiro
        auxiliar de servicos gerais, padeiro, confeiteiro, acougueiro, cabeleireiro, manicure, atendente de lanchonete
        copeiro, empregado de balcao, operador de loja, assistente de loja, subchefe de cozinha, governanta
        cumim, churrasqueiro, atendente de restaurante, fiscal de loja, peixeiro
        funcionario de loja, agente de viagens, rececionista hotel, empregado de andares, encarregado de loja
        responsavel de loja, pasteleiro, chapeiro, promotor de loja, empregado de bar, talhante
        lider de loja, gerente de hotel
      `,
      nl: `
        verkoper, verkoopmedewerker, winkelmedewerker, kassamedewerker, filiaalmanager, winkelmanager
        bedrijfsleider winkel, bedrijfsleider, assistent bedrijfsleider, vakkenvuller, kok, chef kok, keukenhulp
        afwasser, ober, serveerster, barmedewerker, horecamedewerker, gastvrouw, gastheer, receptionist hotel
        schoonmaker, schoonmaakmedewerker, kamermeisje, bakker, slager, kapper, zelfstandig werkend kok, leerling kok
        winkelassistent, cateringmedewerker, medewerker bediening, winkelverkoper, medewerker huishouding
        huishoudelijk medewerker, huishoudelijke hulp, bloemist, schoonheidsspecialist, glazenwasser, kassiere
        medewerker winkel, kapster, interieurverzorger, medewerker kassa, assistent filiaalmanager, keukenmedewerker
        verkoopspecialist, banketbakker, floormanager, medewerker housekeeping, reisadviseur, medewerker schoonmaak
        supermarktmanager, teamleider winkel, chef bediening
      `,
      it: `
        commesso, cassiere, addetto vendite, cuoco, cameriere, addetto pulizie, panettiere, parrucchiere, lavapiatti
        aiuto cuoco, responsabile punto vendita, estetista, cameriera ai piani, macellaio, scaffalista
      `,
      sv: `
        kock, servitris, servitor, butiksmedarbetare, butikssaljare, butikschef, kassapersonal, stadare, lokalvardare
        receptionist hotell, bagare, frisor, diskare, hovmastare, restaurangbitrade, butiksbitrade, kassor, kokschef
        restaurangchef, hotellreceptionist, koksbitrade, slaktare, maltidsbitrade
      `,
      da: `
        tjener, butiksassistent, rengoringsassistent, bager, salgsassistent, opvasker, kokkenmedhjalper
        butiksmedarbejder, hotelreceptionist, slagter, kassemedarbejder, kokkenchef, restaurantchef, tjenerelev
        servicemedarbejder rengoring
      `,
      pl: `
        sprzedawca, kasjer, kucharz, kelner, kierownik sklepu, sprzataczka, pokojowa, piekarz, fryzjer
        pomoc kuchenna, szef kuchni, recepcjonista hotel, sprzedawca kasjer, kasjer sprzedawca
        zastepca kierownika sklepu, osoba sprzatajaca, pracownik sklepu, kelnerka, cukiernik, kosmetyczka, rzeznik
        pracownik gastronomii, zmywak
      `,
    },
  },
  {
    function: "manufacturing",
    qualifies: true,
    phrases: {
      en: `
        cnc machinist, cnc operator, cnc programmer, welder, fabricator, assembler, assembly technician
        production operator, production operative, production worker, production supervisor, production manager
        plant manager, factory manager, manufacturing technician, maintenance technician
        maintenance mechanic, maintenance electrician, maintenance manager
        maintenance planner, mechanic, auto mechanic, automotive technician, vehicle technician, aircraft mechanic
        diesel mechanic, electrician, plumber, carpenter, joiner, painter, bricklayer, mason, roofer, plasterer, tiler
        glazier, scaffolder, construction worker, construction manager, construction superintendent, superintendent
        site manager, site supervisor, foreman, machine operator, press operator, toolmaker, tool and die maker
        millwright, pipefitter, hvac technician, boilermaker, ironworker, crane operator, heavy equipment operator
        excavator operator, quality inspector, quality technician, quality control inspector, qc inspector
        quality control technician, quality manager, quality supervisor, robotics technician, mechatronics technician
        electronics technician, electrical technician, instrument technician, calibration technician
        biomedical equipment technician, printer operator, seamstress, tailor, upholsterer, process operator
        chemical operator, handyman, farm worker, farmhand, general labourer, lineman, solar installer
        manufacturing supervisor, manufacturing manager, elevator mechanic
        operations technician, wind turbine technician, locksmith, sheet metal worker, gas engineer, heating engineer
        cable technician, fitter, cabinet maker, line operator, packaging operator, maintenance supervisor
        lean manager, production lead, aircraft technician, wind technician, blacksmith
        jeweller, groundworker, brewer, paint technician, quality assurance inspector, bodyshop, panel beater
        tyre fitter, field electrician, clerk of works, electro mechanic, mechanical technician, mechanical fitter
        mechanical assembler, setter, multi skilled engineer, farm manager
      `,
      de: `
        mechatroniker, kfz mechatroniker, industriemechaniker, zerspanungsmechaniker, feinwerkmechaniker
        anlagenmechaniker, mechaniker, fluggeratmechaniker, elektroniker, elektriker, elektroinstallateur
        elektrotechniker, elektrofachkraft, schlosser, betriebsschlosser, maschinenschlosser, schweisser, metallbauer
        werkzeugmacher, werkzeugmechaniker, dreher, fraser, cnc fraser, cnc dreher, zerspaner, cnc programmierer
        maschinenbediener, maschinenfuhrer, maschinen und anlagenfuhrer, anlagenfuhrer, anlagenbediener
        produktionsmitarbeiter, produktionshelfer, produktionsleiter, fertigungsleiter, fertigungsmitarbeiter
        montagemitarbeiter, monteur, instandhalter, instandhaltungsmechaniker, betriebselektriker, meister
        industriemeister, werkleiter, schichtleiter, chemikant, verfahrensmechaniker, tischler, schreiner, maler
        lackierer, maurer, dachdecker, zimmerer, zimmermann, fliesenleger, installateur, klempner, rohrleitungsbauer
        heizungsmonteur, kaltetechniker, polier, bauhelfer, baumaschinenfuhrer, kranfuhrer, helfer, qualitatsprufer
        qualitatskontrolleur, qualitatsmanager, qualitatsmanagementbeauftragter, gerustbauer, gleisbauer
        strassenbauer, elektromonteur, kfz mechaniker, landmaschinenmechatroniker, papiertechnologe, drucker
        medientechnologe druck, mitarbeiter produktion, produktionsfachkraft, landwirt, schichtfuhrer produktion
        vorarbeiter, qualitatsfachkraft, trockenbauer, stuckateur, bodenleger, glaser, elektroanlagenmonteur
        konstruktionsmechaniker, bautischler, instandhaltungstechniker, lebensmitteltechniker
        fachkraft lebensmitteltechnik, brauer, maschineneinrichter, einrichter, werkstattleiter, hlk monteur
        solarteur, leiter produktion, orthopadieschuhmacher, schneider, verpackungsmittel
        mitarbeiter qualitatssicherung, leiter qualitatsmanagement, leiter instandhaltung, gesellen, geselle
        servicemechaniker, sanitar heizung klima
      `,
      fr: `
        electricien, mecanicien, soudeur, chaudronnier, tourneur, fraiseur, usineur, operateur de production
        operateur de fabrication, agent de production, agent de fabrication, conducteur de ligne
        conducteur de machine, ajusteur, technicien de maintenance, agent de maintenance, responsable maintenance
        responsable de production, chef d atelier, chef d equipe production, chef de chantier, directeur d usine
        macon, plombier, chauffagiste, menuisier, charpentier, couvreur, peintre, carreleur, plaquiste, carrossier
        operateur cnc, regleur, operateur sur commande numerique, technicien qualite, responsable qualite
        controleur qualite, electromecanicien, frigoriste, manoeuvre, ouvrier, ouvrier agricole, grutier
        conducteur d engins, technicien d atelier, outilleur, tuyauteur, cableur, technicien de production, operateur
        metallier, serrurier, mecanicien automobile, mecanicien poids lourd, technicien process, technicien methodes
        monteur cableur, couturier, technicien d essais, technicien frigoriste, electrotechnicien, imprimeur
        conducteur offset, responsable d atelier, animateur qualite, directeur qualite, agent polyvalent de production
        technicien electronique, technicien controle, directeur de production, technicien fibre optique, poseur
        programmeur cn, couvreur zingueur, chef d equipe maintenance
      `,
      es: `
        electricista, mecanico, soldador, tornero, fresador, operario de produccion, operario, operador de produccion
        operador de maquina, tecnico de mantenimiento, jefe de mantenimiento, supervisor de mantenimiento
        jefe de produccion, supervisor de produccion, gerente de planta, jefe de planta, director de planta, albanil
        fontanero, plomero, carpintero, pintor, montador, ensamblador, electromecanico, tecnico electromecanico
        programador cnc, operador cnc, peon, maestro de obra, encargado de obra, inspector de calidad
        tecnico de calidad, supervisor de calidad, jefe de calidad, gerente de calidad, responsable de calidad
        auxiliar de produccion, mecanico automotriz, instalador, tecnico electricista, ajustador, matricero
        oficial de primera, encargado de produccion, gerente de produccion, analista de calidad, maquinista
        agricultor, capataz, responsable de produccion, responsable de mantenimiento, chapista, cerrajero, calderero
        verificador, controlador de calidad, instalador fotovoltaico, tecnico mecanico, auxiliar de calidad
        operador de planta, coordinador de calidad, oficial electricista
      `,
      pt: `
        eletricista, torneiro, torneiro mecanico, operador de producao, auxiliar de producao, tecnico de manutencao
        mecanico de manutencao, eletricista de manutencao, supervisor de producao, supervisor de manutencao
        lider de producao, encarregado de producao, gerente de producao, gerente industrial, gerente de fabrica
        diretor industrial, pedreiro, encanador, canalizador, carpinteiro, marceneiro, eletromecanico
        tecnico eletrotecnico, tecnico em eletronica, ajudante geral, servente, mestre de obras, encarregado de obras
        inspetor de qualidade, analista de qualidade, tecnico de qualidade, supervisor de qualidade
        gerente de qualidade, coordenador de qualidade, operador de fabrica, operador industrial, operario fabril
        serralheiro, caldeireiro, tecnico de producao, operador de prensa, auxiliar de manutencao, auxiliar de fabrica
        costureira, ferramenteiro, diretor de producao, diretor de fabrica, operador de caldeira, meio oficial
        analista de manutencao, tecnico eletricista, tecnico de refrigeracao, operador de usinagem, funileiro
        gestor de qualidade, gestor de producao, coordenador de manutencao, gerente de manutencao
        controlador de qualidade, chefe de producao, operador de injecao, tecnico de eletronica, tratorista
        trabalhador rural
      `,
      nl: `
        elektricien, onderhoudsmonteur, lasser, draaier, frezer, cnc programmeur, cnc verspaner, verspaner
        machinebediener, procesoperator, productiemedewerker, productieleider, productiemanager, teamleider productie
        loodgieter, timmerman, metselaar, schilder, stukadoor, dakdekker, stratenmaker, installatiemonteur
        monteur zonnepanelen, automonteur, autotechnicus, onderhoudstechnicus, technicus, kwaliteitscontroleur
        kwaliteitsmedewerker, kwaliteitsmanager, hoofd productie, assemblagemedewerker, bankwerker, plaatwerker
        constructiebankwerker, monteur elektrotechniek, allround monteur, technisch medewerker, meubelmaker, voorman
        fabrieksmedewerker, grondwerker, kraanmachinist, werkplaatschef, technisch operator, mechatronicus
        storingsmonteur, cv monteur, steigerbouwer, teamleider technische dienst, technische dienst, voeger
        tegelzetter, hoofd technische dienst, kwaliteitsinspecteur, productieoperator, meewerkend voorman
        inpakmedewerker, inpakker, carrosseriebouwer, fietsenmaker, manager productie, onderhoudsmedewerker
        asbestverwijderaar, koelmonteur, kwaliteitscoordinator
      `,
      it: `
        elettricista, meccanico, saldatore, operaio, operaio generico, tornitore, fresatore, manutentore
        operatore cnc, idraulico, muratore, carpentiere, montatore, capo reparto, capo turno, responsabile produzione
        capo cantiere, elettromeccanico, verniciatore, addetto macchine, falegname, responsabile qualita
        addetto produzione, addetto controllo qualita, programmatore cnc
        responsabile manutenzione, tecnico manutentore, imbianchino
      `,
      sv: `
        mekaniker, svetsare, montor, underhallstekniker, snickare, rormokare, vvs montor, maskinoperator
        produktionsmedarbetare, produktionschef, fordonsmekaniker, malare, platslagare, processoperator
        produktionsledare, anlaggningsarbetare, kvalitetschef, murare, maskinforare
        kyltekniker, bilmekaniker, betongarbetare, industriarbetare
      `,
      da: `
        smed, tomrer, murer, produktionsmedarbejder, svejser, produktionsleder, industritekniker, automekaniker
        blikkenslager, vedligeholdelsestekniker, snedker, automatiktekniker, faglart, fabriksmedarbejder
        elektrikerlarling, slagteriarbejder, vaerkforer
      `,
      pl: `
        elektryk, spawacz, tokarz, operator maszyn, monter, slusarz, stolarz, hydraulik, murarz, malarz
        pracownik produkcji, kierownik produkcji, brygadzista, lakiernik
        kontroler jakosci, programista cnc, mechanik samochodowy, mechanik utrzymania ruchu, pracownik budowlany
        elektromonter, ciesla, operator koparki, technik utrzymania ruchu, krawcowa, dekarz, zbrojarz
        operator produkcji, ustawiacz
      `,
    },
  },
  {
    function: "other",
    phrases: {
      en: `
        ceo, chief executive officer, managing director, founder, co founder, spontaneous application
        general application, open application, speculative application, talent pool, talent community, talent network
        join our talent, expression of interest, unsolicited application, journalist, reporter, news editor
        editor in chief, commissioning editor, managing editor, news anchor, producer tv, radio producer, actor
        musician, sound engineer, sound designer, audio engineer, recording engineer, broadcast engineer
        lighting engineer, lighting technician, sound technician, fundraiser, fundraising manager, development officer
        major gifts officer, donor relations, firefighter, police officer, soldier, army officer, pastor, athlete
        football coach, fitness coach, personal trainer, gym instructor, fitness instructor, yoga teacher
        yoga instructor, ai trainer, data annotator, data labeler, search evaluator, volunteer, stage technician
        mystery shopper, test participant, curator, archivist, executive director, astronaut, mayor
        managing partner, entrepreneur in residence, future opportunities, survey participant, chief executive
        board member, non executive director, detective, paratrooper, swim teacher, swimming instructor, dancer
        personal training, park ranger, podcast producer, grants manager, grant writer, volunteer coordinator
        stage manager, sports coach, camp counselor
      `,
      de: `
        initiativbewerbung, geschaftsfuhrer, geschaftsfuhrung, vorstand, tontechniker, tonmeister
        veranstaltungstechniker, fachkraft veranstaltungstechnik, bundesfreiwilligendienst, freiwilliges soziales jahr
        fsj, schauspieler, musiker, feuerwehrmann, polizist, talentpool, berufsfeuerwehr, fitnesstrainer, ferienjob
        aushilfe, quereinsteiger, kameramann, volontar, soldat, freiwillige, bufdi, initiativ, pfarrer, bademeister
        schwimmmeister, buhnentechniker, trauerredner
      `,
      fr: `
        candidature spontanee, directeur general, pdg, gerant, ingenieur du son, technicien son, regisseur
        sapeur pompier, militaire, service civique, benevole, coach sportif, comedien, musicien, vivier, policier
        gendarme, technicien lumiere, educateur sportif, thanatopracteur, maitre nageur, agriculteur
      `,
      es: `
        director general, candidatura espontanea, periodista, tecnico de sonido, ingeniero de sonido, bombero, policia
        entrenador personal, voluntario, postulacion espontanea, bolsa de trabajo, captador de fondos
        recaudador de fondos, monitor de gimnasio, militar, director ejecutivo, sonidista, captador de socios
      `,
      pt: `
        menor aprendiz, jovem aprendiz, banco de talentos, diretor geral, jornalista, tecnico de som, bombeiro
        policial, ator, diretor executivo, vagas para pcd, instrutor de academia, operador de audio, produtor cultural
        bombeiro civil, educador fisico, nadador salvador
      `,
      nl: `
        open sollicitatie, algemeen directeur, geluidstechnicus, brandweerman, politieagent, vrijwilliger, acteur
        musicus, verslaggever, sportinstructeur, badmeester, boswachter, bijbaan, fitnessinstructeur, lichttechnicus
        directeur bestuurder, buurtsportcoach, zwemonderwijzer, vakantiewerk
      `,
      it: "amministratore delegato, direttore generale, giornalista, tecnico del suono, autocandidatura",
      sv: "spontanansokan, verkstallande direktor, vd, ljudtekniker, brandman, polis, prast",
      da: "uopfordret ansogning, administrerende direktor, lydtekniker, brandmand, frivillig",
      pl: `
        aplikacja spontaniczna, dyrektor generalny, prezes, dziennikarz, realizator dzwieku, strazak, policjant
        wolontariusz, prezes zarzadu
      `,
    },
  },
];
