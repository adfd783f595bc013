import "server-only";
import { type CookieMethodsServer, type CookieOptions, createServerClient } from "@supabase/ssr";
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import { cookies, headers } from "next/headers";
import { env } from "../env";
import { isSecureRequest } from "../http/origin";
import type { Database } from "./database.types";

/** supabase-js as somebody: a signed-in user, or nobody. Row-level security decides what it sees. */
export type UserClient = SupabaseClient<Database>;

/** The browser has no use for the session: only the server reads these cookies. */
function sessionCookieOptions(requestHeaders: Headers): CookieOptions {
  return { httpOnly: true, sameSite: "lax", path: "/", secure: isSecureRequest(requestHeaders) };
}

export function createCookieClient(methods: CookieMethodsServer, requestHeaders: Headers): UserClient {
  const { NEXT_PUBLIC_SUPABASE_URL, NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY } = env();
  return createServerClient<Database>(NEXT_PUBLIC_SUPABASE_URL, NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY, {
    cookies: methods,
    cookieOptions: sessionCookieOptions(requestHeaders),
  });
}

/**
 * Acts for whoever this request's cookies belong to. A new one for each request. In a server action or route handler
 * it also writes cookies; while a page renders they can't be written, and `proxy.ts` has refreshed them already.
 */
export async function createSessionClient(): Promise<UserClient> {
  const [cookieStore, requestHeaders] = await Promise.all([cookies(), headers()]);
  return createCookieClient(
    {
      getAll: () => cookieStore.getAll(),
      setAll: (changes) => {
        try {
          for (const { name, value, options } of changes) cookieStore.set(name, value, options);
        } catch {
          // A page is being rendered: its response has begun.
        }
      },
    },
    requestHeaders,
  );
}

/** Acts for the holder of an access token, as API clients send it. Neither reads nor writes cookies. */
export function createBearerClient(accessToken: string): UserClient {
  const { NEXT_PUBLIC_SUPABASE_URL, NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY } = env();
  return createClient<Database>(NEXT_PUBLIC_SUPABASE_URL, NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    global: { headers: { Authorization: `Bearer ${accessToken}` } },
  });
}
