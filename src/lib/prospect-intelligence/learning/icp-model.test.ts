import { beforeAll, describe, expect, it } from "vitest";
import { createResearch } from "../../testing/server";
import { SIGNAL_KEYS, type SignalKey } from "../signals";
import type { RunSignals } from "./features";
import {
  artefactSchema,
  describeData,
  evaluateModel,
  lessonsOf,
  NotEnoughDataError,
  OUTCOMES_NEEDED,
  openModel,
  replayModel,
  type ServedModel,
  scoreWithModel,
  splitTrainingSet,
  type TrainedModel,
  toRunSignals,
  trainIcpModel,
} from "./icp-model";
import { TEST_OUTCOMES_NEEDED } from "./model-evaluation";
import {
  type BinaryMetrics,
  binaryMetricsSchema,
  imitationMetricsSchema,
  type TrainingProgress,
} from "./model-schemas";
import { createWorld, SIMULATED_WINDOW_DAYS, simulateHistory } from "./simulate";
import { toTrainingRecords } from "./testing/simulated-records";
import { buildTrainingSet, type TrainingSet } from "./training-set";
import { fromXgboostJson } from "./trees";

const IDENTITY = { id: "3f0e8a52-53a9-4b2e-8d0c-0e7d3c3a1f11", version: 7 };

const world = createWorld({ seed: "icp-model", accounts: 500, reps: 3 });
const records = toTrainingRecords(simulateHistory(world));
const asOf = Date.parse(world.toInstant(world.days));
const OPTIONS = { label: "meeting_booked", windowDays: SIMULATED_WINDOW_DAYS, asOf } as const;

let set: TrainingSet;
let trained: TrainedModel;
let metrics: BinaryMetrics;
let model: ServedModel;
const progress: TrainingProgress[] = [];

beforeAll(() => {
  set = buildTrainingSet(records.runs, records.events, OPTIONS);
  trained = trainIcpModel(set, { seed: "1", onProgress: (step) => progress.push(step) });
  metrics = binaryMetricsSchema.parse(trained.metrics);
  model = openModel({ ...trained, ...IDENTITY }, trained.artefact);
});

describe("a trained model", () => {
  it("is measured on runs that are all newer than those it learned from", () => {
    const { train, test } = splitTrainingSet(set);
    expect(Math.max(...train.map(({ runAt }) => runAt))).toBeLessThan(Math.min(...test.map(({ runAt }) => runAt)));
    expect(metrics.rows).toEqual({ train: train.length, test: test.length });
    expect(new Date(metrics.testFrom).getTime()).toBe(test[0]?.runAt);
  });

  it("tells outcomes better than chance, on rows it has not seen, within the interval it states", () => {
    const { auc } = metrics.model;
    expect(auc.value).toBeGreaterThan(0.6);
    expect(auc.low).toBeLessThan(auc.value);
    expect(auc.high).toBeGreaterThan(auc.value);
    expect(metrics.difference.auc.value).toBeCloseTo(auc.value - metrics.rules.auc.value, 12);
    expect(metrics.canGoLive).toBe(metrics.difference.auc.low > 0 && metrics.outcomes.test >= TEST_OUTCOMES_NEEDED);
  });

  it("says what it rests on, and how its scores spread", () => {
    expect(metrics.importances.reduce((sum, { gain }) => sum + gain, 0)).toBeCloseTo(1, 9);
    expect(metrics.importances[0]?.permutation.value).toBeGreaterThan(0);
    expect(metrics.distribution.reduce((sum, { count }) => sum + count, 0)).toBe(metrics.rows.test);
    expect(metrics.calibration.reduce((sum, { count }) => sum + count, 0)).toBe(metrics.rows.test);
    const high = metrics.distribution.slice(5).reduce((sum, { outcomes }) => sum + outcomes, 0);
    const low = metrics.distribution.slice(0, 5).reduce((sum, { outcomes }) => sum + outcomes, 0);
    expect(high).toBeGreaterThan(low);
  });

  it("tells its progress, stage by stage", () => {
    expect([...new Set(progress.map(({ stage }) => stage))]).toEqual(["choosing", "fitting", "measuring"]);
  });

  it("is the same, to the byte, for the same rows and seed, in whatever order they come", () => {
    const again = buildTrainingSet(records.runs.toReversed(), records.events.toReversed(), OPTIONS);
    expect(JSON.stringify(trainIcpModel(again, { seed: "1" }))).toBe(JSON.stringify(trained));
  });

  it("keeps what it is worth when it is measured again as stored", () => {
    const stored = artefactSchema.parse(JSON.parse(JSON.stringify(trained.artefact)));
    const opened = openModel({ ...trained, ...IDENTITY }, stored);
    expect(evaluateModel(opened, set, Date.parse(metrics.testFrom), "1").model.auc.value).toBeCloseTo(
      metrics.model.auc.value,
      9,
    );
  });
});

