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

/** Σ weight · feature of every account by each vector of weights: an array over the accounts for each vector. */
export function scoreAll({ rows, columns, steps }: FeatureMatrix, vectors: readonly Float64Array[]): Float64Array[] {
  const count = vectors.length;
  // Vector by vector within a column, so that a feature that is 0, as most are, is passed over once for all of them.
  const weights = new Float64Array(columns * count);
  for (const [index, vector] of vectors.entries()) {
    if (vector.length !== columns) throw new RangeError(`${vector.length} weights for ${columns} features.`);
    for (let column = 0; column < columns; column += 1) {
      weights[column * count + index] = (vector[column] as number) * FEATURE_STEP;
    }
  }
  const scores = vectors.map(() => new Float64Array(rows));
  const sums = new Float64Array(count);
  for (let row = 0; row < rows; row += 1) {
    sums.fill(0);
    for (let column = 0; column < columns; column += 1) {
      const value = steps[row * columns + column] as number;
      if (value === 0) continue;
      const start = column * count;
      for (let index = 0; index < count; index += 1) {
        sums[index] = (sums[index] as number) + value * (weights[start + index] as number);
      }
    }
    for (let index = 0; index < count; index += 1) (scores[index] as Float64Array)[row] = sums[index] as number;
  }
  return scores;
}
