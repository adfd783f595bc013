/**
 * The catalogue of signals: one entry per fact that research can establish about a company.
 *
 * A key with `column: true` is also a nullable column of `account_signals` with the same name, and a feature of
 * every run. Nothing about a signal's meaning lives anywhere else: the page, the scorer, the projection and the
 * training export all read it here.
 */

export const SIGNAL_GROUPS = ["hiring", "engineering", "technology", "commercial", "company"] as const;
export type SignalGroup = (typeof SIGNAL_GROUPS)[number];

/** For people. */
export const SIGNAL_GROUP_LABELS: Readonly<Record<SignalGroup, string>> = {
  hiring: "Hiring",
  engineering: "Engineering",
  technology: "Technology",
  commercial: "Commercial",
  company: "Company",
};

/** `list` is a list of texts, `counts` whole numbers by name. */
export type SignalType = "boolean" | "integer" | "number" | "text" | "list" | "counts";

export interface SignalDefinition {
  /** Short name for people. */
  label: string;
  group: SignalGroup;
  type: SignalType;
  /** Unit of a number, for people ("roles", "days"). */
  unit?: string;
  /** What the value means, precisely enough to label it by hand. */
  meaning: string;
  /** Whether `account_signals` has a column of this name. */
  column: boolean;
}

export const SIGNALS = {
  has_careers_page: {
    label: "Careers page",
    group: "hiring",
    type: "boolean",
    column: true,
    meaning: "The site has a page of its own about working there.",
  },
  job_board: {
    label: "Job board",
    group: "hiring",
    type: "text",
    column: true,
    meaning:
      "Where the open roles are published: the name of the applicant tracking system, or json-ld for the page itself.",
  },
  total_open_roles: {
    label: "Open roles",
    group: "hiring",
    type: "integer",
    unit: "roles",
    column: true,
    meaning:
      "Open roles published on the job board; of a board read in part its own number, else at least what was read. An empty board is unknown, never zero.",
  },
  engineering_role_count: {
    label: "Engineering roles",
    group: "hiring",
    type: "integer",
    unit: "roles",
    column: true,
    meaning: "Open roles in software, data, ML, infrastructure, security, QA, embedded or engineering leadership.",
  },
  has_open_engineering_roles: {
    label: "Hiring engineers",
    group: "hiring",
    type: "boolean",
    column: true,
    meaning: "At least one open engineering role. No only when a board with roles was read and none was engineering.",
  },
  engineering_role_share: {
    label: "Engineering share of open roles",
    group: "hiring",
    type: "number",
    unit: "share",
    column: true,
    meaning: "Engineering roles ÷ open roles, 0–1.",
  },
  newest_role_age_days: {
    label: "Newest role",
    group: "hiring",
    type: "integer",
    unit: "days",
    column: true,
    meaning: "Whole days between the newest dated posting and the run.",
  },
  roles_by_function: {
    label: "Roles by function",
    group: "hiring",
    type: "counts",
    unit: "roles",
    column: true,
    meaning: "Open roles by what they are for: engineering, sales, marketing and so on, told by title and department.",
  },
  roles_by_place: {
    label: "Roles by place",
    group: "hiring",
    type: "counts",
    unit: "roles",
    column: false,
    meaning: "Open roles by place, as the job board names the places; the twenty with most roles.",
  },
  roles_opened: {
    label: "Roles opened since the last run",
    group: "hiring",
    type: "integer",
    unit: "roles",
    column: true,
    meaning: "Roles that are listed now and were not at the last run that read the whole job board.",
  },
  roles_closed: {
    label: "Roles closed since the last run",
    group: "hiring",
    type: "integer",
    unit: "roles",
    column: true,
    meaning: "Roles that were listed at the last run that read the whole job board and no longer are.",
  },
  has_engineering_blog: {
    label: "Engineering blog",
    group: "engineering",
    type: "boolean",
    column: true,
    meaning: "The company publishes posts about engineering. No only when its pages were read and have none.",
  },
  latest_post_age_days: {
    label: "Latest engineering post",
    group: "engineering",
    type: "integer",
    unit: "days",
    column: true,
    meaning: "Whole days between the newest dated post of the engineering blog and the run.",
  },
  posts_last_90_days: {
    label: "Engineering posts in 90 days",
    group: "engineering",
    type: "integer",
    unit: "posts",
    column: true,
    meaning:
      "Posts of the engineering blog dated within 90 days before the run; 0 when it is known that there is no blog.",
  },
  has_docs: {
    label: "Documentation",
    group: "engineering",
    type: "boolean",
    column: true,
    meaning: "The site links to documentation of the product. Unknown, never no, when no link was found.",
  },
  has_api_reference: {
    label: "API reference",
    group: "engineering",
    type: "boolean",
    column: true,
    meaning: "The site links to the reference of a public API. Unknown, never no, when no link was found.",
  },
  has_changelog: {
    label: "Changelog",
    group: "engineering",
    type: "boolean",
    column: true,
    meaning: "The site links to a changelog or release notes. Unknown, never no, when no link was found.",
  },
  has_status_page: {
    label: "Status page",
    group: "engineering",
    type: "boolean",
    column: true,
    meaning: "The site links to a page on the state of its service. Unknown, never no, when no link was found.",
  },
  open_source_organization: {
    label: "Open-source organisation",
    group: "engineering",
    type: "text",
    column: true,
    meaning: "Address of the company's own organisation on GitHub, GitLab or Codeberg, as the site links to it.",
  },
  technologies: {
    label: "Technologies",
    group: "technology",
    type: "list",
    column: true,
    meaning:
      "Products that the site's answers, scripts, cookies, meta tags or DNS show in use. What is not named may be in use all the same.",
  },
  has_pricing_page: {
    label: "Pricing page",
    group: "commercial",
    type: "boolean",
    column: true,
    meaning:
      "The site has a page, or a part of its home page, about prices. Unknown, never no, when no link was found.",
  },
  pricing_model: {
    label: "Pricing model",
    group: "commercial",
    type: "list",
    column: true,
    meaning:
      "How the pricing page sells: free_plan (a plan that costs nothing, not a trial), self_serve (a stated price to sign up for), contact_sales (a price to ask for).",
  },
  named_customers: {
    label: "Customers named",
    group: "commercial",
    type: "list",
    column: false,
    meaning:
      "Customers that the site names by logo, in a list or in a story of theirs; twenty at most. Running text is not read.",
  },
  compliance: {
    label: "Compliance",
    group: "commercial",
    type: "list",
    column: true,
    meaning:
      "Standards the site says the company is certified for or complies with, such as SOC 2 and ISO 27001. What it prepares for, sells to others or only its data centre meets is left out.",
  },
  company_name: {
    label: "Name",
    group: "company",
    type: "text",
    column: false,
    meaning: "The name the company gives itself on its site: the one it trades under.",
  },
  legal_name: {
    label: "Legal name",
    group: "company",
    type: "text",
    column: false,
    meaning: "The registered name of the company, with its legal form, as the site states it.",
  },
  description: {
    label: "Description",
    group: "company",
    type: "text",
    column: false,
    meaning: "How the company describes itself, in its own words.",
  },
  industry: {
    label: "Industry",
    group: "company",
    type: "text",
    column: true,
    meaning: "The industry as the site states it.",
  },
  founded_year: {
    label: "Founded",
    group: "company",
    type: "integer",
    unit: "year",
    column: true,
    meaning: "Year of foundation as the site states it.",
  },
  employee_count: {
    label: "Employees",
    group: "company",
    type: "integer",
    unit: "people",
    column: true,
    meaning: "Number of employees as the site states it; of a stated range, its lower end.",
  },
  size_band: {
    label: "Size",
    group: "company",
    type: "text",
    unit: "people",
    column: true,
    meaning:
      "Band of the number of employees the site states, or of a range that lies in one band: 1-10, 11-50, 51-200, 201-500, 501-1000, 1001-5000, 5001-10000, 10001+.",
  },
  headquarters_city: {
    label: "Headquarters, city",
    group: "company",
    type: "text",
    column: true,
    meaning: "City of the headquarters, else of the registered seat, as the site states it.",
  },
  headquarters_country: {
    label: "Headquarters, country",
    group: "company",
    type: "text",
    column: true,
    meaning:
      "Country of the headquarters, else of the registered seat: an ISO 3166-1 alpha-2 code where it can be told, else as stated.",
  },
  languages: {
    label: "Languages",
    group: "company",
    type: "list",
    column: true,
    meaning: "Languages the site is published in: ISO 639-1 codes.",
  },
  social_profiles: {
    label: "Social profiles",
    group: "company",
    type: "list",
    column: false,
    meaning: "Addresses of the company's own profiles on social networks, as the site links to them.",
  },
} as const satisfies Record<string, SignalDefinition>;

export type SignalKey = keyof typeof SIGNALS;
export const SIGNAL_KEYS = Object.keys(SIGNALS) as [SignalKey, ...SignalKey[]];

/** Keys that are columns of `account_signals`, in the order of the catalogue. */
export const SIGNAL_COLUMNS = SIGNAL_KEYS.filter((key) => SIGNALS[key].column);
