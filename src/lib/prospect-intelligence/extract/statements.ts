/**
 * What a company says about itself in running text: when it was founded, how many work there, where its headquarters
 * are. Meant for about pages. Only plain statements about the company itself count; a page that states two different
 * answers states none.
 */
import type { Signal } from "../schemas";
import type { SignalKey } from "../signals";
import { evidenceFrom, knownSignal } from "./evidence";
import { type Headcount, parseHeadcount } from "./headcount";
import type { Page } from "./html";
import { employeeSignals, parseYear } from "./organization";
import { countryAfterCity, toCountryCode } from "./places";

const MAX_SENTENCES = 400;
const MAX_SENTENCE_CHARS = 400;

/** `founded in 2016`. */
const FOUNDED = [
  /\b(?:founded|established|incorporated)(?: back)?(?: in \p{Lu}[\p{L}]{1,20})? in (?:\p{Lu}\p{L}{2,9} )?(\d{4})\b/iu,
  /\b(?:was|were) started in (\d{4})\b/iu,
  /\bsince its founding in (\d{4})\b/iu,
  /\bgegründet (?:wurde )?(?:im jahre? )?(\d{4})\b/iu,
  /\b(?:im jahre? )?(\d{4}) gegründet/iu,
  /\bgründungsjahr:? (\d{4})\b/iu,
  /\b(?:fondée?|créée?) en (\d{4})\b/iu,
  /\bfundad[ao] (?:en|em) (?:el año )?(\d{4})\b/iu,
  /\bopgericht in (\d{4})\b/iu,
  /\bfondata nel (\d{4})\b/iu,
  /\bgrundad(?:es)? (?:år )?(\d{4})\b/iu,
];

const N = String.raw`(?:\d{1,3}(?:[.,' \u00a0\u202f’]\d{3}){1,2}|\d{1,7})`;
const ABOUT = `(?:(?:now |already |today )?(?:more than|over|about|around|some|nearly|almost|approximately|roughly|between|mehr als|über|rund|etwa|zwischen|plus de|environ|entre|más de|cerca de|mais de|meer dan|ruim|tussen) )?`;
/** `more than 1,200`, `between 50 and 100`: what `parseHeadcount` reads. */
const COUNT = `(${ABOUT}${N}(?: ?(?:-|–|to|and|bis|und|à|et|a|y|e|tot|en) ?${N})?)`;
const PEOPLE = [
  "people|employees|staff|team members|colleagues|teammates",
  String.raw`mitarbeiter(?:n|innen|:innen|\*innen)?|mitarbeitenden?|beschäftigten?|menschen|kolleginnen und kollegen`,
  "personnes|salariés|collaborateurs|employés",
  "personas|empleados|trabajadores|pessoas|funcionários|colaboradores|medewerkers|mensen|collega's",
].join("|");
const COUNTED = String.raw`${COUNT}\+? (?:${PEOPLE})(?!\p{L})`;

/** `a team of 180 people`, `we are 180 people`, `employs 5,200 people`. */
const EMPLOYEES = [
  new RegExp(String.raw`\b(?:team|workforce|staff|company) of ${COUNTED}`, "iu"),
  new RegExp(String.raw`\b(?:we are|we’re|we're|we employ|employs) (?:now |today |a team of )?${COUNTED}`, "iu"),
  new RegExp(String.raw`\b(?:has|have) ${COUNT}\+? employees\b`, "iu"),
  new RegExp(
    String.raw`\b(?:wir sind|sind wir|team von|team aus|beschäftigt|beschäftigen(?: wir)?) (?:heute )?${COUNTED}`,
    "iu",
  ),
  new RegExp(String.raw`(?<!\p{L})(?:nous sommes|équipe de|emploie|compte)(?: aujourd[’']hui)? ${COUNTED}`, "iu"),
  new RegExp(
    String.raw`\b(?:somos|equipo de|emplea a|cuenta con|equipe de|equipa de|emprega|conta com) ${COUNTED}`,
    "iu",
  ),
  new RegExp(String.raw`\b(?:we zijn|wij zijn|team van|telt) ${COUNTED}`, "iu"),
];

const WORD = String.raw`\p{Lu}[\p{L}.'’-]{1,24}`;
const PLACE = `(${WORD}(?: (?:(?:de|del|do|da|am|an|upon|of) )?${WORD}){0,3})(?:, (${WORD}(?: ${WORD}){0,3}(?:, ${WORD}(?: ${WORD}){0,2})?))?`;
/** The words are matched without regard to case; a place begins with a capital letter. */
const anyCase = (words: string) => words.replace(/[a-zà-ÿ]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);

/** `headquartered in Berlin, Germany`. */
const HEADQUARTERS = [
  `(?:${anyCase("headquartered")}|${anyCase("headquarters")} (?:is|are)(?: located)?|${anyCase("head office")} (?:is|is located)|${anyCase("head office")}) in`,
  `(?:${anyCase("hauptsitz")}|${anyCase("firmensitz")}|${anyCase("sitz")}|${anyCase("zentrale")})(?: (?:ist|liegt|befindet sich))? in`,
  `(?:${anyCase("siège social")}|${anyCase("siège")})(?: (?:est|se trouve|est situé))? à`,
  `(?:${anyCase("sede central")}|${anyCase("sede")})(?: (?:está|se encuentra|fica))? (?:en|em)`,
  `${anyCase("hoofdkantoor")}(?: (?:is|staat|ligt|zit))? in`,
].map((words) => new RegExp(String.raw`(?<!\p{L})${words} ${PLACE}`, "u"));

