/**
 * The scorer: signals and an ICP profile in, score with breakdown out. Pure and versioned, so that a stored run can be
 * replayed for ever.
 *
 * What is unknown neither helps nor hurts. The weights of the known signals are apportioned to 100 whole points
 * (`maxPoints`); each earns the share its curve gives its value, rounded to a whole point; the score is their sum. How
 * much of the profile was knowable is `coverage`, and stands beside the score.
 */
import type { Contribution, IcpDefinition, PriorityLevel, Score, SignalValue } from "../schemas";
import type { SignalKey } from "../signals";
import { apportion } from "./apportion";
import { evaluateCurve } from "./curve";

/** Changes whenever the same signals and profile could give another number. Old versions stay in `SCORERS`. */
export const SCORER_VERSION = "1";

const MAX_SCORE = 100;

/** The part of a signal that a score depends on. */
export interface ScorableSignal {
  key: SignalKey;
  value: SignalValue | null;
}

export interface ScorableProfile {
  version: number;
  definition: IcpDefinition;
}

export interface ScoringResult {
  /** 0–100 in whole points; null when no weighted signal is known. */
  icpScore: number | null;
  priorityLevel: PriorityLevel;
  /** Known weight ÷ all weight, 0–1. */
  coverage: number;
  score: Score;
}

export function scoreResearch(signals: readonly ScorableSignal[], profile: ScorableProfile): ScoringResult {
  const values = new Map(signals.map((signal) => [signal.key, signal.value]));
  const { weights, thresholds, minimumCoverage } = profile.definition;

  const rated = weights.map(({ signal, weight, curve }) => {
    const value = values.get(signal) ?? null;
    const share = value === null ? null : evaluateCurve(curve, value);
    return { signal, value, weight, share };
  });
  const knownWeight = rated.reduce((sum, r) => sum + (r.share === null ? 0 : r.weight), 0);
  const allWeight = rated.reduce((sum, r) => sum + r.weight, 0);
  const maxPoints = apportion(
    rated.map((r) => (r.share === null ? 0 : r.weight)),
    MAX_SCORE,
  );

  const contributions = rated.map(({ signal, value, share }, i): Contribution => {
    const max = maxPoints[i] ?? 0;
    return share === null
      ? { signal, value, points: 0, maxPoints: 0, status: "unknown" }
      : { signal, value, points: Math.round(max * share), maxPoints: max, status: "scored" };
  });

  const icpScore = knownWeight === 0 ? null : contributions.reduce((sum, c) => sum + c.points, 0);
  const coverage = knownWeight / allWeight;
  return {
    icpScore,
    priorityLevel: toPriorityLevel(icpScore, coverage, thresholds, minimumCoverage),
    coverage,
    score: { profileVersion: profile.version, scorerVersion: SCORER_VERSION, contributions },
  };
}

function toPriorityLevel(
  icpScore: number | null,
  coverage: number,
  thresholds: IcpDefinition["thresholds"],
  minimumCoverage: number,
): PriorityLevel {
  if (icpScore === null || coverage < minimumCoverage) return "unknown";
  if (icpScore >= thresholds.high) return "high";
  return icpScore >= thresholds.medium ? "medium" : "low";
}
