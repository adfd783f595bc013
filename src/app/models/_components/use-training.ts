"use client";

import { useReducer } from "react";
import { reduceTraining, type TrainingState } from "./training-state";
import { streamTraining, type TrainingRequest } from "./training-stream";

interface Training {
  state: TrainingState;
  start: (request: TrainingRequest) => Promise<void>;
}

export function useTraining(onEnd: () => void): Training {
  const [state, dispatch] = useReducer(reduceTraining, { phase: "idle" });
  return {
    state,
    async start(request) {
      dispatch({ type: "start" });
      for await (const event of streamTraining(request)) dispatch(event);
      onEnd();
    },
  };
}
