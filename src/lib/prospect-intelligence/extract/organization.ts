/** Who a company says it is, from schema.org JSON-LD and meta tags. Most reliable first; the first that speaks wins. */
import type { Evidence, Signal } from "../schemas";
import type { SignalKey } from "../signals";
import { clip, evidenceFrom, knownSignal, unknownSignal } from "./evidence";
import { type Headcount, parseHeadcount, toSizeBand } from "./headcount";
import type { Page } from "./html";
import { findNodes, isObject, type JsonLdNode, type JsonObject, step, textOf, typesOf } from "./json-ld";
import { hasLegalForm, withoutLegalForm } from "./legal";
import { comparableName, domainLabel, isSameSite } from "./names";
import { normalizeName, toCountryCode } from "./places";

/** What a company's own pages can say about it. */
export const ORGANIZATION_KEYS = [
  "company_name",
  "legal_name",
  "description",
  "industry",
  "founded_year",
  "employee_count",
  "size_band",
  "headquarters_city",
  "headquarters_country",
] as const satisfies readonly SignalKey[];

const ORGANIZATION_TYPES = new Set([
  "Organization",
  "Corporation",
  "LocalBusiness",
  "OnlineBusiness",
  "OnlineStore",
  "ProfessionalService",
  "FinancialService",
  "EducationalOrganization",
  "GovernmentOrganization",
  "MedicalOrganization",
  "NewsMediaOrganization",
  "ResearchOrganization",
  "NGO",
]);
/** schema.org has some two hundred more kinds of business, from Dentist to WinterSports: these tell them by what they have. */
const ORGANIZATION_PROPERTIES = ["numberOfEmployees", "foundingDate", "legalName", "vatID", "taxID", "duns", "naics"];

const MAX_NAME_CHARS = 120;
const MAX_DESCRIPTION_CHARS = 600;
const EARLIEST_YEAR = 1600;
/** A page that lists more lists others', and each takes its time. */
const MAX_ORGANIZATIONS = 100;

interface Context {
  /** Registrable domain under research. */
  domain: string;
  now: Date;
}

/** The known ones among `ORGANIZATION_KEYS`; what the page does not state is left out. */
export function extractOrganization(page: Page, { domain, now }: Context): Signal[] {
  const organizations = findOrganizations(page, domain);
  const fact = <T>(read: (organization: JsonLdNode) => Fact<T> | null) => firstFact(organizations, read);

  const name =
    fact((o) => textFact(o, "name", MAX_NAME_CHARS) ?? textFact(o, "legalName", MAX_NAME_CHARS)) ??
    metaName(page, domain) ??
    titleName(page, domain);
  const employees = fact(employeesFact);
  const facts: Partial<Record<SignalKey, Fact<string | number> | null>> = {
    // The name it trades under: sites often give the registered one in its place.
    company_name: name && { ...name, value: withoutLegalForm(name.value) },
    legal_name:
      fact((o) => textFact(o, "legalName", MAX_NAME_CHARS)) ?? (name && hasLegalForm(name.value) ? name : null),
    description: fact((o) => textFact(o, "description", MAX_DESCRIPTION_CHARS)) ?? metaDescription(page),
    industry: fact((o) => textFact(o, "industry", MAX_NAME_CHARS)),
    founded_year: fact((o) => yearFact(o, now)),
    ...headquarters(organizations),
  };
  const known = ORGANIZATION_KEYS.flatMap((key) => {
    const found = facts[key];
    return found ? [knownSignal(key, found.value, evidenceFrom(page, found.quote))] : [];
  });
  return employees === null
    ? known
    : [...known, ...employeeSignals(employees.value, evidenceFrom(page, employees.quote))];
}

/** The number stated, of a range its lower end, and the band of sizes it lies in. */
export function employeeSignals(headcount: Headcount, evidence: Evidence): Signal[] {
  const band = toSizeBand(headcount);
  const { from, to } = headcount;
  const reason = `The range that is stated, ${from} to ${to}, lies in more than one band`;
  return [
    knownSignal("employee_count", from, evidence),
    band === null ? unknownSignal("size_band", reason, [evidence]) : knownSignal("size_band", band, evidence),
  ];
}

interface Fact<T> {
  value: T;
  /** `JSON path: value`, or the tag. */
  quote: string;
}

/** The page's organisations, the surest first, without those that say they live on another site: a customer, a parent. */
export function findOrganizations(page: Page, domain: string): JsonLdNode[] {
  const own = findNodes(page).filter(({ node }) => {
    if (!isOrganization(node)) return false;
    const url = textOf(node.url);
    return url === null || !/^https?:/i.test(url) || isSameSite(url, domain) || isSameSite(url, page.url);
  });
  // One that names this site as its own is surer than one that names none.
  const namesSite = ({ node }: JsonLdNode) => (textOf(node.url) === null ? 1 : 0);
  return own.sort((a, b) => namesSite(a) - namesSite(b)).slice(0, MAX_ORGANIZATIONS);
}

