import { countOf } from "@/components/format";
import { Plot, top } from "./axes";
import { ChartFigure } from "./chart-figure";
import { createScale } from "./scale";

export interface HistogramBin {
  from: number;
  to: number;
  count: number;
  /** Of the count. */
  outcomes: number;
}

interface HistogramProps {
  title: string;
  hint: string;
  bins: readonly HistogramBin[];
  /** What is counted, of one and of many. */
  things: [string, string];
}

/** How many rows have which score, and how many of them had the outcome. */
export function Histogram({ title, hint, bins, things }: HistogramProps) {
  const x = createScale([0, ...bins.map(({ to }) => to)], 5);
  const y = createScale([0, ...bins.map(({ count }) => count)], 4);
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const outcomes = bins.reduce((sum, bin) => sum + bin.outcomes, 0);
  return (
    <ChartFigure
      title={title}
      hint={hint}
      summary={`${countOf(total, ...things)}, ${countOf(outcomes, "outcome")} among them, by score.`}
      table={{
        caption: title,
        columns: [
          { label: "Score" },
          { label: capitalise(things[1]), numeric: true },
          { label: "With outcome", numeric: true },
        ],
        rows: bins.map(({ from, to, count, outcomes }) => ({
          key: String(from),
          cells: [`${Math.round(from)} – ${Math.round(to)}`, count, outcomes],
        })),
      }}
    >
      <Plot x={x} y={y} xLabel="Score" yLabel={capitalise(things[1])} className="h-60">
        {bins.map((bin) => {
          const { from, to, count, outcomes } = bin;
          const left = x.at(from) + 0.4;
          const width = Math.max(0, x.at(to) - x.at(from) - 0.8);
          return (
            <g key={from}>
              <Bar left={left} width={width} from={top(y, count)} className="fill-bar-rest" />
              <Bar left={left} width={width} from={top(y, outcomes)} className="fill-bar" />
            </g>
          );
        })}
      </Plot>
      <Key
        entries={[
          { label: "with outcome", className: "fill-bar" },
          { label: "without", className: "fill-bar-rest" },
        ]}
      />
    </ChartFigure>
  );
}

function Bar({ left, width, from, className }: { left: number; width: number; from: number; className: string }) {
  return <rect x={`${left}%`} width={`${width}%`} y={`${from}%`} height={`${100 - from}%`} className={className} />;
}

function Key({ entries }: { entries: readonly { label: string; className: string }[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4 pl-9 text-sm text-ink-2">
      {entries.map(({ label, className }) => (
        <li key={label} className="flex items-center gap-1.5">
          <svg className="size-2.5" aria-hidden="true">
            <rect width="100%" height="100%" className={className} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
