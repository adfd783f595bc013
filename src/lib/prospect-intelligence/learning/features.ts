/**
 * The features of the ICP model: one entry each, read from the signals of a run as they stood. Training, serving and the
 * export all read them here; the projection stores the signals they come from (`SIGNAL_COLUMNS`).
 *
 * A feature is a number, a truth or a text. Null is unknown, and stays unknown: the trees follow what is missing by
 * itself, so nothing is filled in.
 */
import { FINGERPRINTS } from "../extract/technology/fingerprints";
import type { SignalValue } from "../schemas";
import { SIGNALS, type SignalDefinition, type SignalKey } from "../signals";
import { TECHNOLOGY_CATEGORIES, TECHNOLOGY_CATEGORY_LABELS, type TechnologyCategory } from "../technology-categories";

/** Changes whenever the same signals could give another value of a feature: a model is served with its own alone. */
export const FEATURES_VERSION = "1";

export const FEATURE_TYPES = ["number", "boolean", "category"] as const;
export type FeatureType = (typeof FEATURE_TYPES)[number];
export type FeatureValue = number | boolean | string;

/** The signals of a run by key, as `prospect_intelligence_runs.signals` holds them. */
export type RunSignals = Readonly<Record<string, unknown>>;

export interface FeatureDefinition {
  name: string;
  /** Short name for people. */
  label: string;
  type: FeatureType;
  unit?: string;
  meaning: string;
  /** The signal it is read from. */
  signal: SignalKey;
  /** From the signal's value, which is known; null when that says nothing about this feature. */
  read: (value: SignalValue) => FeatureValue | null;
}

const asNumber = (value: SignalValue) => (typeof value === "number" && Number.isFinite(value) ? value : null);
const asBoolean = (value: SignalValue) => (typeof value === "boolean" ? value : null);
const asCategory = (value: SignalValue) => (typeof value === "string" ? value.trim().toLowerCase() || null : null);
const asList = (value: SignalValue) => (Array.isArray(value) ? value : null);

/** A feature that is the signal itself. */
function asItIs(signal: SignalKey): FeatureDefinition {
  const { label, unit, meaning, type }: SignalDefinition = SIGNALS[signal];
  const shared = { name: signal, label, meaning, signal, ...(unit === undefined ? {} : { unit }) };
  if (type === "boolean") return { ...shared, type: "boolean", read: asBoolean };
  if (type === "text") return { ...shared, type: "category", read: asCategory };
  return { ...shared, type: "number", read: asNumber };
}

/** Open roles of one or more functions. Whoever lists none of them hires for none, where the board was read. */
function roleCount(name: string, label: string, functions: readonly string[]): FeatureDefinition {
  return {
    name,
    label,
    type: "number",
    unit: "roles",
    meaning: `Open roles for ${functions.map((f) => f.replaceAll("_", " ")).join(" and ")}, counted in roles_by_function.`,
    signal: "roles_by_function",
    read: (value) => {
      if (typeof value !== "object" || Array.isArray(value)) return null;
      return functions.reduce((sum, name) => sum + (value[name] ?? 0), 0);
    },
  };
}

/** How many entries a list has. */
function listLength(name: string, signal: SignalKey, label: string, unit: string): FeatureDefinition {
  const meaning = `How many entries ${signal} has.`;
  return { name, label, type: "number", unit, meaning, signal, read: (value) => asList(value)?.length ?? null };
}

/** Whether a list names something. Where absence says nothing, it is unknown rather than no. */
function listNames(
  feature: Pick<FeatureDefinition, "name" | "signal" | "label" | "meaning">,
  isMeant: (entry: string) => boolean,
  whenAbsent: false | null,
): FeatureDefinition {
  return {
    ...feature,
    type: "boolean",
    read: (value) => {
      const list = asList(value);
      return list === null ? null : list.some(isMeant) || whenAbsent;
    },
  };
}

const PRODUCTS = new Map(
  TECHNOLOGY_CATEGORIES.map((category) => [category, new Set(FINGERPRINTS[category].map(({ name }) => name))]),
);

/** Whether this is the name of a product of the category. */
export function isProductOf(category: TechnologyCategory, name: string): boolean {
  return PRODUCTS.get(category)?.has(name) === true;
}

function usesCategory(category: TechnologyCategory): FeatureDefinition {
  const label = `Uses ${TECHNOLOGY_CATEGORY_LABELS[category].toLowerCase()}`;
  const meaning = `A product of the category ${category} was seen in use. Unknown, never no, when none was.`;
  const feature = { name: `uses_${category}`, signal: "technologies", label, meaning } as const;
  return listNames(feature, (name) => isProductOf(category, name), null);
}

