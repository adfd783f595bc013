/** Models in words, for a terminal. */
import type { ModelMetrics } from "@/lib/prospect-intelligence/learning/model-schemas";

type Estimate = { value: number; low: number; high: number };

const MEASURES = [
  ["auc", "AUC", 3],
  ["logLoss", "Log loss", 4],
  ["brier", "Brier score", 4],
  ["liftAt10", "Lift at 10 %", 2],
] as const;

/** The measures with their 95 % intervals, model beside rules. */
export function formatMetrics(metrics: ModelMetrics): string {
  const day = (instant: string) => instant.slice(0, 10);
  const span = `${metrics.rows.train} runs of ${metrics.accounts.train} accounts from ${day(metrics.from)}, measured on ${metrics.rows.test} from ${day(metrics.testFrom)} to ${day(metrics.to)}`;
  if (metrics.kind === "imitation") {
    return [
      `Learned from ${span}.`,
      `Error ${estimate(metrics.error, 3)}; without looking at any feature ${estimate(metrics.baselineError, 3)}.`,
      metrics.verdict,
    ].join("\n");
  }
  const rows = MEASURES.map(([name, label, digits]) => [
    label,
    estimate(metrics.model[name], digits),
    estimate(metrics.rules[name], digits),
    estimate(metrics.difference[name], digits),
  ]);
  const important = metrics.importances
    .slice(0, 8)
    .map(({ label, permutation }) => `  ${label}: ${permutation.value.toFixed(4)}`);
  return [
    `Learned from ${span}, with ${metrics.outcomes.train} and ${metrics.outcomes.test} outcomes.`,
    "",
    table([["", "Model", "Rules", "Difference"], ...rows]),
    "",
    "Log loss grows by this when a feature is shuffled:",
    ...important,
    "",
    metrics.verdict,
  ].join("\n");
}

function estimate({ value, low, high }: Estimate, digits: number): string {
  return `${value.toFixed(digits)} (${low.toFixed(digits)} to ${high.toFixed(digits)})`;
}

function table(rows: string[][]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
