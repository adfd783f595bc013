/** Words of engineering things, building, making and moving them. Written as in field-words-software.ts. */
import type { FieldWords } from "../rules";

export const THINGS_FIELD_WORDS: FieldWords = {
  controls: {
    en: `plc, scada, control, controls, control system, controls and automation, automation and control, industrial automation, dcs, instrumentation, instrumentation and control, e and i
      commissioning, electrical automation, process automation, factory automation, motion control, building automation, bms, sps, hmi, mechatronic, test rig`,
    de: `automatisierung*, automatisierungs, steuerungs*, regelungs*, leittechnik, inbetriebnahme*, mess und regel, msr, gebaudeautomation, sps programmierung, mechatronik`,
    fr: `automatisme, automaticien, automate, instrumentation, regulation, mise en service, mecatronique, informatique industriel*`,
    es: `plc, automatizacion industrial, instrumentacion, control y automatizacion, automatizacion y control, control de procesos, puesta en marcha, mecatronica, plc automatizacion`,
    pt: `clp, automacao industrial, automacao, instrumentacao, controle e automacao, automacao e controle, comissionamento, mecatronica`,
    nl: `besturings*, besturingstechniek, meet en regel*, industriele automatisering, inbedrijfstelling, mechatronica`,
    it: `automazione, automazione industriale`,
    sv: `styr och regler*, automations`,
    da: `automations`,
    pl: `automatyk*, sterownik*`,
  },
  physical: {
    en: `project engineering, field application, mechanical, electrical, electronic, electronics, hardware, pcb, analog, analogue, mixed signal, rf, radio, radio frequency, antenna, optic, optics, optical, photonic*, physical design, layout, ic layout, power electronic, signal integrity
      electro mechanical, electromechanical, chemical, chemistry process, process, industrial, structural, material, materials, metallurg*, thermal, thermodynamic*, fluid, cfd, fea, stress, piping, pipeline, hvac, mep, refrigeration, plumbing design
      acoustic, aerospace, aeronautical, aircraft, avionic, flight test, propulsion, marine, naval, automotive, vehicle, powertrain, chassis, battery, cell, motor, engine design, nuclear, petroleum, reservoir, drilling, mining, geotech*, geolog*, environmental, water, wastewater
      energy, power, power system, wind, wind turbine, solar, renewable, grid, substation, high voltage, transmission, biomedical, medical device, packaging, tooling, mold, mould, welding, sealing, cad, solidwork*, catia, autocad, product safety, machine design, design mechanical
      sensor hardware, semiconductor, wafer, lithography, yield, device physic, satellite, spacecraft, space system, rail, signalling, railway, rolling stock, transport planning, highway, bridge, bridges, traffic, hydraulic, pneumatic, manufacturing process, plant engineering, process engineering, equipment, reliability and maintenance
      health and safety engineering, fire, fire protection, fire safety, cost, electrotechnical, npi, new product introduction, value engineering, vehicle validation, homologation vehicle, silicon, environment, ehs, hse, safety`,
    de: `maschinenbau*, mechanik, mechanisch*, elektro, elektro*, elektronik*, hardware*, leiterplatten*, verfahrens*, prozess*, konstruktion*, konstruktions*, versorgungs*, umwelt*, chemie*, werkstoff*, energie*, hochspannungs*, fahrzeug*, antriebs*, motoren*, getriebe*
      luft und raumfahrt*, optik*, kunststoff*, schweiss*, brandschutz*, arbeitssicherheit*, sicherheits*, medizintechnik, anlagen*, gebaudetechnik*, klima*, lufttechnik, sanitar*, tga, vermessungs*, geo*, wirtschafts, industrialisierung, statik, tragwerk*, berechnung*, versuch*, schiffbau, bahntechnik, batterie*, physik*, patent*, sicherheitstechnik, technische gebaudeausrustung, kalte*, wasser*, entwicklung elektronik, entwicklung mechanik, werkzeug*`,
    fr: `mecanique, electrique, electronique, electrotechnique, electricite, hardware, procede, procedes, process, chimi*, materiau*, thermique, thermicien, cvc, structure, calcul, calculs, hydraulique, aeronautique, spatial, automobile, ferroviaire, nucleaire, energie, energetique, environnement, qhse, hse, industrialisation, methode, methodes, conception mecanique, bureau d etude mecanique, optique, radiofrequence, rf, metallurg*, plasturg*, fluides, genie climatique, genie electrique, genie mecanique, industriel*, acoustique, securite incendie, prevention, eau, essais, maintenance industriel, mecanicien`,
    es: `mecanic*, electric*, electronic*, electromecanic*, industrial, proceso, procesos, quimic*, estructura*, material, materiales, hidraulic*, energia, energias renovables, renovable, ambiental, medio ambiente, minas, minera, petroler*, aeronautic*, automotriz, automocion, termic*, climatizacion, geotecn*, agronom*, diseno mecanico, hardware, potencia, prevencion de riesgos, prl, seguridad industrial, seguridad e higiene, fotovoltaic*, mantenimiento industrial, eolic*, ferroviari*, naval`,
    pt: `mecanic*, eletric*, eletronic*, eletromecanic*, industrial, processo, processos, quimic*, estrutura*, material, materiais, hidraulic*, energia, ambiental, meio ambiente, minas, petroleo, aeronautic*, automotiv*, termic*, geotecn*, agronom*, hardware, potencia, seguranca do trabalho, seguranca no trabalho, sst, renovavel, renovaveis, alimentos, naval, eletrotecnic*, refrigeracao, pcm`,
    nl: `werktuigbouw*, elektrotechni*, elektro*, mechanisch*, proces, process, hardware, chemisch*, installatie, installatietechniek, constructeur, constructie, energie, energietechniek, milieu, water, klimaattechniek, hydrauliek, maritiem*, offshore, veiligheids*, veiligheid, piping, tekenaar*, vermogens*, lucht en ruimtevaart, constructies`,
    it: `meccanic*, elettric*, elettronic*, energetic*, chimic*, processo, impianti, impiantist*, aeronautic*, ambientale, termotecnic*`,
    sv: `maskin*, mekanik*, elkraft, elkonstruktion, elektronik, elektro, process, konstruktion, konstruktions, energi, vvs, hallfasthet, el`,
    da: `maskin*, mekanisk*, elektro*, elektronik, proces, energi, konstruktions, vvs`,
    pl: `mechani*, elektry*, elektroni*, procesu, procesow, konstruktor*, energety*, chemi*, technolog produkcji, srodowisk*`,
  },
  construction: {
    en: `construction, civil, civil engineering, civil infrastructure, building, buildings, residential, landscape, interior, urban, urban design, site, stormwater, surveying, survey, structure, structures, land development, municipal, heritage, housing, workplace design, masterplan*, architecture studio, concrete, paving, roadway, built environment, building service`,
    de: `bau, bau*, hochbau, tiefbau, innenausbau, strassenbau, wasserbau, ausbau, stadtplanung, landschafts, landschaft, innen, lph, lph 1 5, wohnungsbau, ingenieurbau, bruckenbau, gleisbau, stahlbau, holzbau, architekturburo, denkmalpflege, raumplanung, verkehrsplanung, verkehrs*`,
    fr: `civil, genie civil, btp, travaux, chantier, batiment, paysag*, interieur, urbanisme, urbain, vrd, voirie, gros oeuvre, second oeuvre, construction, geotechnique, ouvrage, ouvrages d art, maitrise d oeuvre`,
    es: `civil, obra, obras, obra civil, construccion, edificacion, interior, interiores, paisaj*, urbanis*, topograf*, edificio, vivienda, infraestructura vial, carreteras, caminos`,
    pt: `civil, obra, obras, construcao, construcao civil, edificacao, edificacoes, interiores, paisag*, urbanis*, topograf*, projetos residenciais, residencial, estradas, saneamento, orcamento de obra`,
    nl: `civiel*, bouw, bouwkund*, woningbouw, interieur, landschaps*, landschap, stedenbouw*, infra projecten, wegenbouw, grond weg, gww, utiliteitsbouw, bouw*, geotechn*`,
    it: `civile, edile, edili*, cantiere, interni, paesaggist*, strutturist*`,
    sv: `bygg, bygg*, anlaggning*, mark, landskaps, inrednings`,
    da: `bygg*, anlaegs, landskabs, indretnings`,
    pl: `budow*, krajobraz*, wnetrz*, drogow*`,
  },
  development: { de: `entwicklungsingenieur, entwicklungs ingenieur` },
  quality: {
    en: `quality, quality control, quality inspection, supplier quality, qc, quality management, gmp, gxp, product quality, validation, process validation, metrology, calibration, qms, food safety, qa qc, qhse quality`,
    de: `qualitat*, qualitatsmanagement, qualitatssicherung, qualitatskontrolle, qs, messtechnik, qualifizierung, validierung`,
    fr: `qualite, controle qualite, assurance qualite, qualite fournisseur, metrolog*`,
    es: `calidad, control de calidad, aseguramiento de calidad, metrolog*`,
    pt: `qualidade, controle de qualidade, garantia da qualidade, controlo de qualidade, metrolog*`,
    nl: `kwaliteit, kwaliteits*, kwaliteitscontrole`,
    it: `qualita, controllo qualita`,
    sv: `kvalitet, kvalitets`,
    da: `kvalitet, kvalitets`,
    pl: `jakosci, kontroli jakosci`,
  },
  manufacturing: {
    en: `manufacturing, production, food production, food manufacturing, plant, factory, assembly, machining, machine, cnc, maintenance, workshop, mill, foundry, fabrication, lean manufacturing, continuous improvement, lean, line, packaging line, press, injection molding, tool room, process improvement, production line, paint, industrial maintenance, manufacturing operation`,
    de: `produktion, produktions*, fertigung, fertigungs*, montage, montage*, werk, werk*, instandhaltung, instandhaltungs*, betriebstechnik, betriebs, industrie, industrie*, maschinen, maschinen*, anlagenfuhrer, lackier*, giesserei, zerspan*, cnc, cnc*, wartung, metall*, industrialisierung`,
    fr: `production, fabrication, atelier, usine, usinage, maintenance, montage, assemblage, soudage, ligne, conditionnement, amelioration continue, industrie, chaudronnerie, agroalimentaire, machine`,
    es: `produccion, manufactura, fabricacion, planta, fabrica, taller, mantenimiento, montaje, maquinaria, maquina, soldadura, mejora continua, linea, ensamble, mecanizado, envasado`,
    pt: `producao, manufatura, fabricacao, fabrica, planta, manutencao, montagem, usinagem, maquina, maquinas, solda, melhoria continua, linha, oficina, ferramentaria, embalagem`,
    nl: `productie, productie*, fabriek, fabricage, onderhoud, onderhouds*, assemblage, montage, machine, machine*, werkplaats, metaal*, verpakking*, maintenance`,
    it: `produzione, manutenzione, stabilimento, officina, montaggio, assemblaggio, macchine utensili`,
    sv: `produktion, produktions, tillverkning*, underhall, underhalls, verkstad*, fabrik*`,
    da: `produktion, produktions, fabrik*, vedligehold*, vaerksted*`,
    pl: `produkcj*, utrzymania ruchu, montaz*, maszyn*`,
  },
};
