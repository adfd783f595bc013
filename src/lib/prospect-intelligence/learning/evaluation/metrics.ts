/**
 * How good scores are, of rows whose outcome is known. Every measure takes whole-number or real weights of the rows (1
 * each when left out), by which the bootstrap repeats rows without copying them. A measure that the rows do not define,
 * such as the AUC of one class alone, is NaN.
 */

type Numbers = ArrayLike<number>;

const weightOf = (weights: Numbers | undefined, index: number) => weights?.[index] ?? 1;

/** Indices of the scores, highest first; equal scores in the order they came. */
export function rankingOf(scores: Numbers): Uint32Array {
  const order = Uint32Array.from({ length: scores.length }, (_, index) => index);
  return order.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}

/**
 * Area under the ROC curve: the chance that a row with an outcome scores above one without, equal scores counting half
 * (Mann & Whitney 1947; Hanley & McNeil 1982). `ranking` is that of the scores, where it is known already.
 */
export function rankAuc(scores: Numbers, targets: Numbers, weights?: Numbers, ranking = rankingOf(scores)): number {
  let positives = 0;
  let negatives = 0;
  let won = 0;
  for (let start = 0; start < ranking.length; ) {
    const score = scores[ranking[start] ?? 0];
    let tiedPositives = 0;
    let tiedNegatives = 0;
    let end = start;
    for (; end < ranking.length && scores[ranking[end] ?? 0] === score; end += 1) {
      const index = ranking[end] ?? 0;
      if (targets[index] === 1) tiedPositives += weightOf(weights, index);
      else tiedNegatives += weightOf(weights, index);
    }
    won += tiedNegatives * (positives + tiedPositives / 2);
    positives += tiedPositives;
    negatives += tiedNegatives;
    start = end;
  }
  return won / (positives * negatives);
}

/** A probability of 0 or 1 that turns out wrong would cost without end. */
const CLOSEST = 1e-15;

/** Mean of −ln of the probability given to what happened, in nats. */
export function logLoss(probabilities: Numbers, targets: Numbers, weights?: Numbers): number {
  return meanOf(targets, weights, (index) => {
    const p = Math.min(1 - CLOSEST, Math.max(CLOSEST, probabilities[index] ?? Number.NaN));
    return targets[index] === 1 ? -Math.log(p) : -Math.log1p(-p);
  });
}

/** Mean squared difference between probability and outcome (Brier 1950). */
export function brierScore(probabilities: Numbers, targets: Numbers, weights?: Numbers): number {
  return meanOf(targets, weights, (index) => ((probabilities[index] ?? Number.NaN) - (targets[index] ?? 0)) ** 2);
}

export function rootMeanSquaredError(predictions: Numbers, targets: Numbers, weights?: Numbers): number {
  return Math.sqrt(brierScore(predictions, targets, weights));
}

function meanOf(targets: Numbers, weights: Numbers | undefined, lossOf: (index: number) => number): number {
  let sum = 0;
  let total = 0;
  for (let index = 0; index < targets.length; index += 1) {
    const weight = weightOf(weights, index);
    if (weight === 0) continue;
    sum += weight * lossOf(index);
    total += weight;
  }
  return sum / total;
}

/**
 * How many times more outcomes the best-scored share of rows has than all have. Rows that share the score at the cut
 * count in proportion, so that no order among equals is made up.
 */
export function liftAt(
  share: number,
  scores: Numbers,
  targets: Numbers,
  weights?: Numbers,
  ranking = rankingOf(scores),
): number {
  let total = 0;
  let outcomes = 0;
  for (let index = 0; index < targets.length; index += 1) {
    total += weightOf(weights, index);
    outcomes += weightOf(weights, index) * (targets[index] ?? 0);
  }
  const wanted = share * total;
  let taken = 0;
  let found = 0;
  for (let start = 0; start < ranking.length && taken < wanted; ) {
    const score = scores[ranking[start] ?? 0];
    let tied = 0;
    let tiedOutcomes = 0;
    for (; start < ranking.length && scores[ranking[start] ?? 0] === score; start += 1) {
      const index = ranking[start] ?? 0;
      tied += weightOf(weights, index);
      tiedOutcomes += weightOf(weights, index) * (targets[index] ?? 0);
    }
    const part = tied === 0 ? 0 : Math.min(1, (wanted - taken) / tied);
    taken += part * tied;
    found += part * tiedOutcomes;
  }
  return found / wanted / (outcomes / total);
}

export interface CalibrationBin {
  /** Mean probability given. */
  predicted: number;
  /** Share that had an outcome, with its 95 % interval. */
  observed: number;
  low: number;
  high: number;
  count: number;
}

/** Rows in bins of equal count by probability, lowest first: what was said of each bin, and what became of it. */
export function calibrationCurve(
  probabilities: Numbers,
  targets: Numbers,
  maxBins = 10,
  minPerBin = 20,
): CalibrationBin[] {
  const rising = rankingOf(probabilities).reverse();
  const binCount = Math.max(1, Math.min(maxBins, Math.floor(rising.length / minPerBin)));
  return Array.from({ length: binCount }, (_, bin) => {
    const start = Math.floor((bin * rising.length) / binCount);
    const rows = rising.subarray(start, Math.floor(((bin + 1) * rising.length) / binCount));
    const count = rows.length;
    const outcomes = rows.reduce((sum, index) => sum + (targets[index] ?? 0), 0);
    const predicted = rows.reduce((sum, index) => sum + (probabilities[index] ?? 0), 0) / count;
    return { predicted, observed: outcomes / count, ...wilsonInterval(outcomes, count), count };
  }).filter(({ count }) => count > 0);
}

/** The normal quantile of a two-sided 95 % interval. */
const Z_95 = 1.959963984540054;

/** 95 % interval of a share (Wilson 1927), which holds for few rows and shares near 0 and 1 too. */
export function wilsonInterval(successes: number, count: number): { low: number; high: number } {
  const p = successes / count;
  const z2 = Z_95 ** 2;
  const middle = (p + z2 / (2 * count)) / (1 + z2 / count);
  const half = (Z_95 / (1 + z2 / count)) * Math.sqrt((p * (1 - p)) / count + z2 / (4 * count ** 2));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
