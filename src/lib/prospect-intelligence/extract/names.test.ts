import { expect, test } from "vitest";
import { isNameOf, isSameSite, squashName } from "./names";

test.each([
  ["https://www.acme.co.uk/about", "acme.co.uk", true],
  ["https://careers.acme.com", "acme.com", true],
  ["https://acme.com.evil.example", "acme.com", false],
  ["https://one.github.io", "two.github.io", false],
  ["not a url", "acme.com", false],
])("%s is on the site %s: %s", (a, b, expected) => {
  expect(isSameSite(a, b)).toBe(expected);
});

test.each([
  ["Acmé Robotics, Inc.", "acmerobotics"],
  ["ACME Robotics GmbH & Co. KG", "acmerobotics"],
  ["The Group", "thegroup"],
])("%s is squashed to %s", (name, squashed) => {
  expect(squashName(name)).toBe(squashed);
});

test.each([
  ["Acme Robotics", true],
  ["Acme Robotics, Inc.", true],
  ["acme-robotics", true],
  ["Acme", true],
  ["Acme Robotics Careers", true],
  ["Globex", false],
  ["Ac", false],
  ["", false],
])("%s can be the name of Acme Robotics: %s", (name, expected) => {
  expect(isNameOf(name, { companyName: "Acme Robotics", domain: "acmerobotics.com" })).toBe(expected);
});

test("a company may be part of its domain", () => {
  expect(isNameOf("Acme", { companyName: null, domain: "getacme.com" })).toBe(true);
  expect(isNameOf("Ac", { companyName: null, domain: "getacme.com" })).toBe(false);
});

test("a board may go by the domain where the site states no name", () => {
  expect(isNameOf("Acme Robotics", { companyName: null, domain: "acme-robotics.com" })).toBe(true);
  expect(isNameOf("Globex", { companyName: null, domain: "acme-robotics.com" })).toBe(false);
});
