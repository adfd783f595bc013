import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createEventStream, formatEvent, type SendEvent } from "./event-stream";

const never = new AbortController().signal;

describe("formatEvent", () => {
  test("keeps text with line breaks on one data line", () => {
    expect(formatEvent("source", { source: { reason: "no\r\nblog\n\n" } })).toBe(
      'event: source\ndata: {"source":{"reason":"no\\r\\nblog\\n\\n"}}\n\n',
    );
  });
});

describe("createEventStream", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("sends each event as it comes and ends when there are no more", async () => {
    const response = createEventStream(never, async (send) => {
      send("source", { n: 1 });
      send("research", { n: 2 });
    });
    expect(await response.text()).toBe(': open\n\nevent: source\ndata: {"n":1}\n\nevent: research\ndata: {"n":2}\n\n');
  });

  test("asks everything in between neither to buffer, to compress nor to keep it", () => {
    const { headers } = createEventStream(never, async () => {});
    expect(headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(headers.get("cache-control")).toBe("no-store, no-transform");
    expect(headers.get("x-accel-buffering")).toBe("no");
  });

  test("shows that it is alive while nothing happens", async () => {
    const end = Promise.withResolvers<void>();
    const text = createEventStream(never, () => end.promise).text();
    await vi.advanceTimersByTimeAsync(31_000);
    end.resolve();
    expect(await text).toBe(": open\n\n: still here\n\n: still here\n\n");
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each(["by closing the stream", "by ending the request"])("tells when the client has gone %s", async (how) => {
    const request = new AbortController();
    const started = Promise.withResolvers<{ send: SendEvent; signal: AbortSignal }>();
    const end = Promise.withResolvers<void>();
    const response = createEventStream(request.signal, (send, signal) => {
      started.resolve({ send, signal });
      return end.promise;
    });
    const { send, signal } = await started.promise;
    expect(signal.aborted).toBe(false);
    if (how === "by ending the request") request.abort();
    else await response.body?.cancel();
    expect(signal.aborted).toBe(true);
    // What the work still says is dropped, and its end is no error.
    send("source", {});
    end.resolve();
    await end.promise;
    await vi.runAllTimersAsync();
    expect(vi.getTimerCount()).toBe(0);
  });
});
