import "server-only";
import type { NextRequest, NextResponse } from "next/server";
import { logger } from "../logger";
import { createCookieClient } from "./server";

/** Writes what the refresh changed to a response. */
export type ApplySession = (response: NextResponse) => void;

/**
 * Renews a session whose access token has run out, and puts it in the request's cookies, so that what handles the
 * request sees it. Renewing is all this does: `getSession` trusts the cookie as it is, which is enough to decide
 * whether it is old, and never to decide who somebody is. Pages and routes verify the token themselves.
 */
export async function refreshSession(request: NextRequest): Promise<ApplySession> {
  const hasSession = request.cookies.getAll().some(({ name }) => name.startsWith("sb-"));
  // A request with a token of its own is answered by that token alone.
  if (!hasSession || request.headers.has("authorization")) return () => {};

  const changes: ApplySession[] = [];
  const supabase = createCookieClient(
    {
      getAll: () => request.cookies.getAll(),
      setAll: (cookies, headers) => {
        for (const { name, value } of cookies) request.cookies.set(name, value);
        changes.push((response) => {
          for (const { name, value, options } of cookies) response.cookies.set(name, value, options);
          // Keeps a cache in between from giving one person's session to another.
          for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
        });
      },
    },
    request.headers,
  );
  try {
    await supabase.auth.getSession();
  } catch (err) {
    logger.warn({ name: "session.refresh", err }, "session could not be renewed");
  }
  return (response) => {
    for (const apply of changes) apply(response);
  };
}
