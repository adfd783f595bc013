/**
 * What really decides: how an account's signals, its rep and the day make a contact, a meeting and a deal likely. Known
 * to tests and evaluations; never an input of anything that learns.
 *
 * The common fit is nonlinear in the signals of the run, with interactions, and an unknown has an effect of its own. A
 * rep's taste is linear. Demand moves from week to week, by industry. Everything adds up in log-odds.
 */
import type { Random } from "../random";
import { clamp, logit, sigmoid } from "./accounts";
import type { RunSignals } from "./signals";
import { INDUSTRIES } from "./vocabulary";

/** Chances of an account shown to a rep, from the showing on: each includes those after it. */
export interface Funnel {
  contacted: number;
  meetingBooked: number;
  dealWon: number;
  dealLost: number;
  /** Instead of a contact. */
  notForMe: number;
}

/** What the most that came of a showing is worth. */
export interface RewardGrades {
  contacted: number;
  meetingBooked: number;
  dealWon: number;
}

/** Of the average account and rep on the average day: what a world is calibrated to. */
export const BASELINE_RATES = {
  /** Contacts per account a rep was shown or researched. */
  contacted: 0.35,
  /** Meetings per contact: outbound to researched accounts, several touches each. */
  meetingPerContact: 0.2,
  /** Deals won per meeting. */
  dealPerMeeting: 0.25,
} as const;

/** An abrupt change of what the market wants, after which what was learned is partly wrong. */
export interface DemandShift {
  week: number;
  /** How far the new taste of the market lies from the old, in standard deviations of log-odds. */
  strength: number;
}

/** What a rep's taste and the market's demand are linear in; an unknown is 0, the middle. */
export const TASTE_FEATURES = [
  "size",
  "engineeringRoles",
  "engineeringShare",
  "isWriting",
  "isSelfServe",
  "isContinental",
  "isYoung",
  "isSoftware",
] as const;
const TASTES = TASTE_FEATURES.length;

export interface TruthOptions {
  reps: number;
  weeks: number;
  shift: DemandShift | null;
}

/** Standard deviations, in log-odds. */
const COMMON_TASTE = 0.4;
const OWN_TASTE = 0.5;
const WEEKLY_DRIFT = 0.06;

export interface Truth {
  /** Log-odds that the common part adds to a meeting. */
  fitOf(signals: RunSignals): number;
  /** Linear features of taste, about standard. */
  tasteFeatures(signals: RunSignals): Float64Array;
  /** Chances at `day`, or averaged over all weeks when `day` is null: what somebody who ignores time believes. */
  funnel(rep: number, part: AccountPart, day: number | null): Funnel;
  prepare(signals: RunSignals): AccountPart;
}

/** What of an account's signals the chances depend on. */
export interface AccountPart {
  fit: number;
  /** Index of the industry, −1 when unknown. */
  industry: number;
  taste: Float64Array;
}

