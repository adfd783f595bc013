/**
 * From a score to the probability that it stands for, learned from rows the score was not learned from.
 *
 * With few outcomes Platt's sigmoid, two numbers that small data can bear; with many, isotonic regression, which follows
 * any rising shape and wants about a thousand of each kind (Niculescu-Mizil & Caruana 2005, "Predicting good
 * probabilities with supervised learning").
 */
import { z } from "zod";
import { rankingOf } from "./metrics";

export const calibrationSchema = z.discriminatedUnion("kind", [
  /** 1 ÷ (1 + e^−(slope × score + intercept)). */
  z.object({ kind: z.literal("platt"), slope: z.number().nonnegative(), intercept: z.number() }),
  /** Linear between points of rising score, flat outside them. */
  z.object({ kind: z.literal("isotonic"), scores: z.array(z.number()).min(1), probabilities: z.array(z.number()) }),
]);
export type Calibration = z.infer<typeof calibrationSchema>;

export const ISOTONIC_MINIMUM = 1000;

/** Learns a calibration; `targets` are 0 or 1, and both occur. */
export function calibrate(scores: Float64Array, targets: Float64Array): Calibration {
  const positives = targets.reduce((sum, target) => sum + target, 0);
  const rarer = Math.min(positives, targets.length - positives);
  if (rarer === 0) throw new RangeError("Calibration needs rows with and without an outcome");
  return rarer >= ISOTONIC_MINIMUM ? fitIsotonic(scores, targets) : fitPlatt(scores, targets);
}

export function applyCalibration(calibration: Calibration, score: number): number {
  if (calibration.kind === "platt") return sigmoid(calibration.slope * score + calibration.intercept);
  const { scores, probabilities } = calibration;
  let above = 0;
  for (let end = scores.length; above < end; ) {
    const middle = (above + end) >> 1;
    if ((scores[middle] ?? 0) < score) above = middle + 1;
    else end = middle;
  }
  const high = probabilities[Math.min(above, probabilities.length - 1)] ?? Number.NaN;
  if (above === 0 || above === scores.length) return high;
  const [x0 = 0, x1 = 0] = [scores[above - 1], scores[above]];
  const low = probabilities[above - 1] ?? high;
  return low + ((high - low) * (score - x0)) / (x1 - x0);
}

const MAX_NEWTON_STEPS = 100;
const TINY = 1e-12;

/**
 * Platt scaling by damped Newton steps (Platt 1999; Lin, Lin & Weng 2007). The targets are drawn in a little, to
 * (n₊ + 1) ÷ (n₊ + 2) and 1 ÷ (n₋ + 2), which keeps perfectly separated rows from running off. The slope is never
 * negative: a score that is worse than none is flattened, not turned round.
 */
export function fitPlatt(scores: Float64Array, targets: Float64Array): Calibration & { kind: "platt" } {
  const positives = targets.reduce((sum, target) => sum + target, 0);
  const negatives = targets.length - positives;
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (negatives + 2);
  const wanted = targets.map((target) => (target === 1 ? high : low));
  const flat = { kind: "platt" as const, slope: 0, intercept: Math.log((positives + 1) / (negatives + 1)) };

  const lossAt = (slope: number, intercept: number) => {
    let loss = 0;
    for (let i = 0; i < scores.length; i += 1) {
      const margin = slope * (scores[i] ?? 0) + intercept;
      // −t ln p − (1 − t) ln(1 − p), written so that no exponent overflows.
      loss += Math.max(margin, 0) - margin * (wanted[i] ?? 0) + Math.log1p(Math.exp(-Math.abs(margin)));
    }
    return loss;
  };

  let { slope, intercept } = flat;
  let loss = lossAt(slope, intercept);
  for (let step = 0; step < MAX_NEWTON_STEPS; step += 1) {
    let [g1, g2, h11, h12, h22] = [0, 0, TINY, 0, TINY];
    for (let i = 0; i < scores.length; i += 1) {
      const x = scores[i] ?? 0;
      const p = sigmoid(slope * x + intercept);
      const error = p - (wanted[i] ?? 0);
      const curvature = p * (1 - p);
      g1 += error * x;
      g2 += error;
      h11 += curvature * x * x;
      h12 += curvature * x;
      h22 += curvature;
    }
    if (Math.abs(g1) < 1e-9 && Math.abs(g2) < 1e-9) break;
    const determinant = h11 * h22 - h12 * h12;
    const [d1, d2] = [-(h22 * g1 - h12 * g2) / determinant, -(h11 * g2 - h12 * g1) / determinant];
    let scale = 1;
    let next = lossAt(slope + d1, intercept + d2);
    for (; scale > 1e-10 && !(next <= loss); scale /= 2) {
      next = lossAt(slope + (scale / 2) * d1, intercept + (scale / 2) * d2);
    }
    if (!(next < loss)) break;
    slope += scale * d1;
    intercept += scale * d2;
    loss = next;
  }
  return slope > 0 ? { kind: "platt", slope, intercept } : flat;
}

/**
 * Isotonic regression by pooling adjacent violators (Ayer et al. 1955), one point in the middle of each pool. No pool
 * says 0 or 1: n rows can't tell less than one in n + 2 from none (Laplace's rule of succession).
 */
export function fitIsotonic(scores: Float64Array, targets: Float64Array): Calibration & { kind: "isotonic" } {
  const pools: { scoreSum: number; outcomes: number; count: number }[] = [];
  const rising = rankingOf(scores).reverse();
  for (let start = 0; start < rising.length; ) {
    const score = scores[rising[start] ?? 0] ?? 0;
    let pool = { scoreSum: 0, outcomes: 0, count: 0 };
    // Equal scores are one point.
    for (; start < rising.length && scores[rising[start] ?? 0] === score; start += 1) {
      pool.outcomes += targets[rising[start] ?? 0] ?? 0;
      pool.scoreSum += score;
      pool.count += 1;
    }
    for (
      let last = pools.at(-1);
      last && last.outcomes * pool.count >= pool.outcomes * last.count;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = {
        scoreSum: last.scoreSum + pool.scoreSum,
        outcomes: last.outcomes + pool.outcomes,
        count: last.count + pool.count,
      };
    }
    pools.push(pool);
  }
  const least = 1 / (scores.length + 2);
  return {
    kind: "isotonic",
    scores: pools.map(({ scoreSum, count }) => scoreSum / count),
    probabilities: pools.map(({ outcomes, count }) => Math.min(1 - least, Math.max(least, outcomes / count))),
  };
}

export function sigmoid(x: number): number {
  return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
}
