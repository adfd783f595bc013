/**
 * The fields that words of a title or department speak of, and the function of who works there when the title names no
 * trade that says otherwise ("Sales Manager", "Head of Payroll", "Werkstudent Marketing").
 */
import type { RoleFunction } from "../vocabulary";

export const FIELDS = {
  software: "engineering",
  /** Engineering, where nothing says of what: "Engineering Manager", "Technology". */
  engineering: "engineering",
  /** "Entwicklung", "desarrollo": software, where nothing says of what; else of products, business, people. */
  development: "engineering",
  infrastructure: "engineering",
  embedded: "engineering",
  test: "engineering",
  /** Machine learning: who builds it is an engineer, who studies it works with data. */
  ml: "engineering",
  robotics: "engineering",
  systems: "engineering",
  network: "it",
  it: "it",
  /** A vendor's business software: developers of it are engineers, consultants give services, administrators are IT. */
  erp: "it",
  data: "data",
  database: "data",
  security: "security",
  /** Controls, PLC, SCADA, and the chip's and board's physical side. */
  controls: "physical_engineering",
  physical: "physical_engineering",
  construction: "physical_engineering",
  /** What a German "Entwicklungsingenieur" develops are things, unless software is named. */
  things_development: "physical_engineering",
  quality: "manufacturing",
  manufacturing: "manufacturing",
  product: "product",
  design: "design",
  ux: "design",
  project: "project_management",
  research: "research",
  sales: "sales",
  solutions: "sales",
  marketing: "marketing",
  growth: "marketing",
  success: "customer_success",
  support: "support",
  field_service: "support",
  services: "services",
  operations: "operations",
  finance: "finance",
  hr: "hr",
  legal: "legal",
  administration: "administration",
  logistics: "logistics",
  healthcare: "healthcare",
  education: "education",
  retail: "retail_hospitality",
  hospitality: "retail_hospitality",
  facilities: "facilities",
  other: "other",
} as const satisfies Record<string, RoleFunction>;
export type Field = keyof typeof FIELDS;

/** Fields of things that are not software. */
const THINGS: readonly Field[] = ["physical", "controls", "construction", "manufacturing", "quality", "facilities"];
const PEOPLE_PLACES: readonly Field[] = ["hospitality", "retail", "healthcare", "logistics"];
const SOFTWARE: readonly Field[] = [
  "software",
  "engineering",
  "infrastructure",
  "embedded",
  "ml",
  "data",
  "it",
  "network",
];

/**
 * Fields whose words leave open what is meant, and the fields that decide it when another part of the title, or the
 * department, names one: an "Engineering Manager" of "Plant Engineering" has to do with plants.
 */
const OPEN_FIELDS: Partial<Record<Field, readonly Field[]>> = {
  engineering: [...THINGS, ...PEOPLE_PLACES],
  systems: [...THINGS, "sales", "support", "healthcare"],
  test: [...THINGS, "healthcare"],
  robotics: [...THINGS, "logistics"],
  things_development: ["software", "embedded", "ml", "test", "data", "infrastructure", "security"],
  development: [...THINGS, ...PEOPLE_PLACES, "hr", "sales", "marketing", "education", "other"],
  product: ["manufacturing", "physical", "quality", "construction"],
  ux: ["physical", "manufacturing"],
  design: ["software", "ux", "embedded"],
  field_service: ["physical", "construction"],
  project: ["software"],
  research: ["ml", "data", "software"],
  solutions: [...SOFTWARE, "security"],
  quality: ["software", "test"],
  education: ["hr"],
  security: ["facilities", "hospitality", "retail", "logistics", "construction"],
};

/** Fields that a department names beside what it is about: "Hotel Operations", "Cloud Services", "IT & Security". */
export const VAGUE_FIELDS: ReadonlySet<Field> = new Set<Field>([
  "operations",
  "services",
  "administration",
  "project",
  "engineering",
  "development",
  "it",
  "growth",
  "other",
]);

/** The field that is meant when a title names one field and another part of it, or the department, a second. */
export function resolveField(named: Field, other: Field): Field | null {
  if (!OPEN_FIELDS[named]?.includes(other)) return null;
  // A hotel's engineering keeps the house running, its security guards it.
  const isOfHouse = named === "engineering" || named === "security";
  if (named === "engineering" && other === "manufacturing") return "physical";
  return isOfHouse && (other === "hospitality" || other === "retail") ? "facilities" : other;
}
