import { afterEach, expect, test, vi } from "vitest";
import { createRunLimits, RUN_TIMEOUT_MS, TimeIsUp } from "./run-limits";

const never = new Promise<never>(() => {});

afterEach(() => void vi.restoreAllMocks());

/** Limits whose time is up when it is said to be: fake timers leave `AbortSignal.timeout` alone. */
function createLimits(timeoutMs: number) {
  const timers: { ms: number; timer: AbortController }[] = [];
  vi.spyOn(AbortSignal, "timeout").mockImplementation((ms) => {
    const timer = new AbortController();
    timers.push({ ms, timer });
    return timer.signal;
  });
  const limits = createRunLimits(timeoutMs, undefined);
  const pass = (passedMs: number) => {
    for (const { ms, timer } of timers) if (ms <= passedMs) timer.abort(new DOMException("", "TimeoutError"));
  };
  return { ...limits, pass };
}

test("a run ends within thirty seconds, and its requests a second before", async () => {
  const { requests, within, pass } = createLimits(RUN_TIMEOUT_MS);
  const work = within(never);
  pass(29_000);
  expect(requests.reason).toMatchObject({ name: "TimeoutError" });
  expect(await Promise.race([work, "goes on"])).toBe("goes on");
  pass(30_000);
  await expect(work).rejects.toBeInstanceOf(TimeIsUp);
});

test("the requests of a shorter run end with it", async () => {
  const { requests, within, pass } = createLimits(1_000);
  pass(1_000);
  expect(requests.aborted).toBe(true);
  await expect(within(never)).rejects.toBeInstanceOf(TimeIsUp);
});

test("a caller who goes away ends both", async () => {
  const caller = new AbortController();
  const { requests, within } = createRunLimits(1_000, caller.signal);
  const work = within(never);
  caller.abort();
  expect(requests.aborted).toBe(true);
  await expect(work).rejects.toBeInstanceOf(TimeIsUp);
});
