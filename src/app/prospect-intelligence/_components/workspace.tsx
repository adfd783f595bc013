"use client";

import { History } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { countOf } from "@/components/format";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useNow } from "@/components/use-now";
import type { AccountsKind, RecentResearch } from "@/lib/prospect-intelligence/queries";
import type { Research } from "@/lib/prospect-intelligence/schemas";
import { type IntentLine, listNews } from "./describe-intent";
import { DomainBox } from "./domain-box";
import { checkDomainInput, isSameSite } from "./domain-input";
import { EmptyState, type SampleCompany } from "./empty-state";
import { explainFailure, labelSource, SOURCE_STATUS_LABELS } from "./explain";
import { type Opened, OpenedResult } from "./opened-result";
import { priorityText } from "./priority";
import { RecentList } from "./recent-list";
import { researchPath } from "./recommendation-lines";
import { RecommendedAccounts } from "./recommended-accounts";
import { RunPanel } from "./run-panel";
import type { PlannedSource, RunState } from "./run-state";
import { type SurgingAccount, SurgingAccounts } from "./surging-accounts";
import { useDismissals } from "./use-dismissals";
import { useFreshResults } from "./use-fresh-results";
import { useOnline } from "./use-online";
import { useRecommendations } from "./use-recommendations";
import { useResearchRun } from "./use-research-run";

interface WorkspaceProps {
  recent: readonly RecentResearch[];
  /** Of the companies in `recent`; null when it could not be loaded. */
  intents: readonly IntentLine[];
  accounts: AccountsKind;
  surging: readonly SurgingAccount[];
  plan: readonly PlannedSource[];
  samples: readonly SampleCompany[];
  opened: Opened | null;
  /** The model that writes briefs and where it is asked; null when none is set up. */
  briefModel: string | null;
  /** The server's time, ISO. */
  serverNow: string;
}

interface StartOptions {
  isRerun?: boolean;
  /** The recommendation it came from. */
  impression?: string | null;
}

const HOME = "/prospect-intelligence";

