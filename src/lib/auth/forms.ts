/** What forms of accounts and members hold, and what their actions answer. */
import { getDomain } from "tldts";
import { z } from "zod";
import { MEMBER_ROLES } from "./context";

/** The state of a form, for `useActionState(action, initialFormState)`. */
export interface FormState {
  status: "idle" | "error" | "success";
  /** About the form as a whole, in words for the person who sent it. */
  message?: string;
  /** Messages by the name of the field. */
  fieldErrors?: Record<string, string[]>;
  /** What was typed, by the name of the field, so that it survives an error. Never a password. */
  values?: Record<string, string>;
}

export const initialFormState: FormState = { status: "idle" };

export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

export const PASSWORD_MIN_LENGTH = 8;
/** bcrypt reads no more, and Supabase refuses more. */
const PASSWORD_MAX_BYTES = 72;

const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, "This is too long for an e-mail address.")
  .pipe(z.email("Enter an e-mail address, such as ada@acme.com."));

const newPasswordSchema = z
  .string()
  .min(PASSWORD_MIN_LENGTH, `Use at least ${PASSWORD_MIN_LENGTH} characters.`)
  .refine((password) => new TextEncoder().encode(password).length <= PASSWORD_MAX_BYTES, {
    error: `Use at most ${PASSWORD_MAX_BYTES} characters.`,
  });

export const signUpFormSchema = z.object({
  email: emailSchema,
  password: newPasswordSchema,
  next: z.string().optional(),
});
export const signInFormSchema = z.object({
  email: emailSchema,
  password: z.string().min(1, "Enter your password."),
  next: z.string().optional(),
});
export const passwordResetFormSchema = z.object({ email: emailSchema });
export const newPasswordFormSchema = z.object({ password: newPasswordSchema });

const roleSchema = z.enum(MEMBER_ROLES, "Choose a role.");

/** Anybody can have an address at these, so letting all of them in would let in everybody. */
const PUBLIC_MAIL_DOMAINS = new Set([
  "aol.com",
  "duck.com",
  "fastmail.com",
  "gmail.com",
  "gmx.com",
  "gmx.de",
  "gmx.net",
  "googlemail.com",
  "hey.com",
  "hotmail.com",
  "icloud.com",
  "live.com",
  "mac.com",
  "mail.com",
  "mail.ru",
  "me.com",
  "msn.com",
  "outlook.com",
  "pm.me",
  "proton.me",
  "protonmail.com",
  "qq.com",
  "web.de",
  "yahoo.com",
  "yandex.com",
  "yandex.ru",
  "zoho.com",
]);

const emailDomainSchema = z
  .string()
  .trim()
  .toLowerCase()
  .transform((text) => text.replace(/^.*@/, ""))
  .refine((domain) => /^[a-z0-9.-]+$/.test(domain) && isRegistrable(domain), {
    error: "Enter the part of an address after the @, such as acme.com.",
  })
  .refine((domain) => !PUBLIC_MAIL_DOMAINS.has(domain), {
    error: "Anybody can have an address there. Invite people by their address instead.",
  });

function isRegistrable(domain: string): boolean {
  return domain.endsWith(".example") || getDomain(domain) !== null;
}

export const inviteMemberFormSchema = z.object({ email: emailSchema, role: roleSchema });
export const revokeInvitationFormSchema = z.object({ email: emailSchema });
export const emailDomainFormSchema = z.object({ domain: emailDomainSchema });
export const admitPendingFormSchema = z.object({ userId: z.uuid(), role: roleSchema.default("rep") });
export const setRoleFormSchema = z.object({ userId: z.uuid(), role: roleSchema });
export const removeMemberFormSchema = z.object({ userId: z.uuid() });

/** A form's text fields. Files are no part of any form here. */
export function readForm(form: FormData): Record<string, string> {
  const entries = [...form].filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return Object.fromEntries(entries);
}

/** What of a form may be shown again. */
export function keptValues({ password: _, ...values }: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith("$ACTION")));
}
