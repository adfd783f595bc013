/**
 * One pass over an HTML document for everything that the extractors read.
 *
 * It works on htmlparser2's tokenizer and builds no tree: the tree builder's stack costs quadratic time on deeply
 * nested pages, and nothing here needs one. Time and memory are linear in the document, and every list is bounded.
 */
import { Tokenizer } from "htmlparser2";
import { MAX_URL_LENGTH } from "../fetch/address-guard";
import { type JsonBudget, parseBoundedJson } from "./bounded-json";
import { clip, type Origin } from "./evidence";

const MAX_LINKS = 3_000;
const MAX_ITEMS = 2_000;
const MAX_ATTRIBUTE_CHARS = 4_096;
/** Of one element. No real one has more, and what nobody asks for need not be kept a million times. */
const MAX_ATTRIBUTES = 100;
const MAX_LABEL_CHARS = 300;
const MAX_TEXT_CHARS = 200_000;
const MAX_SCRIPT_CHARS = 2_000_000;
const MAX_JSON_LD_CHARS = 1_000_000;
/** Broken ones among them: trying to make sense of a block takes time, whatever comes of it. */
const MAX_JSON_LD_BLOCKS = 500;
const MAX_MENTIONED_URLS = 3_000;
/** Of all addresses that a page's elements lead to, as a base makes them: a long one would stand in each anew. */
const MAX_URL_CHARS = 2_000_000;
const MAX_REL_TOKENS = 20;
const MAX_REFRESH_SECONDS = 10;
const MAX_REFRESH_SCRIPT_CHARS = 1_000;

export interface PageLink {
  /** Absolute http(s) URL without fragment. */
  url: string;
  /** Visible text, else its `aria-label`, `title` or an image's `alt`. */
  text: string;
  /** Language tag of what it leads to, as written; empty where not stated. */
  hreflang: string;
  /** Where it stands in the document, in characters. */
  position: number;
}

/** `<link>`: feeds, canonical address and the like. */
export interface PageRelation {
  url: string;
  /** Lower-case tokens. */
  rel: readonly string[];
  type: string;
  title: string;
  /** Language tag as written; empty where not stated. */
  hreflang: string;
}

export interface PageTime {
  /** The `datetime` attribute, else the text. */
  value: string;
  position: number;
}

export interface PageHeading {
  level: number;
  text: string;
  /** Index of its line among the lines of the page's text. */
  line: number;
}

export interface PageImage {
  /** What it shows, in words: the `alt` of an image, the `aria-label` of a drawing. Never empty. */
  alt: string;
  /** Index, among the lines of the page's text, of the line that follows it. */
  line: number;
}

export interface Page {
  /** Address after redirects. */
  url: string;
  /** ISO instant. */
  fetchedAt: string;
  /** Primary language subtag of `<html lang>`, lower-case; null where not stated. */
  lang: string | null;
  title: string;
  /** `name` or `property`, lower-case, to `content`; the first of each. */
  meta: ReadonlyMap<string, string>;
  links: readonly PageLink[];
  relations: readonly PageRelation[];
  /** Parsed JSON-LD blocks; those that are not JSON are left out. */
  jsonLd: readonly unknown[];
  times: readonly PageTime[];
  headings: readonly PageHeading[];
  /** Those described in words. */
  images: readonly PageImage[];
  /** Indices of the lines of text that stand in lists. */
  listLines: ReadonlySet<number>;
  /** Absolute URLs that `<script>` elements load, each once, in document order. */
  scriptUrls: readonly string[];
  /** Those of `<iframe>` elements. */
  iframeUrls: readonly string[];
  /** Those that `<form>` elements send to. */
  formUrls: readonly string[];
  /**
   * Absolute URLs that stand as strings in inline scripts: what a vendor's snippet loads once it runs. `"host.com/path"`
   * counts as one; data that is no script is left out.
   */
  inlineScriptUrls: readonly string[];
  /** Where the page sends its visitors on by itself, by a meta tag or a short script; null where it does not. */
  refreshUrl: string | null;
  /** Values of `id` attributes. */
  ids: ReadonlySet<string>;
  /** Text a visitor sees, whitespace collapsed, one line a block element. */
  text: string;
  /**
   * Absolute URLs named anywhere a browser would act on them: attributes of any element and inline scripts, with
   * their escapes undone. Comments and prose are left out.
   */
  mentionedUrls: readonly string[];
}