function isOrganization(node: JsonObject): boolean {
  return (
    typesOf(node).some((type) => ORGANIZATION_TYPES.has(type)) ||
    ORGANIZATION_PROPERTIES.some((property) => node[property] !== undefined)
  );
}

function firstFact<T>(organizations: JsonLdNode[], read: (organization: JsonLdNode) => Fact<T> | null): Fact<T> | null {
  for (const organization of organizations) {
    const fact = read(organization);
    if (fact !== null) return fact;
  }
  return null;
}

function textFact({ node, path }: JsonLdNode, key: string, maxChars: number): Fact<string> | null {
  const text = textOf(node[key]);
  return text === null ? null : { value: clip(text, maxChars), quote: `${path}${step(key)}: ${text}` };
}

function yearFact({ node, path }: JsonLdNode, now: Date): Fact<number> | null {
  const text = textOf(node.foundingDate);
  const year = text === null ? null : parseYear(text.slice(0, 4), now);
  return year === null ? null : { value: year, quote: `${path}.foundingDate: ${text}` };
}

function employeesFact({ node, path }: JsonLdNode): Fact<Headcount> | null {
  const stated = node.numberOfEmployees;
  const at = `${path}.numberOfEmployees`;
  if (!isObject(stated)) return headcountFact(textOf(stated), at);
  return (
    headcountFact(textOf(stated.value), `${at}.value`) ??
    rangeFact(textOf(stated.minValue), textOf(stated.maxValue), at) ??
    headcountFact(textOf(stated.name), `${at}.name`)
  );
}

function headcountFact(text: string | null, path: string): Fact<Headcount> | null {
  const headcount = text === null ? null : parseHeadcount(text);
  return headcount === null ? null : { value: headcount, quote: `${path}: ${text}` };
}

function rangeFact(least: string | null, most: string | null, path: string): Fact<Headcount> | null {
  if (least === null) return null;
  return most === null
    ? headcountFact(`${least}+`, `${path}.minValue`)
    : headcountFact(`${least}-${most}`, `${path}.minValue-maxValue`);
}

/** Headquarters from `address`. Several addresses in different cities do not say which one it is. */
function headquarters(organizations: JsonLdNode[]): Partial<Record<SignalKey, Fact<string> | null>> {
  for (const { node, path } of organizations) {
    const addresses = Array.isArray(node.address) ? (node.address as unknown[]) : [node.address];
    const cities = new Set(addresses.map((a) => (isObject(a) ? normalizeName(textOf(a.addressLocality) ?? "") : "")));
    const address = addresses[0];
    if (cities.size !== 1) continue;

    const at = `${path}.address${addresses.length > 1 || Array.isArray(node.address) ? "[0]" : ""}`;
    if (isObject(address)) {
      const city = textOf(address.addressLocality);
      const country = textOf(address.addressCountry);
      if (city === null && country === null) continue;
      return {
        headquarters_city: city && { value: clip(city, MAX_NAME_CHARS), quote: `${at}.addressLocality: ${city}` },
        headquarters_country: country && {
          value: toCountryCode(country) ?? clip(country, MAX_NAME_CHARS),
          quote: `${at}.addressCountry: ${country}`,
        },
      } as Partial<Record<SignalKey, Fact<string> | null>>;
    }
    // An address in one line: only a country at its end can be told for sure.
    const line = textOf(address);
    const code = line === null ? null : toCountryCode(line.split(",").at(-1) ?? "");
    if (code !== null) return { headquarters_country: { value: code, quote: `${at}: ${line}` } };
  }
  return {};
}

function metaName(page: Page, domain: string): Fact<string> | null {
  for (const property of ["og:site_name", "application-name"]) {
    const name = page.meta.get(property);
    // A site that calls itself by its address has not said its name.
    if (name && !isSameSite(name, domain)) {
      return { value: clip(name, MAX_NAME_CHARS), quote: `meta ${property}: ${name}` };
    }
  }
  return null;
}

/** The part of the title that is the domain's label, as in "Home | Acme Robotics" on acme-robotics.com. */
function titleName(page: Page, domain: string): Fact<string> | null {
  const labels = [domainLabel(domain), domainLabel(page.url)].map(comparableName);
  const name = page.title.split(/ [|–—·•-] |: /).find((part) => labels.includes(comparableName(part)));
  return name === undefined ? null : { value: clip(name, MAX_NAME_CHARS), quote: `title: ${page.title}` };
}

function metaDescription(page: Page): Fact<string> | null {
  for (const property of ["description", "og:description"]) {
    const text = page.meta.get(property);
    if (text) return { value: clip(text, MAX_DESCRIPTION_CHARS), quote: `meta ${property}: ${text}` };
  }
  return null;
}

/** A year in which a company can have been founded, or null. */
export function parseYear(text: string, now: Date): number | null {
  const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  return year >= EARLIEST_YEAR && year <= now.getUTCFullYear() ? year : null;
}
