import { describe, expect, test } from "vitest";
import {
  type BoostingSettings,
  DatasetError,
  explain,
  fromXgboostJson,
  ParameterError,
  predict,
  predictMargin,
  toXgboostJson,
  trainBoosting,
  trainForest,
} from ".";
import { makeRows } from "./testing";

const OBJECTIVES: { settings: BoostingSettings; labelsOf: (score: Float64Array) => Float64Array }[] = [
  { settings: { objective: "reg:squarederror" }, labelsOf: (score) => score },
  { settings: { objective: "binary:logistic" }, labelsOf: (score) => score.map((value) => Number(value > 0.3)) },
  {
    settings: { objective: "multi:softprob", classCount: 3 },
    labelsOf: (score) => score.map((value) => (value < 0 ? 0 : value < 1 ? 1 : 2)),
  },
];

describe.each(OBJECTIVES)("$settings.objective", ({ settings, labelsOf }) => {
  const { data, score } = makeRows(800);
  const labels = labelsOf(score);
  const model = trainBoosting(data, labels, { ...settings, rounds: 20, maxDepth: 4 });

  test("SHAP values of a row sum to its margin", () => {
    const margins = predictMargin(model, data);
    const { values, outputCount, featureCount } = explain(model, data);
    for (let index = 0; index < data.rowCount * outputCount; index += 1) {
      const row = values.subarray(index * (featureCount + 1), (index + 1) * (featureCount + 1));
      expect(Math.abs(row.reduce((sum, value) => sum + value, 0) - margins[index]!)).toBeLessThan(1e-9);
    }
  });

  test("a written model reads back the same, to the byte", () => {
    const text = toXgboostJson(model);
    const again = fromXgboostJson(text);
    expect(toXgboostJson(again)).toBe(text);
    expect(predict(again, data)).toEqual(predict(model, data));
    expect(fromXgboostJson(JSON.parse(text))).toEqual(again);
  });

  test("the same seed gives the same bytes, another seed others", () => {
    const sampled = { ...settings, rounds: 5, subsample: 0.7, colsampleByNode: 0.7 };
    const train = (seed: number) => toXgboostJson(trainBoosting(data, labels, sampled, { seed }));
    expect(train(3)).toBe(train(3));
    expect(train(3)).not.toBe(train(4));
    const grow = (seed: number) => toXgboostJson(trainForest(data, labels, { ...settings, treeCount: 5 }, { seed }));
    expect(grow(3)).toBe(grow(3));
  });
});

test("refuses what can't be learnt from, and says what", () => {
  const { data, score } = makeRows(20);
  const train = (settings: Partial<BoostingSettings>, labels = score, rows = data) =>
    trainBoosting(rows, labels, { objective: "reg:squarederror", ...settings });
  expect(() => train({ learningRate: 0 })).toThrow(ParameterError);
  expect(() => train({ maxBin: 256 })).toThrow("maxBin is a whole number from 2 to 255");
  expect(() => train({ monotone: { kind: 1 } })).toThrow("“kind”");
  expect(() => train({ objective: "binary:logistic" })).toThrow("no label binary:logistic can learn from");
  expect(() => train({}, score.slice(1))).toThrow(DatasetError);
  expect(() => train({}, new Float64Array(0), { rowCount: 0, columns: [] })).toThrow(DatasetError);
});
