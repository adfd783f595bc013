import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { type Dataset, explain, fromXgboostJson, predict, predictMargin, toXgboostJson, trainBoosting } from ".";
import { numbers } from "./testing";

const FIXTURES = path.join(import.meta.dirname, "__fixtures__");

interface Answers {
  json: string;
  margins: number[];
  predictions: number[];
  contributions: number[];
}

/** What XGBoost 1.7.4 said of some rows with a model of its own and with one of ours (`npm run bench:learning -- --part golden`). */
interface Golden {
  rowCount: number;
  columns: { name: string; type: "number" | "category"; values: (number | null)[] }[];
  theirs: Answers;
  ours: Answers;
}

function readGolden(file: string): Golden & { data: Dataset } {
  const golden: Golden = JSON.parse(readFileSync(path.join(FIXTURES, file), "utf8"));
  const columns = golden.columns.map(({ values, ...column }) => ({
    ...column,
    values: Float32Array.from(values, (value) => value ?? Number.NaN),
  }));
  return { ...golden, data: { rowCount: golden.rowCount, columns } };
}

function largestDifference(ours: Float64Array, theirs: readonly number[]): number {
  expect(ours).toHaveLength(theirs.length);
  return ours.reduce((most, value, index) => Math.max(most, Math.abs(value - theirs[index]!)), 0);
}

describe.each(readdirSync(FIXTURES))("%s", (file) => {
  const golden = readGolden(file);

  test.each(["theirs", "ours"] as const)("gives XGBoost's answers with the model that is %s", (whose) => {
    const { json, margins, predictions, contributions } = golden[whose];
    const model = fromXgboostJson(json);
    expect(largestDifference(predictMargin(model, golden.data), margins)).toBeLessThan(1e-5);
    expect(largestDifference(predict(model, golden.data), predictions)).toBeLessThan(1e-5);
    expect(largestDifference(explain(model, golden.data).values, contributions)).toBeLessThan(1e-4);
  });

  test("writes what it reads, each right child next to the left one as XGBoost expects", () => {
    const model = fromXgboostJson(golden.theirs.json);
    const text = toXgboostJson(model);
    expect(fromXgboostJson(text)).toEqual(model);
    expect(toXgboostJson(fromXgboostJson(golden.ours.json))).toBe(golden.ours.json);
    for (const { left, right } of model.trees) expect(right).toEqual(left.map((child) => (child < 0 ? -1 : child + 1)));
  });
});

/** A model of one split, as text that a test may change. */
function tinyModel(objective: "binary:logistic" | "multi:softprob" = "binary:logistic") {
  const data = numbers({ x: [1, 2, 3, 4, Number.NaN, 5] });
  const labels = Float64Array.from([0, 0, 1, 1, 0, 1]);
  const settings = { rounds: 1, maxDepth: 1, minChildWeight: 0, classCount: objective === "multi:softprob" ? 2 : 1 };
  const model = trainBoosting(data, labels, { objective, ...settings });
  return { data, model, json: JSON.parse(toXgboostJson(model)) };
}

describe("models of other versions", () => {
  test.each([
    ["a value or probability as text", "5E-1", 0],
    ["a list of one, from 3.1 on", "[5E-1]", 0],
    ["a probability that is no half", "[2.5E-1]", Math.log(1 / 3)],
  ])("begins at %s", (_, baseScore, margin) => {
    const { json } = tinyModel();
    json.learner.learner_model_param.base_score = baseScore;
    expect(fromXgboostJson(json).baseMargin[0]).toBeCloseTo(margin, 12);
  });

  test("begins each class at its own margin, from 3.1 on", () => {
    const { json } = tinyModel("multi:softprob");
    json.learner.learner_model_param.base_score = "[-2.5E-1,5E-1]";
    const model = fromXgboostJson(json);
    expect([...model.baseMargin]).toEqual([-0.25, 0.5]);
    expect(fromXgboostJson(toXgboostJson(model))).toEqual(model);
  });

  test("reads true and false, NaN, leaf vectors of one, deleted nodes and fields it doesn't know", () => {
    const { json, data, model } = tinyModel();
    const [tree] = json.learner.gradient_booster.model.trees;
    tree.default_left = tree.default_left.map(Boolean);
    tree.tree_param.size_leaf_vector = "1";
    // Nodes that pruning deleted stand in the arrays still.
    for (const [name, value] of Object.entries(tree)) {
      if (Array.isArray(value) && value.length === 3 && name !== "id") value.push(value[2]);
    }
    tree.tree_param.num_nodes = "4";
    json.learner.gradient_booster.model.iteration_indptr = [0, 1];
    json.learner.attributes = { note: 'NaN "NaN", Infinity' };
    json.learner.cats = { enc: [] };
    tree.loss_changes[1] = "@";
    const text = JSON.stringify(json).replace('"@"', "NaN");
    expect(predict(fromXgboostJson(text), data)).toEqual(predict(model, data));
  });
});

describe("what is no model that can be served", () => {
  // biome-ignore lint/suspicious/noExplicitAny: what a hostile or broken file may do to the JSON
  const cases: [string, (json: any) => void, string][] = [
    ["another objective", (json) => Object.assign(json.learner.objective, { name: "rank:ndcg" }), "rank:ndcg"],
    [
      "another booster",
      (json) => Object.assign(json.learner.gradient_booster, { name: "gblinear" }),
      "gradient_booster",
    ],
    ["many targets", (json) => Object.assign(json.learner.learner_model_param, { num_target: "3" }), "3 targets"],
    [
      "a tree that runs in a circle",
      (json) => Object.assign(treeOf(json), { left_children: [0, -1, -1] }),
      "two parents",
    ],
    ["a child that isn't there", (json) => Object.assign(treeOf(json), { right_children: [9, -1, -1] }), "no node"],
    ["arrays cut short", (json) => treeOf(json).split_indices.pop(), "one entry for each node"],
    [
      "a feature that isn't there",
      (json) => Object.assign(treeOf(json), { split_indices: [4, 0, 0] }),
      "feature 4 of 1",
    ],
    [
      "a threshold that is no number",
      (json) => Object.assign(treeOf(json), { split_conditions: [null, 0, 0] }),
      "no number",
    ],
    ["a category without its set", (json) => Object.assign(treeOf(json), { split_type: [1, 0, 0] }), "no categories"],
    [
      "a base score that is none",
      (json) => Object.assign(json.learner.learner_model_param, { base_score: "[a]" }),
      "base_score",
    ],
    ["no trees at all", (json) => Reflect.deleteProperty(json.learner.gradient_booster.model, "trees"), "trees"],
  ];
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const treeOf = (json: any) => json.learner.gradient_booster.model.trees[0];

  test.each(cases)("is refused: %s", (_, change, message) => {
    const { json } = tinyModel();
    change(json);
    expect(() => fromXgboostJson(json)).toThrow(message);
  });

  test.each(["", "{", "[]", "null", '{"learner": 3}'])("is refused: the text %j", (text) => {
    expect(() => fromXgboostJson(text)).toThrow(expect.objectContaining({ name: "XgboostFormatError" }));
  });
});
