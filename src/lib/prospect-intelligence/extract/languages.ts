/** The languages a site is published in: of its home page, of the versions it names, and of its language menu. */
import type { Evidence, Signal } from "../schemas";
import type { SignalKey } from "../signals";
import { evidenceFrom, knownSignal, unknownSignal } from "./evidence";
import type { Page, PageLink } from "./html";
import { type Company, isSameSite } from "./names";
import { quoteLink } from "./own-links";
import { normalizeName } from "./places";

export const LANGUAGE_KEYS = ["languages"] as const satisfies readonly SignalKey[];

/** That of the home page first, the others in the order it names them. */
export function extractLanguages(page: Page, { domain }: Company): Signal[] {
  const found = new Map<string, Evidence>();
  const add = (language: string | null, quote: string) => {
    if (language !== null && !found.has(language)) found.set(language, evidenceFrom(page, quote));
  };
  const written = languageOfText(page.text);
  const stated = toLanguage(page.lang ?? "");
  // Templates say "en" of whatever is written into them: plain words outweigh what the markup says.
  if (written !== null && written.language !== stated) add(written.language, written.line);
  else add(stated, `html lang: ${page.lang}`);

  for (const { rel, hreflang, url } of page.relations) {
    if (rel.includes("alternate")) add(toLanguage(hreflang), `hreflang ${hreflang}: ${url}`);
  }
  for (const link of page.links) {
    const isOwn = isSameSite(link.url, domain) || isSameSite(link.url, page.url);
    if (link.hreflang !== "") add(toLanguage(link.hreflang), `hreflang ${link.hreflang}: ${link.url}`);
    else if (isOwn) add(languageOfMenuLink(link), quoteLink(link));
  }

  return found.size === 0
    ? [unknownSignal("languages", "The home page does not say which language it is in")]
    : [knownSignal("languages", [...found.keys()], [...found.values()])];
}

// ---------------------------------------------------------------------------------------------------------------
// Tags and menus

const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/** The ISO 639-1 code of a language tag: `fr-CA` → `fr`; null for `x-default` and for what is no language. */
export function toLanguage(tag: string): string | null {
  if (!/^[a-z]{2,3}(?:[-_][a-z\d]{1,8}){0,4}$/i.test(tag)) return null;
  const [language = ""] = canonical(tag.split(/[-_]/)[0] ?? "").split("-");
  return language.length === 2 && names.of(language) !== undefined ? language : null;
}

/** As the standard writes it now: `iw` → `he`, `eng` → `en`. */
function canonical(language: string): string {
  return Intl.getCanonicalLocales(language)[0] ?? language;
}

/** Languages whose own names are known in menus. */
const MENU_LANGUAGES =
  "en de fr es pt nl it sv da nb no fi pl cs sk hu ro bg el tr ru uk ar he hi zh ja ko vi th id et lv lt sl hr".split(
    " ",
  );
const ownNames = new Map(
  MENU_LANGUAGES.flatMap((language) => {
    const name = new Intl.DisplayNames([language], { type: "language" }).of(language);
    return name === undefined ? [] : [[normalizeName(name), language] as const];
  }),
);

/** A menu's "Deutsch", and its "DE" when the address says the same. */
function languageOfMenuLink({ text, url }: PageLink): string | null {
  const words = normalizeName(text);
  const named = ownNames.get(words);
  if (named !== undefined) return named;
  if (!MENU_LANGUAGES.includes(words)) return null;
  const { hostname, pathname, searchParams } = new URL(url);
  const places = [pathname.split("/")[1], hostname.split(".")[0], searchParams.get("lang")];
  return places.some((place) => place?.toLowerCase().split(/[-_]/)[0] === words) ? words : null;
}

// ---------------------------------------------------------------------------------------------------------------
// Words

/** The commonest small words of each language; those of two count for both. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words("the and of for with your you our we is are to that this from it on by be as can"),
  de: words("und der die das mit für ist wir sie ihre ihr den dem von zu ein eine einen auf im nicht auch wie bei aus"),
  fr: words("et le la les des pour vous nous votre vos notre nos dans une un est avec du sur au aux en qui par plus"),
  es: words("y el la los las para con una un que su sus nuestro nuestra del por más en se es como tu al lo"),
  pt: words("e o a os as para com uma um que não sua seu nosso nossa do da dos das por mais em na no é você ao"),
  nl: words("en de het van een voor met je wij we ons onze zijn is niet ook op in te die dat naar uw bij aan"),
};
const MAX_WORDS = 4_000;
/** Fewer words may be a menu, and menus mix languages. */
const MIN_WORDS = 60;
const MIN_SHARE = 0.2;
/** How many times as common the small words of the one language must be as those of the next. */
const MIN_LEAD = 1.6;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** The language of running text, where it is plainly one of six, and a line of it. */
export function languageOfText(text: string): { language: string; line: string } | null {
  const tokens =
    text
      .slice(0, MAX_WORDS * 8)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (tokens.length < MIN_WORDS) return null;
  const shares = Object.entries(SMALL_WORDS)
    .map(([language, small]) => ({ language, share: tokens.filter((word) => small.has(word)).length / tokens.length }))
    .sort((a, b) => b.share - a.share);
  const [first, second] = shares;
  if (first === undefined || second === undefined) return null;
  if (first.share < MIN_SHARE || first.share < MIN_LEAD * second.share) return null;
  const line = text.split("\n").find((one) => one.split(" ").length >= 8) ?? text;
  return { language: first.language, line };
}
