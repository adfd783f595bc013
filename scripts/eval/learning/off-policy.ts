/** How often 95 % intervals of off-policy estimates hold the true value, and that nothing is judged without overlap. */
import { tryCoverage } from "../../../src/lib/prospect-intelligence/learning/recommend/testing/coverage";
import type { Part } from "./part";

const EVALUATIONS = 400;
const LEAST_COVERAGE = 0.93;
const MOST_COVERAGE = 0.97;
const ESTIMATORS = ["ips", "snips", "directMethod", "doublyRobust"] as const;

export const evaluateOffPolicyEstimates: Part = (report, evaluations = EVALUATIONS) => {
  const { truth, covered, judged, effectiveSampleSize } = tryCoverage("overlap", evaluations, { tournamentSize: 4 });
  report(1, 2);
  const apart = tryCoverage("no overlap", Math.min(50, evaluations), { tournamentSize: 64, slates: 60 });
  report(2, 2);
  return [
    ...ESTIMATORS.map((name) => ({
      meaning: `share of ${judged} intervals (${name}) that hold the truth`,
      value: covered[name] / judged,
      target: `${LEAST_COVERAGE} to ${MOST_COVERAGE}`,
      isReached: covered[name] / judged >= LEAST_COVERAGE && covered[name] / judged <= MOST_COVERAGE,
      detail: `True value ${truth.toFixed(4)}; effective sample size ${Math.round(effectiveSampleSize)}.`,
    })),
    {
      meaning: `share of evaluations with an effective sample size of ${Math.round(apart.effectiveSampleSize)} that are judged`,
      value: apart.judged / Math.min(50, evaluations),
      target: "0",
      isReached: apart.judged === 0,
    },
  ];
};
