import { describe, expect, test } from "vitest";
import { type ComplianceReading, extractCompliance } from "./compliance";
import { parseHtml } from "./html";

const COMPANY = { companyName: "Tidewater", domain: "tidewater.com" };

type Context = ComplianceReading["context"];

function read(body: string, context: Context = "home", head = "<title>Tidewater: software for harbours</title>") {
  const page = parseHtml(head + body, { url: "https://tidewater.com/", fetchedAt: "2026-11-20T12:00:00.000Z" });
  return extractCompliance([{ page, context }], COMPANY);
}
const standards = (...args: Parameters<typeof read>) => read(...args)?.value ?? null;
const said = (text: string, context: Context = "home") => standards(`<p>${text}</p>`, context);

describe("a company says that it meets a standard", () => {
  test.each([
    ["We are SOC 2 Type II certified.", ["SOC 2 Type II"]],
    ["Tidewater is SOC 2 Type 1 attested.", ["SOC 2 Type I"]],
    ["Our SOC 2 report is available under NDA.", ["SOC 2"]],
    ["We’ve completed our SOC2 Type 2 audit.", ["SOC 2 Type II"]],
    ["We maintain ISO/IEC 27001:2022 and ISO 27701 certification.", ["ISO 27001", "ISO 27701"]],
    ["SOC 2 Type II certified", ["SOC 2 Type II"]],
    ["HIPAA compliant · GDPR compliant", ["HIPAA", "GDPR"]],
    ["We comply with the GDPR.", ["GDPR"]],
    ["PCI DSS Level 1 certified", ["PCI DSS"]],
    ["Tidewater is FedRAMP authorized.", ["FedRAMP"]],
    ["We hold Cyber Essentials Plus certification.", ["Cyber Essentials Plus"]],
    ["Wir sind nach ISO 27001 zertifiziert.", ["ISO 27001"]],
    ["ISO-27001-zertifiziert und DSGVO-konform", ["ISO 27001", "GDPR"]],
    ["Unser Rechnungswesen ist TISAX-geprüft und wir sind nach BSI C5 testiert.", ["TISAX", "BSI C5"]],
    ["Nous sommes certifiés ISO 27001 et HDS.", ["ISO 27001", "HDS"]],
    ["Conforme au RGPD", ["GDPR"]],
    ["Estamos certificados en ISO 27001 y cumplimos el RGPD.", ["ISO 27001", "GDPR"]],
    ["Somos certificados ISO 27001 e estamos em conformidade com a LGPD.", ["ISO 27001", "LGPD"]],
    ["Wij zijn ISO 27001- en NEN 7510-gecertificeerd.", ["ISO 27001", "NEN 7510"]],
    ["AVG-proof", ["GDPR"]],
    ["We are SOC 2 certified and help you sleep at night.", ["SOC 2"]],
    ["We are ISO 27001 certified and working towards SOC 2.", ["ISO 27001"]],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each([
    ["Globex badge", null],
    ["SOC 2 Type II badge", ["SOC 2 Type II"]],
    ["AICPA SOC 2", ["SOC 2"]],
    ["ISO 27001 certified", ["ISO 27001"]],
    ["GDPR", ["GDPR"]],
  ])("by the badge %s", (alt, expected) => {
    expect(standards(`<img alt="${alt}">`)).toEqual(expected);
  });

  test.each([
    ["SOC 2", ["SOC 2"]],
    ["ISO/IEC 27001:2022 certificate", ["ISO 27001"]],
    ["SOC 2 Type II report available on request", ["SOC 2 Type II"]],
    ["SOC 2 and ISO 27001", ["SOC 2", "ISO 27001"]],
  ])("in the list of its security page: %s", (text, expected) => {
    expect(said(text, "security")).toEqual(expected);
    expect(said(text, "home")).toBeNull();
  });
});

describe("it is not said by", () => {
  test.each([
    ["who sells compliance", "SOC 2 compliance for startups"],
    ["who sells compliance", "We help you become SOC 2 compliant in weeks."],
    ["who sells compliance", "Get ISO 27001 certified without the paperwork"],
    ["who sells compliance", "Our consultants prepare you for ISO 27001 certification."],
    ["who sells compliance", "Our SOC 2 compliance software"],
    ["who sells compliance, in German", "Wir unterstützen Sie bei der Zertifizierung nach ISO 27001."],
    ["who sells compliance, in French", "Nous vous accompagnons vers la certification ISO 27001."],
    ["who sells compliance, in Spanish", "Ayudamos a su empresa con la certificación ISO 27001."],
    ["who sells compliance, in Portuguese", "Ajudamos a obter a certificação ISO 27001."],
    ["who sells compliance, in Dutch", "Wij helpen je met je ISO 27001-certificering."],
    ["who is on the way", "We are working towards SOC 2 Type II."],
    ["who is on the way", "Our SOC 2 audit is in progress."],
    ["who is on the way", "ISO 27001 certified by Q3 2027"],
    ["who is on the way, in German", "Wir arbeiten an unserer ISO-27001-Zertifizierung."],
    ["who is on the way, in French", "Notre certification ISO 27001 est en cours."],
    ["who is on the way, in Spanish", "Nuestra certificación ISO 27001 está en curso."],
    ["who is on the way, in Portuguese", "A nossa certificação ISO 27001 chega em breve."],
    ["who is on the way, in Dutch", "Onze ISO 27001-certificering is in voorbereiding."],
    ["who does not", "We are not HIPAA compliant."],
    ["the data centre", "Our data centres are ISO 27001 and SOC 2 certified."],
    ["the host", "We are hosted on AWS, which is SOC 2 compliant."],
    ["the host, in German", "Unser Rechenzentrum ist ISO 27001-zertifiziert."],
    ["customers", "Our customers are HIPAA compliant."],
    ["who is quoted", "“We are SOC 2 compliant thanks to Tidewater.” Jane Doe, Globex"],
    ["a question", "Are you SOC 2 compliant?"],
    ["a menu", "SOC 2"],
    ["a link to a policy", "GDPR"],
    ["a number that looks alike", "We are certified in 27001 ways, and SOCK 2 is missing."],
  ])("%s: %s", (_, text) => {
    expect(said(text)).toBeNull();
  });

  test.each([
    ["<title>Ledgerly | SOC 2 compliance for startups</title>"],
    ['<title>Ledgerly</title><meta name="description" content="Automate ISO 27001 certification for your company.">'],
  ])("the badges and lists of who sells it, as %s does, but by its own words", (head) => {
    const page = '<img alt="SOC 2"><img alt="HIPAA"><p>ISO 27001 certified</p><p>Our SOC 2 report</p>';
    expect(standards(page, "home", head)).toBeNull();
    expect(standards(`${page}<p>We are SOC 2 certified ourselves.</p>`, "home", head)).toEqual(["SOC 2"]);
  });
});

test("a less exact name gives way, and each standard is named once with its own words", () => {
  const signal = read("<p>We are SOC 2 Type II certified.</p><p>SOC 2 compliant</p><img alt='ISO 27001 badge'>");
  expect(signal).toMatchObject({
    key: "compliance",
    value: ["SOC 2 Type II", "ISO 27001"],
    evidence: [{ quote: "We are SOC 2 Type II certified." }, { quote: "image: ISO 27001 badge" }],
  });
});

test("hostile text is read in linear time", () => {
  const text = `${"SOC 2 ".repeat(20_000)} ${"we our ".repeat(20_000)} ${"ISO ".repeat(20_000)}`;
  expect(said(text)).toBeNull();
});
