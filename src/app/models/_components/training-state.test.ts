import { expect, it } from "vitest";
import type { IcpModel, TrainingProgress } from "@/lib/prospect-intelligence/learning/model-schemas";
import { reduceTraining, type TrainingEvent, type TrainingState } from "./training-state";

const progress: TrainingProgress = { stage: "fitting", done: 1, total: 5, message: "Growing trees." };
const model = { version: 2 } as IcpModel;
const failure = { code: "not_enough_data", message: "3 outcomes of 60 needed" };

const play = (events: TrainingEvent[]) => events.reduce<TrainingState>(reduceTraining, { phase: "idle" });

it.each([
  { name: "runs from the click on", events: [{ type: "start" }], state: { phase: "running", progress: null } },
  {
    name: "shows how far it is",
    events: [{ type: "start" }, { type: "progress", progress }],
    state: { phase: "running", progress },
  },
  {
    name: "ends with a model",
    events: [{ type: "start" }, { type: "model", model }],
    state: { phase: "finished", model },
  },
  {
    name: "ends with the reason it failed",
    events: [{ type: "start" }, { type: "progress", progress }, { type: "fail", failure }],
    state: { phase: "failed", failure },
  },
  {
    name: "is not woken by what comes after its end",
    events: [{ type: "start" }, { type: "fail", failure }, { type: "progress", progress }],
    state: { phase: "failed", failure },
  },
  {
    name: "starts again after a failure",
    events: [{ type: "start" }, { type: "fail", failure }, { type: "start" }],
    state: { phase: "running", progress: null },
  },
] as { name: string; events: TrainingEvent[]; state: TrainingState }[])("$name", ({ events, state }) => {
  expect(play(events)).toEqual(state);
});
