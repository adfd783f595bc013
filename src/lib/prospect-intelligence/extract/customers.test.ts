import { describe, expect, test } from "vitest";
import { extractCustomers, MAX_CUSTOMERS } from "./customers";
import { parseHtml } from "./html";

const COMPANY = { companyName: "Acme Robotics", domain: "acme.com" };

function read(html: string) {
  const page = parseHtml(html, { url: "https://www.acme.com/", fetchedAt: "2026-11-20T12:00:00.000Z" });
  return extractCustomers(page, COMPANY);
}
const names = (html: string) => read(html)?.value ?? null;
const logos = (...alts: string[]) => alts.map((alt) => `<img src="/x.svg" alt="${alt}">`).join("");
const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;

describe("logos below words such as these are customers'", () => {
  test.each([
    "Trusted by teams at",
    "Trusted by 500+ companies",
    "Used by",
    "Our customers",
    "Customers include",
    "Unsere Kunden",
    "Diese Unternehmen vertrauen uns",
    "Ils nous font confiance",
    "Nos clients",
    "Confían en nosotros",
    "Nuestros clientes",
    "Confiam em nós",
    "Os nossos clientes",
    "Onze klanten",
    "Vertrouwd door",
  ])("%s", (title) => {
    for (const element of ["h2", "p", "div"]) {
      const html = `<${element}>${title}</${element}><div>${logos("Globex logo", "Initech logo")}</div>`;
      expect(names(html)).toEqual(["Globex", "Initech"]);
    }
  });

  test("and lists are too", () => {
    const html = `<h2>Our customers</h2>${list("Globex", "Initech GmbH", "van der Berg & Co.")}`;
    expect(names(html)).toEqual(["Globex", "Initech GmbH", "van der Berg & Co."]);
  });

  test("with names of several words", () => {
    const html = `<h2>Ils nous font confiance</h2>${list("Maison de santé des Trois Ponts", "Clinique Sainte-Odile")}`;
    expect(names(html)).toEqual(["Maison de santé des Trois Ponts", "Clinique Sainte-Odile"]);
  });

  test("whether or not they call themselves logos, and drawings too", () => {
    expect(names(`<h2>Trusted by</h2>${logos("Globex", "Initech")}<svg aria-label="Umbra"></svg>`)).toEqual([
      "Globex",
      "Initech",
      "Umbra",
    ]);
  });
});

test.each([
  ["Globex logo", "Globex"],
  ["Globex Corp. Logo white", "Globex Corp."],
  ["Logo of Globex", "Globex"],
  ["Logo Globex", "Globex"],
  ["Logo von Globex", "Globex"],
  ["Logo de la Globex", "Globex"],
  ["Logo d’Initech", "Initech"],
  ["Logotipo da Globex", "Globex"],
  ["globex-logo", "globex"],
  ["Customer logo: Globex", "Globex"],
])("the picture %j is of %s", (alt, name) => {
  expect(names(`<h2>Trusted by</h2>${logos(alt)}`)).toEqual([name]);
});

describe("no customer is", () => {
  test.each([
    ["the company itself", `<h2>Trusted by</h2>${logos("Acme Robotics logo", "Acme logo")}`],
    ["a nameless picture", `<h2>Trusted by</h2>${logos("logo", "Customer logo", "logo-1.png", "Logo 3")}`],
    ["a badge or a review", `<h2>Trusted by</h2>${logos("G2 Leader logo", "SOC 2 logo", "5 stars logo")}`],
    ["a kind of customer", `<h2>Our customers</h2>${list("Healthcare", "E-commerce", "Public sector")}`],
    ["what a list says of them", `<h2>Our customers</h2>${list("Globex", "save 40 % of their time", "Initech")}`],
    ["a single picture of anything", `<h2>Our customers</h2>${logos("Globex")}`],
    ["who speaks of it", `<h2>What our customers say</h2>${logos("Jane Doe", "John Roe")}`],
    [
      "who is named in running text",
      "<h2>Our customers</h2><p>Globex, Initech and Umbra work with us every single day of the year.</p>",
    ],
    ["who stands below the next heading", `<h2>Trusted by</h2><h2>Partners</h2>${list("Globex", "Initech")}`],
    ["who is backing it, in the next line", `<p>Trusted by</p><p>Backed by</p>${logos("Globex logo", "Initech logo")}`],
    ["who is backing it", `<h2>Backed by</h2>${logos("Globex Ventures logo", "Initech Capital logo")}`],
    [
      "what follows an entry of a menu",
      `<nav>${list('<a href="/c">Customers</a>', '<a href="/b">Globex</a>', "Initech")}</nav>`,
    ],
    [
      "what follows a link of that name",
      `<div><a href="/c">Our customers</a></div>${logos("Globex logo", "Initech logo")}`,
    ],
    [
      "what a footer lists below a short sentence",
      `<h1>Customers</h1><p>Studios and one very large bakery.</p><footer>${list("Status", "Kubernetes")}</footer>`,
    ],
    ["after running text", `<h2>Trusted by</h2><p>${"many words about it ".repeat(5)}</p>${logos("Globex logo")}`],
  ])("%s", (_, html) => {
    expect(names(html)).toBeNull();
  });
});

