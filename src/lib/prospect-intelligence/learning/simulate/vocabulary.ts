/** Words that simulated companies are made of. Products are named as the catalogue of technologies names them. */
import type { RoleFunction } from "../../extract/roles/vocabulary";
import type { TechnologyCategory } from "../../technology-categories";

export const INDUSTRIES = [
  "Software",
  "Financial technology",
  "Health technology",
  "E-commerce",
  "Logistics",
  "Manufacturing",
  "Media",
  "Education",
  "Energy",
  "Consulting",
] as const;

export const PLACES = [
  { country: "DE", city: "Berlin", language: "de" },
  { country: "NL", city: "Utrecht", language: "nl" },
  { country: "FR", city: "Lyon", language: "fr" },
  { country: "ES", city: "Valencia", language: "es" },
  { country: "PT", city: "Porto", language: "pt" },
  { country: "SE", city: "Malmö", language: "sv" },
  { country: "GB", city: "Leeds", language: "en" },
  { country: "US", city: "Denver", language: "en" },
  { country: "CA", city: "Toronto", language: "en" },
] as const;

export const JOB_BOARDS = ["greenhouse", "lever", "ashby", "personio", "workable", "recruitee"] as const;

export interface Product {
  name: string;
  category: TechnologyCategory;
  /** How likely a company of average bent for technology uses it. */
  share: number;
  /** How much likelier one with more bent for technology does, in log-odds. */
  slope: number;
}

export const PRODUCTS: readonly Product[] = [
  { name: "Cloudflare", category: "cdn", share: 0.4, slope: 0.2 },
  { name: "Amazon Web Services", category: "cloud", share: 0.3, slope: 0.6 },
  { name: "Google Cloud", category: "cloud", share: 0.15, slope: 0.5 },
  { name: "React", category: "framework", share: 0.35, slope: 0.7 },
  { name: "Vue.js", category: "framework", share: 0.12, slope: 0.3 },
  { name: "WordPress", category: "cms", share: 0.3, slope: -0.8 },
  { name: "Stripe", category: "payments", share: 0.2, slope: 0.4 },
  { name: "Google Analytics", category: "analytics", share: 0.55, slope: -0.1 },
  { name: "Segment", category: "analytics", share: 0.1, slope: 0.5 },
  { name: "Datadog", category: "observability", share: 0.1, slope: 1 },
  { name: "Sentry", category: "observability", share: 0.18, slope: 0.9 },
  { name: "HubSpot", category: "crm", share: 0.25, slope: 0 },
  { name: "Salesforce", category: "crm", share: 0.15, slope: 0.1 },
  { name: "Intercom", category: "support", share: 0.12, slope: 0.2 },
  { name: "Zendesk", category: "support", share: 0.12, slope: 0 },
  { name: "Auth0", category: "auth", share: 0.08, slope: 0.7 },
];

export interface Opening {
  title: string;
  function: RoleFunction;
  isEngineering: boolean;
}

const engineering = (title: string): Opening => ({ title, function: "engineering", isEngineering: true });
const other = (title: string, fn: RoleFunction): Opening => ({ title, function: fn, isEngineering: false });

export const ENGINEERING_OPENINGS: readonly Opening[] = [
  engineering("Senior Backend Engineer"),
  engineering("Frontend Engineer"),
  engineering("Platform Engineer"),
  engineering("Site Reliability Engineer"),
  engineering("Engineering Manager"),
  engineering("Full Stack Developer"),
  { title: "Data Engineer", function: "data", isEngineering: true },
  { title: "Security Engineer", function: "security", isEngineering: true },
];

export const OTHER_OPENINGS: readonly Opening[] = [
  other("Account Executive", "sales"),
  other("Sales Development Representative", "sales"),
  other("Marketing Manager", "marketing"),
  other("Customer Success Manager", "customer_success"),
  other("Support Specialist", "support"),
  other("Product Manager", "product"),
  other("Product Designer", "design"),
  other("Financial Controller", "finance"),
  other("Recruiter", "hr"),
  other("Operations Manager", "operations"),
];

const FIRST_WORDS =
  "Alder Amber Anvil Arbor Aster Beacon Birch Bramble Brook Cedar Cobalt Copper Coral Cove Crest Delta Dune Ember Fable Fern Field Flint Forge Garnet Glade Granite Harbor Hazel Heron Indigo Iris Ivory Jasper Juniper Kestrel Lantern Larch Linden Lumen Maple Meadow Mica Nimbus Oak Onyx Opal Orchard Osprey Pebble Pine Quartz Quill Raven Reef Ridge River Rowan Sable Saffron Sage Slate Sparrow Spruce Summit Thistle Timber Topaz Umber Vale Verdant Violet Willow Wren Zephyr".split(
    " ",
  );
const SECOND_WORDS =
  "Analytics Apps Cargo Cloud Commerce Data Devices Dynamics Energy Freight Foods Grid Group Health Home Industries Labs Learning Legal Logic Loop Media Mobility Networks Partners Pay Press Retail Robotics Security Software Studio Supply Systems Tools Travel Ventures Works".split(
    " ",
  );

/** A name for the nth company of a world, and a domain under the reserved `.example`; no two are the same. */
export function nameCompany(index: number): { name: string; domain: string } {
  const first = FIRST_WORDS[index % FIRST_WORDS.length];
  const second = SECOND_WORDS[Math.floor(index / FIRST_WORDS.length) % SECOND_WORDS.length];
  const round = Math.floor(index / (FIRST_WORDS.length * SECOND_WORDS.length));
  const name = `${first} ${second}${round === 0 ? "" : ` ${round + 1}`}`;
  return { name, domain: `${name.toLowerCase().replaceAll(" ", "-")}-simulated.example` };
}
