import { describe, expect, it } from "vitest";
import { type Curve, icpDefinitionSchema, type SignalValue, scoreSchema } from "../schemas";
import type { SignalKey } from "../signals";
import { apportion } from "./apportion";
import { evaluateCurve } from "./curve";
import { DEFAULT_ICP_PROFILE } from "./default-profile";
import { replayScore } from "./replay";
import { SCORER_VERSION, type ScorableSignal, scoreResearch } from "./score";

describe("evaluateCurve", () => {
  const linear: Curve = {
    kind: "linear",
    points: [
      [0, 0],
      [10, 0.5],
      [20, 1],
    ],
  };
  const boolean: Curve = { kind: "boolean", whenTrue: 1, whenFalse: 0.25 };
  const categories: Curve = { kind: "categories", shares: { DE: 1, FR: 0.5 }, otherwise: 0.1 };

  it.each<{ title: string; curve: Curve; value: SignalValue; share: number | null }>([
    { title: "flat before the first point", curve: linear, value: -5, share: 0 },
    { title: "on a point", curve: linear, value: 10, share: 0.5 },
    { title: "between points", curve: linear, value: 15, share: 0.75 },
    { title: "flat after the last point", curve: linear, value: 1e9, share: 1 },
    { title: "linear of a number that is none", curve: linear, value: Number.NaN, share: null },
    { title: "linear of text", curve: linear, value: "12", share: null },
    { title: "boolean true", curve: boolean, value: true, share: 1 },
    { title: "boolean false", curve: boolean, value: false, share: 0.25 },
    { title: "boolean of a number", curve: boolean, value: 1, share: null },
    { title: "a named category", curve: categories, value: "FR", share: 0.5 },
    { title: "any other category", curve: categories, value: "US", share: 0.1 },
    { title: "a category named like an object's own method", curve: categories, value: "constructor", share: 0.1 },
  ])("gives $share: $title", ({ curve, value, share }) => {
    expect(evaluateCurve(curve, value)).toBe(share);
  });
});

describe("apportion", () => {
  it.each([
    { weights: [1, 1, 1], points: [34, 33, 33] },
    { weights: [25, 15, 10, 10, 10, 10, 20], points: [25, 15, 10, 10, 10, 10, 20] },
    { weights: [0, 7, 0], points: [0, 100, 0] },
    { weights: [0, 0], points: [0, 0] },
    { weights: [], points: [] },
  ])("splits 100 points over $weights as $points", ({ weights, points }) => {
    expect(apportion(weights, 100)).toEqual(points);
  });

  it("always adds up to the total", () => {
    for (const random = seededRandom(7), runs = { left: 500 }; runs.left-- > 0; ) {
      const weights = Array.from({ length: 1 + Math.floor(random() * 12) }, () => Math.floor(random() * 50));
      const sum = apportion(weights, 100).reduce((a, b) => a + b, 0);
      expect(sum).toBe(weights.some((w) => w > 0) ? 100 : 0);
    }
  });
});

