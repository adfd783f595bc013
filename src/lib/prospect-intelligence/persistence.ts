import "server-only";
/**
 * Saving what a run found. One insert: a trigger notes the row for projection in the same transaction, so from here on
 * nothing depends on this process.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { PostgrestError } from "@supabase/supabase-js";
import { logger } from "../logger";
import { createAdminClient } from "../supabase/admin";
import type { ProductError } from "./errors";
import type { Research, SourceReport } from "./schemas";
import { toStorable } from "./stored-text";

const TRY_TIMEOUT_MS = 5_000;
/** How long to wait before each next try: a database that restarts is back within seconds. */
const RESEARCH_RETRY_DELAYS_MS = [200, 1_000, 3_000];
/** A person waits for the answer, which a failed run's record adds nothing to. */
const FAILED_RUN_RETRY_DELAYS_MS = [200];

const UNIQUE_VIOLATION = "23505";
/** SQLSTATE classes that lie in the row itself or in who writes it: no later try ends otherwise. */
const PERMANENT = /^(22|23|42)/;

export interface ResearchOwner {
  userId: string;
  /** The stored profile it was scored with. */
  profileId: string;
}

/**
 * Saves one research and returns it as stored. Safe to repeat: a try whose answer was lost and the next one write the
 * same row, by its id. Rejects with the database's error when the last try failed.
 */
export async function saveProspectResearch(research: Research, owner: ResearchOwner): Promise<Research> {
  const stored = toStorable(research);
  const supabase = createAdminClient("only the server saves research");
  await insertOnce("research.save", RESEARCH_RETRY_DELAYS_MS, (signal) =>
    supabase
      .from("prospect_intelligence")
      .insert({
        id: stored.id,
        user_id: owner.userId,
        domain: stored.domain,
        company_name: stored.companyName,
        data: stored,
        icp_score: stored.icpScore,
        priority_level: stored.priorityLevel,
        coverage: stored.coverage,
        scorer_version: stored.score.scorerVersion,
        icp_profile_id: owner.profileId,
      })
      .abortSignal(signal),
  );
  return stored;
}

export interface FailedRun {
  id: string;
  userId: string;
  domain: string;
  startedAt: Date;
  finishedAt: Date;
  error: ProductError;
  /** What the sources had done by then. */
  sources: SourceReport[];
}

/** Records a run that was answered with an error. Rejects as `saveProspectResearch` does. */
export async function recordFailedRun(run: FailedRun): Promise<void> {
  const supabase = createAdminClient("only the server records runs");
  await insertOnce("research.record-failed-run", FAILED_RUN_RETRY_DELAYS_MS, (signal) =>
    supabase
      .from("prospect_intelligence_runs")
      .insert({
        id: run.id,
        user_id: run.userId,
        domain: run.domain,
        status: "error",
        started_at: run.startedAt.toISOString(),
        finished_at: run.finishedAt.toISOString(),
        duration_ms: run.finishedAt.getTime() - run.startedAt.getTime(),
        error_code: run.error.code,
        error_message: toStorable(run.error.message),
        sources: toStorable(run.sources),
      })
      .abortSignal(signal),
  );
}

/** Tries an insert of a row with an id of its own until it is there. */
async function insertOnce(
  name: string,
  retryDelaysMs: readonly number[],
  insert: (signal: AbortSignal) => PromiseLike<{ error: PostgrestError | null }>,
): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const { error } = await insert(AbortSignal.timeout(TRY_TIMEOUT_MS));
    // The row is there: an earlier try wrote it and its answer was lost.
    if (!error || error.code === UNIQUE_VIOLATION) return;
    const delayMs = retryDelaysMs[tries];
    if (delayMs === undefined || PERMANENT.test(error.code)) throw error;
    logger.warn({ name, err: error, tries: tries + 1 }, "insert failed, trying again");
    await sleep(delayMs);
  }
}
