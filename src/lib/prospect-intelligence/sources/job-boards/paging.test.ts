import { describe, expect, test } from "vitest";
import type { StatedTotal } from "../../extract/jobs";
import { type BoardPage, readPages } from "./paging";

const AT = { url: "https://boards.test/", fetchedAt: "2026-11-20T11:59:00.000Z" };
const BOUNDS = { pageSize: 2, maxPages: 5 };

function pageOf(ids: string[], statedTotal: StatedTotal | null = null): BoardPage {
  const rest = { department: null, location: null, url: null, postedAt: null, postedPath: "postedAt" };
  const postings = ids.map((id, i) => ({ id, title: `Role ${id}`, path: `$[${i}]`, ...rest }));
  return { postings, companyNames: [], isComplete: true, statedTotal, countPath: "$.length", rows: ids.length, ...AT };
}

function total(count: number, isLowerBound = false): StatedTotal {
  return { count, path: "$.total", isLowerBound };
}

/** Reads these pages, each two rows further on. */
function read(...pages: BoardPage[]) {
  return readPages(async (skip) => pages[skip / 2] as BoardPage, BOUNDS);
}

describe("a board whose first page states a total", () => {
  test("is whole when that many were read", async () => {
    const { isComplete, postings } = await read(pageOf(["a", "b"], total(3)), pageOf(["c"]));
    expect(isComplete).toBe(true);
    expect(postings.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  test("is a part when one posting showed up on two pages: another was then on none", async () => {
    expect((await read(pageOf(["a", "b"], total(4)), pageOf(["b", "c"]))).isComplete).toBe(false);
  });

  test("is a part where the total is one that the vendor's totals stop at", async () => {
    expect((await read(pageOf(["a", "b"], total(4, true)), pageOf(["c", "d"]))).isComplete).toBe(false);
  });

  test("is asked for no more pages than the bound", async () => {
    const skips: number[] = [];
    const listing = await readPages(async (skip) => {
      skips.push(skip);
      return pageOf([`a${skip}`, `b${skip}`], skip === 0 ? total(1_000_000) : null);
    }, BOUNDS);
    expect(listing).toMatchObject({ isComplete: false, statedTotal: { count: 1_000_000 } });
    expect(skips.sort((a, b) => a - b)).toEqual([0, 2, 4, 6, 8]);
  });
});

test("a board that states no total and never ends is asked for no more pages than the bound", async () => {
  const skips: number[] = [];
  const listing = await readPages(async (skip) => {
    if (skips.push(skip) > 100) throw new Error("It goes on for ever");
    return pageOf([`a${skip}`, `b${skip}`]);
  }, BOUNDS);
  expect(listing).toMatchObject({ isComplete: false, postings: { length: 10 } });
  expect(skips).toEqual([0, 2, 4, 6, 8]);
});

test("each posting is quoted from the page it stands on", async () => {
  const second = { ...pageOf(["c"]), url: "https://boards.test/?page=2" };
  const { postings } = await read(pageOf(["a", "b"]), second);
  expect(postings.map(({ document }) => `${document?.url} ${document?.path}`)).toEqual([
    "https://boards.test/ $[0]",
    "https://boards.test/ $[1]",
    "https://boards.test/?page=2 $[0]",
  ]);
});
