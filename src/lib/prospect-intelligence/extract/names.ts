/** Comparing the names companies go by. */
import { getDomain, getDomainWithoutSuffix } from "tldts";
import { memoize } from "./memoize";
import { normalizeName } from "./places";

const TLDTS_OPTIONS = { allowPrivateDomains: true };

/** Words of a name that say what a company is, not which one. */
const LEGAL_WORDS = new Set(
  "inc incorporated llc llp ltd limited corp corporation co company plc gmbh ag kg kgaa ug se sa sas sasu sarl sl slu lda ltda srl spa bv nv ab as oy aps pte pty holding holdings group gruppe the".split(
    " ",
  ),
);

/** What a company is known by. */
export interface Company {
  /** The name it gives itself; null when it gives none. */
  companyName: string | null;
  /** Registrable domain under research. */
  domain: string;
}

/** Registrable domain of a host or URL; null when it has none. */
export const siteOf = memoize((urlOrDomain) => getDomain(urlOrDomain, TLDTS_OPTIONS));

/** Whether two hosts or URLs belong to one registrable domain. */
export function isSameSite(a: string, b: string): boolean {
  const site = siteOf(a);
  return site !== null && site === siteOf(b);
}

/** `https://www.acme-robotics.co.uk/` → `acmerobotics`. */
export const domainLabel = memoize((urlOrDomain) => squash(getDomainWithoutSuffix(urlOrDomain, TLDTS_OPTIONS) ?? ""));

/** A name as one word without accents, punctuation and legal form: `"Acmé Robotics, Inc."` → `"acmerobotics"`. */
export function squashName(name: string): string {
  const words = normalizeName(name).split(" ");
  const telling = words.filter((word) => !LEGAL_WORDS.has(word));
  return (telling.length > 0 ? telling : words).join("");
}

/** For comparing: as `squashName`, and umlauts count as they are written in domains (`foerdertechnik`, `fordertechnik`). */
export function comparableName(name: string): string {
  return squashName(name).replace(/([aou])e/g, "$1");
}

/**
 * Whether `name` can be the name of the company that calls itself `companyName` and lives at `domain`: equal but for
 * legal form and punctuation, one beginning with the other ("Acme" and "Acme Robotics"), or part of the domain's own
 * label ("Acme" at getacme.com).
 */
export function isNameOf(name: string, { companyName, domain }: Company): boolean {
  const given = comparableName(name);
  if (given === "") return false;
  const own = comparableName(companyName ?? "");
  const label = comparableName(domainLabel(domain));
  return (
    [own, label].some((known) => known === given || beginsWithWord(known, given) || beginsWithWord(given, known)) ||
    (given.length >= MIN_TELLING_CHARS && label.includes(given))
  );
}

/** Shorter beginnings are chance: "Ace" is not "Acer". */
const MIN_TELLING_CHARS = 4;

function beginsWithWord(long: string, short: string): boolean {
  return short.length >= MIN_TELLING_CHARS && long.startsWith(short);
}

/** As one word: `"E-Commerce"` → `"ecommerce"`. */
export function squash(text: string): string {
  return normalizeName(text).replaceAll(" ", "");
}
