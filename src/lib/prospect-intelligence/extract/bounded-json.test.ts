import { describe, expect, test } from "vitest";
import { JsonTooComplexError, parseBoundedJson } from "./bounded-json";

test.each([
  '{"a":[1,-2.5e3,true,null,"x"]}',
  "  [] ",
  '"[[{{,,\\"[[\\\\"',
  '{"__proto__":{"a":1},"constructor":1}',
  '"\\ud800"',
  "[".repeat(60) + "]".repeat(60),
  `"${"[".repeat(200_000)}"`,
  `["${"\\\\".repeat(1000)}",{}]`,
])("%.40s is parsed as JSON.parse does", (text) => {
  expect(parseBoundedJson(text)).toEqual(JSON.parse(text));
});

test.each(["", "{", '{"a":', "[1,]", '"abc', "'a'", "<html>", "NaN", '"\\'])("%j is no JSON", (text) => {
  expect(() => parseBoundedJson(text)).toThrow(SyntaxError);
});

describe("what would take too much memory is refused", () => {
  test.each([
    ["nested arrays", "[".repeat(100_000) + "]".repeat(100_000)],
    ["nested objects", '{"a":'.repeat(100_000)],
    ["empty objects", `[${"{},".repeat(1_000_000)}{}]`],
    ["a value for each byte", `[${"0,".repeat(1_000_000)}0]`],
    ["as many things as there may be, and one more", `[${"{},".repeat(99_999)}{}]`],
    ["a string that seems to go on", `["\\"",${"{},".repeat(1_000_000)}{}]`],
    ["another string that seems to go on", `["\\\\",${"{},".repeat(1_000_000)}{}]`],
    ["strings that seem to hide it", `[${'"\\"",'.repeat(1_000_000)}0]`],
  ])("%s", (_, text) => {
    expect(() => parseBoundedJson(text)).toThrow(JsonTooComplexError);
  });
});

test("as many things as there may be are parsed", () => {
  expect(parseBoundedJson(`[${"{},".repeat(99_998)}{}]`)).toHaveLength(99_999);
});

test("a budget is for several texts together, of those that are parsed", () => {
  const budget = { containers: 3, values: 10 };
  parseBoundedJson("[[1]]", budget);
  expect(() => parseBoundedJson("[{}]", budget)).toThrow(JsonTooComplexError);
  expect(() => parseBoundedJson("[", budget)).toThrow(SyntaxError);
  expect(parseBoundedJson("[1,2]", budget)).toEqual([1, 2]);
  expect(budget).toEqual({ containers: 0, values: 9 });
});

test("a key named __proto__ changes no object but its own", () => {
  const parsed = parseBoundedJson('{"__proto__":{"polluted":true}}') as object;
  expect(Object.keys(parsed)).toEqual(["__proto__"]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
