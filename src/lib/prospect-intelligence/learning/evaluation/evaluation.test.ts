import { describe, expect, it } from "vitest";
import { createRandom } from "../random";
import { bootstrap, quantile, toGroups } from "./bootstrap";
import { applyCalibration, calibrate, fitIsotonic, fitPlatt, ISOTONIC_MINIMUM, sigmoid } from "./calibration";
import { brierScore, calibrationCurve, liftAt, logLoss, rankAuc, wilsonInterval } from "./metrics";
import { dealFolds, findUniqueness, splitByTime } from "./split";

const of = (...numbers: number[]) => Float64Array.from(numbers);

describe("AUC", () => {
  it.each<[string, number[], number[], number[] | undefined, number]>([
    ["all right", [1, 2, 3, 4], [0, 0, 1, 1], undefined, 1],
    ["all wrong", [4, 3, 2, 1], [0, 0, 1, 1], undefined, 0],
    ["all equal", [1, 1, 1, 1], [0, 1, 0, 1], undefined, 0.5],
    ["one pair of four wrong", [1, 3, 2, 4], [0, 0, 1, 1], undefined, 0.75],
    ["a tie across the classes", [1, 2, 2, 3], [0, 0, 1, 1], undefined, 0.875],
    ["a row of weight two", [1, 3, 2], [0, 0, 1], [2, 1, 1], 2 / 3],
    ["a row of weight zero, which is as good as absent", [1, 3, 2], [0, 0, 1], [1, 0, 1], 1],
  ])("%s", (_, scores, targets, weights, expected) => {
    expect(rankAuc(scores, targets, weights)).toBeCloseTo(expected, 12);
  });

  it("is not defined without both classes", () => {
    expect(rankAuc([1, 2], [1, 1])).toBeNaN();
    expect(rankAuc([], [])).toBeNaN();
  });

  it("is the share of pairs that a count of all pairs finds", () => {
    const random = createRandom(1);
    const scores = Array.from({ length: 60 }, () => random.integer(12));
    const targets = scores.map((score) => Number(random.bernoulli(score / 15)));
    let won = 0;
    let pairs = 0;
    for (const [i, target] of targets.entries()) {
      for (const [j, other] of targets.entries()) {
        if (target !== 1 || other !== 0) continue;
        pairs += 1;
        won += (scores[i] ?? 0) > (scores[j] ?? 0) ? 1 : scores[i] === scores[j] ? 0.5 : 0;
      }
    }
    expect(rankAuc(scores, targets)).toBeCloseTo(won / pairs, 12);
  });
});

describe("losses and lift", () => {
  it("log loss is in nats, and finite for a certainty that was wrong", () => {
    expect(logLoss([0.5, 0.5], [0, 1])).toBeCloseTo(Math.log(2), 12);
    expect(logLoss([0.8, 0.4], [1, 0], [3, 1])).toBeCloseTo((-3 * Math.log(0.8) - Math.log(0.6)) / 4, 12);
    expect(logLoss([0], [1])).toBeGreaterThan(30);
    expect(Number.isFinite(logLoss([1], [0]))).toBe(true);
  });

  it("the Brier score is the mean squared error", () => {
    expect(brierScore([0.8, 0.3], [1, 0])).toBeCloseTo((0.04 + 0.09) / 2, 12);
  });

  it("lift at a tenth counts rows that share the score at the cut in proportion", () => {
    const targets = [1, 0, 0, 0, 0, 0, 0, 0, 0, 1];
    expect(liftAt(0.1, [9, 8, 7, 6, 5, 4, 3, 2, 1, 0], targets)).toBeCloseTo(5, 12);
    expect(liftAt(0.1, [9, 9, 7, 6, 5, 4, 3, 2, 1, 0], targets)).toBeCloseTo(2.5, 12);
    expect(liftAt(0.1, Array(10).fill(0), targets)).toBeCloseTo(1, 12);
  });
});

