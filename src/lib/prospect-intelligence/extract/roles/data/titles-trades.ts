/** Titles of making, moving, building and guarding that decide by themselves. After titles-technology.ts. */
import type { Titles } from "../rules";

export const TRADE_TITLES: readonly Titles[] = [
  {
    function: "physical_engineering",
    qualifies: true,
    phrases: {
      en: `
        cad designer, draftsman, draughtsman, drafter, draughtsperson, cad drafter
        cad operator, quantity surveyor, land surveyor, surveyor, estimator, urban planner, town planner
        landscape architect, interior architect, building architect, project architect, architectural assistant
        architectural technologist, part i architectural assistant, health and safety engineer, hse manager
        ehs specialist, ehs manager, mechanical designer, electrical designer, cost estimator, safety engineer
        quality engineer, manufacturing engineer, production engineer, process engineer, project engineer
        industrial engineer, controls engineer, plc programmer, piping designer, structural technician
        bim coordinator, bim manager, bim modeler, technical draftsman, electronics engineer, hardware engineer
        reservoir engineer, safety officer, hse advisor, environmental consultant
        chartered engineer, design draftsperson, hse officer, commissioning engineer, engineering geologist
        electrical estimator, physical design engineer
      `,
      de: `
        konstrukteur, technischer zeichner, technischer produktdesigner, technischer systemplaner, bauzeichner
        bauleiter, bauingenieur, maschinenbauingenieur, elektroingenieur, projektingenieur, prozessingenieur
        verfahrensingenieur, wirtschaftsingenieur, fachplaner, statiker, vermessungsingenieur, innenarchitekt
        landschaftsarchitekt, stadtplaner, kalkulator, tga planer, elektroplaner, elektrokonstrukteur, architekt lph
        fachkraft fur arbeitssicherheit, fachkraft arbeitssicherheit, arbeitssicherheit, sicherheitsingenieur
        sps programmierer, hardwareentwickler, versuchsingenieur, vermessungstechniker, qualitatsingenieur
        layouter leiterplatte, konstruktionsleiter, leiter konstruktion, inbetriebnehmer, inbetriebnahmeingenieur
        bauphysiker, umwelttechniker, anlagenplaner, maschinenbautechniker, energieberater, brandschutzbeauftragter
        entwickler hardware, elektronikentwickler, umweltingenieur
      `,
      fr: `
        dessinateur, dessinateur projeteur, projeteur, dessinateur industriel, geometre, metreur
        economiste de la construction, urbaniste, architecte d interieur, architecte paysagiste, paysagiste
        conducteur de travaux, ingenieur travaux, ingenieur securite incendie, ingenieur securite industrielle
        ingenieur securite environnement, ingenieur sante securite, ingenieur hse, ingenieur qse, ingenieur methodes
        ingenieur qualite, ingenieur mecanique, ingenieur calcul, ingenieur procedes, automaticien, responsable hse
        responsable qhse, charge d affaires travaux, ingenieur etude de prix, charge d etudes techniques
        technicien bureau d etudes, ingenieur bureau d etude, responsable bureau d etude, concepteur mecanique
        charge hse, technicien etude, ingenieur r et d mecanique, charge qhse, animateur qse, animateur qhse
        topographe, preventeur, ingenieur projet, ingenieur essai, responsable qse, charge d affaire electricite
      `,
      es: `
        delineante, dibujante, dibujante tecnico, proyectista, topografo, aparejador, arquitecto tecnico
        arquitecto de interiores, ingeniero de proyecto, ingeniero de produccion, ingeniero de procesos
        ingeniero de calidad, ingeniero civil, ingeniero industrial, residente de obra, jefe de obra, director de obra
        tecnico prl, tecnico en prevencion, calculista, ingeniero de mantenimiento, prevencionista, coordinador hse
        supervisor hse, programador plc, ingeniero de campo, encargado hse
      `,
      pt: `
        projetista, desenhista, desenhador, arquiteto urbanista, engenheiro civil, engenheiro de producao
        engenheiro de processos, engenheiro de qualidade, engenheiro de projetos, engenheiro de seguranca
        engenheiro eletricista, engenheiro mecanico, tecnico de seguranca do trabalho
        tecnico em seguranca do trabalho, tecnico em edificacoes, orcamentista, engenheiro de manutencao
        programador clp, tecnico de seguranca, engenheiro de campo, preparador de obra, diretor de obra, cadista
        engenheiro de seguranca no trabalho, engenheiro de seguranca do trabalho, desenhista projetista
        engenheiro de automacao, medidor orcamentista
      `,
      nl: `
        werkvoorbereider, constructeur, tekenaar, calculator, projectingenieur, bouwkundig tekenaar, landmeter
        stedenbouwkundige, installatieontwerper, engineer werktuigbouwkunde, modelleur, planoloog, kostendeskundige
        plc programmeur, bouwkundige, cad tekenaar, hse adviseur, veiligheidskundige, projectvoorbereider
        uitvoerder bouw, uitvoerder, technisch tekenaar, tekenaar constructeur, energieadviseur, bim modelleur
        process technoloog, procestechnoloog, ontwerper werktuigbouwkunde
      `,
      it: `
        disegnatore, disegnatore meccanico, progettista meccanico, progettista elettrico, direttore lavori
        progettista, perito meccanico, programmatore plc, responsabile hse
      `,
      sv: `
        konstruktor, ritare, byggnadsingenjor, projektingenjor, kvalitetsingenjor, arkitekt, kalkylator
        elkonstruktor, processingenjor, maskiningenjor, automationsingenjor, mattekniker
      `,
      da: `
        bygningskonstruktor, teknisk tegner, projektingenior, maskiningenior, bygningsingenior, procesingenior
        elingenior, kvalitetsingenior, landinspektor
      `,
      pl: `
        kosztorysant, geodeta, inzynier budowy, inzynier procesu, inzynier jakosci, kierownik budowy
        inzynier konstruktor, projektant instalacji, inzynier produkcji, inzynier mechanik, automatyk
        architekt wnetrz, inzynier elektryk, technolog, specjalista bhp, kreslarz
      `,
    },
  },
  {
    function: "healthcare",
    qualifies: true,
    phrases: {
      en: `
        nurse, staff nurse, nurse practitioner, registered nurse, rn, lpn, midwife, doctor, physician, gp
        general practitioner, surgeon, dentist, dental hygienist, dental assistant, dental nurse, therapist
        physiotherapist, physical therapist, occupational therapist, speech therapist, psychologist, psychiatrist
        counsellor, counselor, pharmacist, staff pharmacist, pharmacy technician, pharmacy tech, paramedic, emt
        caregiver, carer, care assistant, care worker, support worker, healthcare assistant, nursing assistant, cna
        medical assistant, medical officer, radiographer, radiologist, sonographer, phlebotomist, optometrist
        optician, audiologist, veterinarian, veterinary nurse, vet nurse, vet tech, dietitian, nutritionist
        social worker, care manager, clinical psychologist, anaesthetist, anesthesiologist, cardiologist
        home health aide, patient care technician, medical coder, medical technologist, surgical technologist
        case manager, orthodontist, podiatrist, chiropractor, physician assistant, youth worker, activities assistant
        massage therapist, care coordinator, ward manager, chief medical officer, radiology technologist
        respiratory therapist, health visitor, clinical nurse specialist, dispenser, biomedical scientist
        medical laboratory scientist, personal care assistant, residential support worker
        behavior technician, locum, clinical director, medical director, veterinary surgeon
      `,
      de: `
        pflegefachkraft, pflegefachmann, pflegefachfrau, pflegehelfer, pflegeassistent, altenpfleger, krankenpfleger
        krankenschwester, gesundheits und krankenpfleger, heilerziehungspfleger, pflegedienstleitung, pflegekraft
        medizinische fachangestellte, medizinischer fachangestellter, mfa, zahnmedizinische fachangestellte
        zahnmedizinischer fachangestellter, zfa, arzt, oberarzt, facharzt, assistenzarzt, chefarzt, zahnarzt, tierarzt
        arztin, physiotherapeut, ergotherapeut, logopade, psychologe, psychotherapeut, therapeut, apotheker, pta
        hebamme, notfallsanitater, rettungssanitater, sozialarbeiter, sozialpadagoge, heilpadagoge, mtra, mtla
        optiker, augenoptiker, horakustiker, stationsleitung, wohnbereichsleitung, betreuungskraft, alltagsbegleiter
        operationstechnischer assistent, ota, schulbegleiter, sozialberater, tiermedizinische fachangestellte
        tiermedizinischer fachangestellter, masseur, pflegefachperson, mta, praxisanleiter, zahntechniker
        orthopadietechniker, medizinisch technischer assistent
      `,
      fr: `
        infirmier, aide soignant, chirurgien, pharmacien, preparateur en pharmacie, kinesitherapeute
        masseur kinesitherapeute, orthophoniste, psychologue, sage femme, ambulancier, auxiliaire de vie
        aide a domicile, auxiliaire de puericulture, educateur specialise, moniteur educateur, assistant social
        assistant de service social, veterinaire, cadre de sante, opticien, audioprothesiste, dieteticien
        manipulateur radio, manipulateur en radiologie, accompagnant educatif et social, assistant dentaire
        aide medico psychologique, orthoptiste, osteopathe, travailleur social, agent de service hospitalier
        assistant medical, psychomotricien, ash, aes, brancardier, assistant veterinaire
      `,
      es: `
        enfermero, auxiliar de enfermeria, tecnico de enfermeria, medico, cirujano, odontologo, farmaceutico
        fisioterapeuta, psicologo, terapeuta ocupacional, logopeda, nutricionista, matrona, veterinario
        trabajador social, cuidador, gerocultor, tecnico de farmacia, auxiliar de farmacia, tecnico de radiologia
        higienista dental, bioquimico clinico, auxiliar de geriatria, terapeuta, regente de farmacia
        tecnico sanitario, celador, tecnico en laboratorio clinico, auxiliar de clinica, educador social
        instrumentador quirurgico, auxiliar veterinario
      `,
      pt: `
        enfermeiro, tecnico de enfermagem, auxiliar de enfermagem, cirurgiao, fonoaudiologo, terapeuta da fala
        medico veterinario, assistente social, auxiliar de saude bucal, biomedico, socorrista, tecnico em radiologia
        atendente de farmacia, obstetra, parteira, tecnico auxiliar de saude, ajudante de lar, ajudante familiar
        auxiliar de acao medica, auxiliar de acao direta, balconista de farmacia, tecnico em enfermagem
        condutor socorrista
      `,
      nl: `
        verpleegkundige, verzorgende, verzorgende ig, arts, huisarts, tandarts, apothekersassistent, fysiotherapeut
        logopedist, psycholoog, doktersassistent, tandartsassistent, verloskundige, begeleider, helpende
        zorgcoordinator, wijkverpleegkundige, maatschappelijk werker, dierenarts, zorgmedewerker
        verpleegkundig specialist, praktijkondersteuner, persoonlijk begeleider, zorgassistent, medisch specialist
        gz psycholoog, radiologisch laborant, operatieassistent, jeugdzorgwerker, dietist, kraamverzorgende, thuishulp
        mondhygienist, ambulant begeleider, groepsbegeleider, audicien, basisarts, paraveterinair
        activiteitenbegeleider, zorghulp, anesthesiemedewerker
      `,
      it: `
        infermiere, farmacista, fisioterapista, operatore socio sanitario, oss, educatore professionale, ostetrica
        badante, assistente alla poltrona
      `,
      sv: `
        sjukskoterska, underskoterska, lakare, tandlakare, fysioterapeut, psykolog, apotekare, barnmorska, vardbitrade
        personlig assistent, socionom, tandskoterska, arbetsterapeut, kurator, socialsekreterare, farmaceut, veterinar
        boendestodjare, receptarie, tandhygienist, biomedicinsk analytiker, distriktssjukskoterska
      `,
      da: `
        sygeplejerske, lage, tandlage, social og sundhedsassistent, sosu assistent, sosu hjalper, jordemoder
        ergoterapeut, klinikassistent, radiograf, dyrlage, farmakonom, socialradgiver, bioanalytiker, lagesekretar
      `,
      pl: `
        pielegniarka, pielegniarz, lekarz, dentysta, fizjoterapeuta, opiekun medyczny, ratownik medyczny
        opiekun osob starszych, polozna, technik farmaceutyczny, weterynarz, stomatolog, rejestratorka medyczna
        opiekunka osob starszych, psychoterapeuta, higienistka stomatologiczna
      `,
    },
  },
  {
    function: "education",
    phrases: {
      en: `
        teacher, lecturer, professor, assistant professor, associate professor, tutor, instructor, teaching assistant
        school principal, headteacher, head teacher, nanny, childcare worker, early childhood educator
        early years practitioner, nursery practitioner, nursery nurse, preschool teacher, kindergarten teacher
        instructional designer, curriculum developer, curriculum designer, course developer, instructional coach
        educator, dean, education specialist, librarian, school counselor, paraprofessional, paraeducator
        academic advisor, trainer apprenticeship, bootcamp instructor, coding instructor, learning support assistant
        substitute teacher, education coordinator, driving instructor, student advisor, admissions officer, daycare
        teaching fellow, childminder, nursery assistant, academic coordinator, admissions counselor
      `,
      de: `
        lehrer, lehrkraft, dozent, erzieher, kinderpfleger, padagoge, padagogische fachkraft, kitaleitung
        padagogische erganzungskraft, professur, juniorprofessur, schulsozialarbeiter, hortleitung, nachhilfelehrer
        tagesmutter, berufsschullehrer, fahrlehrer, sprachlehrer, bibliothekar, studienrat, lehrbeauftragter
        sozialassistent, fachlehrer, einrichtungsleitung kita, schulleiter, musiklehrer, padagogische mitarbeiter
      `,
      fr: `
        professeur, enseignant, instituteur, maitre de conferences, educateur de jeunes enfants, animateur, atsem
        surveillant, assistant d education, assistante maternelle, conseiller d orientation, aesh, formateur
        agent petite enfance, animateur periscolaire, enseignant chercheur, charge de cours, bibliothecaire
        directeur de creche, moniteur auto ecole, ingenieur pedagogique, concepteur pedagogique
        conseiller pedagogique, baby sitter, garde d enfants, animateur jeunesse
      `,
      es: `
        profesor, docente, maestro, educador, educador infantil, tutor academico, catedratico, monitor escolar
        director de escuela, orientador, disenador instruccional, auxiliar de educacion infantil, ninera
        profesor universitario, maestra de primaria, coordinador academico, asistente de educacion, bibliotecario
        monitor de comedor, psicopedagogo
      `,
      pt: `
        educador de infancia, pedagogo, auxiliar de educacao, coordenador pedagogico, auxiliar de classe
        designer instrucional, auxiliar de creche, instrutor, professor universitario, bercarista, explicador
        orientador educacional, coordenador academico, inspetor de alunos, baba, orientador pedagogico
        assistente de sala
      `,
      nl: `
        leraar, leerkracht, onderwijsassistent, pedagogisch medewerker, leerkracht basisonderwijs, onderwijzer
        hoogleraar, universitair docent, lerarenondersteuner, conrector, gastouder, vakdocent, instructeur
        intern begeleider, schooldirecteur, kinderleidster, onderwijsondersteuner, pedagoog, pedagogisch coach
        trajectbegeleider, lector, bibliothecaris, invalkracht onderwijs, rijinstructeur
      `,
      it: "insegnante, educatore asilo nido",
      sv: `
        larare, forskollarare, barnskotare, universitetslektor, rektor, elevassistent, fritidsledare, gymnasielarare
        lektor, specialpedagog, bibliotekarie, grundskollarare, fritidspedagog
      `,
      da: `
        larer, laerer, adjunkt, padagogmedhjalper, underviser, dagplejer, gymnasielarer, skoleleder, folkeskolelarer
        folkeskolelaerer
      `,
      pl: `
        nauczyciel, wychowawca, wykladowca, przedszkolanka, opiekunka dziecieca, korepetytor, nauczyciel przedszkola
        opiekunka w zlobku, bibliotekarz
      `,
    },
  },
];
