import { expect, test } from "vitest";
import { judgeWorld, summarise } from "./worlds";

// A hundred worlds are judged by `npm run eval:learning -- --only intent`.
test("planted surges are found within seven days, and few others are called so", () => {
  const figures = summarise(["first", "second", "third", "fourth"].map(judgeWorld));
  expect(figures.planted).toBe(24);
  expect(figures.recall).toBeGreaterThanOrEqual(0.85);
  expect(figures.falseDiscoveryRate).toBeLessThanOrEqual(0.1);
});

test("a world is judged the same each time", () => {
  expect(judgeWorld("first")).toEqual(judgeWorld("first"));
});
