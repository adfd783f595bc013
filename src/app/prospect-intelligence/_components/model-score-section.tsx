"use client";

import { useState } from "react";
import { formatNumber } from "@/components/charts/scale";
import { countOf } from "@/components/format";
import { Section } from "@/components/section";
import { Button } from "@/components/ui/button";
import type { ModelScore } from "@/lib/prospect-intelligence/learning/model-schemas";
import {
  describeChance,
  formatChance,
  formatFactor,
  formatFeatureValue,
  shortenContributions,
  toProbability,
} from "./explain-model";

/** As many as are taken in at a glance. */
const FIRST_SHOWN = 8;

/** What the live model said of this run when it was made, feature by feature, adding up to its margin. */
export function ModelScoreSection({ model }: { model: ModelScore }) {
  const [isWhole, setIsWhole] = useState(false);
  const { lines, rest } = shortenContributions(model.contributions, isWhole ? model.contributions.length : FIRST_SHOWN);
  const widest = Math.max(1e-9, ...model.contributions.map(({ logOdds }) => Math.abs(logOdds)));

  return (
    <Section
      level={3}
      id="model-score"
      title="Model score"
      note={
        <>
          version {model.version}
          {model.isSimulated ? <span className="ml-2 text-warn">learned from simulated data</span> : null}
        </>
      }
      tools={
        rest !== null || isWhole ? (
          <Button size="sm" variant="ghost" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
            {isWhole ? "Show the largest" : `Show all ${model.contributions.length}`}
            <span className="sr-only"> features of the model score</span>
          </Button>
        ) : null
      }
    >
      <p className="max-w-[80ch] py-2.5">
        <span className="font-semibold">{model.score} of 100</span>: {describeChance(model)}, higher than {model.score}%
        of the runs it learned from. It stands beside the ICP score, which it does not change.
      </p>
      <table className="w-full border-collapse">
        <caption className="sr-only">What each feature does to the odds</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Feature</th>
            <th scope="col">Value</th>
            <th scope="col">Odds</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line border-y border-line">
          <Row label="Before anything is looked at" value={formatChance(toProbability(model.baseline))} />
          {lines.map((contribution) => (
            <Row
              key={contribution.feature}
              label={contribution.label}
              value={formatFeatureValue(contribution)}
              isUnknown={contribution.value === null}
              logOdds={contribution.logOdds}
              widest={widest}
            />
          ))}
          {rest === null ? null : (
            <Row label={`${countOf(rest.count, "other feature")}`} value="" logOdds={rest.logOdds} widest={widest} />
          )}
          <Row label="All together" value={formatChance(toProbability(model.margin))} isStrong />
        </tbody>
      </table>
      <p className="mt-2 max-w-[80ch] text-sm text-ink-3">
        Each line multiplies or divides the odds; together they lead from the first chance to the last. That one is then
        calibrated on outcomes to {formatChance(model.probability)}. The log odds go from{" "}
        {formatNumber(model.baseline, 3)} to {formatNumber(model.margin, 3)}, and the stored signals with version{" "}
        {model.version} give the same again.
      </p>
    </Section>
  );
}

interface RowProps {
  label: string;
  value: string;
  isUnknown?: boolean;
  isStrong?: boolean;
  logOdds?: number;
  widest?: number;
}

function Row({ label, value, isUnknown = false, isStrong = false, logOdds, widest = 1 }: RowProps) {
  return (
    <tr>
      <th scope="row" className={isStrong ? "py-1.5 text-left font-semibold" : "py-1.5 text-left font-medium"}>
        {label}
      </th>
      <td className={isUnknown ? "py-1.5 pl-3 text-ink-3" : "py-1.5 pl-3 text-ink-2"}>{value}</td>
      <td className="py-1.5 pl-3">
        {logOdds === undefined ? null : (
          <span className="flex items-center justify-end gap-2.5">
            <Push share={logOdds / widest} />
            <span className="w-14 text-right whitespace-nowrap">{formatFactor(logOdds)}</span>
          </span>
        )}
      </td>
    </tr>
  );
}

/** To the right of the middle it raises the odds, to the left it lowers them. `share` is −1 to 1. */
function Push({ share }: { share: number }) {
  const width = Math.min(1, Math.abs(share)) * 50;
  return (
    <svg className="h-2 w-20 shrink-0 sm:w-32" aria-hidden="true">
      <rect width="100%" height="100%" className="fill-bar-rest/50" />
      <rect
        x={`${share < 0 ? 50 - width : 50}%`}
        width={`${width}%`}
        height="100%"
        className={share < 0 ? "fill-line-strong" : "fill-bar"}
      />
      <line x1="50%" x2="50%" y2="100%" className="stroke-ink-3" />
    </svg>
  );
}
