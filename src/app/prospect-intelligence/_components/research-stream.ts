/** One run of research as the page sees it arrive. */

import { readServerSentEvents } from "@/components/sse";
import type { ErrorCode } from "@/lib/prospect-intelligence/errors";
import type { Research, SourceReport } from "@/lib/prospect-intelligence/schemas";
import type { RunEvent, RunFailure } from "./run-state";

/** A run ends by itself after 30 seconds; nothing that comes much later will come at all. */
const STREAM_TIMEOUT_MS = 60_000;

const LOST: RunFailure = {
  code: "connection",
  message: "The answer broke off before the research was finished.",
};

type Answer = { source?: SourceReport; research?: Research; error?: { code: ErrorCode; message: string } };

/**
 * Starts research of a domain and gives its events; the last one is `research` or `fail`. Aborting `signal` stops the
 * run on the server too, and then nothing more is given.
 */
export async function* streamResearch(domain: string, signal: AbortSignal): AsyncGenerator<RunEvent> {
  try {
    const response = await fetch("/api/prospect-intelligence/research", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/event-stream" },
      body: JSON.stringify({ domain }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(STREAM_TIMEOUT_MS)]),
    });
    if (!response.ok || !response.body) {
      yield { type: "fail", failure: await readFailure(response) };
      return;
    }
    for await (const { data } of readServerSentEvents(response.body)) {
      const { source, research, error } = JSON.parse(data) as Answer;
      if (source) yield { type: "source", source };
      if (research) {
        yield { type: "research", research };
        return;
      }
      if (error) {
        yield { type: "fail", failure: error };
        return;
      }
    }
    yield { type: "fail", failure: LOST };
  } catch {
    if (!signal.aborted) yield { type: "fail", failure: LOST };
  }
}

async function readFailure(response: Response): Promise<RunFailure> {
  const { error } = (await response.json().catch(() => ({}))) as Answer;
  const retryAfter = Number(response.headers.get("retry-after"));
  return {
    ...(error ?? { code: "internal", message: `The server answered with status ${response.status}.` }),
    ...(retryAfter > 0 ? { retryAfter } : {}),
  };
}
