"use client";

import { Check } from "lucide-react";
import { useEffect, useRef } from "react";
import { formatAgo } from "@/components/format";
import { Button } from "@/components/ui/button";
import type { Interaction } from "@/lib/prospect-intelligence/schemas";
import { type OutcomeState, useOutcomes } from "./use-outcomes";

interface OutcomeBarProps {
  domain: string;
  researchId: string;
  /** What was logged before, once it is known. */
  history: readonly Interaction[];
  now: Date;
}

/** What the rep did with this company, by a click, each to be taken back. */
export function OutcomeBar({ domain, researchId, history, now }: OutcomeBarProps) {
  const outcomes = useOutcomes(domain, researchId, history);
  const failed = outcomes.states.filter(({ failure }) => failure !== null);
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
            onLog={() => outcomes.log(state.type)}
            onUndo={() => outcomes.undo(state.type)}
          />
        ))}
      </div>
      <p role="status" className="sr-only">
        {outcomes.announcement}
      </p>
      {failed.map(({ type, label, failure }) => (
        <p key={type} role="alert" className="mt-1.5 flex flex-wrap items-center gap-2 text-sm text-bad">
          {label}: {failure?.message}
          {failure?.retry ? (
            <Button size="sm" onClick={() => outcomes.retry(type)}>
              Try again
            </Button>
          ) : null}
        </p>
      ))}
    </section>
  );
}

interface OutcomeProps {
  state: OutcomeState;
  now: Date;
  onLog: () => void;
  onUndo: () => void;
}

/** A button until it is clicked; then what happened and when, with a way back. */
function Outcome({ state, now, onLog, onUndo }: OutcomeProps) {
  const focus = useKeptFocus(state.since !== null);
  if (state.since === null) {
    return (
      <Button ref={focus.ref} size="sm" onClick={focus.keep(onLog)} disabled={state.saving}>
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
        ref={focus.ref}
        type="button"
        onClick={state.saving ? undefined : focus.keep(onUndo)}
        aria-disabled={state.saving || undefined}
        aria-label={`Undo: ${state.label}`}
        className="h-full rounded-r-md border-l border-surface px-2 text-ink-2 hover:bg-hover hover:text-ink"
      >
        Undo
      </button>
    </span>
  );
}

/** The button that was clicked is replaced by its opposite; whoever clicked it by keyboard stays there. */
function useKeptFocus(standing: boolean) {
  const ref = useRef<HTMLButtonElement>(null);
  const clicked = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when one button has taken the place of the other.
  useEffect(() => {
    if (clicked.current) ref.current?.focus();
    clicked.current = false;
  }, [standing]);
  return {
    ref,
    keep: (action: () => void) => () => {
      clicked.current = true;
      action();
    },
  };
}
