/** Finding a page of a certain kind on a company's site: by the links its home page publishes, else at common paths. */
import { clip, evidenceFrom } from "../extract/evidence";
import { isHtml, type Page, type PageLink, readPage } from "../extract/html";
import { isSameSite } from "../extract/names";
import { normalizeName } from "../extract/places";
import { FetchError, type FetchedDocument } from "../fetch/types";
import type { Evidence } from "../schemas";
import { describeFailure, isNotFound } from "./failures";
import type { SourceContext } from "./source";

export interface PageKind {
  /** "careers page". */
  name: string;
  /** Link texts, headings and path segments that mean such a page, normalised by `normalizeName`. */
  labels: ReadonlySet<string>;
  /** Phrases telling enough to mean it as a part of a longer text: "careers" in "Careers at Acme". */
  phrases: readonly string[];
  /** Paths worth trying when no link leads there, by language of the home page; at most three. */
  commonPaths(lang: string | null): readonly string[];
}

/** What a search came to. `none` says that the site was read and has no such page, `undecided` that this can't be told. */
export interface PageSearch {
  verdict: "found" | "none" | "undecided";
  /** Pages of this kind, the best first. */
  found: FetchedDocument[];
  /** The words of the link that led to the first page; null when it was found at a common path. */
  linkText: string | null;
  /** In words for a rep, when nothing was found. */
  reason: string;
  /** What the verdict `none` rests on. */
  evidence: Evidence[];
}

const MAX_LINKED_PAGES = 2;
/** Longer link texts are headlines, not navigation. */
const MAX_NAVIGATION_CHARS = 48;
/** Less text than this is an app's shell: what the page really says appears only once its scripts have run. */
const SHELL_TEXT_CHARS = 200;

export async function findPages(
  kind: PageKind,
  home: FetchedDocument | undefined,
  context: SourceContext,
): Promise<PageSearch> {
  const homePage = home && readPage(home);
  const links = homePage ? rankLinks(homePage, kind, context.domain).slice(0, MAX_LINKED_PAGES) : [];
  return links.length > 0 ? openLinks(kind, links, homePage, context) : tryCommonPaths(kind, homePage, context);
}

async function openLinks(
  kind: PageKind,
  links: PageLink[],
  home: Page | undefined,
  { fetch }: SourceContext,
): Promise<PageSearch> {
  const attempts = await Promise.all(links.map((link) => attempt(fetch(link.url), home)));
  const hits = attempts.flatMap((a, i) => (a.document ? [{ document: a.document, link: links[i] }] : []));
  const [first] = hits;
  if (first !== undefined) {
    const found = hits.map(({ document }) => document);
    return { verdict: "found", found, linkText: first.link?.text ?? null, reason: "", evidence: [] };
  }
  // A site that links to such a page means to have one, so that its absence is a fault and no statement.
  const reason = attempts[0]?.failure(`The ${kind.name}`) ?? "";
  return { verdict: "undecided", found: [], linkText: null, reason, evidence: [] };
}

async function tryCommonPaths(kind: PageKind, home: Page | undefined, context: SourceContext): Promise<PageSearch> {
  const base = home?.url ?? `https://${context.domain}/`;
  const urls = kind.commonPaths(home?.lang ?? null).map((path) => new URL(path, base).href);
  const attempts = await Promise.all(urls.map((url) => attempt(context.fetch(url), home)));

  // Nobody says that what stands there is what it is tried for: it has to say so itself.
  const found = attempts.flatMap(({ document }) => (document && speaksOf(kind, readPage(document)) ? [document] : []));
  if (found.length > 0) return { verdict: "found", found, linkText: null, reason: "", evidence: [] };

  const undecided = (reason: string): PageSearch => ({
    verdict: "undecided",
    found,
    linkText: null,
    reason,
    evidence: [],
  });
  if (home === undefined) return undecided(attempts[0]?.failure(`The ${kind.name}`) ?? "The home page was not read");
  if (isShell(home)) return undecided("The home page shows nothing until its scripts run, so its links are not known");
  const doubtful = attempts.find((a) => !a.isNothing);
  if (doubtful) return undecided(doubtful.failure(`The ${kind.name}`));

  const reason = `No ${kind.name} was found: the home page links to none, and none is at ${urls.map(pathOf).join(" or ")}`;
  const seen = `${home.links.length} links, none to a ${kind.name}`;
  return { verdict: "none", found, linkText: null, reason, evidence: [evidenceFrom(home, seen)] };
}

