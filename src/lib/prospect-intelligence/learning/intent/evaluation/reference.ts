/**
 * What the database computes of intent, once more and independently: the migration's SQL is held against it, and a
 * hundred worlds are judged by it in a minute. It reads everything anew each day; being incremental is the database's
 * part. Pure. Days are whole numbers, instants fractions of days.
 */
import type { SimulatedRun } from "../../simulate";
import type { IntentState } from "../intent-schemas";

/** Changes of one kind that the runs of a day found. */
export interface DailyCount {
  day: number;
  kind: string;
  events: number;
  /** Days between the runs that were compared. */
  observedDays: number;
  /** Whether those are seven at most. */
  isDated: boolean;
}

export interface ReferenceVerdict {
  lastSevenDays: number;
  eightWeeksBefore: number;
  expected: number | null;
  pValue: number | null;
  qValue: number | null;
  state: IntentState;
}

export type ComparedRun = Pick<SimulatedRun, "at" | "signals">;

const RUNS_COMPARED = 5;
const LOOKS_A_WEEK = 7;

/** P(X ≥ k) of a negative binomial distribution with this mean and variance; of Poisson's where they are equal. */
export function negativeBinomialTail(k: number, mean: number, variance: number): number {
  const over = Math.max(1 - mean / variance, 0);
  const base = mean * (1 - over);
  let term = over < 1e-9 ? Math.exp(-mean) : (1 - over) ** (base / over);
  let below = 0;
  for (let j = 0; j < k; j += 1) {
    below += term;
    term *= (base + j * over) / (j + 1);
  }
  if (k <= mean) return Math.max(0, 1 - below);
  let tail = 0;
  for (let j = k; term > tail * 1e-17; j += 1) {
    tail += term;
    term *= (base + j * over) / (j + 1);
  }
  return tail;
}

/** What the runs of one account, in the order of time and none at the same one, found changed. */
export function countChanges(runs: readonly ComparedRun[]): DailyCount[] {
  const counts = new Map<string, DailyCount>();
  runs.forEach(({ at, signals }, index) => {
    const before = runs.slice(Math.max(0, index - RUNS_COMPARED), index);
    const add = (kind: string, events: number | null, comparedWith: readonly ComparedRun[]) => {
      const last = comparedWith.at(-1);
      if (events === null || last === undefined) return;
      const day = Math.floor(at);
      const isDated = at - last.at <= 7;
      const key = `${day} ${kind} ${isDated}`;
      const count = counts.get(key) ?? { day, kind, events: 0, observedDays: 0, isDated };
      counts.set(key, { ...count, events: count.events + events, observedDays: count.observedDays + at - last.at });
    };
    const addNames = (kind: string, key: "technologies" | "compliance") => {
      const earlier = before.filter((run) => run.signals[key] !== null);
      const known = new Set(earlier.flatMap((run) => run.signals[key] ?? []));
      add(kind, signals[key] && new Set(signals[key].filter((name) => !known.has(name))).size, earlier);
    };

    add(
      "roles_opened",
      signals.roles_opened,
      before.filter((run) => run.signals.total_open_roles !== null),
    );
    addNames("technology_adopted", "technologies");
    addNames("standard_stated", "compliance");
    if (!before.some((run) => run.signals.has_engineering_blog)) {
      const without = before.filter((run) => run.signals.has_engineering_blog === false);
      const hasBlog = signals.has_engineering_blog;
      add("engineering_blog_started", hasBlog === null ? null : Number(hasBlog), without);
    }
    const dated = before.filter((run) => run.signals.latest_post_age_days !== null);
    const latestBy = Math.max(...dated.map((run) => run.at - (run.signals.latest_post_age_days ?? 0)));
    const age = signals.latest_post_age_days;
    const more = (signals.posts_last_90_days ?? 0) - (dated.at(-1)?.signals.posts_last_90_days ?? 0);
    add("engineering_post", age === null ? null : at - age - 1 >= latestBy ? Math.max(1, more) : 0, dated);
  });
  return [...counts.values()];
}

