import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseHtml } from "./html";
import { extractOrganization } from "./organization";

const NOW = new Date("2026-11-20T12:00:00Z");
const FETCHED_AT = "2026-11-20T11:59:00.000Z";

function extract(html: string, domain: string) {
  const page = parseHtml(html, { url: `https://${domain}/`, fetchedAt: FETCHED_AT });
  return extractOrganization(page, { domain, now: NOW });
}

function extractFixture(name: string, domain: string) {
  const signals = extract(readFileSync(new URL(`__fixtures__/${name}`, import.meta.url), "utf8"), domain);
  return Object.fromEntries(signals.map(({ key, value, evidence }) => [key, [value, evidence[0]?.quote]]));
}

function extractNode(node: object) {
  const html = `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
  return Object.fromEntries(extract(html, "acme.com").map(({ key, value }) => [key, value]));
}

describe("a saved page", () => {
  test("with its organisation in a graph, among others'", () => {
    expect(extractFixture("home-graph.html", "northwind.example")).toEqual({
      company_name: ["Northwind Robotics", '$["@graph"][1].name: Northwind Robotics'],
      description: ["Robots for cold stores.", '$["@graph"][1].description: Robots for cold stores.'],
      industry: ["Robotics", '$["@graph"][1].industry: Robotics'],
      founded_year: [2011, '$["@graph"][1].foundingDate: 2011-04-01'],
      employee_count: [51, '$["@graph"][1].numberOfEmployees.value: 51-200'],
      size_band: ["51-200", '$["@graph"][1].numberOfEmployees.value: 51-200'],
      headquarters_city: ["Rotterdam", '$["@graph"][1].address[0].addressLocality: Rotterdam'],
      headquarters_country: ["NL", '$["@graph"][1].address[0].addressCountry: Netherlands'],
    });
  });

  test("with meta tags alone", () => {
    expect(extractFixture("home-meta.html", "bluetenzahl.example")).toEqual({
      // "og:site_name" is only the site's address, so the part of the title that is the domain's label has to do.
      company_name: ["Blütenzahl", "title: Payments for florists – Blütenzahl GmbH"],
      legal_name: ["Blütenzahl GmbH", "title: Payments for florists – Blütenzahl GmbH"],
      description: ["Zahlungen für Blumenläden & Märkte.", "meta og:description: Zahlungen für Blumenläden & Märkte."],
    });
  });

  test("of a kind of business that no list names, with two addresses", () => {
    expect(extractFixture("home-local-business.html", "oakash.example")).toEqual({
      company_name: ["Oak & Ash Dental", "$[0].name: Oak & Ash Dental"],
      founded_year: [1998, "$[0].foundingDate: 1998"],
      employee_count: [14, "$[0].numberOfEmployees: 14 employees"],
      size_band: ["11-50", "$[0].numberOfEmployees: 14 employees"],
    });
  });
});

test("evidence says where and when", () => {
  const [name] = extract('<meta property="og:site_name" content="Acme">', "acme.com");
  expect(name?.evidence).toEqual([
    { url: "https://acme.com/", quote: "meta og:site_name: Acme", fetchedAt: FETCHED_AT },
  ]);
});

test("a quote is one line of at most 200 characters", () => {
  const [description] = extract(`<meta name="description" content="${"long words ".repeat(200)}">`, "acme.com");
  expect(description?.evidence[0]?.quote.length).toBeLessThanOrEqual(200);
  expect(String(description?.value).length).toBeLessThanOrEqual(600);
});

test.each([
  ["Acme Robotics | Robots", "acme-robotics.com", "Acme Robotics"],
  ["Robots – Acme Robotics, Inc.", "acmerobotics.io", "Acme Robotics"],
  ["Acme: robots for all", "acme.com", "Acme"],
  ["Robots for all", "acme.com", undefined],
])("the title %j of %s names the company %j", (title, domain, name) => {
  expect(extract(`<title>${title}</title>`, domain).find(({ key }) => key === "company_name")?.value).toBe(name);
});

test.each([
  [{ numberOfEmployees: 180 }, { employee_count: 180, size_band: "51-200" }],
  [{ numberOfEmployees: "1,200" }, { employee_count: 1200, size_band: "1001-5000" }],
  [{ numberOfEmployees: { minValue: 11, maxValue: 50 } }, { employee_count: 11, size_band: "11-50" }],
  [{ numberOfEmployees: { minValue: 101, maxValue: 250 } }, { employee_count: 101, size_band: null }],
  [{ numberOfEmployees: { minValue: 200 } }, { employee_count: 200, size_band: "201-500" }],
  [{ numberOfEmployees: { value: { "@value": 9 } } }, { employee_count: 9, size_band: "1-10" }],
  [{ numberOfEmployees: 0 }, {}],
  [{ numberOfEmployees: "many" }, {}],
  [{ foundingDate: "2016" }, { founded_year: 2016 }],
  [{ foundingDate: "2031" }, {}],
  [{ foundingDate: "in 2016" }, {}],
  [{ foundingDate: ["2016-01"] }, { founded_year: 2016 }],
  [
    { address: { addressLocality: "San Francisco", addressRegion: "CA", addressCountry: "US" } },
    { headquarters_city: "San Francisco", headquarters_country: "US" },
  ],
  [
    { address: { addressLocality: "Atlantis", addressCountry: "Lemuria" } },
    { headquarters_city: "Atlantis", headquarters_country: "Lemuria" },
  ],
  [{ address: "1 Main Street, Springfield, USA" }, { headquarters_country: "US" }],
  [{ address: "1 Main Street" }, {}],
  [{ address: null, numberOfEmployees: null, foundingDate: null, name: null }, {}],
  [{ name: { "@value": "Acme" } }, { company_name: "Acme" }],
  [{ legalName: "Acme GmbH" }, { company_name: "Acme", legal_name: "Acme GmbH" }],
  [{ name: "Acme Ltd." }, { company_name: "Acme", legal_name: "Acme Ltd." }],
  [
    { name: "Acme", legalName: "Acme Holdings B.V." },
    { company_name: "Acme", legal_name: "Acme Holdings B.V." },
  ],
])("an organisation with %j has %j", (properties, expected) => {
  expect(extractNode({ "@type": "Organization", ...properties })).toEqual(expected);
});

test.each([["https://schema.org/Corporation"], ["schema:Organization"], [["Thing", "Organization"]]])(
  "an organisation may be typed %j",
  (type) => {
    expect(extractNode({ "@type": type, name: "Acme" })).toEqual({ company_name: "Acme" });
  },
);

test("is followed from the page that is about it, and from nothing that merely mentions it", () => {
  const organization = { "@type": "Organization", name: "Acme" };
  expect(extractNode({ "@type": "AboutPage", mainEntity: organization })).toEqual({ company_name: "Acme" });
  expect(extractNode({ "@type": "Person", worksFor: organization })).toEqual({});
});

test("of a page that lists more organisations than any of its own, a hundred are read", () => {
  const others = Array.from({ length: 99 }, (_, i) => ({ "@type": "Organization", description: `Customer ${i}` }));
  const named = { "@type": "Organization", name: "Acme" };
  expect(extractNode([...others, named])).toHaveProperty("company_name", "Acme");
  expect(extractNode([...others, ...others, named])).not.toHaveProperty("company_name");
  // One that says where it lives comes before all that do not.
  expect(extractNode([...others, ...others, { ...named, url: "https://acme.com" }])).toHaveProperty(
    "company_name",
    "Acme",
  );
});
