import { describe, expect, test } from "vitest";
import { FetchError } from "../../fetch/types";
import { toDocument } from "../../testing/documents";
import { mapBamboo } from "./bamboohr";
import { detailReader, idSchema, parseRows, titleSchema, toSlug, urlSchema, withDetails } from "./job-board";

const AT = { url: "https://acme.bamboohr.com/careers/list", fetchedAt: "2026-11-20T11:59:00.000Z" };
/** What JSON can say in place of a text: an object whose `toString` and `length` are no such things. */
const HOSTILE: unknown = JSON.parse('{"toString":[],"length":{"toString":[]},"__proto__":{"a":1}}');

describe("an id", () => {
  test.each([
    ["abc", "abc"],
    [4001, "4001"],
    ["a\ud800", "a\ufffd"],
  ])("%j is %j", (value, id) => {
    expect(idSchema.parse(value)).toBe(id);
    expect(() => encodeURIComponent(idSchema.parse(value))).not.toThrow();
  });

  test.each([
    ["an empty text", ""],
    ["a text of more than five hundred characters", "x".repeat(501)],
    ["an object", HOSTILE],
    ["null", null],
    ["a list", ["a"]],
  ])("is not %s", (_, value) => {
    expect(idSchema.safeParse(value).success).toBe(false);
  });
});

test("a field of an unexpected kind costs at most its own row", () => {
  const row = { id: "1", jobOpeningName: "Engineer", locationType: HOSTILE };
  const { postings } = mapBamboo({ result: [row, { ...row, id: HOSTILE }] }, AT);
  expect(postings).toMatchObject([{ id: "1", title: "Engineer", location: null }]);
});

test("rows beyond all reason are too much to be read", () => {
  const rows = Array.from({ length: 5_001 }, (_, i) => i);
  expect(parseRows(rows.slice(1), idSchema, AT.url)).toHaveLength(5_000);
  expect(() => parseRows(rows, idSchema, AT.url)).toThrow(expect.objectContaining({ kind: "too_complex" }));
  expect(() => parseRows(rows, idSchema, AT.url)).toThrow(FetchError);
});

test("a title has five hundred characters at most", () => {
  expect(titleSchema.safeParse("x".repeat(500)).success).toBe(true);
  expect(titleSchema.safeParse("x".repeat(501)).success).toBe(false);
});

test("the name of a board has a hundred characters at most", () => {
  expect(toSlug("a".repeat(100))).toBe("a".repeat(100));
  expect(toSlug("a".repeat(101))).toBeNull();
});

test.each(["http://[bad", "https://", "javascript:alert(1)", "//acme.com/1", "ftp://acme.com/1", 7])(
  "%j is no address for people",
  (value) => {
    expect(urlSchema.parse(value)).toBeNull();
  },
);

test("a posting whose document cannot be had goes without its date; a fault of ours is not passed over", async () => {
  const { postings } = mapBamboo({ result: [{ id: "1", jobOpeningName: "Engineer" }] }, AT);
  const listing = { ...AT, postings, companyNames: [], isComplete: true, countPath: "$" };
  const withReader = (map: () => never) =>
    withDetails(listing, postings, detailReader("test", map), (id) => `https://acme.com/${id}`, {
      fetch: async (url) => toDocument("{}", { url: String(url) }),
    });
  const unreadable = new FetchError("parse", AT.url, "no");
  expect(
    await withReader(() => {
      throw unreadable;
    }),
  ).toMatchObject({ isDated: false, postings: [{ id: "1", postedAt: null }] });
  await expect(
    withReader(() => {
      throw new TypeError("ours");
    }),
  ).rejects.toThrow("ours");
});
