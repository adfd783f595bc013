"use client";

import { type ReactNode, useId, useState } from "react";
import { ChartFigure } from "@/components/charts/chart-figure";
import { IntervalRows } from "@/components/charts/interval-rows";
import { createScale, formatNumber } from "@/components/charts/scale";
import { countOf, formatInteger } from "@/components/format";
import { Alert } from "@/components/ui/alert";
import { Label } from "@/components/ui/field";
import { Select } from "@/components/ui/input";
import type { Policy, PolicyEvaluation } from "@/lib/prospect-intelligence/learning/recommendation-schemas";
import {
  describePolicy,
  ESTIMATORS,
  type EstimatorKey,
  formatReward,
  listPolicyLines,
  POLICY_KIND_LABELS,
  type PolicyLine,
  toIntervalRow,
} from "./describe-policy";

/** A policy: what it does, and what it would have earned on the occasions that others were shown. */
export function PolicyDetail({ policy, actions }: { policy: Policy; actions: ReactNode }) {
  const { evaluation } = policy;
  return (
    <article aria-labelledby="policy-detail" className="grid gap-4 pt-4">
      <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <h3 id="policy-detail" className="text-lg font-semibold">
            Version {policy.version}: {POLICY_KIND_LABELS[policy.kind].toLowerCase()}
          </h3>
          <p className="text-ink-2">{describePolicy(policy)}</p>
        </div>
        <div className="flex flex-wrap items-center gap-1.5">{actions}</div>
      </header>
      {evaluation === null ? (
        <p className="text-ink-2">It has not been compared with others: the first one needs none.</p>
      ) : (
        <>
          <Alert tone={evaluation.canReplace ? "good" : "note"}>
            <p className="font-medium text-ink">
              {evaluation.canReplace ? "May replace the live one" : "Does not replace the live one"}
            </p>
            <p>{evaluation.verdict}</p>
          </Alert>
          <Comparison evaluation={evaluation} />
        </>
      )}
    </article>
  );
}

function Comparison({ evaluation }: { evaluation: PolicyEvaluation }) {
  const id = useId();
  const [estimator, setEstimator] = useState<EstimatorKey>("doublyRobust");
  const lines = listPolicyLines(evaluation, estimator);
  const { meaning } = ESTIMATORS.find(({ key }) => key === estimator) ?? ESTIMATORS[0];
  const judged = lines.flatMap(({ estimate }) => (estimate === null ? [] : [estimate.low, estimate.high]));
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <Label htmlFor={id}>Estimated by</Label>
        <Select id={id} value={estimator} onChange={(event) => setEstimator(event.target.value as EstimatorKey)}>
          {ESTIMATORS.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </Select>
        <span className="text-sm text-ink-3">{meaning}</span>
      </div>
      <ChartFigure
        title="What each policy would have earned"
        hint={`Reward of an impression within ${countOf(evaluation.horizonDays, "day")}: contacted 0.1, meeting booked 0.5, deal won 1. From ${countOf(evaluation.impressions, "impression")} in ${countOf(evaluation.slates, "list")}; the dashed line is what was shown.`}
        summary={lines.map(summarise).join(" ")}
        table={{
          caption: "Estimated reward of each policy",
          columns: [
            { label: "Policy" },
            { label: "Effective sample", numeric: true },
            { label: "Reward", numeric: true },
            { label: "95 % interval", numeric: true },
          ],
          rows: lines.map(({ key, name, estimate, refusal, effectiveSampleSize }) => ({
            key,
            cells: [
              <Name key="name" name={name} refusal={refusal} />,
              effectiveSampleSize === null ? "–" : formatInteger(Math.round(effectiveSampleSize)),
              estimate === null ? "not judged" : formatReward(estimate.value),
              estimate === null ? "–" : `${formatReward(estimate.low)} to ${formatReward(estimate.high)}`,
            ],
          })),
        }}
      >
        <IntervalRows
          rows={lines.map(toIntervalRow)}
          scale={createScale([0, ...judged], 4)}
          reference={evaluation.live.value}
          axisLabel="Reward of an impression"
        />
      </ChartFigure>
      {lines.some(({ refusal }) => refusal !== null) ? (
        <ul className="text-sm text-ink-2">
          {lines.map(({ key, name, refusal }) =>
            refusal === null ? null : (
              <li key={key}>
                {name} is not judged: {refusal}
              </li>
            ),
          )}
        </ul>
      ) : null}
    </div>
  );
}

function Name({ name, refusal }: { name: string; refusal: string | null }) {
  return (
    <>
      {name}
      {refusal === null ? null : <span className="block font-normal text-ink-3">{refusal}</span>}
    </>
  );
}

function summarise({ name, estimate, refusal }: PolicyLine): string {
  if (estimate === null) return `${name}: not judged${refusal === null ? "" : `, ${refusal}`}`;
  return `${name}: ${formatReward(estimate.value)}, ${formatNumber(estimate.low, 4)} to ${formatNumber(estimate.high, 4)}.`;
}
