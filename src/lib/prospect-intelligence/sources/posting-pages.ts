/** Pages about one role each, with a schema.org JobPosting, which a careers page leads to in place of a list. */
import type { Page } from "../extract/html";
import { normalizeName } from "../extract/places";
import { FetchError, type FetchedDocument } from "../fetch/types";
import { isHtml, readPage } from "../reading/page";
import { isOwnUrl } from "./find-pages";
import type { BoardListing } from "./job-boards/job-board";
import { mapPostingPages } from "./job-boards/json-ld";
import type { SourceContext } from "./source";

const MAX_PAGES = 10;

interface Search {
  /** The careers pages, and lists of roles that they lead on to. */
  documents: readonly FetchedDocument[];
  home: FetchedDocument | undefined;
  /** Path segments that such pages stand below: "careers", "jobs". */
  labels: ReadonlySet<string>;
  /** Told of each page; what it leads to may make the others needless, and then it answers true. */
  onFound(page: Page): boolean;
}

/**
 * The roles of such pages, as many as are read; null when there are none. A few pages are tried first: the links may be
 * to anything, and a site without such pages is asked for no more.
 */
export async function readPostingPages(
  { documents, home, labels, onFound }: Search,
  { domain, fetch, now, signal }: SourceContext,
): Promise<BoardListing | null> {
  const homePage = home && (await readPage(home, signal));
  const lists = await Promise.all(documents.map((document) => readPage(document, signal)));
  const { list, urls } = findLinks(lists, homePage, { domain, labels });
  const pages = new Map<string, Page>();
  let isComplete = urls.length <= MAX_PAGES && list !== undefined && !hasNextPage(list);
  let isNeeded = true;

  const open = async (url: string) => {
    try {
      const document = await fetch(url);
      if (!isHtml(document)) return;
      const page = await readPage(document, signal);
      pages.set(url, page);
      if (onFound(page)) isNeeded = false;
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      if (error.status !== 404 && error.status !== 410) isComplete = false;
    }
  };
  const listing = () => {
    const read = urls.flatMap((url) => pages.get(url) ?? []);
    return list === undefined ? null : mapPostingPages(read, { list, now, isComplete });
  };

  const probes = new Set([urls[0], urls[urls.length >> 1], urls.at(-1)].filter((url) => url !== undefined));
  await Promise.all([...probes].map(open));
  if (!isNeeded || listing() === null) return null;
  const rest = urls.filter((url) => !probes.has(url)).slice(0, MAX_PAGES - probes.size);
  await Promise.all(rest.map(open));
  return isNeeded ? listing() : null;
}

/** The largest group of links on one page that stand side by side below it, or below such a path as postings do. */
function findLinks(
  lists: readonly Page[],
  home: Page | undefined,
  { domain, labels }: { domain: string; labels: ReadonlySet<string> },
): { list: Page | undefined; urls: string[] } {
  const known = new Set([...lists.map(({ url }) => url), ...(home?.links ?? []).map(({ url }) => url)]);
  let largest: { list: Page | undefined; urls: string[] } = { list: undefined, urls: [] };
  for (const list of lists) {
    const groups = new Map<string, Set<string>>();
    for (const { url } of list.links) {
      const parent = parentOf(url);
      const isBelow = `${parent}/`.startsWith(`${pathOf(list.url)}/`);
      const isPosting = isBelow || parent.split("/").some((segment) => labels.has(normalizeName(segment)));
      if (parent === "" || !isPosting || known.has(url) || !isOwnUrl(url, home, domain)) continue;
      groups.set(parent, (groups.get(parent) ?? new Set()).add(url));
    }
    for (const urls of groups.values()) if (urls.size > largest.urls.length) largest = { list, urls: [...urls] };
  }
  return largest;
}

/** Whether the list goes on at another address. */
function hasNextPage({ url, relations, links }: Page): boolean {
  return (
    relations.some(({ rel }) => rel.includes("next")) ||
    links.some((link) => pathOf(link.url) === pathOf(url) && new URL(link.url).searchParams.has("page"))
  );
}

/** Host and path without a slash at the end. */
function pathOf(url: string): string {
  const { host, pathname } = new URL(url);
  return host.replace(/^www\./, "") + pathname.replace(/\/$/, "");
}

/** What a page's path stands below; "" at the top of a site. */
function parentOf(url: string): string {
  const path = pathOf(url);
  const parent = path.slice(0, Math.max(0, path.lastIndexOf("/")));
  return parent.includes("/") ? parent : "";
}
