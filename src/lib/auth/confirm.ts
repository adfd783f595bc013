import "server-only";
import { z } from "zod";
import { logger } from "../logger";
import type { UserClient } from "../supabase/server";
import { safeNextPath } from "./next-path";

/** Two forms of link: one of our own e-mail templates, and one that Supabase's default templates end in. */
const linkSchema = z.union([
  z.object({
    token_hash: z.string().min(1),
    type: z.enum(["signup", "invite", "magiclink", "recovery", "email_change", "email"]),
  }),
  z.object({ code: z.string().min(1) }),
]);

/** Shown by the sign-in page when it is opened with `?error=link`. */
const LINK_ERROR_PATH = "/sign-in?error=link";

/**
 * Opens a session with the token of an e-mailed link and returns the path to go on to. A link can be used once and for
 * an hour or so; after that the path is that of the sign-in page, with an error.
 */
export async function confirmSignIn(supabase: UserClient, params: URLSearchParams): Promise<string> {
  const link = linkSchema.safeParse(Object.fromEntries(params));
  if (!link.success) {
    logger.info({ name: "auth.confirm", code: params.get("error_code") }, "link without a token");
    return LINK_ERROR_PATH;
  }
  const { error } =
    "code" in link.data
      ? await supabase.auth.exchangeCodeForSession(link.data.code)
      : await supabase.auth.verifyOtp({ token_hash: link.data.token_hash, type: link.data.type });
  if (error) {
    logger.info({ name: "auth.confirm", code: error.code }, "link refused");
    return LINK_ERROR_PATH;
  }
  const isRecovery = "type" in link.data && link.data.type === "recovery";
  return params.has("next") ? safeNextPath(params.get("next")) : isRecovery ? "/update-password" : "/";
}
