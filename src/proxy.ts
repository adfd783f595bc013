import { type NextRequest, NextResponse } from "next/server";
import { isSecureRequest } from "@/lib/http/origin";
import {
  API_CONTENT_SECURITY_POLICY,
  createNonce,
  pageContentSecurityPolicy,
  STRICT_TRANSPORT_SECURITY,
} from "@/lib/http/security-headers";
import { refreshSession } from "@/lib/supabase/proxy";

/**
 * Runs before every page and route: renews the session, and says what the answer may do in a browser. It decides
 * nothing about who may see what: pages, routes and row-level security each do that themselves.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const isSecure = isSecureRequest(request.headers);
  const nonce = createNonce();
  const policy = request.nextUrl.pathname.startsWith("/api/")
    ? API_CONTENT_SECURITY_POLICY
    : pageContentSecurityPolicy({ nonce, isSecure, isDevelopment: process.env.NODE_ENV === "development" });

  const applySession = await refreshSession(request);

  // Next reads the nonce from the request's policy and puts it on its own scripts and styles.
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });

  applySession(response);
  response.headers.set("content-security-policy", policy);
  if (isSecure) response.headers.set("strict-transport-security", STRICT_TRANSPORT_SECURITY);
  return response;
}

export const config = {
  // The build's own files belong to nobody and run nothing by themselves.
  matcher: ["/((?!_next/static|_next/image).*)"],
};
