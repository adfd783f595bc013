/** Words of engineering things, building, making and moving them. Written as in field-words-software.ts. */
import type { FieldWords } from "../rules";

export const THINGS_FIELD_WORDS: FieldWords = {
  controls: {
    en: `
      plc, scada, control, control system, controls and automation, automation and control, industrial automation, dcs
      instrumentation, instrumentation and control, e and i, commissioning, electrical automation, process automation
      factory automation, motion control, building automation, bms, sps, hmi, mechatronic, test rig
    `,
    de: `
      automatisierung*, automatisierungs, steuerungs*, regelungs*, leittechnik, inbetriebnahme*, mess und regel, msr
      gebaudeautomation, sps programmierung, mechatronik
    `,
    fr: "automatisme, automate, regulation, mise en service, mecatronique, informatique industriel*",
    es: `
      automatizacion industrial, instrumentacion, control y automatizacion, automatizacion y control
      control de procesos, puesta en marcha, mecatronica, plc automatizacion
    `,
    pt: `
      clp, automacao industrial, automacao, instrumentacao, controle e automacao, automacao e controle
      comissionamento
    `,
    nl: "besturings*, besturingstechniek, meet en regel*, industriele automatisering, inbedrijfstelling",
    it: "automazione, automazione industriale",
    sv: "styr och regler*",
    pl: "automatyk*, sterownik*",
  },
  physical: {
    en: `
      project engineering, field application, mechanical, electrical, electronic, hardware, pcb, analog, analogue
      mixed signal, rf, radio, radio frequency, antenna, optic, optical, photonic*, physical design, layout, ic layout
      power electronic, signal integrity, electro mechanical, electromechanical, chemical, chemistry process, process
      industrial, structural, material, metallurg*, thermal, thermodynamic*, fluid, cfd, fea, stress, piping, pipeline
      hvac, mep, refrigeration, plumbing design, acoustic, aerospace, aeronautical, aircraft, avionic, flight test
      propulsion, marine, naval, automotive, vehicle, powertrain, chassis, battery, cell, motor, engine design
      nuclear, petroleum, reservoir, drilling, mining, geotech*, geolog*, environmental, water, wastewater, energy
      power, power system, wind, wind turbine, solar, renewable, grid, substation, high voltage, transmission
      biomedical, medical device, packaging, tooling, mold, mould, welding, sealing, cad, solidwork*, catia, autocad
      product safety, machine design, design mechanical, sensor hardware, semiconductor, wafer, lithography, yield
      device physic, satellite, spacecraft, space system, rail, signalling, railway, rolling stock, transport planning
      highway, bridge, traffic, hydraulic, pneumatic, manufacturing process, plant engineering, process engineering
      equipment, reliability and maintenance, health and safety engineering, fire, fire protection, fire safety, cost
      electrotechnical, npi, new product introduction, value engineering, vehicle validation
      silicon, environment, ehs, hse, safety
    `,
    de: `
      maschinenbau*, mechanik, mechanisch*, elektro, elektro*, elektronik*, hardware*, leiterplatten*, verfahrens*
      prozess*, konstruktion*, konstruktions*, versorgungs*, umwelt*, chemie*, werkstoff*, energie*, hochspannungs*
      fahrzeug*, antriebs*, motoren*, getriebe*, luft und raumfahrt*, optik*, kunststoff*, schweiss*, brandschutz*
      arbeitssicherheit*, sicherheits*, medizintechnik, anlagen*, gebaudetechnik*, klima*, lufttechnik, sanitar*, tga
      vermessungs*, geo*, wirtschafts, industrialisierung, statik, tragwerk*, berechnung*, versuch*, schiffbau
      bahntechnik, batterie*, physik*, patent*, sicherheitstechnik, technische gebaudeausrustung, kalte*, wasser*
      entwicklung elektronik, entwicklung mechanik, werkzeug*
    `,
    fr: `
      mecanique, electrique, electronique, electrotechnique, electricite, procede, chimi*, materiau*, thermique
      thermicien, cvc, structure, calcul, hydraulique, aeronautique, spatial, automobile, ferroviaire, nucleaire
      energie, energetique, environnement, qhse, industrialisation, methode, conception mecanique
      bureau d etude mecanique, optique, radiofrequence, plasturg*, genie climatique, genie electrique
      genie mecanique, industriel*, acoustique, securite incendie, prevention, eau, essais, maintenance industriel
    `,
    es: `
      mecanic*, electric*, electronic*, electromecanic*, proceso, quimic*, estructura*, hidraulic*
      energias renovables, renovable, ambiental, medio ambiente, minas, minera, petroler*, aeronautic*, automotriz
      automocion, termic*, climatizacion, geotecn*, agronom*, diseno mecanico, potencia, prevencion de riesgos, prl
      seguridad industrial, seguridad e higiene, fotovoltaic*, mantenimiento industrial, eolic*, ferroviari*
    `,
    pt: `
      eletric*, eletronic*, eletromecanic*, estrutura*, materiais, meio ambiente, petroleo, automotiv*
      seguranca do trabalho, seguranca no trabalho, sst, renovavel, renovaveis, alimentos, eletrotecnic*, refrigeracao
      pcm
    `,
    nl: `
      werktuigbouw*, elektrotechni*, proces, chemisch*, installatie, installatietechniek, constructie, energietechniek
      milieu, klimaattechniek, hydrauliek, maritiem*, offshore, veiligheids*, veiligheid, tekenaar*, vermogens*
      lucht en ruimtevaart
    `,
    it: "meccanic*, elettric*, elettronic*, energetic*, chimic*, impianti, impiantist*, termotecnic*",
    sv: "maskin*, mekanik*, elkraft, elkonstruktion, elektronik, konstruktion, vvs, hallfasthet",
    da: "mekanisk*",
    pl: `
      mechani*, elektry*, elektroni*, procesu, procesow, konstruktor*, energety*, chemi*, technolog produkcji
      srodowisk*
    `,
  },
  construction: {
    en: `
      construction, civil, civil engineering, civil infrastructure, building, residential, landscape, interior, urban
      urban design, site, stormwater, surveying, survey, land development, municipal, heritage, housing
      workplace design, masterplan*, architecture studio, concrete, paving, roadway, built environment
      building service
    `,
    de: `
      bau, bau*, hochbau, tiefbau, innenausbau, strassenbau, wasserbau, ausbau, stadtplanung, landschafts, innen, lph
      lph 1 5, wohnungsbau, ingenieurbau, bruckenbau, gleisbau, stahlbau, holzbau, architekturburo, denkmalpflege
      raumplanung, verkehrsplanung, verkehrs*
    `,
    fr: `
      genie civil, btp, travaux, chantier, batiment, paysag*, interieur, urbanisme, urbain, vrd, voirie, gros oeuvre
      second oeuvre, geotechnique, ouvrage, ouvrages d art, maitrise d oeuvre
    `,
    es: `
      obra, obra civil, construccion, edificacion, paisaj*, urbanis*, topograf*, edificio, vivienda
      infraestructura vial, carreteras, caminos
    `,
    pt: `
      construcao, construcao civil, edificacao, paisag*, projetos residenciais, residencial, estradas, saneamento
      orcamento de obra
    `,
    nl: `
      civiel*, bouw, bouwkund*, woningbouw, landschaps*, landschap, stedenbouw*, infra projecten, wegenbouw, grond weg
      gww, utiliteitsbouw, bouw*, geotechn*
    `,
    it: "edile, edili*, cantiere, interni, paesaggist*, strutturist*",
    sv: "bygg, bygg*, anlaggning*, mark, landskaps, inrednings",
    da: "anlaegs, landskabs, indretnings",
    pl: "budow*, krajobraz*, wnetrz*, drogow*",
  },
  things_development: {
    en: "product development engineer",
    de: "entwicklungsingenieur",
    fr: "developpement produit, conception produit",
  },
  quality: {
    en: `
      quality, quality control, quality inspection, supplier quality, qc, quality management, gmp, gxp
      product quality, validation, process validation, metrology, calibration, qms, food safety, qa qc, qhse quality
    `,
    de: `
      qualitat*, qualitatsmanagement, qualitatssicherung, qualitatskontrolle, qs, messtechnik, qualifizierung
      validierung
    `,
    fr: "qualite, controle qualite, assurance qualite, qualite fournisseur, metrolog*",
    es: "calidad, control de calidad, aseguramiento de calidad",
    pt: "qualidade, controle de qualidade, garantia da qualidade",
    nl: "kwaliteit, kwaliteits*, kwaliteitscontrole",
    it: "controllo qualita",
    sv: "kvalitet",
    pl: "jakosci, kontroli jakosci",
  },
  manufacturing: {
    en: `
      manufacturing, production, food production, food manufacturing, plant, factory, assembly, machining, machine
      cnc, maintenance, workshop, mill, foundry, fabrication, lean manufacturing, continuous improvement, lean, line
      packaging line, injection molding, tool room, process improvement, production line, paint
      industrial maintenance, manufacturing operation
    `,
    de: `
      produktion, produktions*, fertigung, fertigungs*, montage, montage*, werk, werk*, instandhaltung
      instandhaltungs*, betriebstechnik, betriebs, industrie, industrie*, maschinen, maschinen*, lackier*, giesserei
      zerspan*, cnc*, wartung, metall*
    `,
    fr: `
      atelier, usine, usinage, assemblage, soudage, ligne, conditionnement, amelioration continue, chaudronnerie
      agroalimentaire
    `,
    es: `
      produccion, manufactura, fabricacion, fabrica, taller, mantenimiento, montaje, maquinaria, maquina, soldadura
      mejora continua, ensamble, mecanizado, envasado
    `,
    pt: `
      producao, manufatura, fabricacao, manutencao, montagem, usinagem, solda, melhoria continua, linha, ferramentaria
      embalagem
    `,
    nl: `
      productie, productie*, fabriek, fabricage, onderhoud, onderhouds*, machine*, werkplaats, metaal*, verpakking*
    `,
    it: "produzione, manutenzione, stabilimento, officina, montaggio, assemblaggio, macchine utensili",
    sv: "tillverkning*, underhall, verkstad*, fabrik*",
    da: "vedligehold*, vaerksted*",
    pl: "produkcj*, utrzymania ruchu, montaz*, maszyn*",
  },
};
