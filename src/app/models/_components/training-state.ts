/** What training looks like from the page, from the click to its end. Pure: the hook beside it does the I/O. */
import type { IcpModel, TrainingProgress } from "@/lib/prospect-intelligence/learning/model-schemas";

export interface TrainingFailure {
  /** `connection` is ours: the stream broke off before the server had said how training ended. */
  code: string;
  message: string;
}

export type TrainingState =
  | { phase: "idle" }
  | { phase: "running"; progress: TrainingProgress | null }
  | { phase: "finished"; model: IcpModel }
  | { phase: "failed"; failure: TrainingFailure };

export type TrainingEvent =
  | { type: "start" }
  | { type: "progress"; progress: TrainingProgress }
  | { type: "model"; model: IcpModel }
  | { type: "fail"; failure: TrainingFailure };

export function reduceTraining(state: TrainingState, event: TrainingEvent): TrainingState {
  if (event.type === "start") return { phase: "running", progress: null };
  // Whatever arrives after the end belongs to a training that is over.
  if (state.phase !== "running") return state;
  switch (event.type) {
    case "progress":
      return { phase: "running", progress: event.progress };
    case "model":
      return { phase: "finished", model: event.model };
    case "fail":
      return { phase: "failed", failure: event.failure };
  }
}
