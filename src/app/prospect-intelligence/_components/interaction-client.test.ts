import { afterEach, describe, expect, test, vi } from "vitest";
import type { InteractionRequest } from "@/lib/prospect-intelligence/schemas";
import { createIdempotencyKey, logInBackground, logInteraction } from "./interaction-client";

const request = { domain: "acme.example", type: "viewed", idempotencyKey: "k" } satisfies InteractionRequest;
const interaction = { id: "i", ...request };

function stubFetch(...answers: (Response | Error)[]) {
  const fetch = vi.fn(async (_url: string, _init?: RequestInit) => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer instanceof Error) throw answer;
    return answer?.clone();
  });
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

afterEach(() => vi.unstubAllGlobals());

describe("logInteraction", () => {
  test("gives back the row, and asks for a request that outlives the page", async () => {
    const fetch = stubFetch(Response.json({ interaction }, { status: 201 }));
    await expect(logInteraction(request)).resolves.toEqual(interaction);
    expect(fetch).toHaveBeenCalledWith(expect.any(String), expect.objectContaining({ keepalive: true }));
  });

  test.each([
    ["no connection", new TypeError("failed"), true, "No connection"],
    ["the server's fault", Response.json({ error: { message: "Not now." } }, { status: 500 }), true, "Not now."],
    ["a refusal", Response.json({ error: { message: "Not allowed." } }, { status: 403 }), false, "Not allowed."],
    ["a session that ended", Response.json({}, { status: 401 }), true, "Your session has ended."],
    ["an answer that is not ours", new Response("<p>", { status: 502 }), true, "did not save"],
  ])("%s is told in words, with whether to try again", async (_, answer, retry, message) => {
    stubFetch(answer);
    await expect(logInteraction(request)).rejects.toMatchObject({ retry, message: expect.stringContaining(message) });
  });
});

test("an event is logged all the same when the recommendation it names is gone", async () => {
  const issues = [{ path: "impressionId", message: "You were shown no such account." }];
  const fetch = stubFetch(
    Response.json({ error: { message: "No.", issues } }, { status: 404 }),
    Response.json({ interaction }, { status: 201 }),
  );
  await expect(logInteraction({ ...request, impressionId: "gone" })).resolves.toEqual(interaction);
  expect(fetch.mock.calls.map(([, init]) => JSON.parse(String(init?.body)).impressionId)).toEqual(["gone", undefined]);
});

describe("logInBackground", () => {
  test("tries again under the same key until it is saved", async () => {
    const fetch = stubFetch(new TypeError("failed"), Response.json({ interaction }, { status: 201 }));
    await logInBackground(request, async () => {});
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  test("gives up on a refusal at once, and on silence after four tries", async () => {
    const refused = stubFetch(Response.json({}, { status: 403 }));
    await logInBackground(request, async () => {});
    expect(refused).toHaveBeenCalledTimes(1);
    const silent = stubFetch(new TypeError("failed"));
    await logInBackground(request, async () => {});
    expect(silent).toHaveBeenCalledTimes(4);
  });
});

test("keys are 32 hex digits and never the same", () => {
  const keys = Array.from({ length: 100 }, createIdempotencyKey);
  expect(new Set(keys).size).toBe(100);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
});
