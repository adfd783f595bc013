import type { Histogram } from "node:perf_hooks";

/** Milliseconds: of an event loop how late it is, of a request how long it takes. */
export interface Delay {
  median: number;
  p99: number;
  max: number;
}

export function toDelay(histogram: Histogram): Delay {
  const [median, p99] = [50, 99].map((percent) => histogram.percentile(percent) / 1e6) as [number, number];
  return { median, p99, max: histogram.max / 1e6 };
}
