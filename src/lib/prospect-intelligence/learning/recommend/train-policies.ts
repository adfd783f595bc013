/**
 * New policies from the log of the old ones, and how each compares with the live one.
 *
 * What a candidate would have learned from the older part of the log is judged on the newer part, which the live policy
 * drew: an estimate of nothing it has seen. What is saved has then learned from all of it.
 */
import { createHash } from "node:crypto";
import { createRandom } from "../random";
import type { PolicyEvaluation, PolicyParameters, StoredEvaluation } from "../recommendation-schemas";
import type { FeatureMatrix } from "./feature-matrix";
import { judgePolicy, type LoggedSlate } from "./judge";
import { fitPosterior, type Posterior } from "./linear-thompson";
import { estimateMaturity } from "./maturity";
import { evaluateOnPolicy } from "./off-policy";
import { createParameters, createPolicy, type Policy, type PolicyKind, UNIFORM } from "./policy";
import { type RewardStep, rewardWithin } from "./rewards";

const DAY_MS = 86_400_000;

/** What came of an impression within this time judges policies. */
export const HORIZON_DAYS = 21;
/** So many impressions of the live policy must be older than that. */
export const RIPE_NEEDED = 300;
/** The next policy draws the best of up to this many times more accounts: not so far from the live one that its log could not tell. */
const BOLDER = 8;
const BOLDEST = 4096;

export interface LoggedImpression {
  slateId: string;
  slot: number;
  policyVersion: number;
  /** Milliseconds since 1970. */
  shownAt: number;
  features: Float64Array;
  propensity: number;
  /** When it earned what. */
  steps: readonly RewardStep[];
}

export interface SlateLog {
  id: string;
  shownAt: number;
  policyVersion: number;
  accounts: FeatureMatrix;
  /** Rows of the accounts shown, in order of their slots. */
  shown: readonly number[];
}

export interface LivePolicy {
  version: number;
  kind: PolicyKind;
  parameters: PolicyParameters;
  posterior: Posterior | null;
}

export interface TrainingLog {
  impressions: readonly LoggedImpression[];
  /** Of the live policy and of versions it has learned on from, ripe ones, oldest first. */
  slates: readonly SlateLog[];
}

export interface Candidate {
  kind: PolicyKind;
  parameters: PolicyParameters;
  posterior: Posterior | null;
  impressions: number;
  rewarded: number;
  dataHash: string;
  evaluation: StoredEvaluation;
}

/** What of the log a policy learns from as of an instant: rewards that came later are not known yet. */
export function fitAsOf(impressions: readonly LoggedImpression[], asOf: number): Posterior | null {
  const known = impressions.filter(({ shownAt }) => shownAt < asOf);
  const aged = known.map((impression) => {
    const ageDays = (asOf - impression.shownAt) / DAY_MS;
    return { ...impression, ageDays, steps: impression.steps.filter(({ afterDays }) => afterDays <= ageDays) };
  });
  const maturity = estimateMaturity(aged);
  return fitPosterior(
    aged.map(({ features, steps, ageDays }) => ({
      features,
      reward: rewardWithin(steps, ageDays),
      maturity: maturity(ageDays),
      ageDays,
    })),
  );
}

export function countRewarded(impressions: readonly LoggedImpression[]): number {
  return impressions.filter(({ steps }) => steps.length > 0).length;
}

/**
 * The candidates to replace the live policy, each with its evaluation. Null where the log cannot tell: fewer than
 * RIPE_NEEDED ripe impressions of the live policy, or no reward among those learned from.
 */