function pricing(name: string, model: string, label: string, meaning: string): FeatureDefinition {
  // The pricing page was read as a whole: what it does not say it does not sell by.
  return listNames({ name, signal: "pricing_model", label, meaning }, (entry) => entry === model, false);
}

function standard(name: string, label: string, prefix: string): FeatureDefinition {
  const meaning = `The site says that the company meets ${label}, of whatever type. Unknown, never no, otherwise.`;
  return listNames({ name, signal: "compliance", label, meaning }, (entry) => entry.startsWith(prefix), null);
}

/** Lower ends of the bands of `size_band`, in order: a model needs their order, not their names. */
const SIZE_BANDS = ["1-10", "11-50", "51-200", "201-500", "501-1000", "1001-5000", "5001-10000", "10001+"];

export const FEATURES: readonly FeatureDefinition[] = [
  asItIs("has_careers_page"),
  asItIs("job_board"),
  asItIs("total_open_roles"),
  asItIs("engineering_role_count"),
  asItIs("has_open_engineering_roles"),
  asItIs("engineering_role_share"),
  asItIs("newest_role_age_days"),
  asItIs("roles_opened"),
  asItIs("roles_closed"),
  roleCount("data_role_count", "Data roles", ["data"]),
  roleCount("security_role_count", "Security roles", ["security"]),
  roleCount("product_role_count", "Product roles", ["product"]),
  roleCount("sales_role_count", "Sales roles", ["sales"]),
  roleCount("marketing_role_count", "Marketing roles", ["marketing"]),
  roleCount("customer_role_count", "Customer roles", ["customer_success", "support"]),
  asItIs("has_engineering_blog"),
  asItIs("latest_post_age_days"),
  asItIs("posts_last_90_days"),
  asItIs("has_docs"),
  asItIs("has_api_reference"),
  asItIs("has_changelog"),
  asItIs("has_status_page"),
  {
    name: "has_open_source_organization",
    label: SIGNALS.open_source_organization.label,
    type: "boolean",
    meaning: "The site links to the company's own organisation on a code host. Unknown, never no, when it does not.",
    signal: "open_source_organization",
    read: () => true,
  },
  listLength("technology_count", "technologies", "Technologies seen", "products"),
  ...TECHNOLOGY_CATEGORIES.map(usesCategory),
  asItIs("has_pricing_page"),
  pricing("has_free_plan", "free_plan", "Free plan", "The pricing page offers a plan that costs nothing."),
  pricing("is_self_serve", "self_serve", "Self-serve", "The pricing page states a price to sign up for."),
  pricing("sells_on_request", "contact_sales", "Price on request", "The pricing page has a price to ask for."),
  listLength("compliance_count", "compliance", "Standards met", "standards"),
  standard("has_soc2", "SOC 2", "SOC 2"),
  standard("has_iso27001", "ISO 27001", "ISO 27001"),
  asItIs("industry"),
  asItIs("founded_year"),
  asItIs("employee_count"),
  {
    name: "size_band_rank",
    label: SIGNALS.size_band.label,
    type: "number",
    unit: "rank",
    meaning: "Rank of the band of employees, 0 for 1-10 to 7 for 10001+.",
    signal: "size_band",
    read: (value) => {
      const rank = SIZE_BANDS.indexOf(String(value));
      return rank === -1 ? null : rank;
    },
  },
  asItIs("headquarters_country"),
  listLength("language_count", "languages", "Languages of the site", "languages"),
];

/** Signals that are stored as features of a run and not learned from, and why. */
export const NOT_LEARNED_FROM: Partial<Record<SignalKey, string>> = {
  headquarters_city: "Too many cities, each too rare to learn from; the country is a feature.",
};

const BY_NAME = new Map(FEATURES.map((feature) => [feature.name, feature]));

/** @throws RangeError for a name that no feature has. */
export function requireFeature(name: string): FeatureDefinition {
  const feature = BY_NAME.get(name);
  if (!feature) throw new RangeError(`No feature is called ${name}`);
  return feature;
}

/** The value of one feature in a run; null is unknown. */
export function readFeature(feature: FeatureDefinition, signals: RunSignals): FeatureValue | null {
  const value = signals[feature.signal];
  return value === null || value === undefined ? null : feature.read(value as SignalValue);
}
