import { describe, expect, test } from "vitest";
import { FetchError } from "../../fetch/types";
import { mapBamboo } from "./bamboohr";
import { idSchema, parseRows } from "./job-board";

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
