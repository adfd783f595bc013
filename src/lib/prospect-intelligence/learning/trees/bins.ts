import { type Column, type Dataset, DatasetError } from "./matrix";

/** The bin of missing values; a number's bins and a category's codes start at 1. */
export const MISSING_BIN = 0;
export const MAX_CATEGORIES = 255;
/** Above every number a column can hold: what is below it is there at all. */
export const ABOVE_ALL = Math.fround(3.4028234663852886e38);

/** Training rows with each value replaced by the small whole number of the interval it falls into. */
export type BinnedData = {
  rowCount: number;
  featureCount: number;
  /** Row after row, so that one pass over a row's bytes serves the histograms of all features. */
  bins: Uint8Array;
  /** For each number its bins' upper bounds: bin b holds values below thresholds[b − 1]; empty for a category. */
  thresholds: readonly Float32Array[];
  /** For each category one more than its largest code; 0 for a number. */
  categoryCounts: readonly number[];
  /** Bins in use for each feature, the missing one counted. */
  binCounts: readonly number[];
  hasMissing: readonly boolean[];
};

/** Bins of about equally many rows; a value that many rows share gets one of its own, as do all when they are few. */
export function binDataset(data: Dataset, maxBin: number): BinnedData {
  const { rowCount, columns } = data;
  const featureCount = columns.length;
  const bins = new Uint8Array(rowCount * featureCount);
  const thresholds: Float32Array[] = [];
  const categoryCounts: number[] = [];
  const binCounts: number[] = [];
  const hasMissing: boolean[] = [];
  columns.forEach((column, feature) => {
    const categoryCount = column.type === "category" ? countCategories(column) : 0;
    const bounds = column.type === "category" ? new Float32Array(0) : chooseThresholds(column.values, maxBin);
    categoryCounts.push(categoryCount);
    thresholds.push(bounds);
    binCounts.push(1 + (column.type === "category" ? categoryCount : bounds.length));
    const missing =
      column.type === "category"
        ? binCategories(column.values, bins, feature, featureCount)
        : binNumbers(column.values, bounds, bins, feature, featureCount);
    hasMissing.push(missing > 0);
  });
  return { rowCount, featureCount, bins, thresholds, categoryCounts, binCounts, hasMissing };
}

function countCategories({ name, values }: Column): number {
  let largest = -1;
  for (const code of values) if (code > largest) largest = code;
  if (largest >= MAX_CATEGORIES) {
    throw new DatasetError(
      `Column “${name}” has a category of code ${largest}; at most ${MAX_CATEGORIES} can be told apart`,
    );
  }
  return largest + 1;
}

function binCategories(values: Column["values"], bins: Uint8Array, feature: number, featureCount: number): number {
  let missing = 0;
  for (let row = 0, at = feature; row < values.length; row += 1, at += featureCount) {
    const code = values[row]!;
    if (code >= 0) bins[at] = code + 1;
    else missing += 1;
  }
  return missing;
}

function binNumbers(
  values: Column["values"],
  thresholds: Float32Array,
  bins: Uint8Array,
  feature: number,
  featureCount: number,
): number {
  let missing = 0;
  for (let row = 0, at = feature; row < values.length; row += 1, at += featureCount) {
    const value = Math.fround(values[row]!);
    if (Number.isNaN(value)) {
      missing += 1;
      continue;
    }
    // The first threshold above the value.
    let low = 0;
    let high = thresholds.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value < thresholds[middle]!) high = middle;
      else low = middle + 1;
    }
    bins[at] = low + 1;
  }
  return missing;
}

/** Upper bounds of a column's bins, halfway between the values they part; the last one is above all. */
export function chooseThresholds(values: Column["values"], maxBin: number): Float32Array {
  const present = new Float32Array(values);
  let count = 0;
  for (let index = 0; index < present.length; index += 1) {
    if (Number.isNaN(present[index]!)) continue;
    present[count] = present[index]!;
    count += 1;
  }
  const sorted = present.subarray(0, count).sort();
  let distinctCount = 0;
  for (let index = 0; index < sorted.length; index += 1) {
    if (index === 0 || sorted[index] !== sorted[index - 1]) distinctCount += 1;
  }
  const everyValue = distinctCount <= maxBin;
  const thresholds: number[] = [];
  let rowsLeft = sorted.length;
  let rowsInBin = 0;
  for (let start = 0; start < sorted.length; ) {
    const value = sorted[start]!;
    let end = start + 1;
    while (end < sorted.length && sorted[end] === value) end += 1;
    const share = rowsLeft / (maxBin - thresholds.length);
    // A value that fills a bin alone starts a new one.
    const isFull = rowsInBin > 0 && (everyValue || rowsInBin >= share || end - start >= share);
    if (isFull && thresholds.length < maxBin - 1) {
      thresholds.push(between(sorted[start - 1]!, value));
      rowsLeft -= rowsInBin;
      rowsInBin = 0;
    }
    rowsInBin += end - start;
    start = end;
  }
  thresholds.push(ABOVE_ALL);
  return Float32Array.from(thresholds);
}

/** A single-precision number above `low` and at most `high`, halfway where there is room. */
function between(low: number, high: number): number {
  const middle = Math.fround(low / 2 + high / 2);
  return middle > low ? middle : high;
}
