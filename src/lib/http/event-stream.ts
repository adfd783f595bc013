/** Server-sent events: one event's data is one line of JSON. */

/** Shorter than the time after which proxies commonly give up on a silent connection (60 s). */
const HEARTBEAT_MS = 15_000;

const HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  // Compression would hold events back until its buffer is full; no-transform keeps Next and proxies from it.
  "cache-control": "no-store, no-transform",
  // The same for nginx, which buffers answers unless told not to.
  "x-accel-buffering": "no",
};

export type SendEvent = (event: string, data: unknown) => void;

/** One event as it goes over the wire. JSON has no line break of its own, so one `data:` line holds it. */
export function formatEvent(event: string, data: unknown): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

/**
 * Answers with the events that `produce` sends, and ends when it settles. Its signal is aborted as soon as the client
 * has gone; what is sent after that is dropped. `produce` tells its own errors as events and never rejects.
 */
export function createEventStream(
  requestSignal: AbortSignal,
  produce: (send: SendEvent, signal: AbortSignal) => Promise<void>,
): Response {
  const encoder = new TextEncoder();
  const gone = new AbortController();
  const signal = AbortSignal.any([requestSignal, gone.signal]);

  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (text: string) => {
        if (!signal.aborted) controller.enqueue(encoder.encode(text));
      };
      // A comment at once sends the headers on their way, and shows a client that the connection stands.
      write(": open\n\n");
      const heartbeat = setInterval(() => write(": still here\n\n"), HEARTBEAT_MS);
      void produce((event, data) => write(formatEvent(event, data)), signal).finally(() => {
        clearInterval(heartbeat);
        if (!gone.signal.aborted) controller.close();
      });
    },
    cancel() {
      gone.abort();
    },
  });
  return new Response(body, { headers: HEADERS });
}
