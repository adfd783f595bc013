"use client";

import { useState } from "react";
import type { Research } from "@/lib/prospect-intelligence/schemas";

export interface FreshResults {
  /** The run in view: what the address says, or what it is about to say. */
  currentId: string | null;
  get: (id: string) => Research | undefined;
  add: (research: Research) => void;
  /** Puts a run in view, or none, ahead of the navigation that the caller starts. */
  open: (id: string | null) => void;
}

/** Results of this visit, shown at once and without asking the server for what it has just sent. */
export function useFreshResults(openedId: string | null): FreshResults {
  const [results, setResults] = useState<ReadonlyMap<string, Research>>(new Map());
  const [ahead, setAhead] = useState<{ id: string | null } | null>(null);
  const [lastOpenedId, setLastOpenedId] = useState(openedId);
  if (lastOpenedId !== openedId) {
    setLastOpenedId(openedId);
    setAhead(null);
  }
  return {
    currentId: ahead ? ahead.id : openedId,
    get: (id) => results.get(id),
    add: (research) => setResults((all) => new Map(all).set(research.id, research)),
    open: (id) => setAhead({ id }),
  };
}
