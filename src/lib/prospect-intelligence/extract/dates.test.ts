import { expect, test } from "vitest";
import { ageInDays, hasHappened, parseInstant } from "./dates";

test.each([
  ["2026-11-20T12:00:00Z", "2026-11-20T12:00:00.000Z"],
  ["2026-11-20T12:00:00.123+00:00", "2026-11-20T12:00:00.123Z"],
  ["2026-01-14T10:55:28-05:00", "2026-01-14T15:55:28.000Z"],
  ["2026-01-14T10:55:28-0500", "2026-01-14T15:55:28.000Z"],
  ["2026-11-20 12:00:00 UTC", "2026-11-20T12:00:00.000Z"],
  ["2026-11-20 12:00", "2026-11-20T12:00:00.000Z"],
  ["2026-11-20", "2026-11-20T00:00:00.000Z"],
  [" 2026-11-20 ", "2026-11-20T00:00:00.000Z"],
  ["Fri, 20 Nov 2026 12:00:00 GMT", "2026-11-20T12:00:00.000Z"],
  ["20 Nov 2026 12:00 +0100", "2026-11-20T11:00:00.000Z"],
  [1_763_640_000_000, "2025-11-20T12:00:00.000Z"],
  [new Date("2026-11-20"), "2026-11-20T00:00:00.000Z"],
])("%s is the instant %s", (value, expected) => {
  expect(parseInstant(value)).toBe(expected);
});

test.each([
  [""],
  ["yesterday"],
  ["2026"],
  ["11/20/2026"],
  ["2026-13-40"],
  ["0000-00-00"],
  // Seconds where milliseconds are meant.
  [1_763_640_000],
  [0],
  [Number.NaN],
  [null],
  [undefined],
  [{}],
  ["2".repeat(10_000)],
])("%s is no instant", (value) => {
  expect(parseInstant(value)).toBeNull();
});

const NOW = new Date("2026-11-20T12:00:00Z");

test.each([
  ["2026-11-20T11:59:00Z", 0],
  ["2026-11-19T12:00:00Z", 1],
  ["2026-11-19T12:00:01Z", 0],
  ["2026-08-22T12:00:00Z", 90],
  ["2026-11-20T23:00:00Z", 0],
])("%s is %i whole days old", (instant, days) => {
  expect(ageInDays(instant, NOW)).toBe(days);
});

test("a date within a day ahead is a clock or a time zone, a later one has not happened", () => {
  expect(hasHappened("2026-11-21T11:00:00Z", NOW)).toBe(true);
  expect(hasHappened("2026-11-22T12:00:00Z", NOW)).toBe(false);
});
