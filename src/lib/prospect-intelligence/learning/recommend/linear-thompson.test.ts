import { describe, expect, it } from "vitest";
import { createRandom } from "../random";
import { invert } from "./linear-algebra";
import {
  drawWeights,
  estimateOwnVariances,
  fitPosterior,
  personalise,
  type RegressionRow,
  sigmoid,
} from "./linear-thompson";

const SIZE = 3;

/** What happens with log-odds that are linear in two features. */
function drawRows(seed: string, count: number, weights: readonly number[], changes: Partial<RegressionRow> = {}) {
  const random = createRandom(seed);
  return Array.from({ length: count }, (): RegressionRow => {
    const features = [1, random.normal() / 2, random.normal() / 2];
    const logOdds = features.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
    return { features, isSuccess: random.next() < sigmoid(logOdds), maturity: 1, ageDays: 0, ...changes };
  });
}

/** Half the decimals of `toBeCloseTo`: within 0.1. */
const NEAR = 0.7;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("the posterior of the team", () => {
  const TRUTH = [-1, 1.2, -0.5];

  it("finds the weights, and its draws lie around them", () => {
    const posterior = fitPosterior(drawRows("team", 10_000, TRUTH), SIZE);
    for (const [index, weight] of TRUTH.entries()) expect(posterior.mean[index]).toBeCloseTo(weight, NEAR);
    for (let draw = 0; draw < 20; draw += 1) {
      const drawn = drawWeights(posterior, createRandom(draw));
      for (const [index, weight] of TRUTH.entries()) expect(drawn[index]).toBeCloseTo(weight, NEAR);
    }
  });

  it("is as wide as the weights of fresh data are apart", () => {
    const fits = Array.from({ length: 200 }, (_, index) => fitPosterior(drawRows(`fresh ${index}`, 400, TRUTH), SIZE));
    const found = fits.map((posterior) => posterior.mean[1] as number);
    const spread = Math.sqrt(mean(found.map((value) => (value - mean(found)) ** 2)));
    const told = mean(fits.map(({ precisionFactor }) => Math.sqrt(invert(precisionFactor, SIZE)[4] as number)));
    // The prior pulls found weights together, by a little.
    expect(told / spread).toBeGreaterThan(0.9);
    expect(told / spread).toBeLessThan(1.4);
  });

  it("without rows is the prior: every account alike, at even odds", () => {
    const { mean: weights, precisionFactor } = fitPosterior([], SIZE);
    expect([...weights]).toEqual([0, 0, 0]);
    expect([...precisionFactor].filter((value) => value !== 0)).toHaveLength(SIZE);
  });

  it("takes for failed only what would have happened by now", () => {
    const random = createRandom("delay");
    // Half of what will happen has happened.
    const young = drawRows("young", 20_000, TRUTH).map((row) => {
      return { ...row, isSuccess: row.isSuccess && random.next() < 0.5, maturity: 0.5 };
    });
    const posterior = fitPosterior(young, SIZE);
    for (const [index, weight] of TRUTH.entries()) expect(posterior.mean[index]).toBeCloseTo(weight, NEAR);
  });

  it("forgets: of two markets it believes the newer one", () => {
    const old = drawRows("old", 5000, [-1, -0.6, 0], { ageDays: 2400 });
    const now = drawRows("now", 5000, [-1, 0.6, 0]);
    expect(fitPosterior([...old, ...now], SIZE).mean[1]).toBeCloseTo(0.6, NEAR);
  });
});

describe("reps", () => {
  /** Ten reps who differ in the second weight alone. */
  const own = Array.from({ length: 10 }, (_, rep) => [-1, 0.5 + (rep % 2 ? 0.8 : -0.8), 0]);
  const rows = own.map((weights, rep) => drawRows(`rep ${rep}`, 2000, weights));
  const team = fitPosterior(rows.flat(), SIZE);
  const variances = estimateOwnVariances(team, rows);

  it("are found to differ in what they differ in", () => {
    expect(variances[1]).toBeGreaterThan(0.4);
    expect(variances[1]).toBeLessThan(0.9);
    expect(variances[0]).toBeLessThan(0.05);
    expect(variances[2]).toBeLessThan(0.05);
  });

  it("have the team's weights as long as they have no impressions", () => {
    const { mean: weights } = personalise(team, variances, []);
    for (const [index, value] of team.mean.entries()) expect(weights[index]).toBeCloseTo(value, 9);
  });

  it("have their own with many, and those in between with few", () => {
    const weightOf = (count: number) =>
      personalise(team, variances, drawRows("own", count, [-1, -0.6, 0])).mean[1] as number;
    expect(weightOf(10_000)).toBeCloseTo(-0.6, NEAR);
    expect(weightOf(5)).toBeGreaterThan(-0.5);
    expect(weightOf(5)).toBeLessThan(0.6);
  });
});
