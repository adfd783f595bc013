import { expect, test } from "vitest";
import { parseHeadcount, toSizeBand } from "./headcount";

test.each([
  ["180", 180, 180],
  ["1,200", 1200, 1200],
  ["1.200", 1200, 1200],
  ["1 200", 1200, 1200],
  ["51-200", 51, 200],
  ["51 – 200 employees", 51, 200],
  ["11 to 50", 11, 50],
  ["zwischen 50 und 100", 50, 100],
  ["50 à 100 salariés", 50, 100],
  ["1.001-5.000", 1001, 5000],
  ["10,001+", 10001, Number.POSITIVE_INFINITY],
  ["more than 200", 200, Number.POSITIVE_INFINITY],
  ["mehr als 200 Mitarbeiter", 200, Number.POSITIVE_INFINITY],
  ["~150 people", 150, 150],
])("%j is a headcount from %d to %d", (text, from, to) => {
  expect(parseHeadcount(text)).toEqual({ from, to });
});

test.each(["12.5", "20%", "0", "", "200-51", "9".repeat(20), "1".repeat(100_000)])("%.20j is no headcount", (text) => {
  expect(parseHeadcount(text)).toBeNull();
});

test.each([
  ["1", "1-10"],
  ["10", "1-10"],
  ["11", "11-50"],
  ["51-200", "51-200"],
  ["60-90", "51-200"],
  ["1001", "1001-5000"],
  ["10,001+", "10001+"],
  ["250,000", "10001+"],
  ["more than 200", "201-500"],
  ["200", "51-200"],
  ["101-250", null],
])("%j people are the band %j", (text, band) => {
  const headcount = parseHeadcount(text);
  expect(headcount && toSizeBand(headcount)).toBe(band);
});
