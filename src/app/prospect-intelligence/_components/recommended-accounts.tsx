import { RotateCw } from "lucide-react";
import { cn } from "@/components/cn";
import { formatAgo } from "@/components/format";
import { Section } from "@/components/section";
import { SimulatedAlert } from "@/components/simulated-alert";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import type { Recommendation } from "@/lib/prospect-intelligence/learning/recommendation-schemas";
import type { RecentResearch } from "@/lib/prospect-intelligence/queries";
import { AccountOpener } from "./account-opener";
import { IntentMark } from "./intent-mark";
import { PriorityMark, priorityText } from "./priority";
import { isDismissed, listLines, type RecommendationLine } from "./recommendation-lines";
import type { Dismissals } from "./use-dismissals";
import type { RecommendationsState } from "./use-recommendations";

interface RecommendedAccountsProps {
  state: RecommendationsState;
  dismissals: Dismissals;
  recent: readonly RecentResearch[];
  /** Whether the companies are made up. */
  isSimulated: boolean;
  now: Date;
  /** Researches an account that this rep has not researched. */
  onResearch: (domain: string, impressionId: string) => void;
}

/** As long a list is not drawn again for the same rep: after that, another one is to be had. */
const FRESH_MS = 10 * 60_000;

/** The accounts to look at next, each with the reason in one line. */
export function RecommendedAccounts({
  state,
  dismissals,
  recent,
  isSimulated,
  now,
  onResearch,
}: RecommendedAccountsProps) {
  const { answer, loading, problem } = state;
  const lines = listLines(answer?.recommendations ?? [], dismissals.list, recent);
  const shownAt = answer?.shownAt ?? null;
  const isOld = shownAt !== null && now.getTime() - Date.parse(shownAt) > FRESH_MS;

  return (
    <Section
      level={2}
      id="recommended"
      title="Recommended accounts"
      note={shownAt === null ? undefined : `chosen ${formatAgo(shownAt, now)}`}
      tools={
        isOld ? (
          <Button size="sm" variant="ghost" onClick={state.refresh} disabled={loading}>
            <RotateCw aria-hidden="true" />
            {loading ? "Choosing…" : "New list"}
          </Button>
        ) : null
      }
      className="mt-8 max-w-[58rem]"
    >
      <p role="status" className="sr-only">
        {dismissals.announcement}
      </p>
      {isSimulated ? (
        <div className="pt-2.5">
          <SimulatedAlert />
        </div>
      ) : null}
      {answer ? <p className="max-w-[72ch] py-2 text-sm text-ink-3">{answer.policy.message}</p> : null}
      {problem === null ? null : (
        <Alert tone="warn" role="alert" className="my-2 flex flex-wrap items-center justify-between gap-3">
          <span>
            {problem}
            {answer ? " Below is the last one." : null}
          </span>
          <Button size="sm" onClick={state.refresh} disabled={loading}>
            Try again
          </Button>
        </Alert>
      )}
      {answer === null && problem === null ? <Loading /> : null}
      {answer !== null && lines.length === 0 ? (
        <p className="border-b border-line pb-2.5 text-ink-2">
          {recent.length === 0
            ? "Nothing to recommend yet: accounts that the team researches show up here."
            : "No account is left to recommend: those you work on, closed or said no to are left out."}
        </p>
      ) : null}
      {lines.length > 0 ? (
        <ol className="divide-y divide-line border-b border-line">
          {lines.map((line) => (
            <Line
              key={line.recommendation.domain}
              line={line}
              isSimulated={isSimulated}
              now={now}
              onResearch={onResearch}
              onDismiss={() => dismissals.dismiss(line.recommendation)}
              onUndo={() => dismissals.undo(line.recommendation.domain)}
              onRetry={() => dismissals.retry(line.recommendation.domain)}
            />
          ))}
        </ol>
      ) : null}
    </Section>
  );
}

function Loading() {
  return (
    <div role="status" className="grid gap-3 py-3">
      <span className="sr-only">Choosing accounts…</span>
      {[1, 2, 3, 4].map((line) => (
        <Skeleton key={line} className="h-8 w-full" />
      ))}
    </div>
  );
}

interface LineProps {
  isSimulated: boolean;
  line: RecommendationLine;
  now: Date;
  onResearch: RecommendedAccountsProps["onResearch"];
  onDismiss: () => void;
  onUndo: () => void;
  onRetry: () => void;
}

function Line({ line, isSimulated, now, onResearch, onDismiss, onUndo, onRetry }: LineProps) {
  const { recommendation, dismissal } = line;
  const { domain, impressionId } = recommendation;
  const name = recommendation.name ?? domain;
  const isGone = dismissal !== null && isDismissed(dismissal);
  const busy = dismissal?.state === "saving";

  return (
    <li className="relative">
      <div className="flex items-start gap-x-2 hover:bg-hover">
        <AccountOpener
          latest={line.latest}
          impressionId={impressionId}
          isSimulated={isSimulated}
          onResearch={() => onResearch(domain, impressionId)}
          isMuted={isGone}
        >
          <Score recommendation={recommendation} />
          <span className="min-w-0">
            <span className="flex flex-wrap items-baseline gap-x-2">
              <span className="font-medium break-words">{name}</span>
              {recommendation.name === null ? null : <span className="text-sm break-all text-ink-3">{domain}</span>}
            </span>
            {isGone ? (
              <span className="block text-ink-3">Not for you: left out from now on.</span>
            ) : (
              <>
                <span className="block text-ink-2">{recommendation.reason}</span>
                {recommendation.intent ? (
                  <span className="flex flex-wrap items-baseline gap-x-2 text-sm text-ink-3">
                    <IntentMark state={recommendation.intent.state} />
                    <span className="min-w-0">{recommendation.intent.why}</span>
                  </span>
                ) : null}
                {line.latest ? (
                  <span className="block text-sm text-ink-3">
                    You researched it {formatAgo(line.latest.createdAt, now)}
                  </span>
                ) : null}
              </>
            )}
          </span>
        </AccountOpener>
        {/* One button that turns into its opposite keeps the focus. Not `disabled`, which would drop it. */}
        <Button
          size="sm"
          variant="ghost"
          className="mt-1.5"
          aria-disabled={busy || undefined}
          aria-label={isGone ? `Undo: ${name} is not for me` : `Not for me: ${name}`}
          onClick={busy ? undefined : isGone ? onUndo : onDismiss}
        >
          {isGone ? (busy ? "Saving…" : "Undo") : "Not for me"}
        </Button>
      </div>
      {dismissal?.state === "failed" ? (
        <div role="alert" className="flex flex-wrap items-center gap-2 px-1 pb-2 text-sm text-bad">
          {name}: {dismissal.message}
          <Button size="sm" onClick={onRetry}>
            Try again
          </Button>
        </div>
      ) : null}
    </li>
  );
}

function Score({ recommendation: { icpScore, priorityLevel } }: { recommendation: Recommendation }) {
  return (
    <span className="grid justify-items-end gap-1 self-start pt-0.5">
      <span
        className={cn(
          "text-xl leading-none font-semibold tracking-[-0.02em]",
          priorityLevel === "unknown" && "font-medium text-ink-3",
        )}
      >
        <span className="sr-only">{icpScore === null ? "No score" : "Score"} </span>
        <span aria-hidden={icpScore === null}>{icpScore ?? "–"}</span>
      </span>
      <PriorityMark level={priorityLevel} />
      <span className="sr-only">{priorityText(priorityLevel)}</span>
    </span>
  );
}