/** `sample` is what the baseline rates are calibrated on: signals of accounts on day 0. */
export function createTruth(
  random: Random,
  { reps, weeks, shift }: TruthOptions,
  sample: readonly RunSignals[],
): Truth {
  const fitOf = createFit(random.fork("fit"));
  const draw = random.fork("taste");
  const common = Array.from({ length: TASTES }, () => COMMON_TASTE * draw.normal());
  const tastes = Array.from({ length: reps }, () => common.map((taste) => taste + OWN_TASTE * draw.normal()));
  /** Whom a rep likes is not quite whom the rep is good with. */
  const knacks = tastes.map((taste) => taste.map((value) => 0.5 * value + 0.15 * draw.normal()));
  const demand = createDemand(random.fork("demand"), weeks, shift);

  const prepare = (signals: RunSignals): AccountPart => ({
    fit: fitOf(signals),
    industry: INDUSTRIES.indexOf(signals.industry as (typeof INDUSTRIES)[number]),
    taste: toTasteFeatures(signals),
  });

  const parts = sample.map(prepare);
  const liking = (rep: number, part: AccountPart) => dot(tastes[rep] ?? [], part.taste) + 0.35 * part.fit;
  const interest = (rep: number, part: AccountPart, day: number | null) =>
    part.fit + dot(knacks[rep] ?? [], part.taste) + demand(part, day);
  const repOf = (index: number) => index % reps;

  const likings = parts.map((part, index) => liking(repOf(index), part));
  const contactOdds = calibrate(
    likings,
    likings.map(() => 1),
    BASELINE_RATES.contacted,
  );
  const contacts = likings.map((value) => sigmoid(contactOdds + value));
  const interests = parts.map((part, index) => interest(repOf(index), part, null));
  const meetingOdds = calibrate(interests, contacts, BASELINE_RATES.meetingPerContact);
  const meetings = interests.map((value, index) => (contacts[index] ?? 0) * sigmoid(meetingOdds + value));
  const wins = parts.map((part) => 0.5 * part.fit);
  const dealOdds = calibrate(wins, meetings, BASELINE_RATES.dealPerMeeting);

  return {
    fitOf,
    tasteFeatures: toTasteFeatures,
    prepare,
    funnel(rep, part, day) {
      const likes = liking(rep, part);
      const contacted = sigmoid(contactOdds + likes);
      const meetingBooked = contacted * sigmoid(meetingOdds + interest(rep, part, day));
      const dealWon = meetingBooked * sigmoid(dealOdds + 0.5 * part.fit);
      return {
        contacted,
        meetingBooked,
        dealWon,
        dealLost: 0.6 * (meetingBooked - dealWon),
        notForMe: (1 - contacted) * sigmoid(-2.5 - likes),
      };
    },
  };
}

/** The reward to expect of a showing: each step is worth its grade less that of the step before it. */
export function expectReward(funnel: Funnel, grades: RewardGrades): number {
  return (
    grades.contacted * funnel.contacted +
    (grades.meetingBooked - grades.contacted) * funnel.meetingBooked +
    (grades.dealWon - grades.meetingBooked) * funnel.dealWon
  );
}

/** Every world has a fit of its own: the same kinds of effect, in other strengths. */
function createFit(random: Random): (signals: RunSignals) => number {
  const strength = (mean: number) => mean * (0.6 + 0.8 * random.next());
  const bestSize = Math.log(220) + 0.4 * random.normal();
  const effects = {
    size: strength(0.6),
    unknownSize: -strength(0.5),
    engineering: strength(1.3),
    noBoard: -strength(0.4),
    teamAtSize: strength(0.7),
    freshRoles: strength(0.4),
    staleRoles: -strength(0.4),
    writingTeam: strength(0.6),
    noBlog: -strength(0.3),
    observability: strength(0.6),
    wordpress: -strength(0.3),
    complianceAtSize: strength(0.5),
    mixedPricing: strength(0.4),
    api: strength(0.4),
    young: strength(0.4),
  };
  const industries = INDUSTRIES.map(() => 0.45 * random.normal());

  return (signals) => {
    const { employee_count: employees, engineering_role_count: engineers, engineering_role_share: share } = signals;
    let fit = industries[INDUSTRIES.indexOf(signals.industry as (typeof INDUSTRIES)[number])] ?? 0;

    // Best at a middle size, falling off on both sides.
    if (employees === null) fit += effects.unknownSize;
    else fit += effects.size * Math.max(-1.5, 1 - ((Math.log(employees) - bestSize) / 1.3) ** 2);
    if (engineers === null) fit += effects.noBoard;
    else fit += effects.engineering * Math.min(1, Math.log1p(engineers) / Math.log(13));
    if (engineers !== null && engineers >= 3 && employees !== null && employees >= 50 && employees <= 1500) {
      fit += effects.teamAtSize;
    }
    const age = signals.newest_role_age_days;
    if (age !== null) fit += age <= 10 ? effects.freshRoles : age > 45 ? effects.staleRoles : 0;
    const posted = signals.latest_post_age_days;
    if (signals.has_engineering_blog === false) fit += effects.noBlog;
    if (posted !== null && posted <= 60 && share !== null && share >= 0.3) fit += effects.writingTeam;
    if (signals.technologies?.some((name) => name === "Datadog" || name === "Sentry")) fit += effects.observability;
    if (signals.technologies?.includes("WordPress")) fit += effects.wordpress;
    if (signals.compliance !== null && employees !== null && employees >= 150) fit += effects.complianceAtSize;
    const pricing = signals.pricing_model ?? [];
    if (pricing.includes("self_serve") && pricing.includes("contact_sales")) fit += effects.mixedPricing;
    if (signals.has_api_reference) fit += effects.api;
    if (signals.founded_year !== null && signals.founded_year >= 2014) fit += effects.young;
    return fit;
  };
}

