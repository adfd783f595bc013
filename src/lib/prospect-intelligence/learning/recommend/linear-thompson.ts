/**
 * Linear Thompson sampling (Agrawal & Goyal, "Thompson sampling for contextual bandits with linear payoffs", ICML 2013):
 * accounts are ranked by features · weights, the weights drawn from what the impressions leave possible. What is uncertain
 * is tried as often as it might be best.
 *
 * What is linear is the logarithm: the expected reward is exp(features · weights), since effects multiply, as chances do,
 * and its variance is in proportion to it (quasi-Poisson regression: Wedderburn, "Quasi-likelihood functions, generalized
 * linear models, and the Gauss–Newton method", Biometrika 61, 1974). The posterior of the weights is taken as normal around
 * its mode, as Chapelle & Li do ("An empirical evaluation of Thompson sampling", NIPS 2011).
 *
 * Impressions are forgotten with a half-life, so that the posterior follows a market that drifts, and expected to have
 * earned only the share of their reward that can have arrived.
 *
 * Reps differ: what the whole team's impressions say is the prior of each rep's own weights, which their own impressions
 * move (a hierarchical model, the team's part estimated first: empirical Bayes; Efron & Morris, JASA 70, 1975).
 */
import type { Random } from "../random";
import { cholesky, dot, invert, multiply, solveLower, solveLowerTransposed } from "./linear-algebra";

/** An impression loses half its weight in this time. */
export const MEMORY_HALF_LIFE_DAYS = 240;

/** One prior standard deviation of a weight: a unit of a feature multiplies the reward by 1.4, or divides it. */
const PRIOR_SCALE = 0.35;

/** One standard deviation of a rep's weight around the team's. */
const OWN_SCALE = 0.3;

/** Standard deviations of particles, in those of the posterior. */
const PARTICLE_SPREAD = 0.3;

export interface RegressionRow {
  features: ArrayLike<number>;
  /** Reward so far, 0 or more. */
  reward: number;
  /** Share of the reward that can have arrived, above 0, at most 1. */
  maturity: number;
  /** Days before the fit. */
  ageDays: number;
}

/** A normal distribution of the weights: of the logarithm of the reward, per unit of each feature. */
export interface Posterior {
  mean: Float64Array;
  /** Lower-triangular L of the precision matrix L·Lᵀ, row by row. */
  precisionFactor: Float64Array;
  /** Variance of a reward, in what is expected of it. */
  dispersion: number;
}

/** A normal distribution to begin with. */
interface Prior {
  mean: Float64Array;
  /** Symmetric, row by row. */
  precision: Float64Array;
}

/**
 * The posterior after these rows, the first feature being the constant 1. Weights are normal around 0 beforehand, the
 * constant's around the logarithm of the mean reward. Null when no reward was earned: then there is nothing to tell
 * accounts apart by.
 */
export function fitPosterior(rows: readonly RegressionRow[]): Posterior | null {
  const size = rows[0]?.features.length ?? 0;
  let [earned, ripe] = [0, 0];
  for (const row of rows) {
    earned += weightOf(row) * row.reward;
    ripe += weightOf(row) * row.maturity;
  }
  if (earned === 0) return null;
  const mean = new Float64Array(size);
  mean[0] = Math.log(earned / ripe);
  const precision = new Float64Array(size * size);
  for (let column = 0; column < size; column += 1) precision[column * size + column] = 1 / PRIOR_SCALE ** 2;
  return findMode({ mean, precision }, rows);
}

/** The weights of one rep: around the team's, as far as the rep's own impressions don't say otherwise. */
export function personalise(team: Posterior, rows: readonly RegressionRow[]): Posterior {
  const size = team.mean.length;
  // Covariance of a rep's weights: that of the team's, and how far reps are apart.
  const covariance = invert(team.precisionFactor, size);
  for (let column = 0; column < size; column += 1) {
    covariance[column * size + column] = (covariance[column * size + column] as number) + OWN_SCALE ** 2;
  }
  const precision = invert(cholesky(covariance, size), size);
  return findMode({ mean: team.mean, precision }, rows, team.dispersion);
}

