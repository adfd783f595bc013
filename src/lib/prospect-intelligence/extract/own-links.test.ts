import { describe, expect, test } from "vitest";
import { parseHtml } from "./html";
import { extractOwnLinks, type OWN_LINK_KEYS } from "./own-links";

type Key = (typeof OWN_LINK_KEYS)[number];

const COMPANY = { companyName: "Acme Robotics", domain: "acme.com" };
const ORIGIN = { url: "https://www.acme.com/", fetchedAt: "2026-11-20T12:00:00.000Z" };

function read(links: readonly (readonly [text: string, href: string])[]) {
  const page = parseHtml(links.map(([text, href]) => `<a href="${href}">${text}</a>`).join("\n"), ORIGIN);
  return extractOwnLinks(page, COMPANY, (host) => host);
}
const known = (text: string, href: string) =>
  read([[text, href]])
    .filter(({ value }) => value !== null)
    .map(({ key }) => key);

describe("a link is one to", () => {
  test.each<[Key, string, string]>([
    ["has_docs", "Docs", "https://docs.acme.com/"],
    ["has_docs", "Guides", "https://docs.acme.com/guides/start"],
    ["has_docs", "Build with us", "https://developers.acme.com"],
    ["has_docs", "Learn", "/docs"],
    ["has_docs", "Learn", "/en/docs/"],
    ["has_docs", "Documentation ↗", "/learn"],
    ["has_docs", "Acme Robotics docs", "/learn"],
    ["has_docs", "Docs (opens in a new tab)", "https://acme.dev/learn"],
    ["has_docs", "Dokumentation", "/wissen"],
    ["has_docs", "Documentation technique", "/technique"],
    ["has_docs", "Documentación", "/desarrolladores"],
    ["has_docs", "Documentação", "/ajuda"],
    ["has_docs", "Documentatie", "/uitleg"],
    ["has_docs", "Documentation", "https://acme-robotics.readme.io/"],
    ["has_changelog", "Changelog", "/updates"],
    ["has_changelog", "What’s new", "/changelog"],
    ["has_changelog", "Release notes", "/releases"],
    ["has_changelog", "Versionshinweise", "/v"],
    ["has_changelog", "Notes de version", "/n"],
    ["has_changelog", "Notas de la versión", "/n"],
    ["has_changelog", "Notas de versão", "/n"],
    ["has_changelog", "Wijzigingslogboek", "/n"],
    ["has_changelog", "Changelog", "https://acme.canny.io/changelog"],
    ["has_status_page", "Status", "https://status.acme.com/"],
    ["has_status_page", "99.99 % in October", "https://status.acme.com/"],
    ["has_status_page", "All systems operational", "https://acme.statuspage.io"],
    ["has_status_page", "See for yourself", "https://acme-robotics.instatus.com/"],
    ["has_status_page", "System status", "https://k2x9.betteruptime.com/"],
    ["has_status_page", "Uptime", "https://www.acmestatus.com/"],
    ["has_status_page", "Systemstatus", "/systemstatus"],
    ["has_status_page", "État des services", "/etat"],
    ["has_status_page", "Estado del servicio", "/estado"],
    ["has_status_page", "Estado do serviço", "/estado"],
    ["has_status_page", "Systeemstatus", "/s"],
  ])("%s: %s, to %s", (key, text, href) => {
    expect(known(text, href)).toEqual([key]);
  });

  test.each([
    ["API reference", "/reference"],
    ["API", "/api-reference"],
    ["API", "https://api.acme.com/docs"],
    ["API-Referenz", "/entwickler"],
    ["Référence de l’API", "/r"],
    ["Referencia de la API", "/r"],
    ["Referência da API", "/r"],
    ["API-referentie", "/r"],
  ])("an API reference: %s, to %s", (text, href) => {
    expect(known(text, href)).toContain("has_api_reference");
  });

  test("an API reference and documentation at once", () => {
    expect(known("API docs", "/x")).toEqual(["has_docs", "has_api_reference"]);
    expect(known("API", "https://docs.acme.com/api")).toEqual(["has_docs", "has_api_reference"]);
  });
});

describe("a link is none of these when it leads to", () => {
  test.each([
    ["somebody else's documentation", "Documentation", "https://docs.python.org/3/"],
    ["somebody else's, on a vendor's host", "Built with Globex", "https://globex.readme.io/docs"],
    ["somebody else's, on a vendor's host, by that word", "Documentation", "https://globex.readthedocs.io/"],
    ["the vendor itself", "Docs by ReadMe", "https://www.readme.io/"],
    ["a file", "Documentation", "/docs/brochure.pdf"],
    ["a document in a folder of that name", "Privacy policy", "/docs/privacy"],
    ["a marketing page about an API", "API", "/product/api"],
    ["press releases", "Press releases", "/press/releases"],
    ["new goods in a shop", "Nouveautés", "/collections/nouveautes"],
    ["the state of an order", "Status", "/orders/status"],
    ["the state of somebody else's service", "AWS status", "https://status.aws.amazon.com/"],
    ["a page that mentions it", "How we built our status page", "/blog/our-status-page"],
  ])("%s", (_, text, href) => {
    expect(known(text, href)).toEqual([]);
  });
});

test("evidence is the link, where one has its words before one that is only at its place", () => {
  const signals = read([
    ["Getting started", "https://docs.acme.com/start"],
    ["Docs", "https://docs.acme.com/"],
  ]);
  expect(signals[0]).toMatchObject({
    key: "has_docs",
    value: true,
    evidence: [{ url: ORIGIN.url, quote: "Docs: https://docs.acme.com/" }],
  });
});

test("no link is unknown and says so, never no", () => {
  expect(read([["Home", "/"]]).map(({ value, reason }) => [value, reason])).toEqual([
    [null, "The home page links to no documentation"],
    [null, "The home page links to no API reference"],
    [null, "The home page links to no changelog"],
    [null, "The home page links to no status page"],
  ]);
});

test("vendors' hosts can have twins", () => {
  const page = parseHtml('<a href="https://acme.statuspage.example">Status</a>', ORIGIN);
  const signals = extractOwnLinks(page, COMPANY, (host) => host.replace(/\.[a-z]+$/, ".example"));
  expect(signals.find(({ key }) => key === "has_status_page")?.value).toBe(true);
});
