/**
 * One vendor's job boards. Adding a vendor is one file with this interface, its line in the registry, and a saved
 * answer in `__fixtures__`.
 */
import { z } from "zod";
import type { Origin } from "../../extract/evidence";
import { type Page, toPlainText } from "../../extract/html";
import type { Posting, StatedTotal } from "../../extract/jobs";
import { memoize } from "../../extract/memoize";
import { isSampleName } from "../../fetch/address-guard";
import { FetchError, type FetchOptions, type GuardedFetch } from "../../fetch/types";
import { readDocument } from "../../reading/read-document";
import { jsonReader, type Reader } from "../../reading/reader";

export interface JobBoard {
  /** Value of the signal `job_board`: lower-case, stable. */
  name: string;
  /** For people. */
  label: string;
  /** The boards of this vendor that a company's page names. Pure. */
  detect(page: Page, hosts: VendorHosts): BoardMention[];
  /** What reads this vendor's answers; none where a board is read from the page. */
  readers: readonly Reader<unknown>[];
  /** Fetches a board. Rejects with a `FetchError` when there is none, or it can't be had whole or in part. */
  list(slug: string, access: BoardAccess): Promise<BoardListing>;
  /** Names a board may have when a page shows that the vendor is used but not which board. */
  guessSlugs?(company: { companyName: string | null; domain: string }): string[];
}

export interface BoardMention {
  /** Null: the page uses the vendor, and does not say which board. */
  slug: string | null;
  /** The address or mark it was told by. */
  quote: string;
}

export interface BoardAccess {
  fetch: GuardedFetch;
  hosts: VendorHosts;
  /** The page that named the board. */
  page: Page;
  now: Date;
  /** Aborted when the run's time is up or its caller went away. */
  signal?: AbortSignal;
}

export interface BoardListing {
  postings: Posting[];
  /** Companies that the board says it belongs to; none where the vendor does not say. */
  companyNames: string[];
  /** Whether all of the board was read. */
  isComplete: boolean;
  /** How many roles there are as the board itself says, read or not; missing or null where it does not say. */
  statedTotal?: StatedTotal | null;
  /**
   * False where only some postings were asked for their dates, which the list leaves out: the newest is then not known.
   * Default true.
   */
  isDated?: boolean;
  /** Where it was read. */
  url: string;
  fetchedAt: string;
  /** JSON path of what was counted: `$.jobs.length`. */
  countPath: string;
}

/**
 * The host to use for a vendor's host name. Research of a sample company, whose domain is under `.example`, sees twins
 * of the vendors' hosts there and never the vendors themselves: `api.lever.co` is `api.lever.example`.
 */
export type VendorHosts = (host: string) => string;

export function createVendorHosts(domain: string): VendorHosts {
  return isSampleName(domain) ? twinOf : (host) => host;
}

const twinOf = memoize((host) => host.replace(/\.[a-z]+$/, ".example"));

// ---------------------------------------------------------------------------------------------------------------
// Detecting

/**
 * The boards that the page's addresses name, its own included: a careers link may redirect straight to the vendor. Each
 * board once. `slugIn` gives the part of an address that names a board, where it is one of the vendor's; `segments` are
 * those of its path, decoded where they can be. `toName` says whether that can be a board's name.
 */
export function findMentions(
  page: Page,
  slugIn: (url: URL, segments: string[]) => string | null | undefined,
  toName: (text: string | null | undefined) => string | null = toSlug,
): BoardMention[] {
  const mentions = new Map<string, BoardMention>();
  for (const { url, segments } of addressesOf(page)) {
    const slug = toName(slugIn(url, segments));
    if (slug && !mentions.has(slug.toLowerCase())) mentions.set(slug.toLowerCase(), { slug, quote: url.href });
  }
  return [...mentions.values()];
}

/** How a vendor's path may begin before it names a board: `en-US`. */
export const LOCALE = /^[a-z]{2}-[A-Z]{2}$/;

/** A mark of the vendor's on a page that does not say which board it uses: the first address that is one. */
export function findMark(page: Page, isMark: (url: URL) => boolean): BoardMention[] {
  const mark = addressesOf(page).find(({ url }) => isMark(url));
  return mark ? [{ slug: null, quote: mark.url.href }] : [];
}

interface Address {
  url: URL;
  /** Of its path, decoded where they can be. */
  segments: string[];
}

const addresses = new WeakMap<Page, readonly Address[]>();

/** The page's own address and all that it mentions. There are thousands, and every vendor looks at them: parsed once. */
function addressesOf(page: Page): readonly Address[] {
  let known = addresses.get(page);
  if (known === undefined) {
    known = [page.url, ...page.mentionedUrls].flatMap((address) => {
      const url = URL.parse(address);
      return url === null ? [] : [{ url, segments: url.pathname.split("/").filter(Boolean).map(decode) }];
    });
    addresses.set(page, known);
  }
  return known;
}

