import { expect, test } from "vitest";
import { FETCH_ERROR_KINDS, FetchError } from "../fetch/types";
import { describeFailure, isNotFound } from "./failures";

const URL_ = "https://acme.com/careers?x=1";

function refused(status: number, html: string, headers: Record<string, string> = {}): FetchError {
  const refusal = { headers: { "content-type": "text/html", ...headers }, body: new TextEncoder().encode(html) };
  return new FetchError("http", URL_, "m", { status, refusal });
}

test.each([
  [new FetchError("http", URL_, "m", { status: 500 }), "The careers page failed with an error of its own (500)"],
  [new FetchError("http", URL_, "m", { status: 403 }), "The careers page refused the visit (403)"],
  [new FetchError("http", URL_, "m", { status: 410 }), "The careers page was not found (410)"],
  [new FetchError("http", URL_, "m", { status: 418 }), "The careers page answered 418"],
  [refused(403, "<title>Just a moment...</title>"), "The careers page is behind a check for robots (Cloudflare)"],
  [refused(429, "", { "x-vercel-mitigated": "challenge" }), "The careers page is behind a check for robots (Vercel)"],
  [refused(403, "<title>403 Forbidden</title><h1>403 Forbidden</h1>"), "The careers page refused the visit (403)"],
  [new FetchError("http", URL_, "m", { status: 302 }), "The careers page redirects to another site"],
  [
    new FetchError("http", URL_, "m", { status: 429, retryAfter: 120 }),
    "The careers page asked for fewer visits (429): it wants to be left alone for 120 seconds",
  ],
  [
    new FetchError("http", URL_, "m", { status: 503, retryAfter: 1 }),
    "The careers page is out of service for now (503): it wants to be left alone for a second",
  ],
  [
    new FetchError("politeness", URL_, "acme.com wants to be left alone for another 9 seconds"),
    "The careers page was not asked for: acme.com wants to be left alone for another 9 seconds",
  ],
  [new FetchError("robots", URL_, "m"), "The careers page asks robots to stay away (robots.txt)"],
  [
    new FetchError("robots", URL_, "m", { status: 503 }),
    "The careers page may not be visited for now: its site's robots.txt answered 503",
  ],
  [new FetchError("dns", URL_, "m"), "The careers page is at a name that does not exist (acme.com)"],
  [new FetchError("dns", "dns:acme.com?type=MX", "m"), "The careers page is at a name that does not exist (acme.com)"],
  [new FetchError("blocked", URL_, "m"), "The careers page leads to an address that is never visited"],
  [new TypeError("secret"), "The careers page could not be read because of an error on our side"],
])("%s reads: %s", (error, sentence) => {
  expect(describeFailure(error, "The careers page")).toBe(sentence);
});

test.each(FETCH_ERROR_KINDS)("the kind %s has words of its own", (kind) => {
  expect(describeFailure(new FetchError(kind, URL_, "m"), "It")).toMatch(/^[A-Zr].{10,}[^.]$/);
});

test("404 and 410 say that there is nothing; nothing else does", () => {
  const statuses = [400, 403, 404, 410, 429, 500].filter((status) =>
    isNotFound(new FetchError("http", URL_, "m", { status })),
  );
  expect(statuses).toEqual([404, 410]);
  expect(isNotFound(new FetchError("timeout", URL_, "m"))).toBe(false);
});