describe("what the trees learn from", () => {
  type Row = Parameters<typeof lessonsOf>[1][number];
  const contacted = { type: "contacted", at: 0 } as const;
  const met = { type: "meeting_booked", at: 0 } as const;
  const runs = (count: number, target: 0 | 1, step: Row["step"]): Row[] => Array(count).fill({ target, step });
  const tell = (lessons: Float64Array[]) =>
    lessons.map((labels) => {
      const count = (isMeant: (label: number) => boolean) => labels.filter(isMeant).length;
      return { yes: count((label) => label === 1), no: count((label) => label === 0), none: count(Number.isNaN) };
    });

  it("is each step towards the outcome, from the runs that got as far as the one before", () => {
    const rows = [...runs(50, 0, null), ...runs(40, 0, contacted), ...runs(10, 1, contacted)];
    expect(tell(lessonsOf("meeting_booked", rows))).toEqual([
      { yes: 50, no: 50, none: 0 },
      { yes: 10, no: 40, none: 50 },
    ]);
  });

  it("is every step of several", () => {
    const rows = [...runs(50, 0, null), ...runs(40, 0, contacted), ...runs(30, 0, met), ...runs(20, 1, met)];
    expect(tell(lessonsOf("deal_won", rows))).toEqual([
      { yes: 90, no: 50, none: 0 },
      { yes: 50, no: 40, none: 50 },
      { yes: 20, no: 30, none: 90 },
    ]);
  });

  it("takes an outcome whose steps nobody logged as one that came by all of them", () => {
    const rows = [...runs(50, 0, null), ...runs(40, 0, contacted), ...runs(10, 1, null)];
    expect(tell(lessonsOf("meeting_booked", rows))[1]).toEqual({ yes: 10, no: 40, none: 50 });
  });

  it.each<[string, Row[]]>([
    ["hardly anybody logs", [...runs(80, 0, null), ...runs(5, 0, contacted), ...runs(15, 1, null)]],
    ["nearly every run is followed by", [...runs(5, 0, null), ...runs(80, 0, contacted), ...runs(15, 1, contacted)]],
  ])("leaves out a step that %s", (_, rows) => {
    expect(tell(lessonsOf("meeting_booked", rows))).toEqual([{ yes: 15, no: 85, none: 0 }]);
  });
});

describe("a served score", () => {
  it("adds up, lies on its scale, and says what each feature of the run adds", () => {
    const { train } = splitTrainingSet(set);
    const scores = train.map(({ signals }) => scoreWithModel(model, signals));
    for (const { baseline, margin, contributions, probability } of scores.slice(0, 50)) {
      expect(baseline + contributions.reduce((sum, { logOdds }) => sum + logOdds, 0)).toBeCloseTo(margin, 9);
      expect(probability).toBeGreaterThan(0);
      expect(probability).toBeLessThan(1);
    }
    const mean = scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
    expect(mean).toBeGreaterThan(35);
    expect(mean).toBeLessThan(65);
    const shares = scores.map(({ probability }) => probability).reduce((sum, p) => sum + p, 0) / scores.length;
    const rate = train.filter(({ target }) => target === 1).length / train.length;
    expect(Math.abs(shares - rate)).toBeLessThan(0.05);
  });

  it("is read from a research as from its stored run, and replays from it", () => {
    const signals: RunSignals = set.rows[3]?.signals ?? {};
    const research = createResearch({
      signals: SIGNAL_KEYS.map((key: SignalKey) => {
        const value = (signals[key] ?? null) as never;
        return value === null
          ? { key, value, reason: "Not found.", evidence: [] }
          : { key, value, evidence: [{ url: "https://a.example", quote: "", fetchedAt: "2026-11-23T09:30:00.000Z" }] };
      }),
    });
    const score = scoreWithModel(model, toRunSignals(research.signals));
    expect(score).toEqual(scoreWithModel(model, signals));
    expect(replayModel({ ...research, model: score }, model)).toEqual(score);
    expect(() => replayModel({ ...research, model: null }, model)).toThrow(RangeError);
    expect(() => replayModel({ ...research, model: score }, { ...model, id: "another" })).toThrow(/not another/);
  });

  it("is not given by features of another version", () => {
    const artefact = { ...trained.artefact, featuresVersion: "0" };
    expect(() => openModel({ ...trained, ...IDENTITY }, artefact)).toThrow(/features of version 0/);
  });
});

