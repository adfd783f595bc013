/** What products are for, in the order they are shown. */
export const TECHNOLOGY_CATEGORIES = [
  "cloud",
  "cdn",
  "framework",
  "cms",
  "ecommerce",
  "payments",
  "analytics",
  "marketing",
  "crm",
  "support",
  "auth",
  "feature_flags",
  "observability",
  "security",
  "email",
  "collaboration",
  "recruiting",
] as const;
export type TechnologyCategory = (typeof TECHNOLOGY_CATEGORIES)[number];

/** For people. */
export const TECHNOLOGY_CATEGORY_LABELS: Readonly<Record<TechnologyCategory, string>> = {
  cloud: "Cloud and hosting",
  cdn: "CDN",
  framework: "Frameworks and libraries",
  cms: "CMS and site builders",
  ecommerce: "E-commerce",
  payments: "Payments and billing",
  analytics: "Analytics",
  marketing: "Marketing",
  crm: "CRM and sales",
  support: "Customer support",
  auth: "Sign-in and identity",
  feature_flags: "Feature flags and experiments",
  observability: "Observability",
  security: "Security and consent",
  email: "E-mail",
  collaboration: "Collaboration",
  recruiting: "Recruiting",
};
