/** Judges a policy by a log of slates that others drew: what off-policy.ts needs to know of each slot. */
import type { Random } from "../random";
import { type FeatureMatrix, rowOf } from "./feature-matrix";
import { cholesky, dot, solveLower, solveLowerTransposed } from "./linear-algebra";
import { type EvaluatedSlot, type Evaluation, evaluateOffPolicy } from "./off-policy";
import { type Policy, scoreAccounts } from "./policy";
import { drawCandidate, propensityOf, withoutReplacement } from "./slate";

export interface LoggedSlot {
  /** Row of the account that was shown. */
  candidate: number;
  propensity: number;
  /** What it earned within the horizon of the evaluation. */
  reward: number;
}

export interface LoggedSlate {
  /** Who it was shown to. */
  userId: string;
  /** All accounts there were to choose from, the first feature the constant 1. */
  accounts: FeatureMatrix;
  /** In order. */
  slots: LoggedSlot[];
}

/** The policy as it would have filled a slate: it may differ from rep to rep. */
export type PolicyOf = (slate: LoggedSlate) => Policy;

/** Accounts drawn from the judged policy for each slot, over which the model's reward is averaged. */
const MODEL_DRAWS = 16;
/** Ridge of the reward model, in impressions. */
const RIDGE = 1;

/**
 * Estimates the policy's value by all of off-policy.ts. The reward model is linear and fitted to the other half of the
 * slates, so that no slot is judged by a model that has seen it. Deterministic from `random`.
 */
export function judgePolicy(policyOf: PolicyOf, log: readonly LoggedSlate[], random: Random): Evaluation {
  return evaluateOffPolicy(prepareSlots(policyOf, log, random));
}

function prepareSlots(policyOf: PolicyOf, log: readonly LoggedSlate[], random: Random): EvaluatedSlot[] {
  const models = [0, 1].map((fold) => fitRewardModel(log.filter((_, index) => index % 2 !== fold)));
  // Features of what the judged policy would show, over the slots of each half.
  const wanted = models.map(({ weights }) => new Float64Array(weights.length));
  const slots = log.flatMap((decision, slate) => {
    const { accounts, slots: logged } = decision;
    const policy = policyOf(decision);
    const model = models[slate % 2] as RewardModel;
    const scores = scoreAccounts(policy, accounts);
    const order = logged.map(({ candidate }) => candidate);
    return withoutReplacement(accounts.rows, order, (candidate, remaining, slot) => {
      const { propensity, reward } = logged[slot] as LoggedSlot;
      let expected = 0;
      for (let draw = 0; draw < MODEL_DRAWS; draw += 1) {
        const features = rowOf(accounts, drawCandidate(policy, scores, remaining, random));
        expected += dot(model.weights, features) / MODEL_DRAWS;
        addTo(wanted[slate % 2] as Float64Array, features, 1 / MODEL_DRAWS);
      }
      const shown = rowOf(accounts, candidate);
      return {
        slate,
        weight: propensityOf(candidate, policy, scores, remaining) / propensity,
        reward,
        predicted: dot(model.weights, shown),
        expected,
        modelInfluence: 0,
        shown,
      };
    });
  });

  // A slot's error moves the model of the other half's slots, and so what the direct method says of these.
  const directions = models.map((model, fold) => model.solve(wanted[fold] as Float64Array));
  for (const slot of slots) {
    const theirs = 1 - (slot.slate % 2);
    const model = models[theirs] as RewardModel;
    const error = (slot.reward - dot(model.weights, slot.shown)) * model.spread;
    slot.modelInfluence = dot(directions[theirs] as Float64Array, slot.shown) * error;
  }
  return slots;
}

interface RewardModel {
  weights: Float64Array;
  /** Residuals are too small by this factor, for the weights were fitted to them (HC1; MacKinnon & White, 1985). */
  spread: number;
  /** X'X⁻¹ times a vector. */
  solve: (vector: Float64Array) => Float64Array;
}

/** Least squares of the reward on the features of what was shown, with a little ridge. */
function fitRewardModel(log: readonly LoggedSlate[]): RewardModel {
  const size = log[0]?.accounts.columns ?? 0;
  const gram = new Float64Array(size * size);
  const moment = new Float64Array(size);
  let slots = 0;
  for (let column = 0; column < size; column += 1) gram[column * size + column] = RIDGE;
  for (const { accounts, slots: logged } of log) {
    for (const { candidate, reward } of logged) {
      const features = rowOf(accounts, candidate);
      addTo(moment, features, reward);
      for (let row = 0; row < size; row += 1) {
        const value = features[row] as number;
        if (value === 0) continue;
        for (let column = 0; column <= row; column += 1) {
          const at = row * size + column;
          gram[at] = (gram[at] as number) + value * (features[column] as number);
        }
      }
      slots += 1;
    }
  }
  const factor = cholesky(gram, size);
  const solve = (vector: Float64Array) => solveLowerTransposed(factor, solveLower(factor, vector));
  return { weights: solve(moment), spread: Math.sqrt(slots / Math.max(1, slots - size)), solve };
}

function addTo(sum: Float64Array, values: Float64Array, times: number): void {
  for (let index = 0; index < sum.length; index += 1) {
    sum[index] = (sum[index] as number) + times * (values[index] as number);
  }
}
