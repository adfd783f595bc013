import { describe, expect, it } from "vitest";
import {
  averageEnsembles,
  type Dataset,
  explain,
  fromXgboostJson,
  predictMargin,
  toXgboostJson,
  trainBoosting,
} from ".";

const data: Dataset = {
  rowCount: 40,
  columns: [
    { name: "a", type: "number", values: Float32Array.from({ length: 40 }, (_, i) => (i % 7 === 0 ? Number.NaN : i)) },
    { name: "b", type: "category", values: Float32Array.from({ length: 40 }, (_, i) => i % 3) },
  ],
};
const labels = Float64Array.from({ length: 40 }, (_, i) => Number(i > 15 !== (i % 3 === 1)));
const grow = (maxDepth: number, rounds: number) =>
  trainBoosting(data, labels, { objective: "binary:logistic", maxDepth, rounds }, { seed: maxDepth });

describe("the average of ensembles", () => {
  const [stumps, deeper] = [grow(1, 9), grow(3, 5)];
  const average = averageEnsembles([stumps, deeper]);
  const margins = predictMargin(average, data);

  it("has the mean of their margins", () => {
    const [a, b] = [predictMargin(stumps, data), predictMargin(deeper, data)];
    expect(Math.max(...margins.map((margin, row) => Math.abs(margin - (a[row]! + b[row]!) / 2)))).toBeLessThan(1e-6);
  });

  it("is explained as one, and read back from XGBoost's JSON as it was", () => {
    const { values } = explain(average, data);
    for (const [row, margin] of margins.entries()) {
      expect(values.subarray(row * 3, row * 3 + 3).reduce((sum, value) => sum + value, 0)).toBeCloseTo(margin, 9);
    }
    expect(predictMargin(fromXgboostJson(toXgboostJson(average)), data)).toEqual(margins);
  });

  it("is refused of ensembles that read other features", () => {
    const renamed = {
      ...deeper,
      features: deeper.features.map((feature) => ({ ...feature, name: `${feature.name}2` })),
    };
    expect(() => averageEnsembles([stumps, renamed])).toThrow(RangeError);
  });
});
