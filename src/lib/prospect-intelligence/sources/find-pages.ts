/** Finding a page of a certain kind on a company's site: by the links its home page publishes, else at common paths. */
import { sharesLabel } from "../extract/destination";
import { clip, evidenceFrom } from "../extract/evidence";
import type { Page, PageLink } from "../extract/html";
import { isSameSite } from "../extract/names";
import { normalizeName } from "../extract/places";
import { conditionOf, needsBrowser } from "../extract/site-condition";
import { FetchError, type FetchedDocument } from "../fetch/types";
import { isHtml, readPage } from "../reading/page";
import type { Evidence } from "../schemas";
import { describeCondition, describeFailure, isNotFound } from "./failures";
import type { SourceContext } from "./source";

/** The words that tell links to a kind of page. */
export interface LinkLabels {
  /** Link texts, headings and path segments that mean such a page, normalised by `normalizeName`. */
  labels: ReadonlySet<string>;
  /** Phrases telling enough to mean it as a part of a longer text: "careers" in "Careers at Acme". */
  phrases: readonly string[];
}

export interface PageKind extends LinkLabels {
  /** "careers page". */
  name: string;
  /** Linked pages that are read at most. */
  maxPages: number;
  /**
   * The path to try when no link leads there, by language of the home page. One: a site that has such a page and links
   * to it nowhere is rare, and more guesses would be requests that nearly always come to nothing. Null: none is tried.
   */
  commonPath: ((lang: string | null) => string) | null;
}

/** What a search came to: pages; no such page on a site that was read; or that this can't be told. */
export type PageSearch =
  | {
      verdict: "found";
      /** On the company's own site, the best first. */
      found: readonly [FetchedDocument, ...FetchedDocument[]];
      /** The words of the link that led to the first; null when it was found at a common path. */
      linkText: string | null;
    }
  | {
      verdict: "none";
      reason: string;
      evidence: Evidence[];
      /** Host of another site that the company's own leads to for this page; null where it leads to none. */
      elsewhere: string | null;
    }
  | {
      verdict: "undecided";
      reason: string;
      /** The failed request that leaves it undecided, where there is one. */
      error: FetchError | null;
    };

/** Longer link texts are headlines, not navigation. */
const MAX_NAVIGATION_CHARS = 48;
/** From a page with less text and fewer links than this, what it leaves out can't be told. */
const MIN_TEXT_CHARS = 200;
const MIN_LINKS = 3;

/**
 * Looks for pages of a kind. All requests that can start do so together; `onFound` is told of each page as it comes in,
 * so that what it leads to need not wait for the others. It is told of pages on other sites too, where the company's
 * own redirects there: they are no finds, but may be its board at a vendor's.
 */
export async function findPages(
  kind: PageKind,
  home: Page | undefined,
  context: SourceContext,
  onFound: (page: Page) => void = () => {},
): Promise<PageSearch> {
  const links = home ? rankLinks(home, kind, context.domain).slice(0, kind.maxPages) : [];
  if (links.length > 0) return openLinks(kind, links, home, context, onFound);
  if (kind.commonPath !== null) return tryCommonPath(kind, kind.commonPath, home, context, onFound);
  return home === undefined
    ? { verdict: "undecided", reason: "The home page was not read", error: null }
    : noneLinked(kind, home, context.domain, null);
}

async function openLinks(
  kind: PageKind,
  links: PageLink[],
  home: Page | undefined,
  context: SourceContext,
  onFound: (page: Page) => void,
): Promise<PageSearch> {
  const attempts = await Promise.all(
    links.map(async (link) => {
      const result = await attempt(link.url, kind, home, context);
      if (result.kind === "page") onFound(result.page);
      return { link, result };
    }),
  );
  const pages = attempts.flatMap(({ link, result }) => (result.kind === "page" ? [{ link, ...result }] : []));
  const [first, ...others] = pages.filter(({ page }) => isOwnPage(page, home, context.domain));
  if (first !== undefined) {
    const found = [first.document, ...others.map(({ document }) => document)] as const;
    return { verdict: "found", found, linkText: first.link.text };
  }
  if (pages[0] !== undefined) return leadsElsewhere(kind, pages[0].page, pages[0].link.text);
  // A site that links to such a page means to have one: that it can't be had is a fault, and states nothing.
  return undecided(
    kind,
    attempts.map(({ result }) => result),
  );
}

async function tryCommonPath(
  kind: PageKind,
  commonPath: (lang: string | null) => string,
  home: Page | undefined,
  context: SourceContext,
  onFound: (page: Page) => void,
): Promise<PageSearch> {
  const path = commonPath(home?.lang ?? null);
  const url = new URL(path, home?.url ?? `https://${context.domain}/`).href;
  const result = await attempt(url, kind, home, context);
  // No link says that what stands there is what it is tried for: it has to say so itself.
  if (result.kind === "page" && speaksOf(kind, result.page)) {
    onFound(result.page);
    return isOwnPage(result.page, home, context.domain)
      ? { verdict: "found", found: [result.document], linkText: null }
      : leadsElsewhere(kind, result.page, url);
  }

  const isHidden = result.kind === "hidden" && home !== undefined && whyLinksUnknown(home) === null;
  if (home === undefined || result.kind === "failed" || isHidden) return undecided(kind, [result]);
  return noneLinked(kind, home, context.domain, path);
}

