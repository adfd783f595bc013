"use client";

import { catchError, type ErrorInfo } from "next/error";
import { type ReactNode, Suspense, use, useEffect, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { Interaction, Research } from "@/lib/prospect-intelligence/schemas";
import { Result } from "./result";
import { ResultSkeleton } from "./result-skeleton";

/** A saved run, or null when this person has none by that id. */
export interface Opened {
  id: string;
  research: Promise<Research | null>;
  /** What this person did with the company, whichever run it was logged under. */
  history: Promise<Interaction[]>;
}

interface OpenedResultProps {
  fresh: Research | undefined;
  /** Null until the server has answered for the run in view. */
  saved: Opened | null;
  now: Date;
  briefModel: string | null;
  onRerun: (domain: string) => void;
}

/** The run in view, with what is seen while it loads and when it can't. Give it the run's id as its key. */
export function OpenedResult(props: OpenedResultProps) {
  return (
    <ResultBoundary>
      <Suspense fallback={<ResultSkeleton />}>
        <LoadedResult {...props} />
      </Suspense>
    </ResultBoundary>
  );
}

function LoadedResult({ fresh, saved, ...props }: OpenedResultProps) {
  const history = useHistory(saved);
  const research = fresh ?? (saved ? use(saved.research) : null);
  if (research === null) {
    return saved ? (
      <Alert className="mt-5">
        There is no research of yours at this address. It may have been made by somebody else: each person sees their
        own.
      </Alert>
    ) : (
      <ResultSkeleton />
    );
  }
  return <Result research={research} history={history} {...props} />;
}

/** What was logged before: nothing until it is known, and null when it can't be. The buttons work without it. */
function useHistory(saved: Opened | null): readonly Interaction[] | null {
  const [history, setHistory] = useState<readonly Interaction[] | null>([]);
  useEffect(() => {
    let current = true;
    saved?.history.then(
      (interactions) => current && setHistory(interactions),
      () => current && setHistory(null),
    );
    return () => {
      current = false;
    };
  }, [saved]);
  return history;
}

const ResultBoundary = catchError((_: { children?: ReactNode }, { retry }: ErrorInfo) => (
  <Alert tone="bad" role="alert" className="mt-5 flex flex-wrap items-center justify-between gap-3">
    <span>The saved research could not be loaded. It is still there.</span>
    <Button size="sm" onClick={() => retry()}>
      Try again
    </Button>
  </Alert>
));
