/**
 * What a policy knows of an account when it decides: the account as last researched, how fresh that is, how it stirs, and
 * how often the rep was shown it. Every feature lies within ±1.27 (see feature-matrix.ts) and is 0 where it
 * is unknown; where that tells something, another feature says that it is unknown.
 *
 * The order and meaning of features is part of every saved policy and log: a change of it is a new FEATURE_SET.
 */
import { TECHNOLOGY_CATEGORIES, TECHNOLOGY_CATEGORY_LABELS } from "../../technology-categories";
import { isProductOf } from "../features";
import type { IntentState } from "../intent/intent-schemas";

/** Names this list; policies and logs of another one are not mixed with it. */
export const FEATURE_SET = 2;

/** Signal columns of the account, as far as known, and one that stands for a longer one. */
export interface AccountSignals {
  employee_count?: number | null;
  total_open_roles?: number | null;
  engineering_role_count?: number | null;
  engineering_role_share?: number | null;
  newest_role_age_days?: number | null;
  roles_opened?: number | null;
  has_engineering_blog?: boolean | null;
  latest_post_age_days?: number | null;
  has_docs?: boolean | null;
  has_api_reference?: boolean | null;
  /** Whether it has an open-source organisation; only true is certain. */
  is_open_source?: boolean | null;
  /** Names of products seen in use. */
  technologies?: readonly string[] | null;
  pricing_model?: string[] | null;
  compliance?: string[] | null;
  founded_year?: number | null;
  headquarters_country?: string | null;
  industry?: string | null;
}

export interface CandidateAccount {
  domain: string;
  signals: AccountSignals;
  icpScore: number | null;
  /** 0–1. */
  coverage: number;
  /** Days since it was researched. */
  researchedDaysAgo: number;
  intent: IntentState | null;
  /** How often it was shown to the rep in the last 28 days. */
  timesShown: number;
}

export interface Feature<Known = CandidateAccount> {
  name: string;
  /** What the number says, for people. */
  meaning: string;
  read: (account: Known) => number;
  /**
   * What a high value says for an account, as the end of "Recommended for …"; null where this account gives no cause to
   * say it.
   */
  reason?: (account: Known) => string | null;
}

const INDUSTRY_BUCKETS = 12;

const is = (value: boolean | null | undefined) => (value == null ? 0 : value ? 1 : -1);
const lacks = (value: unknown) => (value == null ? 1 : 0);
/** 1 today, falling by half in `halfLifeDays`; 0 when unknown. */
const recency = (days: number | null | undefined, halfLifeDays: number) =>
  days == null ? 0 : 0.5 ** (Math.max(0, days) / halfLifeDays);
/** 0 for none and 1 for `many`, by the logarithm. */
const amount = (count: number | null | undefined, many: number) =>
  count == null ? 0 : Math.log1p(Math.max(0, count)) / Math.log1p(many);
const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
const whole = (value: number) => value.toLocaleString("en-GB");

/**
 * How near a number is to each of some, evenly apart: 1 there, falling to 0 at the next ones; beyond the ends it stays 1.
 * So the reward may be highest in the middle.
 */
function nearness(value: number, places: readonly number[], place: number): number {
  const [first, second] = places as [number, number];
  const steps =
    (Math.max(first, Math.min(value, places.at(-1) as number)) - (places[place] as number)) / (second - first);
  return Math.max(0, 1 - Math.abs(steps));
}

const SIZES = [15, 60, 240, 960, 3840];
const SIZE_PLACES = SIZES.map(Math.log);
const sizeFeatures = SIZES.map(
  (size, place): Feature => ({
    name: `size_near_${size}`,
    meaning: `How near the number of employees is to ${size}: 1 there, 0 at a quarter and at four times it.`,
    read: ({ signals: { employee_count } }) =>
      employee_count == null ? 0 : nearness(Math.log(Math.max(1, employee_count)), SIZE_PLACES, place),
    reason: ({ signals: { employee_count } }) =>
      employee_count == null ? null : `its size (${whole(employee_count)} people)`,
  }),
);

const sayEngineeringRoles = ({ signals: { engineering_role_count: count } }: CandidateAccount) =>
  count ? plural(count, "open engineering role") : null;
const MIDDLING_PLACES = [15, 240, 3840].map(Math.log);
const TEAMS = [0, 1, 3, 7, 15];
const TEAM_PLACES = TEAMS.map(Math.log1p);
const teamFeatures = TEAMS.map(
  (roles, place): Feature => ({
    name: `engineering_roles_near_${roles}`,
    meaning: `How near the number of open engineering roles is to ${roles}, by the logarithm of one more.`,
    read: ({ signals: { engineering_role_count: count } }) =>
      count == null ? 0 : nearness(Math.log1p(count), TEAM_PLACES, place),
    reason: sayEngineeringRoles,
  }),
);

