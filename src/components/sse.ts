/** Reads server-sent events from the body of a fetch, which `EventSource` can't do for a POST. */

export interface ServerSentEvent {
  /** `message` where the stream names none. */
  event: string;
  data: string;
}

/** Splits text into events as it arrives, however it is cut. Feed it pieces; it gives back the events they complete. */
export function createSseParser(): (chunk: string) => ServerSentEvent[] {
  let buffer = "";
  let event = "";
  let data: string[] = [];

  return (chunk) => {
    buffer += chunk;
    const events: ServerSentEvent[] = [];
    for (;;) {
      const end = buffer.search(/[\r\n]/);
      // A CR at the very end may be the first half of a CRLF.
      if (end === -1 || (buffer[end] === "\r" && end === buffer.length - 1)) return events;
      const line = buffer.slice(0, end);
      buffer = buffer.slice(end + (buffer.startsWith("\r\n", end) ? 2 : 1));

      if (line === "") {
        if (data.length > 0) events.push({ event: event || "message", data: data.join("\n") });
        event = "";
        data = [];
        continue;
      }
      const colon = line.indexOf(":");
      const field = colon === -1 ? line : line.slice(0, colon);
      const value = colon === -1 ? "" : line.slice(colon + 1).replace(/^ /, "");
      if (field === "event") event = value;
      if (field === "data") data.push(value);
    }
  };
}

/** The events of a body, in order. Ends when the body ends; an event that was cut off is left out. */
export async function* readServerSentEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerSentEvent> {
  const parse = createSseParser();
  const decoder = new TextDecoder();
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield* parse(decoder.decode(value, { stream: true }));
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
