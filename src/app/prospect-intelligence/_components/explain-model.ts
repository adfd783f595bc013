/** What a model's score of one run says and how it comes about, in words for a rep. */
import { formatNumber } from "@/components/charts/scale";
import { countOf, formatInteger, formatItem, formatShare } from "@/components/format";
import type { ModelScore } from "@/lib/prospect-intelligence/learning/model-schemas";
import { SIGNALS, type SignalDefinition, type SignalKey } from "@/lib/prospect-intelligence/signals";

const OUTCOME_TEXTS: Readonly<Record<string, string>> = {
  meeting_booked: "a meeting or a deal",
  deal_won: "a deal",
};

/** `12% chance of a meeting or a deal within 90 days` */
export function describeChance({ probability, label, windowDays }: ModelScore): string {
  const outcome = OUTCOME_TEXTS[label] ?? label.replaceAll("_", " ");
  return `${formatChance(probability)} chance of ${outcome} within ${countOf(windowDays, "day")}`;
}

/** A chance with a decimal where it is small: `0.4%`, `7.5%`, `32%`; nothing is certain. */
export function formatChance(probability: number): string {
  if (probability < 0.001) return "under 0.1%";
  if (probability > 0.999) return "over 99.9%";
  return probability < 0.1 ? `${Number((probability * 100).toFixed(1))}%` : formatShare(probability);
}

/** The chance that log odds stand for. */
export function toProbability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** What log odds do to the odds: `× 1.35`, `÷ 1.20`. */
export function formatFactor(logOdds: number): string {
  const factor = Math.exp(Math.abs(logOdds));
  const text = factor < 10 ? formatNumber(factor, 2) : formatInteger(Math.round(factor));
  return text === "1.00" ? "× 1.00" : `${logOdds < 0 ? "÷" : "×"} ${text}`;
}

type Contribution = ModelScore["contributions"][number];

/** A feature's value as the run has it: `Yes`, `64%`, `12`; unknown is told too. */
export function formatFeatureValue({ feature, value }: Pick<Contribution, "feature" | "value">): string {
  if (value === null) return "Unknown";
  if (typeof value === "boolean") return value ? "Yes" : "No";
  const signal: SignalDefinition | undefined = SIGNALS[feature as SignalKey];
  if (typeof value === "string") return signal ? formatItem(feature as SignalKey, value) : value;
  if (signal?.unit === "share") return formatShare(value);
  if (signal?.unit === "year") return String(value);
  return Number.isInteger(value) ? formatInteger(value) : formatNumber(value, 2);
}

/** As many lines as are told apart at a glance, and what all others add together. */
export function shortenContributions(
  contributions: readonly Contribution[],
  shown: number,
): { lines: readonly Contribution[]; rest: { count: number; logOdds: number } | null } {
  const sorted = [...contributions].sort((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds));
  const others = sorted.slice(shown);
  if (others.length <= 1) return { lines: sorted, rest: null };
  return {
    lines: sorted.slice(0, shown),
    rest: { count: others.length, logOdds: others.reduce((sum, { logOdds }) => sum + logOdds, 0) },
  };
}
