import { describe, expect, test } from "vitest";
import { type RunControls, SharedRuns } from "./shared-runs";

/** A run whose work waits for the test to say how it goes on. */
function startRun(runs = new SharedRuns<string, string>()) {
  const { promise: work, resolve, reject } = Promise.withResolvers<string>();
  const started = Promise.withResolvers<RunControls<string>>();
  const run = runs.start("ada acme.example", (controls) => {
    started.resolve(controls);
    return work;
  });
  return { runs, run, resolve, reject, controls: started.promise };
}

describe("SharedRuns", () => {
  test("lets callers join what is under way, and hear what they missed", async () => {
    const { runs, run, resolve, controls } = startRun();
    const early: string[] = [];
    const late: string[] = [];
    const first = run.join(new AbortController().signal, (event) => early.push(event));
    (await controls).emit("website");
    const second = runs.get("ada acme.example")?.join(new AbortController().signal, (event) => late.push(event));
    (await controls).emit("careers");
    resolve("done");
    expect(await Promise.all([first, second])).toEqual(["done", "done"]);
    expect(early).toEqual(["website", "careers"]);
    expect(late).toEqual(["website", "careers"]);
  });

  test("goes on while somebody still waits, and stops when the last has gone", async () => {
    const { runs, run, controls } = startRun();
    const [ada, ben] = [new AbortController(), new AbortController()];
    const waits = [run.join(ada.signal), run.join(ben.signal)];
    const { signal } = await controls;
    ada.abort();
    expect(signal.aborted).toBe(false);
    ben.abort();
    expect(signal.aborted).toBe(true);
    expect((await Promise.allSettled(waits)).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(runs.get("ada acme.example")).toBeUndefined();
  });

  test("stops when its only caller had gone before joining", async () => {
    const { run, controls } = startRun();
    await expect(run.join(AbortSignal.abort())).rejects.toThrow();
    expect((await controls).signal.aborted).toBe(true);
  });

  test("finishes what is past the point of no return though nobody waits", async () => {
    const { runs, run, resolve, controls } = startRun();
    const caller = new AbortController();
    const wait = run.join(caller.signal);
    const { signal, commit } = await controls;
    commit();
    caller.abort();
    await expect(wait).rejects.toThrow();
    expect(signal.aborted).toBe(false);
    expect(runs.get("ada acme.example")).toBe(run);
    resolve("saved");
    expect(await run.result).toBe("saved");
  });

  test("does not pass the point of no return once it was given up", async () => {
    const { run, controls } = startRun();
    const caller = new AbortController();
    run.join(caller.signal).catch(() => {});
    const { commit } = await controls;
    caller.abort();
    expect(commit).toThrow();
  });

  test("does not hand a run that is being stopped to the next caller, nor lets its end forget theirs", async () => {
    const { runs, run, reject } = startRun();
    const caller = new AbortController();
    run.join(caller.signal).catch(() => {});
    caller.abort();
    const next = startRun(runs);
    expect(next.run).not.toBe(run);
    reject(new Error("stopped"));
    await run.result.catch(() => {});
    expect(runs.get("ada acme.example")).toBe(next.run);
  });

  test.each(["resolve", "reject"] as const)("is forgotten once it settles (%s)", async (end) => {
    const { runs, run, ...settle } = startRun();
    const wait = run.join(new AbortController().signal);
    if (end === "resolve") settle.resolve("done");
    else settle.reject(new Error("no"));
    await Promise.allSettled([wait, run.result]);
    expect(runs.get("ada acme.example")).toBeUndefined();
  });
});
