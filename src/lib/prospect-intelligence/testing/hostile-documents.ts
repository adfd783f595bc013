/** Documents made to harm whoever reads them, each close to the most that is fetched. */
import { gzipSync } from "node:zlib";

const SIZE = 4_900_000;

export interface HostileDocument {
  name: string;
  /** Matches `host/path` of what is answered with it. */
  place: RegExp;
  type: string;
  /** Made when it is needed: all of them together take a lot of memory. */
  create(): Buffer;
  encoding?: "gzip";
  /** It is sent over and over. */
  isEndless?: true;
}

/** One piece as often as it fits. */
const fill = (piece: string, before = "", after = "") =>
  Buffer.from(before + piece.repeat(Math.floor((SIZE - before.length - after.length) / piece.length)) + after);

/** As many different pieces as fit. */
function fillWith(piece: (i: number) => string, before = "", after = ""): Buffer {
  const parts = [before];
  for (let i = 0, size = before.length + after.length; ; i++) {
    const next = piece(i);
    size += Buffer.byteLength(next);
    if (size > SIZE) break;
    parts.push(next);
  }
  return Buffer.from(parts.join("") + after);
}

/** As UTF-16 is told from its first two bytes. */
const toUtf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");

const LD = '<script type="application/ld+json">';
const LAUGHS = Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i};`.repeat(10)}">`).join("");

const PAGES: Record<string, HostileDocument["create"]> = {
  "a million tags": () => fill("<b>x"),
  "elements in one another": () => fill("<div>"),
  "attributes of different names": () => fillWith((i) => `a${i}=b `, "<p "),
  "one line": () => fill("x"),
  "lines that say something each": () => fillWith((i) => `<p>© 2026 Acme ${i} GmbH, founded in 1999, 10115 Berlin`),
  "links of its own": () => fillWith((i) => `<a href="/careers/x${i}/${i}">Jobs ${i}</a>\n`),
  "links below a long address": () =>
    Buffer.from(`<base href="https://acme.com/${"漢".repeat(4_000)}/">${"<a href=b>x".repeat(7_000)}`),
  "relations of many words": () => fill(`<link href=a rel="${"ab ".repeat(1_365)}">`),
  "scripts and addresses in them": () =>
    fillWith((i) => `<script src="//cdn${i}.example.com">"//a${i}.com/x"</script>`),
  "headings and dates": () => fillWith((i) => `<h2>Post ${i}</h2><time datetime=2026-11-01>x</time>`),
  "a flood of JSON-LD": () => fillWith((i) => `${LD}{"@type":"Organization","name":"${i}"}</script>`),
  "NULs and letters": () => Buffer.alloc(SIZE, "a\0"),
  "half surrogate pairs": () => toUtf16("\ud800".repeat(SIZE / 2)),
  "bytes that are in no encoding": () => Buffer.alloc(SIZE, 0xff),
};

const FEEDS: Record<string, HostileDocument["create"]> = {
  "a million items": () => fill("<item><title>x</title></item>", "<rss><channel>"),
  "elements in one another": () => fill("<a>", "<rss>"),
  "a billion laughs": () =>
    fill("<item><title>&lol9;</title></item>", `<!DOCTYPE rss [<!ENTITY lol0 "lol">${LAUGHS}]><rss><channel>`),
};

const ANSWERS: Record<string, HostileDocument["create"]> = {
  "a million empty jobs": () => fill("{},", '{"jobs":[', "{}]}"),
  "jobs that are all read": () =>
    Buffer.from(
      JSON.stringify({
        jobs: Array.from({ length: 4_900 }, (_, id) => ({ id, title: `Engineer ${id}`, content: "é".repeat(480) })),
      }),
    ),
  "keys that are all different": () => fillWith((i) => `"k${i}":{},`, '{"jobs":[{', '"z":0}]}'),
  "as many keys as may be": () =>
    Buffer.from(`{"jobs":[${Array.from({ length: 99_000 }, (_, i) => `{"a${i}":0,"b${i}":0}`).join()}]}`),
  "lists in one another": () => fill("["),
};

const ROBOTS: Record<string, HostileDocument["create"]> = {
  "a rule on each line": () => fillWith((i) => `Disallow: /a${i}\n`, "User-agent: *\n"),
  "names and rules": () => Buffer.from("User-agent: *\n".repeat(18_000) + "Disallow: /a\n".repeat(18_000)),
};

const every = (what: string, place: RegExp, type: string, documents: typeof PAGES): HostileDocument[] =>
  Object.entries(documents).map(([name, create]) => ({ name: `${what} of ${name}`, place, type, create }));

const PAGE = /^acme\.com\/(?!robots\.txt)/;

export const HOSTILE_DOCUMENTS: readonly HostileDocument[] = [
  ...every("pages", PAGE, "text/html", PAGES),
  {
    name: "pages of Chinese in GB18030",
    place: PAGE,
    type: "text/html; charset=gb18030",
    create: () => Buffer.alloc(SIZE, Buffer.from([0x3c, 0x70, 0x3e, 0xb0, 0xa1])),
  },
  {
    name: "pages of a gigabyte, compressed to one megabyte",
    place: PAGE,
    type: "text/html",
    encoding: "gzip",
    create: () => Buffer.concat(Array(8).fill(gzipSync(Buffer.alloc(1 << 27)))),
  },
  { name: "pages that do not end", place: PAGE, type: "text/html", isEndless: true, create: () => fill("<b>x") },
  ...every("a feed", /^acme\.com\/feed\.xml/, "application/rss+xml", FEEDS),
  ...every("a job board", /^boards-api\.greenhouse\.io\/v1/, "application/json", ANSWERS),
  ...every("a robots.txt", /\/robots\.txt$/, "text/plain", ROBOTS),
];
