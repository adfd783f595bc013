/**
 * Words that say how senior a role is. The highest that a title names counts, save that an internship is one whatever
 * else is said. Phrases are written as in field-words-software.ts; a longer phrase hides the words in it, which is how
 * the last list keeps trades that are merely called manager from being one.
 */
import type { PhrasesByLanguage } from "../rules";
import type { Seniority } from "../vocabulary";

export const SENIORITY_PHRASES: Partial<Readonly<Record<Seniority, PhrasesByLanguage>>> = {
  intern: {
    en: `
      intern, internship, working student, apprentice, apprenticeship, trainee, traineeship, thesis, co op
      placement student, industrial placement, summer analyst, summer associate, student worker, work placement
      student assistant, year in industry, placement year, graduate apprentice
    `,
    de: `
      praktikant, praktikum, pflichtpraktikum, schulerpraktikum, werkstudent, auszubildend*, ausbildung, azubi
      duales studium, dualer student, dual studierend*, masterarbeit, bachelorarbeit, abschlussarbeit, volontar
      volontariat, referendar, studentische hilfskraft, studentische aushilfe, lehrling, umschulung, diplomarbeit
      ausbildungsplatz, rechtsreferendar, lehrstelle, studentische mitarbeiter
    `,
    fr: `
      stage, stagiaire, alternance, alternant, apprenti, apprentissage, contrat de professionnalisation, these cifre
      contrat pro, vie
    `,
    es: "becario, beca, practicas, practicante, pasante, pasantia, aprendiz, practicas profesionales",
    pt: `
      estagio, estagiario, jovem aprendiz, menor aprendiz, estagio curricular, bolsista, estagio profissional
      programa de estagio
    `,
    nl: `
      stageplaats, meewerkstage, afstudeerstage, afstudeeropdracht, afstuderen, leerling, bbl, leerwerkplek
      leerwerktraject, stageopdracht
    `,
    it: "tirocinio, tirocinante, stagista, apprendista, apprendistato",
    sv: "praktik, examensarbete, larling",
    da: "elev, studentermedhjalper, laerling, studiejob, studentermedhjaelper",
    pl: "praktyk*, praktykant, staz, stazyst*, uczen, stazu",
  },
  junior: {
    en: `
      junior, jr, graduate, entry level, new grad, new graduate, university graduate, early career, associate software
      associate engineer, associate developer, associate product, associate data, associate consultant
      associate analyst, associate designer, associate project, associate account, associate security
      associate solution, associate marketing, associate network, associate system, associate customer, associate qa
      associate cloud, associate site, associate scientist, associate architect, associate program, associate business
      associate counsel, associate accountant, associate buyer, associate editor, associate technical, associate web
      associate devops, associate machine, associate support, associate researcher, associate ux, associate technology
      associate mechanical, associate electrical, associate field, associate sales engineer, associate process
      associate quality, associate test, associate recruiter, associate frontend, associate backend, associate full
      associate application, associate platform, associate underwriter, associate producer, associate it
      associate information, associate database, associate bi, associate controls, associate hardware
      associate manufacturing, associate creative
    `,
    de: `
      berufseinsteiger, berufseinstieg, absolvent, juniorberater, nachwuchs*, hochschulabsolvent, einsteiger
      direkteinstieg, berufsanfanger, juniorprofessur
    `,
    fr: "debutant, jeune diplome, premiere experience",
    es: "recien graduado, recien titulado, recien egresado, egresado, sin experiencia",
    pt: "recem formado, recem graduado, iniciante, recem licenciado, sem experiencia",
    nl: "starter, startend, aankomend, pas afgestudeerd, beginnend, startersfunctie",
    it: "neolaureato, neolaureati, neodiplomato",
    sv: "nyexaminerad, nyutexaminerad",
    da: "nyuddannet, dimittend",
    pl: "mlodszy, mlodsza, absolwent",
  },
  mid: {
    en: `
      mid, mid level, midlevel, intermediate, medior, mid senior level, mid weight, midweight, middle
    `,
    fr: "confirme, intermediaire",
    es: "semi senior, semisenior, ssr, semi sr, nivel medio, intermedio",
    pt: "pleno, pl",
    nl: "gevorderd",
    pl: "regular",
  },
  senior: {
    en: "senior, sr, snr, experienced, senior associate, advanced practitioner, seasoned",
    de: "erfahren*, berufserfahren*, seniorberater",
    fr: "experimente",
    es: "experimentado",
    pt: "experiente",
    nl: "ervaren",
    it: "",
    sv: "erfaren",
    pl: "starszy, starsza, doswiadczon*",
  },
  staff: {
    en: `
      staff, principal, distinguished, fellow, technical fellow, senior staff, chief architect, chief engineer
      chief software architect, chief scientist
    `,
  },
  lead: {
    en: `
      lead, leader, team lead, team leader, tech lead, technical lead, supervisor, foreman, shift lead, shift leader
      shift supervisor, charge nurse, forewoman, crew leader, crew lead, line lead, group lead, squad lead
      chapter lead, section leader, head nurse, head chef, head cook, head baker, head gardener, head housekeeper
      head barista, leading hand, charge hand, chargehand, head waiter, head teller, forman
    `,
    de: `
      teamleiter, teamleitung, gruppenleiter, gruppenleitung, schichtleiter, schichtfuhrer, vorarbeiter, polier
      teamchef, schichtleitung, leitender, fachliche leitung, stationsleitung
      wohnbereichsleitung, gruppenfuhrer, leitend*, meister
    `,
    fr: `
      chef d equipe, referent technique, superviseur, contremaitre, chef de chantier
      chef d atelier, chef de poste, agent de maitrise, chef de quai, lead technique, animateur d equipe
    `,
    es: `
      lider, jefe de equipo, jefe de turno, capataz, lider de equipo, encargado de turno, encargado, encargado de obra
      jefe de grupo
    `,
    pt: "encarregado, chefe de turno, lider tecnico, responsavel de equipa",
    nl: `
      teamleider, ploegleider, voorman, groepsleider, teamleidster, meewerkend voorman, ploegbaas
      leidend
    `,
    it: `
      capo squadra, capo turno, caposquadra, capoturno, capo reparto, capo cantiere, responsabile di turno
      referente tecnico
    `,
    sv: "teamledare, arbetsledare, gruppledare, skiftledare, gruppchef, produktionsledare",
    da: "teamleder, formand, holdleder, arbejdsleder, vaerkforer",
    pl: "brygadzista, mistrz, starszy brygadzista, kierownik zmiany, lider zespolu",
  },
  manager: {
    en: `
      manager, superintendent, senior manager, group product manager, warden, headteacher, deputy manager
      assistant manager, postmaster, matron, ward manager, general manager, country manager
      plant manager
    `,
    de: `
      filialleiter, filialleitung, marktleiter, marktleitung, restaurantleiter, storeleitung, niederlassungsleiter
      standortleiter, werkstattleiter, lagerleiter, objektleiter, kuchenchef, betriebsleiter, hotelmanager
      bezirksleiter, shopleiter, einrichtungsleiter, einrichtungsleitung, kitaleitung, hausleitung, restaurantmanager
      kuchenleitung, filialmanager, regionalleiter, storemanager, laborleiter, produktionsleiter, fertigungsleiter
      leiter filiale, pflegedienstleitung, wohngruppenleitung, heimleitung, hausdame, stellvertretender filialleiter
      werkleiter
    `,
    fr: `
      responsable, gerant, chef de rayon, chef de cuisine, chef d agence, cadre de sante, chef comptable
      chef de magasin, responsable adjoint, maitre d hotel, chef des ventes
      chef de departement adjoint, chef de depot
    `,
    es: `
      jefe, gerente, subgerente, jefatura, gobernanta, administrador de tienda, encargado de tienda
      encargado de restaurante, encargado de almacen, encargado de produccion, jefe de cocina, subjefe
    `,
    pt: `
      gestor, responsavel, chefe de loja, chefe de secao, chefe de vendas, chefe de operacoes, chefe de producao
      chefe de manutencao, chefe de servico, chefe de compras, chefe de contabilidade, responsavel de loja
      chefe de cozinha, gerencia, coordenacao geral, encarregado de loja
    `,
    nl: `
      bedrijfsleider, filiaalmanager, winkelmanager, vestigingsmanager, leidinggevende, chef bediening, chef de bureau
      werkplaatschef, teammanager, regiomanager, vestigingsleider, locatiemanager, filiaalleider, productieleider
      unitmanager, chef kok, clustermanager, locatieleider, assistent bedrijfsleider
    `,
    it: "responsabile, capo, direttore punto vendita, capo contabile",
    sv: `
      forsaljningschef, marknadschef, ekonomichef, utvecklingschef, it chef, personalchef, hr chef, driftchef
      lagerchef, inkopschef, kvalitetschef, produktionschef, logistikchef, kokschef, butikschef, enhetschef, platschef
      ansvarig, avdelningschef, restaurangchef
    `,
    da: `
      salgschef, okonomichef, udviklingschef, marketingchef, kokkenchef, leder, afdelingsleder, souschef, ansvarlig
      daglig leder
    `,
    pl: "kierownik, menedzer, zastepca kierownika, zastepczyni kierownika",
  },
  director: {
    en: `
      director, head, senior director, dean, art director, creative director, medical director, headmaster
      global head, regional director, school principal
    `,
    de: `
      direktor, leiter, leitung, abteilungsleiter, abteilungsleitung, bereichsleiter, bereichsleitung, vertriebsleiter
      entwicklungsleiter, hauptabteilungsleiter, personalleiter, it leiter, fachbereichsleiter, ressortleiter
      verkaufsleiter, schulleiter, hoteldirektor, einkaufsleiter, chefarzt, referatsleiter, kaufmannische leitung
    `,
    fr: `
      directeur, chef de departement, direction, sous directeur, directeur adjoint, daf, drh, dsi
    `,
    es: "subdirector, direccion, jefe de departamento, jefe de division",
    pt: "diretor, diretoria, chefe de departamento",
    nl: "hoofd, afdelingshoofd, afdelingsmanager, sectormanager",
    it: "direttore, dirigente",
    sv: "rektor",
    da: "afdelingschef",
    pl: "dyrektor, dyrektorka",
  },
  executive: {
    en: `
      ceo, cto, cfo, coo, cmo, cio, ciso, cpo, cro, cco, chro, cdo, cso, cao, cxo, chief officer, chief executive
      chief executive officer, chief technology officer, chief technical officer, chief financial officer
      chief operating officer, chief marketing officer, chief information officer, chief information security officer
      chief product officer, chief revenue officer, chief commercial officer, chief human resources officer
      chief people officer, chief data officer, chief analytics officer, chief security officer, chief medical officer
      chief legal officer, chief compliance officer, chief risk officer, chief customer officer, chief design officer
      chief investment officer, chief growth officer, chief ai officer, chief strategy officer, chief digital officer
      chief sales officer, chief procurement officer, chief accounting officer, chief supply chain officer
      chief communications officer, chief creative officer, chief administrative officer, chief innovation officer
      chief sustainability officer, chief of police, vp, svp, evp, avp, vice president, senior vice president
      executive vice president, president, managing director, executive director, founder, co founder, cofounder
      technical co founder, general counsel, managing partner, equity partner, law partner, tax partner, audit partner
      board member, non executive director, chairman, chair
    `,
    de: `
      geschaftsfuhrer, geschaftsfuhrung, geschaftsleitung, vorstand, vorstandsmitglied, geschaftsfuhrender
      kaufmannischer geschaftsfuhrer, kaufmannische geschaftsfuhrung, mitgrunder, prasident
    `,
    fr: "directeur general, pdg, directeur general adjoint, associe fondateur, cofondateur, gerant associe",
    es: `
      director general, director ejecutivo, gerente general, vicepresidente, socio, cofundador, director gerente
      consejero delegado
    `,
    pt: "diretor geral, diretor executivo, diretor presidente, administrador delegado, socio diretor",
    nl: `
      algemeen directeur, directeur bestuurder, bestuurder, medeoprichter, mede oprichter, bestuursvoorzitter
    `,
    it: "amministratore delegato, direttore generale, socio fondatore",
    sv: "verkstallande direktor, vd, vice vd, grundare",
    da: "administrerende direktor, adm direktor, medstifter",
    pl: "prezes, prezes zarzadu, czlonek zarzadu, dyrektor generalny, wiceprezes, wspolzalozyciel",
  },
};
