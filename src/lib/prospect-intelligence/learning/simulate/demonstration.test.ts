import { expect, test } from "vitest";
import { countChanges, judgeAccounts } from "../intent/evaluation/reference";
import { createDemonstration } from "./demonstration";
import { simulateHistory } from "./history";

test.each(["6", "7"])("a demonstration ends with surges that intent finds, from seed %s", (seed) => {
  const until = Date.parse("2026-11-23T00:00:00Z");
  const world = createDemonstration({ seed, accounts: 2000, reps: 10, weeks: 26, until });
  const runs = Object.groupBy(simulateHistory(world).runs, ({ account }) => account);
  const verdicts = judgeAccounts(
    world.accounts.map(({ index }) => countChanges(runs[index] ?? [])),
    world.days,
  );

  const planted = world.surges.filter(({ to }) => to > world.days - 7).map(({ account }) => account);
  const found = verdicts.flatMap(({ state }, account) => (state === "surging" ? [account] : []));
  expect(planted).toEqual(expect.arrayContaining(found));
  expect(found.length).toBeGreaterThanOrEqual(3);
});
