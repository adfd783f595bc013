/** Training from the first row read to the saved candidate, wherever it runs: in the worker thread or in a command. */
import { describeData, type TrainedModel, type TrainingSettings, trainIcpModel } from "./icp-model";
import type { Label, OutcomeLabel } from "./labels";
import { type LearningDatabase, readRecordsToLabel, readTrainingRecords, saveTrainedModel } from "./learning-database";
import type { LearningData, TrainingProgress } from "./model-schemas";
import { buildTrainingSet, type EventRecord, labelByOutcome, type RunToLabel, type TrainingSet } from "./training-set";

export interface DataOptions {
  label: Label;
  windowDays: number;
  /**
   * Milliseconds since 1970: what comes later is not known. Left out, it is now; of simulated data its last instant,
   * since nothing was simulated after.
   */
  asOf?: number;
}

/** Counting looks at no verdict of the rules, so that it tells of outcomes alone. */
export interface CountOptions extends DataOptions {
  label: OutcomeLabel;
}

export interface TrainOptions extends DataOptions {
  seed: string;
  /** Id of the person; null for a command. */
  createdBy: string | null;
  imported?: TrainingSettings["imported"];
}

type Report = (progress: TrainingProgress) => void;

/** @throws LeakError */
export async function readTrainingSet(
  database: LearningDatabase,
  options: DataOptions,
  report: Report = () => {},
): Promise<TrainingSet> {
  const { runs, events } = await readTrainingRecords(database, (done) =>
    report({ stage: "reading", done, total: done, message: `${done} runs and events read` }),
  );
  const { label, windowDays, asOf = endOf(runs, events) } = options;
  return buildTrainingSet(runs, events, { label, windowDays, asOf });
}

/** What there is to learn from, without learning: as many rows as training would have, whether or not one is a leak. */
export async function describeLearningData(database: LearningDatabase, options: CountOptions): Promise<LearningData> {
  const { runs, events } = await readRecordsToLabel(database);
  const { label, windowDays, asOf = endOf(runs, events) } = options;
  return describeData(labelByOutcome(runs, events, { label, windowDays, asOf }));
}

/** The instant that `asOf` is when it is left out. */
function endOf(runs: readonly RunToLabel[], events: readonly EventRecord[]): number {
  const instants = [
    ...runs.filter(({ isSimulated }) => isSimulated).map(({ runAt }) => runAt),
    ...events.filter(({ isSimulated }) => isSimulated).map(({ at }) => at),
  ];
  const last = instants.reduce((latest, at) => Math.max(latest, at), Number.NEGATIVE_INFINITY);
  return Math.min(Date.now(), instants.length > 0 ? last : Number.POSITIVE_INFINITY);
}

/**
 * Trains a candidate and saves it; resolves to its version.
 *
 * @throws NotEnoughDataError, LeakError
 */
export async function trainAndSave(
  database: LearningDatabase,
  { seed, createdBy, imported, ...data }: TrainOptions,
  report: Report = () => {},
): Promise<{ version: number; model: TrainedModel }> {
  const set = await readTrainingSet(database, data, report);
  const model = trainIcpModel(set, { seed, imported, onProgress: report });
  report({ stage: "saving", done: 0, total: 1, message: "Saving it as a candidate" });
  return { version: await saveTrainedModel(database, model, createdBy), model };
}
