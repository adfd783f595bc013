import { getEventListeners } from "node:events";
import { afterEach, expect, it, vi } from "vitest";
import { limitTime, unlessAborted } from "./abort";

afterEach(() => void vi.useRealTimers());

const gone = new Error("gone");

it("settles as the promise does", async () => {
  const { signal } = new AbortController();
  await expect(unlessAborted(Promise.resolve(1), signal)).resolves.toBe(1);
  await expect(unlessAborted(Promise.reject(gone), signal)).rejects.toBe(gone);
});

it("rejects at once when the signal is aborted", async () => {
  const caller = new AbortController();
  const waiting = unlessAborted(new Promise(() => {}), caller.signal);
  caller.abort(gone);
  await expect(waiting).rejects.toBe(gone);
});

it("rejects when the signal was aborted before, and sees to a promise that fails later", async () => {
  const late = new Promise((_resolve, reject) => setTimeout(() => reject(new Error("late")), 5));
  await expect(unlessAborted(late, AbortSignal.abort(gone))).rejects.toBe(gone);
  await expect(unlessAborted(new Promise(() => {}), AbortSignal.abort(gone))).rejects.toBe(gone);
  // An unhandled rejection would fail the test run.
  await new Promise((resolve) => setTimeout(resolve, 20));
});

it("leaves nothing behind when the promise has settled", async () => {
  const { signal } = new AbortController();
  await unlessAborted(Promise.resolve(), signal);
  await unlessAborted(Promise.reject(gone), signal).catch(() => {});
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

it("limits the time of a piece of work, or ends it with its caller's", () => {
  vi.useFakeTimers();
  const limit = limitTime(1_000);
  vi.advanceTimersByTime(999);
  expect(limit.signal.aborted).toBe(false);
  vi.advanceTimersByTime(1);
  expect(limit.signal.reason).toMatchObject({ name: "TimeoutError" });

  const caller = new AbortController();
  const limits = [limitTime(1_000, caller.signal), limitTime(1_000, AbortSignal.abort(gone))];
  caller.abort(gone);
  expect(limits.map(({ signal }) => signal.reason)).toEqual([gone, gone]);
});

it("leaves no timer and no listener behind when the work has ended", () => {
  vi.useFakeTimers();
  const { signal } = new AbortController();
  limitTime(1_000, signal).release();
  expect({ timers: vi.getTimerCount(), listeners: getEventListeners(signal, "abort") }).toEqual({
    timers: 0,
    listeners: [],
  });
});
