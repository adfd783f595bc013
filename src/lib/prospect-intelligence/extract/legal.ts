/**
 * Registered names with their legal forms, and seats: in the line at the foot of a home page, and on the page that the
 * law asks for in many countries (Impressum, mentions légales, aviso legal, colofon).
 */
import type { Signal } from "../schemas";
import type { SignalKey } from "../signals";
import { evidenceFrom, knownSignal } from "./evidence";
import type { Page } from "./html";
import { linesOf } from "./lines";
import { type Company, isNameOf } from "./names";
import { isUsState, normalizeName, toCountryCode } from "./places";

/** What a legal notice can say. */
export const LEGAL_KEYS = [
  "legal_name",
  "headquarters_city",
  "headquarters_country",
] as const satisfies readonly SignalKey[];

/** Legal names that are looked at, and a line more: no page names so many of its own. */
const MAX_NAMES = 40;
const MAX_LINE_CHARS = 300;
/** Words of a name before its legal form. */
const MAX_NAME_WORDS = 7;
/** Lines after the name in which its address may stand. */
const MAX_ADDRESS_LINES = 6;

/** Legal forms by country of those that name one for sure; dots and spaces as they come. Longer ones first. */
const LEGAL_FORMS: readonly [form: string, country: string | null][] = [
  ...["GmbH & Co. KGaA", "GmbH & Co. KG", "AG & Co. KGaA", "AG & Co. KG", "SE & Co. KGaA"].map((form) => de(form)),
  ...["UG haftungsbeschränkt", "gGmbH", "KGaA", "OHG", "e.K.", "e.V.", "eG", "UG"].map((form) => de(form)),
  ["GmbH", null],
  ["AG", null],
  ["KG", null],
  ["SE", null],
  ["Pty. Ltd.", "AU"],
  ["Pte. Ltd.", "SG"],
  ["Pvt. Ltd.", "IN"],
  ["Private Limited", null],
  ["Co., Ltd.", null],
  ["Ltd.", null],
  ["Limited", null],
  ["LLP", null],
  ["PLC", "GB"],
  ["Incorporated", null],
  ["Inc.", null],
  ["L.L.C.", null],
  ["LLC", null],
  ["L.P.", null],
  ["PBC", "US"],
  ["Corporation", null],
  ["Corp.", null],
  ["S.A.S.U.", "FR"],
  ["S.A.S.", null],
  ["S.à r.l.", null],
  ["S.A.R.L.", null],
  ["E.U.R.L.", "FR"],
  ["S.A.U.", "ES"],
  ["S.L.U.", "ES"],
  ["S.L.", "ES"],
  ["Unipessoal Lda.", "PT"],
  ["Lda.", "PT"],
  ["Ltda.", null],
  ["EIRELI", "BR"],
  ["S/A", "BR"],
  ["S.A.", null],
  ["B.V.B.A.", "BE"],
  ["B.V.", null],
  ["N.V.", null],
  ["V.O.F.", null],
  ["S.p.A.", "IT"],
  ["S.r.l.", "IT"],
  ["A/S", null],
  ["ApS", "DK"],
  ["ASA", "NO"],
  ["AB", null],
  ["AS", null],
  ["Oyj", "FI"],
  ["Oy", "FI"],
  ["OÜ", "EE"],
  ["UAB", "LT"],
  ["Sp. z o.o.", "PL"],
  ["s.r.o.", null],
  ["Kft.", "HU"],
  ["d.o.o.", null],
];

function de(form: string): [string, string] {
  return [form, "DE"];
}

/** As written, but dots and spaces may be left out or put in: "SARL", "S.A.R.L.", "S. A. R. L.". */
function toPattern(form: string): string {
  return form
    .replace(/[*+?^${}()|[\]\\/]/g, "\\$&")
    .replaceAll(" ", " ?")
    .replace(/\.(?=\p{L})/gu, "\\.? ?")
    .replace(/\.(?=[ ,]|$)/g, "\\.?");
}

