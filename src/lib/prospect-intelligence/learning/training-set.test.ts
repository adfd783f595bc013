import { describe, expect, it } from "vitest";
import { DAY_MS } from "./labels";
import { createRandom } from "./random";
import {
  buildTrainingSet,
  type EventRecord,
  hashTrainingSet,
  LeakError,
  labelByOutcome,
  type RunRecord,
  refuseLeaks,
  type TrainingSetOptions,
} from "./training-set";

const START = Date.parse("2026-01-01T00:00:00Z");
const OPTIONS: TrainingSetOptions = { label: "meeting_booked", windowDays: 30, asOf: START + 365 * DAY_MS };

function run(domain: string, day: number, changes: Partial<RunRecord> = {}): RunRecord {
  const runAt = START + day * DAY_MS;
  const signals = { total_open_roles: 3 };
  const verdict = { icpScore: 50, priorityLevel: "medium" as const };
  return {
    id: `${domain}-${day}`,
    domain,
    runAt,
    observedAt: runAt,
    signals,
    ...verdict,
    isSimulated: false,
    ...changes,
  };
}

function meeting(domain: string, day: number, changes: Partial<EventRecord> = {}): EventRecord {
  const event = { type: "meeting_booked" as const, at: START + day * DAY_MS, undoneAt: null };
  return { id: `meeting-${domain}-${day}`, domain, ...event, isSimulated: false, ...changes };
}

describe("the training set", () => {
  it("labels runs by what any rep did with the account after them, in the order of time", () => {
    const set = buildTrainingSet(
      [run("b.example", 5), run("a.example", 1), run("c.example", 360)],
      [meeting("a.example", 20), meeting("b.example", 60)],
      OPTIONS,
    );
    expect(set.rows.map(({ domain, target }) => [domain, target])).toEqual([
      ["a.example", 1],
      ["b.example", 0],
    ]);
    expect(set).toMatchObject({ runCount: 3, censoredCount: 1, outcomeCount: 1, isSimulated: false });
  });

  it("knows no run after the instant it is of", () => {
    const runs = [run("a.example", 1), run("b.example", 366)];
    const set = buildTrainingSet(runs, [], { ...OPTIONS, label: "icp_score" });
    expect(set.rows.map(({ domain }) => domain)).toEqual(["a.example"]);
    expect(set.runCount).toBe(1);
  });

  it("counts one meeting after two runs as one outcome", () => {
    const set = buildTrainingSet([run("a.example", 1), run("a.example", 9)], [meeting("a.example", 20)], OPTIONS);
    expect(set.rows).toHaveLength(2);
    expect(set.outcomeCount).toBe(1);
  });

  it("takes one run a week of an account, and none after its outcome", () => {
    const days = [0, 1, 6, 7, 8, 40];
    const set = buildTrainingSet(
      days.map((day) => run("a.example", day)),
      [meeting("a.example", 20)],
      OPTIONS,
    );
    expect(set.rows.map(({ runId }) => runId)).toEqual(["a.example-0", "a.example-7"]);
    expect(set).toMatchObject({ repeatedCount: 3, leftOutCount: 1 });
  });

  it("has the labels that runs get without their signals", () => {
    const runs = [run("a.example", 1), run("a.example", 3), run("a.example", 50), run("b.example", 5)];
    runs.push(run("c.example", 360), run("d.example", 1, { isSimulated: true }));
    for (const known of [runs, runs.slice(0, -1)]) {
      const events = [meeting("a.example", 20), meeting("b.example", 9, { type: "contacted" })];
      const { rows, ...counts } = buildTrainingSet(known, events, OPTIONS);
      const bare = known.map(({ id, domain, runAt, isSimulated }) => ({ id, domain, runAt, isSimulated }));
      const labelled = labelByOutcome(bare, events, { ...OPTIONS, label: "meeting_booked" });
      expect(labelled).toMatchObject(counts);
      expect(labelled.rows.map(({ run, target, event, step }) => [run.id, target, event, step])).toEqual(
        rows.map(({ runId, target, event, step }) => [runId, target, event, step]),
      );
    }
  });

  it("never mixes real rows and simulated ones", () => {
    const set = buildTrainingSet(
      [run("real.example", 1), run("made-up.example", 1, { isSimulated: true })],
      [meeting("made-up.example", 5), meeting("made-up.example", 9, { isSimulated: true })],
      OPTIONS,
    );
    expect(set.isSimulated).toBe(true);
    expect(set.rows.map(({ domain, event }) => [domain, event?.id])).toEqual([
      ["made-up.example", "meeting-made-up.example-9"],
    ]);
  });

  it("takes the rules' own verdict as the seed of a first model", () => {
    const runs = [
      run("a.example", 1, { icpScore: 80, priorityLevel: "high" }),
      run("b.example", 2, { icpScore: null, priorityLevel: "unknown" }),
    ];
    expect(buildTrainingSet(runs, [], { ...OPTIONS, label: "icp_score" }).rows.map(({ target }) => target)).toEqual([
      80,
    ]);
    const levels = buildTrainingSet(runs, [], { ...OPTIONS, label: "priority_level" });
    expect(levels.rows.map(({ target }) => target)).toEqual([2]);
    expect(levels.leftOutCount).toBe(1);
  });

  it("has the same hash for the same history, in whatever order and under whatever ids it comes", () => {
    const runs = [run("a.example", 1, { signals: { roles_by_function: { sales: 1, data: 2 } } }), run("b.example", 2)];
    const again = [
      { ...run("b.example", 2), id: "x" },
      run("a.example", 1, { id: "y", signals: { roles_by_function: { data: 2, sales: 1 } } }),
    ];
    const hash = hashTrainingSet(buildTrainingSet(runs, [meeting("a.example", 5)], OPTIONS));
    expect(hashTrainingSet(buildTrainingSet(again, [meeting("a.example", 5)], OPTIONS))).toBe(hash);
    expect(hashTrainingSet(buildTrainingSet(runs, [], OPTIONS))).not.toBe(hash);
    const contacted = [meeting("a.example", 5), meeting("b.example", 5, { type: "contacted" })];
    expect(hashTrainingSet(buildTrainingSet(runs, contacted, OPTIONS))).not.toBe(hash);
  });
});

