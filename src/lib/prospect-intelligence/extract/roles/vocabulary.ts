/** What a role can be called: one list of functions and one of seniorities, which the job schema derives from. */

/** What the holder does all day. A leader belongs to what is led: a CTO to engineering, a CFO to finance. */
export const ROLE_FUNCTIONS = [
  "engineering",
  "data",
  "security",
  "it",
  "physical_engineering",
  "product",
  "design",
  "project_management",
  "research",
  "sales",
  "marketing",
  "customer_success",
  "support",
  "services",
  "operations",
  "finance",
  "hr",
  "legal",
  "administration",
  "manufacturing",
  "logistics",
  "healthcare",
  "education",
  "retail_hospitality",
  "facilities",
  "other",
] as const;
export type RoleFunction = (typeof ROLE_FUNCTIONS)[number];

/** For people. */
export const ROLE_FUNCTION_LABELS: Readonly<Record<RoleFunction, string>> = {
  engineering: "Software engineering",
  data: "Data",
  security: "Information security",
  it: "IT",
  physical_engineering: "Other engineering",
  product: "Product",
  design: "Design",
  project_management: "Project management",
  research: "Research",
  sales: "Sales",
  marketing: "Marketing",
  customer_success: "Customer success",
  support: "Support",
  services: "Professional services",
  operations: "Operations",
  finance: "Finance",
  hr: "People",
  legal: "Legal",
  administration: "Administration",
  manufacturing: "Manufacturing and trades",
  logistics: "Logistics and purchasing",
  healthcare: "Healthcare",
  education: "Education",
  retail_hospitality: "Retail and hospitality",
  facilities: "Facilities",
  other: "Other",
};

/**
 * The functions that count as engineering: software, data, ML, infrastructure, security, QA, embedded, and the
 * leadership of those. Pre-sales, support, the company's own IT, and the building of things (civil, mechanical) do not.
 */
export const ENGINEERING_FUNCTIONS: ReadonlySet<RoleFunction> = new Set(["engineering", "data", "security"]);

/** Lowest first among those who hold a permanent post; `unknown` when the title says nothing of it. */
export const SENIORITIES = [
  "unknown",
  "intern",
  "junior",
  "mid",
  "senior",
  "staff",
  "lead",
  "manager",
  "director",
  "executive",
] as const;
export type Seniority = (typeof SENIORITIES)[number];

/** For people. */
export const SENIORITY_LABELS: Readonly<Record<Seniority, string>> = {
  unknown: "Not stated",
  intern: "Intern or apprentice",
  junior: "Junior",
  mid: "Mid-level",
  senior: "Senior",
  staff: "Staff or principal",
  lead: "Lead",
  manager: "Manager",
  director: "Director",
  executive: "Executive",
};