const FORM = LEGAL_FORMS.map(([form]) => toPattern(form)).join("|");
const FORM_AT_END = new RegExp(String.raw`^(.*?[^\s,]),? (${FORM})$`, "u");
const FORM_IN_TEXT = new RegExp(
  String.raw`,? (${FORM})(?![\p{L}\p{N}&]| (?:edition|time|offer|access|warranty|liability)\b)`,
  "gu",
);

/** Words that join the words of a name, and are written small. */
const CONNECTORS = new Set("& and und et y e en of the de du des la le del da do van von der den + - –".split(" "));

/** `"Acme Robotics, Inc."` → `"Acme Robotics"`; a name without a legal form is itself. */
export function withoutLegalForm(name: string): string {
  return FORM_AT_END.exec(name.trim().slice(0, MAX_LINE_CHARS))?.[1]?.trim() ?? name;
}

export function hasLegalForm(name: string): boolean {
  return FORM_AT_END.test(name.trim().slice(0, MAX_LINE_CHARS));
}

interface LegalName {
  name: string;
  /** Country that the legal form stands for, where it is one alone. */
  country: string | null;
  line: number;
  /** Whether it is the company's own by its name. */
  isNamed: boolean;
}

/** The legal name that a home page, mostly in its last line, gives the company. */
export function extractLegalLine(page: Page, company: Company): Signal[] {
  const lines = linesOf(page);
  const own = findLegalNames(lines, company, "from the end").filter(({ isNamed }) => isNamed);
  // Whoever claims the copyright first of all; else only one whom no other line contradicts.
  const claimed = own.filter(({ line }) => /©|\(c\)|copyright/i.test(lines[line] ?? ""));
  const found = claimed.length > 0 ? claimed : own;
  const names = new Map(found.map((one) => [normalizeName(one.name), one]));
  const [only, ...others] = names.values();
  if (only === undefined || others.length > 0) return [];
  return [knownSignal("legal_name", only.name, evidenceFrom(page, lines[only.line] ?? ""))];
}

/** What a legal notice says of the company that publishes the site: the known ones of `LEGAL_KEYS`. */
export function extractLegalNotice(page: Page, company: Company): Signal[] {
  const lines = linesOf(page);
  const names = findLegalNames(lines, company, "from the top");
  const own = names.find(({ isNamed }) => isNamed) ?? names.find(({ line }) => isOperator(lines, line));
  const seat = (own && findSeat(lines, own, page.lang)) ?? findNamedSeat(lines);
  return [
    ...(own ? [knownSignal("legal_name", own.name, evidenceFrom(page, lines[own.line] ?? ""))] : []),
    ...(seat?.city ? [knownSignal("headquarters_city", seat.city, evidenceFrom(page, seat.quote))] : []),
    ...(seat?.country ? [knownSignal("headquarters_country", seat.country, evidenceFrom(page, seat.quote))] : []),
  ];
}

// ---------------------------------------------------------------------------------------------------------------
// Names

/** At most `MAX_NAMES`, in the order of the page: the last ones of it, or the first. */
function findLegalNames(
  lines: readonly string[],
  company: Company,
  order: "from the end" | "from the top",
): LegalName[] {
  const indices = [...lines.keys()];
  if (order === "from the end") indices.reverse();
  const found: LegalName[] = [];
  for (const at of indices) {
    found.push(...legalNamesIn(lines[at] ?? "", at, company));
    if (found.length >= MAX_NAMES) break;
  }
  return order === "from the end" ? found.sort((a, b) => a.line - b.line) : found;
}

function legalNamesIn(text: string, at: number, company: Company): LegalName[] {
  // "UG (haftungsbeschränkt)" is one form; other brackets part.
  const line = text.slice(0, MAX_LINE_CHARS).replace(/UG \(haftungsbeschränkt\)/g, "UG haftungsbeschränkt");
  return [...line.matchAll(FORM_IN_TEXT)].flatMap((match) => {
    const words = wordsBefore(line.slice(0, match.index), company);
    const candidates = words.map((_, from) => words.slice(from).join(" ")).filter(beginsAName);
    const named = candidates.find((name) => isNameOf(name, company));
    const name = named ?? candidates[0];
    if (name === undefined) return [];
    const form = match[0].replace("UG haftungsbeschränkt", "UG (haftungsbeschränkt)");
    const country = LEGAL_FORMS.find(([known]) => sameForm(known, match[1] ?? ""))?.[1] ?? null;
    return [{ name: name + form, country, line: at, isNamed: named !== undefined }];
  });
}

