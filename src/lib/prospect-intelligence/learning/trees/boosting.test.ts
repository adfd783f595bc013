import { describe, expect, test } from "vitest";
import { createRandom } from "../random";
import {
  type BoostingSettings,
  type Dataset,
  fromXgboostJson,
  gainImportance,
  permutationImportance,
  predict,
  predictMargin,
  selectRows,
  smallDataParameters,
  type Tree,
  toXgboostJson,
  trainBoosting,
  trainForest,
} from ".";
import { makeRows, numbers } from "./testing";

const mean = (values: ArrayLike<number>) => Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
const squaredError = (predicted: Float64Array, labels: Float64Array) =>
  mean(predicted.map((value, row) => (value - labels[row]!) ** 2));
const varianceOf = (labels: Float64Array) =>
  squaredError(
    labels.map(() => mean(labels)),
    labels,
  );
const logLoss = (predicted: Float64Array, labels: Float64Array) =>
  mean(predicted.map((value, row) => -Math.log(labels[row] === 1 ? value : 1 - value)));
const categories = (codes: readonly number[]): Dataset => ({
  rowCount: codes.length,
  columns: [{ name: "kind", type: "category", values: Float64Array.from(codes) }],
});
/** One tree whose leaves are not shrunk: what it says is its rows' mean. */
const ONE_TREE: BoostingSettings = {
  objective: "reg:squarederror",
  rounds: 1,
  learningRate: 1,
  lambda: 0,
  minChildWeight: 0,
};

