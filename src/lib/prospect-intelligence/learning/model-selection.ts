/**
 * Choosing how to learn, and how long: candidates are cross-validated over accounts, and the one that tells best of
 * accounts it has not seen is fitted to all. What it said of accounts it had not seen also calibrates it.
 */
import { fitPlatt, sigmoid } from "./evaluation/calibration";
import { logLoss } from "./evaluation/metrics";
import { dealFolds } from "./evaluation/split";
import type { IcpModel } from "./model-schemas";
import {
  addEnsembles,
  type BoostingSettings,
  type Dataset,
  type ForestSettings,
  predictMargin,
  selectRows,
  smallDataParameters,
  type TreeEnsemble,
  trainBoosting,
  trainForest,
} from "./trees";

export type Candidate =
  /** One boosting, or the mean of several that go to other depths. */
  | { algorithm: "boosting"; settings: BoostingSettings; members: readonly Member[]; isStoppedEarly: boolean }
  | { algorithm: "forest"; settings: ForestSettings };

interface Member {
  maxDepth: number;
  rounds: number;
}

export interface Choice {
  candidate: Candidate;
  /** Margins of rows by a model that had not seen their account; NaN of those left out of the validation. */
  margins: Float64Array;
}

/** With more rows than this one fold tells enough, and five would take long. */
const FIVE_FOLDS_UNTIL = 20_000;
const FOLDS = 5;
const PATIENCE = 30;

/** Below this, how many rounds are best cannot be told by cross-validation without choosing by chance. */
const FEW_ROWS = 10_000;

/**
 * Small steps, each tree on half the rows and, at each node, a third of the features, since chance then misleads them in
 * different ways. These, and the rounds, were chosen on simulated worlds other than those that `npm run eval:learning`
 * reports.
 */
const STEADY = { learningRate: 0.03, lambda: 3, minChildWeight: 3, subsample: 0.5, colsampleByNode: 0.3 };

/** From cautious to bold. */
export function candidatesFor(rowCount: number): Candidate[] {
  const objective = "binary:logistic" as const;
  if (rowCount >= FEW_ROWS) {
    const settings = { objective, ...smallDataParameters(rowCount) };
    return [2, 4, 6].map((maxDepth) => ({
      algorithm: "boosting",
      settings,
      // As many rounds as may be needed: cross-validation finds where to stop.
      members: [{ maxDepth, rounds: 400 }],
      isStoppedEarly: true,
    }));
  }
  // Features one at a time, and in pairs. Fewer rows bear fewer rounds.
  const patience = rowCount < 200 ? 1 / 5 : rowCount < 1000 ? 1 / 2 : 1;
  const members = [
    { maxDepth: 1, rounds: 500 * patience },
    { maxDepth: 2, rounds: 250 * patience },
  ];
  const steady: Candidate = {
    algorithm: "boosting",
    settings: { objective, ...STEADY },
    members: rowCount < 200 ? members.slice(0, 1) : members,
    isStoppedEarly: false,
  };
  if (rowCount < 200) return [steady];
  const minChildWeight = Math.max(1, rowCount / 1000);
  return [steady, { algorithm: "forest", settings: { objective, treeCount: 100, maxDepth: 6, minChildWeight } }];
}

/** What is learned from in the targets' place, which judge it. */
export interface Lessons {
  /** Of each lesson, 0 or 1, and NaN of rows that have no part in it. A model's margin is the sum of what each teaches. */
  labels: readonly Float64Array[];
  /** How much each row counts. */
  weights: Float64Array;
}

export interface SelectionOptions {
  seed: string;
  lessons: Lessons;
  onProgress?: (done: number, total: number) => void;
}

/**
 * The candidate that is best of accounts it had not seen, by its log loss once it is calibrated as it would be. A bolder
 * one must be better than a more cautious one by more than a standard error of the difference, or chance would choose
 * (after the rule of Breiman et al. 1984, "Classification and Regression Trees", ch. 3).
 */
