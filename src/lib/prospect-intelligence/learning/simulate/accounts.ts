/**
 * Simulated companies: what each one is, and what happens to it day by day. Roles open and close, posts appear, products
 * come into use, so that what two researches of a company say fits together.
 */
import type { Random } from "../random";
import {
  ENGINEERING_OPENINGS,
  INDUSTRIES,
  JOB_BOARDS,
  nameCompany,
  OTHER_OPENINGS,
  PLACES,
  PRODUCTS,
} from "./vocabulary";

/** Role counts are in their steady state by day 0. */
const WARM_UP_DAYS = 210;
const MEAN_DAYS_OPEN = 45;
const MAX_ROLES_OPEN = 80;

/** Times are days since the world began, negative before it. */
export interface OpenRole {
  openedAt: number;
  closedAt: number;
  isEngineering: boolean;
  /** Index into the openings of its kind. */
  opening: number;
}

export interface Account {
  index: number;
  domain: string;
  name: string;
  employees: number;
  /** Bent for technology, a standard normal number: drives engineering roles, blog, products. Never seen itself. */
  bent: number;
  industry: string;
  place: (typeof PLACES)[number];
  foundedYear: number;
  jobBoard: string;
  /** In the order in which they open. */
  roles: OpenRole[];
  /** Engineering posts, in order. */
  posts: number[];
  /** Index of the product and when it came into use. */
  products: { product: number; since: number }[];
  pricing: { page: boolean; free: boolean; selfServe: boolean; contactSales: boolean };
  publishes: { docs: boolean; api: boolean; changelog: boolean; status: boolean; openSource: boolean };
  compliance: string[];
  /** What its site lets a reader find, for as long as the world lasts. The rest is unknown in every run. */
  shows: Record<"board" | "blog" | "employees" | "industry" | "founded" | "headquarters" | "products", boolean>;
}

export function createAccount(random: Random, index: number, days: number): Account {
  const { name, domain } = nameCompany(index);
  const bent = random.normal();
  /** How much the company tells of itself: why what is unknown is not unknown at random. */
  const openness = random.normal();
  const employees = Math.round(clamp(Math.exp(Math.log(140) + 1.4 * random.normal()), 3, 40_000));
  const size = Math.log(employees / 140);
  const chance = (logOdds: number) => random.bernoulli(sigmoid(logOdds));
  const pick = <T>(items: readonly T[]): T => items[random.integer(items.length)] as T;

  const hasBlog = chance(-0.5 + 0.9 * bent + 0.3 * size);
  const hasPricing = chance(0.4 + 0.3 * bent - 0.3 * size);
  const hasApi = chance(-0.6 + 0.9 * bent);
  return {
    index,
    domain,
    name,
    employees,
    bent,
    industry: pick(INDUSTRIES),
    place: pick(PLACES),
    foundedYear: 2025 - Math.min(90, Math.round(random.gamma(2) * 6 + Math.max(0, 4 * size))),
    jobBoard: pick(JOB_BOARDS),
    roles: createRoles(random.fork("roles"), employees, bent, days),
    posts: createPosts(random.fork("posts"), hasBlog, bent, days),
    products: createProducts(random.fork("products"), bent, days),
    pricing: {
      page: hasPricing,
      free: hasPricing && chance(-0.5 + 0.5 * bent),
      selfServe: hasPricing && chance(0.6 - 0.4 * size),
      contactSales: hasPricing && chance(0.3 + 0.6 * size),
    },
    publishes: {
      docs: hasApi || chance(-1 + 0.8 * bent),
      api: hasApi,
      changelog: chance(-1.2 + 0.7 * bent),
      status: chance(-1 + 0.5 * bent + 0.4 * size),
      openSource: chance(-1 + 1.1 * bent),
    },
    compliance: ["SOC 2", "ISO 27001"].filter(() => chance(-1.2 + 0.5 * size)),
    shows: {
      board: chance(1.3 + 0.5 * openness + 0.5 * size),
      blog: chance(2.2 + 0.5 * openness),
      employees: chance(0.5 + 0.6 * openness + 0.3 * size),
      industry: chance(1 + 0.5 * openness),
      founded: chance(0.5 + 0.6 * openness),
      headquarters: chance(1.3 + 0.5 * openness),
      products: chance(2.5),
    },
  };
}

/** Openings arrive at a pace that wanders from week to week, and stay open for an exponential time. */
function createRoles(random: Random, employees: number, bent: number, days: number): OpenRole[] {
  const usuallyOpen = clamp(Math.exp(0.55 * Math.log(employees) - 1.1), 0.3, MAX_ROLES_OPEN);
  const roles: OpenRole[] = [];
  let pace = 0.35 * random.normal();
  for (let week = -Math.ceil(WARM_UP_DAYS / 7); week * 7 < days; week += 1) {
    pace = 0.92 * pace + Math.sqrt(1 - 0.92 ** 2) * 0.35 * random.normal();
    const openings = random.poisson((7 * usuallyOpen * Math.exp(pace)) / MEAN_DAYS_OPEN);
    const times = Array.from({ length: openings }, () => (week + random.next()) * 7).sort((a, b) => a - b);
    for (const openedAt of times) roles.push(createRole(random, openedAt, bent));
  }
  return roles;
}

export function createRole(random: Random, openedAt: number, bent: number): OpenRole {
  const isEngineering = random.bernoulli(sigmoid(-0.7 + 0.9 * bent));
  return {
    openedAt,
    closedAt: openedAt + MEAN_DAYS_OPEN * random.gamma(1),
    isEngineering,
    opening: random.integer((isEngineering ? ENGINEERING_OPENINGS : OTHER_OPENINGS).length),
  };
}

function createPosts(random: Random, hasBlog: boolean, bent: number, days: number): number[] {
  // Some write their first post while the world goes on.
  const from = hasBlog ? -400 : random.bernoulli(0.05) ? random.next() * days : Number.POSITIVE_INFINITY;
  const meanDaysBetween = Math.exp(3.4 - 0.35 * bent + 0.6 * random.normal());
  const posts: number[] = [];
  for (let at = from; at < days; at += meanDaysBetween * random.gamma(1)) posts.push(at);
  return posts;
}

function createProducts(random: Random, bent: number, days: number): Account["products"] {
  return PRODUCTS.flatMap(({ share, slope }, product) => {
    const isUsed = random.bernoulli(sigmoid(logit(share) + slope * bent));
    const isAdopted = !isUsed && random.bernoulli(0.02);
    const at = random.next() * days;
    return isUsed || isAdopted ? [{ product, since: isUsed ? -1000 : at }] : [];
  });
}

export function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

export function logit(probability: number): number {
  return Math.log(probability / (1 - probability));
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
