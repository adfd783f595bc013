import "server-only";
import { isAuthRetryableFetchError } from "@supabase/supabase-js";
import { z } from "zod";
import type { UserClient } from "../supabase/server";
import { type MemberContext, memberRoleSchema, type UserContext } from "./context";

const claimsSchema = z.object({ sub: z.uuid(), email: z.string(), role: z.literal("authenticated") });

/**
 * Who a client acts for, or null when that is nobody: no token, an expired, forged or revoked one. `accessToken` is the
 * one to check; without it, the session in the cookies is. The signature is verified here where the project signs with
 * a key pair, and by the Auth server where it signs with a shared secret, as embedded Supabase does.
 */
export async function getUserContext(supabase: UserClient, accessToken?: string): Promise<UserContext | null> {
  const { data, error } = await supabase.auth.getClaims(accessToken);
  // Being unable to ask is not the answer "nobody".
  if (error && (isAuthRetryableFetchError(error) || (error.status ?? 0) >= 500)) throw error;
  // A project's own keys are tokens too, of roles that are nobody in particular.
  const claims = claimsSchema.safeParse(data?.claims);
  return claims.success ? { userId: claims.data.sub, email: claims.data.email, supabase } : null;
}

/** The same person as a member, or null when nobody has let them in. */
export async function getMemberContext(user: UserContext): Promise<MemberContext | null> {
  const { data, error } = await user.supabase.from("members").select("role").eq("user_id", user.userId).maybeSingle();
  if (error) throw error;
  return data && { ...user, role: memberRoleSchema.parse(data.role) };
}
