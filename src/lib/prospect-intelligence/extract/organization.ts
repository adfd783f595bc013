/** Who a company says it is, from schema.org JSON-LD and meta tags. Most reliable first; the first that speaks wins. */
import type { Signal } from "../schemas";
import type { SignalKey } from "../signals";
import { clip, evidenceFrom, knownSignal } from "./evidence";
import type { Page } from "./html";
import { findNodes, isObject, type JsonLdNode, type JsonObject, step, textOf, typesOf } from "./json-ld";
import { comparableName, domainLabel, isSameSite } from "./names";
import { normalizeName, toCountryCode } from "./places";

/** What a company's own pages can say about it. */
export const ORGANIZATION_KEYS = [
  "company_name",
  "description",
  "industry",
  "founded_year",
  "employee_count",
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
const MOST_EMPLOYEES = 5_000_000;

interface Company {
  /** Registrable domain under research. */
  domain: string;
  now: Date;
}

/** The known ones among `ORGANIZATION_KEYS`; what the page does not state is left out. */
export function extractOrganization(page: Page, { domain, now }: Company): Signal[] {
  const organizations = findOrganizations(page, domain);
  const fact = <T>(read: (organization: JsonLdNode) => Fact<T> | null) => firstFact(organizations, read);

  const facts: Partial<Record<SignalKey, Fact<string | number> | null>> = {
    company_name:
      fact((o) => textFact(o, "name", MAX_NAME_CHARS) ?? textFact(o, "legalName", MAX_NAME_CHARS)) ??
      metaName(page, domain) ??
      titleName(page, domain),
    description: fact((o) => textFact(o, "description", MAX_DESCRIPTION_CHARS)) ?? metaDescription(page),
    industry: fact((o) => textFact(o, "industry", MAX_NAME_CHARS)),
    founded_year: fact((o) => yearFact(o, now)),
    employee_count: fact(employeesFact),
    ...headquarters(organizations),
  };
  return ORGANIZATION_KEYS.flatMap((key) => {
    const found = facts[key];
    return found ? [knownSignal(key, found.value, evidenceFrom(page, found.quote))] : [];
  });
}

interface Fact<T> {
  value: T;
  /** `JSON path: value`, or the tag. */
  quote: string;
}

/** The page's organisations, without those that say they live on another site: a customer, a partner, a parent. */
function findOrganizations(page: Page, domain: string): JsonLdNode[] {
  const own = findNodes(page).filter(({ node }) => {
    if (!isOrganization(node)) return false;
    const url = textOf(node.url);
    return url === null || !/^https?:/i.test(url) || isSameSite(url, domain) || isSameSite(url, page.url);
  });
  // One that names this site as its own is surer than one that names none.
  const namesSite = ({ node }: JsonLdNode) => (textOf(node.url) === null ? 1 : 0);
  return own.sort((a, b) => namesSite(a) - namesSite(b));
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

function employeesFact({ node, path }: JsonLdNode): Fact<number> | null {
  const stated = node.numberOfEmployees;
  const at = `${path}.numberOfEmployees`;
  if (!isObject(stated)) return countFact(textOf(stated), at);
  return (
    countFact(textOf(stated.value), `${at}.value`) ??
    // Of a stated range, its lower end.
    countFact(textOf(stated.minValue), `${at}.minValue`) ??
    countFact(textOf(stated.name), `${at}.name`)
  );
}

function countFact(text: string | null, path: string): Fact<number> | null {
  const count = text === null ? null : parseHeadcount(text);
  return count === null ? null : { value: count, quote: `${path}: ${text}` };
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

/** `180`, `"1,200"`, `"51-200"` → 180, 1200, 51; of a range, its lower end. Null for anything else, and for 0. */
export function parseHeadcount(text: string): number | null {
  const match =
    /^\D{0,20}?(\d{1,3}(?:[.,' \u00a0\u202f’]\d{3}){1,2}|\d{1,7})(?![\d.,%])(?: ?(?:-|–|—|to|bis|à|a) ?\d[\d.,' ]{0,9})?\s?\+?(?: ?\p{L}[\p{L}: *]{0,40})?$/u.exec(
      text.trim().slice(0, 100),
    );
  const count = Number(match?.[1]?.replace(/\D/g, "") ?? Number.NaN);
  return count > 0 && count <= MOST_EMPLOYEES ? count : null;
}