/** Judges all accounts on a day, from their changes until then. */
export function judgeAccounts(accounts: readonly (readonly DailyCount[])[], today: number): ReferenceVerdict[] {
  const windows = accounts.map((counts) => counts.filter(({ day }) => day <= today && day >= today - 62));
  const isBefore = ({ day }: DailyCount) => day <= today - 7;

  const rates = estimateRates(windows.flatMap((counts) => counts.filter(isBefore)));
  const expect = ({ kind, observedDays }: DailyCount) => (rates.get(kind) ?? 0) * observedDays;
  const histories = windows.map((counts) => {
    const weeks = Array.from({ length: 8 }, () => ({ events: 0, expected: 0 }));
    for (const count of counts.filter((count) => isBefore(count) && rates.has(count.kind))) {
      const week = weeks[Math.floor((today - 7 - count.day) / 7)];
      if (!week) continue;
      week.events += count.events;
      week.expected += expect(count);
    }
    return { weeks, events: sum(weeks, (w) => w.events), expected: sum(weeks, (w) => w.expected) };
  });
  const observed = histories.filter(({ expected }) => expected > 0);
  const isLearned = observed.length >= 20 && sum(observed, ({ events }) => events) >= 20;
  const dispersion = estimateDispersion(observed);
  const shape = 1 / Math.min(10, Math.max(0.02, estimateSpread(observed, dispersion)));

  const measured = windows.map((counts) => {
    const tested = isLearned ? counts.filter(({ kind }) => rates.has(kind)) : counts;
    const total = { events: sum(tested, ({ events }) => events), expected: sum(tested, expect) };
    const now = tested.filter((count) => !isBefore(count));
    const test = [now, now.filter(({ isDated }) => isDated)]
      .map((span) => {
        const events = sum(span, (count) => count.events);
        const expected = sum(span, expect);
        const posterior = shape + (total.events - events) / dispersion;
        const pace = posterior / (shape + (total.expected - expected) / dispersion);
        const mean = isLearned && expected > 0 ? expected * pace : null;
        const variance = mean === null ? 0 : dispersion * mean + mean ** 2 / posterior;
        const p = mean === null ? null : negativeBinomialTail(events, mean, variance);
        const fewer = mean === null ? null : 1 - negativeBinomialTail(events + 1, mean, variance);
        return { events, expected, pace, mean, p, fewer };
      })
      .sort((a, b) => (a.p ?? 2) - (b.p ?? 2) || b.events - a.events)[0] as {
      events: number;
      expected: number;
      pace: number;
      mean: number | null;
      p: number | null;
      fewer: number | null;
    };
    const hasUndated =
      sum(now, expect) >
      sum(
        now.filter(({ isDated }) => isDated),
        expect,
      );
    const usualPerWeek = isLearned ? 7 * sum([...rates.values()], (rate) => rate) * test.pace : null;
    return {
      ...test,
      before: total.events - test.events,
      usualPerWeek,
      p: test.p && Math.min(1, test.p * (hasUndated ? 2 : 1)),
    };
  });

  const qValues = adjust(measured.map(({ p }) => p));
  return measured.map(({ events, before, mean, p, fewer, usualPerWeek }, index): ReferenceVerdict => {
    const qValue = qValues[index] ?? null;
    const state = (): IntentState => {
      if (qValue !== null && qValue <= 0.05) return "surging";
      if (events === 0 && (before === 0 || (usualPerWeek ?? 1) < 0.25)) return "quiet";
      if (fewer !== null && fewer <= 0.1) return "cooling";
      return events > 0 && events >= 1.5 * (mean ?? 0) ? "active" : "steady";
    };
    return { lastSevenDays: events, eightWeeksBefore: before, expected: mean, pValue: p, qValue, state: state() };
  });
}

function estimateRates(counts: readonly DailyCount[]): Map<string, number> {
  const sums = new Map<string, { events: number; days: number }>();
  for (const { kind, events, observedDays } of counts) {
    const { events: soFar, days } = sums.get(kind) ?? { events: 0, days: 0 };
    sums.set(kind, { events: soFar + events, days: days + observedDays });
  }
  const usable = [...sums].filter(([, { days }]) => days >= 56);
  return new Map(usable.map(([kind, { events, days }]) => [kind, (events + 0.5) / days]));
}

interface Weeks {
  weeks: readonly { events: number; expected: number }[];
  events: number;
  expected: number;
}

/** Variance ÷ mean of weeks about their account's pace, without the 2 % of accounts that vary most; at least 1. */
function estimateDispersion(histories: readonly Weeks[]): number {
  const variations = histories
    .filter(({ events }) => events >= 2)
    .map(({ weeks, events, expected }) => ({
      seen: sum(weeks, (week) => (week.events - (events * week.expected) / expected) ** 2),
      ifPoisson: sum(weeks, (week) => events * (week.expected / expected) * (1 - week.expected / expected)),
    }))
    .filter(({ ifPoisson }) => ifPoisson > 0.001)
    .sort((a, b) => a.seen / a.ifPoisson - b.seen / b.ifPoisson);
  const kept = variations.filter((_, rank) => rank <= 0.98 * (variations.length - 1));
  return kept.length === 0 ? 1 : Math.max(1, sum(kept, (v) => v.seen) / sum(kept, (v) => v.ifPoisson));
}

/** Variance over the accounts of their pace ÷ that of all, by moments. */
function estimateSpread(histories: readonly Weeks[], dispersion: number): number {
  const squares = sum(histories, ({ expected }) => expected ** 2);
  if (squares === 0) return 0;
  const residual = sum(histories, ({ events, expected }) => (events - expected) ** 2 - dispersion * expected);
  return residual / squares;
}

/** Benjamini and Hochberg's adjusted p-values of seven looks a week; null where there was no test. */
function adjust(pValues: readonly (number | null)[]): (number | null)[] {
  const order = pValues.flatMap((p, index) => (p === null ? [] : [{ p, index }])).sort((a, b) => b.p - a.p);
  const adjusted: (number | null)[] = pValues.map(() => null);
  let smallest = 1;
  order.forEach(({ p, index }, from) => {
    smallest = Math.min(smallest, (LOOKS_A_WEEK * p * order.length) / (order.length - from));
    adjusted[index] = smallest;
  });
  return adjusted;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