/** The company's own site redirects to another, where the page may be anybody's. */
function leadsElsewhere({ name }: PageKind, page: Page, from: string): PageSearch {
  const elsewhere = new URL(page.url).hostname;
  const reason = `The site has no ${name} of its own: its link leads to ${elsewhere}`;
  return { verdict: "none", reason, evidence: [evidenceFrom(page, `${from} leads to ${page.url}`)], elsewhere };
}

function noneLinked(kind: PageKind, home: Page, domain: string, triedPath: string | null): PageSearch {
  const bare = whyLinksUnknown(home);
  if (bare !== null) return { verdict: "undecided", reason: bare, error: null };
  const link = findLinkElsewhere(home, kind, domain);
  if (link !== undefined) {
    const elsewhere = new URL(link.url).hostname;
    const reason = `The site has no ${kind.name} of its own: its link leads to ${elsewhere}`;
    return { verdict: "none", reason, evidence: [evidenceFrom(home, `${link.text}: ${link.url}`)], elsewhere };
  }
  const tried = triedPath === null ? "" : `, and none is at ${triedPath}`;
  const reason = `No ${kind.name} was found: the home page links to none${tried}`;
  const seen = `${home.links.length} links, none to a ${kind.name}`;
  return { verdict: "none", reason, evidence: [evidenceFrom(home, seen)], elsewhere: null };
}

/** A link that calls itself such a page and leads to another site. */
function findLinkElsewhere(home: Page, kind: PageKind, domain: string): PageLink | undefined {
  return home.links.find(
    ({ url, text }) =>
      !isOwnUrl(url, home, domain) &&
      text.length <= MAX_NAVIGATION_CHARS &&
      (isLabel(kind, text) || hasPhrase(kind, text)),
  );
}

function undecided(kind: PageKind, attempts: readonly Attempt[]): PageSearch {
  for (const attempt of attempts) {
    if (attempt.kind === "failed") {
      const { error } = attempt;
      return { verdict: "undecided", reason: describeFailure(error, `The ${kind.name}`), error };
    }
  }
  const [reason] = attempts.flatMap((attempt) => ("reason" in attempt ? [attempt.reason] : []));
  return { verdict: "undecided", reason: reason ?? `The ${kind.name} could not be found`, error: null };
}

type Attempt =
  | { kind: "page"; document: FetchedDocument; page: Page }
  /** The site says, or shows, that there is nothing of its own at the address. */
  | { kind: "nothing"; reason: string }
  /** Something else stands before what may be there: a check for robots, a question for consent. */
  | { kind: "hidden"; reason: string }
  | { kind: "failed"; error: FetchError };

async function attempt(
  url: string,
  kind: PageKind,
  home: Page | undefined,
  { fetch, signal }: Pick<SourceContext, "fetch" | "signal">,
): Promise<Attempt> {
  const subject = `The ${kind.name}`;
  const nothing = (happened: string): Attempt => ({ kind: "nothing", reason: `${subject} ${happened}` });
  try {
    const document = await fetch(url);
    if (!isHtml(document)) return nothing("is not a web page");
    const page = await readPage(document, signal);
    const condition = conditionOf(page, document);
    if (condition !== null && condition.kind !== "needs_browser") {
      return { kind: "hidden", reason: describeCondition(condition, subject) };
    }
    if (home !== undefined && isSamePage(page, home)) {
      // An app that answers every address with one shell has not said that there is nothing.
      return condition === null
        ? nothing("shows the home page again")
        : { kind: "hidden", reason: describeCondition(condition, subject) };
    }
    if (saysNotFound(page)) return nothing("says that it was not found");
    return { kind: "page", document, page };
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    return isNotFound(error) ? { kind: "nothing", reason: describeFailure(error, subject) } : { kind: "failed", error };
  }
}

/** Least rank of the best link, and of those that are read beside it. */
const MIN_RANK = 2;
const MIN_RANK_BESIDE = 4;

/** Links of the home page to pages of this kind on the company's own site, the likeliest first. */
export function rankLinks(home: Page, kind: LinkLabels, domain: string): PageLink[] {
  const ranked = describedLinks(home)
    .filter(({ link }) => isOwnUrl(link.url, home, domain))
    .map((described) => ({ link: described.link, rank: rankLink(described, kind) }))
    .sort((a, b) => b.rank - a.rank)
    .filter(({ rank }, i) => rank >= (i === 0 ? MIN_RANK : MIN_RANK_BESIDE));
  const unique = new Map<string, PageLink>();
  for (const { link } of ranked) if (!unique.has(link.url)) unique.set(link.url, link);
  return [...unique.values()];
}

