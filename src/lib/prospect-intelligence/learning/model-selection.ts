/**
 * Choosing how to learn: each candidate is cross-validated over accounts, and the one that tells best of accounts it has
 * not seen is fitted to all. What it said of accounts it had not seen also calibrates it.
 */
import { fitPlatt, sigmoid } from "./evaluation/calibration";
import { logLoss } from "./evaluation/metrics";
import { dealFolds } from "./evaluation/split";
import {
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
  | { algorithm: "boosting"; settings: BoostingSettings & { rounds: number } }
  | { algorithm: "forest"; settings: ForestSettings };

export interface Choice {
  candidate: Candidate;
  /** Margins of rows by a model that had not seen their account; NaN of those left out of the validation. */
  margins: Float64Array;
}

/** With more rows than this one fold tells enough, and five would take long. */
const FIVE_FOLDS_UNTIL = 20_000;
const FOLDS = 5;
const PATIENCE = 30;

/** Few rows have few values to tell apart; fewer intervals of them also smooth. */
const FEW_ROWS = 10_000;
const FEW_BINS = 32;

/** From cautious to bold; with few rows the bold ones are not tried at all. */
export function candidatesFor(rowCount: number): Candidate[] {
  const objective = "binary:logistic" as const;
  const usual = { ...smallDataParameters(rowCount), maxBin: rowCount < FEW_ROWS ? FEW_BINS : 255 };
  const boost = (maxDepth: number, rounds: number): Candidate => ({
    algorithm: "boosting",
    // As many rounds as may be needed: cross-validation finds where to stop.
    settings: { ...usual, objective, maxDepth, rounds },
  });
  if (rowCount < 200) return [boost(1, 100)];
  if (rowCount >= FEW_ROWS) return [boost(2, 400), boost(4, 400), boost(6, 400)];
  const forest: Candidate = {
    algorithm: "forest",
    settings: {
      objective,
      treeCount: 100,
      maxDepth: 6,
      minChildWeight: Math.max(1, rowCount / 1000),
      maxBin: FEW_BINS,
    },
  };
  return [boost(1, 400), boost(2, 300), boost(3, 200), forest];
}

export interface SelectionOptions {
  seed: string;
  onProgress?: (done: number, total: number) => void;
}

/** The candidate with the least log loss on accounts it had not seen, once each is calibrated as it would be. */
export function chooseCandidate(
  data: Dataset,
  targets: Float64Array,
  groups: ArrayLike<number>,
  { seed, onProgress }: SelectionOptions,
): Choice {
  const foldOf = dealFolds(groups, FOLDS, seed);
  const folds = data.rowCount > FIVE_FOLDS_UNTIL ? [0] : Array.from({ length: FOLDS }, (_, fold) => fold);
  const candidates = candidatesFor(data.rowCount);
  let best: (Choice & { loss: number }) | undefined;
  for (const [index, candidate] of candidates.entries()) {
    const report = (share: number) => onProgress?.(index + share, candidates.length);
    const choice = crossValidate(data, targets, foldOf, folds, candidate, seed, report);
    const loss = calibratedLoss(choice.margins, targets);
    // Not a number where the folds hold one class alone: the cautious one stays.
    if (best === undefined || loss < best.loss) best = { ...choice, loss };
  }
  if (best === undefined) throw new RangeError("There is no candidate");
  return { candidate: best.candidate, margins: best.margins };
}

export function fitCandidate(data: Dataset, targets: Float64Array, { algorithm, settings }: Candidate, seed: string) {
  return algorithm === "boosting"
    ? trainBoosting(data, targets, settings, { seed })
    : trainForest(data, targets, settings, { seed });
}

/** The candidate with the number of rounds that was best over the folds, and its margins there. */
function crossValidate(
  data: Dataset,
  targets: Float64Array,
  foldOf: Uint8Array,
  folds: readonly number[],
  candidate: Candidate,
  seed: string,
  onProgress: (share: number) => void,
): Choice {
  const losses: number[][] = [];
  const runs = folds.map((fold, index) => {
    const inside = indicesWhere(foldOf, (other) => other !== fold);
    const outside = indicesWhere(foldOf, (other) => other === fold);
    const heldOut = selectRows(data, outside);
    const learned = selectRows(data, inside);
    const labels = pick(targets, inside);
    if (candidate.algorithm === "forest") {
      const model = trainForest(learned, labels, candidate.settings, { seed });
      onProgress((index + 1) / folds.length);
      return { model, heldOut, outside };
    }
    const curve: number[] = [];
    const model = trainBoosting(
      learned,
      labels,
      { ...candidate.settings, earlyStoppingRounds: folds.length === 1 ? PATIENCE : null },
      {
        seed,
        validation: { data: heldOut, labels: pick(targets, outside) },
        onProgress: ({ round, rounds, validationLoss }) => {
          curve.push((validationLoss ?? 0) * outside.length);
          onProgress((index + round / rounds) / folds.length);
        },
      },
    );
    losses.push(curve);
    return { model, heldOut, outside };
  });

  const margins = new Float64Array(data.rowCount).fill(Number.NaN);
  const rounds = candidate.algorithm === "boosting" ? lowest(sum(losses)) + 1 : 0;
  for (const { model, heldOut, outside } of runs) {
    const said = predictMargin(rounds > 0 ? firstRounds(model, rounds) : model, heldOut);
    for (const [index, row] of outside.entries()) margins[row] = said[index] ?? Number.NaN;
  }
  if (candidate.algorithm === "forest") return { candidate, margins };
  return { candidate: { ...candidate, settings: { ...candidate.settings, rounds } }, margins };
}

/** The model as it was after so many rounds of one tree each. */
function firstRounds(model: TreeEnsemble, rounds: number): TreeEnsemble {
  return { ...model, trees: model.trees.slice(0, rounds), treeOutput: model.treeOutput.slice(0, rounds) };
}

function calibratedLoss(margins: Float64Array, targets: Float64Array): number {
  const known = indicesWhere(margins, (margin) => !Number.isNaN(margin));
  const [scores, labels] = [pick(margins, known), pick(targets, known)];
  const { slope, intercept } = fitPlatt(scores, labels);
  return logLoss(
    scores.map((score) => sigmoid(slope * score + intercept)),
    labels,
  );
}

function sum(curves: readonly number[][]): number[] {
  const length = Math.min(...curves.map((curve) => curve.length));
  return Array.from({ length }, (_, at) => curves.reduce((total, curve) => total + (curve[at] ?? 0), 0));
}

function lowest(curve: readonly number[]): number {
  return curve.reduce((best, value, at) => (value < (curve[best] ?? Number.POSITIVE_INFINITY) ? at : best), 0);
}

export function indicesWhere(values: ArrayLike<number>, isMeant: (value: number) => boolean): Uint32Array {
  const found: number[] = [];
  for (let index = 0; index < values.length; index += 1) if (isMeant(values[index] ?? 0)) found.push(index);
  return Uint32Array.from(found);
}

export function pick(values: Float64Array, indices: ArrayLike<number>): Float64Array {
  return Float64Array.from(indices, (index) => values[index] ?? Number.NaN);
}