export function parseHtml(html: string, origin: Origin): Page {
  const reader = new PageReader(html, origin.url);
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader);
  tokenizer.write(html);
  tokenizer.end();
  return reader.toPage(origin);
}

/** The text of a fragment of HTML: `"R&amp;D <b>Lead</b>"` → `"R&D Lead"`. */
export function toPlainText(fragment: string): string {
  return parseHtml(fragment, { url: "about:blank", fetchedAt: "" }).text;
}

/** Elements whose text a visitor does not read as text of the page. */
const UNSEEN = new Set("script style noscript template svg iframe textarea title".split(" "));
const ENDS_SVG = new Set("body div h1 h2 h3 h4 head li main nav p section ul".split(" "));
/** Elements that run on within a line; all others begin a new one. */
const INLINE = new Set(
  "a abbr b bdi bdo cite code data dfn em font i kbd label mark q s samp small span strong sub sup time u var wbr".split(
    " ",
  ),
);

/** Types of scripts that run; consent managers hold back others as plain text, or in a worker, until they may. */
const SCRIPT_TYPES = new Set([
  "",
  "module",
  "text/javascript",
  "application/javascript",
  "text/plain",
  "text/partytown",
]);

type Attributes = Record<string, string>;

class PageReader {
  private base: string;
  private baseIsSet = false;
  private urlChars = 0;
  private lang: string | null = null;
  private title: string | null = null;
  private readonly meta = new Map<string, string>();
  private readonly links: PageLink[] = [];
  private readonly relations: PageRelation[] = [];
  private readonly jsonLd: unknown[] = [];
  private jsonLdBlocks = 0;
  /** For all blocks of the page: some twenty megabytes at worst, and a thousand roles or products with room to spare. */
  private readonly jsonLdBudget: JsonBudget = { containers: 20_000, values: 60_000 };
  private readonly times: PageTime[] = [];
  private readonly headings: PageHeading[] = [];
  private readonly images: PageImage[] = [];
  private readonly listLines = new Set<number>();
  private readonly scriptUrls = new Set<string>();
  private readonly iframeUrls = new Set<string>();
  private readonly formUrls = new Set<string>();
  private refreshUrl: string | null = null;
  private readonly ids = new Set<string>();
  private readonly text: string[] = [];
  private textChars = 0;
  /** The line that text is added to: as `tidyLines` will count it, blank lines left out. */
  private line = 0;
  private lineHasText = false;
  private listDepth = 0;
  private readonly urlAttributes: string[] = [];
  private readonly scripts: string[] = [];
  private readonly runningScripts: string[] = [];
  private scriptChars = 0;

  /** The tag being read. */
  private tag = "";
  private attributes: Attributes = Object.create(null) as Attributes;
  private attributeCount = 0;
  private attribute = "";
  private value = "";

  /** Open unseen elements, by name. Not a stack: unbalanced tags must not cost more than balanced ones. */
  private readonly unseen = new Map<string, number>();
  private unseenDepth = 0;

  /** What collects text until its element ends. */
  private link: { href: string; hreflang: string; label: string; text: string; position: number } | null = null;
  private heading: { level: number; text: string } | null = null;
  private time: { datetime: string; text: string; position: number } | null = null;
  private script: { type: string; text: string } | null = null;

  constructor(
    private readonly html: string,
    url: string,
  ) {
    this.base = url;
  }

  toPage({ url, fetchedAt }: Origin): Page {
    this.endLink();
    this.endHeading();
    this.endTime();
    return {
      url,
      fetchedAt,
      lang: this.lang,
      title: clip(this.title ?? "", MAX_LABEL_CHARS),
      meta: this.meta,
      links: this.links,
      relations: this.relations,
      jsonLd: this.jsonLd,
      times: this.times,
      headings: this.headings,
      images: this.images,
      listLines: this.listLines,
      scriptUrls: [...this.scriptUrls],
      iframeUrls: [...this.iframeUrls],
      formUrls: [...this.formUrls],
      inlineScriptUrls: findQuotedUrls(this.runningScripts),
      refreshUrl: this.refreshUrl ?? findRefresh(this.runningScripts, this.base),
      ids: this.ids,
      text: tidyLines(this.text.join("")),
      mentionedUrls: findUrls([...this.urlAttributes, ...this.scripts], this.base),
    };
  }