const YEARS = [2000, 2007, 2014, 2021];
const yearFeatures = YEARS.map(
  (year, place): Feature => ({
    name: `founded_near_${year}`,
    meaning: `How near the year of foundation is to ${year}: 1 then, 0 seven years before and after.`,
    read: ({ signals: { founded_year } }) => (founded_year == null ? 0 : nearness(founded_year, YEARS, place)),
    reason: ({ signals: { founded_year } }) => (founded_year == null ? null : `its age (founded in ${founded_year})`),
  }),
);

/** What kinds of product it uses. That none was seen does not say that there is none: both are 0. */
const technologyFeatures = TECHNOLOGY_CATEGORIES.map((category): Feature => {
  const label = TECHNOLOGY_CATEGORY_LABELS[category];
  const seenOf = ({ signals }: CandidateAccount) =>
    (signals.technologies ?? []).filter((name) => isProductOf(category, name));
  return {
    name: `uses_${category}`,
    meaning: `1 when a product of this kind was seen in use: ${label}.`,
    read: (account) => Math.min(1, seenOf(account).length),
    reason: (account) => {
      const seen = seenOf(account);
      return seen.length === 0 ? null : `using ${seen.join(" and ")}`;
    },
  };
});

/** Industries are free text: each falls into one of a few buckets by a hash (Weinberger et al., ICML 2009). */
const industryFeatures = Array.from(
  { length: INDUSTRY_BUCKETS },
  (_, bucket): Feature => ({
    name: `industry_${bucket}`,
    meaning: `Whether the industry is one of those in bucket ${bucket} of ${INDUSTRY_BUCKETS}.`,
    read: ({ signals: { industry } }) =>
      industry && hashText(industry.toLowerCase()) % INDUSTRY_BUCKETS === bucket ? 1 : 0,
    reason: ({ signals: { industry } }) => (industry ? `its industry (${industry})` : null),
  }),
);

