/** What a research on a given day says of a simulated company: the signal columns, null where unknown. */
import { createRandom } from "../random";
import type { Account, OpenRole } from "./accounts";
import { ENGINEERING_OPENINGS, type Opening, OTHER_OPENINGS, PRODUCTS } from "./vocabulary";

/** Columns of `account_signals`, as `prospect_intelligence_runs.signals` holds them. */
export interface RunSignals {
  has_careers_page: boolean | null;
  job_board: string | null;
  total_open_roles: number | null;
  engineering_role_count: number | null;
  has_open_engineering_roles: boolean | null;
  engineering_role_share: number | null;
  newest_role_age_days: number | null;
  roles_by_function: Record<string, number> | null;
  roles_opened: number | null;
  roles_closed: number | null;
  has_engineering_blog: boolean | null;
  latest_post_age_days: number | null;
  posts_last_90_days: number | null;
  has_docs: true | null;
  has_api_reference: true | null;
  has_changelog: true | null;
  has_status_page: true | null;
  open_source_organization: string | null;
  technologies: string[] | null;
  has_pricing_page: true | null;
  pricing_model: string[] | null;
  compliance: string[] | null;
  industry: string | null;
  founded_year: number | null;
  employee_count: number | null;
  size_band: string | null;
  headquarters_city: string | null;
  headquarters_country: string | null;
  languages: string[] | null;
}

const SIZE_BANDS = [
  [10, "1-10"],
  [50, "11-50"],
  [200, "51-200"],
  [500, "201-500"],
  [1000, "501-1000"],
  [5000, "1001-5000"],
  [10_000, "5001-10000"],
] as const;

/** Share of runs in which a page that is usually read fails. */
const BOARD_FAILS = 0.04;
const BLOG_FAILS = 0.03;

/**
 * The signals of a run at `at` (days). `previousAt` is the run before it, which `roles_opened` and `roles_closed` are
 * counted from. The same company, world and day always give the same signals.
 */
export function observe(account: Account, seed: string, at: number, previousAt: number | null): RunSignals {
  const luck = createRandom(`${seed}\u001fpage\u001f${account.index}\u001f${Math.floor(at)}`);
  const isBoardRead = !luck.bernoulli(BOARD_FAILS) && account.shows.board;
  const isBlogRead = !luck.bernoulli(BLOG_FAILS) && account.shows.blog;
  const { shows, pricing, publishes, place } = account;

  const pricingModel = [
    pricing.free && "free_plan",
    pricing.selfServe && "self_serve",
    pricing.contactSales && "contact_sales",
  ].filter((model) => model !== false);
  const technologies = account.products
    .filter(({ since }) => since <= at)
    .map(({ product }) => PRODUCTS[product]?.name ?? "");
  const isKnown = <T>(shown: boolean, value: T): T | null => (shown ? value : null);
  return {
    has_careers_page: isBoardRead ? true : null,
    job_board: isKnown(isBoardRead, account.jobBoard),
    ...describeHiring(account, isBoardRead, at, previousAt),
    ...describeBlog(account.posts, isBlogRead, at),
    has_docs: publishes.docs || null,
    has_api_reference: publishes.api || null,
    has_changelog: publishes.changelog || null,
    has_status_page: publishes.status || null,
    open_source_organization: isKnown(publishes.openSource, `https://github.example/${account.domain.split(".")[0]}`),
    technologies: isKnown(shows.products && technologies.length > 0, technologies),
    has_pricing_page: pricing.page || null,
    pricing_model: isKnown(pricingModel.length > 0, pricingModel),
    compliance: isKnown(account.compliance.length > 0, account.compliance),
    industry: isKnown(shows.industry, account.industry),
    founded_year: isKnown(shows.founded, account.foundedYear),
    employee_count: isKnown(shows.employees, account.employees),
    size_band: isKnown(shows.employees, SIZE_BANDS.find(([most]) => account.employees <= most)?.[1] ?? "10001+"),
    headquarters_city: isKnown(shows.headquarters, place.city),
    headquarters_country: isKnown(shows.headquarters, place.country),
    languages: [place.language],
  };
}

/** Roles open at `at`, oldest first. */
export function listOpenRoles(account: Account, at: number): OpenRole[] {
  return account.roles.filter((role) => role.openedAt <= at && role.closedAt > at);
}

export function toOpening(role: OpenRole): Opening {
  return (role.isEngineering ? ENGINEERING_OPENINGS : OTHER_OPENINGS)[role.opening] as Opening;
}

function describeHiring(account: Account, isRead: boolean, at: number, previousAt: number | null) {
  const open = isRead ? listOpenRoles(account, at) : [];
  // An empty board is unknown, never zero.
  if (open.length === 0) {
    return {
      total_open_roles: null,
      engineering_role_count: null,
      has_open_engineering_roles: null,
      engineering_role_share: null,
      newest_role_age_days: null,
      roles_by_function: null,
      roles_opened: null,
      roles_closed: null,
    };
  }
  const engineering = open.filter((role) => role.isEngineering).length;
  const byFunction: Record<string, number> = {};
  for (const role of open) {
    const { function: fn } = toOpening(role);
    byFunction[fn] = (byFunction[fn] ?? 0) + 1;
  }
  return {
    total_open_roles: open.length,
    engineering_role_count: engineering,
    has_open_engineering_roles: engineering > 0,
    engineering_role_share: Math.round((engineering / open.length) * 1000) / 1000,
    newest_role_age_days: Math.floor(at - (open.at(-1)?.openedAt ?? at)),
    roles_by_function: byFunction,
    roles_opened: previousAt === null ? null : open.filter(({ openedAt }) => openedAt > previousAt).length,
    roles_closed:
      previousAt === null ? null : listOpenRoles(account, previousAt).filter(({ closedAt }) => closedAt <= at).length,
  };
}

function describeBlog(posts: readonly number[], isRead: boolean, at: number) {
  if (!isRead) return { has_engineering_blog: null, latest_post_age_days: null, posts_last_90_days: null };
  const published = posts.filter((post) => post <= at);
  const latest = published.at(-1);
  return {
    has_engineering_blog: latest !== undefined,
    latest_post_age_days: latest === undefined ? null : Math.floor(at - latest),
    posts_last_90_days: published.filter((post) => post > at - 90).length,
  };
}