describe("a leak", () => {
  it.each<[string, RunRecord, RegExp]>([
    [
      "signals observed after the run",
      run("a.example", 1, { observedAt: START + 2 * DAY_MS }),
      /observed at 2026-01-03.*after it/,
    ],
    ["the score of today", run("a.example", 1, { signals: { icp_score: 90 } }), /have icp_score: they are today's/],
    [
      "a row of account_signals",
      run("a.example", 1, { signals: { total_open_roles: 3, observed_at: "2026-02-01" } }),
      /today's account_signals/,
    ],
  ])("by %s is refused", (_, leaky, message) => {
    const build = () => buildTrainingSet([run("b.example", 1), leaky], [], OPTIONS);
    expect(build).toThrow(LeakError);
    expect(build).toThrow(message);
  });

  it.each<[string, { at?: number; asOf?: number }, RegExp]>([
    ["an event before the run", { at: START + DAY_MS }, /labelled by an event before it/],
    ["an event after the window", { at: START + 40 * DAY_MS }, /after its window/],
    ["a window that has not passed", { asOf: START + 20 * DAY_MS }, /window of run a\.example-1 ends after/],
  ])("by %s as the label is refused, however the rows were made", (_, { at, asOf }, message) => {
    const set = buildTrainingSet([run("a.example", 1)], [meeting("a.example", 5)], OPTIONS);
    for (const planted of ["event", "step"] as const) {
      const rows = set.rows.map((row) =>
        at === undefined ? row : { ...row, [planted]: { id: "planted", type: "contacted", at } },
      );
      expect(() => refuseLeaks({ ...set, rows, asOf: asOf ?? set.asOf }), planted).toThrow(message);
    }
  });

  const random = createRandom("leak");
  const domains = Array.from({ length: 200 }, (_, index) => `company-${index}.example`);
  const outcomes = new Set(domains.filter(() => random.bernoulli(0.4)));
  const meetings = [...outcomes].map((domain) => meeting(domain, 10));

  it("through a signal that was written once the outcome was known is refused", () => {
    const leaky = domains.map((domain) =>
      run(domain, 1, {
        signals: { total_open_roles: random.integer(20), employee_count: outcomes.has(domain) ? 50 : 500 },
      }),
    );
    expect(() => buildTrainingSet(leaky, meetings, OPTIONS)).toThrow(/employee_count alone tells meetings or deals/);
  });

  it("through a signal that is known of those alone that had an outcome is refused", () => {
    const leaky = domains.map((domain) =>
      run(domain, 1, { signals: outcomes.has(domain) ? { founded_year: 1990 + random.integer(30) } : {} }),
    );
    expect(() => buildTrainingSet(leaky, meetings, OPTIONS)).toThrow(/founded_year alone tells/);
  });

  it("is not seen in signals that tell much, but not all", () => {
    const honest = domains.map((domain) => {
      const employees = random.bernoulli(0.1) ? random.integer(1000) : outcomes.has(domain) ? 50 : 500;
      return run(domain, 1, { signals: { employee_count: employees } });
    });
    expect(buildTrainingSet(honest, meetings, OPTIONS).outcomeCount).toBe(outcomes.size);
  });
});
