"use client";

import { useCallback, useEffect, useReducer, useRef } from "react";
import { streamResearch } from "./research-stream";
import { type RunState, reduceRun } from "./run-state";

interface ResearchRun {
  state: RunState;
  /** Replaces a run under way. */
  start: (domain: string) => void;
  cancel: () => void;
  /** Puts away the message of a run that is over. */
  dismiss: () => void;
}

export function useResearchRun(): ResearchRun {
  const [state, dispatch] = useReducer(reduceRun, { phase: "idle" });
  const controller = useRef<AbortController | null>(null);

  const start = useCallback(async (domain: string) => {
    controller.current?.abort();
    const abort = new AbortController();
    controller.current = abort;
    dispatch({ type: "start", domain, at: performance.now() });
    for await (const event of streamResearch(domain, abort.signal)) {
      if (abort.signal.aborted) return;
      dispatch(event);
    }
  }, []);

  const cancel = useCallback(() => {
    controller.current?.abort();
    dispatch({ type: "cancel" });
  }, []);

  const dismiss = useCallback(() => dispatch({ type: "dismiss" }), []);

  useEffect(() => () => controller.current?.abort(), []);

  return { state, start, cancel, dismiss };
}