  // -------------------------------------------------------------------------------------------------------------
  // Tokens. Those of attributes come between `onopentagname` and `onopentagend`.

  onopentagname(start: number, end: number): void {
    this.tag = this.html.slice(start, Math.min(end, start + 64)).toLowerCase();
    this.attributes = Object.create(null) as Attributes;
    this.attributeCount = 0;
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.html.slice(start, Math.min(end, start + 64)).toLowerCase();
    this.value = "";
  }

  onattribdata(start: number, end: number): void {
    const room = MAX_ATTRIBUTE_CHARS - this.value.length;
    if (room > 0) this.value += this.html.slice(start, Math.min(end, start + room));
  }

  onattribentity(codepoint: number): void {
    if (this.value.length < MAX_ATTRIBUTE_CHARS) this.value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    this.attributeCount += 1;
    if (this.attributeCount > MAX_ATTRIBUTES) return;
    if (!(this.attribute in this.attributes)) this.attributes[this.attribute] = this.value;
    if (this.value.includes("//") && this.urlAttributes.length < MAX_LINKS) this.urlAttributes.push(this.value);
    if (this.attribute === "id" && this.ids.size < MAX_ITEMS) this.ids.add(this.value);
  }

  onopentagend(end: number): void {
    this.openElement(this.tag, this.attributes, end);
  }

  onselfclosingtag(end: number): void {
    // HTML ignores the slash; <svg> and what is in it heed it.
    if (this.tag !== "svg" && !this.isInForeignContext()) this.openElement(this.tag, this.attributes, end);
  }

  /** Asked by the tokenizer: inside <svg>, `title`, `style` and `script` are elements like any other. */
  isInForeignContext(): boolean {
    return (this.unseen.get("svg") ?? 0) > 0;
  }

  onclosetag(start: number, end: number): void {
    this.closeElement(this.html.slice(start, Math.min(end, start + 64)).toLowerCase());
  }

