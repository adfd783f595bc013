/**
 * The ICP model: which accounts have an outcome, learned from the team's own. Pure: the same rows and seed give the same
 * bytes.
 *
 * The newest quarter of the runs is kept apart to measure on, by time and without sharing an outcome with the rest
 * (`splitByTime`). On the rest, candidates are cross-validated over accounts; the best one is fitted to all of it, and
 * calibrated by what it said of accounts it had not seen. What was measured is what is served: it is not fitted again.
 */
import { z } from "zod";
import type { Research, Signal } from "../schemas";
import { bootstrap, quantile, toGroups } from "./evaluation/bootstrap";
import { applyCalibration, calibrate, calibrationSchema } from "./evaluation/calibration";
import { findUniqueness, splitByTime } from "./evaluation/split";
import { encode, type FeatureSpace, featureSpaceSchema, fitFeatureSpace } from "./feature-space";
import { FEATURES_VERSION, type RunSignals, readFeature, requireFeature } from "./features";
import { DAY_MS, isOutcomeLabel, type Label, OUTCOMES, type OutcomeLabel } from "./labels";
import { compareJudgements, describeCalibration, distributeScores, type Judgement, judge } from "./model-evaluation";
import type {
  BinaryMetrics,
  IcpModel,
  ImitationMetrics,
  LearningData,
  ModelMetrics,
  ModelScore,
  TrainingProgress,
} from "./model-schemas";
import { chooseCandidate, describeCandidate, fitCandidate, indicesWhere, type Lessons, pick } from "./model-selection";
import {
  hashTrainingSet,
  type LabelledRuns,
  PRIORITY_CLASSES,
  type RowLabel,
  type TrainingRow,
  type TrainingSet,
} from "./training-set";
import {
  type Dataset,
  explain,
  fromXgboostJson,
  gainImportance,
  permutationImportance,
  predict,
  predictMargin,
  smallDataParameters,
  type TreeEnsemble,
  toXgboostJson,
  trainBoosting,
} from "./trees";

/** Different outcomes, and as many runs without one, below which nothing is learned. */
export const OUTCOMES_NEEDED = 50;
/** Runs below which not even the rules can be imitated. */
export const ROWS_NEEDED_TO_IMITATE = 50;
export const TEST_SHARE = 0.25;

export const artefactSchema = z.object({
  /** Text, since its numbers are written as XGBoost's parser wants them. */
  ensemble: z.string(),
  featuresVersion: z.string(),
  features: featureSpaceSchema,
  /** From margin to probability; null for what is no probability. */
  calibration: calibrationSchema.nullable(),
  /** Margins at each whole percentile, 0–100, of accounts it had not seen. */
  scale: z.array(z.number()),
});
export type Artefact = z.infer<typeof artefactSchema>;

export interface TrainedModel {
  label: Label;
  windowDays: number;
  algorithm: IcpModel["algorithm"];
  parameters: IcpModel["parameters"];
  seed: string;
  dataHash: string;
  rowCount: number;
  outcomeCount: number;
  isSimulated: boolean;
  metrics: ModelMetrics;
  artefact: Artefact;
}

export interface TrainingSettings {
  seed: string;
  /** Trees that were grown elsewhere on the export's training part, to be judged and served here. */
  imported?: { ensemble: TreeEnsemble; features: FeatureSpace };
  onProgress?: (progress: TrainingProgress) => void;
}

/** There is too little to learn from. The message says what there is and what is needed. */
export class NotEnoughDataError extends Error {
  override name = "NotEnoughDataError";
}