describe("stories that the page links to are about customers", () => {
  test.each([
    ["Globex", "/customers/globex", "Globex"],
    ["How Globex Corp ships twice a day", "/case-studies/globex-corp", "Globex Corp"],
    ["Initech’s story", "/customer-stories/initech-s", "Initech"],
    ["Umbra", "/kunden/umbra.html", "Umbra"],
    ["Découvrez Umbra", "/etudes-de-cas/umbra", "Umbra"],
    ["Caso de éxito: Umbra", "/casos-de-exito/umbra", "Umbra"],
    ["Umbra", "/casos-de-sucesso/umbra/", "Umbra"],
    ["Lees verder over Umbra", "/klanten/umbra", "Umbra"],
  ])("%s, at %s", (text, href, name) => {
    expect(names(`<a href="${href}">${text}</a>`)).toEqual([name]);
  });

  test.each([
    ["whose words do not name them", "Read the story", "/customers/globex"],
    ["of a branch", "Healthcare", "/customers/healthcare"],
    ["to sign in", "Log in", "/clients/login"],
    ["to a portal", "Client portal", "/clients/portal"],
    ["on another site", "Globex", "https://other.com/customers/globex"],
    ["in another folder", "Globex", "/partners/globex"],
    ["about itself", "Acme Robotics", "/customers/acme-robotics"],
  ])("but not those %s", (_, text, href) => {
    expect(names(`<a href="${href}">${text}</a>`)).toBeNull();
  });
});

test("a picture in a link of a story names whose it is", () => {
  expect(names('<a href="/customers/globex"><img alt="Globex logo"></a>')).toEqual(["Globex"]);
});

test("each is named once, as first written, and there are no more than a page can hold", () => {
  const many = Array.from({ length: 50 }, (_, i) => `Company ${String.fromCharCode(65 + (i % 26))}${i} logo`);
  const found = names(`<h2>Trusted by</h2>${logos("Globex logo", "GLOBEX logo", "Globex, Inc. logo", ...many)}`);
  expect(found).toHaveLength(MAX_CUSTOMERS);
  expect((found as string[]).slice(0, 2)).toEqual(["Globex", "Company A0"]);
});

test("evidence is the words above and the words of each", () => {
  expect(read(`<h2>Trusted by</h2>${logos("Globex logo", "Initech logo")}`)?.evidence).toEqual([
    { url: "https://www.acme.com/", quote: "Trusted by: Globex logo", fetchedAt: "2026-11-20T12:00:00.000Z" },
    { url: "https://www.acme.com/", quote: "Trusted by: Initech logo", fetchedAt: "2026-11-20T12:00:00.000Z" },
  ]);
});

test("thousands of titles and pictures are read at once", () => {
  const html = `<p>Trusted by</p>${logos("Globex Ventures of something logo")}`.repeat(2_000);
  expect(names(html)).toEqual(["Globex Ventures of something"]);
});

test("of a page that speaks of customers again and again, ten sections are read", () => {
  const section = (i: number) => `<h2>Our customers</h2>${logos("Globex logo", `Initech${i} logo`)}`;
  const found = names(Array.from({ length: 12 }, (_, i) => section(i)).join(""));
  expect(found).toEqual(["Globex", ...Array.from({ length: 10 }, (_, i) => `Initech${i}`)]);
});
