/**
 * A column of a data set. Missing values are NaN. A category's values are its codes, whole numbers from 0; a negative
 * one is missing too. Numbers are read at single precision, as XGBoost does, so that a value at a threshold goes the
 * same way in both.
 */
export type Column = { name: string; type: "number" | "category"; values: Float32Array | Float64Array };

/** Rows to learn from or to judge, a column at a time: every column holds `rowCount` values. */
export type Dataset = { rowCount: number; columns: readonly Column[] };

export class DatasetError extends Error {
  override name = "DatasetError";
}

/** Throws DatasetError where columns differ in length, share a name, or hold what can't be learnt from. */
export function checkDataset({ rowCount, columns }: Dataset): void {
  const names = new Set<string>();
  for (const { name, values, type } of columns) {
    if (names.has(name)) throw new DatasetError(`Two columns are named “${name}”`);
    names.add(name);
    if (values.length !== rowCount) {
      throw new DatasetError(`Column “${name}” has ${values.length} values for ${rowCount} rows`);
    }
    for (const value of values) {
      if (Math.abs(Math.fround(value)) === Number.POSITIVE_INFINITY) {
        throw new DatasetError(`Column “${name}” holds a number too large for single precision: ${value}`);
      }
      if (type === "category" && value >= 0 && !Number.isInteger(value)) {
        throw new DatasetError(`Column “${name}” holds a category that is no whole number: ${value}`);
      }
    }
  }
}

/** The rows named by `rows`, in that order, as a data set of their own. */
export function selectRows({ columns }: Dataset, rows: ArrayLike<number>): Dataset {
  return {
    rowCount: rows.length,
    columns: columns.map((column) => {
      const values =
        column.values instanceof Float32Array ? new Float32Array(rows.length) : new Float64Array(rows.length);
      for (let index = 0; index < rows.length; index += 1) values[index] = column.values[rows[index]!]!;
      return { ...column, values };
    }),
  };
}