/** FNV-1a over UTF-16 units, 32 bits. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** What is known of the account, whoever looks at it. The first is the constant of the regression. */
export const ACCOUNT_FEATURES: readonly Feature[] = [
  { name: "constant", meaning: "1.", read: () => 1 },
  {
    name: "icp_score",
    meaning: "The rules' score, 0–1, less a half.",
    read: ({ icpScore }) => (icpScore === null ? 0 : icpScore / 100 - 0.5),
    reason: ({ icpScore }) => (icpScore === null ? null : `its ICP score of ${icpScore}`),
  },
  { name: "coverage", meaning: "Share of the profile that was knowable.", read: ({ coverage }) => coverage },
  ...sizeFeatures,
  { name: "size_unknown", meaning: "1 when no size is known.", read: ({ signals }) => lacks(signals.employee_count) },
  ...teamFeatures,
  {
    name: "engineering_at_size",
    meaning: "Open engineering roles, 1 for 20, of companies of 240 people; falling to 0 for those of 15 and of 3,840.",
    read: ({ signals: { engineering_role_count, employee_count } }) => {
      if (employee_count == null) return 0;
      const isMiddling = nearness(Math.log(Math.max(1, employee_count)), MIDDLING_PLACES, 1);
      return amount(engineering_role_count, 20) * isMiddling;
    },
    reason: sayEngineeringRoles,
  },
  {
    name: "engineering_share",
    meaning: "Engineering roles ÷ open roles.",
    read: ({ signals }) => signals.engineering_role_share ?? 0,
    reason: ({ signals: { engineering_role_share: share } }) =>
      share ? `engineers being ${Math.round(share * 100)} % of whom it hires` : null,
  },
  {
    name: "open_roles",
    meaning: "Open roles, by the logarithm: 1 for 100.",
    read: ({ signals }) => amount(signals.total_open_roles, 100),
    reason: ({ signals: { total_open_roles: count } }) => (count ? `${plural(count, "open role")}` : null),
  },
  {
    name: "roles_unknown",
    meaning: "1 when no open roles are known.",
    read: ({ signals }) => lacks(signals.total_open_roles),
  },
  {
    name: "newest_role",
    meaning: "How recent the newest role is: halves every 30 days.",
    read: ({ signals }) => recency(signals.newest_role_age_days, 30),
    reason: ({ signals: { newest_role_age_days: days } }) =>
      days == null
        ? null
        : days === 0
          ? "a role posted today"
          : `a role posted ${plural(days, "day")} before it was researched`,
  },
  {
    name: "roles_opened",
    meaning: "Roles opened between the last two researches, by the logarithm: 1 for 10.",
    read: ({ signals }) => amount(signals.roles_opened, 10),
    reason: ({ signals: { roles_opened: count } }) => (count ? `${plural(count, "role")} opened lately` : null),
  },
  {
    name: "engineering_blog",
    meaning: "1 with an engineering blog, −1 without.",
    read: ({ signals }) => is(signals.has_engineering_blog),
    reason: ({ signals }) => (signals.has_engineering_blog ? "its engineering blog" : null),
  },
  {
    name: "latest_post",
    meaning: "How recent the newest engineering post is: halves every 45 days.",
    read: ({ signals }) => recency(signals.latest_post_age_days, 45),
    reason: ({ signals: { latest_post_age_days: days } }) =>
      days == null || days > 90 ? null : `an engineering post ${plural(days, "day")} before it was researched`,
  },
  {
    name: "documentation",
    meaning: "1 with documentation.",
    read: ({ signals }) => is(signals.has_docs),
    reason: ({ signals }) => (signals.has_docs ? "its public documentation" : null),
  },
  {
    name: "api_reference",
    meaning: "1 with an API reference.",
    read: ({ signals }) => is(signals.has_api_reference),
    reason: ({ signals }) => (signals.has_api_reference ? "its public API" : null),
  },
  {
    name: "open_source",
    meaning: "1 with an open-source organisation.",
    read: ({ signals }) => (signals.is_open_source ? 1 : 0),
    reason: ({ signals }) => (signals.is_open_source ? "its open source" : null),
  },
  {
    name: "technologies",
    meaning: "Products seen in use, by the logarithm: 1 for 30.",
    read: ({ signals }) => amount(signals.technologies?.length, 30),
    reason: ({ signals }) =>
      signals.technologies?.length ? `${plural(signals.technologies.length, "product")} seen in use` : null,
  },
  ...technologyFeatures,
  {
    name: "self_serve",
    meaning: "1 when it sells at a stated price.",
    read: ({ signals }) => (signals.pricing_model == null ? 0 : is(signals.pricing_model.includes("self_serve"))),
    reason: ({ signals }) => (signals.pricing_model?.includes("self_serve") ? "selling at stated prices" : null),
  },
  {
    name: "contact_sales",
    meaning: "1 when it sells at a price to ask for.",
    read: ({ signals }) => (signals.pricing_model == null ? 0 : is(signals.pricing_model.includes("contact_sales"))),
    reason: ({ signals }) => (signals.pricing_model?.includes("contact_sales") ? "selling through a sales team" : null),
  },
  {
    name: "compliance",
    meaning: "Standards it complies with, by the logarithm: 1 for 3.",
    read: ({ signals }) => amount(signals.compliance?.length, 3),
    reason: ({ signals }) => (signals.compliance?.length ? `its compliance (${signals.compliance.join(", ")})` : null),
  },
  ...yearFeatures,
  {
    name: "english_speaking",
    meaning: "1 with headquarters in an English-speaking country, −1 elsewhere.",
    read: ({ signals: { headquarters_country: country } }) =>
      country == null ? 0 : is(["AU", "CA", "GB", "IE", "NZ", "US"].includes(country)),
    reason: ({ signals: { headquarters_country: country } }) => (country == null ? null : `its country (${country})`),
  },
  ...industryFeatures,
  {
    name: "surging",
    meaning: "1 while it stirs far more than usual.",
    read: ({ intent }) => (intent === "surging" ? 1 : 0),
    reason: ({ intent }) => (intent === "surging" ? "stirring far more than usual this week" : null),
  },
  {
    name: "active",
    meaning: "1 while there is activity, −1 while it cools or is quiet.",
    read: ({ intent }) => (intent === "active" ? 1 : intent === "cooling" || intent === "quiet" ? -1 : 0),
    reason: ({ intent }) => (intent === "active" ? "activity these days" : null),
  },
  {
    name: "freshness",
    meaning: "How recently it was researched: halves every 30 days.",
    read: ({ researchedDaysAgo }) => recency(researchedDaysAgo, 30),
    reason: ({ researchedDaysAgo: days }) => (days < 7 ? "fresh research" : null),
  },
];

/** What is known of the account and this rep. */
export const REP_FEATURES: readonly Feature<Pick<CandidateAccount, "timesShown">>[] = [
  {
    name: "times_shown",
    meaning: "Times it was shown to this rep in 28 days and not acted on: 1 for 3.",
    read: ({ timesShown }) => Math.min(timesShown, 3) / 3,
    reason: ({ timesShown }) => (timesShown === 0 ? "being new to your list" : null),
  },
];

export const FEATURE_NAMES: readonly string[] = [
  ...ACCOUNT_FEATURES.map(({ name }) => name),
  ...REP_FEATURES.map(({ name }) => name),
];