/** The words that end `text` and can be a name: capitalised or numbers, and what joins them. */
function wordsBefore(text: string, company: Company): string[] {
  const part = text.split(/[©·|•;:()»«“”"]|\s[–—-]\s|\. |, /).at(-1) ?? "";
  const words = part.trim().split(/\s+/).filter(Boolean).slice(-MAX_NAME_WORDS);
  const firstOther = words.findLastIndex((word) => !/^[\p{Lu}\p{N}]/u.test(word) && !CONNECTORS.has(word));
  const last = words.at(-1) ?? "";
  // Some write themselves small: "trivago N.V.".
  if (firstOther === words.length - 1) return isNameOf(last, company) ? [last] : [];
  return words.slice(firstOther + 1);
}

/** No connector, and no year of a copyright. */
function beginsAName(name: string): boolean {
  return /^[\p{L}\p{N}]/u.test(name) && !CONNECTORS.has(name.split(" ")[0] ?? "") && !/^(?:19|20)\d{2}\b/.test(name);
}

function sameForm(a: string, b: string): boolean {
  return a.replace(/[\s.]/g, "") === b.replace(/[\s.]/g, "");
}

/** Words before the name of whoever publishes a site, and of whoever merely houses or made it. */
const OPERATOR =
  /\b(?:angaben gemass|diensteanbieter|anbieter|betreiber|herausgeber|firma|firmenname|impressum|editeur|edite par|editrice|raison sociale|denomination|titular|razon social|denominacion social|denominacao social|responsavel|entidade|empresa|bedrijfsnaam|handelsnaam|statutaire naam|uitgever|legal name|company name|operated by|published by|publisher|owner)\b/;
const OTHER_PARTY =
  /\b(?:hosting|hosted|host|hebergeur|heberge|hebergement|alojamiento|alojado|alojamento|hospedagem|webdesign|design|umsetzung|gestaltung|agentur|agence|conception|realisation|realizacion|realizacao|ontwerp|realisatie|versicherung|haftpflicht|assurance|seguro)\b/;

function isOperator(lines: readonly string[], line: number): boolean {
  const before = lines.slice(Math.max(0, line - 2), line + 1).map(normalizeName);
  return before.some((text) => OPERATOR.test(text)) && !before.some((text) => OTHER_PARTY.test(text));
}

// ---------------------------------------------------------------------------------------------------------------
// Seats

interface Seat {
  city: string | null;
  country: string | null;
  quote: string;
}

const WORD = String.raw`\p{Lu}[\p{L}'’.-]{1,24}`;
const CITY = `(${WORD}(?: (?:(?:de|del|do|da|am|an|im|an der|upon|sur|la|le|bei|op|aan) )?${WORD}){0,3})`;

/** Ways to write the line of an address with the town, and the country that each stands for. */
const TOWN_LINES: readonly { pattern: RegExp; country: string | null }[] = [
  { pattern: new RegExp(String.raw`(?<!\d)\d{4}-\d{3} ${CITY}`, "u"), country: "PT" },
  { pattern: new RegExp(String.raw`(?<!\d)[1-9]\d{3} ?[A-Z]{2} ${CITY}`, "u"), country: "NL" },
  {
    pattern: new RegExp(String.raw`${CITY} ?[-–/,] ?[A-Z]{2}(?![\p{L}]).{0,40}\b\d{5}-\d{3}(?!\d)`, "u"),
    country: "BR",
  },
  { pattern: new RegExp(String.raw`${CITY},? [A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\d])`, "u"), country: "GB" },
];
const US_TOWN = new RegExp(String.raw`${CITY}, ([A-Z]{2}) \d{5}(?!\d)`, "u");
const POSTCODE_TOWN = new RegExp(
  String.raw`(?<![\d\p{L}])(?:(DE?|AT?|CH|FR?|ES?|BE?|LU?|DK|I|P)[- ])?(\d{4,5}) ${CITY}`,
  "u",
);
const PREFIXES: Readonly<Record<string, string>> = {
  ...{ D: "DE", DE: "DE", A: "AT", AT: "AT", CH: "CH", F: "FR", FR: "FR", E: "ES", ES: "ES" },
  ...{ B: "BE", BE: "BE", L: "LU", LU: "LU", DK: "DK", I: "IT", P: "PT" },
};
/** Five digits before a town are used in these, told apart by the language of the page. */
const FIVE_DIGITS: Readonly<Record<string, string>> = { de: "DE", fr: "FR", es: "ES", it: "IT" };

/** Numbers of registers and taxes, which look like postcodes. */
const REGISTER =
  /\b(?:HR[AB]|RCS|SIREN|SIRET|N\.?I\.?[FE]|C\.?I\.?F|KvK|BTW|CNPJ|NIPC|USt|VAT|IBAN|BLZ|Tel|Fax|T[ée]l)\b/u;
const NO_TOWN = /^(?:Amtsgericht|Registergericht|Handelsregister|Euros?|EUR)/u;

/** The town in the address that follows a name. */
function findSeat(lines: readonly string[], { line, country }: LegalName, lang: string | null): Seat | null {
  const address = lines.slice(line, line + 1 + MAX_ADDRESS_LINES);
  for (const [at, text] of address.entries()) {
    const town = REGISTER.test(text) ? null : readTown(text, country, lang);
    if (town === null) continue;
    const stated = countryNamedIn(text) ?? toCountryCode(address[at + 1] ?? "");
    return { city: town.city, country: stated ?? town.country, quote: text };
  }
  return null;
}

function readTown(text: string, formCountry: string | null, lang: string | null): Omit<Seat, "quote"> | null {
  for (const { pattern, country } of TOWN_LINES) {
    const city = pattern.exec(text)?.[1];
    if (city !== undefined) return { city: tidyCity(city), country };
  }
  const [, usCity, state] = US_TOWN.exec(text) ?? [];
  if (usCity !== undefined && isUsState(state ?? "")) return { city: tidyCity(usCity), country: "US" };

  const [, prefix, code = "", city] = POSTCODE_TOWN.exec(text) ?? [];
  if (city === undefined || NO_TOWN.test(city)) return null;
  const byLanguage = code.length === 5 ? (FIVE_DIGITS[lang ?? ""] ?? null) : null;
  return { city: tidyCity(city), country: PREFIXES[prefix ?? ""] ?? formCountry ?? byLanguage };
}

/** "København K" and "Paris Cedex 08" are districts of the post. */
function tidyCity(city: string): string {
  return city.replace(/ Cedex(?: \d{1,2})?$/i, "").replace(/[.'’-]{1,8}$/, "");
}

function countryNamedIn(text: string): string | null {
  for (const part of text.split(/[,·|•–()]/).slice(1)) {
    const code = part.trim().length > 3 ? toCountryCode(part) : null;
    if (code !== null) return code;
  }
  return null;
}

const SEAT =
  /(?<!\p{L})(?:Sitz(?: der Gesellschaft)?|Firmensitz|Siège social|Domicilio social|Sede(?: social)?|Statutaire zetel|(?:[Ss]tatutair )?[Gg]evestigd te|Vestigingsplaats|Registered office)(?: ist| est| es| é)?\s?:?\s(?:in |à |en |em )?/u;
const PLAIN_CITY = new RegExp(String.raw`^${CITY}\.?$`, "u");

/** "Sitz der Gesellschaft: Berlin", where no address follows the name. */
function findNamedSeat(lines: readonly string[]): Seat | null {
  for (const text of lines) {
    const match = SEAT.exec(text);
    const rest = match === null ? "" : text.slice(match.index + match[0].length).trim();
    const city = PLAIN_CITY.exec(rest)?.[1];
    if (city !== undefined) return { city: tidyCity(city), country: null, quote: text };
  }
  return null;
}