/** What there is to learn from, in numbers and in words. */
export function describeData(set: LabelledRuns<RowLabel>): LearningData {
  const { label, windowDays, isSimulated, rows, runCount, censoredCount, outcomeCount } = set;
  const shared = { label, windowDays, isSimulated, runs: runCount, rows: rows.length, censored: censoredCount };
  if (!isOutcomeLabel(label)) {
    const canTrain = rows.length >= ROWS_NEEDED_TO_IMITATE;
    const message = `${rows.length} runs with a verdict of the rules, of ${ROWS_NEEDED_TO_IMITATE} needed to imitate it.`;
    return { ...shared, outcomes: 0, outcomesNeeded: 0, canTrain, message };
  }
  const without = rows.filter(({ target }) => target === 0).length;
  const missing = Math.max(0, OUTCOMES_NEEDED - outcomeCount);
  const canTrain = missing === 0 && without >= OUTCOMES_NEEDED;
  const { noun } = OUTCOMES[label];
  const parts = [
    `${outcomeCount} ${noun} to learn from, of ${OUTCOMES_NEEDED} needed${missing > 0 ? `: ${missing} more` : ""}`,
    ...(without < OUTCOMES_NEEDED ? [`${without} runs without one, of ${OUTCOMES_NEEDED} needed`] : []),
    `${rows.length} of ${runCount} ${isSimulated ? "simulated " : ""}runs can be learned from`,
    ...(censoredCount > 0
      ? [`${censoredCount} are younger than ${windowDays} days, so what becomes of them is open`]
      : []),
  ];
  const verdict = canTrain ? "" : " Nothing is learned yet: the rules' score stands alone.";
  const message = `${parts.join("; ")}.${verdict}`;
  return { ...shared, outcomes: outcomeCount, outcomesNeeded: OUTCOMES_NEEDED, canTrain, message };
}

/**
 * Trains and measures a model. Deterministic.
 *
 * @throws NotEnoughDataError
 */
export function trainIcpModel(set: TrainingSet, settings: TrainingSettings): TrainedModel {
  const data = describeData(set);
  if (!data.canTrain) throw new NotEnoughDataError(data.message);
  const parts = splitTrainingSet(set);
  requireBothClasses(set, parts);
  const trained = isOutcomeLabel(set.label)
    ? trainOnOutcomes(set.label, set.windowDays, parts, settings)
    : trainOnRules(set.label, parts, settings);
  return {
    label: set.label,
    windowDays: set.windowDays,
    seed: settings.seed,
    dataHash: hashTrainingSet(set),
    rowCount: parts.train.length,
    outcomeCount: countOutcomes(parts.train),
    isSimulated: set.isSimulated,
    ...trained,
  };
}

/** Rows to learn from, and newer ones to measure on. */
export interface Parts {
  train: TrainingRow[];
  test: TrainingRow[];
}

export function splitTrainingSet({ label, windowDays, rows }: TrainingSet): Parts {
  const split = splitByTime(rows, TEST_SHARE, isOutcomeLabel(label) ? windowDays * DAY_MS : 0);
  const rowsAt = (indices: Uint32Array) => Array.from(indices, (index) => rows[index] as TrainingRow);
  return { train: rowsAt(split.train), test: rowsAt(split.test) };
}

/** Outcomes that came all at once can leave one part without any. */
function requireBothClasses({ label }: TrainingSet, { train, test }: Parts): void {
  if (!isOutcomeLabel(label)) return;
  for (const [rows, what] of [
    [train, "older"],
    [test, "newest"],
  ] as const) {
    const outcomes = rows.filter(({ target }) => target === 1).length;
    const rarer = Math.min(outcomes, rows.length - outcomes);
    const needed = what === "older" ? 10 : 1;
    if (rarer >= needed) continue;
    throw new NotEnoughDataError(
      `Of the ${what} ${rows.length} runs, ${outcomes} were followed by ${OUTCOMES[label].noun}, and at least ${needed} with and ${needed} without are needed there. Outcomes that are spread over a longer time will do.`,
    );
  }
}

type Trained = Pick<TrainedModel, "algorithm" | "parameters" | "metrics" | "artefact">;

