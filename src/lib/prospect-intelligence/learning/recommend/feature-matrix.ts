/**
 * The features of the accounts of one decision, a row each, in whole steps of a hundredth: a byte a feature. The policy
 * decides on the steps themselves, so what the log keeps is exactly what was decided on, at a few kilobytes a decision.
 */

/** One step. A feature lies within ±1.27. */
export const FEATURE_STEP = 0.01;
const MOST_STEPS = 127;

export interface FeatureMatrix {
  rows: number;
  columns: number;
  /** Row by row. */
  steps: Int8Array;
}

export function createFeatureMatrix(rows: readonly ArrayLike<number>[], columns: number): FeatureMatrix {
  const steps = new Int8Array(rows.length * columns);
  for (const [row, values] of rows.entries()) {
    if (values.length !== columns) throw new RangeError(`Row ${row} has ${values.length} features, not ${columns}.`);
    for (let column = 0; column < columns; column += 1)
      steps[row * columns + column] = toSteps(values[column] as number);
  }
  return { rows: rows.length, columns, steps };
}

/** A feature in whole steps; what lies outside is taken for the end, what is no number for 0. */
export function toSteps(value: number): number {
  if (Number.isNaN(value)) return 0;
  return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(value / FEATURE_STEP)));
}

/** One account's features. */
export function rowOf(matrix: FeatureMatrix, row: number): Float64Array {
  const start = row * matrix.columns;
  return Float64Array.from(matrix.steps.subarray(start, start + matrix.columns), (steps) => steps * FEATURE_STEP);
}

/** Σ weight · feature of every account. */
export function scoreAll({ rows, columns, steps }: FeatureMatrix, weights: Float64Array): Float64Array {
  if (weights.length !== columns) throw new RangeError(`${weights.length} weights for ${columns} features.`);
  const scores = new Float64Array(rows);
  for (let row = 0, at = 0; row < rows; row += 1) {
    let sum = 0;
    for (let column = 0; column < columns; column += 1, at += 1) {
      sum += (steps[at] as number) * (weights[column] as number);
    }
    scores[row] = sum * FEATURE_STEP;
  }
  return scores;
}
