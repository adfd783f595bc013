/** Reading a board that is given page by page. */
import type { Posting } from "../../extract/jobs";
import { FetchError } from "../../fetch/types";
import type { BoardListing } from "./job-board";

export interface BoardPage extends BoardListing {
  /** Rows of the answer, those that are no postings included. */
  rows: number;
}

/** As many as may be asked of one host at once. */
const PAGES_AT_ONCE = 3;

interface Bounds {
  /** Rows that are asked for at a time; null where the vendor decides, and then pages are counted instead of rows. */
  pageSize: number | null;
  maxPages: number;
}

/**
 * All pages as one listing, each posting once. `read` gives the page that begins after `skip` rows (or pages). Where the
 * first one states a total the others are asked for side by side; else one after the other, until one is not full or
 * brings nothing new. When a page can't be had, or there are too many, what was read stands as a part. Rejects when the
 * first one can't be had.
 */
export async function readPages(read: (skip: number) => Promise<BoardPage>, bounds: Bounds): Promise<BoardListing> {
  const first = await read(0);
  const { pageSize, maxPages } = bounds;
  return first.statedTotal && pageSize !== null
    ? readTogether(first, first.statedTotal.count, read, { pageSize, maxPages })
    : readInTurn(first, read, bounds);
}

async function readTogether(
  first: BoardPage,
  total: number,
  read: (skip: number) => Promise<BoardPage>,
  { pageSize, maxPages }: { pageSize: number; maxPages: number },
): Promise<BoardListing> {
  const pageCount = Math.min(maxPages, Math.ceil(total / pageSize));
  const skips = Array.from({ length: Math.max(0, pageCount - 1) }, (_, i) => (i + 1) * pageSize);
  const pages = [first, ...(await readUntilOneFails(skips, read))] as const;
  // Of a board that changes meanwhile, one posting may show up on two pages and another on none.
  const doubles = pages.flatMap(({ postings }) => postings).length - distinct(pages).length;
  const seen = pages.reduce((sum, page) => sum + page.rows, 0) - doubles;
  return merge(pages, seen >= total && !first.statedTotal?.isLowerBound);
}

/** The pages in their order. Once one can't be had, no more are asked for: the host may have had enough. */
async function readUntilOneFails(
  skips: readonly number[],
  read: (skip: number) => Promise<BoardPage>,
): Promise<BoardPage[]> {
  const pages = new Map<number, BoardPage>();
  const queue = skips.values();
  let hasFailed = false;
  const work = async () => {
    for (const skip of queue) {
      if (hasFailed) return;
      const page = await read(skip).catch(toNothing);
      if (page === null) hasFailed = true;
      else pages.set(skip, page);
    }
  };
  await Promise.all(Array.from({ length: PAGES_AT_ONCE }, work));
  return skips.flatMap((skip) => pages.get(skip) ?? []);
}

async function readInTurn(
  first: BoardPage,
  read: (skip: number) => Promise<BoardPage>,
  { pageSize, maxPages }: Bounds,
): Promise<BoardListing> {
  const pages: [BoardPage, ...BoardPage[]] = [first];
  // One with more than was asked for is no page: it is the whole board, at any address.
  const isLast = ({ rows }: BoardPage) => rows === 0 || (pageSize !== null && rows !== pageSize);
  let isComplete = isLast(first);
  while (!isComplete && pages.length < maxPages) {
    const known = distinct(pages).length;
    const page = await read(pages.length * (pageSize ?? 1)).catch(toNothing);
    if (page === null) break;
    pages.push(page);
    isComplete = isLast(page) || distinct(pages).length === known;
  }
  return merge(pages, isComplete);
}

function toNothing(error: unknown): null {
  if (error instanceof FetchError) return null;
  throw error;
}

function merge(pages: readonly [BoardPage, ...BoardPage[]], isComplete: boolean): BoardListing {
  const [{ rows: _, ...first }, ...others] = pages;
  return {
    ...first,
    postings: distinct(pages),
    companyNames: [...new Set(pages.flatMap((page) => page.companyNames))],
    isComplete: isComplete && pages.every((page) => page.isComplete),
    countPath: others.length === 0 ? first.countPath : `${first.countPath} on ${pages.length} pages`,
  };
}

/** Each posting once, with the page it stands on. */
function distinct(pages: readonly BoardPage[]): Posting[] {
  const postings = new Map<string, Posting>();
  for (const { url, fetchedAt, postings: listed } of pages) {
    for (const posting of listed) {
      if (!postings.has(posting.id)) {
        postings.set(posting.id, { document: { url, fetchedAt, path: posting.path }, ...posting });
      }
    }
  }
  return [...postings.values()];
}
