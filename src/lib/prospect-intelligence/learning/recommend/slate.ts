/**
 * A slate: slots filled one after another without replacement, and the exact probability that each went to the account it
 * went to, given those before it (the conditional propensity).
 *
 * A slot is drawn so: with probability ε uniformly among the n accounts left; else one particle of the policy is drawn, K
 * of the n at random, and the particle's best of these is taken. So
 *
 *     propensity(a) = ε ÷ n + (1 − ε) · mean over particles of C(n − 1 − rank(a), K − 1) ÷ C(n, K)
 *
 * with rank(a) the place of the account in the particle's order of those left, 0 the best. Equal scores are ordered by
 * the accounts' order in the matrix.
 */
import type { Random } from "../random";
import type { FeatureMatrix } from "./feature-matrix";
import { type Policy, scoreAccounts } from "./policy";
import { tournamentShares } from "./tournament";

export interface Slot {
  /** Row of the account in the matrix. */
  candidate: number;
  /** Probability that this slot went to it, given the slots before: above 0, at most 1. */
  propensity: number;
  /** How many accounts were left to choose from. */
  left: number;
  /** Whether the uniform floor drew it, and not the policy's preference. */
  isExploration: boolean;
}

/** Draws up to `limit` slots, fewer when there are fewer accounts. */
export function drawSlate(policy: Policy, accounts: FeatureMatrix, limit: number, random: Random): Slot[] {
  const scores = scoreAccounts(policy, accounts);
  const remaining = allRows(accounts.rows);
  const slots: Slot[] = [];
  for (let left = accounts.rows; left > 0 && slots.length < limit; left -= 1) {
    const candidates = remaining.subarray(0, left);
    const isExploration = isUniform(scores) || random.bernoulli(policy.exploration);
    const candidate = isExploration
      ? (candidates[random.integer(left)] as number)
      : winTournament(pick(scores, random), candidates, policy.tournamentSize, random);
    slots.push({ candidate, propensity: propensityOf(candidate, policy, scores, candidates), left, isExploration });
    removeFrom(candidates, candidate);
  }
  return slots;
}

/**
 * The probabilities with which `policy` would have filled each slot with the account that is in it, given the slots
 * before. Of the policy that drew the slate these are its propensities, to the last bit.
 */
export function slatePropensities(policy: Policy, accounts: FeatureMatrix, order: readonly number[]): number[] {
  const scores = scoreAccounts(policy, accounts);
  return withoutReplacement(accounts.rows, order, (candidate, remaining) =>
    propensityOf(candidate, policy, scores, remaining),
  );
}

/** Goes through slots that were filled, telling of each which accounts were left before it. RangeError for an impossible one. */
export function withoutReplacement<Result>(
  rows: number,
  order: readonly number[],
  visit: (candidate: number, remaining: Int32Array, slot: number) => Result,
): Result[] {
  const all = allRows(rows);
  return order.map((candidate, slot) => {
    const remaining = all.subarray(0, rows - slot);
    if (!remaining.includes(candidate)) throw new RangeError(`Account ${candidate} can't be shown in slot ${slot}.`);
    const result = visit(candidate, remaining, slot);
    removeFrom(remaining, candidate);
    return result;
  });
}

/** Draws the account of one slot. */
export function drawCandidate(
  policy: Policy,
  scores: readonly Float64Array[],
  remaining: Int32Array,
  random: Random,
): number {
  if (isUniform(scores) || random.bernoulli(policy.exploration))
    return remaining[random.integer(remaining.length)] as number;
  return winTournament(pick(scores, random), remaining, policy.tournamentSize, random);
}

/** The best of `size` accounts drawn from those remaining. */
function winTournament(scores: Float64Array, remaining: Int32Array, size: number, random: Random): number {
  const n = remaining.length;
  if (size >= n) return remaining.reduce((best, candidate) => (isBetter(scores, candidate, best) ? candidate : best));
  // Floyd's way to draw a set without replacement (Bentley & Floyd, CACM 30(9), 1987): cost grows with the set alone.
  const drawn = new Set<number>();
  let best = -1;
  for (let last = n - size; last < n; last += 1) {
    const any = random.integer(last + 1);
    const position = drawn.has(any) ? last : any;
    drawn.add(position);
    const candidate = remaining[position] as number;
    if (best < 0 || isBetter(scores, candidate, best)) best = candidate;
  }
  return best;
}

/** The probability that the slot goes to this account. `scores` are those of each particle. */
export function propensityOf(
  candidate: number,
  policy: Policy,
  scores: readonly Float64Array[],
  remaining: Int32Array,
): number {
  const n = remaining.length;
  if (isUniform(scores)) return 1 / n;
  const shares = tournamentShares(n, policy.tournamentSize);
  let sum = 0;
  for (const particle of scores) sum += shares[rankOf(candidate, particle, remaining)] as number;
  return policy.exploration / n + ((1 - policy.exploration) * sum) / scores.length;
}

function rankOf(candidate: number, scores: Float64Array, remaining: Int32Array): number {
  const score = scores[candidate] as number;
  let rank = 0;
  for (let position = 0; position < remaining.length; position += 1) {
    const other = remaining[position] as number;
    const theirs = scores[other] as number;
    if (theirs > score || (theirs === score && other < candidate)) rank += 1;
  }
  return rank;
}

function isUniform(scores: readonly Float64Array[]): boolean {
  return scores.length === 0;
}

function pick(scores: readonly Float64Array[], random: Random): Float64Array {
  return scores[random.integer(scores.length)] as Float64Array;
}

function allRows(rows: number): Int32Array {
  return Int32Array.from({ length: rows }, (_, row) => row);
}

/** The last one takes its place. */
function removeFrom(remaining: Int32Array, candidate: number): void {
  remaining[remaining.indexOf(candidate)] = remaining[remaining.length - 1] as number;
}

function isBetter(scores: Float64Array, one: number, other: number): boolean {
  const [a, b] = [scores[one] as number, scores[other] as number];
  return a > b || (a === b && one < other);
}
