/**
 * Which rows a model learns from and which it is measured on: by time, as it will be used. Rows of one account whose
 * windows overlap may share one outcome, so an earlier part gives up those whose window reaches a later part's row of the
 * same account (purging; López de Prado 2018, "Advances in Financial Machine Learning", ch. 7).
 */
import { createRandom } from "../random";

export interface TimedRow {
  domain: string;
  /** Milliseconds since 1970. */
  runAt: number;
}

export interface TimeSplit {
  /** Indices of the rows to learn from, in the order of time. */
  train: Uint32Array;
  /** Indices of the newest rows, to measure on. */
  test: Uint32Array;
  /** Earlier rows given up because they may share an outcome with a test row. */
  purgedCount: number;
}

/** Splits rows that stand in the order of time; rows of the instant at the cut all go to the test. */
export function splitByTime(rows: readonly TimedRow[], testShare: number, windowMs: number): TimeSplit {
  let cut = Math.round(rows.length * (1 - testShare));
  while (cut > 0 && rows[cut - 1]?.runAt === rows[cut]?.runAt) cut -= 1;

  const firstTest = new Map<string, number>();
  for (const { domain, runAt } of rows.slice(cut)) {
    if (!firstTest.has(domain)) firstTest.set(domain, runAt);
  }
  const before = Array.from({ length: cut }, (_, index) => index);
  const train = before.filter((index) => {
    const row = rows[index];
    const next = row && firstTest.get(row.domain);
    return next === undefined || row === undefined || row.runAt + windowMs <= next;
  });
  return {
    train: Uint32Array.from(train),
    test: Uint32Array.from({ length: rows.length - cut }, (_, index) => cut + index),
    purgedCount: cut - train.length,
  };
}

/**
 * How much of each row's window is its own, 0 to 1: the mean over the window of 1 ÷ (windows of the account that are open
 * at the time). Runs before one meeting share it, and tell about as much as one: a weight to learn by (average uniqueness,
 * López de Prado 2018, ch. 4).
 */
export function findUniqueness(rows: readonly TimedRow[], windowMs: number): Float64Array {
  const startsOf = new Map<string, number[]>();
  for (const { domain, runAt } of rows) startsOf.set(domain, [...(startsOf.get(domain) ?? []), runAt]);
  return Float64Array.from(rows, ({ domain, runAt }) => {
    const end = runAt + windowMs;
    const near = (startsOf.get(domain) ?? []).filter((start) => Math.abs(start - runAt) < windowMs);
    const changes = near.flatMap((start) => [start, start + windowMs]).filter((at) => at > runAt && at < end);
    const times = [runAt, ...changes.sort((a, b) => a - b), end];
    let own = 0;
    for (const [index, until] of times.slice(1).entries()) {
      const from = times[index] ?? until;
      const open = near.filter((start) => start <= from && start + windowMs > from).length;
      own += (until - from) / open;
    }
    return own / windowMs;
  });
}

/**
 * Deals groups out to folds at random, so that no account is in two: the fold of each row, 0 to `folds` − 1. Folds differ
 * by at most one group.
 */
export function dealFolds(groups: ArrayLike<number>, folds: number, seed: number | string): Uint8Array {
  const groupCount = Array.from(groups).reduce((highest, group) => Math.max(highest, group + 1), 0);
  const order = createRandom(seed)
    .fork("folds")
    .shuffle(Uint32Array.from({ length: groupCount }, (_, group) => group));
  const foldOf = new Uint8Array(groupCount);
  for (const [place, group] of order.entries()) foldOf[group] = place % folds;
  return Uint8Array.from(groups, (group) => foldOf[group] ?? 0);
}