function trainOnOutcomes(label: OutcomeLabel, windowDays: number, parts: Parts, settings: TrainingSettings): Trained {
  const { seed, imported, onProgress } = settings;
  const { train } = parts;
  const features = imported?.features ?? fitFeatureSpace(train.map(({ signals }) => signals));
  const data = encodeRows(features, train);
  const targets = targetsOf(train);
  const lessons = { labels: lessonsOf(label, train), weights: findUniqueness(train, windowDays * DAY_MS) };

  const choice = imported ? undefined : choose(data, targets, lessons, train, settings);
  onProgress?.({ stage: "fitting", done: 0, total: 1, message: "Fitting the chosen model to all older runs" });
  const model = imported?.ensemble ?? fitCandidate(data, lessons, requireChoice(choice).candidate, { seed });
  // Trees from elsewhere have seen the older runs: the last of them, kept apart by the export, calibrate.
  const margins = choice?.margins ?? calibrationMargins(predictMargin(model, data));
  const known = indicesWhere(margins, (margin) => !Number.isNaN(margin));
  const calibration = calibrate(pick(margins, known), pick(targets, known));
  const artefact = toArtefact(model, features, calibration, pick(margins, known));

  const metrics = measureModel(
    label,
    { ensemble: model, features, calibration, scale: artefact.scale },
    parts,
    settings,
  );
  if (choice === undefined) return { algorithm: "xgboost", parameters: {}, metrics, artefact };
  const { candidate } = choice;
  return { algorithm: candidate.algorithm, parameters: describeCandidate(candidate), metrics, artefact };
}

/**
 * What a model is worth on the test part, against the rules' score, which the older part calibrates. The model must have
 * seen nothing of the test part.
 */
export function measureModel(
  label: OutcomeLabel,
  { ensemble, features, calibration, scale }: Pick<ServedModel, "ensemble" | "features" | "calibration" | "scale">,
  parts: Parts,
  { seed, onProgress }: Pick<TrainingSettings, "seed" | "onProgress">,
): BinaryMetrics {
  const { train, test } = parts;
  const data = encodeRows(features, test);
  onProgress?.({ stage: "measuring", done: 0, total: 2, message: "Measuring it on the newest runs" });
  const scores = predictMargin(ensemble, data);
  const ofModel: Judgement = { scores, probabilities: scores.map((margin) => applyCalibration(calibration, margin)) };
  const comparison = compareJudgements(test, ofModel, judgeByRules(parts), seed);
  const outcomes = { train: countOutcomes(train), test: countOutcomes(test) };
  onProgress?.({ stage: "measuring", done: 1, total: 2, message: "Finding what it rests on" });
  return {
    kind: "binary",
    ...describeParts(parts),
    outcomes,
    ...comparison,
    calibration: describeCalibration(ofModel, test),
    importances: measureImportances(ensemble, data, targetsOf(test), seed),
    distribution: distributeScores(
      Array.from(scores, (margin) => toPercentile(scale, margin)),
      test,
    ),
    ...judge(comparison, outcomes, label),
  };
}

/**
 * The same on the runs since a stored model's test part began, among them all that were researched since it was trained.
 *
 * @throws NotEnoughDataError
 */
export function evaluateModel(model: ServedModel, set: TrainingSet, testFrom: number, seed: string): BinaryMetrics {
  const parts = {
    train: set.rows.filter(({ runAt }) => runAt < testFrom),
    test: set.rows.filter(({ runAt }) => runAt >= testFrom),
  };
  requireBothClasses(set, parts);
  return measureModel(model.label, model, parts, { seed });
}

function choose(
  data: Dataset,
  targets: Float64Array,
  lessons: Lessons,
  rows: readonly TrainingRow[],
  settings: TrainingSettings,
) {
  const { seed, onProgress } = settings;
  const groups = toGroups(rows.map(({ domain }) => domain));
  const message = "Trying several ways to learn on accounts they have not seen";
  return chooseCandidate(data, targets, groups, {
    seed,
    lessons,
    onProgress: (done, total) => onProgress?.({ stage: "choosing", done, total, message }),
  });
}

