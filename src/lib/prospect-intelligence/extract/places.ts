/** Countries as sites write them, to ISO 3166-1 alpha-2 codes. */
import { memoize } from "./memoize";

/** Languages whose country names are understood; the names come from the runtime's own tables. */
const LANGUAGES = ["en", "de", "fr", "es", "nl", "pt", "it", "sv", "da", "pl"];

/** Region codes of the runtime's tables that are no countries. */
const NOT_COUNTRIES = new Set(["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"]);

/** Spellings that no table has. Keys are normalised by `normalizeName`. */
const ALIASES: Readonly<Record<string, string>> = {
  usa: "US",
  us: "US",
  "u s": "US",
  "u s a": "US",
  "united states of america": "US",
  america: "US",
  uk: "GB",
  "u k": "GB",
  "great britain": "GB",
  england: "GB",
  scotland: "GB",
  wales: "GB",
  "northern ireland": "GB",
  holland: "NL",
  "the netherlands": "NL",
  "republic of ireland": "IE",
  "czech republic": "CZ",
  korea: "KR",
  "hong kong": "HK",
  uae: "AE",
  turkey: "TR",
  // Alpha-3 codes that structured data uses now and then.
  gbr: "GB",
  deu: "DE",
  fra: "FR",
  esp: "ES",
  nld: "NL",
  ita: "IT",
  can: "CA",
  aus: "AU",
  ind: "IN",
  irl: "IE",
  swe: "SE",
  che: "CH",
  aut: "AT",
};

const US_STATES =
  "Alabama:AL Alaska:AK Arizona:AZ Arkansas:AR California:CA Colorado:CO Connecticut:CT Delaware:DE Florida:FL Hawaii:HI Idaho:ID Illinois:IL Indiana:IN Iowa:IA Kansas:KS Kentucky:KY Louisiana:LA Maine:ME Maryland:MD Massachusetts:MA Michigan:MI Minnesota:MN Mississippi:MS Missouri:MO Montana:MT Nebraska:NE Nevada:NV New_Hampshire:NH New_Jersey:NJ New_Mexico:NM New_York:NY North_Carolina:NC North_Dakota:ND Ohio:OH Oklahoma:OK Oregon:OR Pennsylvania:PA Rhode_Island:RI South_Carolina:SC South_Dakota:SD Tennessee:TN Texas:TX Utah:UT Vermont:VT Virginia:VA Washington:WA West_Virginia:WV Wisconsin:WI Wyoming:WY";
/** Georgia is left out: it is a country too. */
const usStates = new Set(US_STATES.split(" ").flatMap((state) => state.replace("_", " ").split(":")));

/** Whether it is the name of one, or its code in capitals. */
export function isUsState(text: string): boolean {
  return usStates.has(text);
}

let countries: ReadonlyMap<string, string> | undefined;

/**
 * The alpha-2 code of a country's name or code, in any of the languages above; null when it is none.
 * A two-letter code is taken at its word: "CA" is Canada.
 */
export function toCountryCode(country: string): string | null {
  const text = country.trim();
  if (text.length > 64) return null;
  countries ??= listCountries();
  return countries.get(normalizeName(text)) ?? null;
}

const englishNames = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

/** The English name of a country's alpha-2 code, in either case; null when it is none. */
export function toCountryName(code: string): string | null {
  return /^[a-z]{2}$/i.test(code) ? (englishNames.of(code.toUpperCase()) ?? null) : null;
}

/**
 * The country of what follows a city in running text, where "CA" after a comma is California.
 * `"California, USA"`, `"TX"`, `"Germany"` → `US`, `US`, `DE`.
 */
export function countryAfterCity(rest: string): string | null {
  const parts = rest.split(",").map((part) => part.trim());
  const last = parts.at(-1) ?? "";
  if (usStates.has(last)) return "US";
  return toCountryCode(last);
}

function listCountries(): Map<string, string> {
  const found = new Map<string, string>();
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const code of regionCodes()) {
      const name = names.of(code);
      if (name === undefined) continue;
      found.set(code.toLowerCase(), code);
      if (!found.has(normalizeName(name))) found.set(normalizeName(name), code);
    }
  }
  for (const [name, code] of Object.entries(ALIASES)) found.set(name, code);
  return found;
}

function regionCodes(): string[] {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  // The tables still name countries that are gone; a locale's canonical form has what became of them.
  return codes.filter(
    (code) => !NOT_COUNTRIES.has(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`,
  );
}

/** Lower case without accents and punctuation: `"U.S.A."` → `"u s a"`. */
export const normalizeName = memoize((name) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);
