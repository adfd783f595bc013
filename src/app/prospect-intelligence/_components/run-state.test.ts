import { describe, expect, test } from "vitest";
import type { Research, SourceReport } from "@/lib/prospect-intelligence/schemas";
import { listProgress, type RunState, reduceRun } from "./run-state";

const report = (name: string, status: SourceReport["status"] = "ok"): SourceReport => ({
  name,
  status,
  reason: null,
  requests: 1,
  bytes: 10,
  durationMs: 5,
});
const research = { id: "r1", domain: "acme.example" } as Research;
const running: RunState = { phase: "running", domain: "acme.example", startedAt: 1, sources: [] };

describe("reduceRun", () => {
  test("starting replaces whatever stood there", () => {
    const failed: RunState = {
      phase: "failed",
      domain: "b.example",
      sources: [],
      failure: { code: "internal", message: "" },
    };
    for (const state of [{ phase: "idle" } as const, failed, running]) {
      expect(reduceRun(state, { type: "start", domain: "acme.example", at: 1 })).toEqual(running);
    }
  });

  test("keeps what had arrived when the run fails or is cancelled", () => {
    const half = reduceRun(running, { type: "source", source: report("website") });
    expect(reduceRun(half, { type: "cancel" })).toMatchObject({ phase: "cancelled", sources: [{ name: "website" }] });
    const failure = { code: "connection", message: "cut" } as const;
    expect(reduceRun(half, { type: "fail", failure })).toMatchObject({
      phase: "failed",
      failure,
      sources: [{ name: "website" }],
    });
  });

  test("a source that reports twice stands once, with its last report", () => {
    let state = reduceRun(running, { type: "source", source: report("blog", "unknown") });
    state = reduceRun(state, { type: "source", source: report("blog", "ok") });
    expect(state).toMatchObject({ sources: [{ name: "blog", status: "ok" }] });
    expect(state).toHaveProperty("sources.length", 1);
  });

  test("what comes after the end changes nothing", () => {
    const finished = reduceRun(running, { type: "research", research });
    for (const event of [{ type: "cancel" }, { type: "source", source: report("blog") }] as const) {
      expect(reduceRun(finished, event)).toBe(finished);
    }
  });

  test("a run under way can't be dismissed", () => {
    expect(reduceRun(running, { type: "dismiss" })).toBe(running);
    expect(reduceRun({ phase: "cancelled", domain: "a", sources: [] }, { type: "dismiss" })).toEqual({ phase: "idle" });
  });
});

test("progress says what runs, what waits and for what, and keeps a source nobody planned", () => {
  const plan = [
    { name: "website", needs: [] },
    { name: "careers", needs: ["website"] },
  ];
  expect(listProgress(plan, [])).toEqual([
    { name: "website", state: "running" },
    { name: "careers", state: "waiting", for: ["website"] },
  ]);
  expect(listProgress(plan, [report("tech"), report("website")])).toEqual([
    { name: "website", state: "done", report: report("website") },
    { name: "careers", state: "running" },
    { name: "tech", state: "done", report: report("tech") },
  ]);
});
