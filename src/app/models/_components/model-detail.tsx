import type { ReactNode } from "react";
import { BarRows } from "@/components/charts/bar-rows";
import { CalibrationPlot, formatShareFinely } from "@/components/charts/calibration-plot";
import { ChartFigure } from "@/components/charts/chart-figure";
import { DataTable } from "@/components/charts/data-table";
import { Histogram } from "@/components/charts/histogram";
import { IntervalRows } from "@/components/charts/interval-rows";
import { createScale, formatNumber } from "@/components/charts/scale";
import { countOf, formatDate, formatInstant, formatInteger } from "@/components/format";
import { Alert } from "@/components/ui/alert";
import type {
  BinaryMetrics,
  IcpModel,
  ImitationMetrics,
  ModelMetrics,
} from "@/lib/prospect-intelligence/learning/model-schemas";
import { COMPARISON_TEXTS, compare, describeTarget, type Estimate, formatInterval, MEASURES } from "./describe-model";

/** As many features as are told apart at a glance; the table has all. */
const FEATURES_DRAWN = 12;

/** A version: how good it is, on which rows, and what it looks at. `actions` stand beside its name. */
export function ModelDetail({ model, actions }: { model: IcpModel; actions: ReactNode }) {
  const { metrics, version } = model;
  return (
    <article aria-labelledby="model-detail" className="grid gap-6 pt-4">
      <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <h3 id="model-detail" className="text-lg font-semibold">
            Version {version}
          </h3>
          <p className="text-ink-2">{describeTarget(model)}</p>
        </div>
        <div className="flex flex-wrap items-center gap-1.5">{actions}</div>
      </header>
      <Verdict metrics={metrics} />
      {metrics.kind === "binary" ? (
        <BinaryDetail metrics={metrics} version={version} />
      ) : (
        <ImitationDetail metrics={metrics} version={version} />
      )}
      <Provenance model={model} />
    </article>
  );
}

function Verdict({ metrics: { canGoLive, verdict } }: { metrics: ModelMetrics }) {
  return (
    <Alert tone={canGoLive ? "good" : "note"}>
      <p className="font-medium text-ink">{canGoLive ? "May go live" : "Does not go live"}</p>
      <p>{verdict}</p>
    </Alert>
  );
}

function BinaryDetail({ metrics, version }: { metrics: BinaryMetrics; version: number }) {
  const { rows, outcomes } = metrics;
  return (
    <>
      <div>
        <h4 className="font-semibold">Against the rules</h4>
        <p className="max-w-[72ch] text-sm text-ink-3">
          On {countOf(rows.test, "run")} with {countOf(outcomes.test, "outcome")} that it has not learned from, all
          newer than those it has. Below each figure its 95 % interval.
        </p>
        <div className="mt-2">
          <DataTable
            caption="The model's measures against the rules'"
            columns={[
              { label: "Measure" },
              { label: "Model", numeric: true },
              { label: "Rules", numeric: true },
              { label: "Difference", numeric: true },
            ]}
            rows={MEASURES.map((measure) => {
              const { key, label, meaning, digits, better } = measure;
              return {
                key,
                cells: [
                  <Term key="label" label={label} meaning={`${meaning}; ${better} is better`} />,
                  <Figure key="model" estimate={metrics.model[key]} digits={digits} />,
                  <Figure key="rules" estimate={metrics.rules[key]} digits={digits} />,
                  <Figure
                    key="difference"
                    estimate={metrics.difference[key]}
                    digits={digits}
                    note={COMPARISON_TEXTS[compare(measure, metrics.difference[key])]}
                  />,
                ],
              };
            })}
          />
        </div>
      </div>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
        <AucChart metrics={metrics} version={version} />
        <CalibrationPlot bins={metrics.calibration} />
        <Histogram
          title="Distribution of scores"
          hint="The test runs by the score they would have been given, and those of them with the outcome."
          bins={metrics.distribution}
          things={["run", "runs"]}
        />
        <Importances importances={metrics.importances} loses="log loss" />
      </div>
    </>
  );
}

function AucChart({ metrics, version }: { metrics: BinaryMetrics; version: number }) {
  const lines = [
    { key: "model", label: `Version ${version}`, estimate: metrics.model.auc, isMain: true },
    { key: "rules", label: "The rules", estimate: metrics.rules.auc, isMain: false },
  ];
  return (
    <ChartFigure
      className="lg:col-span-2"
      title="AUC with its interval"
      hint="How often a run with the outcome is ranked above one without. The dashed line is chance."
      summary={lines
        .map(({ label, estimate }) => `${label}: ${formatNumber(estimate.value, 3)}, ${formatInterval(estimate, 3)}.`)
        .join(" ")}
      table={{
        caption: "AUC of the model and the rules",
        columns: [{ label: "Who" }, { label: "AUC", numeric: true }, { label: "95 % interval", numeric: true }],
        rows: lines.map(({ key, label, estimate }) => ({
          key,
          cells: [label, formatNumber(estimate.value, 3), formatInterval(estimate, 3)],
        })),
      }}
    >
      <IntervalRows
        rows={lines}
        scale={createScale([0.5, 1, ...lines.map(({ estimate }) => estimate.low)], 5)}
        reference={0.5}
        axisLabel="AUC"
      />
    </ChartFigure>
  );
}

