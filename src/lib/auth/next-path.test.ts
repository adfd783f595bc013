import { expect, test } from "vitest";
import { safeNextPath } from "./next-path";

test.each([
  ["/prospect-intelligence?research=1#top", "/prospect-intelligence?research=1#top"],
  ["/a/../b", "/b"],
  ["//evil.example", "/"],
  ["/\\evil.example", "/"],
  ["/a\\..\\\\evil.example", "/"],
  ["/\t/evil.example", "/"],
  ["/..//evil.example", "/"],
  ["https://evil.example", "/"],
  ["javascript:alert(1)", "/"],
  ["", "/"],
  [undefined, "/"],
  [["/a"], "/"],
])("%j leads to %s", (value, path) => {
  expect(safeNextPath(value)).toBe(path);
});
