/** Which products a home page, the answer it came in and the domain's DNS show in use. Pure. */
import type { DnsAnswer, FetchedDocument } from "../../fetch/types";
import type { Evidence, Technology } from "../../schemas";
import { TECHNOLOGY_CATEGORIES, type TechnologyCategory } from "../../technology-categories";
import { clip, evidenceFrom, type Origin } from "../evidence";
import type { Page } from "../html";
import type { Fingerprint, TextTest } from "./fingerprint";
import { FINGERPRINTS } from "./fingerprints";
import { buildSignIndex, type Product, type Sign, type SignIndex, siteOf } from "./sign-index";

/** What there is to look at. Whatever could not be had is absent, and hides nothing of the rest. */
export interface TechnologyClues {
  home?: Pick<FetchedDocument, "headers" | "cookieNames"> & { page: Page };
  mx?: DnsAnswer;
  txt?: DnsAnswer;
}

/** Products in the order of their categories, then by name, each with the signs that show it. */
export type TechnologyMatcher = (clues: TechnologyClues, domain: string) => Technology[];

const MAX_EVIDENCE = 5;
const MAX_QUOTED_CHARS = 120;
/** More than any site in earnest has of each, and little enough that a page made to be slow holds nobody up. */
const MAX_URLS_OF_A_KIND = 500;
const MAX_COOKIES = 200;
const MAX_SEGMENTS = 12;
const MAX_SPF_TERMS = 100;
/** `<link>`s by which a page loads something. Those that only announce a connection prove nothing. */
const LOADING_RELS = new Set(["stylesheet", "preload", "modulepreload", "icon"]);

export function createTechnologyMatcher(
  fingerprints: Readonly<Partial<Record<TechnologyCategory, readonly Fingerprint[]>>>,
): TechnologyMatcher {
  const index = buildSignIndex(fingerprints);
  return ({ home, mx, txt }, domain) => {
    const findings = new Findings();
    if (home !== undefined) matchHome(home, domain, index, findings);
    if (mx !== undefined) matchMailExchanges(mx, index, findings);
    if (txt !== undefined) matchTexts(txt, index, findings);
    return findings.toTechnologies([domain, ...(home === undefined ? [] : [siteOf(home.page.url)])]);
  };
}

/** By all fingerprints. */
export const extractTechnologies: TechnologyMatcher = createTechnologyMatcher(FINGERPRINTS);

/** Evidence by product, one of each sign. */
class Findings {
  private readonly evidence = new Map<Product, Evidence[]>();
  private readonly seen = new Set<Sign<unknown>>();

  add(sign: Sign<unknown>, origin: Origin, quote: string): void {
    if (this.seen.has(sign)) return;
    this.seen.add(sign);
    const evidence = this.evidence.get(sign.product) ?? [];
    if (evidence.length < MAX_EVIDENCE) evidence.push(evidenceFrom(origin, quote));
    this.evidence.set(sign.product, evidence);
  }

  /** `ownSites` are the researched company's: what it makes itself it need not be told that it uses. */
  toTechnologies(ownSites: readonly string[]): Technology[] {
    return [...this.evidence]
      .filter(([{ vendor }]) => !ownSites.includes(vendor))
      .map(([{ name, category }, evidence]) => ({ name, category, evidence }))
      .sort(
        (a, b) =>
          TECHNOLOGY_CATEGORIES.indexOf(a.category) - TECHNOLOGY_CATEGORIES.indexOf(b.category) ||
          a.name.localeCompare(b.name, "en"),
      );
  }
}

// ---------------------------------------------------------------------------------------------------------------
// The home page

function matchHome(
  { page, headers, cookieNames }: NonNullable<TechnologyClues["home"]>,
  domain: string,
  index: SignIndex,
  findings: Findings,
): void {
  for (const [header, signs] of index.headers) {
    const value = headers[header];
    if (value !== undefined)
      matchText(value, signs, (sign, quote) => findings.add(sign, page, `header ${header}: ${quote}`));
  }

  for (const name of cookieNames.slice(0, MAX_COOKIES)) {
    const signs: Sign<unknown>[] = [...(index.cookies.get(name) ?? [])];
    signs.push(...index.cookiePrefixes.filter(({ test }) => name.startsWith(test)));
    for (const sign of signs) findings.add(sign, page, `cookie ${name}`);
  }

  for (const [key, signs] of index.meta) {
    const value = page.meta.get(key);
    if (value !== undefined)
      matchText(value, signs, (sign, quote) => findings.add(sign, page, `meta ${key}: ${quote}`));
  }

  for (const [id, signs] of index.ids) {
    if (page.ids.has(id)) for (const sign of signs) findings.add(sign, page, `element #${id}`);
  }

  const ownSites = [domain, siteOf(page.url)];
  for (const { kind, url, isResource } of loadedUrls(page)) {
    const parsed = URL.parse(url);
    if (parsed === null) continue;
    const { hostname, pathname, search } = parsed;
    // Without its query, which is the visitor's or the vendor's business.
    const quote = `${kind} ${parsed.origin}${pathname}`;
    if (ownSites.some((site) => hostname === site || hostname.endsWith(`.${site}`))) {
      if (isResource) for (const sign of findByPath(pathname, index)) findings.add(sign, page, quote);
    } else {
      const path = pathname + search;
      for (const sign of index.urls.at(hostname)) if (path.startsWith(sign.test)) findings.add(sign, page, quote);
    }
  }
}

