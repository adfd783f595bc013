import type { Research } from "../schemas";
import { type ScorableProfile, type ScorableSignal, type ScoringResult, scoreResearch } from "./score";

type Scorer = (signals: readonly ScorableSignal[], profile: ScorableProfile) => ScoringResult;

/** Every scorer that ever gave a stored score. A new version is added; none is changed or taken away. */
export const SCORERS: Readonly<Record<string, Scorer>> = { "1": scoreResearch };

/**
 * Scores a stored run again from its own signals, with the profile and scorer versions it names.
 *
 * @throws RangeError when the profile is not the version the run was scored with, or the scorer is unknown.
 */
export function replayScore(research: Pick<Research, "signals" | "score">, profile: ScorableProfile): ScoringResult {
  const { profileVersion, scorerVersion } = research.score;
  if (profile.version !== profileVersion) {
    throw new RangeError(`The run was scored with profile version ${profileVersion}, not ${profile.version}`);
  }
  const scorer = SCORERS[scorerVersion];
  if (!scorer) throw new RangeError(`No scorer has version ${scorerVersion}`);
  return scorer(research.signals, profile);
}
