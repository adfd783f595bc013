"use client";

import { useState } from "react";
import type { Interaction, InteractionRequest } from "@/lib/prospect-intelligence/schemas";
import {
  aboutRun,
  createIdempotencyKey,
  InteractionError,
  type InteractionSubject,
  logInteraction,
} from "./interaction-client";
import { listStandingOutcomes, OUTCOMES, type OutcomeType } from "./outcomes";

export interface OutcomeState {
  type: OutcomeType;
  label: string;
  /** The event that stands, or null. While it is being saved it stands already, `saving`. */
  since: string | null;
  saving: boolean;
  /** The last click did not get through; it can be sent again as it was. */
  failure: { message: string; retry: boolean } | null;
}

interface Attempt {
  request: InteractionRequest;
  at: string;
  failure: { message: string; retry: boolean } | null;
}

interface Outcomes {
  states: OutcomeState[];
  log: (type: OutcomeType) => void;
  undo: (type: OutcomeType) => void;
  retry: (type: OutcomeType) => void;
  /** What just happened, in words for somebody who can't see the buttons change. */
  announcement: string;
}

/** What the rep did with this company: shown at once, saved behind, and never lost without a word. */
export function useOutcomes(subject: InteractionSubject, history: readonly Interaction[]): Outcomes {
  const [logged, setLogged] = useState<readonly Interaction[]>([]);
  const [attempts, setAttempts] = useState<Partial<Record<OutcomeType, Attempt>>>({});
  const [announcement, setAnnouncement] = useState("");
  const standing = listStandingOutcomes([...history, ...logged]);

  async function send(type: OutcomeType, request: InteractionRequest, at: string) {
    const label = OUTCOMES.find((outcome) => outcome.type === type)?.label;
    setAttempts((all) => ({ ...all, [type]: { request, at, failure: null } }));
    try {
      const interaction = await logInteraction(request);
      setLogged((all) => [...all, interaction]);
      setAttempts(({ [type]: _, ...others }) => others);
      setAnnouncement(request.type === "undone" ? `${label}: taken back.` : `${label}: saved.`);
    } catch (error) {
      const failure =
        error instanceof InteractionError
          ? { message: error.message, retry: error.retry }
          : { message: "The page failed to save this.", retry: true };
      setAttempts((all) => ({ ...all, [type]: { request, at, failure } }));
    }
  }

  return {
    announcement,
    states: OUTCOMES.map(({ type, label }) => {
      const attempt = attempts[type];
      const saving = attempt !== undefined && attempt.failure === null;
      const since = saving
        ? attempt.request.type === "undone"
          ? null
          : attempt.at
        : (standing[type]?.occurredAt ?? null);
      return { type, label, since, saving, failure: attempt?.failure ?? null };
    }),
    log(type) {
      const request = { ...aboutRun(subject), type, idempotencyKey: createIdempotencyKey() };
      void send(type, request, new Date().toISOString());
    },
    undo(type) {
      const interaction = standing[type];
      if (!interaction) return;
      const request: InteractionRequest = {
        domain: subject.domain,
        type: "undone",
        researchId: subject.researchId,
        metadata: { interactionId: interaction.id },
        idempotencyKey: `undone:${interaction.id}`,
      };
      void send(type, request, new Date().toISOString());
    },
    retry(type) {
      const attempt = attempts[type];
      if (attempt) void send(type, attempt.request, attempt.at);
    },
  };
}
