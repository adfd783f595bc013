/**
 * Where a request came to, and whether it came from there.
 *
 * Behind a reverse proxy: the app believes the `Host` header, which the proxy must hand on as the browser sent it, or
 * `APP_ORIGIN`, which wins. `X-Forwarded-Host` is not read, since any client can write it. `X-Forwarded-Proto` only
 * chooses between http and https of the same host: whoever forges it changes the answer to nobody but themselves.
 */
import { env } from "../env";
import { ProductError } from "../prospect-intelligence/errors";

/** The origin this request was sent to, e.g. `https://prospects.acme.com`. */
export function getRequestOrigin(headers: Headers, appOrigin: string | null = env().APP_ORIGIN ?? null): string {
  if (appOrigin) return new URL(appOrigin).origin;
  const url = URL.parse(`${isHttps(headers) ? "https" : "http"}://${headers.get("host") ?? ""}`);
  // More than a host in the header (a path, a user name) is an attempt to have links lead elsewhere.
  if (url?.href !== `${url?.origin}/`) {
    throw new ProductError("foreign_origin", "The Host header is missing or malformed.");
  }
  return url.origin;
}

/** Whether the person's connection is encrypted, be it by this server or by the proxy before it. */
export function isSecureRequest(headers: Headers, appOrigin: string | null = env().APP_ORIGIN ?? null): boolean {
  return appOrigin ? appOrigin.startsWith("https:") : isHttps(headers);
}

function isHttps(headers: Headers): boolean {
  return headers.get("x-forwarded-proto")?.split(",")[0]?.trim() === "https";
}

/**
 * Refuses a request that a page of another origin had the browser send, together with this app's cookies.
 *
 * A browser says where a request comes from in `Sec-Fetch-Site`, which no page can write, and on every request that is
 * not a GET in `Origin`. Each that is there must be right; a sibling subdomain is foreign too. With neither, the sender
 * is not a browser, and cookies are not added to its requests behind its owner's back.
 *
 * Hosts are compared, not schemes, since a proxy may hide the scheme; `Sec-Fetch-Site` counts http and https of one
 * host as two sites.
 */
export function requireSameOrigin(headers: Headers, appOrigin: string | null = env().APP_ORIGIN ?? null): void {
  const site = headers.get("sec-fetch-site");
  const origin = headers.get("origin");
  const isForeign =
    (site !== null && site !== "same-origin" && site !== "none") ||
    (origin !== null && URL.parse(origin)?.host !== new URL(getRequestOrigin(headers, appOrigin)).host);
  if (isForeign) throw new ProductError("foreign_origin", "This request comes from another site.");
}