describe("the calibration curve", () => {
  it("has bins of equal count, and fewer where rows are few", () => {
    const probabilities = Array.from({ length: 200 }, (_, i) => i / 200);
    const targets = probabilities.map((p) => Number(p >= 0.5));
    const curve = calibrationCurve(probabilities, targets);
    expect(curve.map(({ count }) => count)).toEqual(Array(10).fill(20));
    expect(curve[0]).toMatchObject({ predicted: expect.closeTo(0.0475, 12), observed: 0, low: 0 });
    expect(calibrationCurve(probabilities.slice(0, 30), targets.slice(0, 30))).toHaveLength(1);
  });

  it("bounds a share as Wilson does", () => {
    // 10 of 100: 0.0552–0.1744 (Newcombe 1998, method 3).
    const { low, high } = wilsonInterval(10, 100);
    expect(low).toBeCloseTo(0.0552, 4);
    expect(high).toBeCloseTo(0.1744, 4);
    expect(wilsonInterval(0, 20)).toMatchObject({ low: 0 });
  });
});

describe("the bootstrap", () => {
  it("covers the truth about as often as it says", () => {
    let covered = 0;
    for (let trial = 0; trial < 200; trial += 1) {
      const random = createRandom(`trial ${trial}`);
      const values = Array.from({ length: 80 }, () => random.normal());
      const mean = (weights: Float64Array) => {
        let sum = 0;
        let total = 0;
        for (const [i, value] of values.entries()) {
          sum += value * (weights[i] ?? 0);
          total += weights[i] ?? 0;
        }
        return { mean: sum / total };
      };
      const estimate = bootstrap(Uint32Array.from(values.keys()), mean, { seed: trial, replicates: 400 }).mean;
      if (estimate.low <= 0 && estimate.high >= 0) covered += 1;
    }
    expect(covered).toBeGreaterThanOrEqual(180);
    expect(covered).toBeLessThanOrEqual(198);
  });

  it("draws whole groups, so that rows that repeat each other make no interval narrower", () => {
    const random = createRandom("groups");
    const values = Array.from({ length: 50 }, () => random.normal());
    const meanOf = (numbers: number[]) => (weights: Float64Array) => ({
      mean: numbers.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) / weights.reduce((a, b) => a + b, 0),
    });
    const once = bootstrap(Uint32Array.from(values.keys()), meanOf(values), { seed: 1 }).mean;
    const repeated = values.flatMap((value) => Array(20).fill(value));
    const groups = Uint32Array.from(repeated.keys(), (i) => Math.floor(i / 20));
    expect(bootstrap(groups, meanOf(repeated), { seed: 1 }).mean.high).toBeCloseTo(once.high, 9);
  });

  it("is the same for the same seed, and leaves draws out that define nothing", () => {
    const targets = of(1, 0, 0);
    const auc = (weights: Float64Array) => ({ auc: rankAuc([3, 2, 1], targets, weights) });
    const estimate = bootstrap([0, 1, 2], auc, { seed: "s" });
    expect(bootstrap([0, 1, 2], auc, { seed: "s" })).toEqual(estimate);
    expect(estimate.auc).toEqual({ value: 1, low: 1, high: 1 });
    expect(bootstrap([], () => ({ none: Number.NaN }), { seed: 1 }).none.low).toBeNaN();
  });

  it("takes quantiles between neighbours, and numbers groups as they come", () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(quantile([], 0.5)).toBeNaN();
    expect([...toGroups(["b", "a", "b"])]).toEqual([0, 1, 0]);
  });
});

describe("calibration", () => {
  const random = createRandom("calibration");
  const scores = Float64Array.from({ length: 6000 }, () => random.normal() * 2);
  const truth = (score: number) => sigmoid(0.5 * score - 1);
  const targets = scores.map((score) => Number(random.bernoulli(truth(score))));

  it.each(["platt", "isotonic"] as const)("by %s gives back the probabilities that made the outcomes", (kind) => {
    const calibration = kind === "platt" ? fitPlatt(scores, targets) : fitIsotonic(scores, targets);
    for (const score of [-2, -1, 0, 1, 2]) {
      expect(Math.abs(applyCalibration(calibration, score) - truth(score))).toBeLessThan(0.06);
    }
  });

  it("draws perfectly separated rows in, by Platt's targets", () => {
    const calibration = fitPlatt(Float64Array.of(-1, -1, 1, 1), Float64Array.of(0, 0, 1, 1));
    expect(applyCalibration(calibration, 1)).toBeCloseTo(3 / 4, 6);
    expect(applyCalibration(calibration, -1)).toBeCloseTo(1 / 4, 6);
  });

  it("is Platt's for few outcomes and isotonic for many", () => {
    expect(calibrate(scores.slice(0, 500), targets.slice(0, 500)).kind).toBe("platt");
    expect(targets.reduce((a, b) => a + b, 0)).toBeGreaterThan(ISOTONIC_MINIMUM);
    expect(calibrate(scores, targets).kind).toBe("isotonic");
  });

  it("never says 0 or 1, nor turns a score round", () => {
    const separated = calibrate(of(-2, -1, 1, 2), of(0, 0, 1, 1));
    expect(applyCalibration(separated, -100)).toBeGreaterThanOrEqual(0);
    expect(applyCalibration(separated, 2)).toBeLessThan(1);
    const wrong = fitPlatt(of(-2, -1, 1, 2), of(1, 1, 0, 0));
    expect(wrong.slope).toBe(0);
    const stepped = fitIsotonic(of(1, 2, 3, 4), of(0, 0, 1, 1));
    expect(applyCalibration(stepped, -9)).toBe(1 / 6);
    expect(applyCalibration(stepped, 9)).toBe(5 / 6);
  });

  it("rises with the score", () => {
    const calibration = fitIsotonic(scores, targets);
    const rising = [-9, -3, -2, -1, -0.5, 0, 0.5, 1, 2, 3, 9].map((score) => applyCalibration(calibration, score));
    expect(rising).toEqual([...rising].sort((a, b) => a - b));
  });

  it("refuses rows of one class", () => {
    expect(() => calibrate(of(1, 2), of(0, 0))).toThrow(RangeError);
  });
});

