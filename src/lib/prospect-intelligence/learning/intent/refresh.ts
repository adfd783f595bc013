import "server-only";
import { logger } from "../../../logger";
import { createAdminClient } from "../../../supabase/admin";

/** A new day judges every account anew. */
const REFRESH_TIMEOUT_MS = 60_000;

/**
 * Brings intent up to date with what was saved since, and resolves to how many accounts were measured. Any number of
 * servers may ask at once: one does it. Rejects with the database's error; the next refresh does what this one did not.
 */
export async function refreshIntent(): Promise<number> {
  const { data, error } = await createAdminClient("intent is written by the server")
    .rpc("refresh_account_intent")
    .abortSignal(AbortSignal.timeout(REFRESH_TIMEOUT_MS));
  if (error) throw error;
  if (data > 0) logger.info({ name: "intent.refresh", accounts: data }, "intent refreshed");
  return data;
}
