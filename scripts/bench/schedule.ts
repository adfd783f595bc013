/** How long work takes at best when so many can be done at once. Pure. */

/**
 * Milliseconds until all are done, each taken up in order as soon as a place is free, with nothing lost in between:
 * the least that anyone who keeps to the concurrency and the order can need.
 */
export function idealScheduleMs(durationsMs: readonly number[], concurrency: number): number {
  const freeAtMs = new Array<number>(Math.min(concurrency, durationsMs.length)).fill(0);
  for (const durationMs of durationsMs) {
    const earliest = freeAtMs.indexOf(Math.min(...freeAtMs));
    freeAtMs[earliest] = (freeAtMs[earliest] ?? 0) + durationMs;
  }
  return Math.max(0, ...freeAtMs);
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