interface Attempt {
  /** A page of its own. */
  document: FetchedDocument | null;
  /** Whether the site says, or shows, that there is nothing at the address. */
  isNothing: boolean;
  failure(subject: string): string;
}

async function attempt(request: Promise<FetchedDocument>, home: Page | undefined): Promise<Attempt> {
  try {
    const document = await request;
    if (!isHtml(document)) {
      return { document: null, isNothing: true, failure: (subject) => `${subject} is not a web page` };
    }
    const page = readPage(document);
    if (home !== undefined && isSamePage(page, home)) {
      return { document: null, isNothing: true, failure: (subject) => `${subject} shows the home page again` };
    }
    if (saysNotFound(page)) {
      return { document: null, isNothing: true, failure: (subject) => `${subject} says that it was not found` };
    }
    return { document, isNothing: true, failure: () => "" };
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    return { document: null, isNothing: isNotFound(error), failure: (subject) => describeFailure(error, subject) };
  }
}

/** Links of the home page to pages of this kind on the company's own site, the likeliest first. */
export function rankLinks(home: Page, kind: PageKind, domain: string): PageLink[] {
  const ranked = home.links
    .filter(
      ({ url }) => isOwnUrl(url, home, domain) && !isSameAddress(url, home.url) && !/\.(?:pdf|docx?|zip)$/i.test(url),
    )
    .map((link) => ({ link, rank: rankLink(link, kind) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank);
  const unique = new Map<string, PageLink>();
  for (const { link } of ranked) if (!unique.has(link.url)) unique.set(link.url, link);
  return [...unique.values()];
}

function rankLink({ url, text }: PageLink, kind: PageKind): number {
  const { hostname, pathname } = new URL(url);
  const segments = pathname
    .split("/")
    .filter(Boolean)
    .map((segment) => segment.replace(/\.(?:html?|php|aspx?)$/i, ""));
  const isNavigation = text.length <= MAX_NAVIGATION_CHARS;
  let rank = 0;
  if (isNavigation && isLabel(kind, text)) rank += 4;
  else if (isNavigation && hasPhrase(kind, text)) rank += 2;
  if (isLabel(kind, segments.at(-1) ?? "")) rank += 3;
  else if (segments.slice(0, -1).some((segment) => isLabel(kind, segment))) rank += 1;
  if (isLabel(kind, hostname.split(".")[0] ?? "")) rank += segments.length === 0 ? 3 : 1;
  return rank;
}

function isLabel({ labels }: PageKind, text: string): boolean {
  return labels.has(normalizeName(text));
}

function hasPhrase({ phrases }: PageKind, text: string): boolean {
  const words = ` ${normalizeName(text)} `;
  return phrases.some((phrase) => words.includes(` ${phrase} `));
}

export function isOwnUrl(url: string, home: Page, domain: string): boolean {
  return isSameSite(url, domain) || isSameSite(url, home.url);
}

/** One page at two addresses: a redirect back, or an app that answers everything with one shell. */
export function isSamePage(page: Page, other: Page): boolean {
  return isSameAddress(page.url, other.url) || (page.title === other.title && page.text === other.text);
}

function isSameAddress(a: string, b: string): boolean {
  const comparable = (url: string) => {
    const { hostname, pathname, search } = new URL(url);
    return hostname.replace(/^www\./, "") + pathname.replace(/\/(?:index\.html?)?$/, "") + search;
  };
  return comparable(a) === comparable(b);
}

const NOT_FOUND =
  /\b(?:404|not found|doesn t exist|does not exist|can t be found|nicht gefunden|existiert nicht|introuvable|n existe pas|no encontrada|no existe|nao encontrada|niet gevonden|non trovata|hittades inte)\b/;

/** A 200 that is a 404 in words. */
function saysNotFound(page: Page): boolean {
  const heading = page.headings.find(({ level }) => level === 1)?.text ?? "";
  return [page.title, heading].some((words) => NOT_FOUND.test(normalizeName(clip(words, 100))));
}

function speaksOf(kind: PageKind, page: Page): boolean {
  const headings = page.headings.filter(({ level }) => level <= 2).slice(0, 10);
  const said = [...page.title.split(/ [|–—·•-] /), ...headings.map(({ text }) => text)];
  return said.some((words) => isLabel(kind, words) || hasPhrase(kind, words));
}

export function isShell(page: Page): boolean {
  return page.text.length < SHELL_TEXT_CHARS && page.links.length < 3;
}

function pathOf(url: string): string {
  return new URL(url).pathname;
}
