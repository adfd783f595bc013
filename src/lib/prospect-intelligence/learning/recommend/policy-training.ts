/** Training policies from what the database holds. */
import type { Json } from "../../../supabase/database.types";
import { FEATURE_SET } from "./features";
import { fitTeam } from "./funnel";
import {
  type PolicyDatabase,
  readImpressions,
  readLineage,
  readSlates,
  toLivePolicy,
  toStoredPosterior,
} from "./policy-database";
import {
  type Candidate,
  countRewarded,
  HORIZON_DAYS,
  hashLog,
  type LoggedImpression,
  RIPE_NEEDED,
  trainPolicies,
} from "./train-policies";

const DAY_MS = 86_400_000;
/** The newest of them, by which policies are judged: thousands more would only narrow what is narrow already. */
const MOST_JUDGED_IMPRESSIONS = 20_000;

/** There is too little to learn from; the message says what is missing. */
export class NotEnoughImpressionsError extends Error {
  override name = "NotEnoughImpressionsError";
}

export interface TrainPoliciesOptions {
  seed: string;
  /** Who had it done; null from a terminal. */
  createdBy: string | null;
  /** Milliseconds since 1970. */
  now: number;
}

/** Trains candidates and saves them with their evaluations. Returns their versions, at least one. */
export async function trainAndSavePolicies(
  database: PolicyDatabase,
  { seed, createdBy, now }: TrainPoliciesOptions,
): Promise<number[]> {
  const live = toLivePolicy(await database.readLive());
  const versions = await readLineage(database, live);
  const { impressions, isSimulated } = await readImpressions(database);
  const before = now - HORIZON_DAYS * DAY_MS;
  const ripe = impressions.filter(({ shownAt, policyVersion }) => shownAt <= before && versions.has(policyVersion));
  const rewarded = countRewarded(impressions);
  if (ripe.length < RIPE_NEEDED || rewarded === 0)
    throw new NotEnoughImpressionsError(describeMissing(ripe.length, rewarded));

  // A millisecond earlier, since the log is read from after an instant on.
  const from = (ripe[Math.max(0, ripe.length - MOST_JUDGED_IMPRESSIONS)] as LoggedImpression).shownAt - 1;
  const slates = await readSlates(database, { versions, from, before, isSimulated });
  const candidates = trainPolicies(live, { impressions, slates }, now, seed);
  if (!candidates) throw new NotEnoughImpressionsError(describeMissing(ripe.length, rewarded));
  const saved: number[] = [];
  for (const candidate of candidates) saved.push(await database.save(toRow(candidate, isSimulated, createdBy)));
  return saved;
}

export function describeMissing(ripe: number, rewarded: number): string {
  if (ripe < RIPE_NEEDED) {
    return `Too little is known to compare policies: ${ripe} recommendations of the live policy are older than ${HORIZON_DAYS} days, ${RIPE_NEEDED} are needed.`;
  }
  return rewarded === 0
    ? "Nothing can be learned yet: no recommendation has led to a contact, a meeting or a deal."
    : "Nothing could be learned: what came of recommendations came too late to tell the older ones apart.";
}

/**
 * Lets the live policy learn on from what came in since, where it is one that learns. Returns the version that took its
 * place, or null when there is nothing new.
 */
export async function refreshLivePolicy(database: PolicyDatabase, now: number): Promise<number | null> {
  const live = toLivePolicy(await database.readLive());
  // One of other features was learned by an earlier version of the app: an admin trains another in its place.
  if (live.kind !== "linear_thompson" || live.parameters.featureSet !== FEATURE_SET) return null;
  const { impressions, isSimulated } = await readImpressions(database);
  const posterior = fitTeam(impressions, now);
  if (!posterior) return null;
  const dataHash = hashLog(impressions);
  return database.refresh({
    kind: live.kind,
    refreshes: live.version,
    parameters: { ...live.parameters, seed: dataHash.slice(0, 16) },
    posterior: toStoredPosterior(posterior),
    impression_count: impressions.length,
    reward_count: countRewarded(impressions),
    data_hash: dataHash,
    is_simulated: isSimulated,
  });
}

function toRow(candidate: Candidate, isSimulated: boolean, createdBy: string | null): Json {
  const { kind, parameters, posterior, evaluation } = candidate;
  return {
    kind,
    parameters,
    posterior: posterior && toStoredPosterior(posterior),
    impression_count: candidate.impressions,
    reward_count: candidate.rewarded,
    data_hash: candidate.dataHash,
    evaluation,
    is_simulated: isSimulated,
    created_by: createdBy,
  } as Json;
}
