/**
 * Linear Thompson sampling with a logistic link (Chapelle & Li, "An empirical evaluation of Thompson sampling", NIPS 2011):
 * the log-odds that something comes of an account are features · weights, and the weights are drawn from what the
 * impressions leave possible. What is uncertain is tried as often as it might be best.
 *
 * The posterior of the weights is taken as normal around its mode, with the curvature there (Laplace's approximation).
 * Impressions are forgotten with a half-life, so that it follows a market that drifts. What has not come yet may still
 * come: an impression counts as a failure only as far as a success would have shown by now (Chapelle, "Modeling delayed
 * feedback in display advertising", KDD 2014).
 *
 * Reps differ: what the whole team's impressions say is the prior of each rep's own weights, which their own impressions
 * move (a hierarchical model, the team's part estimated first: empirical Bayes; Efron & Morris, JASA 70, 1975).
 */
import type { Random } from "../random";
import { cholesky, dot, invert, multiply, solveLower, solveLowerTransposed } from "./linear-algebra";

/** An impression loses half its weight in this time. */
export const MEMORY_HALF_LIFE_DAYS = 240;

/** One prior standard deviation of a weight, in log-odds per unit of its feature. */
const PRIOR_SCALE = 0.7;

/** One standard deviation of a rep's weight around the team's, as long as reps haven't shown how far they are apart, */
const OWN_SCALE = 0.3;
/** which counts for so many reps. */
const OWN_SCALE_REPS = 0.2;
/** They hardly move any more then. */
const VARIANCE_ROUNDS = 10;

/** Standard deviations of draws, in those of the posterior. */
const DRAW_SPREAD = 0.1;

export interface RegressionRow {
  features: ArrayLike<number>;
  /** Whether it has happened. */
  isSuccess: boolean;
  /** Of what will happen, the share that can have happened by now, 0–1. */
  maturity: number;
  /** Days before the fit. */
  ageDays: number;
}

/** A normal distribution of the weights: log-odds per unit of each feature. */
export interface Posterior {
  mean: Float64Array;
  /** Lower-triangular L of the precision matrix L·Lᵀ, row by row. */
  precisionFactor: Float64Array;
}

/** A normal distribution to begin with. */
interface Prior {
  mean: Float64Array;
  /** Symmetric, row by row. */
  precision: Float64Array;
}

/**
 * The posterior of `size` weights after these rows, the first feature being the constant 1. Weights are normal around 0
 * beforehand, the constant's around the log-odds of the whole, half a success and half a failure added
 * (Haldane, "The estimation and significance of the logarithm of a ratio of frequencies", Ann. Hum. Genet. 20, 1956).
 */
export function fitPosterior(rows: readonly RegressionRow[], size: number): Posterior {
  let [successes, ripe] = [0, 0];
  for (const row of rows) {
    successes += weightOf(row) * Number(row.isSuccess);
    ripe += weightOf(row) * row.maturity;
  }
  const mean = new Float64Array(size);
  mean[0] = Math.log((successes + 0.5) / (Math.max(0, ripe - successes) + 0.5));
  const precision = new Float64Array(size * size);
  for (let column = 0; column < size; column += 1) precision[column * size + column] = 1 / PRIOR_SCALE ** 2;
  return findMode({ mean, precision }, rows);
}

/**
 * How far reps are apart: the variance of each weight around the team's, by expectation–maximisation (Laird & Ware,
 * "Random-effects models for longitudinal data", Biometrics 38, 1982), each rep's rows standing by their expansion around
 * the team's weights.
 */
export function estimateOwnVariances(team: Posterior, reps: readonly (readonly RegressionRow[])[]): Float64Array {
  const size = team.mean.length;
  const expansions = reps.map((rows) => expand(team.mean, rows));
  let variances = new Float64Array(size).fill(OWN_SCALE ** 2);
  for (let round = 0; round < VARIANCE_ROUNDS; round += 1) {
    const prior = widen(team, variances);
    const sums = new Float64Array(size).fill(OWN_SCALE_REPS * OWN_SCALE ** 2);
    for (const { gradient, curvature } of expansions) {
      const factor = cholesky(add(prior, curvature), size);
      // How far the rows move the rep, seen from the prior: S⁻¹·V·g, with V the covariance and S that of the prior.
      const moved = multiply(prior, solveLowerTransposed(factor, solveLower(factor, gradient)));
      for (let column = 0; column < size; column += 1) {
        // What the rows tell of the weight: S⁻¹ − S⁻¹·V·S⁻¹.
        const known = solveLower(factor, prior.subarray(column * size, (column + 1) * size));
        const told = (prior[column * size + column] as number) - dot(known, known);
        const variance = variances[column] as number;
        const expected = variance - variance ** 2 * told + (variance * (moved[column] as number)) ** 2;
        sums[column] = (sums[column] as number) + expected;
      }
    }
    variances = sums.map((sum) => sum / (OWN_SCALE_REPS + reps.length));
  }
  return variances;
}