function toTasteFeatures(signals: RunSignals): Float64Array {
  const { employee_count: employees, engineering_role_count: engineers, engineering_role_share: share } = signals;
  const yes = (is: boolean | null) => (is === null ? 0 : is ? 1 : -1);
  return Float64Array.of(
    employees === null ? 0 : clamp((Math.log(employees) - Math.log(140)) / 1.4, -2.5, 2.5),
    engineers === null ? 0 : clamp((Math.log1p(engineers) - 1.1) / 0.8, -2, 2.5),
    share === null ? 0 : clamp((share - 0.36) / 0.25, -1.5, 2.5),
    yes(signals.has_engineering_blog),
    yes(signals.pricing_model?.includes("self_serve") ?? null),
    signals.headquarters_country === null ? 0 : ["GB", "US", "CA"].includes(signals.headquarters_country) ? -1 : 1,
    yes(signals.founded_year === null ? null : signals.founded_year >= 2014),
    yes(signals.industry === null ? null : signals.industry === "Software"),
  );
}

/** Demand by industry is a random walk; a shift adds a new linear taste of the market from its week on. */
function createDemand(
  random: Random,
  weeks: number,
  shift: DemandShift | null,
): (part: AccountPart, day: number | null) => number {
  const walks = INDUSTRIES.map(() => {
    const walk = new Float64Array(weeks + 1);
    for (let week = 1; week <= weeks; week += 1) walk[week] = (walk[week - 1] ?? 0) + WEEKLY_DRIFT * random.normal();
    return walk;
  });
  const means = walks.map((walk) => walk.reduce((sum, value) => sum + value, 0) / walk.length);
  const direction = Array.from({ length: TASTES }, () => random.normal());
  const length = Math.hypot(...direction);
  const shiftBy = direction.map((value) => ((shift?.strength ?? 0) * value) / length);
  const shiftShare = shift === null ? 0 : clamp((weeks - shift.week) / weeks, 0, 1);

  return (part, day) => {
    if (day === null) return (means[part.industry] ?? 0) + shiftShare * dot(shiftBy, part.taste);
    const week = clamp(Math.floor(day / 7), 0, weeks);
    const isShifted = shift !== null && week >= shift.week;
    return (walks[part.industry]?.[week] ?? 0) + (isShifted ? dot(shiftBy, part.taste) : 0);
  };
}

/** The intercept with which the weighted mean of sigmoid(intercept + value) is `rate`, by bisection. */
function calibrate(values: readonly number[], weights: readonly number[], rate: number): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let low = -20;
  let high = 20;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    const mean = values.reduce((sum, value, i) => sum + (weights[i] ?? 0) * sigmoid(middle + value), 0) / total;
    if (mean < rate) low = middle;
    else high = middle;
  }
  return values.length === 0 ? logit(rate) : (low + high) / 2;
}

function dot(a: readonly number[], b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < b.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}
