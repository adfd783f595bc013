/** Why an account is recommended, in one line a rep can check. */
import { type FeatureMatrix, rowOf } from "./feature-matrix";
import { ACCOUNT_FEATURES, type CandidateAccount, FEATURE_NAMES, REP_FEATURES } from "./features";
import { type RepPosterior, slopesAt } from "./funnel";
import type { Policy } from "./policy";
import type { Slot } from "./slate";

const FEATURES = [...ACCOUNT_FEATURES, ...REP_FEATURES];
const MOST_REASONS = 2;

/** What is said of every account that the uniform policy draws. */
export const AT_RANDOM = "Drawn at random: nothing is learned yet.";

export function explainSlot(
  policy: Policy,
  learned: RepPosterior | null,
  accounts: FeatureMatrix,
  slot: Slot,
  account: CandidateAccount,
): string {
  if (policy.kind === "uniform") return AT_RANDOM;
  if (slot.isExploration) return "Drawn at random: now and then any account is, so that the list goes on learning.";
  if (policy.kind === "rules") {
    return account.icpScore === null ? "Its ICP score is not known." : `Its ICP score is ${account.icpScore}.`;
  }
  const reasons = learned ? findReasons(policy, learned, accounts, slot.candidate, account) : [];
  if (reasons.length === 0) return "The best of those drawn, though nothing about it stands out.";
  return `Recommended for ${reasons.join(" and ")}.`;
}

/**
 * What lifts the account most above the mean one in this rep's list, by the mean weights, as far as it can be said. It
 * lifts the reward to expect, and not only less of a typical rep's, which is taken off.
 */
function findReasons(
  { opportunity }: Policy,
  learned: RepPosterior,
  accounts: FeatureMatrix,
  candidate: number,
  account: CandidateAccount,
): string[] {
  const own = rowOf(accounts, candidate);
  const usual = columnMeans(accounts);
  const slopes = slopesAt(
    own,
    learned.own.map(({ mean }) => mean),
  );
  const typical = opportunity && slopesAt(own, opportunity.weights);
  const lifts = Array.from(own, (value, column) => {
    const above = value - (usual[column] as number);
    const lift = (slopes[column] as number) * above;
    const net = typical ? lift - opportunity.share * (typical[column] as number) * above : lift;
    return { column, lift, net };
  });
  const reasons: string[] = [];
  for (const { column, lift, net } of lifts.sort((a, b) => b.net - a.net)) {
    if (net <= 0 || reasons.length === MOST_REASONS) break;
    if (lift <= 0) continue;
    const reason = FEATURES[column]?.reason?.(account);
    if (reason && !reasons.includes(reason)) reasons.push(reason);
  }
  return reasons;
}

function columnMeans({ rows, columns, steps }: FeatureMatrix): Float64Array {
  const means = new Float64Array(columns);
  for (let at = 0; at < steps.length; at += 1) {
    means[at % columns] = (means[at % columns] as number) + (steps[at] as number) / 100 / rows;
  }
  return means;
}

/** The features of one account by name, as the log keeps them. */
export function nameFeatures(row: Float64Array): Record<string, number> {
  return Object.fromEntries(Array.from(row, (value, column) => [FEATURE_NAMES[column], Math.round(value * 100) / 100]));
}
