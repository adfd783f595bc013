import { describe, expect, it } from "vitest";
import { createRandom } from "../random";
import { createWorld } from "../simulate";
import { createFeatureMatrix } from "./feature-matrix";
import { expectRewards, fitRep, fitTeam, type LearnedImpression, slopesAt } from "./funnel";
import { sigmoid } from "./linear-thompson";
import { learnDaily, liveInWorld } from "./live-in-world";
import { UNIFORM } from "./policy";
import type { RewardStep } from "./rewards";

const DAY_MS = 86_400_000;
const WEIGHTS = [Float64Array.of(-0.5, 1), Float64Array.of(-1, -0.5), Float64Array.of(0, 0.25)];

describe("the reward to expect", () => {
  it("adds up what each step is worth, as often as it and those before it are taken", () => {
    const accounts = createFeatureMatrix([[1, 0.4]], 2);
    const [contacted, met, won] = WEIGHTS.map((weights) => {
      return sigmoid((weights[0] as number) + 0.4 * (weights[1] as number));
    }) as [number, number, number];
    // 0.1 a contact, 0.5 a meeting, 1 a deal: the furthest counts.
    const expected = contacted * ((1 - met) * 0.1 + met * ((1 - won) * 0.5 + won));
    expect(expectRewards(accounts, [WEIGHTS])[0]?.[0]).toBeCloseTo(expected, 12);
  });

  it("has the slopes that differences show", () => {
    const reward = (value: number) => {
      // Steps of a hundredth are too coarse to differentiate by, so the weights take the change.
      const shifted = WEIGHTS.map((weights) =>
        Float64Array.of((weights[0] as number) + value * (weights[1] as number)),
      );
      return expectRewards(createFeatureMatrix([[1]], 1), [shifted])[0]?.[0] as number;
    };
    const slope = (reward(0.4 + 1e-5) - reward(0.4 - 1e-5)) / 2e-5;
    expect(slopesAt(Float64Array.of(1, 0.4), WEIGHTS)[1]).toBeCloseTo(slope, 6);
  });
});

describe("what is learned from the log", () => {
  const shown = (day: number, value: number, steps: RewardStep[], userId = "a"): LearnedImpression => {
    return { userId, shownAt: day * DAY_MS, features: Float64Array.of(1, value), steps };
  };

  it("is nothing without a reward that is known by then", () => {
    const late = shown(0, 0, [{ afterDays: 5, reward: 0.1 }]);
    expect(fitTeam([], 0)).toBeNull();
    expect(fitTeam([shown(0, 0, [])], 100 * DAY_MS)).toBeNull();
    expect(fitTeam([late], 4 * DAY_MS)).toBeNull();
    expect(fitTeam([late], 6 * DAY_MS)).not.toBeNull();
  });

  it("tells the steps apart: who is contacted, and who is met once contacted", () => {
    const random = createRandom("steps");
    const log = Array.from({ length: 4000 }, (_, index) => {
      const value = random.normal() / 2;
      const steps: RewardStep[] = [];
      if (random.bernoulli(sigmoid(2 * value))) {
        steps.push({ afterDays: 1, reward: 0.1 });
        if (random.bernoulli(sigmoid(-1 - 2 * value))) steps.push({ afterDays: 9, reward: 0.5 });
      }
      return shown(index % 50, value, steps, `rep ${index % 4}`);
    });
    const team = fitTeam(log, 200 * DAY_MS);
    expect(team?.contacted.mean[1]).toBeGreaterThan(1.6);
    expect(team?.meeting_booked.mean[1]).toBeLessThan(-1.4);
    // Nobody was won: not impossible for that, only rare.
    expect(sigmoid(team?.deal_won.mean[0] ?? 0)).toBeLessThan(0.1);
  });

  it("takes who was met for contacted, whether or not anybody said so", () => {
    const met = Array.from({ length: 40 }, (_, day) => shown(day, 0, [{ afterDays: 2, reward: 0.5 }]));
    const team = fitTeam(met, 100 * DAY_MS);
    expect(sigmoid(team?.contacted.mean[0] ?? 0)).toBeGreaterThan(0.9);
    expect(sigmoid(team?.meeting_booked.mean[0] ?? 0)).toBeGreaterThan(0.9);
  });

  it("expects of a rep's meetings some of how their contacts differ", () => {
    const likes = (day: number, value: number, userId: string, isLiked: boolean) =>
      shown(day, value, isLiked ? [{ afterDays: 1, reward: 0.1 }] : [], userId);
    const log = Array.from({ length: 600 }, (_, index) => {
      const value = index % 2 ? 0.8 : -0.8;
      // One in ten contacts somebody else than the rep would.
      const likesHigh = index % 20 < 10 !== (index % 10 === 0);
      return likes(index % 30, value, index % 20 < 10 ? "high" : "low", value > 0 === likesHigh);
    });
    const asOf = 60 * DAY_MS;
    const team = fitTeam(log, asOf);
    if (!team) throw new Error("There are contacts");
    const weightsOf = (userId: string) =>
      fitRep(
        team,
        log.filter((impression) => impression.userId === userId),
        asOf,
      ).own.map(({ mean }) => mean[1] as number);
    const [high, low] = [weightsOf("high"), weightsOf("low")];
    expect(high[0]).toBeGreaterThan((low[0] ?? 0) + 0.5);
    expect(high[1]).toBeGreaterThan((low[1] ?? 0) + 0.1);
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
