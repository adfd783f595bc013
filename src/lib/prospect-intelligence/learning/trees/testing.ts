import { createRandom } from "../random";
import type { Dataset } from "./matrix";

/** Rows of numbers with missing values and a category; the score depends on products and on what is missing. */
export function makeRows(rowCount: number, seed: number | string = 1): { data: Dataset; score: Float64Array } {
  const random = createRandom(seed);
  const numbers = ["a", "b", "c"].map((name) => ({
    name,
    type: "number" as const,
    values: Float32Array.from({ length: rowCount }, () => (random.bernoulli(0.15) ? Number.NaN : random.normal())),
  }));
  const kind = {
    name: "kind",
    type: "category" as const,
    values: Float32Array.from({ length: rowCount }, () => (random.bernoulli(0.1) ? Number.NaN : random.integer(7))),
  };
  const columns = [...numbers, kind];
  const score = Float64Array.from({ length: rowCount }, (_, row) => {
    const [a, b, c, k] = columns.map(({ values }) => values[row]!) as [number, number, number, number];
    const product = Number.isNaN(a * b) ? -0.5 : a * b;
    return product + (Number.isNaN(c) ? 1 : c) + ([2, 5].includes(k) ? 1.5 : 0) + 0.3 * random.normal();
  });
  return { data: { rowCount, columns }, score };
}

/** A data set of columns of numbers by name. */
export function numbers(columns: Record<string, ArrayLike<number>>): Dataset {
  const entries = Object.entries(columns);
  return {
    rowCount: entries[0]?.[1].length ?? 0,
    columns: entries.map(([name, values]) => ({ name, type: "number", values: Float64Array.from(values) })),
  };
}