function requireChoice<C>(choice: C | undefined): C {
  if (choice === undefined) throw new RangeError("Nothing was chosen");
  return choice;
}

/** Share of the older runs, the last of them, that trees from elsewhere must not learn from. */
export const CALIBRATION_SHARE = 0.2;

function calibrationMargins(margins: Float64Array): Float64Array {
  const start = firstForCalibration(margins.length);
  return margins.map((margin, index) => (index < start ? Number.NaN : margin));
}

/** Index of the first of the older rows that calibrate trees from elsewhere. */
export function firstForCalibration(trainCount: number): number {
  return Math.floor(trainCount * (1 - CALIBRATION_SHARE));
}

/** The rules' score as a judgement: calibrated on the older rows; a row they gave none counts as their mean. */
function judgeByRules({ train, test }: Parts): Judgement {
  const given = train.flatMap(({ rulesScore }) => (rulesScore === null ? [] : [rulesScore]));
  const mean = given.length === 0 ? 0 : given.reduce((sum, score) => sum + score, 0) / given.length;
  const scoresOf = (rows: readonly TrainingRow[]) => Float64Array.from(rows, ({ rulesScore }) => rulesScore ?? mean);
  const calibration = calibrate(scoresOf(train), targetsOf(train));
  const scores = scoresOf(test);
  return { scores, probabilities: scores.map((score) => applyCalibration(calibration, score)) };
}

/** Learning the rules' own verdict: something to look at while there are no outcomes, and never live. */
function trainOnRules(label: Exclude<Label, OutcomeLabel>, parts: Parts, settings: TrainingSettings): Trained {
  const { seed, onProgress } = settings;
  const { train, test } = parts;
  const features = fitFeatureSpace(train.map(({ signals }) => signals));
  const data = { train: encodeRows(features, train), test: encodeRows(features, test) };
  const targets = { train: targetsOf(train), test: targetsOf(test) };
  const isScore = label === "icp_score";
  const parameters = {
    ...smallDataParameters(train.length),
    ...(isScore
      ? { objective: "reg:squarederror" as const }
      : { objective: "multi:softprob" as const, classCount: PRIORITY_CLASSES.length }),
  };
  const model = trainBoosting(data.train, targets.train, parameters, {
    seed,
    onProgress: ({ round, rounds }) =>
      onProgress?.({ stage: "fitting", done: round, total: rounds, message: "Learning the rules' own verdict" }),
  });

  onProgress?.({ stage: "measuring", done: 0, total: 1, message: "Measuring it on the newest runs" });
  const said = isScore ? predict(model, data.test) : likeliest(predict(model, data.test), PRIORITY_CLASSES.length);
  const baseline = isScore ? mean(targets.train) : commonest(targets.train);
  const errorOf = (predicted: (row: number) => number, weights: Float64Array) => {
    let total = 0;
    let lost = 0;
    for (const [row, target] of targets.test.entries()) {
      const error = isScore ? (predicted(row) - target) ** 2 : Number(predicted(row) !== target);
      lost += (weights[row] ?? 0) * error;
      total += weights[row] ?? 0;
    }
    return isScore ? Math.sqrt(lost / total) : lost / total;
  };
  const errors = bootstrap(
    toGroups(test.map(({ domain }) => domain)),
    (weights) => ({
      error: errorOf((row) => said[row] ?? Number.NaN, weights),
      baselineError: errorOf(() => baseline, weights),
    }),
    { seed },
  );
  const metrics: ImitationMetrics = {
    kind: "imitation",
    ...describeParts(parts),
    ...errors,
    importances: measureImportances(model, data.test, targets.test, seed),
    canGoLive: false,
    verdict: "It repeats the rules and can't beat them, so it never goes live. Outcomes are what a model learns from.",
  };
  const artefact = toArtefact(model, features, null, isScore ? predictMargin(model, data.train) : Float64Array.of());
  return { algorithm: "boosting", parameters: parameters as Trained["parameters"], metrics, artefact };
}

