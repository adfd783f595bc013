import { describe, expect, it } from "vitest";
import { createRandom } from "../random";
import { createWorld } from "../simulate";
import { invert } from "./linear-algebra";
import { drawParticles, fitPosterior, personalise, type RegressionRow } from "./linear-thompson";
import { learnDaily, liveInWorld } from "./live-in-world";
import { UNIFORM } from "./policy";

/** Rewards whose logarithm is linear in two features, and noisy. */
function drawRows(seed: string, count: number, weights: readonly number[], changes: Partial<RegressionRow> = {}) {
  const random = createRandom(seed);
  return Array.from({ length: count }, (): RegressionRow => {
    const features = [1, random.normal() / 2, random.normal() / 2];
    const expected = Math.exp(features.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0));
    return { features, reward: Number(random.next() < expected), maturity: 1, ageDays: 0, ...changes };
  });
}

/** Half the decimals of `toBeCloseTo`: within 0.1. */
const NEAR = 0.7;

describe("the posterior of the team", () => {
  const TRUTH = [-1.5, 0.6, -0.3];

  it("finds the weights, and its draws lie around them", () => {
    const posterior = fitPosterior(drawRows("team", 5000, TRUTH));
    if (!posterior) throw new Error("There are rewards");
    for (const [index, weight] of TRUTH.entries()) expect(posterior.mean[index]).toBeCloseTo(weight, NEAR);
    for (const draw of drawParticles([posterior], 20, createRandom(1))) {
      for (const [index, weight] of TRUTH.entries()) expect(draw[index]).toBeCloseTo(weight, NEAR);
    }
  });

  it("is as wide as the weights of fresh data are apart", () => {
    const fits = Array.from({ length: 200 }, (_, index) => fitPosterior(drawRows(`fresh ${index}`, 400, TRUTH)));
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const found = fits.map((posterior) => posterior?.mean[1] ?? Number.NaN);
    const spread = Math.sqrt(mean(found.map((value) => (value - mean(found)) ** 2)));
    const told = mean(
      fits.map((posterior) => Math.sqrt(invert(posterior?.precisionFactor ?? new Float64Array(9), 3)[4] ?? 0)),
    );
    // The prior pulls found weights together, by a little.
    expect(told / spread).toBeGreaterThan(0.9);
    expect(told / spread).toBeLessThan(1.4);
  });

  it("is none without a reward", () => {
    expect(fitPosterior([])).toBeNull();
    expect(fitPosterior(drawRows("none", 50, [], { reward: 0 }))).toBeNull();
  });

  it("takes rewards that are half in for half of what comes", () => {
    const young = drawRows("young", 5000, TRUTH).map((row) => ({ ...row, reward: row.reward / 2, maturity: 0.5 }));
    const posterior = fitPosterior(young);
    for (const [index, weight] of TRUTH.entries()) expect(posterior?.mean[index]).toBeCloseTo(weight, NEAR);
  });

  it("forgets: of two markets it believes the newer one", () => {
    const old = drawRows("old", 2000, [-1, -0.6, 0], { ageDays: 2400 });
    const now = drawRows("now", 2000, [-1, 0.6, 0]);
    expect(fitPosterior([...old, ...now])?.mean[1]).toBeCloseTo(0.6, NEAR);
  });
});

describe("a rep's own weights", () => {
  const team = fitPosterior(drawRows("team", 5000, [-1, 0.5, 0]));
  if (!team) throw new Error("There are rewards");

  it("are the team's as long as the rep has no impressions", () => {
    const { mean } = personalise(team, []);
    for (const [index, value] of team.mean.entries()) expect(mean[index]).toBeCloseTo(value, 9);
  });

  it("are the rep's own with many, and in between with few", () => {
    const other = [-1, -0.5, 0];
    const own = (count: number) => personalise(team, drawRows("own", count, other)).mean[1] as number;
    expect(own(5000)).toBeCloseTo(-0.5, NEAR);
    expect(own(100)).toBeGreaterThan(-0.4);
    expect(own(100)).toBeLessThan(0.4);
  });
});

describe("in a simulated world", () => {
  it("the first list is drawn at random, and later ones earn more than chance does", () => {
    const world = createWorld({ seed: "short", accounts: 300, reps: 3, weeks: 8 });
    expect(learnDaily(0, { weekly: new Float64Array(), impressions: [], slates: [], events: [] })(0)).toBe(UNIFORM);
    const lists = { run: "test", slots: 8, slatesPerWeek: 2 };
    const lateOf = (decide: Parameters<typeof liveInWorld>[1]["decide"]) =>
      liveInWorld(world, { ...lists, decide })
        .weekly.subarray(4)
        .reduce((sum, value) => sum + value, 0);
    expect(lateOf(learnDaily)).toBeGreaterThan(1.3 * lateOf(() => () => UNIFORM));
  });
});
