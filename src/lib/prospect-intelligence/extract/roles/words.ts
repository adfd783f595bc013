/**
 * A job title as words that compare: lower case, without accents, gender markers, plurals and grammatical gender, with
 * German, Dutch and Nordic compounds taken apart. The phrases of the rules go through the same, so that both sides of a
 * comparison are spoilt in the same way: "ingeniero" and "ingeniera" are both "ingenier".
 */

import { memoize } from "../memoize";
import { COMPOUND_TAILS } from "./data/compounds";

/** Titles are a line long; what comes after that is not read. */
const MAX_CHARS = 300;
const MAX_REMEMBERED_WORDS = 10_000;
/** Longer than the longest compound; what is longer is no word. */
const MAX_WORD_CHARS = 60;

/** "(m/w/d)", "H/F", "m|f|x", "(f/m/*)". What follows one qualifies what precedes it: "Ingenieur (m/w/d) Hochbau". */
const GENDER_MARKERS =
  /(?<![\p{L}\d&+])(?:[fhmwdvkxn](?: ?[/|,*] ?(?:[fhmwdvkxniao]|nb|div)(?![\p{L}\d&])| ?[/|,] ?\*){1,3}|all genders|alle geschlechter|gn|mwd|wmd|mfd)(?![\p{L}\d])/gu;

/** "Entwickler:in", "développeur·euse", "Ingeniero/a", "technicien(ne)", "Kaufmann/-frau". */
const GENDER_ENDINGS =
  /(?<=\p{L}{3})(?:[·.:*_•]|\/-?|\()(?:innen|in|euse|se|rice|trice|ice|ne|fe|ere|ière|ère|iere|eira|ora|e|a|o|as|os|es|r|n|frau)(?:[·.]?s)?\)?(?![\p{L}\d])/gu;
/** The same after a hyphen, where "-in" and "-a" could be words ("sign-in"). */
const HYPHENED_GENDER_ENDINGS = /(?<=\p{L}{3})-(?:euse|trice|rice|ne|frau)(?![\p{L}\d])/gu;

// biome-ignore lint/suspicious/noControlCharactersInRegex: what is not ASCII, control characters included in it
const NOT_ASCII = /[^\u0000-\u007f]/;

/** Names that punctuation belongs to. */
const SPELLED_OUT: readonly (readonly [RegExp, string])[] = [
  [/c\+\+/g, " cplusplus "],
  [/\b([cf])#/g, " $1sharp "],
  [/(?<![\p{L}\d])\.net\b/gu, " dotnet "],
  [/\b(asp|vb)\.net\b/g, " dotnet "],
  [/\b(node|vue|next|nuxt|react|angular|express)\.js\b/g, " $1js "],
  [/\br ?(?:&|\+|and|et|und|y|e|en) ?d\b/g, " rnd "],
  [/\bf ?(?:&|\+|und) ?e\b/g, " rnd "],
  [/\bi ?\+ ?d\b/g, " rnd "],
  [/\bp ?& ?d\b/g, " rnd "],
  [/\bm ?& ?a\b/g, " mergers "],
];

/** Between parts of a title: the first names the trade, what follows qualifies it. */
const SEPARATORS = /[,;:|()[\]{}•·@–—"“”]|\s[-/+]\s|\s-|-\s|\s\/|\/\s/u;
const QUALIFYING_WORDS = new Set(
  "for at with in fur bei im beim mit pour chez dans para con voor bij met per presso til for hos till dla w".split(
    " ",
  ),
);

/** Words that join others and say nothing: "chef de projet" is "chef projet", "trust & safety" "trust and safety". */
const JOINING_WORDS = new Set(
  `and of the to und der die das des dem den von vom zum zur am an et de du d l la le les y e el los las del da do dos
  das en van het een di dei della delle degli och og av af oraz`
    .split(/\s+/)
    .filter(Boolean),
);

/** Endings of the feminine, to the masculine that the rules are written in; the longest first. */
const FEMININE: readonly (readonly [string, string])[] = [
  ["trice", "teur"],
  ["euse", "eur"],
  ["ienne", "ien"],
  ["iere", "ier"],
  ["erin", "er"],
  ["eurin", "eur"],
  ["istin", "ist"],
  ["ektin", "ekt"],
  ["ntin", "nt"],
  ["ologin", "ologe"],
];

/** Words whose last vowels are no grammatical gender, and that would become others without them. */
const NOT_A_FEMININE = new Set(["trainee"]);

/** The words of each part of a title. */
export function toParts(title: string): string[][] {
  const text = spell(title.slice(0, MAX_CHARS));
  const parts: string[][] = [];
  for (const section of text.split(SEPARATORS)) {
    let part: string[] = [];
    for (const word of section.split(/[^\p{L}\d]+/u)) {
      if (word === "" || JOINING_WORDS.has(word)) continue;
      if (QUALIFYING_WORDS.has(word) && part.length > 0) {
        parts.push(part);
        part = [];
      } else part.push(...toWords(word));
    }
    if (part.length > 0) parts.push(part);
  }
  return parts;
}

/** The words of a phrase of the rules; a word that ends in `*` keeps it. */
export function toPhraseWords(phrase: string): string[] {
  return phrase
    .split(" ")
    .filter((word) => !JOINING_WORDS.has(word))
    .flatMap((word) => (word.endsWith("*") ? [word] : toWords(word)));
}

function spell(text: string): string {
  let spelled = text.toLowerCase();
  // Most titles are plain words, which none of the patterns is about.
  if (!/[^a-z ,]/.test(spelled)) return spelled;
  spelled = spelled.replace(GENDER_MARKERS, " | ").replace(GENDER_ENDINGS, "").replace(HYPHENED_GENDER_ENDINGS, "");
  if (/[+#.&]|\br d\b/.test(spelled)) {
    for (const [pattern, replacement] of SPELLED_OUT) spelled = spelled.replace(pattern, replacement);
  }
  if (!NOT_ASCII.test(spelled)) return spelled.replace(/['`]/g, " ");
  return spelled
    .replace(/['’`]/g, " ")
    .replace(/ß/g, "ss")
    .replace(/ø/g, "o")
    .replace(/æ/g, "ae")
    .replace(/ł/g, "l")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}

/** A spelled word, taken apart if it is a compound. */
const toWords = memoize((word: string): readonly string[] => {
  const stem = toStem(word.slice(0, MAX_WORD_CHARS));
  if (tails.has(stem)) return [stem];
  // A tail is at most as long as the word; the longest is tried first.
  for (let start = 2; start <= stem.length - 4; start += 1) {
    if (tails.has(stem.slice(start))) return [toStem(stem.slice(0, start)), stem.slice(start)];
  }
  return [stem];
}, MAX_REMEMBERED_WORDS);

function toStem(word: string): string {
  const feminine = FEMININE.find(([ending]) => word.length > ending.length + 2 && word.endsWith(ending));
  const common = feminine ? word.slice(0, -feminine[0].length) + feminine[1] : word;
  const singular = common.length > 4 && /[^sui]s$/.test(common) ? common.slice(0, -1) : common;
  if (NOT_A_FEMININE.has(singular)) return singular;
  return singular.length > 4 ? singular.slice(0, 4) + singular.slice(4).replace(/[aeo]{1,8}$/, "") : singular;
}

const tails: ReadonlySet<string> = new Set(COMPOUND_TAILS.map(toStem));
