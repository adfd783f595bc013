/** How many open roles there are of each function and at each place. */
import type { Job } from "../schemas";
import { normalizeName } from "./places";

/** Where roles stand at more places than these, the rest are left out: the value is to be read by a person. */
export const MAX_PLACES = 20;

export interface RoleCounts<Item> {
  /** Largest first. */
  counts: Record<string, number>;
  /** The first item of each name, in the same order. */
  examples: Item[];
}

export function countByFunction<Item extends { job: Job }>(items: readonly Item[]): RoleCounts<Item> {
  return count(items, ({ job }) => job.function);
}

/** By place as the boards write it; spellings that differ in case, accents or punctuation alone are one place. */
export function countByPlace<Item extends { job: Job }>(items: readonly Item[]): RoleCounts<Item> {
  const spellings = new Map<string, string>();
  return count(
    items,
    ({ job: { location } }) => {
      const place = location?.trim();
      if (!place) return null;
      const key = normalizeName(place) || place;
      if (!spellings.has(key)) spellings.set(key, place);
      return spellings.get(key) ?? null;
    },
    MAX_PLACES,
  );
}

/** Items that have no name are not counted. */
function count<Item>(
  items: readonly Item[],
  toName: (item: Item) => string | null,
  max = Number.POSITIVE_INFINITY,
): RoleCounts<Item> {
  const byName = new Map<string, Item[]>();
  for (const item of items) {
    const name = toName(item);
    if (name === null) continue;
    const same = byName.get(name);
    if (same) same.push(item);
    else byName.set(name, [item]);
  }
  // Sorting is stable: of two names with as many roles, the one that comes first on the board stays first.
  const largest = [...byName].sort(([, a], [, b]) => b.length - a.length).slice(0, max);
  return {
    counts: Object.fromEntries(largest.map(([name, same]) => [name, same.length])),
    examples: largest.flatMap(([, same]) => same.slice(0, 1)),
  };
}
