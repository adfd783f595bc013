/**
 * Training policies in a thread of its own, with a connection of its own: the event loop that answers requests sees no row
 * of it. A task has a thread to itself, which ends with it.
 */
import { Worker } from "node:worker_threads";
import { ProductError } from "../../errors";

export interface PolicyTask {
  url: string;
  secretKey: string;
  task: { kind: "train"; seed: string; createdBy: string | null } | { kind: "refresh" };
}

/** What the thread says. An error loses its class on the way, so those meant for people are told apart. */
export type PolicyOutcome =
  | { kind: "done"; versions: number[] }
  | { kind: "refused"; message: string }
  | { kind: "failed"; error: unknown };

/** Resolves to the versions that were made. Rejects with `not_enough_data` where there is too little to learn from. */
export function runPolicyTask(task: PolicyTask): Promise<number[]> {
  const worker = new Worker(new URL("./policy-worker.ts", import.meta.url), { workerData: task });
  return new Promise<number[]>((resolve, reject) => {
    worker.on("message", (outcome: PolicyOutcome) => {
      if (outcome.kind === "done") resolve(outcome.versions);
      else if (outcome.kind === "refused") reject(new ProductError("not_enough_data", outcome.message));
      else reject(outcome.error);
    });
    worker.on("error", reject);
    worker.on("exit", (code) =>
      reject(new Error(`The thread that trains policies ended by itself (exit code ${code}).`)),
    );
  }).finally(() => worker.terminate());
}
