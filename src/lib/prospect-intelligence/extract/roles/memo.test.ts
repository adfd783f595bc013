import { expect, test } from "vitest";
import { memoize } from "./memo";

test("an answer is computed once, until as many as may be held have been", () => {
  const asked: string[] = [];
  const lengthOf = memoize((text: string) => {
    asked.push(text);
    return text.length;
  }, 2);
  expect(["a", "bb", "a", "ccc", "a"].map(lengthOf)).toEqual([1, 2, 1, 3, 1]);
  expect(asked).toEqual(["a", "bb", "ccc", "a"]);
});
