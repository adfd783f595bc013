"use client";

import { Braces, RotateCw } from "lucide-react";
import { useRef } from "react";
import { formatAgo, formatDuration, formatInstant, isStale, STALE_AFTER_DAYS } from "@/components/format";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { Interaction, Research } from "@/lib/prospect-intelligence/schemas";
import { BriefSection } from "./brief-section";
import type { OpenedIntent } from "./describe-intent";
import { downloadFile } from "./download";
import { OutsideLink } from "./evidence";
import { explainMissingSources } from "./explain";
import { IntentSection } from "./intent-section";
import { JobsSection } from "./jobs-section";
import { ModelScoreSection } from "./model-score-section";
import { Notices } from "./notices";
import { OutcomeBar } from "./outcome-bar";
import { ScorePanel } from "./score-panel";
import { OtherSignals, ScoreBreakdown } from "./signal-rows";
import { SourcesSection } from "./sources-section";
import { TechnologySection } from "./technology-section";
import { useFocusIfLost } from "./use-focus-if-lost";
import { useOpenSet } from "./use-open-set";
import { useViewLog } from "./use-view-log";

interface ResultProps {
  research: Research;
  history: readonly Interaction[] | null;
  /** Undefined until it is known, null when it could not be loaded. */
  intent: OpenedIntent | null | undefined;
  /** The recommendation that led to it, or null. */
  impressionId: string | null;
  now: Date;
  /** The model that writes briefs and where it is asked; null when none is set up. */
  briefModel: string | null;
  onRerun: (domain: string) => void;
}

/** One run, fresh or saved. Give it the id of the run as its key: opening another is another view. */
export function Result({ research, history, intent, impressionId, now, briefModel, onRerun }: ResultProps) {
  const article = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusIfLost(heading);
  const subject = { domain: research.domain, researchId: research.id, impressionId };
  useViewLog(article, subject);
  const description = research.signals.find(({ key }) => key === "description")?.value;
  const missing = explainMissingSources(research);
  const open = useOpenSet();

  return (
    <article ref={article} aria-labelledby="company" className="appear mt-5 grid gap-6">
      <header className="grid gap-3">
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
          <div className="min-w-0">
            <h2
              ref={heading}
              id="company"
              tabIndex={-1}
              className="outline-none text-2xl font-semibold tracking-[-0.015em] break-words"
            >
              {research.companyName ?? research.domain}
            </h2>
            <p className="flex flex-wrap items-baseline gap-x-2 text-ink-3">
              <OutsideLink url={`https://${research.domain}`} />
              <span>
                researched{" "}
                <time dateTime={research.researchedAt} title={formatInstant(research.researchedAt)}>
                  {formatAgo(research.researchedAt, now)}
                </time>
              </span>
              {isStale(research.researchedAt, now) ? (
                <span className="text-warn">
                  stale: older than {STALE_AFTER_DAYS} days, run it again before you rely on it
                </span>
              ) : null}
            </p>
          </div>
          <div className="flex flex-wrap gap-1.5">
            <Button size="sm" onClick={() => onRerun(research.domain)}>
              <RotateCw aria-hidden="true" />
              Re-run
            </Button>
            <Button
              size="sm"
              onClick={() =>
                downloadFile(
                  `${research.domain}-${research.researchedAt.slice(0, 10)}.json`,
                  "application/json",
                  `${JSON.stringify(research, null, 2)}\n`,
                )
              }
            >
              <Braces aria-hidden="true" />
              JSON
            </Button>
          </div>
        </div>
        {description ? (
          <p className="line-clamp-2 max-w-[80ch] font-serif text-[0.9375rem] leading-snug text-ink-2">
            {String(description)}
          </p>
        ) : null}
        <OutcomeBar subject={subject} history={history} now={now} />
      </header>

      <Notices notices={research.notices} />
      {missing ? (
        <Alert tone="warn">
          <p className="font-medium">{missing.title}</p>
          <ul className="mt-0.5 text-ink-2">
            {missing.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Alert>
      ) : null}

      <ScorePanel research={research} />
      <div className="grid gap-x-8 gap-y-6 xl:grid-cols-[minmax(0,4fr)_minmax(0,3fr)]">
        <div className="grid content-start gap-y-6">
          <ScoreBreakdown research={research} open={open} />
          {research.model ? <ModelScoreSection model={research.model} /> : null}
        </div>
        <div className="grid content-start gap-y-6">
          <BriefSection research={research} intent={intent?.verdict ?? null} model={briefModel} open={open} />
          <IntentSection intent={intent} />
        </div>
      </div>
      <OtherSignals research={research} open={open} />
      <TechnologySection research={research} />
      <JobsSection research={research} />
      <SourcesSection research={research} />
      <Provenance research={research} />
    </article>
  );
}

/** Everything needed to get this very score again. */
function Provenance({ research: { id, score, researchedAt, durationMs } }: { research: Research }) {
  const facts = [
    ["Profile version", String(score.profileVersion)],
    ["Scorer version", score.scorerVersion],
    ["Researched", formatInstant(researchedAt)],
    ["Took", formatDuration(durationMs)],
    ["Run", id],
  ] as const;
  return (
    <footer className="border-t border-line pt-2.5 pb-6 text-sm text-ink-3">
      <p>
        This score can be replayed: the stored signals with this profile and scorer version give the same number, to the
        point.
      </p>
      <dl className="mt-1.5 flex flex-wrap gap-x-5 gap-y-1">
        {facts.map(([term, value]) => (
          <div key={term} className="flex gap-1.5">
            <dt>{term}</dt>
            <dd className="break-all text-ink-2">{value}</dd>
          </div>
        ))}
      </dl>
    </footer>
  );
}
