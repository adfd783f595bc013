import { judgeWorld, summarise, type WorldResult } from "@/lib/prospect-intelligence/learning/intent/evaluation/worlds";
import { FALSE_DISCOVERY_RATE } from "@/lib/prospect-intelligence/learning/intent/intent-schemas";
import type { Part } from "./part";

const WORLDS = 100;
const LEAST_FOUND = 0.9;

/**
 * How surely intent finds planted surges, looking each day at lists of 200 accounts that are researched every other day.
 * The verdicts are the reference's, which a test compares with the database's own.
 */
export const evaluateIntent: Part = (report, worlds = WORLDS) => {
  const results: WorldResult[] = [];
  for (let index = 0; index < worlds; index += 1) {
    results.push(judgeWorld(`unseen ${index + 1}`));
    report(index + 1, worlds);
  }
  const { planted, found, discoveries, falseDiscoveries, recall, falseDiscoveryRate } = summarise(results);
  return [
    {
      meaning: `Share of ${planted} planted surges found within 7 days`,
      value: recall,
      target: `at least ${LEAST_FOUND}`,
      isReached: recall >= LEAST_FOUND,
      detail: `${found} of ${planted}.`,
    },
    {
      meaning: `False-discovery rate of surges, mean of ${worlds} worlds,`,
      value: falseDiscoveryRate,
      target: `at most ${FALSE_DISCOVERY_RATE}`,
      isReached: falseDiscoveryRate <= FALSE_DISCOVERY_RATE,
      detail: `${falseDiscoveries} of ${discoveries} discoveries.`,
    },
  ];
};
