import { expect, test } from "vitest";
import { countryAfterCity, toCountryCode } from "./places";

test.each([
  ["DE", "DE"],
  ["de", "DE"],
  ["Germany", "DE"],
  ["Deutschland", "DE"],
  ["Allemagne", "DE"],
  ["Alemania", "DE"],
  ["Duitsland", "DE"],
  ["United States", "US"],
  ["United States of America", "US"],
  ["USA", "US"],
  ["U.S.A.", "US"],
  ["U.S.", "US"],
  ["UK", "GB"],
  ["England", "GB"],
  ["The Netherlands", "NL"],
  ["Nederland", "NL"],
  ["Côte d’Ivoire", "CI"],
  ["España", "ES"],
  ["CA", "CA"],
  ["Türkiye", "TR"],
  ["Czech Republic", "CZ"],
])("%s is %s", (name, code) => {
  expect(toCountryCode(name)).toBe(code);
});

test.each(["", "Europe", "EU", "Berlin", "Remote", "ZZ", "a".repeat(10_000)])("%.20s is no country", (name) => {
  expect(toCountryCode(name)).toBeNull();
});

test.each([
  ["CA", "US"],
  ["California", "US"],
  ["Texas, USA", "US"],
  ["ON, Canada", "CA"],
  ["Germany", "DE"],
  ["Bavaria", null],
])("after a city, %s is in %s", (rest, code) => {
  expect(countryAfterCity(rest)).toBe(code);
});
