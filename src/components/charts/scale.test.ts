import { describe, expect, it } from "vitest";
import { createScale, formatNumber, formatTicks } from "./scale";

describe("createScale", () => {
  it.each([
    { name: "shares", values: [0, 0.37], ticks: [0, 0.1, 0.2, 0.3, 0.4] },
    { name: "values on both sides of zero", values: [-0.03, 0.12], ticks: [-0.05, 0, 0.05, 0.1, 0.15] },
    { name: "counts", values: [0, 812], ticks: [0, 500, 1000] },
    { name: "values that are round already", values: [0, 1], ticks: [0, 0.5, 1] },
    { name: "one value alone", values: [0.4], ticks: [0, 0.1, 0.2, 0.3, 0.4] },
    { name: "zero alone", values: [0, 0], ticks: [0, 0.5, 1] },
    { name: "nothing", values: [], ticks: [0, 0.5, 1] },
    {
      name: "what is no number left aside",
      values: [Number.NaN, 0, 2, Number.POSITIVE_INFINITY],
      ticks: [0, 0.5, 1, 1.5, 2],
    },
  ])("has round ends around $name", ({ values, ticks }) => {
    expect(createScale(values).ticks).toEqual(ticks);
  });

  it("puts values in percent between its ends, and what lies outside at an end", () => {
    const { at } = createScale([-1, 1]);
    expect([-1, 0, 0.5, 1].map(at)).toEqual([0, 50, 75, 100]);
    expect([-7, 7].map(at)).toEqual([0, 100]);
  });
});

it("writes ticks with the same digits", () => {
  expect(formatTicks(createScale([-0.05, 0.1]))).toEqual(["−0.05", "0.00", "0.05", "0.10"]);
  expect(formatTicks(createScale([0, 1000]))).toEqual(["0", "500", "1000"]);
});

it.each([
  [-0.25, 2, "−0.25"],
  [-0.001, 2, "0.00"],
  [1.005, 1, "1.0"],
])("writes %s with %s digits as %s", (value, digits, text) => {
  expect(formatNumber(value, digits)).toBe(text);
});
