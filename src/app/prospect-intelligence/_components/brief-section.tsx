"use client";

import { PenLine } from "lucide-react";
import { useMemo, useRef, useState } from "react";
import { Section } from "@/components/section";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { Brief, BriefSentence } from "@/lib/prospect-intelligence/brief/brief";
import { writeTemplateBrief } from "@/lib/prospect-intelligence/brief/template-brief";
import type { AccountIntent } from "@/lib/prospect-intelligence/learning/intent/intent-schemas";
import type { Research } from "@/lib/prospect-intelligence/schemas";
import { SIGNALS } from "@/lib/prospect-intelligence/signals";
import { requestBrief } from "./brief-client";
import { revealSignal } from "./reveal-signal";
import type { OpenSet } from "./use-open-set";

interface BriefProps {
  research: Research;
  /** What is said of the account, where it is known: a surge is the best reason to call. */
  intent: AccountIntent | null;
  /** The model that writes briefs and where it is asked; null when none is set up. */
  model: string | null;
  open: OpenSet;
}

type Writing = { state: "idle" } | { state: "asking" } | { state: "failed"; message: string };

/** The company in a few sentences, each with the signals it rests on. */
export function BriefSection({ research, intent, model, open }: BriefProps) {
  const fromTemplates = useMemo(() => writeTemplateBrief(research, intent), [research, intent]);
  const [written, setWritten] = useState<Brief | null>(null);
  const [writing, setWriting] = useState<Writing>({ state: "idle" });
  const heading = useRef<HTMLDivElement>(null);
  const brief = written ?? fromTemplates;

  async function write() {
    setWriting({ state: "asking" });
    const answer = await requestBrief(research.id);
    if ("brief" in answer) setWritten(answer.brief);
    setWriting("brief" in answer ? { state: "idle" } : { state: "failed", message: answer.message });
    heading.current?.focus();
  }

  return (
    <Section
      level={3}
      id="brief"
      title="Brief"
      note={brief.writtenBy === null ? "put together from the signals" : `written by ${brief.writtenBy}`}
      tools={
        model === null ? null : written === null ? (
          <Button size="sm" disabled={writing.state === "asking"} onClick={write} aria-describedby="brief-sending">
            <PenLine aria-hidden="true" />
            {writing.state === "asking" ? "Writing…" : "Have it written"}
          </Button>
        ) : (
          <Button size="sm" variant="ghost" onClick={() => setWritten(null)}>
            Show the one from the signals
          </Button>
        )
      }
    >
      <div ref={heading} tabIndex={-1} className="outline-none" aria-live="polite">
        {writing.state === "failed" ? (
          <Alert tone="warn" className="mt-2.5">
            {writing.message} The brief below is the one from the signals.
          </Alert>
        ) : null}
        {brief.sentences.length === 0 ? (
          <p className="py-2.5 text-ink-2">Too little is known for a brief.</p>
        ) : (
          <ul className="grid gap-2 py-2.5">
            {brief.whyNow ? <Sentence sentence={brief.whyNow} open={open} lead="Why now" /> : null}
            {brief.sentences.map((sentence) => (
              <Sentence key={sentence.text} sentence={sentence} open={open} />
            ))}
          </ul>
        )}
      </div>
      {model === null ? (
        <p className="text-sm text-ink-3">
          Nothing was sent anywhere for it. An admin can set up a model that writes briefs on request.
        </p>
      ) : (
        <p id="brief-sending" className="text-sm text-ink-3">
          “Have it written” asks {model}. It is sent the domain and the known signals of this run with a quote each,
          nothing about you. Sentences that can't be traced to a signal are dropped.
        </p>
      )}
    </Section>
  );
}

function Sentence({ sentence, open, lead }: { sentence: BriefSentence; open: OpenSet; lead?: string }) {
  return (
    <li className="max-w-[75ch]">
      {lead ? <span className="mr-1.5 font-semibold text-accent">{lead}</span> : null}
      <span className="mr-1.5">{sentence.text}</span>
      <span className="text-sm text-ink-3">
        {sentence.signals.map((key, index) => (
          <span key={key}>
            {index > 0 ? ", " : null}
            <button type="button" className="link" title="Open the evidence" onClick={() => revealSignal(key, open)}>
              {SIGNALS[key].label}
            </button>
          </span>
        ))}
      </span>
    </li>
  );
}
