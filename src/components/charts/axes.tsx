import type { ReactNode } from "react";
import { cn } from "@/components/cn";
import { formatTicks, type Scale } from "./scale";

interface PlotProps {
  x: Scale;
  y: Scale;
  xLabel: string;
  yLabel: string;
  xTicks?: readonly string[];
  yTicks?: readonly string[];
  /** Lines across at the ticks of the x axis too. */
  gridX?: boolean;
  /** Drawn in percent of width and height; `top()` turns a value of y into one. */
  children: ReactNode;
  className?: string;
}

/** Percent from the top, as SVG counts. */
export function top(y: Scale, value: number): number {
  return 100 - y.at(value);
}

/** Two axes with their ticks, and what is drawn between them. */
export function Plot({ x, y, xLabel, yLabel, gridX = false, children, className, ...labels }: PlotProps) {
  const xTexts = labels.xTicks ?? formatTicks(x);
  const yTexts = labels.yTicks ?? formatTicks(y);
  return (
    <div>
      <p className="caption">{yLabel}</p>
      <div className="pt-2 pr-3 pb-5 pl-9">
        <svg className={cn("block w-full overflow-visible", className)} aria-hidden="true">
          {y.ticks.map((tick, index) => (
            <g key={tick}>
              <line x2="100%" y1={`${top(y, tick)}%`} y2={`${top(y, tick)}%`} className="stroke-line" />
              <text x="-6" y={`${top(y, tick)}%`} dy="0.32em" textAnchor="end" className="fill-ink-3 text-xs">
                {yTexts[index]}
              </text>
            </g>
          ))}
          {x.ticks.map((tick, index) => (
            <g key={tick}>
              {gridX ? <line x1={`${x.at(tick)}%`} x2={`${x.at(tick)}%`} y2="100%" className="stroke-line" /> : null}
              <text x={`${x.at(tick)}%`} y="100%" dy="16" textAnchor="middle" className="fill-ink-3 text-xs">
                {xTexts[index]}
              </text>
            </g>
          ))}
          {children}
          <line x2="100%" y1="100%" y2="100%" className="stroke-line-strong" />
        </svg>
      </div>
      <p className="caption pr-3 text-right">{xLabel}</p>
    </div>
  );
}