export function trainPolicies(
  live: LivePolicy,
  { impressions, slates }: TrainingLog,
  now: number,
  seed: string,
): Candidate[] | null {
  const judged = slates.slice(Math.floor(slates.length / 2));
  const splitAt = judged[0]?.shownAt ?? now;
  const ripe = slates.reduce((sum, { shown }) => sum + shown.length, 0);
  const [early, late] = [fitAsOf(impressions, splitAt), fitAsOf(impressions, now)];
  if (ripe < RIPE_NEEDED || !early || !late) return null;

  const log = toLoggedSlates(judged, impressions);
  const liveValue = evaluateOnPolicy(log.flatMap(({ slots }, slate) => slots.map(({ reward }) => ({ slate, reward }))));
  if (!liveValue) return null;

  const size = live.parameters.tournamentSize;
  const bolder = Math.min(BOLDEST, size * BOLDER);
  const described = {
    horizonDays: HORIZON_DAYS,
    impressions: log.reduce((sum, { slots }) => sum + slots.length, 0),
    slates: log.length,
    live: liveValue,
    against: live.version,
  };
  const judge = (name: string, policy: Policy, version: number | null = null) => {
    const { kind, tournamentSize } = policy;
    const { slots: _, slates: __, ...estimate } = judgePolicy(policy, log, createRandom(seed).fork(`judge ${name}`));
    return { name, kind, version, tournamentSize, ...estimate };
  };
  const choices = [
    { kind: "linear_thompson", tournamentSize: bolder },
    { kind: "linear_thompson", tournamentSize: Math.max(2, size) },
    { kind: "rules", tournamentSize: bolder },
  ] as const;
  const estimates = choices.map(({ kind, tournamentSize }) => {
    const policy = createPolicy(kind, createParameters(kind, tournamentSize, seed), kind === "rules" ? null : early);
    return judge(kind === "rules" ? `Rules, best of ${tournamentSize}` : `Learned, best of ${tournamentSize}`, policy);
  });
  const others = [
    judge("Random", UNIFORM),
    judge(`Version ${live.version}, live now`, createPolicy(live.kind, live.parameters, live.posterior), live.version),
  ];

  const dataHash = hashLog(impressions);
  return choices.flatMap(({ kind, tournamentSize }, index) => {
    // The live policy learns on by itself.
    if (kind === live.kind && tournamentSize === size) return [];
    const own = estimates[index] as (typeof estimates)[number];
    const rest = [...estimates.filter((estimate) => estimate !== own), ...others];
    return {
      kind,
      parameters: createParameters(kind, tournamentSize, seed),
      posterior: kind === "rules" ? null : late,
      impressions: impressions.length,
      rewarded: kind === "rules" ? 0 : countRewarded(impressions),
      dataHash,
      evaluation: { ...described, estimates: [own, ...rest], ...decide(own, liveValue) },
    };
  });
}

/** A policy replaces the live one only when its lower bound is above what the live one earned. */
function decide(
  own: PolicyEvaluation["estimates"][number],
  live: PolicyEvaluation["live"],
): Pick<PolicyEvaluation, "canReplace" | "verdict"> {
  const { doublyRobust, refusal } = own;
  if (!doublyRobust) return { canReplace: false, verdict: refusal ?? "It could not be judged." };
  const told = `Doubly robust, it would have earned ${round(doublyRobust.value)} an impression (95 % interval ${round(doublyRobust.low)} to ${round(doublyRobust.high)})`;
  return doublyRobust.low > live.value
    ? { canReplace: true, verdict: `${told}: all of it above the ${round(live.value)} that was earned.` }
    : { canReplace: false, verdict: `${told}: not clearly above the ${round(live.value)} that was earned.` };
}

const round = (value: number) => value.toFixed(3);

function toLoggedSlates(slates: readonly SlateLog[], impressions: readonly LoggedImpression[]): LoggedSlate[] {
  const bySlate = new Map<string, LoggedImpression[]>();
  for (const impression of impressions) {
    const slots = bySlate.get(impression.slateId);
    if (slots) slots.push(impression);
    else bySlate.set(impression.slateId, [impression]);
  }
  return slates.map(({ id, accounts, shown }) => {
    const inOrder = (bySlate.get(id) ?? []).toSorted((a, b) => a.slot - b.slot);
    return {
      accounts,
      slots: inOrder.map(({ slot, propensity, steps }) => ({
        candidate: shown[slot] as number,
        propensity,
        reward: rewardWithin(steps, HORIZON_DAYS),
      })),
    };
  });
}

/** SHA-256 of what is learned from. */
export function hashLog(impressions: readonly LoggedImpression[]): string {
  const hash = createHash("sha256");
  for (const { slateId, slot, shownAt, features, steps } of impressions) {
    hash.update(JSON.stringify([slateId, slot, shownAt, [...features], steps]));
  }
  return hash.digest("hex");
}
