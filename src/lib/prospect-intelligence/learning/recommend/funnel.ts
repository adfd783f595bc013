/**
 * The reward as a funnel: an account that is shown may be contacted; once contacted, met; once met, won. Each step is
 * learned by itself, from the impressions that came as far, so that the first, which is known within days and of every
 * impression, is soon learned well, whatever the later ones leave open. The reward to expect of an account is
 *
 *     Σ over steps of what the step adds to the reward × the chances of it and of all steps before it.
 */
import { type FeatureMatrix, scoreAll } from "./feature-matrix";
import { dot } from "./linear-algebra";
import {
  estimateOwnVariances,
  fitPosterior,
  type Posterior,
  personalise,
  type RegressionRow,
  sigmoid,
} from "./linear-thompson";
import { estimateMaturity, type Followed, type MaturityCurve, maturityAt } from "./maturity";
import { REWARD_WINDOW_DAYS, REWARDS, type RewardStep } from "./rewards";

const DAY_MS = 86_400_000;

const FUNNEL_STEPS = ["contacted", "meeting_booked", "deal_won"] as const;
type FunnelStep = (typeof FUNNEL_STEPS)[number];

/** What whoever takes each step has earned. */
const GRADES = FUNNEL_STEPS.map((step) => REWARDS[step] as number);
/** How much more than the step before. */
const GAINS = GRADES.map((grade, step) => grade - (GRADES[step - 1] ?? 0));

/** Weights of the features for the log-odds of each step, the first ones first; steps without any never happen. */
export type FunnelWeights = readonly Float64Array[];

/** The reward to expect of each account, by each of the weights. */
export function expectRewards(accounts: FeatureMatrix, particles: readonly FunnelWeights[]): Float64Array[] {
  const logOdds = scoreAll(accounts, particles.flat());
  let next = 0;
  return particles.map((weights) => {
    const rewards = new Float64Array(accounts.rows);
    const reached = new Float64Array(accounts.rows).fill(1);
    for (let step = 0; step < weights.length; step += 1, next += 1) {
      const gain = GAINS[step] as number;
      const own = logOdds[next] as Float64Array;
      for (let row = 0; row < rewards.length; row += 1) {
        reached[row] = (reached[row] as number) * sigmoid(own[row] as number);
        rewards[row] = (rewards[row] as number) + gain * (reached[row] as number);
      }
    }
    return rewards;
  });
}

/** By how much each feature's weights lift the reward to expect of an account, per unit of the feature. */
export function slopesAt(features: Float64Array, weights: FunnelWeights): Float64Array {
  const chances = weights.map((own) => sigmoid(dot(own, features)));
  let reached = 1;
  const parts = chances.map((chance, step) => {
    reached *= chance;
    return (GAINS[step] as number) * reached;
  });
  const slopes = new Float64Array(features.length);
  for (const [step, own] of weights.entries()) {
    // A step's chance is part of its own reward and of that of all later ones.
    const worth = parts.slice(step).reduce((sum, part) => sum + part, 0);
    const slope = worth * (1 - (chances[step] as number));
    for (let column = 0; column < slopes.length; column += 1) {
      slopes[column] = (slopes[column] as number) + slope * (own[column] as number);
    }
  }
  return slopes;
}

/** What an impression tells of the weights. */
export interface LearnedImpression {
  /** Who it was shown to. */
  userId: string;
  /** Milliseconds since 1970. */
  shownAt: number;
  features: Float64Array;
  /** When it earned what. */
  steps: readonly RewardStep[];
}

/** What the whole team's impressions say of a step. */
export interface TeamStep extends Posterior {
  /** How far reps are apart: the variance of each weight. */
  ownVariances: Float64Array;
  /** How fast it comes. */
  maturity: MaturityCurve;
}

export type TeamPosterior = Record<FunnelStep, TeamStep>;

/** What the team learned as of an instant: what came later is not known yet. Null without any reward. */
export function fitTeam(impressions: readonly LearnedImpression[], asOf: number): TeamPosterior | null {
  const size = impressions[0]?.features.length ?? 0;
  const fitStep = (step: number): TeamStep => {
    const followed = followStep(step, impressions, asOf);
    const maturity = estimateMaturity(followed);
    const posterior = fitPosterior(toRows(followed, maturity), size);
    const byRep = [...new Set(followed.map(({ userId }) => userId))].map((rep) => {
      const own = followed.filter(({ userId }) => userId === rep);
      return toRows(own, maturity);
    });
    return { ...posterior, ownVariances: estimateOwnVariances(posterior, byRep), maturity };
  };
  if (!followStep(0, impressions, asOf).some(({ happenedAfterDays }) => happenedAfterDays !== null)) return null;
  return { contacted: fitStep(0), meeting_booked: fitStep(1), deal_won: fitStep(2) };
}

/** Of how a rep differs in one step, this share is expected of the next: whom one likes to contact one is good with. */
const CARRIED_OVER = 0.5;

/** The newest of a rep's own impressions that are looked at: ten every workday for forty weeks. */
export const MOST_OWN_IMPRESSIONS = 2000;

/** What is learned of one rep. */
export interface RepPosterior {
  /** Of each step. */
  own: readonly Posterior[];
  /** The mean weights of the team they lie around. */
  typical: FunnelWeights;
}

/** The same of one rep. */
export function fitRep(team: TeamPosterior, impressions: readonly LearnedImpression[], asOf: number): RepPosterior {
  let difference = new Float64Array(team.contacted.mean.length);
  const own = FUNNEL_STEPS.map((name, step) => {
    const { mean, ownVariances, maturity } = team[name];
    const expected = mean.map((weight, column) => weight + CARRIED_OVER * (difference[column] as number));
    const rows = toRows(followStep(step, impressions, asOf), maturity);
    const posterior = personalise(team[name], ownVariances, rows, expected);
    difference = posterior.mean.map((weight, column) => weight - (mean[column] as number));
    return posterior;
  });
  return { own, typical: FUNNEL_STEPS.map((name) => team[name].mean) };
}

interface FollowedImpression extends Followed {
  userId: string;
  features: Float64Array;
  ageDays: number;
}

/** The impressions that took the step before, and whether they took this one; less than a day tells nothing yet. */
function followStep(step: number, impressions: readonly LearnedImpression[], asOf: number): FollowedImpression[] {
  return impressions.flatMap(({ userId, features, shownAt, steps }) => {
    const ageDays = (asOf - shownAt) / DAY_MS;
    const until = Math.min(ageDays, REWARD_WINDOW_DAYS);
    const reachedAfter = (grade: number) =>
      steps.find(({ afterDays, reward }) => reward >= grade && afterDays <= until)?.afterDays ?? null;
    const from = step === 0 ? 0 : reachedAfter(GRADES[step - 1] as number);
    if (from === null || until - from < 1) return [];
    const after = reachedAfter(GRADES[step] as number);
    const happenedAfterDays = after === null ? null : after - from;
    return { userId, features, ageDays, followedDays: until - from, happenedAfterDays };
  });
}

function toRows(followed: readonly FollowedImpression[], curve: MaturityCurve): RegressionRow[] {
  return followed.map(({ features, ageDays, followedDays, happenedAfterDays }) => ({
    features,
    ageDays,
    isSuccess: happenedAfterDays !== null,
    maturity: maturityAt(curve, followedDays),
  }));
}
