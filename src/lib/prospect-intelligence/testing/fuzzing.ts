/** What the fuzzers share: documents to begin with, ways to spoil them, and a seed that can be had again. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";

/** The cases that every run of the tests tries, so that one that passes here passes elsewhere. */
const SEED = 20261123;

/** How many cases are tried, and from which seed: `FUZZ_CASES` and `FUZZ_SEED`, or these. The seed is printed. */
export function fuzzOptions(casesByDefault: number): { seed: number; numRuns: number } {
  const { FUZZ_SEED, FUZZ_CASES } = process.env;
  const seed = FUZZ_SEED ? Number(FUZZ_SEED) : SEED;
  const numRuns = FUZZ_CASES ? Number(FUZZ_CASES) : casesByDefault;
  console.info(`Fuzzing ${numRuns} cases from seed ${seed}; FUZZ_SEED and FUZZ_CASES choose others.`);
  return { seed, numRuns };
}

/** Saved pages, feeds and vendors' answers, by file name. */
const FILES: readonly { name: string; text: string }[] = [
  "../extract/__fixtures__/",
  "../sources/job-boards/__fixtures__/",
].flatMap((directory) => {
  const url = new URL(directory, import.meta.url);
  return readdirSync(url).map((name) => ({ name, text: readFileSync(new URL(name, url), "utf8") }));
});
const FIXTURES = FILES.map(({ text }) => text);

/** Pieces that mean something to some parser, where another may not expect them. */
const TOKENS = [
  ..."<>&\"'/=;!-[]{}(),:#?%\\ \t\n\r\0\uFEFF\uFFFD".split(""),
  ...["\ud800", "\udc00", "\u202e", "é", "漢", "𝒳", "İ", "ß", "\u00a0", "\u2028", "٣", "½"],
  ...["<!--", "-->", "<![CDATA[", "]]>", "<?xml version='1.0'?>", "<!DOCTYPE a [<!ENTITY x 'y'>]>", "&x;", "&#0;"],
  ...["&#xD800;", "&#x110000;", "&amp;", "&quot;", "&notanentity", "</", "/>", "<script>", "</script>", "<svg>"],
  ...["<title>", "<textarea>", "<template>", "<base href='//evil.test/'>", "<a href='javascript:x'>x</a>", "<p>"],
  ...["<a href='/careers'>Careers</a>", "<h1>404 not found</h1>", "<time datetime='x'>", "<html lang='x-'>"],
  ...["<script type='application/ld+json'>", '{"@type":"JobPosting"}', '{"@graph":[', '"__proto__":{"a":1},'],
  ...['"constructor":1,', '"toString":"x",', '{"jobs":[', "null", "true", "-1e999", "1e308", "0.1", "9007199254740993"],
  ..."<a href='https://jobs.lever.co/%E0%A4%A/%ff?%'>|<iframe src='//boards.greenhouse.io/embed/job_board?for=%00'>".split(
    "|",
  ),
  ...['""', '"\\u0000"', '"\\ud800"', "[]", "{}", "[[", "{{", "NaN", "undefined", "https://acme.com/", "http://[bad"],
  ...["//acme.com", "https://user:pass@acme.com:99999/%ff?#", "mailto:a@b", "data:text/html,x", "acme.example"],
  ...[
    "2026-11-23",
    "2026-13-45T99:99:99Z",
    "Thu, 32 Foo 2026",
    "1750000000000",
    "-8640000000000001",
    "founded in 0000",
  ],
  ...[
    "User-agent: *",
    "Disallow: /",
    "Allow: /*$",
    "Crawl-delay: 1e9",
    "Engineer",
    "GmbH",
    "© 2026 Acme Ltd",
    "$9/month",
  ],
  ...[
    "x".repeat(5_000),
    "<div>".repeat(300),
    "[".repeat(300),
    "&lt;".repeat(300),
    " ".repeat(2_000),
    "-".repeat(2_000),
  ],
];

/** One way to spoil a text. `at` and `size` are parts of its length. */
type Spoiling = { at: number; size: number } & (
  | { kind: "truncate" | "drop" | "duplicate" | "nest" | "flip" }
  | { kind: "insert" | "replace"; token: string }
  | { kind: "splice"; other: number }
  | { kind: "json"; value: unknown }
);

/** What may stand where JSON has some other value. */
const jsonValue = fc.constantFrom<unknown>(
  ...[null, true, -1, 0.5, 1e21, "", "\0", "\ud800", "null", "x".repeat(5_000), "https://acme.com/%ff", "2026-99-99"],
  ...[[], {}, [null], [[]], { name: null }, [{ "@type": null }], { "@type": ["JobPosting", 1] }, { "@value": {} }],
  ...[Array(300).fill({ a: 1 }), JSON.parse('{"__proto__":{"a":1},"constructor":null,"toString":[],"length":-1}')],
);