export function chooseCandidate(
  data: Dataset,
  targets: Float64Array,
  groups: ArrayLike<number>,
  { seed, lessons, onProgress }: SelectionOptions,
): Choice {
  const foldOf = dealFolds(groups, FOLDS, seed);
  const folds = data.rowCount > FIVE_FOLDS_UNTIL ? [0] : Array.from({ length: FOLDS }, (_, fold) => fold);
  const candidates = candidatesFor(data.rowCount);
  let best: (Choice & { losses: Float64Array }) | undefined;
  for (const [index, candidate] of candidates.entries()) {
    const report = (share: number) => onProgress?.(index + share, candidates.length);
    const stops = crossValidate(data, lessons, foldOf, folds, candidate, seed, report).map((choice) => {
      const losses = calibratedLosses(choice.margins, targets);
      return { ...choice, losses, total: losses.reduce((sum, loss) => sum + (loss || 0), 0) };
    });
    const choice = stops.reduce((lowest, stop) => (stop.total < lowest.total ? stop : lowest));
    // Not numbers where the folds hold one class alone: the cautious one stays.
    if (best === undefined || isCertainlyLower(choice.losses, best.losses, groups)) best = choice;
  }
  if (best === undefined) throw new RangeError("There is no candidate");
  return { candidate: best.candidate, margins: best.margins };
}

export function fitCandidate(
  data: Dataset,
  { labels, weights }: Lessons,
  candidate: Candidate,
  { seed }: { seed: string },
): TreeEnsemble {
  return addEnsembles(labels.map((ofLesson) => fitLesson({ data, labels: ofLesson, weights }, candidate, { seed })));
}

interface Labelled {
  data: Dataset;
  /** NaN of rows that have no part in the lesson. */
  labels: Float64Array;
  weights: Float64Array;
}

/** What one lesson teaches: the mean of the candidate's members. */
function fitLesson(
  rows: Labelled,
  candidate: Candidate,
  { seed, validation, onProgress }: { seed: string; validation?: Labelled; onProgress?: (share: number) => void },
): TreeEnsemble {
  const { data, labels, weights } = selectTaught(rows);
  const { algorithm, settings } = candidate;
  if (algorithm === "forest") return trainForest(data, labels, settings, { seed, weights });
  const { members, isStoppedEarly } = candidate;
  const unseen = isStoppedEarly && validation ? selectTaught(validation) : undefined;
  // None of the rows held out may have got as far as this lesson begins.
  const stopping = unseen?.labels.length ? { validation: unseen } : undefined;
  const earlyStoppingRounds = stopping ? PATIENCE : null;
  const models = members.map((member, place) =>
    trainBoosting(
      data,
      labels,
      { ...settings, ...member, earlyStoppingRounds },
      {
        seed,
        weights,
        ...stopping,
        onProgress: ({ round, rounds }) => onProgress?.((place + round / rounds) / members.length),
      },
    ),
  );
  return addEnsembles(models, 1 / models.length);
}

function selectTaught({ data, labels, weights }: Labelled): Labelled {
  const taught = indicesWhere(labels, (label) => !Number.isNaN(label));
  return { data: selectRows(data, taught), labels: pick(labels, taught), weights: pick(weights, taught) };
}

/** As it is told and kept with the model. */
export function describeCandidate(candidate: Candidate): IcpModel["parameters"] {
  const settings = { ...candidate.settings } as IcpModel["parameters"];
  if (candidate.algorithm === "forest") return settings;
  const { members } = candidate;
  return {
    ...settings,
    maxDepth: members.map(({ maxDepth }) => maxDepth),
    rounds: members.map(({ rounds }) => rounds),
  };
}

/** Parts of a candidate's rounds after which it may stop. */
const STOPS = 16;

