/** E-mail of embedded Supabase: nothing is sent, the link is handed to whoever runs the app. */
import type { EmailDriver, EmailMessage } from "@supabase/lite";

export interface Mail {
  to: string;
  subject: string;
  /** Opens the app's `/auth/confirm`, which signs in with it. Missing for a mail that carries only a code. */
  link?: string;
  /** What can be typed instead of following the link. */
  code?: string;
}

/** Where each kind of link leads once it was accepted. */
const NEXT_PATHS: Readonly<Record<string, string>> = { recovery: "/update-password" };

/**
 * `@supabase/lite` renders links to its own `/auth/v1/verify`, which puts the session in the URL's fragment where a
 * server cannot read it. The same token, handed to the app's route instead, ends in an ordinary session cookie, as a
 * hosted project's e-mail template with `{{ .TokenHash }}` does.
 */
export function toMail({ to, subject, text = "" }: EmailMessage, siteUrl: string): Mail {
  const verify = /https?:\/\/\S+\/auth\/v1\/verify\?\S+/.exec(text)?.[0];
  const code = /: (\d{6,})\b/.exec(text)?.[1];
  return { to, subject, code, link: verify && toConfirmLink(new URL(verify), siteUrl) };
}

function toConfirmLink(verify: URL, siteUrl: string): string {
  const type = verify.searchParams.get("type") ?? "email";
  const link = new URL("/auth/confirm", siteUrl);
  link.searchParams.set("token_hash", verify.searchParams.get("token") ?? "");
  link.searchParams.set("type", type);
  link.searchParams.set("next", NEXT_PATHS[type] ?? "/");
  return link.href;
}

/** A mail as a block that stands out between lines of log. */
export function formatMail({ to, subject, link, code }: Mail): string {
  const body = link ?? (code ? `Code: ${code}` : "");
  return `\n  E-mail to ${to}: ${subject}\n  ${body}\n`;
}

export function createMailDriver(siteUrl: string, deliver: (mail: Mail) => void | Promise<void>): EmailDriver {
  return { send: async (message) => deliver(toMail(message, siteUrl)) };
}
