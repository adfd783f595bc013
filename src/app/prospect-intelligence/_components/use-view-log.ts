"use client";

import { type RefObject, useEffect, useState } from "react";
import { aboutRun, createIdempotencyKey, type InteractionSubject, logInBackground } from "./interaction-client";

/** How long a result has to be on screen, in a visible tab, to count as viewed. */
const VIEWED_AFTER_MS = 1000;

/**
 * Logs `opened_research` once when a result is opened and `viewed` once when `element` has been on screen for a second
 * without a break. A view is one life of the component: opening the result again is another.
 */
export function useViewLog(
  element: RefObject<HTMLElement | null>,
  { domain, researchId, impressionId }: InteractionSubject,
): void {
  // Kept over a second run of the effects, which then sends the same keys again.
  const [viewId] = useState(createIdempotencyKey);

  useEffect(() => {
    const log = (type: "opened_research" | "viewed") =>
      void logInBackground({
        ...aboutRun({ domain, researchId, impressionId }),
        type,
        idempotencyKey: `${type}:${viewId}`,
      });

    log("opened_research");

    let onScreen = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const update = () => {
      clearTimeout(timer);
      if (onScreen && document.visibilityState === "visible") {
        timer = setTimeout(() => {
          stop();
          log("viewed");
        }, VIEWED_AFTER_MS);
      }
    };
    const observer = new IntersectionObserver((entries) => {
      onScreen = entries.at(-1)?.isIntersecting ?? false;
      update();
    });
    const stop = () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener("visibilitychange", update);
    };

    if (element.current) observer.observe(element.current);
    document.addEventListener("visibilitychange", update);
    return stop;
  }, [element, domain, researchId, impressionId, viewId]);
}
