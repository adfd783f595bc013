/**
 * Intervals by the bootstrap (Efron 1979), drawing whole groups again: runs of one account share its outcome, so rows
 * are not independent and accounts are (cluster bootstrap; Cameron, Gelbach & Miller 2008).
 */
import { createRandom } from "../random";

export interface Estimate {
  value: number;
  /** 95 % percentile interval. */
  low: number;
  high: number;
}

export interface BootstrapOptions {
  seed: number | string;
  replicates?: number;
}

export const BOOTSTRAP_REPLICATES = 1000;

/**
 * Estimates of several statistics of the same rows, all from the same draws, so that their differences are paired.
 * `groups[i]` names the group of row i, 0, 1, 2 …; `statistic` is given each row's weight: 1 for the estimate, in a draw
 * how often its group was drawn. A draw that leaves a statistic undefined (NaN) does not count for it.
 */
export function bootstrap<Name extends string>(
  groups: ArrayLike<number>,
  statistic: (weights: Float64Array) => Record<Name, number>,
  { seed, replicates = BOOTSTRAP_REPLICATES }: BootstrapOptions,
): Record<Name, Estimate> {
  const random = createRandom(seed).fork("bootstrap");
  const groupCount = Array.from(groups).reduce((highest, group) => Math.max(highest, group + 1), 0);
  const drawn = new Float64Array(groupCount);
  const weights = new Float64Array(groups.length).fill(1);
  const values = statistic(weights);
  const names = Object.keys(values) as Name[];
  const draws = new Map<Name, number[]>(names.map((name) => [name, []]));

  for (let replicate = 0; replicate < replicates && groupCount > 0; replicate += 1) {
    drawn.fill(0);
    for (let draw = 0; draw < groupCount; draw += 1) {
      const group = random.integer(groupCount);
      drawn[group] = (drawn[group] ?? 0) + 1;
    }
    for (let row = 0; row < weights.length; row += 1) weights[row] = drawn[groups[row] ?? 0] ?? 0;
    const replicated = statistic(weights);
    for (const name of names) if (!Number.isNaN(replicated[name])) draws.get(name)?.push(replicated[name]);
  }

  return Object.fromEntries(
    names.map((name) => {
      const sorted = Float64Array.from(draws.get(name) ?? []).sort();
      return [name, { value: values[name], low: quantile(sorted, 0.025), high: quantile(sorted, 0.975) }];
    }),
  ) as Record<Name, Estimate>;
}

/** Of rising numbers, linear between neighbours (Hyndman & Fan's type 7); NaN of none. */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  return low + (place - below) * ((sorted[Math.min(below + 1, sorted.length - 1)] ?? low) - low);
}

/** Numbers rows by what they have in common: equal keys get equal numbers, in the order of their first row. */
export function toGroups(keys: Iterable<string>): Uint32Array {
  const numbers = new Map<string, number>();
  return Uint32Array.from(keys, (key) => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  });
}
