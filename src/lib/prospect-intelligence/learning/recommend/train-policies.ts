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
import { fitRep, fitTeam, type LearnedImpression, type TeamPosterior } from "./funnel";
import { judgePolicy, type LoggedSlate, type PolicyOf } from "./judge";
import { evaluateOnPolicy } from "./off-policy";
import { createParameters, createPolicy, type Policy, type PolicyKind } from "./policy";
import { rewardWithin } from "./rewards";

/** What came of an impression within this time judges policies. */
export const HORIZON_DAYS = 21;
/** So many impressions of the live policy must be older than that. */
export const RIPE_NEEDED = 300;
/** The next policy draws the best of up to this many times more accounts: not so far from the live one that its log could not tell. */
const BOLDER = 8;
const BOLDEST = 4096;

export interface LoggedImpression extends LearnedImpression {
  slateId: string;
  slot: number;
  policyVersion: number;
  propensity: number;
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
  posterior: TeamPosterior | null;
}

export interface TrainingLog {
  impressions: readonly LoggedImpression[];
  /** Of the live policy and of versions it has learned on from, ripe ones, oldest first. */
  slates: readonly SlateLog[];
}

export interface Candidate {
  kind: PolicyKind;
  parameters: PolicyParameters;
  posterior: TeamPosterior | null;
  impressions: number;
  rewarded: number;
  dataHash: string;
  evaluation: StoredEvaluation;
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
  const [early, late] = [fitTeam(impressions, splitAt), fitTeam(impressions, now)];
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
  const judge = (
    name: string,
    policy: Pick<LivePolicy, "kind" | "parameters">,
    team: TeamPosterior | null,
    version: number | null = null,
  ) => {
    const policyOf = rememberByRep((userId) => {
      const own = impressions.filter((impression) => impression.userId === userId);
      return createPolicy(policy.kind, policy.parameters, team && fitRep(team, own, splitAt));
    });
    const { slots: _, slates: __, ...estimate } = judgePolicy(policyOf, log, createRandom(seed).fork(`judge ${name}`));
    return { name, kind: policy.kind, version, tournamentSize: policy.parameters.tournamentSize, ...estimate };
  };
  const choices = [
    { kind: "linear_thompson", tournamentSize: bolder },
    { kind: "linear_thompson", tournamentSize: Math.max(2, size) },
    { kind: "rules", tournamentSize: bolder },
  ] as const;
  const estimates = choices.map(({ kind, tournamentSize }) => {
    const name = `${kind === "rules" ? "Rules" : "Learned"}, best of ${tournamentSize}`;
    const parameters = createParameters(kind, tournamentSize, seed);
    return judge(name, { kind, parameters }, kind === "rules" ? null : early);
  });
  const others = [
    judge("Random", { kind: "uniform", parameters: createParameters("uniform", 1, seed) }, null),
    judge(`Version ${live.version}, live at the time`, live, live.posterior, live.version),
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

/** A rep's policy is made once. */
function rememberByRep(create: (userId: string) => Policy): PolicyOf {
  const known = new Map<string, Policy>();
  return ({ userId }) => {
    const policy = known.get(userId) ?? create(userId);
    known.set(userId, policy);
    return policy;
  };
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
      userId: inOrder[0]?.userId ?? "",
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
