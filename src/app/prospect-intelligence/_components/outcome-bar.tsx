"use client";

import { Check } from "lucide-react";
import { type Ref, useEffect, useRef } from "react";
import { formatAgo } from "@/components/format";
import { Button } from "@/components/ui/button";
import type { Interaction } from "@/lib/prospect-intelligence/schemas";
import type { InteractionSubject } from "./interaction-client";
import type { OutcomeType } from "./outcomes";
import { type OutcomeState, useOutcomes } from "./use-outcomes";

interface OutcomeBarProps {
  subject: InteractionSubject;
  /** What was logged before: empty until it is known, null when it can't be. */
  history: readonly Interaction[] | null;
  now: Date;
}

/** What the rep did with this company, by a click, each to be taken back. */
export function OutcomeBar({ subject, history, now }: OutcomeBarProps) {
  const outcomes = useOutcomes(subject, history ?? []);
  const failed = outcomes.states.filter(({ failure }) => failure !== null);

  // A button that was clicked gives its place to its opposite; whoever clicked it by keyboard stays there.
  const buttons = useRef(new Map<OutcomeType, HTMLButtonElement>());
  const clicked = useRef<OutcomeType | null>(null);
  useEffect(() => {
    if (clicked.current !== null) buttons.current.get(clicked.current)?.focus();
    clicked.current = null;
  });
  function click(type: OutcomeType, action: (type: OutcomeType) => void) {
    clicked.current = type;
    action(type);
  }

  return (
    <section aria-labelledby="outcomes">
      <div className="flex flex-wrap items-center gap-1.5">
        <h3 id="outcomes" className="caption mr-1.5">
          What happened
        </h3>
        {outcomes.states.map((state) => (
          <Outcome
            key={state.type}
            state={state}
            now={now}
            buttonRef={(button) => {
              if (button) buttons.current.set(state.type, button);
            }}
            onLog={() => click(state.type, outcomes.log)}
            onUndo={() => click(state.type, outcomes.undo)}
          />
        ))}
      </div>
      <p role="status" className="sr-only">
        {outcomes.announcement}
      </p>
      {history === null ? (
        <p className="mt-1.5 text-sm text-ink-3">
          What was logged before could not be loaded. What you click is saved.
        </p>
      ) : null}
      {failed.map(({ type, label, failure }) => (
        <div key={type} role="alert" className="mt-1.5 flex flex-wrap items-center gap-2 text-sm text-bad">
          {label}: {failure?.message}
          {failure?.retry ? (
            <Button size="sm" onClick={() => click(type, outcomes.retry)}>
              Try again
            </Button>
          ) : null}
        </div>
      ))}
    </section>
  );
}

interface OutcomeProps {
  state: OutcomeState;
  now: Date;
  buttonRef: Ref<HTMLButtonElement>;
  onLog: () => void;
  onUndo: () => void;
}

/** A button until it is clicked; then what happened and when, with a way back. */
function Outcome({ state, now, buttonRef, onLog, onUndo }: OutcomeProps) {
  // Not `disabled`, which would drop the focus.
  const busy = state.saving || undefined;
  if (state.since === null) {
    return (
      <Button ref={buttonRef} size="sm" onClick={busy ? undefined : onLog} aria-disabled={busy}>
        {state.label}
      </Button>
    );
  }
  return (
    <span className="inline-flex h-6.5 items-center gap-1.5 rounded-md bg-accent-soft pl-2 text-sm text-accent pointer-coarse:h-8">
      <Check aria-hidden="true" className="size-3.5" />
      <span className="font-medium">{state.label}</span>
      <span className="text-ink-2">{state.saving ? "saving…" : formatAgo(state.since, now)}</span>
      <button
        ref={buttonRef}
        type="button"
        onClick={busy ? undefined : onUndo}
        aria-disabled={busy}
        aria-label={`Undo: ${state.label}`}
        className="h-full rounded-r-md border-l border-surface px-2 text-ink-2 hover:bg-hover hover:text-ink"
      >
        Undo
      </button>
    </span>
  );
}
