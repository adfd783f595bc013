import { useId } from "react";
import { cn } from "@/components/cn";
import { formatTicks, type Scale } from "./scale";

export interface IntervalRow {
  key: string;
  label: string;
  /** Behind the label: which one it is, why it has no interval. */
  note?: string;
  /** Null: not judged. */
  estimate: { value: number; low: number; high: number } | null;
  /** Drawn strongly, as what the reader looks for. */
  isMain?: boolean;
}

interface IntervalRowsProps {
  rows: readonly IntervalRow[];
  scale: Scale;
  /** A line down all rows: no difference, what stands now. */
  reference?: number;
  axisLabel: string;
}

/** Estimates with their intervals, one a line to one scale. Pure drawing: a table beside it says the figures. */
export function IntervalRows({ rows, scale, reference, axisLabel }: IntervalRowsProps) {
  return (
    <div className="grid gap-x-3 sm:grid-cols-[minmax(7rem,13rem)_minmax(0,1fr)]">
      {rows.map(({ key, label, note, estimate, isMain = true }) => (
        <div key={key} className="grid grid-cols-subgrid items-center border-t border-line py-1.5 sm:col-span-2">
          <span className="flex flex-wrap gap-x-2 text-sm">
            <span className={isMain ? "font-medium" : "text-ink-2"}>{label}</span>
            {note ? <span className="text-ink-3">{note}</span> : null}
          </span>
          <svg className="block h-4 w-full overflow-visible" aria-hidden="true">
            <rect x="0" y="7.5" width="100%" height="1" className="fill-line" />
            {reference === undefined ? null : (
              <line
                x1={`${scale.at(reference)}%`}
                x2={`${scale.at(reference)}%`}
                y1="-2"
                y2="18"
                className="stroke-line-strong"
                strokeDasharray="3 2"
              />
            )}
            {estimate === null ? (
              <Unjudged />
            ) : (
              <>
                <line
                  x1={`${scale.at(estimate.low)}%`}
                  x2={`${scale.at(estimate.high)}%`}
                  y1="8"
                  y2="8"
                  strokeWidth="3"
                  className={isMain ? "stroke-bar" : "stroke-line-strong"}
                />
                <circle
                  cx={`${scale.at(estimate.value)}%`}
                  cy="8"
                  r="4.5"
                  strokeWidth="2"
                  className={cn("stroke-surface", isMain ? "fill-bar" : "fill-ink-3")}
                />
              </>
            )}
          </svg>
        </div>
      ))}
      <div className="grid grid-cols-subgrid border-t border-line-strong/70 pt-1 sm:col-span-2">
        <span className="caption max-sm:sr-only" />
        <svg className="block h-4 w-full overflow-visible" aria-hidden="true">
          {formatTicks(scale).map((text, index, all) => (
            <text
              key={text}
              x={`${scale.at(scale.ticks[index] ?? 0)}%`}
              y="11"
              textAnchor={index === 0 ? "start" : index === all.length - 1 ? "end" : "middle"}
              className="fill-ink-3 text-xs"
            >
              {text}
            </text>
          ))}
        </svg>
      </div>
      <p className="caption text-right sm:col-span-2">{axisLabel}</p>
    </div>
  );
}

/** Not judged is not zero: hatched, like all that is unknown. */
function Unjudged() {
  const id = useId();
  return (
    <>
      <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0.5" x2="0.5" y1="0" y2="4" className="stroke-hatch" strokeWidth="1" />
      </pattern>
      <rect
        x="0"
        y="4"
        width="100%"
        height="8"
        fill={`url(#${id})`}
        className="stroke-line-strong"
        strokeDasharray="3 2"
      />
    </>
  );
}