/** Paths of vendors' own pages, which stand where a slug would. */
const UTILITY_SLUGS = new Set(
  "embed api j job jobs js css static assets login signin sign-in signup careers search v0 v1 www app favicon.ico robots.txt sitemap.xml".split(
    " ",
  ),
);
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** `text` when it can be the name of a board: no page of the vendor's own, no bare number or UUID. */
export function toSlug(text: string | null | undefined): string | null {
  if (!text || text.length > 100 || !/^[\p{L}\p{N}][\p{L}\p{N} ._&'+-]*$/u.test(text)) return null;
  return UTILITY_SLUGS.has(text.toLowerCase()) || /^\d+$/.test(text) || UUID.test(text) ? null : text;
}

/** Hosts of vendors' own, where a company's would stand. */
const UTILITY_LABELS =
  /^(?:www|apps?|api|auth|help|support|docs?|developers?|status|blog|login|accounts?|resources|partners|marketing|community|learn|info|go|e?mail|analytics|careers-analytics|static|scripts|widgets?|tt|assets|media|images?\d*|img\d*|cdn\d*|.*-cdn)$/;

/** The company's label in a host name of the vendor's: `acme.vendor.com` → `acme`. Null for the vendor's own hosts. */
export function companyLabelOf(hostname: string, vendorHost: string): string | null {
  const label = hostname.endsWith(`.${vendorHost}`) ? hostname.slice(0, -vendorHost.length - 1) : "";
  return /^[a-z0-9][a-z0-9-]*$/.test(label) && !UTILITY_LABELS.test(label) ? label : null;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

// ---------------------------------------------------------------------------------------------------------------
// Listing

export interface AnswerOptions<Args> {
  /** What the reader needs to know besides. */
  args?: Args;
  /** Posted as JSON. Default: a GET. */
  body?: unknown;
  /** Default: JSON. */
  accept?: string;
}

export const XML_ACCEPT = "application/xml,application/rss+xml,text/xml";

/**
 * What a reader makes of a vendor's answer. Redirects to other hosts are refused: vendors use them for boards that do
 * not exist.
 */
export async function fetchAnswer<Result, Args extends object>(
  reader: Reader<Result, Args>,
  url: string,
  { fetch, signal }: Pick<BoardAccess, "fetch" | "signal">,
  { args = {} as Args, body, accept = "application/json" }: AnswerOptions<Args> = {},
): Promise<Result> {
  const options: FetchOptions = { accept, redirect: "same-host" };
  const document = await fetch(url, body === undefined ? options : { ...options, method: "POST", body });
  return readDocument(reader, document, args, signal);
}

/** What the document of a single posting says of it. */
export interface PostingDetail {
  postedAt: string | null;
  /** Whose role it is, as the board names the company. */
  companyName: string | null;
  /** JSON path of the posting in its document. */
  path: string;
}

/** A reader of such documents. */
export function detailReader(name: string, map: (answer: unknown) => PostingDetail): Reader<PostingDetail & Origin> {
  return jsonReader(name, (answer, origin) => ({ ...map(answer), ...origin }));
}

/** The listing with what the documents of `asked` say; one that can't be had leaves its posting as the list has it. */
export async function withDetails(
  listing: BoardListing,
  asked: readonly Posting[],
  reader: Reader<PostingDetail & Origin>,
  urlOf: (id: string) => string,
  access: Pick<BoardAccess, "fetch" | "signal">,
): Promise<BoardListing> {
  const details = new Map<string, PostingDetail & Origin>();
  const read = async ({ id }: Posting) => {
    details.set(id, await fetchAnswer(reader, urlOf(id), access));
  };
  for (const result of await Promise.allSettled(asked.map(read))) {
    if (result.status === "rejected" && !(result.reason instanceof FetchError)) throw result.reason;
  }
  const postings = listing.postings.map((posting): Posting => {
    const detail = details.get(posting.id);
    if (detail === undefined) return posting;
    const { url, fetchedAt, path, postedAt } = detail;
    return { ...posting, postedAt, document: { url, fetchedAt, path } };
  });
  const companyNames = [...new Set([...details.values()].flatMap(({ companyName }) => companyName ?? []))];
  return { ...listing, postings, companyNames, isDated: details.size === asked.length };
}

/** More than any company has open in one answer. What is made of each takes its time, and its place in the research. */
const MAX_ROWS = 5_000;

/**
 * Rows that fit the schema, with their places in the list. One bad row costs itself alone; when none fits, the vendor
 * has changed its answers, which is an error and no empty board.
 */
export function parseRows<T>(rows: readonly unknown[], schema: z.ZodType<T>, url: string): { row: T; index: number }[] {
  if (rows.length > MAX_ROWS) throw new FetchError("too_complex", url, `The job board lists ${rows.length} rows.`);
  const parsed = rows.flatMap((raw, index) => {
    const result = schema.safeParse(raw);
    return result.success ? [{ row: result.data, index }] : [];
  });
  if (rows.length > 0 && parsed.length === 0) {
    throw new FetchError("parse", url, "The job board answered in a shape that is not known.");
  }
  return parsed;
}

/** One line of text, entities undone. */
const lineSchema = z
  .string()
  .transform((text) => (text.includes("&") ? toPlainText(text) : text.replace(/\s+/g, " ").trim()));

/** Text of a field; null when it is missing, empty or no text. */
export const labelSchema = lineSchema
  .transform((line) => line || null)
  .nullish()
  .catch(null)
  .transform((text) => text ?? null);

/** A thing of which the name alone matters; null when it is missing. */
export const namedSchema = z.object({ name: labelSchema }).nullish().catch(null);

/**
 * Short and well-formed, since it becomes part of addresses: half a surrogate pair cannot be. That it is text comes first: zod
 * compares the `length` of whatever it is given, and an object for a length throws.
 */
export const idSchema = z
  .union([z.string(), z.number()])
  .transform((id) => String(id).toWellFormed())
  .pipe(z.string().min(1).max(500));

/** A row without a title is no posting. */
export const titleSchema = lineSchema.pipe(z.string().min(1).max(500));

/** Only web addresses are passed on to people. */
export const urlSchema = z
  .string()
  .transform((text) => (/^https?:\/\//i.test(text) && URL.canParse(text) ? text : null))
  .nullish()
  .catch(null)
  .transform((text) => text ?? null);

export function joinDistinct(parts: readonly (string | null | undefined)[], separator: string): string | null {
  return [...new Set(parts.filter(Boolean))].join(separator) || null;
}
