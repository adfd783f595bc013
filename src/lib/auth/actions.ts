"use server";
/** Accounts: signing up, in and out, and passwords. Forms call these through `useActionState`. */
import { type AuthError, isAuthApiError } from "@supabase/supabase-js";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getRequestOrigin } from "../http/origin";
import { logger } from "../logger";
import { ProductError } from "../prospect-intelligence/errors";
import { createSessionClient } from "../supabase/server";
import { runFormAction } from "./form-action";
import {
  type FormState,
  newPasswordFormSchema,
  passwordResetFormSchema,
  signInFormSchema,
  signUpFormSchema,
} from "./forms";
import { safeNextPath } from "./next-path";

/** Fields `email`, `password`, `next`. Goes on to `next` where no confirmation is asked, else says to read the mail. */
export async function signUp(_: FormState, form: FormData): Promise<FormState> {
  return runFormAction("auth.sign-up", signUpFormSchema, form, async ({ email, password, next }) => {
    const supabase = await createSessionClient();
    const emailRedirectTo = await confirmUrl(safeNextPath(next));
    const { data, error } = await supabase.auth.signUp({ email, password, options: { emailRedirectTo } });
    if (error) throw toProductError(error);
    if (data.session) redirect(safeNextPath(next));
    return `We sent a link to ${email}. Open it to finish signing up.`;
  });
}

/** Fields `email`, `password`, `next`. */
export async function signIn(_: FormState, form: FormData): Promise<FormState> {
  return runFormAction("auth.sign-in", signInFormSchema, form, async ({ email, password, next }) => {
    const supabase = await createSessionClient();
    const { error } = await supabase.auth.signInWithPassword({ email, password });
    if (error) throw toProductError(error);
    redirect(safeNextPath(next));
  });
}

/** Ends this browser's session alone. Usable as a plain form's action. */
export async function signOut(): Promise<void> {
  const supabase = await createSessionClient();
  const { error } = await supabase.auth.signOut({ scope: "local" });
  // The cookies are gone either way, and the token runs out by itself.
  if (error) logger.warn({ name: "auth.sign-out", err: error }, "session could not be revoked");
  redirect("/sign-in");
}

/** Field `email`. Answers alike whether or not there is such an account. */
export async function requestPasswordReset(_: FormState, form: FormData): Promise<FormState> {
  return runFormAction("auth.request-password-reset", passwordResetFormSchema, form, async ({ email }) => {
    const supabase = await createSessionClient();
    const redirectTo = await confirmUrl("/update-password");
    const { error } = await supabase.auth.resetPasswordForEmail(email, { redirectTo });
    if (error && (!isAuthApiError(error) || error.status >= 500)) throw error;
    // Supabase limits only mails that it would send, so even "too many" tells that the account exists.
    if (error) logger.info({ name: "auth.request-password-reset", code: error.code }, "no mail was sent");
    return `If ${email} has an account, a link to set a new password is on its way.`;
  });
}

/** Field `password`. For somebody signed in, as the link of a password reset leaves them. Ends all other sessions. */
export async function updatePassword(_: FormState, form: FormData): Promise<FormState> {
  return runFormAction("auth.update-password", newPasswordFormSchema, form, async ({ password }) => {
    const supabase = await createSessionClient();
    const { error } = await supabase.auth.updateUser({ password });
    if (error) throw toProductError(error);
    const { error: signOutError } = await supabase.auth.signOut({ scope: "others" });
    if (signOutError) logger.warn({ name: "auth.update-password", err: signOutError }, "other sessions live on");
    redirect("/");
  });
}

/** The link an e-mail carries; Supabase follows it only to origins on the project's list of redirect URLs. */
async function confirmUrl(next: string): Promise<string> {
  const url = new URL("/auth/confirm", getRequestOrigin(await headers()));
  url.searchParams.set("next", next);
  return url.href;
}

/** Auth's errors in our own words; those a person can do nothing about are passed on, to be logged. */
function toProductError(error: AuthError): Error {
  switch (error.code) {
    case "invalid_credentials":
      return new ProductError("unauthenticated", "This e-mail address and password do not match.");
    case "email_not_confirmed":
      return new ProductError("unauthenticated", "Open the link we sent to this address first.");
    case "user_already_exists":
    case "email_exists":
      return new ProductError("conflict", "There is an account for this address already. Sign in instead.");
    case "signup_disabled":
    case "email_provider_disabled":
      return new ProductError("forbidden", "New accounts are not accepted at the moment.");
    case "email_address_invalid":
    case "email_address_not_authorized":
      return fieldError("email", "This address is not accepted.");
    case "weak_password":
      return fieldError("password", "This password is too easy to guess. Choose a longer one.");
    case "same_password":
      return fieldError("password", "This is your password already. Choose a new one.");
    case "over_email_send_rate_limit":
    case "over_request_rate_limit":
      return new ProductError("rate_limited", "Too many attempts. Wait a few minutes and try again.");
    case "session_not_found":
    case "session_expired":
    case "user_not_found":
    case "no_authorization":
      return new ProductError("unauthenticated", "The link has run out. Ask for a new one.");
    default:
      return error.name === "AuthSessionMissingError"
        ? new ProductError("unauthenticated", "The link has run out. Ask for a new one.")
        : error;
  }
}

function fieldError(path: string, message: string): ProductError {
  return new ProductError("invalid_field", message, { issues: [{ path, message }] });
}
