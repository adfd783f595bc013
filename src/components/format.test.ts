import { describe, expect, test } from "vitest";
import {
  countOf,
  formatAgo,
  formatBytes,
  formatDuration,
  formatInstant,
  formatInteger,
  formatShare,
  formatSignalValue,
  formatUrl,
  isStale,
  splitEvidencePath,
  toSafeUrl,
} from "./format";

const now = new Date("2026-11-23T12:00:00.000Z");
const before = (ms: number) => new Date(now.getTime() - ms).toISOString();
const DAY = 86_400_000;

describe("formatAgo", () => {
  test.each([
    [-5_000, "just now"],
    [59_999, "just now"],
    [60_000, "1 min ago"],
    [3_599_999, "59 min ago"],
    [2 * 3_600_000, "2 h ago"],
    [DAY, "1 d ago"],
    [364 * DAY, "364 d ago"],
    [800 * DAY, "2 y ago"],
  ])("says of %i ms: %s", (ms, expected) => {
    expect(formatAgo(before(ms), now)).toBe(expected);
  });
});

test("research is stale once it is older than 30 days, not before", () => {
  expect(isStale(before(30 * DAY), now)).toBe(false);
  expect(isStale(before(30 * DAY + 1), now)).toBe(true);
});

test("an instant is written in UTC", () => {
  expect(formatInstant("2026-03-01T00:30:05.123+02:00")).toBe("28 Feb 2026, 22:30:05 UTC");
});

test.each([
  [999, "999 B"],
  [14_230, "14.2 kB"],
  [999_949, "999.9 kB"],
  [999_950, "1.0 MB"],
])("%i bytes are %s", (bytes, expected) => {
  expect(formatBytes(bytes)).toBe(expected);
});

test("durations, shares, integers and counts have their units", () => {
  expect(formatDuration(839.6)).toBe("840 ms");
  expect(formatDuration(2440)).toBe("2.4 s");
  expect(formatShare(0.643)).toBe("64%");
  expect(formatInteger(1234567)).toBe("1,234,567");
  expect(countOf(1, "role")).toBe("1 role");
  expect(countOf(0, "company", "companies")).toBe("0 companies");
});

test.each([
  ["has_engineering_blog", false, "No"],
  ["engineering_role_share", 0.25, "25%"],
  ["newest_role_age_days", 1, "1 day"],
  ["total_open_roles", 1200, "1,200 roles"],
  ["founded_year", 2011, "2011"],
  ["employee_count", 5000, "5,000 people"],
  ["industry", "Robotics", "Robotics"],
] as const)("%s of %s reads %s", (key, value, expected) => {
  expect(formatSignalValue(key, value)).toBe(expected);
});

test("a lower bound says that it is one", () => {
  expect(formatSignalValue("total_open_roles", 2000, { isLowerBound: true })).toBe("at least 2,000 roles");
});

test.each([
  ["https://acme.example/jobs?a=1", "https://acme.example/jobs?a=1"],
  ["http://acme.example", "http://acme.example/"],
  ["javascript:alert(1)", null],
  ["data:text/html,x", null],
  ["/relative", null],
  [null, null],
])("only http and https addresses become links: %s", (url, expected) => {
  expect(toSafeUrl(url)).toBe(expected);
});

test("an address is shown without scheme and bare slash", () => {
  expect(formatUrl("https://acme.example/")).toBe("acme.example");
  expect(formatUrl("https://acme.example/jobs/")).toBe("acme.example/jobs/");
});

test.each([
  ["$.jobs[0].title: Platform Engineer: Infra", "$.jobs[0].title", "Platform Engineer: Infra"],
  ["item[0]: 2026-11-18 Cutting stalls", "item[0]", "2026-11-18 Cutting stalls"],
  ["meta og:site_name: Acme: Labs", "meta og:site_name", "Acme: Labs"],
  ["$5 million raised: a record", null, "$5 million raised: a record"],
  ["Join us", null, "Join us"],
])("of the quote %j the path is %j", (quote, path, words) => {
  expect(splitEvidencePath(quote)).toEqual({ path, words });
});
