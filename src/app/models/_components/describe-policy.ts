/** What policies of recommendations are and how they compare, in words for an admin. */
import type { IntervalRow } from "@/components/charts/interval-rows";
import { formatNumber } from "@/components/charts/scale";
import { countOf, formatInteger, formatShare } from "@/components/format";
import type { Policy, PolicyData, PolicyEvaluation } from "@/lib/prospect-intelligence/learning/recommendation-schemas";

export const POLICY_KIND_LABELS: Record<Policy["kind"], string> = {
  uniform: "Random",
  rules: "By the rules' score",
  linear_thompson: "Learned",
};

export const ESTIMATORS = [
  {
    key: "doublyRobust",
    label: "Doubly robust",
    meaning: "a model of the reward, corrected by what was seen where it was wrong",
  },
  { key: "snips", label: "SNIPS", meaning: "what was seen, weighted by how likely each policy was to show it" },
  { key: "ips", label: "IPS", meaning: "as SNIPS, with weights that need not add up: unbiased, and wide" },
  { key: "directMethod", label: "Direct method", meaning: "the model of the reward alone: narrow, and perhaps wrong" },
] as const;
export type EstimatorKey = (typeof ESTIMATORS)[number]["key"];

/** Rewards are small: points of a hundred read better. */
export function formatReward(value: number): string {
  return formatNumber(value, 4);
}

export function describePolicy({ kind, exploration, tournamentSize, opportunityShare, learnedFrom }: Policy): string {
  if (kind === "uniform") return "Every account is as likely to be shown as any other.";
  const chance = `${formatShare(exploration)} of the slots are drawn at random`;
  const choice = tournamentSize > 1 ? `the best of ${formatInteger(tournamentSize)} drawn` : "one drawn at random";
  const basis = kind === "rules" ? "" : `, from ${countOf(learnedFrom, "impression")} with a reward`;
  const price =
    opportunityShare === 0
      ? ""
      : ` Of what an account is worth to a typical rep, ${formatShare(opportunityShare)} is taken off, so that each goes to whom it suits.`;
  return `Shows ${choice}${basis}; ${chance}.${price}`;
}

/** Which policy shows accounts now. */
export function describeLivePolicy(policies: readonly Policy[]): string {
  const live = policies.find(({ state }) => state === "live");
  if (!live) return "No policy is live, so nothing is recommended.";
  if (live.kind === "uniform") return `Version ${live.version} is live: accounts are shown at random.`;
  return `Version ${live.version} is live (${POLICY_KIND_LABELS[live.kind].toLowerCase()}).`;
}

/** `Learned, best of 8`. */
export function namePolicy({ kind, tournamentSize }: Policy): string {
  const name = POLICY_KIND_LABELS[kind];
  return kind === "uniform" ? name : `${name}, best of ${formatInteger(tournamentSize)}`;
}

/** The one to look at first: of those trained since the live one began that may replace it the best, else the newest. */
export function pickPolicy(policies: readonly Policy[]): Policy | undefined {
  const live = policies.find(({ state }) => state === "live")?.version ?? 0;
  const worth = ({ evaluation }: Policy) => evaluation?.estimates[0]?.doublyRobust?.value ?? 0;
  const better = policies.filter(({ version, evaluation }) => version > live && evaluation?.canReplace);
  return better.toSorted((a, b) => worth(b) - worth(a))[0] ?? policies[0];
}

/** `12 of 200 impressions needed are old enough to judge`, or how many are once there are enough. */
export function describeRipe({ ripe, ripeNeeded }: Pick<PolicyData, "ripe" | "ripeNeeded">): string {
  if (ripe >= ripeNeeded) return `${formatInteger(ripe)} old enough to judge`;
  return `${formatInteger(ripe)} of ${formatInteger(ripeNeeded)} needed`;
}

export interface PolicyLine {
  key: string;
  name: string;
  /** Null: not judged, and `refusal` says why. */
  estimate: PolicyEvaluation["live"] | null;
  refusal: string | null;
  /** Null for what was shown, which is not weighted. */
  effectiveSampleSize: number | null;
}

/** What was shown first, then what each policy would have earned on the same occasions. */
export function listPolicyLines({ live, estimates }: PolicyEvaluation, estimator: EstimatorKey): PolicyLine[] {
  return [
    { key: "live", name: "What was shown", estimate: live, refusal: null, effectiveSampleSize: null },
    ...estimates.map((entry) => ({
      key: `${entry.name} ${entry.version ?? ""} ${entry.tournamentSize}`,
      name: entry.name,
      estimate: entry[estimator],
      refusal: entry.refusal,
      effectiveSampleSize: entry.effectiveSampleSize,
    })),
  ];
}

export function toIntervalRow({ key, name, estimate, effectiveSampleSize }: PolicyLine): IntervalRow {
  return {
    key,
    label: name,
    ...(effectiveSampleSize === null
      ? {}
      : { note: `effective sample ${formatInteger(Math.round(effectiveSampleSize))}` }),
    estimate,
    isMain: effectiveSampleSize !== null,
  };
}
