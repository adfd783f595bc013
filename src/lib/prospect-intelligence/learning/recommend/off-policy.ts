/**
 * Off-policy evaluation: what a policy would have earned, told from the log of another.
 *
 * With w = π(a | x) ÷ p of each logged slot (what the judged policy would have done over what was done), r its reward,
 * q a model of the reward and π·q its mean over the judged policy's choices:
 *
 * - inverse propensity scoring, IPS: mean of w·r (Horvitz & Thompson, JASA 47, 1952);
 * - self-normalised, SNIPS: Σ w·r ÷ Σ w (Swaminathan & Joachims, NeurIPS 2015);
 * - direct method: mean of π·q, right as far as the model is;
 * - doubly robust: mean of π·q + w·(r − q), right when either the propensities or the model are (Dudík, Langford & Li,
 *   ICML 2011).
 *
 * The value is that of one slot, filled by the judged policy after the slots before it were filled as they were. Slots of
 * one slate stand together in the intervals (cluster-robust variance; Liang & Zeger, Biometrika 73, 1986), whose degrees of
 * freedom are the effective sample size (Kish: (Σw)² ÷ Σw²), or the slates where these are fewer, less one.
 */

/** An estimate with its 95 % interval. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

export interface EvaluatedSlot {
  /** Slots of the same slate have the same. */
  slate: number;
  /** π(a | x) ÷ p. */
  weight: number;
  reward: number;
  /** q of the account that was shown. */
  predicted: number;
  /** π·q: mean q over what the judged policy would show. */
  expected: number;
  /** How the slot's own error moves the direct method, through the model: its part of the model's sampling error. */
  modelInfluence: number;
}

/** Below this effective sample size there is too little overlap to judge by. */
export const MINIMUM_EFFECTIVE_SAMPLE_SIZE = 50;
/** With fewer rewards the interval of their mean can't be trusted. */
export const MINIMUM_REWARDED = 20;

export interface Evaluation {
  slots: number;
  slates: number;
  /** How many equally weighted slots would tell as much. */
  effectiveSampleSize: number;
  /** Why nothing is estimated, in words; null when it is. */
  refusal: string | null;
  ips: Estimate | null;
  snips: Estimate | null;
  directMethod: Estimate | null;
  doublyRobust: Estimate | null;
}

export function evaluateOffPolicy(slots: readonly EvaluatedSlot[]): Evaluation {
  const effectiveSampleSize = getEffectiveSampleSize(slots);
  const slates = new Set(slots.map(({ slate }) => slate)).size;
  const refusal = findRefusal(slots, effectiveSampleSize);
  const judged = { slots: slots.length, slates, effectiveSampleSize, refusal };
  if (refusal) return { ...judged, ips: null, snips: null, directMethod: null, doublyRobust: null };

  const meanOf = (term: (slot: EvaluatedSlot) => number) => estimateMean(slots, term, effectiveSampleSize);
  return {
    ...judged,
    ips: meanOf(({ weight, reward }) => weight * reward),
    snips: estimateRatio(slots, effectiveSampleSize),
    directMethod: estimateMean(
      slots,
      ({ expected }) => expected,
      effectiveSampleSize,
      slots.map((s) => s.modelInfluence),
    ),
    doublyRobust: meanOf(({ weight, reward, predicted, expected }) => expected + weight * (reward - predicted)),
  };
}

/** What was earned by what was shown: the mean reward of a slot. Null without two slates to tell the spread by. */
export function evaluateOnPolicy(slots: readonly Pick<EvaluatedSlot, "slate" | "reward">[]): Estimate | null {
  if (new Set(slots.map(({ slate }) => slate)).size < 2) return null;
  return estimateMean(slots, ({ reward }) => reward, slots.length);
}

/** Kish's effective sample size of the weights. */
export function getEffectiveSampleSize(slots: readonly Pick<EvaluatedSlot, "weight">[]): number {
  let [sum, squares] = [0, 0];
  for (const { weight } of slots) {
    sum += weight;
    squares += weight * weight;
  }
  return squares > 0 ? (sum * sum) / squares : 0;
}

