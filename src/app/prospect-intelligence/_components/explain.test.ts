import { describe, expect, test } from "vitest";
import { ERROR_STATUS, type ErrorCode } from "@/lib/prospect-intelligence/errors";
import { FETCH_ERROR_KINDS } from "@/lib/prospect-intelligence/fetch/types";
import type { Contribution, Research } from "@/lib/prospect-intelligence/schemas";
import { explainFailure, explainMissingSources, explainPriority, labelOutcome, labelSource } from "./explain";

const contribution = (status: Contribution["status"]): Contribution => ({
  signal: "total_open_roles",
  value: status === "scored" ? 3 : null,
  points: 0,
  maxPoints: 0,
  status,
});
const research = (fields: Partial<Research>) =>
  ({ icpScore: 50, priorityLevel: "low", coverage: 1, signals: [], sources: [], ...fields }) as Research;
const score = (...statuses: Contribution["status"][]) => ({
  profileVersion: 1,
  scorerVersion: "1",
  contributions: statuses.map(contribution),
});

describe("explainPriority", () => {
  test.each([
    [{ icpScore: null, score: score("unknown") }, "neither a score nor a priority"],
    [{ priorityLevel: "unknown", coverage: 0.2, score: score("scored", "unknown") }, "Only 20%"],
    [{ score: score("scored", "unknown") }, "1 signal of 2 could not be established and is left out"],
    [{ score: score("scored") }, "Every signal"],
  ] as const)("of %j says: %s", (fields, words) => {
    expect(explainPriority(research(fields as Partial<Research>))).toContain(words);
  });
});

test("missing sources are named with their reasons and what that costs", () => {
  const source = { reason: null, requests: 1, bytes: 0, durationMs: 1 };
  const explained = explainMissingSources(
    research({
      sources: [
        { ...source, name: "website", status: "ok" },
        { ...source, name: "blog", status: "failed", reason: "The page answered 503." },
        { ...source, name: "careers", status: "empty" },
      ],
      signals: [{ key: "has_engineering_blog", value: null, reason: "x", evidence: [] }],
    }),
  );
  expect(explained?.title).toBe(
    "1 of 3 sources could not be read. 1 signal stays unknown and does not lower the score.",
  );
  expect(explained?.reasons).toEqual(["Engineering blog: The page answered 503."]);
  expect(explainMissingSources(research({}))).toBeNull();
});

test("a source that was read and proved nothing is not called unreadable, and where there is no score none is spared", () => {
  const source = { reason: "x", requests: 1, bytes: 9, durationMs: 1 };
  const explained = explainMissingSources(
    research({
      icpScore: null,
      sources: [{ ...source, name: "careers", status: "unknown" }],
      signals: [{ key: "total_open_roles", value: null, reason: "x", evidence: [] }],
    }),
  );
  expect(explained?.title).toBe("1 of 1 source told nothing for certain. 1 signal stays unknown.");
});

test("every error code has words of its own, except those that are the server's fault", () => {
  const neutral = explainFailure({ code: "internal", message: "" }).title;
  const mute = (Object.keys(ERROR_STATUS) as ErrorCode[]).filter(
    (code) => explainFailure({ code, message: "" }).title === neutral,
  );
  expect(mute).toEqual([
    "foreign_origin",
    "not_found",
    "conflict",
    "payload_too_large",
    "unsupported_media_type",
    // Of models, which the page of admins tells.
    "not_enough_data",
    // Of briefs, which no run asks for.
    "brief_unavailable",
    "brief_failed",
    "internal",
  ]);
});

test("a limit says how long to wait", () => {
  expect(explainFailure({ code: "rate_limited", message: "", retryAfter: 1 }).advice).toBe("Try again in 1 second.");
});

test("every kind of outcome has a label, and an unknown one is still readable", () => {
  for (const kind of FETCH_ERROR_KINDS) expect(labelOutcome(kind)).not.toContain("_");
  expect(labelOutcome("some_new_kind")).toBe("some new kind");
  expect(labelOutcome("ok", 302)).toBe("redirected");
  expect(labelOutcome("ok", 304)).toBe("not changed");
  expect(labelOutcome("timeout", 200)).toBe("never finished");
  expect(labelOutcome("timeout")).toBe("no answer in time");
  expect(labelSource("press_room")).toBe("Press room");
});