/** From 0 to 1, each number as likely as any other. */
const part = fc.noBias(fc.integer({ min: 0, max: 1_000_000 })).map((n) => n / 1_000_000);
const token = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...TOKENS) },
  fc.string({ unit: "binary", maxLength: 20 }),
);
const place = {
  at: part,
  size: fc.oneof(
    part.map((x) => x ** 6),
    part,
  ),
};

const ofJson = fc.record({ ...place, kind: fc.constant("json" as const), value: jsonValue });
const ofText = fc.oneof(
  fc.record({ ...place, kind: fc.constantFrom("truncate" as const, "drop", "duplicate", "nest", "flip") }),
  fc.record({ ...place, kind: fc.constantFrom("insert" as const, "replace"), token }),
  fc.record({ ...place, kind: fc.constant("splice" as const), other: fc.nat() }),
);
/** Only what leaves JSON well-formed, or anything. */
const spoilings: fc.Arbitrary<readonly Spoiling[]> = fc.oneof(
  fc.array(ofJson, { minLength: 1, maxLength: 12 }),
  fc.array(fc.oneof(ofText, ofJson), { maxLength: 8 }),
);

/** How a text is spoiled; the same way for all texts of a run. */
export type Spoil = (text: string) => string;

export const spoilArbitrary: fc.Arbitrary<Spoil> = spoilings.map((steps) =>
  Object.assign((text: string) => steps.reduce(spoil, text), { toString: () => JSON.stringify(steps) }),
);

/** A saved text spoiled, or tokens in any order. Where saved texts bear the name of what they are for, mostly those. */
export function textsFor(name: string): fc.Arbitrary<string> {
  const own = FILES.filter((file) => file.name.startsWith(name.split("-")[0] ?? "")).map(({ text }) => text);
  const spoiled = (texts: readonly string[]) =>
    fc.tuple(fc.constantFrom(...texts), spoilArbitrary).map(([text, spoil]) => spoil(text));
  return fc.oneof(
    { weight: 2, arbitrary: spoiled(FIXTURES) },
    { weight: own.length > 0 ? 6 : 0, arbitrary: spoiled(own.length > 0 ? own : FIXTURES) },
    fc.array(token, { maxLength: 60 }).map((tokens) => tokens.join("")),
  );
}

export const textArbitrary: fc.Arbitrary<string> = textsFor("any");

/** Any text of a line or two, likelier than not made of what parsers look for. */
export const phraseArbitrary: fc.Arbitrary<string> = fc.oneof(
  fc.array(token, { maxLength: 6 }).map((tokens) => tokens.join("").slice(0, 2_000)),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.tuple(fc.constantFrom(...FIXTURES), part, part).map(([text, at, size]) => {
    const start = Math.floor(at * text.length);
    return text.slice(start, start + Math.floor(size * 120));
  }),
);

function spoil(text: string, step: Spoiling): string {
  const start = Math.floor(step.at * text.length);
  const end = Math.min(text.length, start + Math.ceil(step.size * (text.length - start)));
  const [before, chosen, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  switch (step.kind) {
    case "truncate":
      return before;
    case "drop":
      return before + after;
    case "duplicate":
      return before + chosen.repeat(3) + after;
    case "nest":
      // What opens again and again before anything is closed.
      return before + chosen.slice(0, 40).repeat(50) + chosen + after;
    case "flip":
      return (
        before + String.fromCharCode(text.charCodeAt(start) ^ (1 << Math.floor(step.size * 7))) + text.slice(start + 1)
      );
    case "insert":
      return before + step.token + chosen + after;
    case "replace":
      return before + step.token + after;
    case "json":
      return spoilJson(text, step.at, step.value);
    case "splice": {
      const other = FIXTURES[step.other % FIXTURES.length] ?? "";
      return (
        before + other.slice(Math.floor(step.size * other.length), Math.floor(step.size * other.length) + 2_000) + after
      );
    }
  }
}

/** Puts `value` in the place of another one, in a text that is JSON or has a block of it. */
function spoilJson(text: string, at: number, value: unknown): string {
  const block = /(?<=application\/ld\+json["']?>)[^<]+/.exec(text)?.[0] ?? text;
  try {
    const root: unknown = JSON.parse(block);
    const places = placesIn(root);
    const [holder, key] = places[Math.min(places.length - 1, Math.floor(at * places.length))] ?? [];
    if (holder === undefined || key === undefined) return text;
    holder[key] = value;
    return text.replace(block, () => JSON.stringify(root));
  } catch {
    return text;
  }
}

type Holder = Record<string, unknown>;

function placesIn(value: unknown): [Holder, string][] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Holder;
  return Object.keys(holder).flatMap((key) => [[holder, key] as [Holder, string], ...placesIn(holder[key])]);
}