describe("one tree", () => {
  test("cuts where it helps most and says each side's mean", () => {
    const data = numbers({ noise: [1, 2, 1, 2, 1, 2], x: [1, 2, 3, 10, 11, 12] });
    const model = trainBoosting(data, Float64Array.from([1, 2, 3, 7, 8, 9]), { ...ONE_TREE, maxDepth: 1 });
    expect(model.trees[0]).toMatchObject({ feature: Int32Array.of(1, 0, 0), threshold: Float32Array.of(6.5, 0, 0) });
    expect([...predict(model, data)].map((value) => Number(value.toFixed(5)))).toEqual([2, 2, 2, 8, 8, 8]);
    expect(gainImportance(model)).toEqual([
      { name: "noise", gain: 0, share: 0, splitCount: 0 },
      { name: "x", gain: 54, share: 1, splitCount: 1 },
    ]);
  });

  const missing = Number.NaN;
  test.each([
    { name: "to the low side", labels: [0, 0, 5, 5, 0, 0], later: 0 },
    { name: "to the high side", labels: [0, 0, 5, 5, 5, 5], later: 5 },
    { name: "to a side of their own", labels: [0, 0, 0, 0, 5, 5], later: 5 },
  ])("sends missing values $name", ({ labels, later }) => {
    const x = [1, 2, 3, 4, missing, missing];
    const model = trainBoosting(numbers({ x }), Float64Array.from(labels), { ...ONE_TREE, maxDepth: 1 });
    expect([...predict(model, numbers({ x }))]).toEqual(labels.map((label) => expect.closeTo(label, 5)));
    expect(predict(model, numbers({ x: [missing] }))[0]).toBeCloseTo(later, 5);
  });

  test("sends a value missing for the first time with most rows", () => {
    const model = trainBoosting(numbers({ x: [1, 2, 3, 9] }), Float64Array.from([0, 0, 0, 5]), {
      ...ONE_TREE,
      maxDepth: 1,
    });
    expect(predict(model, numbers({ x: [missing] }))[0]).toBeCloseTo(0, 5);
  });

  test.each([
    { codes: [0, 1, 2, 2, 2], labels: [0, 0, 5, 5, 5], expected: 5 },
    { codes: [0, 0, 1, 1, 2], labels: [0, 0, 0, 0, 5], expected: 0 },
  ])("sends a category missing for the first time with most rows: $expected", ({ codes, labels, expected }) => {
    const model = trainBoosting(categories(codes), Float64Array.from(labels), { ...ONE_TREE, maxDepth: 1 });
    expect(predict(model, categories([missing]))[0]).toBeCloseTo(expected, 5);
  });

  test("reads a number at single precision, as it was trained on", () => {
    const model = trainBoosting(numbers({ x: [1, 2] }), Float64Array.from([0, 5]), { ...ONE_TREE, maxDepth: 1 });
    expect([...predict(model, numbers({ x: [1.4999999, 1.5 - 1e-12, 1.5] }))]).toEqual([0, 5, 5]);
  });

  test.each([
    { name: "one against the rest, of few", codes: [0, 1, 2, 0, 1, 2], labels: [1, 4, 1, 1, 4, 1] },
    { name: "in two groups, of four", codes: [0, 1, 2, 3], labels: [1, 4, 1, 4] },
    { name: "in two groups, of many", codes: [0, 1, 2, 3, 4, 5], labels: [1, 4, 1, 4, 1, 4] },
    {
      name: "from those that are missing",
      codes: [0, 1, 2, 3, missing, missing],
      labels: [1, 1, 1, 1, 4, 4],
    },
    {
      name: "of more than one word of bits",
      codes: Array.from({ length: 150 }, (_, code) => code),
      labels: Array.from({ length: 150 }, (_, code) => (code % 3 === 0 ? 4 : 1)),
    },
  ])("parts categories $name, also once written and read", ({ codes, labels }) => {
    const data = categories(codes);
    const model = trainBoosting(data, Float64Array.from(labels), { ...ONE_TREE, maxDepth: 1 });
    expect([...predict(model, data)]).toEqual(labels.map((label) => expect.closeTo(label, 5)));
    const text = toXgboostJson(model);
    expect(predict(fromXgboostJson(text), data)).toEqual(predict(model, data));
    // XGBoost refuses a set of none.
    expect(text).not.toContain('"categories_sizes":[0]');
  });

  test("sends categories that no set reaches to the left of every split, as XGBoost does", () => {
    const codes = Array.from({ length: 40 }, (_, code) => code);
    const labels = Float64Array.from(codes, (code) => (code * code) % 7);
    const model = trainBoosting(categories(codes), labels, { ...ONE_TREE, maxDepth: 4 });
    const { left, weight } = model.trees[0]!;
    let leaf = 0;
    while (left[leaf]! >= 0) leaf = left[leaf]!;
    const beyond = Array.from({ length: 150 }, (_, index) => 64 + index);
    for (const value of predict(model, categories(beyond))) expect(value).toBe(model.baseMargin[0]! + weight[leaf]!);
  });

  test("sets apart no more categories than maxCatThreshold", () => {
    const labels = Float64Array.from([1, 4, 1, 4, 1, 4]);
    const settings = { ...ONE_TREE, maxDepth: 1, maxCatThreshold: 1 };
    const data = categories([0, 1, 2, 3, 4, 5]);
    const answers = [...predict(trainBoosting(data, labels, settings), data)];
    expect(answers.filter((answer) => answer === answers[0]).length % 4).toBe(1);
  });
});

