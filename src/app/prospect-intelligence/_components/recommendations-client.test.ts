import { afterEach, describe, expect, it, vi } from "vitest";
import type { Recommendations } from "@/lib/prospect-intelligence/learning/recommendation-schemas";
import { fetchRecommendations } from "./recommendations-client";

const nobody: Recommendations = {
  slateId: null,
  shownAt: null,
  recommendations: [],
  policy: { version: 1, kind: "uniform", learnedFrom: 0, isSimulated: false, message: "Drawn at random." },
};
const never = new AbortController().signal;

afterEach(() => vi.unstubAllGlobals());

describe("fetchRecommendations", () => {
  it("gives what the server chose", async () => {
    vi.stubGlobal("fetch", async () => Response.json(nobody));
    expect(await fetchRecommendations(10, never)).toEqual({ answer: nobody });
  });

  it.each([
    ["no connection", () => Promise.reject(new TypeError("failed")), /^No connection/],
    ["a session that ended", async () => Response.json({}, { status: 401 }), /^Your session has ended/],
    ["a refusal", async () => Response.json({ error: { message: "Not now." } }, { status: 500 }), /^Not now\.$/],
    ["an answer that is not ours", async () => new Response("<p>", { status: 502 }), /could not be loaded/],
    ["an answer of another shape", async () => Response.json({ recommendations: 1 }), /could not be loaded/],
  ])("tells %s in words", async (_, answer, message) => {
    vi.stubGlobal("fetch", answer);
    expect(await fetchRecommendations(10, never)).toEqual({ message: expect.stringMatching(message) });
  });

  it("says nothing of a list that nobody waits for any more", async () => {
    const abort = new AbortController();
    vi.stubGlobal("fetch", async () => {
      abort.abort();
      throw new TypeError("aborted");
    });
    await expect(fetchRecommendations(10, abort.signal)).rejects.toThrow();
  });
});
