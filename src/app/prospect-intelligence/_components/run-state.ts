/** What a run of research looks like from the page, from the click to its end. Pure: the hook beside it does the I/O. */
import type { ErrorCode } from "@/lib/prospect-intelligence/errors";
import type { Research, SourceReport } from "@/lib/prospect-intelligence/schemas";

/** A source the server will run, and the ones it waits for. */
export interface PlannedSource {
  name: string;
  needs: readonly string[];
}

export interface RunFailure {
  /** `connection` is ours: the request or its stream broke off before the server had said how it ended. */
  code: ErrorCode | "connection";
  message: string;
  /** Seconds to wait before it makes sense to try again. */
  retryAfter?: number;
}

export type RunState =
  | { phase: "idle" }
  | { phase: "running"; domain: string; startedAt: number; sources: SourceReport[] }
  | { phase: "finished"; domain: string; research: Research }
  | { phase: "failed"; domain: string; sources: SourceReport[]; failure: RunFailure }
  | { phase: "cancelled"; domain: string; sources: SourceReport[] };

export type RunEvent =
  | { type: "start"; domain: string; at: number }
  | { type: "source"; source: SourceReport }
  | { type: "research"; research: Research }
  | { type: "fail"; failure: RunFailure }
  | { type: "cancel" }
  | { type: "dismiss" };

export function reduceRun(state: RunState, event: RunEvent): RunState {
  if (event.type === "start") return { phase: "running", domain: event.domain, startedAt: event.at, sources: [] };
  if (event.type === "dismiss") return state.phase === "running" ? state : { phase: "idle" };
  // Whatever arrives after the end belongs to a run that was cancelled or replaced.
  if (state.phase !== "running") return state;
  const { domain, sources } = state;
  switch (event.type) {
    case "source":
      return { ...state, sources: [...sources.filter(({ name }) => name !== event.source.name), event.source] };
    case "research":
      return { phase: "finished", domain, research: event.research };
    case "fail":
      return { phase: "failed", domain, sources, failure: event.failure };
    case "cancel":
      return { phase: "cancelled", domain, sources };
  }
}

export type SourceProgress =
  | { name: string; state: "done"; report: SourceReport }
  | { name: string; state: "running" }
  | { name: string; state: "waiting"; for: string[] };

/** One line per source, in the plan's order; a source the plan does not know comes last. */
export function listProgress(plan: readonly PlannedSource[], reports: readonly SourceReport[]): SourceProgress[] {
  const done = new Map(reports.map((report) => [report.name, report]));
  const planned = plan.map(({ name, needs }): SourceProgress => {
    const report = done.get(name);
    if (report) return { name, state: "done", report };
    const missing = needs.filter((need) => !done.has(need));
    return missing.length > 0 ? { name, state: "waiting", for: missing } : { name, state: "running" };
  });
  const others = reports
    .filter(({ name }) => !plan.some((source) => source.name === name))
    .map((report): SourceProgress => ({ name: report.name, state: "done", report }));
  return [...planned, ...others];
}
