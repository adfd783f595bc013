import { describe, expect, test } from "vitest";
import { createSseParser, readServerSentEvents } from "./sse";

const STREAM =
  'event: source\ndata: {"source":{"name":"website"}}\n\n: keep-alive\n\nevent: research\r\ndata: {}\r\n\r\n';
const EVENTS = [
  { event: "source", data: '{"source":{"name":"website"}}' },
  { event: "research", data: "{}" },
];

describe("createSseParser", () => {
  test.each([1, 2, 3, 7, STREAM.length])("gives the same events when the text comes in pieces of %i", (size) => {
    const parse = createSseParser();
    const events = [];
    for (let i = 0; i < STREAM.length; i += size) events.push(...parse(STREAM.slice(i, i + size)));
    expect(events).toEqual(EVENTS);
  });

  test("joins several data lines, drops one leading space and calls an unnamed event message", () => {
    expect(createSseParser()("data:  a\ndata:b\nid: 4\nretry\n\n")).toEqual([{ event: "message", data: " a\nb" }]);
  });

  test("leaves out an event without data and one that was cut off", () => {
    expect(createSseParser()("event: source\n\nevent: research\ndata: {}\n")).toEqual([]);
  });
});

describe("readServerSentEvents", () => {
  test("puts letters together that were cut between two chunks", async () => {
    const bytes = new TextEncoder().encode("data: Zürich\n\n");
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes.slice(0, 8));
        controller.enqueue(bytes.slice(8));
        controller.close();
      },
    });
    const events = [];
    for await (const event of readServerSentEvents(body)) events.push(event);
    expect(events).toEqual([{ event: "message", data: "Zürich" }]);
  });

  test("lets go of the body when the reader stops early", async () => {
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode("data: 1\n\ndata: 2\n\n")),
      cancel: () => {
        cancelled = true;
      },
    });
    for await (const event of readServerSentEvents(body)) {
      expect(event.data).toBe("1");
      break;
    }
    expect(cancelled).toBe(true);
  });
});