/** What each of these patterns asks for. Few sentences have it, and to look is far quicker than to try the patterns. */
const NUMBER = /\d/;
const HEADQUARTERS_WORD = /headquarter|head office|sitz|zentrale|siège|sede|hoofdkantoor/i;

/** Sentences about another time, or about somebody else. */
const NOT_NOW = /\b(?:were|was|started with|began|grew from|grown from|used to be|will be|formerly)\b/i;
const SOMEBODY_ELSE =
  /\b(?:customers?|clients?|companies with|businesses with|teams with|investors?|acquired|backed by|portfolio|kunden|(?:unternehmen|firmen|betriebe) mit|entreprises (?:de|avec)|empresas (?:de|con|com)|clientes|klanten|bedrijven met)\b/i;

interface Statement<T = string | number> {
  value: T;
  sentence: string;
}

/** The known ones among founded_year, employee_count, size_band, headquarters_city and headquarters_country. */
export function extractStatements(page: Page, { now }: { now: Date }): Signal[] {
  const sentences = toSentences(page.text);
  const telling = sentences.filter((sentence) => NUMBER.test(sentence) || HEADQUARTERS_WORD.test(sentence));
  const own = telling.filter((sentence) => !SOMEBODY_ELSE.test(sentence));
  const numbers = own.filter((sentence) => NUMBER.test(sentence));

  const founded = numbers.flatMap((sentence) =>
    matchAny(FOUNDED, sentence, ([, year]) => parseYear(year ?? "", now)).map((value) => ({ value, sentence })),
  );
  const employees = numbers
    .filter((sentence) => !NOT_NOW.test(sentence))
    .flatMap((sentence) =>
      matchAny(EMPLOYEES, sentence, (match) => readHeadcount(match, sentence)).map((value) => ({ value, sentence })),
    );
  const places = own
    .filter((sentence) => HEADQUARTERS_WORD.test(sentence))
    .flatMap((sentence) =>
      matchAny(HEADQUARTERS, sentence, (match) => toPlace(match, sentence)).map((place) => ({ place, sentence })),
    );
  const cities = places.map(({ place, sentence }) => ({ value: place.city, sentence }));
  const countries = places.map(({ place, sentence }) => ({ value: place.country, sentence }));

  return [
    ...agreed(page, "founded_year", founded),
    ...agreedHeadcount(page, employees),
    ...agreed(page, "headquarters_city", cities.filter(isKnown)),
    ...agreed(page, "headquarters_country", countries.filter(isKnown)),
  ];
}

function isKnown<T extends { value: string | null }>(statement: T): statement is T & { value: string } {
  return statement.value !== null;
}

function agreed(page: Page, key: SignalKey, statements: Statement[]): Signal[] {
  const first = statements[0];
  if (first === undefined || statements.some(({ value }) => value !== first.value)) return [];
  return [knownSignal(key, first.value, evidenceFrom(page, first.sentence))];
}

function agreedHeadcount(page: Page, statements: Statement<Headcount>[]): Signal[] {
  const first = statements[0];
  return first === undefined || statements.some(({ value }) => value.from !== first.value.from)
    ? []
    : employeeSignals(first.value, evidenceFrom(page, first.sentence));
}

/** The "+" of "200+ people" stands behind what the pattern holds. */
function readHeadcount(match: RegExpExecArray, sentence: string): Headcount | null {
  const count = match[1] ?? "";
  const isOpen = sentence.slice(match.index).includes(`${count}+`);
  return parseHeadcount(isOpen ? `${count}+` : count);
}

function matchAny<T>(patterns: RegExp[], sentence: string, read: (match: RegExpExecArray) => T | null): T[] {
  for (const pattern of patterns) {
    const match = pattern.exec(sentence);
    const value = match === null ? null : read(match);
    if (value !== null) return [value];
  }
  return [];
}

interface Place {
  city: string | null;
  country: string | null;
}

function toPlace(match: RegExpExecArray, sentence: string): Place | null {
  const [whole, first = "", rest] = match;
  // "in Berlin and Paris" names two, and neither as the one.
  if (/^ (?:and|und|et|y|e|en|&) \p{Lu}/u.test(sentence.slice(match.index + whole.length))) return null;

  const name = first.replace(/[.'’-]{1,8}$/, "");
  if (rest === undefined) {
    const country = toCountryCode(name);
    return country === null ? { city: name, country: null } : { city: null, country };
  }
  return { city: name, country: countryAfterCity(rest.replace(/[.'’-]{1,8}$/, "")) };
}

function toSentences(text: string): string[] {
  return text
    .split("\n")
    .flatMap((line) => line.split(/(?<=[.!?]) (?=\p{Lu}|\d)/u))
    .slice(0, MAX_SENTENCES)
    .map((sentence) => sentence.slice(0, MAX_SENTENCE_CHARS).trim());
}