/** Whatever the page loads, shows or sends to. */
function loadedUrls(page: Page): { kind: string; url: string; isResource: boolean }[] {
  const linked = page.relations.filter(({ rel }) => rel.some((token) => LOADING_RELS.has(token)));
  const kinds = [
    { kind: "script", urls: page.scriptUrls, isResource: true },
    { kind: "link", urls: linked.map(({ url }) => url), isResource: true },
    { kind: "inline script", urls: page.inlineScriptUrls, isResource: false },
    { kind: "iframe", urls: page.iframeUrls, isResource: false },
    { kind: "form", urls: page.formUrls, isResource: false },
  ];
  return kinds.flatMap(({ kind, urls, isResource }) =>
    urls.slice(0, MAX_URLS_OF_A_KIND).map((url) => ({ kind, url, isResource })),
  );
}

function findByPath(pathname: string, index: SignIndex): Sign<unknown>[] {
  const segments = pathname.split("/", MAX_SEGMENTS);
  return segments.flatMap((segment, at) =>
    (index.paths.get(segment) ?? []).filter(({ test }) => test.every((part, i) => segments[at + i] === part)),
  );
}

function matchText(
  value: string,
  signs: readonly Sign<TextTest>[],
  found: (sign: Sign<TextTest>, quote: string) => void,
): void {
  const text = value.toLowerCase();
  for (const sign of signs) {
    const { test } = sign;
    if (test === "present") found(sign, clip(value, MAX_QUOTED_CHARS));
    else if ("startsWith" in test) {
      if (text.trimStart().startsWith(test.startsWith)) found(sign, clip(value, MAX_QUOTED_CHARS));
    } else {
      const at = text.indexOf(test.contains);
      if (at !== -1) found(sign, excerpt(value, at, at + test.contains.length));
    }
  }
}

/** `text` if it is short, else the part of it that ends at `end`: what follows may be a key. */
function excerpt(text: string, start: number, end: number): string {
  if (text.length <= MAX_QUOTED_CHARS) return text;
  const from = Math.max(0, start - MAX_QUOTED_CHARS / 2);
  return `${from > 0 ? "…" : ""}${text.slice(from, end)}…`;
}

// ---------------------------------------------------------------------------------------------------------------
// DNS

function matchMailExchanges(mx: DnsAnswer, index: SignIndex, findings: Findings): void {
  for (const host of mx.records) {
    for (const sign of index.mx.at(host)) findings.add(sign, mx, host);
  }
}

function matchTexts(txt: DnsAnswer, index: SignIndex, findings: Findings): void {
  const records = txt.records.map((record) => ({ record, text: record.trim().toLowerCase() }));
  for (const { record, text } of records) {
    for (const sign of index.txt) {
      if (text.startsWith(sign.test)) findings.add(sign, txt, clip(record, MAX_QUOTED_CHARS));
    }
  }
  // A domain has one, or those who ask heed none.
  const spf = records.find(({ text }) => text === "v=spf1" || text.startsWith("v=spf1 "));
  for (const { term, host } of spfHosts(spf?.text ?? "")) {
    for (const sign of index.spf.at(host)) findings.add(sign, txt, term);
  }
}

const SPF_TERMS = ["include:", "redirect=", "exists:"];

/** Hosts of those who may send for the domain. What a minus stands before may not. */
function spfHosts(record: string): { term: string; host: string }[] {
  return record.split(" ", MAX_SPF_TERMS).flatMap((term) => {
    const rule = term.replace(/^[+?~]/, "");
    const prefix = SPF_TERMS.find((start) => rule.startsWith(start));
    return prefix === undefined ? [] : [{ term, host: rule.slice(prefix.length).replace(/\.$/, "") }];
  });
}
