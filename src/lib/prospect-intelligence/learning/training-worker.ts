/** The thread in which models are trained: a task in, progress and its outcome out. */
import { parentPort, workerData } from "node:worker_threads";
import { createThreadClient } from "../../supabase/worker-thread";
import { NotEnoughDataError } from "./icp-model";
import { overApi } from "./learning-database";
import type { TrainingProgress } from "./model-schemas";
import { describeLearningData, trainAndSave } from "./train";
import { LeakError } from "./training-set";
import type { TrainingMessage, TrainingTask } from "./training-thread";

/** Boosting reports every round; people look no faster than this. */
const REPORT_INTERVAL_MS = 100;

function say(message: TrainingMessage): void {
  parentPort?.postMessage(message);
}

let reportedAt = Number.NEGATIVE_INFINITY;
let reportedStage: string | undefined;

function report(progress: TrainingProgress): void {
  const now = performance.now();
  if (progress.stage === reportedStage && now - reportedAt < REPORT_INTERVAL_MS) return;
  reportedAt = now;
  reportedStage = progress.stage;
  say({ kind: "progress", progress });
}

async function perform({ task, ...project }: TrainingTask): Promise<TrainingMessage> {
  const database = overApi(createThreadClient(project));
  if (task.kind === "describe") return { kind: "described", data: await describeLearningData(database, task.options) };
  const { version } = await trainAndSave(database, task.options, report);
  return { kind: "trained", version };
}

try {
  say(await perform(workerData as TrainingTask));
} catch (error) {
  if (error instanceof NotEnoughDataError) say({ kind: "refused", code: "not_enough_data", message: error.message });
  else if (error instanceof LeakError) say({ kind: "refused", code: "conflict", message: error.message });
  else say({ kind: "failed", error: error instanceof Error ? error : new Error(JSON.stringify(error)) });
}