describe("scoreResearch", () => {
  const everything: Partial<Record<SignalKey, SignalValue>> = {
    engineering_role_count: 15,
    engineering_role_share: 0.6,
    total_open_roles: 25,
    newest_role_age_days: 3,
    has_engineering_blog: true,
    posts_last_90_days: 9,
    employee_count: 300,
  };

  it("gives a perfect fit 100 points, high priority and full coverage", () => {
    const result = scoreResearch(toSignals(everything), DEFAULT_ICP_PROFILE);
    expect(result).toMatchObject({ icpScore: 100, priorityLevel: "high", coverage: 1 });
    expect(result.score).toMatchObject({ profileVersion: 1, scorerVersion: SCORER_VERSION });
  });

  it("scores a company on what is known, and lowers only its coverage for what is not", () => {
    const { employee_count: _, ...rest } = everything;
    const result = scoreResearch(toSignals({ ...rest, employee_count: null }), DEFAULT_ICP_PROFILE);
    expect(result.icpScore).toBe(100);
    expect(result.coverage).toBe(0.8);
    expect(result.score.contributions.at(-1)).toEqual({
      signal: "employee_count",
      value: null,
      points: 0,
      maxPoints: 0,
      status: "unknown",
    });
  });

  it("keeps a known zero apart from unknown", () => {
    const result = scoreResearch(toSignals({ ...everything, engineering_role_count: 0 }), DEFAULT_ICP_PROFILE);
    expect(result.score.contributions[0]).toEqual({
      signal: "engineering_role_count",
      value: 0,
      points: 0,
      maxPoints: 25,
      status: "scored",
    });
  });

  it("gives no score and no priority when nothing is known", () => {
    expect(scoreResearch([], DEFAULT_ICP_PROFILE)).toMatchObject({
      icpScore: null,
      priorityLevel: "unknown",
      coverage: 0,
    });
  });

  it.each([
    {
      title: "at the minimum coverage",
      known: { engineering_role_count: 15, engineering_role_share: 0.5, total_open_roles: 20 },
      coverage: 0.5,
      priorityLevel: "high",
    },
    {
      title: "just under it",
      known: { engineering_role_count: 15, employee_count: 300 },
      coverage: 0.45,
      priorityLevel: "unknown",
    },
  ])("gives $priorityLevel $title", ({ known, coverage, priorityLevel }) => {
    expect(scoreResearch(toSignals(known), DEFAULT_ICP_PROFILE)).toMatchObject({ coverage, priorityLevel });
  });

  it.each([
    { score: 70, priorityLevel: "high" },
    { score: 69, priorityLevel: "medium" },
    { score: 40, priorityLevel: "medium" },
    { score: 39, priorityLevel: "low" },
    { score: 0, priorityLevel: "low" },
  ])("calls a score of $score $priorityLevel", ({ score, priorityLevel }) => {
    const profile = {
      version: 9,
      definition: icpDefinitionSchema.parse({
        ...DEFAULT_ICP_PROFILE.definition,
        weights: [
          {
            signal: "employee_count",
            weight: 1,
            curve: {
              kind: "linear",
              points: [
                [0, 0],
                [100, 1],
              ],
            },
          },
        ],
      }),
    };
    expect(scoreResearch([{ key: "employee_count", value: score }], profile)).toMatchObject({
      icpScore: score,
      priorityLevel,
    });
  });

  it("adds up to the score to the point, whatever is known, and can be replayed", () => {
    const random = seededRandom(20_261_123);
    for (let run = 0; run < 2_000; run++) {
      const signals = DEFAULT_ICP_PROFILE.definition.weights.map(({ signal, curve }): ScorableSignal => {
        if (random() < 0.3) return { key: signal, value: null };
        return { key: signal, value: curve.kind === "boolean" ? random() < 0.5 : random() * 50 };
      });
      const result = scoreResearch(signals, DEFAULT_ICP_PROFILE);
      const { contributions } = scoreSchema.parse(result.score);
      const known = contributions.filter((c) => c.status === "scored");
      expect(known.reduce((sum, c) => sum + c.points, 0)).toBe(result.icpScore ?? 0);
      expect(known.reduce((sum, c) => sum + c.maxPoints, 0)).toBe(known.length > 0 ? 100 : 0);
      expect(contributions.every((c) => c.points <= c.maxPoints)).toBe(true);

      const stored = structuredClone({ signals: signals.map((s) => ({ ...s, evidence: [] })), score: result.score });
      expect(replayScore(JSON.parse(JSON.stringify(stored)), DEFAULT_ICP_PROFILE)).toEqual(result);
    }
  });
});

describe("replayScore", () => {
  const score = { profileVersion: 1, scorerVersion: "1", contributions: [] };

  it("refuses a profile other than the one the run was scored with", () => {
    expect(() => replayScore({ signals: [], score }, { ...DEFAULT_ICP_PROFILE, version: 2 })).toThrow(
      /version 1, not 2/,
    );
  });

  it("refuses a scorer it does not have", () => {
    const other = { ...score, scorerVersion: "0" };
    expect(() => replayScore({ signals: [], score: other }, DEFAULT_ICP_PROFILE)).toThrow(/No scorer has version 0/);
  });
});

describe("DEFAULT_ICP_PROFILE", () => {
  it("is a valid definition whose weights add up to 100", () => {
    const { weights } = icpDefinitionSchema.parse(DEFAULT_ICP_PROFILE.definition);
    expect(weights.reduce((sum, w) => sum + w.weight, 0)).toBe(100);
  });
});

function toSignals(values: Partial<Record<SignalKey, SignalValue | null>>): ScorableSignal[] {
  return Object.entries(values).map(([key, value]) => ({ key: key as SignalKey, value: value ?? null }));
}

/** Mulberry32: small, seeded, good enough to draw test cases. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