/** What a link is ranked by, as labels are written. */
interface DescribedLink {
  link: PageLink;
  /** Its text, where that is no headline. */
  words: string | null;
  /** First label of the host. */
  host: string;
  /** Of the path. */
  segments: readonly string[];
}

const described = new WeakMap<Page, readonly DescribedLink[]>();

/** Links of a page to other pages. Every kind of page is looked for among them: described once. */
function describedLinks(page: Page): readonly DescribedLink[] {
  let known = described.get(page);
  if (known === undefined) {
    const isElsewhere = ({ url }: PageLink) => !isSameAddress(url, page.url) && !/\.(?:pdf|docx?|zip)$/i.test(url);
    known = page.links.filter(isElsewhere).map(describeLink);
    described.set(page, known);
  }
  return known;
}

function describeLink(link: PageLink): DescribedLink {
  const { hostname, pathname } = new URL(link.url);
  const segments = pathname.split("/").filter(Boolean);
  return {
    link,
    words: link.text.length <= MAX_NAVIGATION_CHARS ? normalizeName(link.text) : null,
    host: normalizeName(hostname.split(".")[0] ?? ""),
    segments: segments.map((segment) => normalizeName(segment.replace(/\.(?:html?|php|aspx?)$/i, ""))),
  };
}

function rankLink({ words, host, segments }: DescribedLink, { labels, phrases }: LinkLabels): number {
  let rank = 0;
  if (words !== null && labels.has(words)) rank += 4;
  else if (words !== null && includesAny(words, phrases)) rank += 2;
  if (labels.has(segments.at(-1) ?? "")) rank += 3;
  else if (segments.slice(0, -1).some((segment) => labels.has(segment))) rank += 1;
  if (labels.has(host)) rank += segments.length === 0 ? 3 : 1;
  return rank;
}

/** Whether a text is nothing but the name of such a page. */
export function isLabel({ labels }: LinkLabels, text: string): boolean {
  return labels.has(normalizeName(text));
}

function hasPhrase({ phrases }: LinkLabels, text: string): boolean {
  return includesAny(normalizeName(text), phrases);
}

function includesAny(words: string, phrases: readonly string[]): boolean {
  const padded = ` ${words} `;
  return phrases.some((phrase) => padded.includes(` ${phrase} `));
}

/** Whether an address is on the company's site: at its domain, or where that redirects. */
export function isOwnUrl(url: string, home: Page | undefined, domain: string): boolean {
  return isSameSite(url, domain) || (home !== undefined && isSameSite(url, home.url));
}

/** Whether a page that a link of the company's site led to is on it, or on another that goes by its name: `acme.jobs`. */
export function isOwnPage({ url }: Page, home: Page | undefined, domain: string): boolean {
  return isOwnUrl(url, home, domain) || sharesLabel(url, domain) || (home !== undefined && sharesLabel(url, home.url));
}

/** One page at two addresses: a redirect back, or an app that answers everything with one shell. */
export function isSamePage(page: Page, other: Page): boolean {
  return isSameAddress(page.url, other.url) || (page.title === other.title && page.text === other.text);
}

export function isSameAddress(a: string, b: string): boolean {
  const comparable = (url: string) => {
    const { hostname, pathname, search } = new URL(url);
    return hostname.replace(/^www\./, "") + pathname.replace(/\/(?:index\.html?)?$/, "") + search;
  };
  return comparable(a) === comparable(b);
}

const NOT_FOUND =
  /\b(?:404|not found|doesn t exist|does not exist|can t be found|nicht gefunden|existiert nicht|introuvable|n existe pas|no encontrada|no existe|nao encontrada|niet gevonden|non trovata|hittades inte)\b/;

/** A 200 that is a 404 in words. */
export function saysNotFound(page: Page): boolean {
  const heading = page.headings.find(({ level }) => level === 1)?.text ?? "";
  return [page.title, heading].some((words) => NOT_FOUND.test(normalizeName(clip(words, 100))));
}

function speaksOf(kind: PageKind, page: Page): boolean {
  const headings = page.headings.filter(({ level }) => level <= 2).slice(0, 10);
  const said = [...page.title.split(/ [|–—·•-] /), ...headings.map(({ text }) => text)];
  return said.some((words) => isLabel(kind, words) || hasPhrase(kind, words));
}

/** Why it can't be told what the home page links to; null where that can. */
export function whyLinksUnknown(home: Page): string | null {
  const condition = needsBrowser(home);
  if (condition !== null) return `${describeCondition(condition, "The home page")}, so its links are not known`;
  const isBare = home.text.length < MIN_TEXT_CHARS && home.links.length < MIN_LINKS;
  return isBare ? "The home page shows too little to tell" : null;
}
