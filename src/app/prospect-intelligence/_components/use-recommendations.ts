"use client";

import { useEffect, useState } from "react";
import type { Recommendations } from "@/lib/prospect-intelligence/learning/recommendation-schemas";
import { fetchRecommendations } from "./recommendations-client";

const SHOWN = 10;

export interface RecommendationsState {
  /** The newest answer; null until there is one. */
  answer: Recommendations | null;
  loading: boolean;
  /** Why the last request failed; an older answer stays in view. */
  problem: string | null;
  refresh: () => void;
}

/** The recommended accounts, asked for whenever the list comes into view: what is asked for counts as shown. */
export function useRecommendations(isInView: boolean): RecommendationsState {
  const [answer, setAnswer] = useState<Recommendations | null>(null);
  const [loading, setLoading] = useState(isInView);
  const [problem, setProblem] = useState<string | null>(null);
  const [round, setRound] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another round is another request.
  useEffect(() => {
    if (!isInView) return;
    const abort = new AbortController();
    setLoading(true);
    fetchRecommendations(SHOWN, abort.signal).then(
      (result) => {
        setLoading(false);
        if ("answer" in result) setAnswer(result.answer);
        setProblem("answer" in result ? null : result.message);
      },
      () => undefined,
    );
    return () => abort.abort();
  }, [isInView, round]);

  return { answer, loading, problem, refresh: () => setRound((count) => count + 1) };
}