describe("what holds back", () => {
  const { data, score } = makeRows(600);
  const leavesOf = (tree: Tree) => [...tree.left.keys()].filter((node) => tree.left[node]! < 0);
  const train = (settings: Partial<BoostingSettings>) =>
    trainBoosting(data, score, { objective: "reg:squarederror", rounds: 3, ...settings }).trees;

  test("a leaf weighs no less than minChildWeight", () => {
    for (const tree of train({ minChildWeight: 25 })) {
      expect(Math.min(...leavesOf(tree).map((leaf) => tree.cover[leaf]!))).toBeGreaterThanOrEqual(25);
    }
  });

  test("a split gains no less than gamma", () => {
    const gains = train({ gamma: 30 }).flatMap(({ gain }) => [...gain].filter((value) => value > 0));
    expect(Math.min(...gains)).toBeGreaterThanOrEqual(30);
    expect(train({ gamma: 1e9 }).every((tree) => tree.left.length === 1)).toBe(true);
  });

  test.each(["lambda", "alpha"] as const)("%s pulls leaves towards 0", (name) => {
    const largest = (trees: readonly Tree[]) => Math.max(...trees[0]!.weight.map(Math.abs));
    expect(largest(train({ [name]: 50 }))).toBeLessThan(0.5 * largest(train({ [name]: 0 })));
  });

  test("alpha leaves no value where the gradient is smaller", () => {
    const [tree] = trainBoosting(numbers({ x: [1, 2] }), Float64Array.from([-1, 1]), { ...ONE_TREE, alpha: 1.5 }).trees;
    expect([...tree!.weight]).toEqual([expect.closeTo(0)]);
  });

  test("a tree is no deeper than maxDepth", () => {
    for (const maxDepth of [1, 2, 5]) {
      for (const tree of train({ maxDepth })) expect(leavesOf(tree).length).toBeLessThanOrEqual(2 ** maxDepth);
    }
  });

  test("a tree sees only its share of the features", () => {
    for (const tree of train({ colsampleByTree: 0.25 })) {
      expect(new Set([...tree.feature].filter((_, node) => tree.left[node]! >= 0)).size).toBe(1);
    }
  });

  test("a monotone feature that does the contrary is not split on", () => {
    const settings = { ...ONE_TREE, monotone: { x: 1 } } as const;
    const rows = numbers({ x: [1, 2, 3, 4] });
    expect(trainBoosting(rows, Float64Array.from([4, 3, 2, 1]), settings).trees[0]!.left).toHaveLength(1);
    expect(trainBoosting(rows, Float64Array.from([1, 2, 3, 4]), settings).trees[0]!.left).toHaveLength(7);
  });

  test("a monotone feature's score never falls, whatever the other features are", () => {
    const random = createRandom("monotone");
    const x = Float64Array.from({ length: 800 }, () => random.normal());
    const z = Float64Array.from({ length: 800 }, () => random.normal());
    const labels = x.map((value, row) => value + Math.sin(4 * value) + value * z[row]! + random.normal());
    const settings = { objective: "reg:squarederror", rounds: 30, maxDepth: 5 } as const;
    const falls = (direction: 1 | -1 | undefined) => {
      const monotone: Record<string, 1 | -1> = direction ? { x: direction } : {};
      const model = trainBoosting(numbers({ x, z }), labels, { ...settings, monotone });
      let count = 0;
      for (const other of [-2, -0.5, 0, 1, 2]) {
        const line = Array.from({ length: 200 }, (_, step) => -3 + 0.03 * step);
        const scores = predict(model, numbers({ x: line, z: line.map(() => other) }));
        for (let step = 1; step < 200; step += 1) {
          if ((scores[step]! - scores[step - 1]!) * (direction ?? 1) < -1e-9) count += 1;
        }
      }
      return count;
    };
    expect(falls(1)).toBe(0);
    expect(falls(-1)).toBe(0);
    expect(falls(undefined)).toBeGreaterThan(0);
  });
});