function toArtefact(
  model: TreeEnsemble,
  features: FeatureSpace,
  calibration: Artefact["calibration"],
  margins: Float64Array,
): Artefact {
  const sorted = margins.slice().sort();
  const scale = sorted.length === 0 ? [] : Array.from({ length: 101 }, (_, percent) => quantile(sorted, percent / 100));
  return { ensemble: toXgboostJson(model), featuresVersion: FEATURES_VERSION, features, calibration, scale };
}

function measureImportances(model: TreeEnsemble, data: Dataset, targets: Float64Array, seed: string) {
  const gains = new Map(gainImportance(model).map(({ name, share }) => [name, share]));
  return permutationImportance(model, data, targets, { seed })
    .map(({ name, increase, standardError }) => ({
      feature: name,
      label: requireFeature(name).label,
      gain: gains.get(name) ?? 0,
      permutation: { value: increase, low: increase - 1.96 * standardError, high: increase + 1.96 * standardError },
    }))
    .sort((a, b) => b.permutation.value - a.permutation.value || b.gain - a.gain);
}

function describeParts({ train, test }: Parts) {
  const accounts = (rows: readonly TrainingRow[]) => new Set(rows.map(({ domain }) => domain)).size;
  const at = (row: TrainingRow | undefined) => new Date(row?.runAt ?? 0).toISOString();
  return {
    rows: { train: train.length, test: test.length },
    accounts: { train: accounts(train), test: accounts(test) },
    from: at(train[0]),
    testFrom: at(test[0]),
    to: at(test.at(-1)),
  };
}

// Serving --------------------------------------------------------------------------------------------------------

/** A model that scores runs. */
export interface ServedModel {
  id: string;
  version: number;
  label: OutcomeLabel;
  windowDays: number;
  isSimulated: boolean;
  ensemble: TreeEnsemble;
  features: FeatureSpace;
  calibration: NonNullable<Artefact["calibration"]>;
  scale: readonly number[];
}

/**
 * Makes a stored model ready to score.
 *
 * @throws RangeError when it was learned from other features than this code reads, or tells no outcome.
 */
export function openModel(
  model: Pick<IcpModel, "id" | "version" | "label" | "windowDays" | "isSimulated">,
  stored: unknown,
): ServedModel {
  const { ensemble, featuresVersion, features, calibration, scale } = artefactSchema.parse(stored);
  if (featuresVersion !== FEATURES_VERSION) {
    throw new RangeError(
      `Model ${model.version} reads features of version ${featuresVersion}, not ${FEATURES_VERSION}`,
    );
  }
  const label = model.label as Label;
  if (!isOutcomeLabel(label) || calibration === null) {
    throw new RangeError(`Model ${model.version} tells no outcome`);
  }
  for (const { name } of features) requireFeature(name);
  return { ...model, label, ensemble: fromXgboostJson(ensemble), features, calibration, scale };
}

/** What the model says of one run. The same signals give the same numbers for ever. */
export function scoreWithModel(model: ServedModel, signals: RunSignals): ModelScore {
  const { id: modelId, version, label, windowDays, isSimulated, ensemble, features } = model;
  const { values } = explain(ensemble, encode(features, [signals]));
  const baseline = values[features.length] ?? Number.NaN;
  const contributions = features
    .map(({ name }, index) => {
      const feature = requireFeature(name);
      const value = readFeature(feature, signals);
      return { feature: name, label: feature.label, value, logOdds: values[index] ?? 0 };
    })
    .filter(({ logOdds }) => logOdds !== 0)
    .sort((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds));
  const margin = contributions.reduce((sum, { logOdds }) => sum + logOdds, baseline);
  return {
    modelId,
    version,
    label,
    windowDays,
    isSimulated,
    probability: applyCalibration(model.calibration, margin),
    score: toPercentile(model.scale, margin),
    baseline,
    margin,
    contributions,
  };
}

