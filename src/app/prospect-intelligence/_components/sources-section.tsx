"use client";

import { cn } from "@/components/cn";
import { countOf, formatBytes, formatDuration } from "@/components/format";
import { Section } from "@/components/section";
import type { LedgerEntry, Research, SourceReport } from "@/lib/prospect-intelligence/schemas";
import { DisclosureRow } from "./disclosure";
import { OutsideLink } from "./evidence";
import { labelOutcome, labelSource, SOURCE_STATUS_LABELS } from "./explain";
import { StatusGlyph } from "./status-glyph";
import { useOpenSet } from "./use-open-set";

/** The ledger: every request of the run, under the source that made it. */
export function SourcesSection({ research: { sources, ledger, durationMs } }: { research: Research }) {
  const open = useOpenSet();
  // What was refused before it was sent is in the ledger, and no request.
  const requests = sources.reduce((sum, source) => sum + source.requests, 0);
  const bytes = sources.reduce((sum, source) => sum + source.bytes, 0);
  return (
    <Section
      level={3}
      id="sources"
      title="What was fetched"
      note={`${countOf(requests, "request")}, ${formatBytes(bytes)} in ${formatDuration(durationMs)}`}
    >
      <ul className="divide-y divide-line">
        {sources.map((source) => (
          <li key={source.name}>
            <DisclosureRow
              open={open.has(source.name)}
              onToggle={() => open.toggle(source.name)}
              summary={<SourceSummary source={source} />}
            >
              <Requests entries={ledger.filter((entry) => entry.source === source.name)} totalMs={durationMs} />
            </DisclosureRow>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function SourceSummary({ source }: { source: SourceReport }) {
  return (
    <span className="grid min-w-0 grid-cols-[0.875rem_minmax(0,1fr)_auto] items-center gap-x-2.5 sm:grid-cols-[0.875rem_11rem_minmax(0,1fr)_auto]">
      <StatusGlyph status={source.status} />
      <span className="font-medium">{labelSource(source.name)}</span>
      <span className="min-w-0 text-ink-2 max-sm:order-last max-sm:col-start-2 max-sm:col-end-4 max-sm:text-sm sm:truncate">
        {SOURCE_STATUS_LABELS[source.status]}
        {source.reason ? `: ${source.reason}` : null}
      </span>
      <span className="text-right text-sm whitespace-nowrap text-ink-3">
        <span className="max-sm:hidden">
          {countOf(source.requests, "request")} · {formatBytes(source.bytes)} ·{" "}
        </span>
        {formatDuration(source.durationMs)}
      </span>
    </span>
  );
}

function Requests({ entries, totalMs }: { entries: readonly LedgerEntry[]; totalMs: number }) {
  if (entries.length === 0) return <p className="text-sm text-ink-3">No request was made.</p>;
  // A run that was saved may have been cut short of a request's end.
  const span = Math.max(totalMs, ...entries.map(({ startedMs, durationMs }) => startedMs + durationMs), 1);
  return (
    <table className="w-full table-fixed border-collapse text-sm">
      <thead className="text-left">
        <tr className="[&_th]:caption [&_th]:border-b [&_th]:border-line [&_th]:py-1 [&_th]:pr-2">
          <th scope="col">Address</th>
          <th scope="col" className="w-28">
            Answer
          </th>
          <th scope="col" className="w-18 text-right max-sm:hidden">
            Size
          </th>
          <th scope="col" className="w-18 text-right">
            Time
          </th>
          <th scope="col" className="w-36 max-md:hidden">
            <span className="sr-only">When in the run</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a finished ledger never changes, and one address may stand in it twice.
          <tr key={index} className="border-b border-line align-baseline last:border-b-0 [&_td]:py-1 [&_td]:pr-2">
            <td>
              <OutsideLink url={entry.url} plain />
            </td>
            <td className={cn(entry.outcome === "ok" ? "text-ink-2" : "text-ink")}>
              {entry.status ?? "–"} {entry.fromCache ? "still fresh" : labelOutcome(entry.outcome, entry.status)}
            </td>
            <td className="text-right text-ink-2 max-sm:hidden">{formatBytes(entry.bytes)}</td>
            <td className="text-right text-ink-2">{formatDuration(entry.durationMs)}</td>
            <td className="max-md:hidden">
              <svg className="h-1.5 w-full" aria-hidden="true">
                <rect
                  x={`${(entry.startedMs / span) * 100}%`}
                  width={`${Math.max(0.8, (entry.durationMs / span) * 100)}%`}
                  height="100%"
                  className={entry.outcome === "ok" ? "fill-bar" : "fill-line-strong"}
                />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
