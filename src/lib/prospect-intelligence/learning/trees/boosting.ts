import { createRandom, type Random } from "../random";
import { binDataset } from "./bins";
import { TreeGrower } from "./grow";
import { checkDataset, type Dataset, DatasetError } from "./matrix";
import { checkLabels, fillGradients, meanLabel, meanLoss, softmax, toMargin } from "./objective";
import { BOOSTING_DEFAULTS, type BoostingParameters, checkParameters, ParameterError } from "./parameters";
import { addTree, requireFeatures } from "./predict";
import type { Objective, Tree, TreeEnsemble } from "./tree";

export type TrainingProgress = { round: number; rounds: number; validationLoss: number | null };

export type TrainingOptions = {
  /** Two trainings with the same seed, data and parameters give the same bytes. */
  seed?: number | string;
  /** A weight for each row; 1 when left out. */
  weights?: Float64Array;
  /** Rows that were not learnt from, to stop early by. */
  validation?: { data: Dataset; labels: Float64Array; weights?: Float64Array };
  /** Called after each round. */
  onProgress?: (progress: TrainingProgress) => void;
};

/** The parameters of boosting that must be said; the others have defaults. */
export type BoostingSettings = { objective: Objective } & Partial<BoostingParameters>;

/**
 * Gradient-boosted trees (Chen & Guestrin, "XGBoost: a scalable tree boosting system", KDD 2016), grown depth-wise on
 * histograms. Labels are numbers, 0 or 1 (or shares between), or class indexes from 0, by the objective.
 * Throws DatasetError or ParameterError for what can't be learnt from.
 */
export function trainBoosting(
  data: Dataset,
  labels: Float64Array,
  settings: BoostingSettings,
  options: TrainingOptions = {},
): TreeEnsemble {
  return growRounds(data, labels, { ...BOOSTING_DEFAULTS, ...settings }, 1, options);
}

/** Rounds of boosting, each of `treesPerRound` trees for each output whose mean is the round's step. */
export function growRounds(
  data: Dataset,
  labels: Float64Array,
  parameters: BoostingParameters,
  treesPerRound: number,
  options: TrainingOptions,
): TreeEnsemble {
  checkParameters(parameters);
  checkDataset(data);
  if (data.rowCount === 0 || data.columns.length === 0)
    throw new DatasetError("There are no rows or no columns to learn from");
  if (labels.length !== data.rowCount)
    throw new DatasetError(`There are ${labels.length} labels for ${data.rowCount} rows`);
  checkLabels(labels, parameters);
  const weights = options.weights ?? null;
  if (weights && (weights.length !== labels.length || weights.some((weight) => !(weight >= 0 && weight < Infinity)))) {
    throw new DatasetError("Weights are numbers of at least 0, one for each row");
  }

  const { objective, rounds, learningRate, subsample } = parameters;
  const outputCount = objective === "multi:softprob" ? parameters.classCount : 1;
  const random = createRandom(options.seed ?? 0);
  const baseScore = Math.fround(parameters.baseScore ?? meanLabel(objective, labels, weights));
  const ensemble = {
    objective,
    features: data.columns.map(({ name, type }) => ({ name, type })),
    outputCount,
    baseMargin: new Float64Array(outputCount).fill(toMargin(objective, baseScore)),
    trees: [] as Tree[],
    treeOutput: new Int32Array(0),
    treesPerRound,
  };
  const grower = new TreeGrower(
    binDataset(data, parameters.maxBin),
    { ...parameters, shrinkage: learningRate / treesPerRound },
    monotoneDirections(data, parameters),
  );
  const margins = new Float64Array(data.rowCount * outputCount).fill(ensemble.baseMargin[0]!);
  const gradients = new Float32Array(2 * data.rowCount);
  const rowBuffer = new Uint32Array(data.rowCount);
  const validation = options.validation ? startValidation(ensemble, options.validation, parameters) : null;
  let bestLoss = Number.POSITIVE_INFINITY;
  let bestRound = 0;

  for (let round = 1; round <= rounds; round += 1) {
    const probabilities = outputCount > 1 ? margins.slice() : null;
    if (probabilities) softmax(probabilities, outputCount);
    for (let output = 0; output < outputCount; output += 1) {
      fillGradients(gradients, parameters, margins, probabilities, output, outputCount, labels, weights);
      for (let parallel = 0; parallel < treesPerRound; parallel += 1) {
        const ofTree = random.fork(`tree ${ensemble.trees.length}`);
        const rows = sampleRows(rowBuffer, subsample, ofTree);
        const { tree, leaves } = grower.grow(gradients, rows, ofTree);
        ensemble.trees.push(tree);
        for (const { weight, start, end } of leaves) {
          for (let index = start; index < end; index += 1) margins[rows[index]! * outputCount + output]! += weight;
        }
        if (rows.length < rowBuffer.length) {
          addToOthers(rowBuffer, rows.length, margins, outputCount, output, grower);
        }
        if (validation) addTree(tree, validation.data, validation.margins, outputCount, output);
      }
    }
    const validationLoss = validation
      ? meanLoss(objective, validation.margins, outputCount, validation.labels, validation.weights)
      : null;
    options.onProgress?.({ round, rounds, validationLoss });
    if (validationLoss === null || parameters.earlyStoppingRounds === null) continue;
    if (validationLoss < bestLoss) {
      bestLoss = validationLoss;
      bestRound = round;
    } else if (round - bestRound >= parameters.earlyStoppingRounds) {
      break;
    }
  }

  if (bestRound > 0) ensemble.trees.length = bestRound * outputCount * treesPerRound;
  ensemble.treeOutput = Int32Array.from(ensemble.trees, (_, index) => Math.floor(index / treesPerRound) % outputCount);
  return ensemble;
}

