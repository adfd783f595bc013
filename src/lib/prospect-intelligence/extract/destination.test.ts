import { describe, expect, test } from "vitest";
import { judgeDestination, sharesLabel } from "./destination";
import { parseHtml } from "./html";

const page = (url: string, body = "", head = "") =>
  parseHtml(`<html><head>${head}</head><body>${body}</body></html>`, { url, fetchedAt: "2026-11-20T12:00:00.000Z" });

describe("where a domain leads to", () => {
  test.each<[string, string, string, string[], string?, string?]>([
    ["itself", "acme.com", "https://www.acme.com/en", []],
    ["a subdomain of its own", "acme.co.uk", "https://shop.acme.co.uk/", []],
  ])("is its own: %s", (_, domain, url, names) => {
    expect(judgeDestination(page(url), domain, names).kind).toBe("own");
  });

  test.each<[string, string, string, string[], string?, string?]>([
    ["of the same label", "acme.io", "https://acme.com/", []],
    ["with a longer label", "acme.com", "https://www.acme-robotics.com/", []],
    ["with a shorter label", "getacme.com", "https://acme.com/", []],
    ["of a country", "acme.com", "https://www.acme.de/", []],
    ["on a host for many, by its name", "acme.com", "https://acme.github.io/", []],
    ["that spells the umlaut out", "foerdertechnik.de", "https://fordertechnik.com/", []],
    ["of a company by its name", "hal-foods.com", "https://hfg.com/", ["HAL Foods GmbH"]],
    [
      "that names it as its address",
      "acme.com",
      "https://zenith.io/",
      ["Zenith"],
      "",
      '<link rel="canonical" href="https://acme.com/">',
    ],
    [
      "that says it was it",
      "acme.com",
      "https://zenith.io/",
      ["Zenith"],
      "<p>Zenith, formerly known as Acme, makes pumps.</p>",
    ],
    ["that says it in German", "acme.com", "https://zenith.io/", ["Zenith"], "<p>Zenith (früher Acme GmbH)</p>"],
    ["that it is called so now", "acme.com", "https://zenith.io/", ["Zenith"], "<h1>Acme is now Zenith</h1>"],
  ])("is the same company's at a domain %s", (_, domain, url, names, body, head) => {
    expect(judgeDestination(page(url, body, head), domain, names).kind).toBe("moved");
  });

  test.each<[string, string, string, string[], string?]>([
    ["that bought it", "acme.com", "https://www.bigcorp.com/", ["BigCorp"], "<h1>Acme is now part of BigCorp</h1>"],
    ["that keeps a page about it", "acme.com", "https://bigcorp.com/brands/acme", ["BigCorp"], "<h1>Acme</h1>"],
    ["without a name", "acme.com", "https://bigcorp.com/", []],
    ["whose label holds a short one by chance", "ace.com", "https://space.com/", ["Space"]],
    ["that says it was another", "acme.com", "https://zenith.io/", ["Zenith"], "<p>Zenith, formerly Apex</p>"],
  ])("is another company's %s", (_, domain, url, names, body) => {
    expect(judgeDestination(page(url, body), domain, names)).toMatchObject({ kind: "other", isShared: false });
  });

  test.each([
    ["https://www.linkedin.com/company/acme", "linkedin.com"],
    ["https://www.facebook.com/acme/", "facebook.com"],
    ["https://linktr.ee/acme", "linktr.ee"],
  ])("is not the company's own site at %s", (url, domain) => {
    expect(judgeDestination(page(url), "acme.com", ["Acme"])).toEqual({ kind: "other", domain, isShared: true });
  });
});

test.each([
  ["acme.com", "acme.io", true],
  ["acme.com", "getacme.com", true],
  ["acme.com", "acme.example", true],
  ["hp.com", "hp.de", true],
  ["hp.com", "hpe.com", false],
  ["acme.com", "apex.com", false],
])("%s and %s go by one name: %s", (a, b, expected) => {
  expect(sharesLabel(a, b)).toBe(expected);
});
