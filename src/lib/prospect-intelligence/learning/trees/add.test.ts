import { describe, expect, it } from "vitest";
import { addEnsembles, type Dataset, explain, fromXgboostJson, predictMargin, toXgboostJson, trainBoosting } from ".";

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

describe("the sum of ensembles", () => {
  const [stumps, deeper] = [grow(1, 9), grow(3, 5)];
  const sum = addEnsembles([stumps, deeper], 0.5);
  const margins = predictMargin(sum, data);

  it("has their margins, each times its share, added up", () => {
    const [a, b] = [predictMargin(stumps, data), predictMargin(deeper, data)];
    expect(Math.max(...margins.map((margin, row) => Math.abs(margin - (a[row]! + b[row]!) / 2)))).toBeLessThan(1e-6);
  });

  it("is explained as one, and read back from XGBoost's JSON as it was", () => {
    const { values } = explain(sum, data);
    for (const [row, margin] of margins.entries()) {
      expect(values.subarray(row * 3, row * 3 + 3).reduce((sum, value) => sum + value, 0)).toBeCloseTo(margin, 9);
    }
    expect(predictMargin(fromXgboostJson(toXgboostJson(sum)), data)).toEqual(margins);
  });

  it("is refused of ensembles that read other features", () => {
    const renamed = {
      ...deeper,
      features: deeper.features.map((feature) => ({ ...feature, name: `${feature.name}2` })),
    };
    expect(() => addEnsembles([stumps, renamed])).toThrow(RangeError);
    expect(() => addEnsembles([])).toThrow(RangeError);
  });
});