/** The weights of one rep: around the team's, as far as the rep's own impressions don't say otherwise. */
export function personalise(
  team: Posterior,
  variances: Float64Array,
  rows: readonly RegressionRow[],
  mean = team.mean,
): Posterior {
  return findMode({ mean, precision: widen(team, variances) }, rows);
}

/** The precision of a rep's weights without any rows: how little is known of the team's, and how far reps are apart. */
function widen({ precisionFactor }: Posterior, variances: Float64Array): Float64Array {
  const size = variances.length;
  const covariance = invert(precisionFactor, size);
  for (let column = 0; column < size; column += 1) {
    covariance[column * size + column] = (covariance[column * size + column] as number) + (variances[column] as number);
  }
  return invert(cholesky(covariance, size), size);
}

const MOST_STEPS = 30;
/** Weights that move less than this have arrived. */
const TOLERANCE = 1e-4;

/** The mode of the posterior and its curvature, by Fisher's scoring, no weight moving by more than 1 in a step. */
function findMode(prior: Prior, rows: readonly RegressionRow[]): Posterior {
  let mean = prior.mean;
  for (let step = 1; ; step += 1) {
    const { gradient, curvature } = expand(mean, rows);
    const slope = add(gradient, multiply(prior.precision, subtract(prior.mean, mean)));
    const precisionFactor = cholesky(add(prior.precision, curvature), mean.length);
    const change = solveLowerTransposed(precisionFactor, solveLower(precisionFactor, slope));
    const largest = change.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (largest < TOLERANCE || step === MOST_STEPS) return { mean, precisionFactor };
    mean = mean.map((value, column) => value + (change[column] as number) / Math.max(1, largest));
  }
}

/** What rows say around some weights: the gradient of their log-likelihood, and its expected curvature (symmetric, downwards). */
function expand(
  mean: Float64Array,
  rows: readonly RegressionRow[],
): { gradient: Float64Array; curvature: Float64Array } {
  const size = mean.length;
  const gradient = new Float64Array(size);
  const curvature = new Float64Array(size * size);
  for (const row of rows) {
    // Short of certain, where what follows is 0 ÷ 0.
    const chance = Math.min(sigmoid(dot(mean, row.features)), 1 - 1e-9);
    const seen = row.maturity * chance;
    // How fast the chance to have seen it grows with the log-odds, over its variance.
    const pull = (weightOf(row) * (1 - chance)) / (1 - seen);
    addOuterProduct(curvature, pull * (1 - chance) * seen, row.features);
    const error = pull * (Number(row.isSuccess) - seen);
    for (let column = 0; column < size; column += 1) {
      gradient[column] = (gradient[column] as number) + error * (row.features[column] as number);
    }
  }
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < row; column += 1) {
      curvature[column * size + row] = curvature[row * size + column] as number;
    }
  }
  return { gradient, curvature };
}

/** Adds scale · features · featuresᵀ to the lower triangle of a matrix. Most features are 0, which the inner loop skips. */
function addOuterProduct(matrix: Float64Array, scale: number, features: ArrayLike<number>): void {
  const size = features.length;
  const columns: number[] = [];
  for (let row = 0; row < size; row += 1) {
    if (features[row] === 0) continue;
    columns.push(row);
    const scaled = scale * (features[row] as number);
    const start = row * size;
    for (const column of columns) {
      matrix[start + column] = (matrix[start + column] as number) + scaled * (features[column] as number);
    }
  }
}

function weightOf({ ageDays }: RegressionRow): number {
  return 0.5 ** (ageDays / MEMORY_HALF_LIFE_DAYS);
}

function add(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, index) => value + (b[index] as number));
}

function subtract(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, index) => value - (b[index] as number));
}

/** The chance of these log-odds. */
export function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/**
 * A draw of the weights. It lies nearer to the mean than probability has it, since exploring less earns more (Chapelle &
 * Li, as above), and every slot has its uniform floor besides.
 */
export function drawWeights({ mean, precisionFactor }: Posterior, random: Random): Float64Array {
  const deviation = solveLowerTransposed(
    precisionFactor,
    mean.map(() => random.normal()),
  );
  return mean.map((value, column) => value + DRAW_SPREAD * (deviation[column] as number));
}
