import { formatShare } from "@/components/format";
import { Plot, top } from "./axes";
import { ChartFigure } from "./chart-figure";
import { createScale } from "./scale";

export interface CalibrationBin {
  /** Mean predicted probability of the rows in it. */
  predicted: number;
  /** Share of them with the outcome, with its 95 % interval. */
  observed: number;
  low: number;
  high: number;
  count: number;
}

/** What was said to be likely against how often it happened. Points on the diagonal: it can be taken at its word. */
export function CalibrationPlot({ bins }: { bins: readonly CalibrationBin[] }) {
  const scale = createScale([0, ...bins.flatMap(({ predicted, high }) => [predicted, high])]);
  const ticks = scale.ticks.map(formatShareFinely);
  const within = bins.filter(({ predicted, low, high }) => predicted >= low && predicted <= high).length;
  return (
    <ChartFigure
      title="Calibration"
      hint="Each point is a tenth of the test accounts. On the dashed line, what was predicted is what happened."
      summary={`In ${within} of ${bins.length} groups what was predicted lies within the interval of what happened.`}
      table={{
        caption: "Predicted and observed share of outcomes",
        columns: [
          { label: "Predicted", numeric: true },
          { label: "Happened", numeric: true },
          { label: "95 % interval", numeric: true },
          { label: "Runs", numeric: true },
        ],
        rows: bins.map(({ predicted, observed, low, high, count }, index) => ({
          key: String(index),
          cells: [
            formatShareFinely(predicted),
            formatShareFinely(observed),
            `${formatShareFinely(low)} – ${formatShareFinely(high)}`,
            count,
          ],
        })),
      }}
    >
      <Plot
        x={scale}
        y={scale}
        xTicks={ticks}
        yTicks={ticks}
        gridX
        xLabel="Predicted"
        yLabel="Happened"
        className="h-60"
      >
        <line x1="0" y1="100%" x2="100%" y2="0" className="stroke-line-strong" strokeDasharray="4 3" />
        {bins.map(({ predicted, observed, low, high }) => (
          <g key={predicted}>
            <line
              x1={`${scale.at(predicted)}%`}
              x2={`${scale.at(predicted)}%`}
              y1={`${top(scale, low)}%`}
              y2={`${top(scale, high)}%`}
              strokeWidth="2"
              className="stroke-bar opacity-50"
            />
            <circle
              cx={`${scale.at(predicted)}%`}
              cy={`${top(scale, observed)}%`}
              r="4.5"
              strokeWidth="1.5"
              className="fill-bar stroke-surface"
            />
          </g>
        ))}
      </Plot>
    </ChartFigure>
  );
}

/** A share with a decimal where it is small: `0.4%`, `7.5%`, `32%`. */
export function formatShareFinely(share: number): string {
  return share > 0 && share < 0.1 ? `${Number((share * 100).toFixed(1))}%` : formatShare(share);
}
