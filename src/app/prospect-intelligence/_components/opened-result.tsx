"use client";

import { catchError, type ErrorInfo } from "next/error";
import { type ReactNode, Suspense, use, useEffect, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { Interaction, Research } from "@/lib/prospect-intelligence/schemas";
import type { OpenedIntent } from "./describe-intent";
import { Result } from "./result";
import { ResultSkeleton } from "./result-skeleton";

/** A saved run, or null when this person has none by that id. */
export interface Opened {
  id: string;
  research: Promise<Research | null>;
  /** What this person did with the company, whichever run it was logged under. */
  history: Promise<Interaction[]>;
  intent: Promise<OpenedIntent | null>;
  /** The recommendation that led to it, or null. */
  impressionId: string | null;
}

interface OpenedResultProps {
  fresh: Research | undefined;
  /** Null until the server has answered for the run in view. */
  saved: Opened | null;
  impressionId: string | null;
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
  const history = useArrived(saved?.history, []);
  const intent = useArrived(saved?.intent, undefined);
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
  return <Result research={research} history={history} intent={intent} {...props} />;
}

/** What comes after the research: `before` until it is known, and null when it can't be. The rest works without it. */
function useArrived<T, Before>(coming: Promise<T> | undefined, before: Before): T | Before | null {
  const [arrived, setArrived] = useState<{ value: T | Before | null }>({ value: before });
  useEffect(() => {
    let current = true;
    coming?.then(
      (value) => current && setArrived({ value }),
      () => current && setArrived({ value: null }),
    );
    return () => {
      current = false;
    };
  }, [coming]);
  return arrived.value;
}

const ResultBoundary = catchError((_: { children?: ReactNode }, { retry }: ErrorInfo) => (
  <Alert tone="bad" role="alert" className="mt-5 flex flex-wrap items-center justify-between gap-3">
    <span>The saved research could not be loaded. It is still there.</span>
    <Button size="sm" onClick={() => retry()}>
      Try again
    </Button>
  </Alert>
));
