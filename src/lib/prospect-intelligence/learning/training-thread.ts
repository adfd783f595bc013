/**
 * Training in a thread of its own, with a connection of its own: the event loop that answers requests sees no row and no
 * tree of it, only progress. A task has a thread to itself, which ends with it.
 */
import { Worker } from "node:worker_threads";
import { ProductError } from "../errors";
import type { LearningData, TrainingProgress } from "./model-schemas";
import type { CountOptions, TrainOptions } from "./train";

/** What the thread is started with: the database's address and the server's key to it, and what is to be done. */
export interface TrainingTask {
  url: string;
  secretKey: string;
  task: { kind: "describe"; options: CountOptions } | { kind: "train"; options: TrainOptions };
}

/** What the thread says. An error loses its class on the way, so those meant for people are told apart. */
export type TrainingMessage =
  | { kind: "progress"; progress: TrainingProgress }
  | { kind: "described"; data: LearningData }
  | { kind: "trained"; version: number }
  | { kind: "refused"; code: "not_enough_data" | "conflict"; message: string }
  | { kind: "failed"; error: unknown };

export interface TrainingOptions {
  signal?: AbortSignal;
  onProgress?: (progress: TrainingProgress) => void;
  createWorker?: (task: TrainingTask) => Worker;
}

type Result = Extract<TrainingMessage, { kind: "described" | "trained" }>;

/**
 * Runs one task. Rejects with a `ProductError` for what people can do something about, with the signal's reason as soon
 * as it is aborted, and with whatever else went wrong.
 */
export function runTrainingTask(task: TrainingTask, options: TrainingOptions = {}): Promise<Result> {
  const { signal, onProgress, createWorker = createTrainingWorker } = options;
  signal?.throwIfAborted();
  const worker = createWorker(task);
  return new Promise<Result>((resolve, reject) => {
    worker.on("message", (message: TrainingMessage) => {
      if (message.kind === "progress") onProgress?.(message.progress);
      else if (message.kind === "refused") reject(new ProductError(message.code, message.message));
      else if (message.kind === "failed") reject(message.error);
      else resolve(message);
    });
    worker.on("messageerror", reject);
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`The training thread ended by itself (exit code ${code}).`)));
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
  }).finally(() => worker.terminate());
}

function createTrainingWorker(task: TrainingTask): Worker {
  return new Worker(new URL("./training-worker.ts", import.meta.url), { workerData: task });
}