function startValidation(
  ensemble: TreeEnsemble,
  { data, labels, weights }: NonNullable<TrainingOptions["validation"]>,
  parameters: BoostingParameters,
) {
  requireFeatures(ensemble, data);
  checkLabels(labels, parameters);
  if (labels.length !== data.rowCount || labels.length === 0) {
    throw new DatasetError(`There are ${labels.length} validation labels for ${data.rowCount} rows`);
  }
  const margins = new Float64Array(data.rowCount * ensemble.outputCount).fill(ensemble.baseMargin[0]!);
  return { data, labels, weights: weights ?? null, margins };
}

/**
 * Fills the buffer with all row numbers: first the sampled ones, which are returned as a view of its beginning, then the
 * others. Each is sampled on its own, as in XGBoost; where chance leaves none, all are taken.
 */
function sampleRows(buffer: Uint32Array<ArrayBuffer>, share: number, random: Random): Uint32Array<ArrayBuffer> {
  const rowCount = buffer.length;
  if (share >= 1) {
    for (let row = 0; row < rowCount; row += 1) buffer[row] = row;
    return buffer;
  }
  let sampled = 0;
  let left = rowCount;
  for (let row = 0; row < rowCount; row += 1) {
    if (random.next() < share) {
      buffer[sampled] = row;
      sampled += 1;
    } else {
      left -= 1;
      buffer[left] = row;
    }
  }
  return sampled === 0 ? buffer : buffer.subarray(0, sampled);
}

/** Adds the tree grown last to the margins of the rows from `start` on, which it was not grown on. */
function addToOthers(
  rows: Uint32Array,
  start: number,
  margins: Float64Array,
  outputCount: number,
  output: number,
  grower: TreeGrower,
): void {
  for (let index = start; index < rows.length; index += 1) {
    const row = rows[index]!;
    margins[row * outputCount + output]! += grower.weightOfRow(row);
  }
}

function monotoneDirections({ columns }: Dataset, { monotone }: BoostingParameters): Int8Array {
  for (const name of Object.keys(monotone)) {
    const column = columns.find((other) => other.name === name);
    if (column?.type !== "number") throw new ParameterError(`monotone names “${name}”, which is no column of numbers`);
  }
  return Int8Array.from(columns, ({ name }) => (Object.hasOwn(monotone, name) ? monotone[name]! : 0));
}
