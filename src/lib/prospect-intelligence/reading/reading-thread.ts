/**
 * A thread for reading large documents, one after the other. It is started when first needed and ended when it has had
 * nothing to do for a while. A document that takes it too long, or too much memory, ends it too: the next one gets a new
 * thread, and the process goes on.
 *
 * There is one: it keeps the event loop free, and each more would take its memory.
 */
import { setFlagsFromString } from "node:v8";
import { type ResourceLimits, Worker } from "node:worker_threads";
import type { Origin } from "../extract/evidence";
import { FetchError, type FetchErrorKind } from "../fetch/types";

export interface ReadingTask {
  /** Name of the reader. */
  reader: string;
  args: object;
  origin: Origin;
  body: Uint8Array;
  /** The header. */
  contentType: string | undefined;
}

/** What the thread answers. An error loses its class on the way, so a `FetchError` is told in parts. */
export type ReadingOutcome =
  | { status: "read"; result: unknown }
  | { status: "refused"; kind: FetchErrorKind; message: string }
  | { status: "failed"; error: unknown };

/** What the thread says first. */
export const READY = "ready";

export interface ReadingThreadOptions {
  createWorker?: () => Worker;
  /** For one document. Every reader is linear, and the largest takes a second or two where others want the processor. */
  deadlineMs?: number;
  idleMs?: number;
}

/** Documents that wait for their turn at most: more than fifty runs at once have large ones. */
const MAX_WAITING = 500;

interface Job {
  task: ReadingTask;
  requireAsker: () => void;
  resolve(result: unknown): void;
  reject(error: unknown): void;
}

export class ReadingThread {
  readonly #createWorker: () => Worker;
  readonly #deadlineMs: number;
  readonly #idleMs: number;
  /** In order. Those of a run that has ended are dropped in their turn. */
  readonly #queue: Job[] = [];
  #job: Job | undefined;
  #worker: Worker | undefined;
  /** Whether the thread has loaded all it reads with. */
  #isReady = false;
  /** Until the job must be done, or, without one, the thread ended. */
  #timer: NodeJS.Timeout | undefined;

  constructor(options: ReadingThreadOptions = {}) {
    this.#createWorker = options.createWorker ?? createReadingWorker;
    this.#deadlineMs = options.deadlineMs ?? 10_000;
    this.#idleMs = options.idleMs ?? 30_000;
  }

  /**
   * Rejects with a `FetchError`, unless the fault is ours. `requireAsker` is called when the turn of the task has come,
   * and throws when nobody waits for it any more.
   */
  read(task: ReadingTask, requireAsker: () => void): Promise<unknown> {
    if (this.#queue.length >= MAX_WAITING) {
      return Promise.reject(new FetchError("busy", task.origin.url, "Too many documents are waiting to be read."));
    }
    return new Promise((resolve, reject) => {
      this.#queue.push({ task, requireAsker, resolve, reject });
      if (this.#job === undefined) this.#next();
    });
  }

  #next(): void {
    clearTimeout(this.#timer);
    this.#job = undefined;
    for (let job = this.#queue.shift(); job !== undefined; job = this.#queue.shift()) {
      try {
        job.requireAsker();
        this.#start(job);
        return;
      } catch (error) {
        job.reject(error);
      }
    }
    // It holds no process open that waits for nothing.
    this.#worker?.unref();
    this.#timer = setTimeout(() => this.#end(), this.#idleMs).unref();
  }

  #start(job: Job): void {
    this.#worker ??= this.#open();
    this.#worker.ref();
    // A copy to give away: others may want to read the document too.
    const body = new Uint8Array(job.task.body);
    this.#worker.postMessage({ ...job.task, body } satisfies ReadingTask, [body.buffer]);
    this.#job = job;
    if (this.#isReady) this.#startClock();
  }

  /** The time that the thread takes to start is not the document's. */
  #startClock(): void {
    this.#timer = setTimeout(() => {
      this.#end();
      this.#finish(tooComplex("It takes too long to be read."));
    }, this.#deadlineMs);
  }

  #open(): Worker {
    const worker = this.#createWorker();
    const hear = (message: typeof READY | ReadingOutcome) => {
      if (worker !== this.#worker) return;
      if (message !== READY) {
        this.#finish(message);
        return;
      }
      this.#isReady = true;
      if (this.#job !== undefined) this.#startClock();
    };
    const fail = (error: unknown) => {
      if (worker !== this.#worker) return;
      this.#end();
      const isMemory = error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
      this.#finish(isMemory ? tooComplex("It takes too much memory to be read.") : { status: "failed", error });
    };
    worker.on("message", hear);
    worker.on("messageerror", fail);
    worker.on("error", fail);
    worker.on("exit", (code) => fail(new Error(`The reading thread ended by itself (exit code ${code}).`)));
    return worker;
  }

  /** Ends the thread, if there is one. What it still says is not heard. */
  #end(): void {
    void this.#worker?.terminate();
    this.#worker = undefined;
    this.#isReady = false;
  }

  #finish(outcome: ReadingOutcome): void {
    const job = this.#job;
    if (job === undefined) return;
    if (outcome.status === "read") job.resolve(outcome.result);
    else if (outcome.status === "failed") job.reject(outcome.error);
    else job.reject(new FetchError(outcome.kind, job.task.origin.url, outcome.message));
    this.#next();
  }
}

function tooComplex(message: string): ReadingOutcome {
  return { status: "refused", kind: "too_complex", message };
}

/** Exported for its test. */
export function createReadingWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { resourceLimits: limitMemory() });
}

/**
 * Limits for a thread that is about to be started. They are the last line: readers bound what they make of a document
 * themselves. A process that was started with `--max-old-space-size` would give its threads that much instead of what
 * they are limited to, so the flag is taken back; the process has its own memory by then, and keeps it.
 */
export function limitMemory(): ResourceLimits {
  setFlagsFromString("--max-old-space-size=0");
  return { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 8 };
}