describe("a model from elsewhere", () => {
  it("is judged on the same newest runs, and calibrated on rows it was kept from", () => {
    const features = model.features;
    const ensemble = fromXgboostJson(trained.artefact.ensemble);
    const imported = trainIcpModel(set, { seed: "1", imported: { ensemble, features } });
    expect(imported.algorithm).toBe("xgboost");
    const ofImported = binaryMetricsSchema.parse(imported.metrics);
    expect(ofImported.rows).toEqual(metrics.rows);
    expect(ofImported.model.auc.value).toBeCloseTo(metrics.model.auc.value, 9);
  });
});

describe("with little data", () => {
  const few = (count: number, outcomes: number): TrainingSet => {
    const rows = set.rows
      .slice(0, count)
      .map((row, index) => ({
        ...row,
        target: Number(index < outcomes),
        event: null as { id: string; at: number } | null,
      }))
      .map((row, index) => (row.target === 1 ? { ...row, event: { id: `${index}`, at: row.runAt + 1 } } : row));
    return { ...set, rows, runCount: count, outcomeCount: outcomes, censoredCount: 0 };
  };

  it("50 runs and no outcome teach nothing, and it says what is missing", () => {
    const data = describeData(few(50, 0));
    expect(data).toMatchObject({ rows: 50, outcomes: 0, outcomesNeeded: OUTCOMES_NEEDED, canTrain: false });
    expect(data.message).toMatch(/^0 meetings or deals to learn from, of 50 needed: 50 more;.*Nothing is learned yet/);
    expect(() => trainIcpModel(few(50, 0), { seed: "1" })).toThrow(NotEnoughDataError);
  });

  it("outcomes alone, with nothing to tell them from, teach nothing either", () => {
    expect(describeData(few(60, 55))).toMatchObject({ canTrain: false });
    expect(describeData(few(60, 55)).message).toContain("5 runs without one, of 50 needed");
  });

  it("outcomes that all came first leave nothing to measure on", () => {
    expect(() => trainIcpModel(few(200, 60), { seed: "1" })).toThrow(/Of the newest 50 runs, 0 were followed by/);
  });

  it("a model of chance alone does not beat the rules, and never goes live", () => {
    const shuffled = set.rows.map((row, index) => {
      const isOutcome = (index * 7919) % 11 === 0;
      return { ...row, target: Number(isOutcome), event: isOutcome ? { id: row.runId, at: row.runAt + 1 } : null };
    });
    const outcomeCount = shuffled.filter(({ target }) => target === 1).length;
    const chance = binaryMetricsSchema.parse(
      trainIcpModel({ ...set, rows: shuffled, outcomeCount }, { seed: "1" }).metrics,
    );
    expect(chance.canGoLive).toBe(false);
    expect(chance.verdict).toMatch(/rules, which stay|The rules stay/);
  });
});

describe("the rules' own verdict as a seed", () => {
  it.each(["icp_score", "priority_level"] as const)("%s is learned well, and never goes live", (label) => {
    const seeds = buildTrainingSet(records.runs.slice(0, 400), records.events, { ...OPTIONS, label });
    const imitation = imitationMetricsSchema.parse(trainIcpModel(seeds, { seed: "1" }).metrics);
    expect(imitation.error.value).toBeLessThan(imitation.baselineError.value / 2);
    expect(imitation).toMatchObject({ canGoLive: false, verdict: expect.stringContaining("never goes live") });
  });
});
