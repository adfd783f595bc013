/** Sends what a rep did, and what the page saw, to the log of interactions. */
import type { Interaction, InteractionRequest } from "@/lib/prospect-intelligence/schemas";

const INTERACTION_URL = "/api/prospect-intelligence/interaction";
const BACKGROUND_ATTEMPTS = 4;
const BACKGROUND_PAUSE_MS = 1500;

/** 128 random bits as hex. `crypto.randomUUID` is missing where the app is served over plain http. */
export function createIdempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What an event on the page of a run is about. */
export interface InteractionSubject {
  domain: string;
  researchId: string;
  /** The recommendation that led here, which is credited with what comes of it; null without one. */
  impressionId: string | null;
}

/** The subject as fields of a request. */
export function aboutRun({ domain, researchId, impressionId }: InteractionSubject) {
  return { domain, researchId, ...(impressionId === null ? {} : { impressionId }) };
}

/** A refusal in words for the person who clicked. */
export class InteractionError extends Error {
  /** Whether the same request may succeed when it is sent again. */
  readonly retry: boolean;

  constructor(message: string, retry: boolean) {
    super(message);
    this.name = "InteractionError";
    this.retry = retry;
  }
}

/**
 * Logs one interaction. `keepalive` lets the request outlive the page. Sending the same `idempotencyKey` again is safe:
 * the first event stands. Throws only `InteractionError`.
 */
export async function logInteraction(request: InteractionRequest): Promise<Interaction> {
  let response: Response;
  try {
    response = await fetch(INTERACTION_URL, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(request),
      keepalive: true,
    });
  } catch {
    throw new InteractionError("No connection, so this is not saved yet.", true);
  }
  const answer = (await response.json().catch(() => ({}))) as {
    interaction?: Interaction;
    error?: { message: string; issues?: { path: string }[] };
  };
  if (response.ok && answer.interaction) return answer.interaction;
  const { impressionId, ...withoutImpression } = request;
  // What somebody did matters more than what is credited with it, such as a recommendation that is gone.
  if (impressionId !== undefined && answer.error?.issues?.some(({ path }) => path === "impressionId")) {
    return logInteraction(withoutImpression);
  }
  if (response.status === 401) throw new InteractionError("Your session has ended. Sign in again to save this.", true);
  throw new InteractionError(
    answer.error?.message ?? "The server did not save this.",
    response.status >= 500 || response.status === 429,
  );
}

/**
 * Logs what nobody clicked, such as a view: nobody waits for it and nobody is told when it fails. Tries again a few
 * times under the same key while the page is there.
 */
export async function logInBackground(
  request: InteractionRequest & { idempotencyKey: string },
  wait: (ms: number) => Promise<void> = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await logInteraction(request);
      return;
    } catch (error) {
      if (!(error instanceof InteractionError) || !error.retry || attempt === BACKGROUND_ATTEMPTS) return;
      await wait(BACKGROUND_PAUSE_MS * attempt);
    }
  }
}
