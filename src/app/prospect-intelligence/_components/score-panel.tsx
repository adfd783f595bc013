import { cn } from "@/components/cn";
import { formatShare } from "@/components/format";
import type { Research } from "@/lib/prospect-intelligence/schemas";
import { explainPriority, PRIORITY_LABELS } from "./explain";
import { PriorityMark, UnknownTag } from "./priority";

/** The score, and apart from it what it can't say: the priority it leads to and how much of it was knowable. */
export function ScorePanel({ research }: { research: Research }) {
  const { icpScore, priorityLevel, coverage, model } = research;
  return (
    <section aria-label="Score" className="border-y border-line-strong/70 pt-3.5 pb-4">
      <div className="flex flex-wrap items-end gap-x-10 gap-y-3">
        <dl className="flex flex-wrap items-end gap-x-10 gap-y-3">
          <div>
            <dt className="caption">ICP score</dt>
            <dd className="mt-1 flex items-baseline gap-1.5">
              {icpScore === null ? (
                <UnknownTag>No score</UnknownTag>
              ) : (
                <>
                  <span
                    className={cn(
                      "text-[3.25rem] leading-[2.75rem] tracking-[-0.035em]",
                      // Too little was known to rely on it, so it does not stand there as if it were.
                      priorityLevel === "unknown" ? "font-normal text-ink-3" : "font-semibold",
                    )}
                  >
                    {icpScore}
                  </span>
                  <span className="text-ink-3">of 100{priorityLevel === "unknown" ? ", on little evidence" : ""}</span>
                </>
              )}
            </dd>
          </div>
          <div>
            <dt className="caption">Priority</dt>
            <dd className="mt-1 flex h-6 items-center gap-2 text-lg font-semibold">
              {priorityLevel === "unknown" ? (
                <UnknownTag />
              ) : (
                <>
                  <PriorityMark level={priorityLevel} />
                  {PRIORITY_LABELS[priorityLevel]}
                </>
              )}
            </dd>
          </div>
          <div>
            <dt className="caption">Coverage</dt>
            <dd className="mt-1 flex h-6 items-center text-lg font-semibold">
              {formatShare(coverage)}
              <span className="ml-1.5 text-base font-normal text-ink-3">of the profile known</span>
            </dd>
          </div>
          {model ? (
            <div>
              <dt className="caption">Model score</dt>
              <dd className="mt-1 flex h-6 items-center text-lg font-semibold">
                {model.score}
                <span className="ml-1.5 text-base font-normal text-ink-3">
                  of 100, version {model.version}
                  {model.isSimulated ? <span className="text-warn"> (simulated)</span> : null}
                </span>
              </dd>
            </div>
          ) : null}
        </dl>
        <p className="max-w-[30rem] min-w-56 flex-1 text-sm text-ink-2 max-sm:basis-full">
          {explainPriority(research)}
        </p>
      </div>
      <ScoreStrip research={research} />
    </section>
  );
}

/**
 * The whole profile as one strip: each known signal as wide as the points it could give and filled as far as it gave
 * them; what is unknown hatched at the end, as wide as the weight that could not be established.
 */
function ScoreStrip({ research: { score, coverage } }: { research: Research }) {
  let end = 0;
  const segments = score.contributions
    .filter(({ maxPoints }) => maxPoints > 0)
    .map(({ signal, points, maxPoints }) => {
      const start = end;
      end += maxPoints * coverage;
      return { signal, start, end, filled: points * coverage };
    });
  const known = coverage * 100;
  return (
    <svg className="mt-3.5 block h-2.5 w-full" aria-hidden="true">
      <pattern id="score-unknown" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0.5" x2="0.5" y1="0" y2="4" className="stroke-hatch" strokeWidth="1" />
      </pattern>
      <rect width={`${known}%`} height="100%" className="fill-bar-rest" />
      {segments.map(({ signal, start, filled }) => (
        <rect key={signal} x={`${start}%`} width={`${filled}%`} height="100%" className="fill-bar" />
      ))}
      {segments.slice(0, -1).map(({ signal, end }) => (
        <line key={signal} x1={`${end}%`} x2={`${end}%`} y2="100%" className="stroke-surface" strokeWidth="2" />
      ))}
      {coverage < 1 ? (
        <rect
          x={`${known}%`}
          width={`${100 - known}%`}
          height="100%"
          fill="url(#score-unknown)"
          className="stroke-line-strong"
          strokeWidth="2"
          strokeDasharray="3 2"
        />
      ) : null}
    </svg>
  );
}
