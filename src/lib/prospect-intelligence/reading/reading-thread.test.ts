import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { afterEach, expect, test, vi } from "vitest";
import { createReadingWorker, limitMemory, ReadingThread, type ReadingThreadOptions } from "./reading-thread";

afterEach(() => void vi.useRealTimers());

/** A thread that does as the name of the reader says. */
const THREAD = `
  const { parentPort, threadId } = require("node:worker_threads");
  parentPort.postMessage("ready");
  parentPort.on("message", ({ reader, body }) => {
    const say = (result) => parentPort.postMessage({ status: "read", result });
    switch (reader) {
      case "thread": return say(threadId);
      case "length": return say(body.length);
      case "memory": return say(require("node:v8").getHeapStatistics().heap_size_limit);
      case "refuse": return parentPort.postMessage({ status: "refused", kind: "parse", message: "No." });
      case "loop": for (;;);
      case "hog": for (const all = []; ; ) all.push(Array.from({ length: 1000 }, () => ({ all })));
      case "throw": throw new TypeError("a fault of ours");
      case "exit": process.exit(3);
    }
  });
`;

function start(options: ReadingThreadOptions = {}) {
  const opened: Worker[] = [];
  const createWorker = () => {
    const worker = new Worker(THREAD, { eval: true, resourceLimits: limitMemory() });
    opened.push(worker);
    return worker;
  };
  const thread = new ReadingThread({ createWorker, ...options });
  const ask = (reader: string, { body = new Uint8Array(4), requireAsker = () => {} } = {}) => {
    const origin = { url: "https://acme.com/", fetchedAt: "2026-11-20T12:00:00.000Z" };
    return thread.read({ reader, args: {}, origin, body, contentType: undefined }, requireAsker);
  };
  return { ask, opened };
}

test("documents are read one after the other in one thread, which is started for the first", async () => {
  const { ask, opened } = start();
  expect(opened).toHaveLength(0);
  const threads = await Promise.all([ask("thread"), ask("thread"), ask("thread")]);
  expect(new Set(threads)).toHaveLength(1);
  expect(opened).toHaveLength(1);
});

test("a body stays whole for whoever else reads it", async () => {
  const { ask } = start();
  const body = new Uint8Array(1000);
  expect(await ask("length", { body: body.subarray(0, 10) })).toBe(10);
  expect(await ask("length", { body })).toBe(1000);
  expect(body).toHaveLength(1000);
});

test.each([
  ["takes too long", "loop"],
  ["takes too much memory", "hog"],
])("a document that %s is too complex, and the next one is read", async (_, reader) => {
  const { ask, opened } = start({ deadlineMs: reader === "loop" ? 300 : 30_000 });
  const [hostile, next] = await Promise.allSettled([ask(reader), ask("length")]);
  expect(hostile).toMatchObject({
    status: "rejected",
    reason: { name: "FetchError", kind: "too_complex", url: "https://acme.com/" },
  });
  expect(next).toEqual({ status: "fulfilled", value: 4 });
  expect(opened).toHaveLength(2);
});

test.each([
  ["", ""],
  [", though the process was started with a limit of its own", "--max-old-space-size=1000"],
])("the thread has a hundred megabytes of memory at most%s", async (_, flag) => {
  setFlagsFromString(flag);
  const { ask } = start();
  expect(await ask("memory")).toBeLessThan(100 * 1024 * 1024);
});

test("so has the thread that documents are read in", async () => {
  const worker = createReadingWorker();
  expect(worker.resourceLimits).toMatchObject(limitMemory());
  await worker.terminate();
});

test("a document may take ten seconds where nothing else is said", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { ask } = start();
  let isRead = false;
  const hostile = ask("loop").finally(() => (isRead = true));
  hostile.catch(() => {});
  while (vi.getTimerCount() === 0) await new Promise((resolve) => setImmediate(resolve));
  await vi.advanceTimersByTimeAsync(9_999);
  expect(isRead).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await expect(hostile).rejects.toMatchObject({ kind: "too_complex" });
});

test.each([
  ["throws", "throw", "a fault of ours"],
  ["ends by itself", "exit", "exit code 3"],
])("when the thread %s, that is no fault of the document's, and the next one is read", async (_, reader, message) => {
  const { ask } = start();
  const [failed, next] = await Promise.allSettled([ask(reader), ask("length")]);
  expect(failed).toMatchObject({ status: "rejected", reason: { message: expect.stringContaining(message) } });
  expect(failed).not.toMatchObject({ reason: { name: "FetchError" } });
  expect(next).toEqual({ status: "fulfilled", value: 4 });
});

test("an answer that cannot be had from the thread is no fault of the document's, and the next one is read", async () => {
  const { ask, opened } = start();
  const unheard = ask("loop");
  opened[0]?.emit("messageerror", new Error("cannot be had"));
  await expect(unheard).rejects.toThrow("cannot be had");
  expect(await ask("length")).toBe(4);
});

test("what a thread that was ended still says is not taken for another's answer", async () => {
  const { ask, opened } = start({ deadlineMs: 300 });
  await expect(ask("loop")).rejects.toMatchObject({ kind: "too_complex" });
  const next = ask("length");
  opened[0]?.emit("message", { status: "read", result: "late" });
  opened[0]?.emit("error", new Error("late"));
  expect(await next).toBe(4);
});

test("a thread that cannot start fails what asked for it, each time", async () => {
  const { ask } = start({ createWorker: () => new Worker("throw new Error('cannot load')", { eval: true }) });
  const results = await Promise.allSettled([ask("length"), ask("length")]);
  expect(results).toMatchObject([
    { status: "rejected", reason: { message: "cannot load" } },
    { status: "rejected", reason: { message: "cannot load" } },
  ]);
});

test("the time that the thread takes to start is not the document's", async () => {
  const slowly = `const until = Date.now() + 1_500; while (Date.now() < until); ${THREAD}`;
  const { ask } = start({ deadlineMs: 1_000, createWorker: () => new Worker(slowly, { eval: true }) });
  expect(await ask("length")).toBe(4);
});

test("what nobody waits for any more when its turn comes is not read", async () => {
  const { ask } = start();
  const gone = new Error("gone");
  const requireAsker = vi.fn(() => {
    throw gone;
  });
  const answers = [ask("length"), ask("throw", { requireAsker }), ask("length")];
  // By its identity: whatever a thread threw would pass for equal.
  expect(await answers[1]?.catch((error: unknown) => error)).toBe(gone);
  expect([await answers[0], await answers[2]]).toEqual([4, 4]);
});

test("when five hundred wait, one more is refused, and those that wait are read", async () => {
  const { ask } = start();
  const results = await Promise.allSettled(Array.from({ length: 502 }, () => ask("length")));
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(501);
  expect(results.at(-1)).toMatchObject({ reason: { name: "FetchError", kind: "busy", url: "https://acme.com/" } });
  expect(await ask("length")).toBe(4);
});

test("what the thread refuses is told with the address", async () => {
  const { ask } = start();
  await expect(ask("refuse")).rejects.toMatchObject({ kind: "parse", message: "No.", url: "https://acme.com/" });
});

test("a thread without anything to do is ended, and another is started when there is", async () => {
  const { ask, opened } = start({ idleMs: 20 });
  await ask("length");
  await vi.waitFor(() => expect(opened[0]?.threadId).toBe(-1), 10_000);
  expect(await ask("length")).toBe(4);
  expect(opened).toHaveLength(2);
});
