"use client";

import { type ReactNode, useId, useState } from "react";
import { countOf, formatInteger } from "@/components/format";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Label } from "@/components/ui/field";
import { Select } from "@/components/ui/input";
import type { LearningData, TrainingProgress } from "@/lib/prospect-intelligence/learning/model-schemas";
import { ActionButton } from "./action-button";
import { describeOutcomes, TARGETS } from "./describe-model";
import { post } from "./learning-client";
import { Meter } from "./meter";
import type { TrainingState } from "./training-state";
import type { TrainingRequest } from "./training-stream";

interface TrainingPanelProps {
  data: LearningData;
  state: TrainingState;
  /** What this process trains now, for whomever; null when nothing. */
  current: TrainingProgress | null;
  onTrain: (request: TrainingRequest) => void;
  onStopped: () => void;
}

const WINDOWS_DAYS = [28, 42, 60, 90, 120, 180];

/** What there is to learn from, and the button that learns from it. */
export function TrainingPanel({ data, state, current, onTrain, onStopped }: TrainingPanelProps) {
  const id = useId();
  const [label, setLabel] = useState(data.label);
  const [windowDays, setWindowDays] = useState(data.windowDays);
  const isTraining = state.phase === "running" || current !== null;
  const windows = [...new Set([...WINDOWS_DAYS, data.windowDays])].sort((a, b) => a - b);

  return (
    <div className="grid gap-3 py-3">
      <dl className="flex flex-wrap gap-x-10 gap-y-3">
        <Fact term="Runs">{formatInteger(data.runs)}</Fact>
        <Fact term="To learn from">{formatInteger(data.rows)}</Fact>
        <Fact term="Too new to tell">{formatInteger(data.censored)}</Fact>
        <div className="min-w-40">
          <dt className="caption">Outcomes</dt>
          <dd className="text-lg font-semibold">
            {describeOutcomes(data)}
            <Meter share={data.outcomesNeeded === 0 ? 1 : data.outcomes / data.outcomesNeeded} />
          </dd>
        </div>
      </dl>
      <p className="max-w-[72ch] text-ink-2">{data.message}</p>
      <form
        className="flex flex-wrap items-end gap-x-3 gap-y-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isTraining) onTrain({ label, windowDays });
        }}
      >
        <div className="grid min-w-0 gap-1">
          <Label htmlFor={`${id}-label`}>Learn to tell</Label>
          <Select
            id={`${id}-label`}
            value={label}
            onChange={(event) => setLabel(event.target.value)}
            className="h-8 w-full"
          >
            {TARGETS.map((target) => (
              <option key={target.label} value={target.label}>
                {target.text}
              </option>
            ))}
          </Select>
        </div>
        <div className="grid gap-1">
          <Label htmlFor={`${id}-window`}>Within</Label>
          <Select
            id={`${id}-window`}
            value={windowDays}
            onChange={(event) => setWindowDays(Number(event.target.value))}
            className="h-8"
          >
            {windows.map((days) => (
              <option key={days} value={days}>
                {countOf(days, "day")}
              </option>
            ))}
          </Select>
        </div>
        <Button type="submit" variant="primary" disabled={isTraining}>
          {isTraining ? "Training…" : "Train a model"}
        </Button>
      </form>
      {isTraining ? (
        <Progress progress={state.phase === "running" ? state.progress : current}>
          {state.phase === "running" ? null : "Started by another admin, or in another window. One at a time."}
          <ActionButton
            label="Stop"
            name="Stop the training"
            pendingLabel="Stopping…"
            action={() => post("models", { action: "cancel" })}
            onDone={onStopped}
          />
        </Progress>
      ) : null}
      {state.phase === "failed" ? (
        <Alert tone={state.failure.code === "not_enough_data" ? "warn" : "bad"} role="alert">
          {state.failure.message}
        </Alert>
      ) : null}
      {state.phase === "finished" ? (
        <Alert tone="good" role="status">
          <span className="font-medium">Version {state.model.version} is trained.</span>{" "}
          {state.model.metrics.canGoLive ? "It may go live." : "It does not go live: below is why."}
        </Alert>
      ) : null}
    </div>
  );
}

function Fact({ term, children }: { term: string; children: string }) {
  return (
    <div>
      <dt className="caption">{term}</dt>
      <dd className="text-lg font-semibold">{children}</dd>
    </div>
  );
}

function Progress({ progress, children }: { progress: TrainingProgress | null; children: ReactNode }) {
  const share = progress === null || progress.total === 0 ? null : progress.done / progress.total;
  return (
    <div className="grid max-w-120 gap-1.5">
      <p role="status" className="text-ink-2">
        {progress?.message ?? "Starting…"}
      </p>
      <div
        role="progressbar"
        aria-label="Training"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share === null ? undefined : Math.round(share * 100)}
      >
        <Meter share={share} />
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-3">{children}</div>
    </div>
  );
}
