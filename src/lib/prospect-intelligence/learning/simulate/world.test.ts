import { describe, expect, it } from "vitest";
import { SIGNAL_COLUMNS } from "../../signals";
import { createWorld, expectReward, SIMULATED_WINDOW_DAYS, simulateHistory, startSession } from ".";

const options = { seed: 7, accounts: 300, reps: 4, weeks: 26 };
const world = createWorld(options);
const history = simulateHistory(world);

describe("a simulated world", () => {
  it("is the same for the same seed, and another for another", () => {
    expect(JSON.stringify(simulateHistory(createWorld(options)))).toBe(JSON.stringify(history));
    expect(JSON.stringify(simulateHistory(createWorld({ ...options, seed: 8 })))).not.toBe(JSON.stringify(history));
  });

  it("gives every signal column of a run, and leaves some unknown", () => {
    for (const { signals } of history.runs) expect(Object.keys(signals).sort()).toEqual([...SIGNAL_COLUMNS].sort());
    const unknown = history.runs.filter(({ signals }) => signals.engineering_role_count === null).length;
    expect(unknown / history.runs.length).toBeGreaterThan(0.1);
    expect(unknown / history.runs.length).toBeLessThan(0.5);
  });

  it("lets outcomes come as often as their true probability says", () => {
    const first = new Map<number, number>();
    for (const { type, isUndone, account, at } of history.interactions) {
      if (type === "meeting_booked" && !isUndone && !first.has(account)) first.set(account, at);
    }
    const ends = (account: number) => first.get(account) ?? Number.POSITIVE_INFINITY;
    const rows = history.runs.filter(
      ({ account, at }) => at + SIMULATED_WINDOW_DAYS <= world.days && ends(account) > at,
    );
    const expected = rows.map(({ signals, at }) =>
      world.truth.outcomeProbability(signals, at, "meeting_booked", SIMULATED_WINDOW_DAYS),
    );
    const met = rows.filter(({ account, at }) => ends(account) <= at + SIMULATED_WINDOW_DAYS).length;
    const mean = expected.reduce((sum, p) => sum + p, 0);
    // Rows of one account share its outcome: twice the deviation of independent ones is allowed for.
    const deviation = Math.sqrt(expected.reduce((sum, p) => sum + p * (1 - p), 0));
    expect(Math.abs(met - mean)).toBeLessThan(2 * 2 * deviation);
  });

  it("logs no event after its end, none before its run, and takes back what was logged by mistake", () => {
    const runs = new Map(history.runs.map((run) => [run.id, run]));
    const byId = new Map(history.interactions.map((event) => [event.id, event]));
    for (const { at, runId, rep, account, type, takesBack } of history.interactions) {
      expect(at).toBeLessThan(world.days);
      expect(runs.get(runId)).toMatchObject({ rep, account });
      expect(at).toBeGreaterThan(runs.get(runId)?.at ?? Number.POSITIVE_INFINITY);
      if (type === "undone") expect(byId.get(takesBack ?? "")).toMatchObject({ isUndone: true, rep, account });
    }
  });

  it("plants surges in which far more happens than before", () => {
    expect(world.surges).toHaveLength(6);
    for (const { account, from, to } of world.surges) {
      const count = (start: number, end: number) =>
        history.interactions.filter((event) => event.account === account && event.at >= start && event.at < end).length;
      expect(count(from, from + 7)).toBeGreaterThan(count(from - 56, from) / 8 + 3);
      expect(to).toBeLessThanOrEqual(world.days);
    }
  });
});

describe("a session", () => {
  const grades = { contacted: 0.1, meetingBooked: 0.5, dealWon: 1 };

  it("brings the reward that the truth expects, late", () => {
    const session = startSession(world, "reward");
    let expected = 0;
    let variance = 0;
    const rewards = new Map<number, number>();
    const late: number[] = [];
    const shownAt: number[] = [];
    for (let day = 0; day < world.days; day += 1) {
      for (let rep = 0; rep < world.reps && day < 120; rep += 1) {
        const shown = session.candidates(rep).slice(0, 3);
        for (const account of shown) {
          const mean = session.expectedReward(rep, account, grades);
          expected += mean;
          variance += mean * (1 - mean);
        }
        for (const impression of session.offer(rep, shown)) shownAt[impression.id] = impression.at;
      }
      for (const { impression, type, at } of session.advance(1)) {
        const worth = type === "contacted" ? 0.1 : type === "meeting_booked" ? 0.5 : type === "deal_won" ? 1 : 0;
        rewards.set(impression, Math.max(rewards.get(impression) ?? 0, worth));
        if (type === "meeting_booked") late.push(at - (shownAt[impression] ?? 0));
      }
    }
    const earned = [...rewards.values()].reduce((sum, reward) => sum + reward, 0);
    expect(Math.abs(earned - expected)).toBeLessThan(4 * Math.sqrt(variance));
    expect(Math.max(...late)).toBeGreaterThan(14);
  });

  it("shows nobody what somebody works on, and a rep nothing the rep turned down", () => {
    const session = startSession(world, "left out");
    const all = session.candidates(0);
    session.offer(0, all);
    const events = session.advance(3);
    const worked = new Set(events.filter(({ type }) => type === "contacted").map(({ account }) => account));
    const dismissed = events.filter(({ type }) => type === "not_for_me").map(({ account }) => account);
    expect(worked.size).toBeGreaterThan(10);
    expect(dismissed.length).toBeGreaterThan(3);
    for (const rep of [0, 1]) expect(session.candidates(rep).filter((account) => worked.has(account))).toEqual([]);
    expect(session.candidates(0)).toEqual(expect.not.arrayContaining(dismissed));
    expect(session.candidates(1)).toEqual(expect.arrayContaining(dismissed));
  });

  it("tires a rep of what was shown before", () => {
    const session = startSession(world, "tired");
    const before = session.funnel(2, 5).contacted;
    session.offer(2, [5, 5]);
    expect(session.timesShown(2, 5)).toBe(2);
    expect(session.funnel(2, 5).contacted).toBeLessThan(before);
    session.advance(29);
    expect(session.timesShown(2, 5)).toBe(0);
  });
});

describe("expectReward", () => {
  it("gives each showing the grade of the most that came of it", () => {
    const funnel = { contacted: 0.5, meetingBooked: 0.2, dealWon: 0.1, dealLost: 0, notForMe: 0 };
    expect(expectReward(funnel, { contacted: 0.1, meetingBooked: 0.5, dealWon: 1 })).toBeCloseTo(
      0.3 * 0.1 + 0.1 * 0.5 + 0.1 * 1,
    );
  });
});