describe("the split", () => {
  const rows = (days: [string, number][]) => days.map(([domain, runAt]) => ({ domain, runAt }));

  it("measures on the newest rows", () => {
    const split = splitByTime(
      rows([
        ["a", 1],
        ["b", 2],
        ["c", 3],
        ["d", 4],
      ]),
      0.25,
      10,
    );
    expect([[...split.train], [...split.test], split.purgedCount]).toEqual([[0, 1, 2], [3], 0]);
  });

  it("keeps one instant together", () => {
    const split = splitByTime(
      rows([
        ["a", 1],
        ["b", 3],
        ["c", 3],
        ["d", 3],
      ]),
      0.25,
      10,
    );
    expect([[...split.train], [...split.test]]).toEqual([[0], [1, 2, 3]]);
  });

  it("gives up an account's rows that may share an outcome with its row in the test", () => {
    const split = splitByTime(
      rows([
        ["a", 1],
        ["b", 2],
        ["a", 15],
        ["a", 20],
      ]),
      0.25,
      10,
    );
    expect([[...split.train], [...split.test], split.purgedCount]).toEqual([[0, 1], [3], 1]);
  });

  it.each<[string, [string, number][], number[]]>([
    [
      "rows of other accounts",
      [
        ["a", 1],
        ["b", 1],
        ["c", 2],
      ],
      [1, 1, 1],
    ],
    [
      "windows that only touch",
      [
        ["a", 0],
        ["a", 10],
      ],
      [1, 1],
    ],
    [
      "one instant twice",
      [
        ["a", 0],
        ["a", 0],
      ],
      [1 / 2, 1 / 2],
    ],
    [
      "windows that overlap by half",
      [
        ["a", 0],
        ["a", 5],
      ],
      [3 / 4, 3 / 4],
    ],
    // Open at once: 1 up to day 4, 2 to day 8, 3 to day 10, 2 to day 14, 1 to day 18.
    [
      "a middle one that is shared most",
      [
        ["a", 0],
        ["a", 4],
        ["a", 8],
      ],
      [(4 + 4 / 2 + 2 / 3) / 10, (4 / 2 + 2 / 3 + 4 / 2) / 10, (2 / 3 + 4 / 2 + 4) / 10],
    ],
  ])("counts a row by what of its window is its own: %s", (_, days, expected) => {
    for (const [index, uniqueness] of findUniqueness(rows(days), 10).entries()) {
      expect(uniqueness).toBeCloseTo(expected[index] ?? Number.NaN, 12);
    }
  });

  it("deals whole accounts to folds, alike in number and by the seed", () => {
    const groups = Uint32Array.from({ length: 100 }, (_, row) => row % 23);
    const folds = dealFolds(groups, 5, "seed");
    expect(dealFolds(groups, 5, "seed")).toEqual(folds);
    expect(new Set(Array.from(groups, (group, row) => `${group} ${folds[row]}`)).size).toBe(23);
    expect([0, 1, 2, 3, 4].map((fold) => folds.slice(0, 23).filter((f) => f === fold).length).sort()).toEqual([
      4, 4, 5, 5, 5,
    ]);
  });
});