describe("boosting", () => {
  const { data, score } = makeRows(2000);
  const labels = score.map((value) => Number(value > 0.3));
  const later = makeRows(2000, 2);
  const laterLabels = later.score.map((value) => Number(value > 0.3));

  test("learns what products, categories and missing values say", () => {
    const model = trainBoosting(data, score, { objective: "reg:squarederror", rounds: 80, learningRate: 0.1 });
    expect(squaredError(predict(model, later.data), later.score)).toBeLessThan(0.15 * varianceOf(later.score));
  });

  test("learns classes with probabilities that sum to 1", () => {
    const classes = (values: Float64Array) => values.map((value) => (value < -0.2 ? 0 : value < 0.8 ? 1 : 2));
    const model = trainBoosting(data, classes(score), {
      objective: "multi:softprob",
      classCount: 3,
      rounds: 40,
      learningRate: 0.2,
    });
    const probabilities = predict(model, later.data);
    const expected = classes(later.score);
    let right = 0;
    for (let row = 0; row < 2000; row += 1) {
      const ofRow = probabilities.subarray(3 * row, 3 * row + 3);
      expect(mean(ofRow)).toBeCloseTo(1 / 3, 10);
      if (ofRow.indexOf(Math.max(...ofRow)) === expected[row]) right += 1;
    }
    expect(right / 2000).toBeGreaterThan(0.82);
  });

  test("stops when the validation loss falls no more, and keeps the best round", () => {
    const losses: number[] = [];
    const model = trainBoosting(
      data,
      labels,
      {
        objective: "binary:logistic",
        rounds: 500,
        learningRate: 0.5,
        maxDepth: 8,
        minChildWeight: 0,
        earlyStoppingRounds: 5,
      },
      {
        validation: { data: later.data, labels: laterLabels },
        onProgress: ({ validationLoss }) => losses.push(validationLoss!),
      },
    );
    const best = losses.indexOf(Math.min(...losses));
    expect(losses).toHaveLength(best + 6);
    expect(model.trees).toHaveLength(best + 1);
    expect(logLoss(predict(model, later.data), laterLabels)).toBeCloseTo(losses[best]!, 10);
  });

  test("stops with as many trees of each class", () => {
    const classes = (values: Float64Array) => values.map((value) => (value < -0.2 ? 0 : value < 0.8 ? 1 : 2));
    let rounds = 0;
    const model = trainBoosting(
      data,
      classes(score),
      { objective: "multi:softprob", classCount: 3, rounds: 200, learningRate: 0.9, earlyStoppingRounds: 2 },
      {
        validation: { data: later.data, labels: classes(later.score) },
        onProgress: ({ round }) => {
          rounds = round;
        },
      },
    );
    expect(rounds).toBeLessThan(200);
    expect(model.trees).toHaveLength(3 * (rounds - 2));
    expect([...model.treeOutput.slice(0, 6)]).toEqual([0, 1, 2, 0, 1, 2]);
  });

  test("a weight counts as so many rows", () => {
    const weights = Float64Array.from(labels, (_, row) => 1 + (row % 2));
    const repeated = [...labels.keys()].flatMap((row) => new Array<number>(1 + (row % 2)).fill(row));
    const settings = { objective: "binary:logistic", rounds: 5 } as const;
    const few = numbers({ x: data.columns[2]!.values.map((value) => Math.round(2 * value)) });
    const weighted = predictMargin(trainBoosting(few, labels, settings, { weights }), few);
    const longer = trainBoosting(
      selectRows(few, repeated),
      Float64Array.from(repeated, (row) => labels[row]!),
      settings,
    );
    predictMargin(longer, few).forEach((margin, row) => {
      expect(weighted[row]).toBeCloseTo(margin, 4);
    });
  });

  test("scalePosWeight raises probabilities", () => {
    const settings = { objective: "binary:logistic", rounds: 10, baseScore: 0.5 } as const;
    const plain = mean(predict(trainBoosting(data, labels, settings), data));
    expect(plain).toBeCloseTo(mean(labels), 1);
    expect(mean(predict(trainBoosting(data, labels, { ...settings, scalePosWeight: 5 }), data))).toBeGreaterThan(
      plain + 0.05,
    );
  });

  test("rows that were not sampled are boosted too", () => {
    const settings = { objective: "binary:logistic", rounds: 60, learningRate: 0.2, subsample: 0.3 } as const;
    const model = trainBoosting(data, labels, settings, { seed: 5 });
    expect(logLoss(predict(model, later.data), laterLabels)).toBeLessThan(0.35);
  });

  test("starts at the labels' mean, also where all are the same", () => {
    const one = trainBoosting(
      data,
      labels.map(() => 1),
      { objective: "binary:logistic", rounds: 3 },
    );
    expect(mean(predict(one, data))).toBeGreaterThan(0.99);
    expect(predict(one, data).every((probability) => probability < 1)).toBe(true);
  });

  test("columns at double precision give the same bytes as single", () => {
    const doubles = {
      ...data,
      columns: data.columns.map((column) => ({ ...column, values: Float64Array.from(column.values) })),
    };
    const settings = { objective: "binary:logistic", rounds: 3 } as const;
    expect(toXgboostJson(trainBoosting(doubles, labels, settings))).toBe(
      toXgboostJson(trainBoosting(data, labels, settings)),
    );
  });
});

