/**
 * Words for someone who works in a field, or leads there, that don't say what at. Written as in
 * field-words-software.ts.
 */
import type { PhrasesByLanguage } from "../rules";

export const LEADERS: PhrasesByLanguage = {
  en: `manager, lead, leader, director, head, vp, svp, evp, vice president, supervisor, specialist, expert, coordinator, officer, associate, representative, agent, executive, intern, internship, apprentice, trainee, working student, team lead, member, staff, principal, fellow, chief, partner, strategist, planner field, evangelist, professional, practitioner, contractor, freelancer, graduate, owner, team member, generalist, ambassador, champion, co op, superintendent`,
  de: `leiter, leitung, teamleiter, abteilungsleiter, bereichsleiter, gruppenleiter, mitarbeiter, spezialist, experte, referent, koordinator, fachkraft, praktikant, praktikum, werkstudent, ausbildung, azubi, auszubildende*, trainee, manager, kaufmann, kauffrau, kaufleute, student, duales studium, meister, mitarbeit, angestellter, kraft, direktor, teamkoordinator, beauftragter, verantwortlicher, fuhrer, abschlussarbeit, masterarbeit, bachelorarbeit, sprecher, beamter`,
  fr: `responsable, directeur, charge, gestionnaire, specialiste, expert, coordinateur, coordinatrice, stagiaire, stage, alternant, alternance, apprenti, apprentissage, chef d equipe, chef de service, manager, adjoint, referent, collaborateur, cadre, delegue, attache, animateur field, lead, superviseur, vie`,
  es: `jefe, responsable, director, gerente, coordinador, especialista, experto, lider, supervisor, encargado, becario, practicas, practicante, pasante, gestor, ejecutivo, agente, representante, subdirector, subgerente, delegado, jefe de equipo, promotor, aprendiz, trainee`,
  pt: `gerente, diretor, coordenador, especialista, supervisor, lider, chefe, responsavel, gestor, estagiario, estagio, aprendiz, encarregado, executivo, agente, perito, subgerente, head, promotor, estagio curricular`,
  nl: `manager, hoofd, directeur, medewerker, specialist, coordinator, teamleider, leidinggevende, leider, stage, stagiair, afstudeerstage, stagiaire, expert, leerling, traineeship, trainee, werkstudent, professional, afstudeeropdracht, verantwoordelijke, teamlead, meewerkstage`,
  it: `responsabile, direttore, capo, coordinatore, specialista, stagista, tirocinante, tirocinio, esperto, referente, stage, apprendista`,
  sv: `ansvarig, samordnare, specialist, medarbetare, ledare, koordinator, praktikant, teamledare, handlaggare, expert, strateg`,
  da: `leder, medarbejder, specialist, koordinator, ansvarlig, teamleder, praktikant, elev, studentermedhjalper, studentermedhjaelper`,
  pl: `kierownik, dyrektor, specjalista, koordynator, menedzer, ekspert, praktykant, stazysta, lider, mlodszy specjalista, starszy specjalista`,
};