/** The candidate after more and more rounds, each with its margins on rows of accounts that it had not seen. */
function crossValidate(
  data: Dataset,
  { labels, weights }: Lessons,
  foldOf: Uint8Array,
  folds: readonly number[],
  candidate: Candidate,
  seed: string,
  onProgress: (share: number) => void,
): Choice[] {
  const runs = folds.map((fold, index) => {
    const inside = indicesWhere(foldOf, (other) => other !== fold);
    const outside = indicesWhere(foldOf, (other) => other === fold);
    const learned = { data: selectRows(data, inside), weights: pick(weights, inside) };
    const heldOut = { data: selectRows(data, outside), weights: pick(weights, outside) };
    const models = labels.map((ofLesson, place) => {
      const validation = folds.length === 1 ? { validation: { ...heldOut, labels: pick(ofLesson, outside) } } : {};
      return fitLesson({ ...learned, labels: pick(ofLesson, inside) }, candidate, {
        seed,
        ...validation,
        onProgress: (share) => onProgress((index + (place + share) / labels.length) / folds.length),
      });
    });
    onProgress((index + 1) / folds.length);
    return { models, heldOut: heldOut.data, outside };
  });

  const marginsAfter = (trees: number) => {
    const margins = new Float64Array(data.rowCount).fill(Number.NaN);
    for (const { models, heldOut, outside } of runs) {
      const said = predictMargin(addEnsembles(models.map((model) => firstTrees(model, trees))), heldOut);
      for (const [index, row] of outside.entries()) margins[row] = said[index] ?? Number.NaN;
    }
    return margins;
  };
  const [member] = candidate.algorithm === "boosting" && candidate.isStoppedEarly ? candidate.members : [];
  if (!member) return [{ candidate, margins: marginsAfter(Number.POSITIVE_INFINITY) }];
  const grown = Math.max(...(runs[0]?.models.map(({ trees }) => trees.length) ?? []));
  const stops = Array.from({ length: STOPS }, (_, stop) => Math.ceil((grown * (stop + 1)) / STOPS));
  return stops.map((rounds) => ({
    candidate: { ...candidate, members: [{ ...member, rounds }] },
    margins: marginsAfter(rounds),
  }));
}

function firstTrees(model: TreeEnsemble, count: number): TreeEnsemble {
  return { ...model, trees: model.trees.slice(0, count), treeOutput: model.treeOutput.slice(0, count) };
}

/** Log loss of each row; NaN where it was left out. */
function calibratedLosses(margins: Float64Array, targets: Float64Array): Float64Array {
  const known = indicesWhere(margins, (margin) => !Number.isNaN(margin));
  const { slope, intercept } = fitPlatt(pick(margins, known), pick(targets, known));
  return margins.map((margin, row) => logLoss([sigmoid(slope * margin + intercept)], [targets[row] ?? Number.NaN]));
}

/** By more than one standard error of the sum of differences. Accounts differ independently, their rows do not. */
function isCertainlyLower(losses: Float64Array, than: Float64Array, groups: ArrayLike<number>): boolean {
  const byGroup = new Map<number, number>();
  for (const [row, loss] of losses.entries()) {
    const difference = loss - (than[row] ?? Number.NaN);
    if (Number.isNaN(difference)) continue;
    const group = groups[row] ?? 0;
    byGroup.set(group, (byGroup.get(group) ?? 0) + difference);
  }
  const differences = [...byGroup.values()];
  const total = differences.reduce((sum, difference) => sum + difference, 0);
  const mean = total / differences.length;
  return total < -Math.sqrt(differences.reduce((sum, difference) => sum + (difference - mean) ** 2, 0));
}

export function indicesWhere(values: ArrayLike<number>, isMeant: (value: number) => boolean): Uint32Array {
  const found: number[] = [];
  for (let index = 0; index < values.length; index += 1) if (isMeant(values[index] ?? 0)) found.push(index);
  return Uint32Array.from(found);
}

export function pick(values: Float64Array, indices: ArrayLike<number>): Float64Array {
  return Float64Array.from(indices, (index) => values[index] ?? Number.NaN);
}
