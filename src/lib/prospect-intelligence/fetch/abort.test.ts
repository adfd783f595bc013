import { expect, it } from "vitest";
import { unlessAborted } from "./abort";

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