const MOST_STEPS = 30;
/** Weights that move less than this have arrived. */
const TOLERANCE = 1e-4;

/**
 * The mode of the posterior and its curvature, by Newton's method, no weight moving by more than 1 in a step. Without a
 * dispersion it is estimated on the way: squared errors over what was expected.
 */
function findMode(prior: Prior, rows: readonly RegressionRow[], known?: number): Posterior {
  const size = prior.mean.length;
  let mean = prior.mean;
  for (let step = 1; ; step += 1) {
    const expected = rows.map(({ features, maturity }) => maturity * Math.exp(dot(mean, features)));
    const dispersion = known ?? estimateDispersion(rows, expected);
    const precision = prior.precision.slice();
    const gradient = multiply(prior.precision, subtract(prior.mean, mean));
    for (const [index, row] of rows.entries()) {
      const weight = weightOf(row) / dispersion;
      const rate = expected[index] as number;
      addOuterProduct(precision, weight * rate, row.features);
      for (let column = 0; column < size; column += 1) {
        gradient[column] =
          (gradient[column] as number) + weight * (row.reward - rate) * (row.features[column] as number);
      }
    }
    const precisionFactor = cholesky(precision, size);
    const change = solveLowerTransposed(precisionFactor, solveLower(precisionFactor, gradient));
    const largest = change.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (largest < TOLERANCE || step === MOST_STEPS) return { mean, precisionFactor, dispersion };
    mean = mean.map((value, column) => value + (change[column] as number) / Math.max(1, largest));
  }
}

function estimateDispersion(rows: readonly RegressionRow[], expected: readonly number[]): number {
  let [squares, total] = [0, 0];
  for (const [index, row] of rows.entries()) {
    const rate = expected[index] as number;
    squares += weightOf(row) * (row.reward - rate) ** 2;
    total += weightOf(row) * rate;
  }
  // Rewards that are all as expected leave no noise to divide by.
  return Math.max(squares / total, 1e-3);
}

/** Adds scale · features · featuresᵀ to the lower triangle of a matrix. */
function addOuterProduct(matrix: Float64Array, scale: number, features: ArrayLike<number>): void {
  const size = features.length;
  for (let row = 0; row < size; row += 1) {
    const scaled = scale * (features[row] as number);
    if (scaled === 0) continue;
    const start = row * size;
    for (let column = 0; column <= row; column += 1) {
      matrix[start + column] = (matrix[start + column] as number) + scaled * (features[column] as number);
    }
  }
}

function weightOf({ ageDays }: RegressionRow): number {
  return 0.5 ** (ageDays / MEMORY_HALF_LIFE_DAYS);
}

function subtract(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, index) => value - (b[index] as number));
}

/**
 * Draws of the weights of a product of factors, each with a posterior of its own: the sum of a draw of each. They lie
 * nearer to the mean than probability has them, since exploring less earns more (Chapelle & Li, as above), and every slot
 * has its uniform floor besides.
 */
export function drawParticles(factors: readonly Posterior[], count: number, random: Random): Float64Array[] {
  return Array.from({ length: count }, () => {
    const weights = meanWeights(factors);
    for (const { precisionFactor } of factors) {
      const deviation = solveLowerTransposed(
        precisionFactor,
        weights.map(() => random.normal()),
      );
      for (const [column, value] of deviation.entries()) {
        weights[column] = (weights[column] as number) + PARTICLE_SPREAD * value;
      }
    }
    return weights;
  });
}

/** The weights of a product of factors, on average. */
export function meanWeights(factors: readonly Posterior[]): Float64Array {
  const [first, ...others] = factors;
  if (!first) throw new RangeError("A product has factors.");
  return first.mean.map((value, column) => others.reduce((sum, { mean }) => sum + (mean[column] as number), value));
}
