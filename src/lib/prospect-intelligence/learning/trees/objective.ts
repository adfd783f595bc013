import type { BoostingParameters } from "./parameters";
import { ParameterError } from "./parameters";
import type { Objective } from "./tree";

export function sigmoid(margin: number): number {
  return 1 / (1 + Math.exp(-margin));
}

/** Turns each row's margins into probabilities that sum to 1, in place. */
export function softmax(margins: Float64Array, classCount: number): void {
  for (let start = 0; start < margins.length; start += classCount) {
    let largest = Number.NEGATIVE_INFINITY;
    for (let index = start; index < start + classCount; index += 1) largest = Math.max(largest, margins[index]!);
    let sum = 0;
    for (let index = start; index < start + classCount; index += 1) {
      margins[index] = Math.exp(margins[index]! - largest);
      sum += margins[index]!;
    }
    for (let index = start; index < start + classCount; index += 1) margins[index]! /= sum;
  }
}

/** Throws ParameterError unless every label is one the objective can learn from. */
export function checkLabels(labels: Float64Array, { objective, classCount }: BoostingParameters): void {
  for (const label of labels) {
    const fits =
      objective === "reg:squarederror"
        ? Number.isFinite(label)
        : objective === "binary:logistic"
          ? label >= 0 && label <= 1
          : Number.isInteger(label) && label >= 0 && label < classCount;
    if (!fits) throw new ParameterError(`${label} is no label ${objective} can learn from`);
  }
}

/** The loss a validation set is judged by: root mean squared error, log loss or multiclass log loss. */
export function meanLoss(
  objective: Objective,
  margins: Float64Array,
  outputCount: number,
  labels: Float64Array,
  weights: Float64Array | null,
): number {
  let sum = 0;
  let weightSum = 0;
  for (let row = 0; row < labels.length; row += 1) {
    const weight = weights ? weights[row]! : 1;
    sum += weight * rowLoss(objective, margins, row * outputCount, outputCount, labels[row]!);
    weightSum += weight;
  }
  return objective === "reg:squarederror" ? Math.sqrt(sum / weightSum) : sum / weightSum;
}

function rowLoss(
  objective: Objective,
  margins: Float64Array,
  start: number,
  outputCount: number,
  label: number,
): number {
  const margin = margins[start]!;
  if (objective === "reg:squarederror") return (margin - label) ** 2;
  // ln(1 + e^m) − label · m, without overflow.
  if (objective === "binary:logistic")
    return Math.max(margin, 0) + Math.log1p(Math.exp(-Math.abs(margin))) - label * margin;
  let largest = Number.NEGATIVE_INFINITY;
  for (let index = start; index < start + outputCount; index += 1) largest = Math.max(largest, margins[index]!);
  let sum = 0;
  for (let index = start; index < start + outputCount; index += 1) sum += Math.exp(margins[index]! - largest);
  return largest + Math.log(sum) - margins[start + label]!;
}

/**
 * The loss's first and second derivative at each row's margin of one output, as XGBoost has them: interleaved, at single
 * precision. `probabilities` are the softmax of all margins, for multi:softprob.
 */
export function fillGradients(
  gradients: Float32Array,
  { objective, scalePosWeight }: BoostingParameters,
  margins: Float64Array,
  probabilities: Float64Array | null,
  output: number,
  outputCount: number,
  labels: Float64Array,
  weights: Float64Array | null,
): void {
  for (let row = 0; row < labels.length; row += 1) {
    const label = labels[row]!;
    let weight = weights ? weights[row]! : 1;
    let gradient: number;
    let hessian = 1;
    if (objective === "reg:squarederror") {
      gradient = margins[row]! - label;
    } else if (objective === "binary:logistic") {
      const probability = sigmoid(margins[row]!);
      gradient = probability - label;
      hessian = Math.max(probability * (1 - probability), LEAST_HESSIAN);
      if (label === 1) weight *= scalePosWeight;
    } else {
      const probability = probabilities![row * outputCount + output]!;
      gradient = probability - (label === output ? 1 : 0);
      // Twice the diagonal of the Hessian, which bounds the whole of it (Friedman et al. 2000 take a like factor).
      hessian = Math.max(2 * probability * (1 - probability), LEAST_HESSIAN);
    }
    gradients[2 * row] = gradient * weight;
    gradients[2 * row + 1] = hessian * weight;
  }
}

const LEAST_HESSIAN = 1e-16;

/** The margin of a value or probability to begin with. */
export function toMargin(objective: Objective, score: number): number {
  return objective === "binary:logistic" ? -Math.log(1 / score - 1) : score;
}

/** Where boosting starts when nothing was said: the labels' mean; all classes alike for multi:softprob. */
export function meanLabel(objective: Objective, labels: Float64Array, weights: Float64Array | null): number {
  if (objective === "multi:softprob") return 0.5;
  let sum = 0;
  let weightSum = 0;
  for (let row = 0; row < labels.length; row += 1) {
    const weight = weights ? weights[row]! : 1;
    sum += weight * labels[row]!;
    weightSum += weight;
  }
  const mean = weightSum > 0 ? sum / weightSum : 0;
  // A probability of exactly 0 or 1 has no margin: rows that all agree still leave room to be wrong.
  if (objective !== "binary:logistic") return mean;
  const least = 1 / (2 * Math.max(labels.length, 1) + 2);
  return Math.min(Math.max(mean, least), 1 - least);
}
