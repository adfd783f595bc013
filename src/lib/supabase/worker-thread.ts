import { createClient } from "@supabase/supabase-js";
import type { AdminClient } from "./admin";
import type { Database } from "./database.types";

/**
 * The admin client of a thread that computes for long: it gets its address and key with its task. No connection is kept
 * for later, since a thread that computes does not notice that the other side closed it.
 */
export function createThreadClient({ url, secretKey }: { url: string; secretKey: string }): AdminClient {
  return createClient<Database>(url, secretKey, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    global: { headers: { connection: "close" } },
  });
}
