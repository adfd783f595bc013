import "server-only";
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import { env } from "../env";
import { logger } from "../logger";
import type { Database } from "./database.types";

export type AdminClient = SupabaseClient<Database>;

/**
 * Passes row-level security: whoever calls it must have checked who asks and must name the owner in every row. `reason`
 * says why a user's own client won't do, and is logged.
 */
export function createAdminClient(reason: string): AdminClient {
  const { NEXT_PUBLIC_SUPABASE_URL, SUPABASE_SECRET_KEY } = env();
  logger.debug({ name: "supabase.admin", reason }, "acting past row-level security");
  return createClient<Database>(NEXT_PUBLIC_SUPABASE_URL, SUPABASE_SECRET_KEY, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
  });
}