  ontext(start: number, end: number): void {
    this.addText(this.html.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.addText(String.fromCodePoint(codepoint));
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  // -------------------------------------------------------------------------------------------------------------
  // Elements

  private openElement(tag: string, attributes: Attributes, position: number): void {
    // As in a browser, an element of HTML ends an <svg> that was left open, and what is open in it.
    if (ENDS_SVG.has(tag) && this.isInForeignContext()) this.closeUnseen();

    switch (tag) {
      case "html":
        this.lang ??= /^[a-z]{2,3}/i.exec(attributes.lang ?? "")?.[0].toLowerCase() ?? null;
        break;
      case "base":
        this.setBase(attributes.href);
        break;
      case "meta":
        this.addMeta(attributes);
        break;
      case "link":
        this.addRelation(attributes);
        break;
      case "a":
        this.endLink();
        this.beginLink(attributes, position);
        break;
      case "img":
        if (this.link !== null && this.link.label === "") this.link.label = attributes.alt ?? "";
        this.addImage(attributes.alt);
        break;
      case "svg":
        this.addImage(attributes["aria-label"]);
        break;
      case "ul":
      case "ol":
        this.listDepth++;
        break;
      case "time":
        this.endTime();
        this.time = { datetime: attributes.datetime ?? "", text: "", position };
        break;
      case "h1":
      case "h2":
      case "h3":
      case "h4":
        this.endHeading();
        this.heading = { level: Number(tag[1]), text: "" };
        break;
      case "iframe":
        this.addLoaded(attributes.src, this.iframeUrls);
        break;
      case "form":
        this.addLoaded(attributes.action, this.formUrls);
        break;
      case "script":
        this.addLoaded(attributes.src, this.scriptUrls);
        this.script = { type: (attributes.type ?? "").trim().toLowerCase(), text: "" };
        break;
    }
    if (UNSEEN.has(tag)) {
      this.unseen.set(tag, (this.unseen.get(tag) ?? 0) + 1);
      this.unseenDepth++;
    }
    if (!INLINE.has(tag)) this.addBreak();
  }

  private closeElement(tag: string): void {
    switch (tag) {
      case "a":
        this.endLink();
        break;
      case "h1":
      case "h2":
      case "h3":
      case "h4":
        this.endHeading();
        break;
      case "time":
        this.endTime();
        break;
      case "ul":
      case "ol":
        this.listDepth = Math.max(0, this.listDepth - 1);
        break;
      case "script":
        this.endScript();
        break;
    }
    const open = this.unseen.get(tag) ?? 0;
    if (open > 0) {
      this.unseen.set(tag, open - 1);
      this.unseenDepth--;
    }
    if (!INLINE.has(tag)) this.addBreak();
  }

  private closeUnseen(): void {
    this.unseen.clear();
    this.unseenDepth = 0;
  }

  private addText(text: string): void {
    if (this.script !== null) {
      if (this.script.text.length + this.scriptChars < MAX_SCRIPT_CHARS) this.script.text += text;
      return;
    }
    if (this.unseenDepth > 0) {
      // <title> holds text alone, so when it is open and nothing else is, this is the page's; inside <svg> it is not.
      const isTitle = this.unseenDepth === 1 && this.unseen.get("title") === 1;
      if (isTitle) this.title = (this.title ?? "") + text;
      return;
    }
    if (this.textChars < MAX_TEXT_CHARS) {
      // Line breaks in the source are spaces; only elements make lines.
      const part = text.slice(0, MAX_TEXT_CHARS - this.textChars).replace(/\s+/g, " ");
      this.text.push(part);
      this.textChars += part.length;
      if (!this.lineHasText && part.trim() !== "") {
        this.lineHasText = true;
        if (this.listDepth > 0) this.listLines.add(this.line);
      }
    }
    for (const open of [this.link, this.heading, this.time]) {
      if (open !== null && open.text.length < MAX_LABEL_CHARS * 4) open.text += text.slice(0, MAX_LABEL_CHARS * 4);
    }
  }

  private addBreak(): void {
    if (this.unseenDepth === 0 && this.textChars < MAX_TEXT_CHARS) {
      this.text.push("\n");
      this.textChars++;
      if (this.lineHasText) this.line++;
      this.lineHasText = false;
    }
    for (const open of [this.link, this.heading, this.time]) {
      if (open !== null && open.text !== "" && !open.text.endsWith(" ")) open.text += " ";
    }
  }

  /** What `href` leads to from here, if that is a web address. */
  private resolve(href: string | undefined): string | null {
    if (href === undefined || this.urlChars >= MAX_URL_CHARS) return null;
    const url = toHttpUrl(href, this.base);
    this.urlChars += url?.length ?? 0;
    return url;
  }

  private setBase(href: string | undefined): void {
    if (this.baseIsSet || href === undefined) return;
    this.base = toHttpUrl(href, this.base) ?? this.base;
    this.baseIsSet = true;
  }

  private addMeta({ name, property, content, "http-equiv": equivalent }: Attributes): void {
    if (equivalent?.toLowerCase() === "refresh" && this.unseenDepth === 0) {
      this.refreshUrl ??= parseRefresh(content ?? "", this.base);
    }
    const key = (property ?? name ?? "").trim().toLowerCase();
    if (key !== "" && content !== undefined && !this.meta.has(key) && this.meta.size < MAX_ITEMS) {
      this.meta.set(key, content.trim());
    }
  }

  private addRelation({ href, rel, type, title, hreflang }: Attributes): void {
    const url = this.relations.length < MAX_ITEMS ? this.resolve(href) : null;
    if (url === null) return;
    const tokens = (rel ?? "").toLowerCase().split(/\s+/, MAX_REL_TOKENS).filter(Boolean);
    this.relations.push({
      url,
      rel: tokens,
      type: (type ?? "").trim().toLowerCase(),
      title: (title ?? "").trim(),
      hreflang: (hreflang ?? "").trim(),
    });
  }

  private addImage(description: string | undefined): void {
    const alt = clip(description ?? "", MAX_LABEL_CHARS);
    // Past the text that is kept, no line says where it stands.
    const isSeen = this.unseenDepth === 0 && this.textChars < MAX_TEXT_CHARS;
    if (!isSeen || alt === "" || this.images.length >= MAX_ITEMS) return;
    this.images.push({ alt, line: this.lineHasText ? this.line + 1 : this.line });
  }

  private addLoaded(src: string | undefined, urls: Set<string>): void {
    const url = urls.size < MAX_ITEMS ? this.resolve(src) : null;
    if (url !== null) urls.add(url);
  }

  private beginLink(attributes: Attributes, position: number): void {
    if (attributes.href === undefined || this.links.length >= MAX_LINKS) return;
    this.link = {
      href: attributes.href,
      hreflang: (attributes.hreflang ?? "").trim(),
      label: attributes["aria-label"] ?? attributes.title ?? "",
      text: "",
      position,
    };
  }

  private endLink(): void {
    if (this.link === null) return;
    const { href, hreflang, label, text, position } = this.link;
    this.link = null;
    const url = this.resolve(href);
    if (url === null) return;
    this.links.push({ url, text: clip(text.trim() === "" ? label : text, MAX_LABEL_CHARS), hreflang, position });
  }

  private endHeading(): void {
    if (this.heading === null) return;
    const text = clip(this.heading.text, MAX_LABEL_CHARS);
    if (text !== "" && this.headings.length < MAX_ITEMS) {
      const line = this.lineHasText ? this.line : Math.max(0, this.line - 1);
      this.headings.push({ level: this.heading.level, text, line });
    }
    this.heading = null;
  }

  private endTime(): void {
    if (this.time === null) return;
    const value = clip(this.time.datetime === "" ? this.time.text : this.time.datetime, 64);
    if (value !== "" && this.times.length < MAX_ITEMS) this.times.push({ value, position: this.time.position });
    this.time = null;
  }

  private endScript(): void {
    if (this.script === null) return;
    const { type, text } = this.script;
    this.script = null;
    this.scriptChars += text.length;
    if (SCRIPT_TYPES.has(type)) this.runningScripts.push(text);
    if (/^application\/ld\+json\b/.test(type)) this.readJsonLd(text);
    if (/\/\/|\\\/|\\u002f/i.test(text)) this.scripts.push(text);
  }

  private readJsonLd(text: string): void {
    this.jsonLdBlocks += 1;
    if (this.jsonLdBlocks > MAX_JSON_LD_BLOCKS || text.length > MAX_JSON_LD_CHARS) return;
    const block = parseLenientJson(text, this.jsonLdBudget);
    if (block !== undefined) this.jsonLd.push(block);
  }
}

// ---------------------------------------------------------------------------------------------------------------

/** `href` as an absolute http(s) URL without fragment, or null; one that is too long to be visited is none. */
export function toHttpUrl(href: string, base?: string): string | null {
  const url = href.length > MAX_URL_LENGTH ? null : URL.parse(href.trim(), base);
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) return null;
  // What it escapes, a letter of Chinese for one, it makes nine times as long.
  if (url.href.length > MAX_URL_LENGTH) return null;
  // Setting it makes the address anew, and few have a fragment.
  if (url.href.includes("#")) url.hash = "";
  return url.href;
}

/** `0; url=/en/`. A page that is shown for longer is no mere step on the way. */
function parseRefresh(content: string, base: string): string | null {
  const [, seconds = "", url = ""] =
    /^\s*(\d{1,4})(?:\.\d{0,4})?\s?[;,]\s?(?:url\s?=\s?)?["']?([^"']{1,2048})/i.exec(content) ?? [];
  return url !== "" && Number(seconds) <= MAX_REFRESH_SECONDS ? toHttpUrl(url, base) : null;
}

/** `window.location.href = "/lander"`, in a script that is too short to do much else. */
function findRefresh(scripts: readonly string[], base: string): string | null {
  for (const script of scripts.filter(({ length }) => length <= MAX_REFRESH_SCRIPT_CHARS)) {
    const match =
      /\blocation(?:\.href)?\s?=\s?["']([^"']{1,2048})["']|\blocation\.(?:replace|assign)\(\s?["']([^"']{1,2048})["']/.exec(
        script,
      );
    const url = match?.[1] ?? match?.[2];
    if (url !== undefined) return toHttpUrl(url, base);
  }
  return null;
}

/**
 * JSON-LD as sites really write it: wrapped in a comment or CDATA, with raw line breaks inside strings, a semicolon
 * after it, commas too many, escaped as HTML or as a string once more. Undefined when it is not JSON even so.
 */
function parseLenientJson(text: string, budget: JsonBudget): unknown {
  // Trimmed first: two runs of white space side by side in a pattern cost time × time on a page full of it.
  const body = text
    .trim()
    .replace(/^(?:\/\/)?\s*(?:<!--|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, "")
    .replace(/(?:(?:\/\/)?\s?(?:-->|\]\]>)|\/\*\s?\]\]>\s?\*\/)?[\s;]{0,16}$/, "");
  for (const candidate of lenientReadings(body)) {
    try {
      const parsed = parseBoundedJson(candidate, budget);
      return typeof parsed === "string" && /^\s*[[{]/.test(parsed) ? parseBoundedJson(parsed, budget) : parsed;
    } catch {
      // The next, more lenient reading, or none.
    }
  }
  return undefined;
}

/** The strictest first; each builds on the one before. */
function* lenientReadings(body: string): Generator<string> {
  yield body;
  const unescaped = /^[\s[{]*&(?:quot|#34|#x22);/i.test(body) ? unescapeHtml(body) : body;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what JSON.parse refuses in strings
  const oneLine = unescaped.replace(/[\u0000-\u001f]/g, " ");
  yield oneLine;
  yield oneLine.replace(/(?<=[\w"\]}] {0,8}), {0,256}(?=[\]}])/g, "");
}

function unescapeHtml(text: string): string {
  return text
    .replace(/&(?:quot|#34|#x22);/gi, '"')
    .replace(/&(?:apos|#39|#x27);/gi, "'")
    .replace(/&lt;/gi, "<")
    .replace(/&gt;/gi, ">")
    .replace(/&amp;/gi, "&");
}

/** http(s) and protocol-relative URLs in attribute values and scripts; `\/`, `&amp;` and `\u0026` are undone first. */
function findUrls(texts: readonly string[], base: string): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    const plain = unescapeText(text);
    for (const match of plain.matchAll(/(?:https?:)?\/\/[a-z0-9-]+\.[a-z0-9.-]+(?::\d{1,5})?[^\s"'`<>\\(){}|^]*/gi)) {
      const url = toHttpUrl(match[0], base);
      if (url !== null) found.add(url);
      if (found.size >= MAX_MENTIONED_URLS) return [...found];
    }
  }
  return [...found];
}

const QUOTED_URL =
  /["'`](?:(?:https?:)?\/\/((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}\b[^\s"'`<>\\(){}|^]*)|((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}\/[^\s"'`<>\\(){}|^]*))/gi;

/**
 * Strings of scripts that are URLs, or hosts with a path as `"edge.example.com/s/fs.js"`. What no quotation mark stands
 * before is a comment, or part of something else. Runs of labels are bounded, so that it takes linear time.
 */
function findQuotedUrls(scripts: readonly string[]): string[] {
  const found = new Set<string>();
  for (const script of scripts) {
    const plain = unescapeText(script);
    for (const match of plain.matchAll(QUOTED_URL)) {
      const url = toHttpUrl(`https://${match[1] ?? match[2]}`);
      if (url !== null) found.add(url);
      if (found.size >= MAX_ITEMS) return [...found];
    }
  }
  return [...found];
}

function unescapeText(text: string): string {
  return text
    .replaceAll("\\/", "/")
    .replace(/\\u002f/gi, "/")
    .replace(/\\u0026/g, "&")
    .replaceAll("&amp;", "&");
}

function tidyLines(text: string): string {
  return text
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n[ \n]*/g, "\n")
    .trim();
}
