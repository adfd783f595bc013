import { expect, it } from "vitest";
import { idealScheduleMs, median } from "./schedule";

it.each<[number[], number, number]>([
  [[], 3, 0],
  [[100], 3, 100],
  [[100, 100, 100], 1, 300],
  [[100, 100, 100, 100], 2, 200],
  [[300, 100, 100, 100], 2, 300],
  [[100, 300, 100], 2, 300],
])("%j at %i at once take %i ms", (durations, concurrency, expected) => {
  expect(idealScheduleMs(durations, concurrency)).toBe(expected);
});

it("the median is the one in the middle, or between the two", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});
