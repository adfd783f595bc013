import { afterEach, describe, expect, it, vi } from "vitest";
import { streamTraining } from "./training-stream";

const progress = { stage: "fitting", done: 1, total: 5, message: "Growing trees." };
const request = { label: "meeting_booked", windowDays: 90 };

afterEach(() => vi.unstubAllGlobals());

/** What the page hears when the server answers so. */
async function hear(answer: () => Response): Promise<unknown[]> {
  vi.stubGlobal("fetch", async () => answer());
  const heard: unknown[] = [];
  for await (const event of streamTraining(request)) heard.push(event);
  return heard;
}

const stream = (...events: [string, unknown][]) =>
  new Response(events.map(([event, data]) => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`).join(""));

describe("streamTraining", () => {
  it("sends what to learn", async () => {
    const fetch = vi.fn(async (_url: string, _init: RequestInit) => stream());
    vi.stubGlobal("fetch", fetch);
    await streamTraining(request).next();
    expect(JSON.parse(String(fetch.mock.calls[0]?.[1].body))).toEqual({ action: "train", ...request });
  });

  it("gives progress, then the error that the stream ends with", async () => {
    const error = { code: "not_enough_data", message: "3 outcomes of 60 needed" };
    const heard = await hear(() => stream(["progress", progress], ["error", { error }]));
    expect(heard).toEqual([
      { type: "progress", progress },
      { type: "fail", failure: error },
    ]);
  });

  it("gives a refusal before the stream as the failure it is", async () => {
    const error = { code: "conflict", message: "A model is being trained." };
    expect(await hear(() => Response.json({ error }, { status: 409 }))).toEqual([{ type: "fail", failure: error }]);
  });

  it.each([
    ["the stream breaks off", () => stream(["progress", progress])],
    ["the server says something else", () => stream(["model", { model: { version: "two" } }])],
  ])("says that the connection was lost when %s", async (_, answer) => {
    expect((await hear(answer)).at(-1)).toMatchObject({ type: "fail", failure: { code: "connection" } });
  });
});