test("a forest averages trees that each saw other rows and features", () => {
  const { data, score } = makeRows(2000);
  const later = makeRows(1000, 2);
  const forest = trainForest(data, score, { objective: "reg:squarederror", treeCount: 60 }, { seed: 1 });
  expect(forest.trees).toHaveLength(60);
  expect(new Set(forest.trees.map(({ cover }) => cover[0])).size).toBeGreaterThan(20);
  const alone = {
    ...forest,
    trees: forest.trees.slice(0, 1).map((tree) => ({ ...tree, weight: tree.weight.map((w) => 60 * w) })),
  };
  const error = squaredError(predict(forest, later.data), later.score);
  expect(error).toBeLessThan(0.7 * squaredError(predict(alone, later.data), later.score));
  expect(error).toBeLessThan(0.4 * varianceOf(later.score));
});

describe("with 50 rows", () => {
  /** Half a hundred rows of 30 features of which one at most says anything, and a thousand more to judge by. */
  function fewRows(seed: number, strength: number) {
    const random = createRandom(`few ${seed}`);
    const make = (rowCount: number) => {
      const columns: Record<string, Float64Array> = {};
      for (let feature = 0; feature < 30; feature += 1) {
        columns[`f${feature}`] = Float64Array.from({ length: rowCount }, () => random.normal());
      }
      const labels = columns.f0!.map((value) => Number(random.bernoulli(1 / (1 + Math.exp(1 - strength * value)))));
      return { data: numbers(columns), labels };
    };
    return { train: make(50), test: make(1000) };
  }
  /** Mean over ten worlds of what the log loss is above that of saying the training rows' share to all. */
  function excess(strength: number, parameters: Partial<BoostingSettings>) {
    return mean(
      Array.from({ length: 10 }, (_, seed) => {
        const { train, test } = fewRows(seed, strength);
        const model = trainBoosting(
          train.data,
          train.labels,
          { objective: "binary:logistic", ...parameters },
          { seed },
        );
        const share = mean(train.labels);
        return (
          logLoss(predict(model, test.data), test.labels) -
          logLoss(
            test.labels.map(() => share),
            test.labels,
          )
        );
      }),
    );
  }

  test("small-data defaults take little noise for knowledge, and find what is there", () => {
    expect(excess(0, smallDataParameters(50))).toBeLessThan(0.06);
    expect(excess(0, {})).toBeGreaterThan(0.15);
    expect(excess(2, smallDataParameters(50))).toBeLessThan(-0.08);
  });
});

test("permutation importance grows with what a feature says, and is the same for the same seed", () => {
  const { data, score } = makeRows(1500);
  const noise = { name: "noise", type: "number" as const, values: makeRows(1500, 9).score };
  const rows = { ...data, columns: [...data.columns, noise] };
  const model = trainBoosting(rows, score, { objective: "reg:squarederror", rounds: 40, maxDepth: 4 });
  const importances = permutationImportance(model, rows, score, { seed: 1 });
  const [a, , c, kind, none] = importances;
  for (const strong of [a!, c!, kind!]) expect(strong.increase).toBeGreaterThan(5 * strong.standardError + 0.1);
  expect(none!.increase).toBeLessThan(0.2 * kind!.increase);
  expect(permutationImportance(model, rows, score, { seed: 1 })).toEqual(importances);
});
