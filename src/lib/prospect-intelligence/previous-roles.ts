import "server-only";
/** What an earlier run found on a company's job board, for the change since then. */
import { createAdminClient } from "../supabase/admin";
import { type KnownRoles, toKnownRoles } from "./extract/job-changes";
import { researchSchema } from "./schemas";

const LOOK_UP_TIMEOUT_MS = 5_000;
/** How many runs may have failed to read the whole board before the last one that did is out of sight. */
const MAX_RUNS = 5;

/**
 * The roles of the newest saved research of `domain` that read the whole job board, whichever member ran it; null when
 * none of the last few did. Rejects with the database's error.
 */
export async function getPreviousRoles(domain: string): Promise<KnownRoles | null> {
  const { data, error } = await createAdminClient("a change is counted from the team's last run, whoever ran it")
    .from("prospect_intelligence")
    .select("data")
    .eq("domain", domain)
    .order("created_at", { ascending: false })
    .limit(MAX_RUNS)
    .abortSignal(AbortSignal.timeout(LOOK_UP_TIMEOUT_MS));
  if (error) throw error;
  for (const row of data) {
    const saved = researchSchema.safeParse(row.data);
    const known = saved.success ? toKnownRoles(saved.data) : null;
    if (known !== null) return known;
  }
  return null;
}
