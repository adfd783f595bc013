/**
 * Words for someone who works in a field, or leads there, that don't say what at. Written as in
 * field-words-software.ts.
 */
import type { PhrasesByLanguage } from "../rules";

export const LEADERS: PhrasesByLanguage = {
  en: `
    manager, lead, leader, director, head, vp, svp, evp, vice president, supervisor, specialist, expert, coordinator
    officer, associate, representative, executive, intern, internship, apprentice, trainee, working student, team lead
    member, staff, principal, fellow, chief, partner, strategist, evangelist, professional
    practitioner, contractor, freelancer, graduate, owner, team member, generalist, ambassador, champion, co op
  `,
  de: `
    leiter, leitung, teamleiter, abteilungsleiter, bereichsleiter, gruppenleiter, mitarbeiter, spezialist, referent
    koordinator, fachkraft, praktikant, praktikum, werkstudent, ausbildung, azubi, auszubildende*, kaufmann, kauffrau
    kaufleute, student, duales studium, mitarbeit, angestellter, kraft, direktor, teamkoordinator, beauftragter
    verantwortlicher, fuhrer, abschlussarbeit, masterarbeit, bachelorarbeit, sprecher, beamter
  `,
  fr: `
    responsable, directeur, charge, gestionnaire, coordinateur, stagiaire, stage, alternant, alternance, apprenti
    apprentissage, chef d equipe, chef de service, adjoint, collaborateur, cadre, delegue, attache
    superviseur, vie
  `,
  es: `
    jefe, gerente, coordinador, especialista, lider, encargado, becario, practicas, practicante, pasante, gestor
    ejecutivo, representante, subdirector, subgerente, delegado, jefe de equipo, promotor, aprendiz
  `,
  pt: "diretor, coordenador, responsavel, estagiario, estagio, encarregado, perito, estagio curricular",
  nl: `
    hoofd, medewerker, teamleider, leidinggevende, leider, afstudeerstage, leerling, traineeship, afstudeeropdracht
    verantwoordelijke, meewerkstage
  `,
  it: "responsabile, direttore, capo, stagista, tirocinante, tirocinio, esperto, apprendista",
  sv: "ansvarig, samordnare, medarbetare, ledare, teamledare, handlaggare, strateg",
  da: "leder, ansvarlig, teamleder, elev, studentermedhjalper, studentermedhjaelper",
  pl: `
    kierownik, dyrektor, specjalista, koordynator, menedzer, ekspert, praktykant, stazysta, mlodszy specjalista
    starszy specjalista
  `,
};