/**
 * Scores a stored run again with the model it names.
 *
 * @throws RangeError when it names none or another.
 */
export function replayModel(research: Pick<Research, "signals" | "model">, model: ServedModel): ModelScore {
  const named = research.model?.modelId;
  if (named !== model.id) throw new RangeError(`The run was scored by model ${named ?? "none"}, not ${model.id}`);
  return scoreWithModel(model, toRunSignals(research.signals));
}

/** The signals of a research as the projection stores them with its run. */
export function toRunSignals(signals: readonly Signal[]): RunSignals {
  return Object.fromEntries(signals.map(({ key, value }) => [key, value]));
}

/** Whole percent of the scale's rows that lie below a margin, 0–100. */
function toPercentile(scale: readonly number[], margin: number): number {
  const below = scale.filter((mark) => mark < margin).length;
  const upTo = scale.filter((mark) => mark <= margin).length;
  return Math.max(0, Math.min(100, Math.round((below + upTo - 1) / 2)));
}

// ----------------------------------------------------------------------------------------------------------------

function encodeRows(features: FeatureSpace, rows: readonly TrainingRow[]): Dataset {
  return encode(
    features,
    rows.map(({ signals }) => signals),
  );
}

/** Runs that stopped before a step, and runs that got to it and no further, below which it is no lesson of its own. */
const STEP_NEEDED = 30;

/**
 * What the trees learn: of the runs that got as far as one step towards the outcome, which got to the next (1 or 0; NaN of
 * the others), the last lesson being the outcome itself. Outcomes are rare and the steps before them are not, so that each
 * is learned from all who got there; a run's log-odds of all steps add up (sequential logit: Mare, "Social background and
 * school continuation decisions", JASA 1980). Calibration and measures go by the outcome alone.
 */
export function lessonsOf(label: OutcomeLabel, rows: readonly Pick<TrainingRow, "target" | "step">[]): Float64Array[] {
  const { steps } = OUTCOMES[label];
  const outcome = steps.length + 1;
  const placeOf = ({ target, step }: Pick<TrainingRow, "target" | "step">) =>
    target === 1 ? outcome : step === null ? 0 : steps.indexOf(step.type) + 1;
  const places = Float64Array.from(rows, placeOf);
  const count = (from: number, to: number) => places.filter((place) => place >= from && place < to).length;
  const lessonFrom = (from: number, to: number) =>
    places.map((place) => (place < from ? Number.NaN : Number(place >= to)));

  const lessons: Float64Array[] = [];
  let from = 0;
  for (let step = 1; step < outcome; step += 1) {
    if (Math.min(count(from, step), count(step, outcome)) < STEP_NEEDED) continue;
    lessons.push(lessonFrom(from, step));
    from = step;
  }
  return [...lessons, lessonFrom(from, outcome)];
}

function targetsOf(rows: readonly TrainingRow[]): Float64Array {
  return Float64Array.from(rows, ({ target }) => target);
}

function countOutcomes(rows: readonly TrainingRow[]): number {
  return new Set(rows.flatMap(({ event }) => (event ? [event.id] : []))).size;
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function commonest(classes: Float64Array): number {
  const counts = PRIORITY_CLASSES.map((_, index) => classes.filter((value) => value === index).length);
  return counts.indexOf(Math.max(...counts));
}

function likeliest(probabilities: Float64Array, classCount: number): Float64Array {
  return Float64Array.from({ length: probabilities.length / classCount }, (_, row) => {
    const ofRow = probabilities.subarray(row * classCount, (row + 1) * classCount);
    return ofRow.indexOf(Math.max(...ofRow));
  });
}
