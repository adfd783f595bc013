/** Postings that a careers page carries itself, as schema.org JobPosting: https://schema.org/JobPosting */
import { createHash } from "node:crypto";
import { parseInstant } from "../../extract/dates";
import { type Page, toHttpUrl } from "../../extract/html";
import type { Posting } from "../../extract/jobs";
import { findNodes, isObject, type JsonLdNode, type JsonObject, textOf, typesOf } from "../../extract/json-ld";
import { type BoardListing, type JobBoard, joinDistinct } from "./job-board";

export const jsonLd: JobBoard = {
  name: "json-ld",
  label: "The page's own list",
  readers: [],

  detect(page) {
    const [first] = findPostings(page);
    return first === undefined ? [] : [{ slug: page.url, quote: `${first.path}["@type"]: JobPosting` }];
  },

  /** No request: the postings are on the page that was read already. */
  async list(_slug, { page, now }) {
    return mapJobPostings(page, now);
  },
};

/**
 * The roles of pages about one each, which `list` leads to; null when none has a posting. A page that has none (any
 * more) is no part of what is missing.
 */
export function mapPostingPages(
  pages: readonly Page[],
  { list, now, isComplete }: { list: Page; now: Date; isComplete: boolean },
): BoardListing | null {
  const listings = pages.filter((page) => findPostings(page).length > 0).map((page) => mapJobPostings(page, now));
  if (listings.length === 0) return null;
  const postings = listings.flatMap(({ url, fetchedAt, postings }) =>
    postings.map((posting): Posting => ({ ...posting, document: { url, fetchedAt, path: posting.path } })),
  );
  return {
    postings: [...new Map(postings.map((posting) => [posting.id, posting])).values()],
    companyNames: [...new Set(listings.flatMap(({ companyNames }) => companyNames))],
    isComplete,
    url: list.url,
    fetchedAt: list.fetchedAt,
    countPath: "JobPosting on linked pages",
  };
}

export function mapJobPostings(page: Page, now: Date): BoardListing {
  const open = findPostings(page).filter(({ node }) => isOpen(node, now));
  const postings = new Map<string, Posting>();
  for (const { node, path } of open) {
    const posting = toPosting(node, path, page);
    if (posting !== null && !postings.has(posting.id)) postings.set(posting.id, posting);
  }
  return {
    postings: [...postings.values()],
    companyNames: [...new Set(open.flatMap(({ node }) => textOf(node.hiringOrganization) ?? []))],
    isComplete: true,
    url: page.url,
    fetchedAt: page.fetchedAt,
    countPath: "JobPosting",
  };
}

function findPostings(page: Page): JsonLdNode[] {
  return findNodes(page).filter(({ node }) => typesOf(node).includes("JobPosting"));
}

function isOpen(posting: JsonObject, now: Date): boolean {
  const until = parseInstant(posting.validThrough);
  return until === null || Date.parse(until) >= now.getTime();
}

function toPosting(node: JsonObject, path: string, page: Page): Posting | null {
  const title = textOf(node.title) ?? textOf(node.name);
  if (title === null) return null;

  const stated = textOf(node.url);
  const url = (stated === null ? null : toHttpUrl(stated, page.url)) ?? page.url;
  const location = locationOf(node);
  const identifier = isObject(node.identifier) ? textOf(node.identifier.value) : textOf(node.identifier);
  return {
    // Pages give all their postings one address, or identify them by the company's name: only together do they tell.
    id: digest([identifier, stated, title, location]),
    title,
    department: departmentOf(node),
    location,
    url,
    postedAt: parseInstant(textOf(node.datePosted)),
    path,
    postedPath: "datePosted",
  };
}

/** As short for a title of a megabyte as for any, and the same in every run. */
function digest(parts: readonly (string | null)[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 22);
}

/** The occupational category, unless it is a code of a classification ("15-1252.00"). */
function departmentOf(node: JsonObject): string | null {
  const category = textOf(node.occupationalCategory)?.replace(/^\d{2}-\d{4}(?:\.\d{2})?[ :-]{0,3}/, "");
  return category || null;
}

function locationOf(node: JsonObject): string | null {
  const places = Array.isArray(node.jobLocation) ? (node.jobLocation as unknown[]) : [node.jobLocation];
  const isRemote = textOf(node.jobLocationType)?.toUpperCase() === "TELECOMMUTE";
  return joinDistinct([...places.map(placeOf), isRemote ? "Remote" : null], "; ");
}

function placeOf(place: unknown): string | null {
  if (!isObject(place)) return textOf(place);
  const { address } = place;
  if (!isObject(address)) return textOf(address) ?? textOf(place.name);
  return joinDistinct(
    [textOf(address.addressLocality), textOf(address.addressRegion), textOf(address.addressCountry)],
    ", ",
  );
}