function findRefusal(slots: readonly EvaluatedSlot[], effectiveSampleSize: number): string | null {
  if (effectiveSampleSize < MINIMUM_EFFECTIVE_SAMPLE_SIZE) {
    return `Too little overlap with what was shown: the log is worth ${Math.floor(effectiveSampleSize)} impressions of this policy, ${MINIMUM_EFFECTIVE_SAMPLE_SIZE} are needed.`;
  }
  const rewarded = slots.filter(({ weight, reward }) => weight > 0 && reward > 0);
  const effectiveRewarded = Math.floor(getEffectiveSampleSize(rewarded));
  if (effectiveRewarded < MINIMUM_REWARDED) {
    return `Too few rewards: those in the log are worth ${effectiveRewarded} of this policy, ${MINIMUM_REWARDED} are needed.`;
  }
  return null;
}

function estimateMean<Slot extends { slate: number }>(
  slots: readonly Slot[],
  term: (slot: Slot) => number,
  effectiveSampleSize: number,
  influences?: readonly number[],
): Estimate {
  const terms = slots.map(term);
  const mean = terms.reduce((sum, value) => sum + value, 0) / slots.length;
  const residuals = terms.map((value, index) => value - mean + (influences?.[index] ?? 0));
  return toEstimate(mean, slots, residuals, effectiveSampleSize);
}

function estimateRatio(slots: readonly EvaluatedSlot[], effectiveSampleSize: number): Estimate {
  const weights = slots.reduce((sum, { weight }) => sum + weight, 0);
  const ratio = slots.reduce((sum, { weight, reward }) => sum + weight * reward, 0) / weights;
  const residuals = slots.map(({ weight, reward }) => (weight * (reward - ratio) * slots.length) / weights);
  return toEstimate(ratio, slots, residuals, effectiveSampleSize);
}

/**
 * A mean of terms with these residuals, which are independent between slates alone. Rewards are rare and so their means
 * skewed: the interval follows Hall's transformation of Student's t ("On the removal of skewness by transformation", JRSS B
 * 54(1), 1992), without which the truth lies above it twice as often as it should.
 */
function toEstimate(
  value: number,
  slots: readonly { slate: number }[],
  residuals: readonly number[],
  effectiveSampleSize: number,
): Estimate {
  const sums = new Map<number, number>();
  for (const [index, { slate }] of slots.entries()) {
    sums.set(slate, (sums.get(slate) ?? 0) + (residuals[index] as number));
  }
  const n = sums.size;
  let [squares, cubes] = [0, 0];
  for (const sum of sums.values()) {
    squares += sum ** 2;
    cubes += sum ** 3;
  }
  if (squares === 0) return { value, low: value, high: value };
  const deviation = Math.sqrt((squares * n) / Math.max(1, n - 1)) / slots.length;
  const skewness = cubes / n / (squares / n) ** 1.5 / Math.sqrt(n);
  const reach = studentQuantile975(Math.max(1, Math.min(n, effectiveSampleSize) - 1));
  return {
    value,
    low: value - deviation * invertHall(reach, skewness),
    high: value - deviation * invertHall(-reach, skewness),
  };
}

/** The t at which Hall's transformation, of skewness ÷ √n, is y. */
function invertHall(y: number, skewness: number): number {
  if (Math.abs(skewness) < 1e-6) return y;
  return (3 / skewness) * (Math.cbrt(1 + skewness * (y - skewness / 6)) - 1);
}

/**
 * The 97.5 % quantile of Student's t (Cornish–Fisher expansion around the normal's; Abramowitz & Stegun 26.7.5), right to
 * 0.001 from 10 degrees of freedom.
 */
export function studentQuantile975(degrees: number): number {
  const z = 1.959963984540054;
  const [z3, z5, z7, z9] = [z ** 3, z ** 5, z ** 7, z ** 9];
  return (
    z +
    (z3 + z) / (4 * degrees) +
    (5 * z5 + 16 * z3 + 3 * z) / (96 * degrees ** 2) +
    (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * degrees ** 3) +
    (79 * z9 + 776 * z7 + 1482 * z5 - 1920 * z3 - 945 * z) / (92160 * degrees ** 4)
  );
}
