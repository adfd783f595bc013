import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { TestUser } from "@/embedded/testing";
import { ProductError } from "@/lib/prospect-intelligence/errors";
import type { researchCompany } from "@/lib/prospect-intelligence/research";
import type { Research, SourceReport } from "@/lib/prospect-intelligence/schemas";
import { createResearch, startTestServer, type TestServer } from "@/lib/testing/server";

/** What Next gives a request: work for after the answer, and its cookies. */
const next = vi.hoisted(() => ({ after: [] as (() => Promise<void>)[], cookies: new Map<string, string>() }));
vi.mock("next/server", () => ({ after: (work: () => Promise<void>) => void next.after.push(work) }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "localhost:3000" }),
  cookies: async () => ({
    getAll: () => [...next.cookies].map(([name, value]) => ({ name, value })),
    set: (name: string, value: string) => void next.cookies.set(name, value),
  }),
}));

/** The crawl, in the test's hands: everything around it is real. */
const crawl = vi.hoisted(() => vi.fn());
vi.mock("@/lib/prospect-intelligence/research", () => ({ researchCompany: crawl }));

const { POST: postResearch } = await import("./research/route");
const { POST: postBrief } = await import("./brief/route");
const { POST: postInteraction } = await import("./interaction/route");

type Options = Parameters<typeof researchCompany>[1];

const WEBSITE: SourceReport = { name: "website", status: "ok", reason: null, requests: 1, bytes: 9, durationMs: 1 };

let server: TestServer;
let ada: TestUser;
let ben: TestUser;
let stranger: TestUser;

beforeAll(async () => {
  server = await startTestServer();
  [ada, ben] = [await server.signUpMember(), await server.signUpMember()];
  stranger = await server.signUp();
});
afterAll(() => server.close());

beforeEach(() => {
  next.after = [];
  next.cookies.clear();
  crawl.mockReset();
  crawl.mockImplementation(async (domain: string, { id, onSource }: Options) => {
    onSource?.(WEBSITE);
    return createResearch({ id, domain });
  });
});

interface Call {
  user?: TestUser;
  headers?: Record<string, string>;
  body?: string;
  signal?: AbortSignal;
}

