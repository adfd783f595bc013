/** The thread in which policies are trained: a task in, the versions that were made out. */
import { parentPort, workerData } from "node:worker_threads";
import { createThreadClient } from "../../../supabase/worker-thread";
import { policiesOverApi } from "./policy-database";
import type { PolicyOutcome, PolicyTask } from "./policy-thread";
import { NotEnoughImpressionsError, refreshLivePolicy, trainAndSavePolicies } from "./policy-training";

async function perform({ task, ...project }: PolicyTask): Promise<number[]> {
  const database = policiesOverApi(createThreadClient(project));
  const now = Date.now();
  if (task.kind === "train") return trainAndSavePolicies(database, { ...task, now });
  const version = await refreshLivePolicy(database, now);
  return version === null ? [] : [version];
}

function say(outcome: PolicyOutcome): void {
  parentPort?.postMessage(outcome);
}

try {
  say({ kind: "done", versions: await perform(workerData as PolicyTask) });
} catch (error) {
  if (error instanceof NotEnoughImpressionsError) say({ kind: "refused", message: error.message });
  else say({ kind: "failed", error: error instanceof Error ? error : new Error(JSON.stringify(error)) });
}
