/**
 * Linear Thompson sampling (Agrawal & Goyal, "Thompson sampling for contextual bandits with linear payoffs", ICML 2013): a
 * Bayesian linear regression of the reward on the features, and draws from its posterior to act by. What is uncertain is
 * tried as often as it might be best.
 *
 * Impressions are forgotten with a half-life, so that the posterior follows a market that drifts, and weighed by how much
 * of their reward can have arrived: the reward so far is regressed on the features times that share.
 *
 * Reps differ: what the whole team's impressions say is the prior of each rep's own weights, which their own impressions
 * move (a hierarchical model, the team's part estimated first: empirical Bayes; Efron & Morris, JASA 70, 1975).
 */
import type { Random } from "../random";
import { cholesky, invert, multiply, solveLower, solveLowerTransposed } from "./linear-algebra";

/** An impression loses half its weight in this time. */
export const MEMORY_HALF_LIFE_DAYS = 240;

/** One prior standard deviation of a weight, as a multiple of the mean reward: a unit of a feature may double it. */
const PRIOR_SCALE = 1;

/** One standard deviation of a rep's weight around the team's, likewise. */
const OWN_SCALE = 0.4;

/** Standard deviations of particles, in those of the posterior. */
const PARTICLE_SPREAD = 0.3;

export interface RegressionRow {
  features: ArrayLike<number>;
  /** Reward so far. */
  reward: number;
  /** Share of the reward that can have arrived, 0–1. */
  maturity: number;
  /** Days before the fit. */
  ageDays: number;
}

/** A normal distribution of the weights, in rewards per unit of each feature. */
export interface Posterior {
  mean: Float64Array;
  /** Lower-triangular L of the precision matrix L·Lᵀ, row by row. */
  precisionFactor: Float64Array;
  /** Mean reward of an impression, by which weights are scaled. */
  meanReward: number;
  /** Variance of a reward around what is expected. */
  noise: number;
}

/**
 * The posterior after these rows, the first feature being the constant 1. Weights are normal around 0 beforehand, the
 * constant's around the mean reward; the noise has the variance of the rewards. Null when no reward was earned: then there
 * is nothing to tell accounts apart by.
 */
export function fitPosterior(
  rows: readonly RegressionRow[],
  { halfLifeDays = MEMORY_HALF_LIFE_DAYS }: { halfLifeDays?: number } = {},
): Posterior | null {
  const size = rows[0]?.features.length ?? 0;
  const weights = rows.map(({ ageDays }) => 0.5 ** (ageDays / halfLifeDays));
  const [mean, variance] = describeRewards(rows, weights);
  if (mean === 0) return null;

  const priorPrecision = 1 / (PRIOR_SCALE * mean) ** 2;
  const precision = new Float64Array(size * size);
  const moment = new Float64Array(size);
  for (let column = 0; column < size; column += 1) precision[column * size + column] = priorPrecision;
  moment[0] = priorPrecision * mean;
  addRows(precision, moment, rows, variance, halfLifeDays);
  return { ...solvePosterior(precision, moment), meanReward: mean, noise: variance };
}

/** The weights of one rep: around the team's, as far as the rep's own impressions don't say otherwise. */
export function personalise(
  team: Posterior,
  rows: readonly RegressionRow[],
  { halfLifeDays = MEMORY_HALF_LIFE_DAYS, ownScale = OWN_SCALE }: { halfLifeDays?: number; ownScale?: number } = {},
): Posterior {
  const size = team.mean.length;
  // Covariance of a rep's weights: that of the team's, and how far reps are apart.
  const covariance = invert(team.precisionFactor, size);
  const apart = (ownScale * team.meanReward) ** 2;
  for (let column = 0; column < size; column += 1) {
    covariance[column * size + column] = (covariance[column * size + column] as number) + apart;
  }
  const precision = invert(cholesky(covariance, size), size);
  const moment = multiply(precision, team.mean);
  addRows(precision, moment, rows, team.noise, halfLifeDays);
  return { ...team, ...solvePosterior(precision, moment) };
}

/** Adds what rows say to the lower triangle of a precision matrix and to precision · mean. */
function addRows(
  precision: Float64Array,
  moment: Float64Array,
  rows: readonly RegressionRow[],
  noise: number,
  halfLifeDays: number,
): void {
  const size = moment.length;
  for (const { features, reward, maturity, ageDays } of rows) {
    const weight = 0.5 ** (ageDays / halfLifeDays) / noise;
    for (let row = 0; row < size; row += 1) {
      const scaled = weight * maturity * (features[row] as number);
      if (scaled === 0) continue;
      moment[row] = (moment[row] as number) + scaled * reward;
      for (let column = 0; column <= row; column += 1) {
        const at = row * size + column;
        precision[at] = (precision[at] as number) + scaled * maturity * (features[column] as number);
      }
    }
  }
}

function solvePosterior(precision: Float64Array, moment: Float64Array): Pick<Posterior, "mean" | "precisionFactor"> {
  const precisionFactor = cholesky(precision, moment.length);
  return { mean: solveLowerTransposed(precisionFactor, solveLower(precisionFactor, moment)), precisionFactor };
}

/** Mean reward once all of it has arrived, and the variance of the rewards so far around it. */
function describeRewards(rows: readonly RegressionRow[], weights: readonly number[]): [mean: number, variance: number] {
  let [earned, ripe, total] = [0, 0, 0];
  for (const [index, { reward, maturity }] of rows.entries()) {
    const weight = weights[index] as number;
    earned += weight * reward;
    ripe += weight * maturity;
    total += weight;
  }
  if (earned === 0 || ripe === 0) return [0, 0];
  const mean = earned / ripe;
  let squares = 0;
  for (const [index, { reward, maturity }] of rows.entries()) {
    squares += (weights[index] as number) * (reward - maturity * mean) ** 2;
  }
  // All rewards alike leave no noise to divide by.
  return [mean, Math.max(squares / total, (0.01 * mean) ** 2)];
}

/**
 * Draws of the weights from the posterior, nearer to its mean than it would have them: exploring less than probability
 * matching earns more (Chapelle & Li, "An empirical evaluation of Thompson sampling", NIPS 2011), and every slot has its
 * uniform floor besides.
 */
export function drawParticles({ mean, precisionFactor }: Posterior, count: number, random: Random): Float64Array[] {
  return Array.from({ length: count }, () => {
    const noise = Float64Array.from(mean, () => random.normal());
    const deviation = solveLowerTransposed(precisionFactor, noise);
    return mean.map((value, index) => value + PARTICLE_SPREAD * (deviation[index] as number));
  });
}