interface ImportancesProps {
  importances: BinaryMetrics["importances"];
  /** What grows when a feature is shuffled. */
  loses: string;
}

function Importances({ importances, loses }: ImportancesProps) {
  const byGain = importances.toSorted((a, b) => b.gain - a.gain);
  const drawn = byGain.slice(0, FEATURES_DRAWN);
  const first = drawn[0];
  return (
    <ChartFigure
      className="lg:col-span-2"
      title="What it looks at"
      hint={`Each feature's share of what all splits gained.${
        importances.length > drawn.length ? ` The ${drawn.length} largest; the table has all.` : ""
      }`}
      summary={first ? `Most of all ${first.label}, ${formatShareFinely(first.gain)} of the gain.` : "Nothing."}
      table={{
        caption: "Importance of each feature",
        columns: [
          { label: "Feature" },
          { label: "Share of gain", numeric: true },
          { label: `Growth of ${loses} when shuffled`, numeric: true },
        ],
        rows: byGain.map(({ feature, label, gain, permutation }) => ({
          key: feature,
          cells: [label, formatShareFinely(gain), <Figure key="loss" estimate={permutation} digits={4} />],
        })),
      }}
    >
      {drawn.length === 0 ? (
        <p className="text-ink-2">It found nothing to split by.</p>
      ) : (
        <BarRows
          rows={drawn.map(({ feature, label, gain }) => ({
            key: feature,
            label,
            value: gain,
            text: formatShareFinely(gain),
          }))}
        />
      )}
    </ChartFigure>
  );
}

function ImitationDetail({ metrics, version }: { metrics: ImitationMetrics; version: number }) {
  return (
    <div className="grid gap-y-8">
      <div>
        <h4 className="font-semibold">How well it repeats the rules</h4>
        <p className="max-w-[60ch] text-sm text-ink-3">
          It learned the rules' own verdict, so that it can't be better than they are. On{" "}
          {countOf(metrics.rows.test, "run")} it has not learned from.
        </p>
        <div className="mt-2">
          <DataTable
            caption="Error of the imitation"
            columns={[{ label: "Who" }, { label: "Error", numeric: true }]}
            rows={[
              { key: "model", cells: [`Version ${version}`, <Figure key="e" estimate={metrics.error} digits={3} />] },
              {
                key: "baseline",
                cells: ["Always the usual answer", <Figure key="e" estimate={metrics.baselineError} digits={3} />],
              },
            ]}
          />
        </div>
      </div>
      <Importances importances={metrics.importances} loses="its error" />
    </div>
  );
}

function Term({ label, meaning }: { label: string; meaning: string }) {
  return (
    <>
      {label}
      <span className="block max-w-[60ch] font-normal text-ink-3 max-sm:sr-only">{meaning}</span>
    </>
  );
}

function Figure({ estimate, digits, note }: { estimate: Estimate; digits: number; note?: string }) {
  return (
    <>
      <span className="font-medium text-ink">{formatNumber(estimate.value, digits)}</span>
      <span className="block text-ink-3">{formatInterval(estimate, digits)}</span>
      {note ? <span className="block text-ink-2">{note}</span> : null}
    </>
  );
}

/** Everything needed to train this very model again. */
function Provenance({ model }: { model: IcpModel }) {
  const { metrics } = model;
  const facts = [
    ["Learned from", `${countOf(model.rowCount, "run")} with ${countOf(model.outcomeCount, "outcome")}`],
    ["Accounts", `${formatInteger(metrics.accounts.train)} to learn, ${formatInteger(metrics.accounts.test)} to test`],
    [
      "Runs of",
      `${formatDate(metrics.from)} to ${formatDate(metrics.to)}, tested from ${formatDate(metrics.testFrom)}`,
    ],
    ["Algorithm", model.algorithm],
    ["Seed", model.seed],
    ["Trained", formatInstant(model.createdAt)],
    ["Went live", model.promotedAt === null ? "never" : formatInstant(model.promotedAt)],
    ["Data", model.dataHash],
  ] as const;
  return (
    <footer className="border-t border-line pt-2.5 text-sm text-ink-3">
      <dl className="flex flex-wrap gap-x-5 gap-y-1">
        {facts.map(([term, value]) => (
          <div key={term} className="flex gap-1.5">
            <dt className="shrink-0">{term}</dt>
            <dd className="break-all text-ink-2">{value}</dd>
          </div>
        ))}
      </dl>
      <details className="mt-1.5">
        <summary>Parameters</summary>
        <dl className="mt-1 grid gap-x-6 sm:grid-cols-2">
          {Object.entries(model.parameters).map(([name, value]) => (
            <div key={name} className="flex justify-between gap-3">
              <dt>{name}</dt>
              <dd className="text-right break-all text-ink-2">
                {typeof value === "object" ? JSON.stringify(value) : String(value)}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </footer>
  );
}
