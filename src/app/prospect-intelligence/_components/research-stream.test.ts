import { afterEach, expect, test, vi } from "vitest";
import { streamResearch } from "./research-stream";

const encoder = new TextEncoder();
const event = (name: string, value: unknown) => `event: ${name}\ndata: ${JSON.stringify({ [name]: value })}\n\n`;

function answer(...chunks: string[]) {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(encoder.encode(chunk));
      controller.close();
    },
  });
  return new Response(body, { headers: { "content-type": "text/event-stream" } });
}

async function collect(response: () => Response | Promise<Response>, signal = new AbortController().signal) {
  const fetch = vi.fn(async () => response());
  vi.stubGlobal("fetch", fetch);
  const events = [];
  for await (const item of streamResearch("acme.example", signal)) events.push(item);
  return { events, fetch };
}

afterEach(() => vi.unstubAllGlobals());

test("asks for a stream and gives its events up to the research", async () => {
  const { events, fetch } = await collect(() =>
    answer(event("source", { name: "website" }), event("research", { id: "r" }), event("source", { name: "late" })),
  );
  expect(events).toEqual([
    { type: "source", source: { name: "website" } },
    { type: "research", research: { id: "r" } },
  ]);
  expect(fetch).toHaveBeenCalledWith(
    "/api/prospect-intelligence/research",
    expect.objectContaining({ method: "POST", body: '{"domain":"acme.example"}' }),
  );
});

test("a stream that breaks off is a lost connection, after what had arrived", async () => {
  const { events } = await collect(() => answer(event("source", { name: "website" }), 'event: research\ndata: {"rese'));
  expect(events).toMatchObject([{ type: "source" }, { type: "fail", failure: { code: "connection" } }]);
});

test("an error event and an error answer keep the server's code and message", async () => {
  const error = { code: "domain_not_found", message: "There is no such name." };
  expect((await collect(() => answer(event("error", error)))).events).toEqual([{ type: "fail", failure: error }]);
  const limited = () => Response.json({ error }, { status: 429, headers: { "retry-after": "7" } });
  expect((await collect(limited)).events).toEqual([{ type: "fail", failure: { ...error, retryAfter: 7 } }]);
});

test("an answer that is not ours, and no answer at all, end in a failure too", async () => {
  const gateway = () => new Response("<h1>Bad gateway</h1>", { status: 502 });
  expect((await collect(gateway)).events).toMatchObject([{ failure: { code: "internal" } }]);
  const offline = () => Promise.reject(new TypeError("fetch failed"));
  expect((await collect(offline)).events).toMatchObject([{ failure: { code: "connection" } }]);
});

test("says nothing more once it is cancelled", async () => {
  const controller = new AbortController();
  controller.abort();
  const aborted = () => Promise.reject(new DOMException("aborted", "AbortError"));
  expect((await collect(aborted, controller.signal)).events).toEqual([]);
});
