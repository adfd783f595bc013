/** Whose site it is that a domain leads to, where that is at another domain. Pure. */
import { getDomain } from "tldts";
import type { Page } from "./html";
import { comparableName, domainLabel, isNameOf, isSameSite } from "./names";
import { normalizeName } from "./places";
import { SHARED_SITES } from "./site-marks";

export interface Destination {
  kind: "own" | "moved" | "other";
  /** Registrable domain it leads to. */
  domain: string;
  /** On a site where anybody can have a page, such as a social network. */
  isShared: boolean;
}

/** Shorter labels are part of others by chance: "ace" of "space". */
const MIN_LABEL_CHARS = 4;
/** Where pages say such things, they say them early. */
const MAX_WORDS_CHARS = 20_000;

/** "formerly Acme"; and what stands between two names: "Acme is now Zenith". */
const FORMERLY = [
  "formerly known as",
  "formerly",
  "previously",
  "fruher",
  "ehemals",
  "anciennement",
  "antes",
  "voorheen",
];
const IS_NOW = [
  "is now",
  "are now",
  "becomes",
  "became",
  "heisst jetzt",
  "ist jetzt",
  "devient",
  "ahora es",
  "heet nu",
];

/**
 * Where `domain` leads to: to itself, to a site that is taken for the same company's, or to another's. Companies move
 * to a domain of the same label (acme.io → acme.com) or one that holds it (getacme.com → acme.com); else the site there
 * has to go by the old name, or to speak of it as its own. `names` are those that the site gives its company.
 */
export function judgeDestination(page: Page, domain: string, names: readonly string[]): Destination {
  const destination = getDomain(page.url, { allowPrivateDomains: true }) ?? new URL(page.url).hostname;
  if (isSameSite(page.url, domain)) return { kind: "own", domain: destination, isShared: false };

  const isShared = SHARED_SITES.includes(destination) && new URL(page.url).pathname !== "/";
  const isOwn =
    !isShared && (sharesLabel(destination, domain) || bearsName(names, domain) || ownsUp(page, domain, names));
  return { kind: isOwn ? "moved" : "other", domain: destination, isShared };
}

/** Whether two domains go by one name: `acme.io` and `acme.com`, `getacme.com` and `acme.com`. */
export function sharesLabel(a: string, b: string): boolean {
  const [short = "", long = ""] = [a, b]
    .map((url) => comparableName(domainLabel(url)))
    .sort((x, y) => x.length - y.length);
  return short !== "" && (short === long || (short.length >= MIN_LABEL_CHARS && long.includes(short)));
}

function bearsName(names: readonly string[], domain: string): boolean {
  return names.some((name) => isNameOf(name, { companyName: null, domain }));
}

/** Whether the page says itself that it stands at the old address, or that its company went by the old name. */
function ownsUp(page: Page, domain: string, namesThere: readonly string[]): boolean {
  const addresses = [
    ...page.relations.filter(({ rel }) => rel.includes("canonical")).map(({ url }) => url),
    page.meta.get("og:url") ?? "",
  ];
  if (addresses.some((url) => isSameSite(url, domain))) return true;

  const label = comparableName(domainLabel(domain));
  if (label.length < MIN_LABEL_CHARS) return false;
  const words = ` ${normalizeName(page.text.slice(0, MAX_WORDS_CHARS))} `;
  if (FORMERLY.some((phrase) => around(words, phrase).some(({ after }) => after.startsWith(label)))) return true;

  const names = [...namesThere, domainLabel(page.url)].map(comparableName).filter(Boolean);
  return IS_NOW.some((phrase) =>
    around(words, phrase).some(
      ({ before, after }) => before.endsWith(label) && names.some((name) => after.startsWith(name)),
    ),
  );
}

/** How many characters on either side of a phrase are looked at. */
const AROUND = 60;

/** What stands before and after each place where a phrase stands, for comparing. */
function around(words: string, phrase: string): { before: string; after: string }[] {
  const found = [];
  for (let at = words.indexOf(` ${phrase} `); at !== -1; at = words.indexOf(` ${phrase} `, at + 1)) {
    const end = at + phrase.length + 2;
    found.push({
      before: comparableName(words.slice(Math.max(0, at - AROUND), at)),
      after: comparableName(words.slice(end, end + AROUND)),
    });
  }
  return found;
}
