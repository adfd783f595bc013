"use client";

import Link from "next/link";
import { useEffect, useRef, useState } from "react";
import { countOf, formatBytes, formatDuration } from "@/components/format";
import { Button } from "@/components/ui/button";
import { explainFailure, labelSource, SOURCE_STATUS_LABELS } from "./explain";
import { listProgress, type PlannedSource, type RunState, type SourceProgress } from "./run-state";
import { StatusGlyph } from "./status-glyph";
import { useFocusIfLost } from "./use-focus-if-lost";

interface RunPanelProps {
  state: Exclude<RunState, { phase: "idle" | "finished" }>;
  plan: readonly PlannedSource[];
  onCancel: () => void;
  onRetry: () => void;
  onDismiss: () => void;
}

/** A run under way, or one that ended without a result: what has arrived stays in view. */
export function RunPanel({ state, plan, onCancel, onRetry, onDismiss }: RunPanelProps) {
  const running = state.phase === "running";
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusIfLost(heading);
  // The button that was clicked is about to go.
  const keepFocus = (action: () => void) => () => {
    heading.current?.focus();
    action();
  };
  const lines = listProgress(plan, state.sources).filter((line) => running || line.state === "done");
  return (
    <section
      aria-labelledby="run-title"
      className="appear mt-4 overflow-hidden rounded-lg border border-line bg-surface"
    >
      <div aria-hidden="true" className="h-0.5 bg-bar-rest">
        {running ? <div className="sweep h-full w-1/4 bg-bar" /> : null}
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-2">
        <h2
          ref={heading}
          id="run-title"
          tabIndex={-1}
          className="outline-none min-w-0 flex-1 font-semibold break-words"
        >
          {running ? `Researching ${state.domain}` : null}
          {state.phase === "cancelled" ? `Cancelled: ${state.domain}` : null}
          {state.phase === "failed" ? `No result for ${state.domain}` : null}
        </h2>
        {running ? (
          <>
            <Elapsed since={state.startedAt} />
            <Button size="sm" onClick={keepFocus(onCancel)} aria-keyshortcuts="Escape">
              Cancel <kbd className="font-sans text-ink-3 pointer-coarse:hidden">Esc</kbd>
            </Button>
          </>
        ) : (
          <Button size="sm" variant="ghost" onClick={onDismiss}>
            Dismiss
          </Button>
        )}
      </div>
      {state.phase === "failed" ? <Failure state={state} onRetry={keepFocus(onRetry)} /> : null}
      {state.phase === "cancelled" ? (
        <div className="flex flex-wrap items-center justify-between gap-3 border-t border-line px-3 py-2">
          <p className="text-ink-2">The crawl was stopped before it had finished, so there is no score.</p>
          <Button size="sm" onClick={keepFocus(onRetry)}>
            Research again
          </Button>
        </div>
      ) : null}
      {lines.length > 0 ? (
        <ul className="border-t border-line px-3 py-1" aria-label={running ? "Sources" : "What had arrived"}>
          {lines.map((line) => (
            <ProgressLine key={line.name} line={line} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function ProgressLine({ line }: { line: SourceProgress }) {
  const report = line.state === "done" ? line.report : null;
  return (
    <li className="grid grid-cols-[0.875rem_minmax(0,1fr)_auto] gap-x-2.5 py-1 sm:grid-cols-[0.875rem_11rem_minmax(0,1fr)_auto]">
      <span className="flex h-5 items-center">
        <StatusGlyph status={report?.status ?? (line.state === "waiting" ? "waiting" : "running")} />
      </span>
      <span className={line.state === "waiting" ? "text-ink-3" : "font-medium"}>{labelSource(line.name)}</span>
      <span className="text-ink-2 max-sm:order-last max-sm:col-start-2 max-sm:col-end-4 max-sm:text-sm">
        {report ? (report.reason ?? SOURCE_STATUS_LABELS[report.status]) : null}
        {line.state === "running" ? "Reading…" : null}
        {line.state === "waiting"
          ? `Waits for ${line.for.map((name) => labelSource(name).toLowerCase()).join(" and ")}`
          : null}
      </span>
      <span className="text-right text-sm whitespace-nowrap text-ink-3">
        {report ? (
          <>
            <span className="max-sm:hidden">
              {countOf(report.requests, "request")} · {formatBytes(report.bytes)} ·{" "}
            </span>
            {formatDuration(report.durationMs)}
          </>
        ) : null}
      </span>
    </li>
  );
}

function Failure({ state, onRetry }: { state: Extract<RunState, { phase: "failed" }>; onRetry: () => void }) {
  const { title, advice, retry, signIn } = explainFailure(state.failure);
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 border-t border-l-2 border-line border-l-bad bg-bad-soft px-3 py-2.5">
      <div className="min-w-0 max-w-[70ch]">
        <p className="font-medium">{title}</p>
        <p className="text-ink-2">{advice}</p>
        <p className="mt-0.5 text-sm text-ink-2">
          {state.failure.message} ({state.failure.code.replaceAll("_", " ")})
        </p>
      </div>
      <div className="flex gap-2">
        {signIn ? (
          <Button asChild size="sm">
            <Link href="/sign-in?next=/prospect-intelligence">Sign in</Link>
          </Button>
        ) : null}
        {retry ? (
          <Button size="sm" onClick={onRetry}>
            Try again
          </Button>
        ) : null}
      </div>
    </div>
  );
}

/** Counts up; not read out, the sources' own endings are. */
function Elapsed({ since }: { since: number }) {
  const [now, setNow] = useState(since);
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 100);
    return () => clearInterval(timer);
  }, []);
  return (
    <span aria-hidden="true" className="text-ink-3">
      {(Math.max(0, now - since) / 1000).toFixed(1)} s
    </span>
  );
}
