/** What a model's versions and figures mean, in words for an admin. */
import { formatNumber } from "@/components/charts/scale";
import { countOf, formatInteger } from "@/components/format";
import { isOutcomeLabel, LABELS, type Label, OUTCOME_LABELS } from "@/lib/prospect-intelligence/learning/labels";
import type { BinaryScores, IcpModel, LearningData } from "@/lib/prospect-intelligence/learning/model-schemas";

export interface Estimate {
  value: number;
  low: number;
  high: number;
}

export interface Measure {
  key: keyof BinaryScores;
  label: string;
  meaning: string;
  better: "higher" | "lower";
  digits: number;
}

export const MEASURES: readonly Measure[] = [
  {
    key: "auc",
    label: "AUC",
    meaning: "how often a run with the outcome is ranked above one without; 0.5 is chance",
    better: "higher",
    digits: 3,
  },
  {
    key: "logLoss",
    label: "Log loss",
    meaning: "how far probabilities were off, large mistakes most",
    better: "lower",
    digits: 3,
  },
  { key: "brier", label: "Brier score", meaning: "squared error of the probabilities", better: "lower", digits: 3 },
  {
    key: "liftAt10",
    label: "Lift at 10\u00a0%",
    meaning: "outcomes in the tenth ranked highest, in times the average",
    better: "higher",
    digits: 2,
  },
];

export function formatInterval({ low, high }: Estimate, digits: number): string {
  return `${formatNumber(low, digits)} to ${formatNumber(high, digits)}`;
}

export type Comparison = "better" | "worse" | "undecided";

/** What a difference from the rules says: nothing as long as its interval holds zero. */
export function compare({ better }: Pick<Measure, "better">, { low, high }: Estimate): Comparison {
  if (low <= 0 && high >= 0) return "undecided";
  return low > 0 === (better === "higher") ? "better" : "worse";
}

export const COMPARISON_TEXTS: Record<Comparison, string> = {
  better: "better",
  worse: "worse",
  undecided: "can't be told apart",
};

export const STATE_LABELS: Record<IcpModel["state"], string> = {
  candidate: "Candidate",
  live: "Live",
  retired: "Retired",
};

const LABEL_TEXTS: Readonly<Record<Label, string>> = {
  meeting_booked: "Meeting booked or deal won",
  deal_won: "Deal won",
  icp_score: "The rules' score (imitation)",
  priority_level: "The rules' priority (imitation)",
};

/** What the model tells: `Meeting booked or deal won within 90 days`. */
export function describeTarget({ label, windowDays }: Pick<IcpModel, "label" | "windowDays">): string {
  const known = LABELS.find((name) => name === label);
  if (known === undefined) return label;
  return isOutcomeLabel(known) ? `${LABEL_TEXTS[known]} within ${countOf(windowDays, "day")}` : LABEL_TEXTS[known];
}

/** The choices of what to learn. */
export const TARGETS = OUTCOME_LABELS.map((label) => ({ label, text: LABEL_TEXTS[label] }));

/** Who sets the scores now. */
export function describeLive(models: readonly IcpModel[]): string {
  const live = models.find(({ state }) => state === "live");
  if (live) return `Version ${live.version} is live: new research carries its score beside the rules'.`;
  if (models.length === 0) return "The rules decide alone: no model has been trained yet.";
  return "The rules decide alone: no model is live.";
}

/** `3 outcomes of 60 needed`, or how many there are once there are enough. */
export function describeOutcomes({
  outcomes,
  outcomesNeeded,
}: Pick<LearningData, "outcomes" | "outcomesNeeded">): string {
  if (outcomes >= outcomesNeeded) return countOf(outcomes, "outcome");
  return `${countOf(outcomes, "outcome")} of ${formatInteger(outcomesNeeded)} needed`;
}
