import { describe, expect, test } from "vitest";
import { ProductError } from "../prospect-intelligence/errors";
import { getRequestOrigin, isSecureRequest, requireSameOrigin } from "./origin";

describe("getRequestOrigin", () => {
  test.each([
    [{ host: "localhost:3000" }, "http://localhost:3000"],
    [{ host: "[::1]:3000" }, "http://[::1]:3000"],
    [{ host: "prospects.acme.com", "x-forwarded-proto": "https" }, "https://prospects.acme.com"],
    [{ host: "prospects.acme.com", "x-forwarded-proto": "https, http" }, "https://prospects.acme.com"],
    [{ host: "prospects.acme.com", "x-forwarded-host": "evil.example" }, "http://prospects.acme.com"],
  ])("of %j is %s", (headers, origin) => {
    expect(getRequestOrigin(new Headers(headers), null)).toBe(origin);
  });

  test("is APP_ORIGIN where it is set, whatever the request says", () => {
    const headers = new Headers({ host: "evil.example" });
    expect(getRequestOrigin(headers, "https://prospects.acme.com/")).toBe("https://prospects.acme.com");
    expect(isSecureRequest(headers, "https://prospects.acme.com/")).toBe(true);
  });

  test.each(["", "evil.example/path", "user@evil.example", "evil.example?x", "evil.example#x", "a b"])(
    "refuses the host %j",
    (host) => {
      expect(() => getRequestOrigin(new Headers({ host }), null)).toThrow(ProductError);
    },
  );
});

describe("requireSameOrigin", () => {
  const host = "prospects.acme.com";

  test.each<{ title: string; headers: Record<string, string> }>([
    { title: "a page of this app", headers: { origin: `https://${host}`, "sec-fetch-site": "same-origin" } },
    { title: "a page of this app in a browser without fetch metadata", headers: { origin: `https://${host}` } },
    { title: "something the person did in the browser itself", headers: { "sec-fetch-site": "none" } },
    { title: "a program that is no browser", headers: {} },
  ])("lets $title through", ({ headers }) => {
    expect(() => requireSameOrigin(new Headers({ host, ...headers }), null)).not.toThrow();
  });

  test.each<{ title: string; headers: Record<string, string> }>([
    { title: "another site", headers: { origin: "https://evil.example", "sec-fetch-site": "cross-site" } },
    { title: "another site in an old browser", headers: { origin: "https://evil.example" } },
    { title: "a sibling subdomain", headers: { origin: "https://blog.acme.com", "sec-fetch-site": "same-site" } },
    {
      title: "the same host without encryption",
      headers: { origin: `http://${host}`, "sec-fetch-site": "cross-site" },
    },
    { title: "another port of the host", headers: { origin: `https://${host}:8443` } },
    { title: "a sandboxed frame", headers: { origin: "null", "sec-fetch-site": "cross-site" } },
    { title: "an opaque origin", headers: { origin: "null" } },
    { title: "a host that the app's name begins with", headers: { origin: `https://${host}.evil.example` } },
    { title: "another site that names this host", headers: { origin: `https://evil.example/${host}` } },
    { title: "metadata alone saying cross-site", headers: { "sec-fetch-site": "cross-site" } },
    {
      title: "another site with a forged X-Forwarded-Host",
      headers: { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
    },
  ])("refuses $title", ({ headers }) => {
    expect(() => requireSameOrigin(new Headers({ host, ...headers }), null)).toThrow(
      expect.objectContaining({ code: "foreign_origin" }),
    );
  });

  test("compares with APP_ORIGIN where it is set", () => {
    const headers = new Headers({ host: "10.0.0.7:3000", origin: "https://prospects.acme.com" });
    expect(() => requireSameOrigin(headers, "https://prospects.acme.com")).not.toThrow();
  });
});
