/** How well surges are found in worlds where it is known which there are. Pure: the same seeds give the same figures. */
import { createRandom } from "../../random";
import { createWorld, type World } from "../../simulate";
import { type ComparedRun, countChanges, type DailyCount, judgeAccounts } from "./reference";

/** A team that has its list researched every other day. */
export const DAYS_BETWEEN_RUNS = 2;
export const FOUND_WITHIN_DAYS = 7;
const ACCOUNTS = 200;
const WEEKS = 18;
const SURGES = 6;

export interface WorldResult {
  seed: string;
  planted: number;
  /** How many were called surging within seven days of their beginning. */
  found: number;
  /** How often an account was called surging that was not the day before, and how often without a planted surge. */
  discoveries: number;
  falseDiscoveries: number;
}

export interface SurgeFigures {
  worlds: number;
  planted: number;
  found: number;
  discoveries: number;
  falseDiscoveries: number;
  /** Share of planted surges found in time. */
  recall: number;
  /** Mean over the worlds of the share of their discoveries that are false; 0 where there are none. */
  falseDiscoveryRate: number;
}

export function createIntentWorld(seed: number | string): World {
  return createWorld({ seed, accounts: ACCOUNTS, reps: 1, weeks: WEEKS, surges: SURGES });
}

/** Runs of every account, at working hours of every other day. */
export function runList(world: World): ComparedRun[][] {
  const random = createRandom(world.seed).fork("list");
  return world.accounts.map(({ index }) => {
    const runs: ComparedRun[] = [];
    for (let day = index % DAYS_BETWEEN_RUNS; day < world.days; day += DAYS_BETWEEN_RUNS) {
      const at = day + (8 + 9 * random.next()) / 24;
      runs.push({ at, signals: world.observe(index, at, runs.at(-1)?.at ?? null) });
    }
    return runs;
  });
}

/** Looks at a world each day from its tenth week on, and compares what is called surging with what was planted. */
export function judgeWorld(seed: number | string): WorldResult {
  const world = createIntentWorld(seed);
  const counts: DailyCount[][] = runList(world).map(countChanges);
  const surges = new Map(world.surges.map((surge) => [surge.account, surge]));
  const found = new Set<number>();
  let discoveries = 0;
  let falseDiscoveries = 0;
  let before = new Set<number>();
  for (let today = 63; today < world.days; today += 1) {
    const surging = judgeAccounts(counts, today).flatMap(({ state }, index) => (state === "surging" ? [index] : []));
    for (const account of surging) {
      const surge = surges.get(account);
      // What began stays in the last seven days for as long after its end.
      const isTrue = surge !== undefined && today >= surge.from && today < surge.to + 7;
      if (isTrue && today <= surge.from + FOUND_WITHIN_DAYS) found.add(account);
      if (before.has(account)) continue;
      discoveries += 1;
      if (!isTrue) falseDiscoveries += 1;
    }
    before = new Set(surging);
  }
  return { seed: world.seed, planted: surges.size, found: found.size, discoveries, falseDiscoveries };
}

export function summarise(results: readonly WorldResult[]): SurgeFigures {
  const total = (of: (result: WorldResult) => number) => results.reduce((sum, result) => sum + of(result), 0);
  const [planted, found] = [total((result) => result.planted), total((result) => result.found)];
  const shares = total((result) => (result.discoveries === 0 ? 0 : result.falseDiscoveries / result.discoveries));
  return {
    worlds: results.length,
    planted,
    found,
    discoveries: total((result) => result.discoveries),
    falseDiscoveries: total((result) => result.falseDiscoveries),
    recall: planted === 0 ? 0 : found / planted,
    falseDiscoveryRate: results.length === 0 ? 0 : shares / results.length,
  };
}