export function Workspace({
  recent,
  intents,
  accounts,
  surging,
  plan,
  samples,
  opened,
  briefModel,
  serverNow,
}: WorkspaceProps) {
  const router = useRouter();
  const now = useNow(serverNow);
  const run = useResearchRun();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [recentOpen, setRecentOpen] = useState(false);
  const [ending, setEnding] = useState("");
  const results = useFreshResults(opened?.id ?? null);
  /** What is open while the run goes on; somebody who has opened something else since is not taken away from it. */
  const openedAtStart = useRef<string | null>(null);
  /** The recommendation that the run under way came from. */
  const impressionAtStart = useRef<string | null>(null);
  /** By run, until the address says it. */
  const [impressions, setImpressions] = useState<ReadonlyMap<string, string>>(new Map());
  const news = useMemo(() => listNews(intents), [intents]);
  const dismissals = useDismissals();
  const { state } = run;
  const online = useOnline();
  const running = state.phase === "running";
  const currentId = results.currentId;
  const currentFresh = currentId === null ? undefined : results.get(currentId);
  const currentSaved = opened?.id === currentId ? opened : null;
  const impressionId =
    (currentId === null ? undefined : impressions.get(currentId)) ?? currentSaved?.impressionId ?? null;
  const isHome = currentId === null && state.phase === "idle";
  const recommendations = useRecommendations(isHome);

  function openFresh(research: Research) {
    results.open(research.id);
    run.dismiss();
    // The address makes the result a place of its own, and the list on the left learns of it on the way.
    router.push(researchPath(research.id, impressions.get(research.id) ?? impressionAtStart.current), {
      scroll: false,
    });
  }

  const endRun = useEffectEvent((ended: RunState) => {
    if (ended.phase === "finished") {
      results.add(ended.research);
      const { current } = impressionAtStart;
      if (current !== null) setImpressions((all) => new Map(all).set(ended.research.id, current));
      setEnding(describeResult(ended.research));
      if (currentId === openedAtStart.current) openFresh(ended.research);
    }
    // The server knows better than the first look which domains there are.
    if (ended.phase === "failed" && explainFailure(ended.failure).input) {
      setProblem(ended.failure.message);
      run.dismiss();
    }
  });
  useEffect(() => endRun(state), [state]);

  const cancelByKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    run.cancel();
  });
  useEffect(() => {
    if (!running) return;
    document.addEventListener("keydown", cancelByKey);
    return () => document.removeEventListener("keydown", cancelByKey);
  }, [running]);

  function start(input: string, { isRerun = false, impression = null }: StartOptions = {}) {
    const check = checkDomainInput(input);
    if (!check.ok) {
      setProblem(check.message);
      return;
    }
    setProblem(null);
    setEnding("");
    // A re-run keeps the last result in view until the new one is there; that of another company would mislead.
    const shown = currentFresh?.domain ?? recent.find(({ id }) => id === currentId)?.domain;
    const keepsResult = isRerun || (shown !== undefined && isSameSite(check.domain, shown));
    openedAtStart.current = keepsResult ? currentId : null;
    impressionAtStart.current = impression;
    if (!keepsResult && currentId !== null) {
      results.open(null);
      router.push(HOME, { scroll: false });
    }
    run.start(check.domain);
  }

  /** Starts a run of a company that the page offers; `impression` is the recommendation that it is offered as. */
  function pick(domain: string, impression: string | null = null) {
    setText(domain);
    start(domain, { impression });
  }

  const list = (
    <RecentList
      recent={recent}
      intents={news}
      openedId={currentId}
      now={now}
      onOpen={() => {
        setRecentOpen(false);
        run.dismiss();
      }}
    />
  );

  const emptyState = <EmptyState samples={samples} onPick={pick} />;

  return (
    <div className="grid flex-1 lg:grid-cols-[17rem_minmax(0,1fr)]">
      <aside
        aria-label="Recent research"
        className="sticky top-12 flex h-[calc(100dvh-3rem)] flex-col border-r border-line bg-canvas max-lg:hidden"
      >
        <div className="flex items-baseline justify-between px-3 pt-3 pb-2">
          <h2 className="font-semibold">Recent research</h2>
          <span className="text-sm text-ink-3">
            {recent.length > 0 ? countOf(recent.length, "company", "companies") : null}
          </span>
        </div>
        {list}
      </aside>
      <main id="main" tabIndex={-1} className="min-w-0 bg-surface px-4 py-4 sm:px-6">
        <div className="mx-auto max-w-[84rem]">
          <h1 className="sr-only">Research</h1>
          <div className="flex items-start gap-2">
            <div className="min-w-0 flex-1">
              <DomainBox
                text={text}
                problem={problem}
                onText={(value) => {
                  setText(value);
                  setProblem(null);
                }}
                onSubmit={() => start(text)}
              />
            </div>
            <Button
              aria-label="Show recent research"
              onClick={() => setRecentOpen(true)}
              className="h-9 px-2.5 lg:hidden pointer-coarse:h-10"
            >
              <History aria-hidden="true" />
            </Button>
          </div>
          <Dialog variant="sheet" title="Recent research" open={recentOpen} onClose={() => setRecentOpen(false)}>
            {list}
          </Dialog>
          <div role="status">
            {online ? null : (
              <Alert tone="warn" className="mt-3">
                You are offline. What is on the page stays; new runs and saved research wait for the connection.
              </Alert>
            )}
          </div>
          <p role="status" className="sr-only">
            {describeProgress(state) || ending}
          </p>

          {state.phase === "finished" ? (
            <FinishedElsewhere research={state.research} onOpen={() => openFresh(state.research)} />
          ) : null}
          {state.phase === "running" || state.phase === "failed" || state.phase === "cancelled" ? (
            <RunPanel
              state={state}
              plan={plan}
              onCancel={run.cancel}
              onRetry={() => start(state.domain, { impression: impressionAtStart.current })}
              onDismiss={() => {
                run.dismiss();
                document.getElementById("domain")?.focus();
              }}
            />
          ) : null}

          {currentId === null ? null : (
            <OpenedResult
              key={currentId}
              fresh={currentFresh}
              saved={currentSaved}
              now={now}
              briefModel={briefModel}
              impressionId={impressionId}
              onRerun={(domain) => start(domain, { isRerun: true, impression: impressionId })}
            />
          )}
          {/* Somebody new is told first what the page is for. */}
          {isHome && accounts === "none" ? emptyState : null}
          {isHome ? (
            <RecommendedAccounts
              state={recommendations}
              dismissals={dismissals}
              recent={recent}
              isSimulated={accounts === "simulated"}
              now={now}
              onResearch={pick}
            />
          ) : null}
          {isHome && surging.length > 0 ? (
            <SurgingAccounts accounts={surging} recent={recent} onResearch={pick} />
          ) : null}
          {isHome && accounts !== "none" ? emptyState : null}
        </div>
      </main>
    </div>
  );
}

/** The run ended while something else was being read. */
function FinishedElsewhere({ research, onOpen }: { research: Research; onOpen: () => void }) {
  return (
    <Alert tone="good" className="mt-4 flex flex-wrap items-center justify-between gap-3">
      <span>{describeResult(research)}</span>
      <Button size="sm" onClick={onOpen}>
        Open it
      </Button>
    </Alert>
  );
}

function describeResult({ companyName, domain, icpScore, priorityLevel }: Research): string {
  const score = icpScore === null ? "no score" : `score ${icpScore} of 100`;
  return `${companyName ?? domain} is researched: ${score}, ${priorityText(priorityLevel).toLowerCase()}.`;
}

/** The last thing that happened in a run, for those who can't see the lines change. */
function describeProgress(state: RunState): string {
  if (state.phase === "running") {
    const last = state.sources.at(-1);
    return last
      ? `${labelSource(last.name)}: ${SOURCE_STATUS_LABELS[last.status].toLowerCase()}.`
      : `Researching ${state.domain}.`;
  }
  if (state.phase === "cancelled") return "The run is cancelled.";
  if (state.phase === "failed") return `${explainFailure(state.failure).title}.`;
  return "";
}
