import { describe, expect, it } from "vitest";
import { type EvaluatedSlot, evaluateOffPolicy, studentQuantile975 } from "./off-policy";
import { tryCoverage } from "./testing/coverage";

describe("off-policy evaluation", () => {
  const slot = (slate: number, changes: Partial<EvaluatedSlot> = {}): EvaluatedSlot => ({
    ...{ slate, weight: 1, reward: slate % 2, predicted: 0.3, expected: 0.4, modelInfluence: 0 },
    ...changes,
  });

  it("of the policy that filled the log is the mean reward, by every estimator that uses rewards", () => {
    const slots = Array.from({ length: 200 }, (_, slate) => slot(slate, { expected: 0.3 }));
    const { ips, snips, doublyRobust, directMethod, effectiveSampleSize } = evaluateOffPolicy(slots);
    expect(effectiveSampleSize).toBe(200);
    for (const estimate of [ips, snips, doublyRobust]) {
      expect(estimate?.value).toBeCloseTo(0.5, 12);
      expect(estimate?.low).toBeLessThan(0.5);
      expect(estimate?.high).toBeGreaterThan(0.5);
    }
    expect(directMethod?.value).toBeCloseTo(0.3, 12);
  });

  it("weighs rewards by what the judged policy would have done", () => {
    const slots = Array.from({ length: 400 }, (_, slate) => slot(slate, { weight: slate % 2 ? 1.5 : 0.5 }));
    const { ips, snips, doublyRobust } = evaluateOffPolicy(slots);
    expect(ips?.value).toBeCloseTo(0.75, 12);
    expect(snips?.value).toBeCloseTo(0.75, 12);
    // 0.4 + mean of w·(r − 0.3).
    expect(doublyRobust?.value).toBeCloseTo(0.4 + (1.5 * 0.7 - 0.5 * 0.3) / 2, 12);
  });

  it.each([
    { title: "overlap", slots: Array.from({ length: 300 }, (_, i) => slot(i, { weight: i % 10 ? 0.001 : 9 })) },
    { title: "rewards", slots: Array.from({ length: 300 }, (_, i) => slot(i, { reward: i < 19 ? 1 : 0 })) },
    { title: "slots", slots: [] },
  ])("judges nothing by too little: $title", ({ slots }) => {
    expect(evaluateOffPolicy(slots)).toMatchObject({
      refusal: expect.stringMatching(/^Too (little|few)/),
      ips: null,
      snips: null,
      directMethod: null,
      doublyRobust: null,
    });
  });

  it("holds the truth about as often as it says, and refuses where policies hardly overlap", () => {
    const { judged, covered } = tryCoverage("test", 40, { tournamentSize: 4, slates: 150, truthSlates: 200 });
    expect(judged).toBe(40);
    // 38 are to be expected; with 95 % fewer than 33 come about once in 1,000 times.
    for (const count of Object.values(covered)) expect(count).toBeGreaterThanOrEqual(33);
    expect(tryCoverage("test", 3, { tournamentSize: 64, slates: 60, truthSlates: 1 }).judged).toBe(0);
  });
});

describe("the 97.5 % quantile of Student's t", () => {
  it.each([
    [10, 2.228],
    [30, 2.042],
    [1e9, 1.96],
  ])("with %d degrees of freedom is %d", (degrees, quantile) => {
    expect(studentQuantile975(degrees)).toBeCloseTo(quantile, 3);
  });
});
