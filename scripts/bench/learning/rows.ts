import { createRandom } from "@/lib/prospect-intelligence/learning/random";

export const FEATURE_COUNT = 12;

/** Rows a column at a time; for each the log odds of an outcome, and whether there was one (1 or 0). */
export type Rows = { rowCount: number; columns: Float32Array[]; scores: Float32Array; labels: Float32Array };

/**
 * Rows of 12 features of the kinds that accounts have: measures, counts, shares, yes or no, two that say nothing. A seventh of
 * the values is missing, some by chance and some because of what they would have been, and outcomes depend on
 * features by themselves, on pairs of them, on thresholds, and on what is missing.
 */
export function generateRows(rowCount: number, seed: string): Rows {
  const random = createRandom(seed);
  const columns = Array.from({ length: FEATURE_COUNT }, () => new Float32Array(rowCount));
  const scores = new Float32Array(rowCount);
  const labels = new Float32Array(rowCount);
  const row = new Float64Array(FEATURE_COUNT);
  for (let index = 0; index < rowCount; index += 1) {
    const size = random.normal();
    row[0] = size;
    row[1] = random.normal() + 0.4 * size;
    row[2] = Math.exp(random.normal());
    row[3] = random.next();
    row[4] = random.next();
    row[5] = random.poisson(3);
    row[6] = random.poisson(Math.exp(0.8 + 0.4 * size));
    row[7] = Number(random.bernoulli(0.3));
    row[8] = random.integer(6);
    row[9] = random.gamma(2);
    row[10] = random.normal();
    row[11] = random.next();

    let score = -0.6 + 0.9 * row[0] + 0.8 * Math.sin(3 * row[1]) + 1.1 * row[0] * row[1];
    score += row[2] > 1.5 ? 0.9 * row[3] : -0.7 * row[4];
    score += row[7] === 1 ? 0.25 * row[5] : 0.15 * row[6] - 0.3;
    score += row[8] === 2 || row[8] === 5 ? 0.8 : 0;
    score -= 0.4 * Math.abs(row[9] - 2) * row[3];

    // Missing by chance, with large sizes kept back, and with an absence that tells something itself.
    for (let feature = 0; feature < FEATURE_COUNT; feature += 1) if (random.bernoulli(0.1)) row[feature] = Number.NaN;
    if (size > 0.8 && random.bernoulli(0.4)) row[0] = Number.NaN;
    const isSilent = random.bernoulli(0.25);
    if (isSilent) row[9] = Number.NaN;
    if (isSilent) score -= 0.7;

    columns.forEach((column, feature) => {
      column[index] = row[feature] ?? Number.NaN;
    });
    scores[index] = score;
    labels[index] = Number(random.bernoulli(1 / (1 + Math.exp(-score))));
  }
  return { rowCount, columns, scores, labels };
}

/** The same numbers row after row, as numpy and XGBoost take them. */
export function toRowMajor({ rowCount, columns }: Pick<Rows, "rowCount" | "columns">): Float32Array {
  const matrix = new Float32Array(rowCount * columns.length);
  columns.forEach((column, feature) => {
    for (let row = 0; row < rowCount; row += 1) matrix[row * columns.length + feature] = column[row] ?? Number.NaN;
  });
  return matrix;
}
