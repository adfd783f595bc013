/** Words of goods, care, teaching, shops, guests and buildings. Written as in field-words-software.ts. */
import type { FieldWords } from "../rules";

export const PLACES_FIELD_WORDS: FieldWords = {
  logistics: {
    en: `
      logistic, supply chain, warehouse, warehousing, procurement, purchasing, sourcing, shipping, transport
      transportation, fleet, inventory, fulfillment, fulfilment, distribution, freight, customs, import, import export
      material planning, materials management, demand planning, production planning, supply, supply planning, dispatch
      inventory control, category procurement, last mile, trucking, stock, forwarding, aviation ground, depot, vessel
      ship, chartering, crewing, maritime
    `,
    de: `
      logistik*, lager, lager*, einkauf, einkaufs*, beschaffung*, transport*, versand*, disposition*, wareneingang
      warenausgang, fuhrpark*, zoll*, spedition*, arbeitsvorbereitung, produktionsplanung, materialwirtschaft, liefer*
      speditions*
    `,
    fr: `
      logistique, achat, approvisionnement*, entrepot, expedition*, livraison, douane, magasinage, planification, flux
      ordonnancement, affretement
    `,
    es: `
      logistic*, compras, almacen, abastecimiento, suministro*, inventario*, distribucion, aduana*, bodega, reparto
      cadena de suministro, planificacion, flota, trafico, importacion*, comercio exterior
    `,
    pt: `
      almoxarifado, armazem, suprimento*, estoque, expedicao, distribuicao, importacao, frota, cadeia de suprimento
      pcp, planejamento de producao, planejamento, deposito, aprovisionamento
    `,
    nl: `
      logistiek*, magazijn*, inkoop, inkoop*, expeditie*, voorraad*, distributie*, douane*, bezorg*, warehouse*
      orderpick*, planning
    `,
    it: "magazzino, acquisti, trasport*, approvvigionament*, spedizion*",
    sv: "inkop*",
    da: "indkob*",
    pl: "logisty*, magazyn*, zakup*, zaopatrzeni*, spedycj*",
  },
  healthcare: {
    en: `
      health, healthcare, health care, medical, clinical, nursing, patient, care, care home, hospital, therapy, dental
      pharmacy, radiology, surgical, mental health, rehabilitation, home care, emergency department
      laboratory medical, elderly, senior living, optometry, veterinary, social care, social work, midwifery, icu
      ward, senior care, behavioral health, physiotherapy, community health
    `,
    de: `
      pflege, pflege*, gesundheit*, medizin*, klinik*, kranken*, patienten*, arzt*, altenpflege, ambulant*, intensiv*
      zahn*, apotheke*, betreuung*, sozial*, heilerziehung*, station*, hebamme*, rettungs*, praxis, op, zahnarzt*
    `,
    fr: `
      sante, soin, infirm*, medica*, medico*, hopital, ehpad, pharmacie, dentaire, clinique, domicile, medecine
    `,
    es: `
      salud, enfermeria, medic*, clinic*, hospital*, cuidado*, farmacia, odontolog*, trabajo social, sanitari*
      geriatr*
    `,
    pt: "saude, enfermagem, assistencia social, enfermaria",
    nl: `
      zorg, zorg*, verpleeg*, verpleging, medisch*, ziekenhuis*, huisarts*, apotheek*, thuiszorg, tandarts*, welzijn
      ggz, gehandicaptenzorg, ouderenzorg
    `,
    it: "infermier*, assistenza domiciliare",
    sv: "vard*, omvardnad, sjuk*, halso*, omsorg*",
    da: "sundhed*, syge*, pleje, pleje*",
    pl: "medyczn*, opieki, opieki zdrowotnej, zdrowi*, klinicz*, farmac*",
  },
  education: {
    en: `
      teaching, school, academic, curriculum, learning, training, university, faculty, classroom, childcare
      early year, nursery, kindergarten, preschool, primary, secondary, course, elearning, special education, lecture
      instruction, instructional
    `,
    de: "schule, schul*, bildung*, unterricht*, kita, padagog*, lehre, hort, erziehung*, kinder*, ausbildung*",
    fr: "enseignement, pedagog*, scolaire, ecole, creche, petite enfance, enfance",
    es: "educacion, docencia, ensenanza, escuela, academic*, colegio, infantil",
    pt: "educacao, ensino, escola, educacional",
    nl: "onderwijs*, school*, kinderopvang, opvang, buitenschoolse opvang, bso",
    it: "istruzione, didattic*, scuola, scolastic*, asilo",
    sv: "skol*, undervisning*, forskol*",
    da: "skole*, paedagog*, borne*",
    pl: "edukac*, szkol*, nauczani*, przedszkol*",
  },
  retail: {
    en: `
      retail, store, shop, grocery, supermarket, merchandising, visual merchandising, floor, in store, boutique
      department store, checkout assistant, beauty, fashion
    `,
    de: `
      filial*, filiale, markt, markt*, einzelhandel*, laden*, kasse*, kassen*, verkaufs filiale, baumarkt*, textil
    `,
    fr: "magasin, caisse, rayon, vente en magasin, point de vente, grande distribution, supermarche",
    es: "tienda, caja, supermercado, sucursal, punto de venta",
    pt: "loja, varejo, ponto de venda, retalho",
    nl: "winkel*, filiaal*, kassa*, supermarkt*, afdeling winkel",
    it: "negozio, punto vendita, cassa",
    sv: "butik, butik*",
    pl: "sklep*, kasow*",
  },
  hospitality: {
    en: `
      hotel, restaurant, kitchen, food, food and beverage, f b, beverage, bar, catering, housekeeping, hospitality
      guest service, guest relation, rooms, banquet, culinary, front of house, back of house, dining, spa
      pastry, pizza, tourism, travel, cleaning, laundry, banqueting, resort, reservation, cloud kitchen, cafe
      hotel operation
    `,
    de: "kuche*, restaurant*, hotel*, gastronomie*, gaste*, reinigung*, bankett, systemgastronomie, rezeption*",
    fr: `
      cuisine, restauration, hebergement, salle, menage, nettoyage, proprete, reception hotel, patisserie, boulangerie
      chambre
    `,
    es: "cocina, hosteler*, limpieza, camarer*, alimentos y bebidas, sala, barra, turismo, pasteler*",
    pt: "cozinha, limpeza, hotelaria, restauracao, confeitaria",
    nl: "keuken*, horeca*, schoonmaak*, bediening, ontbijt",
    it: "cucina, ristorante, alberghier*, pulizie",
    sv: "kok*, restaurang*, hotell*, stad*",
    da: "kokken*, rengoring*",
    pl: "kuchni*, restaurac*, sprzatan*",
  },
  facilities: {
    en: `
      facility, facilities, facility management, property, property management, real estate, estate
      building maintenance, building operation, janitorial, grounds, groundskeeping, hotel maintenance
      hospital facility, guarding, physical security, hotel engineering, leasing, lease, workplace
      workplace experience, land, home, housing association, parking, gebied, concierge service, corporate security
      event security, loss prevention
    `,
    de: `
      immobilien*, gebaude*, gebaudemanagement, hausmeister*, objekt*, werkschutz*, wachschutz, sicherheitsdienst
      liegenschaft*, facility*, haustechnik, hausverwaltung, immobilienverwaltung, grun*
    `,
    fr: `
      immobilier*, gardiennage, patrimoine immobilier, copropriete, securite surveillance, espace vert
      moyens generaux
    `,
    es: `
      inmobiliari*, mantenimiento de edificios, instalaciones, vigilancia, seguridad patrimonial, jardin*, conserje*
      bienes raices, seguridad fisica, inmuebles
    `,
    pt: "imobiliari*, predial, manutencao predial, seguranca patrimonial, zeladoria, condomini*, imoveis",
    nl: "vastgoed*, facilitair*, gebouw*, beveiliging*, huismeester*, groen*, gebieds*, makelaar*",
    it: "immobiliare, vigilanza",
    sv: "fastighet*, vaktmast*, bevakning*, lokal*",
    da: "ejendom*, vagt*, bygningsdrift",
    pl: "nieruchomosc*, ochrony obiekt*, obiektu",
  },
  research: {
    en: `
      research, laboratory, lab, scientific, science, clinical research, clinical trial, clinical development
      clinical data, clinical operation, biology, biotech, chemistry, physics, drug discovery, vaccine, genomic*
      economics, economic research, r d laboratory, toxicology, bioinformatic*, molecular, immunology, pharmacolog*
      microbiology, pharmacovigilance, medical affair, food science, sensory, formulation, biostatistic*, neuroscience
      life science, postdoc*, post doctoral
    `,
    de: `
      forschung, forschung*, labor, labor*, chemie forschung, biologie, klinische studien, studien*
      klinische forschung, lebensmittel*, produktentwicklung, institut*
    `,
    fr: "recherche, laboratoire, essai clinique, essais cliniques, recherche clinique, biolog*",
    es: "investigacion, laboratorio, ensayos clinicos, investigacion clinica",
    pt: "pesquisa, pesquisa clinica, investigacao, ensaios clinicos",
    nl: "onderzoek*, laborator*, klinisch onderzoek",
    it: "ricerca, ricerca clinica",
    sv: "forskning*",
    da: "laborant*",
    pl: "badan, badan klinicznych, badawcz*",
  },
  other: {
    en: `
      journalism, fundraising, foundation, charity, public service, government, politics, sports, fitness, music
      theatre, film, church, philanthropy, general, nonprofit
    `,
  },
};
