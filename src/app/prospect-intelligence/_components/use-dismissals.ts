"use client";

import { useState } from "react";
import type { Recommendation } from "@/lib/prospect-intelligence/learning/recommendation-schemas";
import type { Interaction, InteractionRequest } from "@/lib/prospect-intelligence/schemas";
import { createIdempotencyKey, InteractionError, logInteraction } from "./interaction-client";

/** Of one recommended account that the rep does not want. */
export interface Dismissal {
  recommendation: Recommendation;
  /** The event once it is saved. */
  interaction: Interaction | null;
  /** What is on its way, or failed and can be sent again under the same key. */
  request: InteractionRequest;
  state: "saving" | "saved" | "failed";
  message: string | null;
}

export interface Dismissals {
  list: readonly Dismissal[];
  dismiss: (recommendation: Recommendation) => void;
  undo: (domain: string) => void;
  retry: (domain: string) => void;
  /** What just happened, for somebody who can't see the line change. */
  announcement: string;
}

/** "Not for me": shown at once, saved behind, and to be taken back as long as the page is open. */
export function useDismissals(): Dismissals {
  const [all, setAll] = useState<ReadonlyMap<string, Dismissal>>(new Map());
  const [announcement, setAnnouncement] = useState("");

  const put = (dismissal: Dismissal) =>
    setAll((current) => new Map(current).set(dismissal.recommendation.domain, dismissal));

  async function send(dismissal: Dismissal) {
    const { recommendation, request } = dismissal;
    const name = recommendation.name ?? recommendation.domain;
    put({ ...dismissal, state: "saving", message: null });
    try {
      const interaction = await logInteraction(request);
      if (request.type === "undone") {
        setAll((current) => new Map([...current].filter(([domain]) => domain !== recommendation.domain)));
        setAnnouncement(`${name}: taken back.`);
      } else {
        put({ ...dismissal, interaction, state: "saved", message: null });
        setAnnouncement(`${name}: not for you. It is left out from now on.`);
      }
    } catch (error) {
      const message = error instanceof InteractionError ? error.message : "The page failed to save this.";
      put({ ...dismissal, state: "failed", message });
    }
  }

  return {
    list: [...all.values()],
    announcement,
    dismiss(recommendation) {
      const { domain, impressionId } = recommendation;
      const request: InteractionRequest = {
        domain,
        type: "not_for_me",
        impressionId,
        idempotencyKey: createIdempotencyKey(),
      };
      void send({ recommendation, interaction: null, request, state: "saving", message: null });
    },
    undo(domain) {
      const dismissal = all.get(domain);
      if (!dismissal?.interaction) return;
      const { id } = dismissal.interaction;
      const request: InteractionRequest = {
        domain,
        type: "undone",
        metadata: { interactionId: id },
        idempotencyKey: `undone:${id}`,
      };
      void send({ ...dismissal, request });
    },
    retry(domain) {
      const dismissal = all.get(domain);
      if (dismissal) void send(dismissal);
    },
  };
}
