import { describe, expect, test } from "vitest";
import { explain, type Tree, type TreeEnsemble, trainBoosting, trainForest } from ".";
import { gaussLegendre } from "./shap";
import { makeRows, numbers } from "./testing";
import { goesLeft } from "./tree";

/** A tree's expected value when only the features of a coalition are known: both branches by cover for the others. */
function expectedValue(tree: Tree, row: number[], coalition: number, node = 0): number {
  const left = tree.left[node]!;
  if (left < 0) return tree.weight[node]!;
  const feature = tree.feature[node]!;
  if ((coalition >> feature) & 1) {
    const isLeft = goesLeft(tree, node, Math.fround(row[feature]!));
    return expectedValue(tree, row, coalition, isLeft ? left : left + 1);
  }
  const share = tree.cover[left]! / (tree.cover[left]! + tree.cover[left + 1]!);
  return (
    share * expectedValue(tree, row, coalition, left) + (1 - share) * expectedValue(tree, row, coalition, left + 1)
  );
}

/** Shapley values by their definition: a feature's difference to every coalition of the others, by its weight. */
function shapley(model: TreeEnsemble, row: number[]): number[] {
  const count = row.length;
  const values = Array.from({ length: 1 << count }, (_, coalition) =>
    model.trees.reduce((sum, tree) => sum + expectedValue(tree, row, coalition), 0),
  );
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  return row.map((_, feature) => {
    let sum = 0;
    for (let coalition = 0; coalition < 1 << count; coalition += 1) {
      if ((coalition >> feature) & 1) continue;
      let size = 0;
      for (let bits = coalition; bits > 0; bits >>= 1) size += bits & 1;
      const weight = (factorial(size) * factorial(count - size - 1)) / factorial(count);
      sum += weight * (values[coalition | (1 << feature)]! - values[coalition]!);
    }
    return sum;
  });
}

describe("explain", () => {
  const { data, score } = makeRows(400);
  const models = {
    "of boosting, with features split on again and again": trainBoosting(data, score, {
      objective: "reg:squarederror",
      rounds: 3,
      maxDepth: 7,
    }),
    "of a forest": trainForest(data, score, { objective: "reg:squarederror", treeCount: 3, maxDepth: 12 }),
    "of a stump": trainBoosting(data, score, { objective: "reg:squarederror", rounds: 1, maxDepth: 1 }),
  };

  test.each(Object.entries(models))("gives Shapley values as they are defined, %s", (_, model) => {
    const { values } = explain(model, data);
    for (let row = 0; row < 25; row += 1) {
      const expected = shapley(
        model,
        data.columns.map((column) => column.values[row]!),
      );
      for (const [feature, value] of expected.entries()) expect(values[row * 5 + feature]).toBeCloseTo(value, 10);
    }
  });

  test("is exact on paths of many features, where more points are needed", () => {
    const { data: base } = makeRows(300, 2);
    const [a, b, c] = base.columns.map(({ values }) => values);
    const columns = { a: a!, b: b!, c: c! };
    const many = numbers({
      ...columns,
      ...Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`x${index}`, makeRows(300, index + 3).score])),
    });
    const target = Float64Array.from(
      { length: 300 },
      (_, row) => many.columns.reduce((sum, { values }) => sum + (values[row]! > 0 ? 1 : 0), 0) ** 2,
    );
    const model = trainBoosting(many, target, {
      objective: "reg:squarederror",
      rounds: 1,
      maxDepth: 11,
      minChildWeight: 0,
    });
    const { values } = explain(model, many);
    for (let row = 0; row < 3; row += 1) {
      const expected = shapley(
        model,
        many.columns.map((column) => column.values[row]!),
      );
      for (const [feature, value] of expected.entries()) expect(values[row * 13 + feature]).toBeCloseTo(value, 9);
    }
  });

  test("gives all to the bias where nothing was learnt", () => {
    const model = trainBoosting(numbers({ x: [1, 1, 1] }), Float64Array.from([2, 3, 4]), {
      objective: "reg:squarederror",
      rounds: 2,
    });
    expect([...explain(model, numbers({ x: [1] })).values]).toEqual([0, 3]);
  });
});

test.each([1, 2, 3, 6, 9, 15])("quadrature of %i points integrates every polynomial it should", (n) => {
  const { points, weights } = gaussLegendre(n);
  for (let degree = 0; degree < 2 * n; degree += 1) {
    const integral = points.reduce((sum, point, index) => sum + weights[index]! * point ** degree, 0);
    expect(integral).toBeCloseTo(1 / (degree + 1), 13);
  }
});