function post({ user = ada, headers, body = '{"domain":"acme.example"}', signal }: Call = {}): Request {
  return new Request("http://localhost:3000/api/prospect-intelligence/research", {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${user.accessToken}`, ...headers },
    body,
    signal,
  });
}

/** As a browser with a session sends it. */
function postWithCookies(headers: Record<string, string>, body = '{"domain":"acme.example"}'): Request {
  const session = { access_token: ada.accessToken, refresh_token: ada.refreshToken, token_type: "bearer" };
  const value = { ...session, expires_at: Math.floor(Date.now() / 1000) + 3600, expires_in: 3600, user: {} };
  const name = `sb-${new URL(process.env.NEXT_PUBLIC_SUPABASE_URL ?? "").hostname.split(".")[0]}-auth-token`;
  next.cookies.set(name, `base64-${Buffer.from(JSON.stringify(value)).toString("base64url")}`);
  return new Request("http://localhost:3000/api/prospect-intelligence/interaction", {
    method: "POST",
    headers: { "content-type": "application/json", host: "localhost:3000", ...headers },
    body,
  });
}

async function errorOf(response: Response) {
  return (await response.json()).error as { code: string; message: string; issues?: { path: string }[] };
}

const runAfter = () => Promise.all(next.after.map((work) => work()));
const countOf = async (table: string, column: string, value: string) =>
  (await server.sql<{ n: number }>(`select count(*)::int as n from public.${table} where ${column} = $1`, [value]))[0]
    ?.n;

describe("a route", () => {
  test.each<{ title: string; status: number; code: string; request: () => Request }>([
    {
      title: "no session",
      status: 401,
      code: "unauthenticated",
      request: () => new Request(post().url, { method: "POST", body: "not json" }),
    },
    {
      title: "a token that is none",
      status: 401,
      code: "unauthenticated",
      request: () => post({ headers: { authorization: "Bearer x.y.z" } }),
    },
    {
      title: "a forged token",
      status: 401,
      code: "unauthenticated",
      request: () => post({ headers: { authorization: `Bearer ${ada.accessToken.slice(0, -4)}AAAA` } }),
    },
    {
      title: "the project's own key as a token",
      status: 401,
      code: "unauthenticated",
      request: () => post({ headers: { authorization: `Bearer ${process.env.SUPABASE_SECRET_KEY}` } }),
    },
    { title: "a stranger signed in", status: 403, code: "not_a_member", request: () => post({ user: stranger }) },
    {
      title: "a body that is not declared as JSON",
      status: 415,
      code: "unsupported_media_type",
      request: () => post({ headers: { "content-type": "text/plain" } }),
    },
    {
      title: "a form",
      status: 415,
      code: "unsupported_media_type",
      request: () => post({ headers: { "content-type": "application/x-www-form-urlencoded" } }),
    },
    {
      title: "a body that is too large",
      status: 413,
      code: "payload_too_large",
      request: () => post({ body: JSON.stringify({ domain: "x".repeat(70_000) }) }),
    },
    { title: "half a body", status: 400, code: "malformed_json", request: () => post({ body: '{"domain":' }) },
    {
      title: "a body nested without end",
      status: 400,
      code: "malformed_json",
      request: () => post({ body: `{"metadata":${"[".repeat(9_000)}${"]".repeat(9_000)}}` }),
    },
    { title: "no body", status: 400, code: "malformed_json", request: () => post({ body: "" }) },
    { title: "a missing field", status: 422, code: "invalid_field", request: () => post({ body: "{}" }) },
    {
      title: "an unknown field",
      status: 422,
      code: "invalid_field",
      request: () => post({ body: '{"domain":"acme.example","fast":true}' }),
    },
    { title: "no domain", status: 422, code: "invalid_domain", request: () => post({ body: '{"domain":"acme"}' }) },
    {
      title: "an address of this machine",
      status: 422,
      code: "address_blocked",
      request: () => post({ body: '{"domain":"2130706433"}' }),
    },
  ])("refuses $title with $status $code", async ({ status, code, request }) => {
    const response = await postResearch(request());
    expect(response.status).toBe(status);
    const error = await errorOf(response);
    expect(error.code).toBe(code);
    if (status === 422)
      expect(error.issues?.map(({ path }) => path)).toEqual([expect.stringMatching(/^(domain|fast)$/)]);
    expect(crawl).not.toHaveBeenCalled();
  });

  test.each<{ title: string; headers: Record<string, string>; status: number }>([
    {
      title: "of this app",
      headers: { origin: "http://localhost:3000", "sec-fetch-site": "same-origin" },
      status: 201,
    },
    {
      title: "of another site",
      headers: { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
      status: 403,
    },
    { title: "of a sibling site", headers: { "sec-fetch-site": "same-site" }, status: 403 },
  ])("answers a page $title that uses the session's cookies with $status", async ({ headers, status }) => {
    const body = JSON.stringify({ domain: "acme.example", type: "viewed" });
    expect((await postInteraction(postWithCookies(headers, body))).status).toBe(status);
  });

  test("looks at no cookie when there is a token, and at no origin", async () => {
    const request = postWithCookies({ origin: "https://evil.example", authorization: "Bearer x.y.z" });
    expect((await postInteraction(request)).status).toBe(401);
    const body = JSON.stringify({ domain: "acme.example", type: "viewed" });
    const headers = { origin: "https://evil.example", authorization: `Bearer ${ada.accessToken}` };
    expect((await postInteraction(postWithCookies(headers, body))).status).toBe(201);
  });

  test("answers 500 with a neutral message when Supabase is away", async () => {
    vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("connect ECONNREFUSED 127.0.0.1:5432")));
    const response = await postResearch(post());
    vi.unstubAllGlobals();
    expect(response.status).toBe(500);
    expect(await errorOf(response)).toEqual({ code: "internal", message: expect.not.stringContaining("ECONNREFUSED") });
  });
});

describe("POST research", () => {
  test("answers with what it saved, and projects only afterwards", async () => {
    const response = await postResearch(post({ body: '{"domain":"https://WWW.first.example/jobs"}' }));
    expect(response.status).toBe(200);
    const { research } = (await response.json()) as { research: Research };
    expect(research.domain).toBe("first.example");
    expect(await countOf("prospect_intelligence", "id", research.id)).toBe(1);
    expect(await countOf("accounts", "domain", "first.example")).toBe(0);

    await runAfter();
    expect(await countOf("accounts", "domain", "first.example")).toBe(1);
    expect(await countOf("prospect_intelligence_runs", "research_id", research.id)).toBe(1);
  });

  test("answers all the same when the projection fails, and a sweep makes up for it", async () => {
    await server.sql("alter function public.project_research(uuid) rename to project_research_away");
    const response = await postResearch(post({ body: '{"domain":"broken.example"}' }));
    await runAfter();
    expect(response.status).toBe(200);
    expect(await countOf("accounts", "domain", "broken.example")).toBe(0);

    await server.sql("alter function public.project_research_away(uuid) rename to project_research");
    const { sweep } = await import("@/lib/prospect-intelligence/projection");
    await sweep();
    expect(await countOf("accounts", "domain", "broken.example")).toBe(1);
  });

  test("streams each source as it ends, then the research", async () => {
    const end = Promise.withResolvers<void>();
    crawl.mockImplementation(async (domain: string, { id, onSource }: Options) => {
      onSource?.(WEBSITE);
      await end.promise;
      return createResearch({ id, domain });
    });
    const response = await postResearch(post({ headers: { accept: "text/event-stream" } }));
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    const events = readEvents(response);
    expect((await events.next()).value).toEqual({ event: "source", data: { source: WEBSITE } });
    end.resolve();
    const last = (await events.next()).value;
    expect(last).toMatchObject({ event: "research", data: { research: { domain: "acme.example" } } });
    expect((await events.next()).done).toBe(true);
  });

  test.each([
    { code: "domain_not_found", status: 422 },
    { code: "address_blocked", status: 422 },
    { code: "site_refused", status: 502 },
    { code: "site_unreachable", status: 502 },
  ] as const)("answers $code with $status or an error event, and keeps a run of it", async ({ code, status }) => {
    const domain = `${code.replaceAll("_", "-")}.example`;
    crawl.mockImplementation(async (_: string, { onSource }: Options) => {
      onSource?.({ ...WEBSITE, status: "failed", reason: "No answer" });
      throw new ProductError(code, "Why not");
    });
    const body = JSON.stringify({ domain });
    const response = await postResearch(post({ body }));
    expect(response.status).toBe(status);
    expect(await errorOf(response)).toEqual({ code, message: "Why not" });

    const stream = await postResearch(post({ body, headers: { accept: "text/event-stream" } }));
    const events = [];
    for await (const event of readEvents(stream)) events.push(event);
    expect(events.at(-1)).toEqual({ event: "error", data: { error: { code, message: "Why not" } } });

    await runAfter();
    const runs = await server.sql("select * from public.prospect_intelligence_runs where domain = $1", [domain]);
    expect(runs).toHaveLength(2);
    expect(runs[0]).toMatchObject({ user_id: ada.id, status: "error", error_code: code, error_message: "Why not" });
    expect(runs[0]?.sources).toMatchObject([{ name: "website", status: "failed" }]);
  });

  test("keeps an error nobody meant to itself", async () => {
    crawl.mockRejectedValue(new Error("undefined is not a function at /srv/app"));
    const response = await postResearch(post({ body: '{"domain":"bug.example"}' }));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("/srv/app");
    const [run] = await server.sql("select * from public.prospect_intelligence_runs where domain = 'bug.example'");
    expect(run).toMatchObject({ error_code: "internal", error_message: expect.not.stringContaining("/srv/app") });
  });

  test("crawls once for two identical requests of one person, and apart for another's", async () => {
    const end = Promise.withResolvers<void>();
    crawl.mockImplementation(async (domain: string, { id, onSource }: Options) => {
      onSource?.(WEBSITE);
      await end.promise;
      return createResearch({ id, domain });
    });
    const body = '{"domain":"twice.example"}';
    const first = postResearch(post({ body }));
    await vi.waitFor(() => expect(crawl).toHaveBeenCalledTimes(1), 10_000);
    const second = await postResearch(
      post({ body: '{"domain":"http://twice.example/"}', headers: { accept: "text/event-stream" } }),
    );
    const events = readEvents(second);
    expect((await events.next()).value).toEqual({ event: "source", data: { source: WEBSITE } });
    const others = postResearch(post({ body, user: ben }));
    await vi.waitFor(() => expect(crawl).toHaveBeenCalledTimes(2), 10_000);
    end.resolve();

    const { research } = await (await first).json();
    expect((await events.next()).value?.data).toEqual({ research });
    expect((await (await others).json()).research.id).not.toBe(research.id);
    await runAfter();
    expect(await countOf("prospect_intelligence_runs", "research_id", research.id)).toBe(1);
    expect(await countOf("prospect_intelligence", "domain", "twice.example")).toBe(2);
  });

  test.each(["application/json", "text/event-stream"])(
    "stops the crawl when the client of %s has gone, and saves nothing",
    async (accept) => {
      const domain = `gone-${accept.length}.example`;
      const crawling = Promise.withResolvers<AbortSignal>();
      crawl.mockImplementation((_: string, { signal }: Options) => {
        crawling.resolve(signal as AbortSignal);
        return new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
      });
      const client = new AbortController();
      const body = JSON.stringify({ domain });
      const answer = postResearch(post({ body, headers: { accept }, signal: client.signal }));
      const signal = await crawling.promise;
      client.abort();
      await vi.waitFor(() => expect(signal.aborted).toBe(true), 10_000);
      await answer;
      await runAfter();
      expect(await countOf("prospect_intelligence", "domain", domain)).toBe(0);
      expect(await countOf("prospect_intelligence_runs", "domain", domain)).toBe(0);
    },
  );

  test("finishes what it had begun to save when the client goes", async () => {
    const real = globalThis.fetch;
    const saving = Promise.withResolvers<void>();
    const client = new AbortController();
    vi.stubGlobal("fetch", async (input: RequestInfo | URL, init?: RequestInit) => {
      if (String(input).includes("/rest/v1/prospect_intelligence")) {
        saving.resolve();
        await vi.waitFor(() => expect(client.signal.aborted).toBe(true), 10_000);
      }
      return real(input, init);
    });
    const answer = postResearch(post({ body: '{"domain":"kept.example"}', signal: client.signal }));
    await saving.promise;
    client.abort();
    await answer;
    await runAfter();
    vi.unstubAllGlobals();
    expect(await countOf("prospect_intelligence", "domain", "kept.example")).toBe(1);
    expect(await countOf("accounts", "domain", "kept.example")).toBe(1);
  });

  test("answers 500 and says what happened when the research cannot be saved", async () => {
    crawl.mockImplementation(async (_: string, { id }: Options) => createResearch({ id, domain: "NOT A DOMAIN" }));
    const response = await postResearch(post({ body: '{"domain":"unsaved.example"}' }));
    expect(response.status).toBe(500);
    expect((await errorOf(response)).message).toContain("could not be saved");
    const [run] = await server.sql("select * from public.prospect_intelligence_runs where domain = 'unsaved.example'");
    expect(run).toMatchObject({ status: "error", error_code: "internal" });
  });

  test("refuses more at once than one person should start", async () => {
    const cleo = await server.signUpMember();
    const end = Promise.withResolvers<void>();
    crawl.mockImplementation(async (domain: string, { id }: Options) => {
      await end.promise;
      return createResearch({ id, domain });
    });
    const start = (n: number) =>
      postResearch(post({ user: cleo, body: JSON.stringify({ domain: `many-${n}.example` }) }));
    const running = [1, 2, 3, 4, 5].map(start);
    await vi.waitFor(() => expect(crawl).toHaveBeenCalledTimes(5), 10_000);
    const refused = await start(6);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    end.resolve();
    expect((await Promise.all(running)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect((await start(6)).status).toBe(200);
  });
});

describe("POST interaction", () => {
  test("answers 201 once and 200 after that", async () => {
    const body = JSON.stringify({ domain: "acme.example", type: "contacted", idempotencyKey: randomUUID() });
    const first = await postInteraction(post({ body }));
    const second = await postInteraction(post({ body }));
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(await second.json()).toEqual(await first.json());
  });
});

async function* readEvents(response: Response) {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) return;
    text += chunk.value;
    const blocks = text.split("\n\n");
    text = blocks.pop() ?? "";
    for (const block of blocks) {
      const [event, data] = block.split("\n");
      if (!event?.startsWith("event: ") || !data) continue;
      yield { event: event.slice("event: ".length), data: JSON.parse(data.slice("data: ".length)) };
    }
  }
}

describe("POST brief", () => {
  const body = (researchId: string) => JSON.stringify({ researchId });

  test("is not there unless a model is set up, which by default none is", async () => {
    const response = await postBrief(post({ body: body(randomUUID()) }));
    expect(response.status).toBe(404);
    expect((await errorOf(response)).code).toBe("brief_unavailable");
  });

  test.each([
    ["no id", "{}"],
    ["what is no id", '{"researchId":"1"}'],
    ["more than an id", `{"researchId":"${randomUUID()}","model":"other"}`],
  ])("refuses %s", async (_, sent) => {
    const response = await postBrief(post({ body: sent }));
    expect(response.status).toBe(422);
  });

  test("is for members alone", async () => {
    expect((await postBrief(post({ user: stranger, body: body(randomUUID()) }))).status).toBe(403);
  });
});
