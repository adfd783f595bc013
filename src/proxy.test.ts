import { NextRequest } from "next/server";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { TestUser } from "@/embedded/testing";
import { startTestServer, type TestServer } from "@/lib/testing/server";
import { proxy } from "./proxy";

let server: TestServer;
let cookieName: string;

beforeAll(async () => {
  server = await startTestServer();
  cookieName = `sb-${new URL(process.env.NEXT_PUBLIC_SUPABASE_URL ?? "").hostname.split(".")[0]}-auth-token`;
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});
afterAll(() => server.close());

const request = (path: string, headers: Record<string, string> = {}) =>
  new NextRequest(`http://localhost:3000${path}`, { headers: { host: "localhost:3000", ...headers } });

const policyOf = async (path: string, headers?: Record<string, string>) =>
  (await proxy(request(path, headers))).headers.get("content-security-policy") ?? "";

function sessionCookie(user: TestUser, expiresInSeconds: number): string {
  const session = {
    access_token: user.accessToken,
    refresh_token: user.refreshToken,
    token_type: "bearer",
    expires_in: expiresInSeconds,
    expires_at: Math.floor(Date.now() / 1000) + expiresInSeconds,
    user: {},
  };
  return `${cookieName}=base64-${Buffer.from(JSON.stringify(session)).toString("base64url")}`;
}

describe("the policy of a page", () => {
  test("lets no script run but those with this answer's nonce", async () => {
    const [first, second] = [await policyOf("/"), await policyOf("/")];
    const nonce = /script-src 'self' 'nonce-([\w+/=]{24})' 'strict-dynamic';/.exec(first)?.[1];
    expect(nonce).toBeDefined();
    expect(second).not.toContain(nonce);
    expect(first).not.toContain("unsafe");
  });

  test("cannot be chosen by the request", async () => {
    const response = await proxy(request("/", { "content-security-policy": "script-src 'nonce-mine'" }));
    expect(response.headers.get("content-security-policy")).not.toContain("mine");
    // What Next reads the nonce from.
    expect(response.headers.get("x-middleware-request-content-security-policy")).toBe(
      response.headers.get("content-security-policy"),
    );
  });

  test("asks for encryption only where there is some", async () => {
    const plain = await proxy(request("/"));
    expect(plain.headers.get("strict-transport-security")).toBeNull();
    expect(plain.headers.get("content-security-policy")).not.toContain("upgrade-insecure-requests");
    const encrypted = await proxy(request("/", { "x-forwarded-proto": "https" }));
    expect(encrypted.headers.get("strict-transport-security")).toMatch(/^max-age=\d{8,}/);
    expect(encrypted.headers.get("content-security-policy")).toContain("upgrade-insecure-requests");
  });

  test("is nothing at all for answers of the API", async () => {
    expect(await policyOf("/api/prospect-intelligence/research")).toMatch(/^default-src 'none'/);
  });

  test("leaves room for the tools of development in development alone", async () => {
    vi.stubEnv("NODE_ENV", "development");
    expect(await policyOf("/")).toContain("'unsafe-eval'");
  });
});

describe("a session", () => {
  test("is renewed when it has run out, for this request and for the browser", async () => {
    const user = await server.signUp();
    const response = await proxy(request("/", { cookie: sessionCookie(user, -60) }));
    const renewed = response.cookies.get(cookieName);
    expect(renewed).toMatchObject({ httpOnly: true, sameSite: "lax", path: "/" });
    expect(response.headers.get("cache-control")).toContain("no-store");
    const session = JSON.parse(Buffer.from(renewed?.value.slice("base64-".length) ?? "", "base64url").toString());
    expect(session.refresh_token).not.toBe(user.refreshToken);
    expect(response.headers.get("x-middleware-request-cookie")).toContain(renewed?.value);
  });

  test.each([
    { title: "nobody is signed in", cookie: () => "theme=dark" },
    { title: "it is still good", cookie: (user: TestUser) => sessionCookie(user, 3600) },
  ])("costs no request while $title", async ({ cookie }) => {
    const user = await server.signUp();
    const fetch = vi.fn();
    vi.stubGlobal("fetch", fetch);
    const response = await proxy(request("/", { cookie: cookie(user) }));
    expect(fetch).not.toHaveBeenCalled();
    expect(response.cookies.getAll()).toEqual([]);
  });

  test("of a browser is left alone by a request with a token of its own", async () => {
    const user = await server.signUp();
    const headers = { cookie: sessionCookie(user, -60), authorization: "Bearer x" };
    expect((await proxy(request("/", headers))).cookies.getAll()).toEqual([]);
  });

  test("that cannot be renewed is dropped", async () => {
    const user = await server.signUp();
    const cookie = sessionCookie({ ...user, refreshToken: "gone" }, -60);
    // supabase-js writes what Auth said to the console.
    vi.spyOn(console, "error").mockImplementation(() => {});
    const response = await proxy(request("/", { cookie }));
    expect(response.cookies.get(cookieName)?.value).toBe("");
  });
});
