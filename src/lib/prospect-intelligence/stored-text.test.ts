import { expect, test } from "vitest";
import { toStorable } from "./stored-text";

test.each([
  ["a\0b", "a\uFFFDb"],
  ["half of \ud83d", "half of \uFFFD"],
  ["whole 😀", "whole 😀"],
  [{ list: ["\0", 1, null, true] }, { list: ["\uFFFD", 1, null, true] }],
])("makes %j storable", (value, stored) => {
  expect(toStorable(value)).toEqual(stored);
});
