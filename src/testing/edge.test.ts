/** The HTTP contract of the running app: routes, errors, headers, and nothing secret in what a browser is sent. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { icpDefinitionSchema, researchSchema } from "@/lib/prospect-intelligence/schemas";
import { DEFAULT_ICP_PROFILE, replayScore } from "@/lib/prospect-intelligence/scoring";
import { SOURCES } from "@/lib/prospect-intelligence/sources/registry";
import { type RunningApp, removeDataDirectories, startApp } from "./app";

const RESEARCH = "/api/prospect-intelligence/research";
const INTERACTION = "/api/prospect-intelligence/interaction";

let app: RunningApp;
let member: string;
let stranger: string;
beforeAll(async () => {
  app = await startApp();
  ({ cookie: member } = await app.signUp("ada@example.com"));
  ({ cookie: stranger } = await app.signUp("grace@example.org"));
}, 300_000);
afterAll(async () => {
  await app?.stop();
  await removeDataDirectories();
});

interface Call {
  cookie?: string;
  headers?: Record<string, string>;
  body?: unknown;
  signal?: AbortSignal;
}

const post = (route: string, { cookie, headers, body, signal }: Call) =>
  fetch(app.origin + route, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      origin: app.origin,
      ...(cookie === undefined ? {} : { cookie }),
      ...headers,
    },
    body: typeof body === "string" ? body : JSON.stringify(body),
    signal: signal ?? null,
  });

describe("an error", () => {
  const acme = { domain: "tesseragrid.example" };
  it.each<{ name: string; call: () => Call; status: number; code: string }>([
    { name: "no session", call: () => ({ body: acme }), status: 401, code: "unauthenticated" },
    { name: "not let in", call: () => ({ cookie: stranger, body: acme }), status: 403, code: "not_a_member" },
    {
      name: "another site's page",
      call: () => ({ cookie: member, body: acme, headers: { origin: "https://evil.example" } }),
      status: 403,
      code: "foreign_origin",
    },
    {
      name: "a cross-site request",
      call: () => ({ cookie: member, body: acme, headers: { "sec-fetch-site": "cross-site" } }),
      status: 403,
      code: "foreign_origin",
    },
    {
      name: "a form's content type",
      call: () => ({ cookie: member, body: "domain=x", headers: { "content-type": "text/plain" } }),
      status: 415,
      code: "unsupported_media_type",
    },
    { name: "no JSON", call: () => ({ cookie: member, body: "{" }), status: 400, code: "malformed_json" },
    { name: "a field missing", call: () => ({ cookie: member, body: {} }), status: 422, code: "invalid_field" },
    {
      name: "no domain",
      call: () => ({ cookie: member, body: { domain: "not a domain" } }),
      status: 422,
      code: "invalid_domain",
    },
    ...["localhost", "127.0.0.1", "http://[::1]/", "169.254.169.254", "2130706433", "0x7f.1"].map((domain) => ({
      name: domain,
      call: () => ({ cookie: member, body: { domain } }),
      status: 422,
      code: "address_blocked",
    })),
    {
      name: "a name that does not exist",
      call: () => ({ cookie: member, body: { domain: "nosuchcompany.example" } }),
      status: 422,
      code: "domain_not_found",
    },
  ])("says what is wrong: $name", async ({ call, status, code }) => {
    const response = await post(RESEARCH, call());
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { code, message: expect.any(String) } });
  });

  it("of a body that no request needs comes without the body being kept in memory", async () => {
    const response = await post(RESEARCH, { cookie: member, body: { domain: "x".repeat(2_000_000) } });
    expect(response.status).toBe(413);
    await vi.waitFor(() => expect(app.output()).toMatch(/Request body exceeded 256KB/), 10_000);
  });

  it("of a run is kept as a run", async () => {
    const { data } = await app.database
      .from("prospect_intelligence_runs")
      .select("status, error_code, research_id")
      .eq("domain", "nosuchcompany.example");
    expect(data).toEqual([{ status: "error", error_code: "domain_not_found", research_id: null }]);
  });
});

describe("research", () => {
  it("is answered as JSON in the shape of the contract", async () => {
    const response = await post(RESEARCH, { cookie: member, body: { domain: "HTTPS://www.Quillmark.example/jobs" } });
    expect(response.status).toBe(200);
    const { research } = (await response.json()) as { research: unknown };
    const { domain, icpScore, score } = researchSchema.parse(research);
    expect(domain).toBe("quillmark.example");
    expect(score.contributions.reduce((sum, { points }) => sum + points, 0)).toBe(icpScore);
  });

  it("reads a document that is too large to be read beside everything else", async () => {
    // Its board is: the thread for such documents has to load from the build.
    const response = await post(RESEARCH, { cookie: member, body: { domain: "corvane.example" } });
    const { research } = z.object({ research: researchSchema }).parse(await response.json());
    const board = research.ledger.find(({ url }) => url.includes("/boards/corvane/jobs"));
    expect(board?.bytes).toBeGreaterThan(200_000);
    expect(research.jobs.length).toBeGreaterThan(100);
  });

  it("is streamed as one event a source and one for the result", async () => {
    const response = await post(RESEARCH, {
      cookie: member,
      body: { domain: "ferrostack.example" },
      headers: { accept: "text/event-stream" },
    });
    expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
    const events = parseEvents(await response.text());
    expect(events.map(({ event }) => event)).toEqual([...SOURCES.map(() => "source"), "research"]);
    expect(() => z.object({ research: researchSchema }).parse(events.at(-1)?.data)).not.toThrow();
  });

  it("asked for twice at once by one person is crawled once", async () => {
    const call = { cookie: member, body: { domain: "kestrelrobotics.example" } };
    const answers = await Promise.all([post(RESEARCH, call), post(RESEARCH, call)]);
    const [first, second] = await Promise.all(answers.map((answer) => answer.json()));
    expect(first).toEqual(second);
    const { count } = await app.database
      .from("prospect_intelligence")
      .select("*", { count: "exact", head: true })
      .eq("domain", "kestrelrobotics.example");
    expect(count).toBe(1);
  });

  it("ends when whoever asked goes away", async () => {
    const leaving = new AbortController();
    const answer = post(RESEARCH, {
      cookie: member,
      body: { domain: "meridianfreight.example" },
      signal: leaving.signal,
    });
    setTimeout(() => leaving.abort(), 1_500);
    await expect(answer).rejects.toThrow();
    await vi.waitFor(() => expect(app.output()).toMatch(/nobody waits/), { timeout: 30_000 });
    const { count } = await app.database
      .from("prospect_intelligence")
      .select("*", { count: "exact", head: true })
      .eq("domain", "meridianfreight.example");
    expect(count).toBe(0);
  });
});

describe("a score", () => {
  it("is the same when any saved run is replayed from the database", async () => {
    // Companies of every kind, besides those that the tests above left.
    const more = ["harrowpike", "oakhollowdental", "copperline", "sablevault", "parcelwise"];
    await Promise.all(more.map((name) => post(RESEARCH, { cookie: member, body: { domain: `${name}.example` } })));

    const { data: profiles } = await app.database.from("icp_profiles").select();
    const { data: saved } = await app.database.from("prospect_intelligence").select();
    expect(saved?.length).toBeGreaterThanOrEqual(8);
    for (const row of saved ?? []) {
      const profile = profiles?.find(({ id }) => id === row.icp_profile_id);
      const definition = icpDefinitionSchema.parse(profile?.definition);
      const research = researchSchema.parse(row.data);
      const replayed = replayScore(research, { version: profile?.version ?? 0, definition });
      const { icpScore, priorityLevel, coverage, score } = replayed;
      expect({ icpScore, priorityLevel, coverage }, row.domain).toEqual({
        icpScore: row.icp_score,
        priorityLevel: row.priority_level,
        coverage: row.coverage,
      });
      expect(score, row.domain).toEqual(research.score);
    }
  });

  it("starts from the profile that the terminal command scores with", async () => {
    const { data } = await app.database.from("icp_profiles").select("version, name, definition").eq("is_active", true);
    const { id: _, ...profile } = DEFAULT_ICP_PROFILE;
    expect(data).toEqual([profile]);
  });
});

describe("an interaction", () => {
  it("is logged once for one key, and taken back by another", async () => {
    const body = { domain: "tesseragrid.example", type: "contacted", idempotencyKey: "one" };
    const first = await post(INTERACTION, { cookie: member, body });
    const again = await post(INTERACTION, { cookie: member, body });
    expect([first.status, again.status]).toEqual([201, 200]);
    const { interaction } = (await first.json()) as { interaction: { id: string } };
    expect(await again.json()).toEqual({ interaction });

    const undo = { domain: body.domain, type: "undone", metadata: { interactionId: interaction.id } };
    expect((await post(INTERACTION, { cookie: member, body: undo })).status).toBe(201);
    expect((await post(INTERACTION, { cookie: member, body: undo })).status).toBe(409);
  });
});

describe("what a browser is sent", () => {
  it.each(["/sign-in", "/nowhere", "/api/nowhere", RESEARCH])("%s carries the security headers", async (route) => {
    const { headers } = await fetch(app.origin + route);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/default-src/);
    expect(policy).toMatch(/frame-ancestors 'none'/);
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-inline'/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBeTruthy();
    expect(headers.get("x-powered-by")).toBeNull();
  });

  it("has a nonce of its own for each page", async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const { headers } = await fetch(`${app.origin}/sign-in`);
        return /'nonce-([^']+)'/.exec(headers.get("content-security-policy") ?? "")?.[1];
      }),
    );
    expect(nonces[0]).toBeTruthy();
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it("holds no secret: neither pages nor any script", async () => {
    const page = await (await fetch(`${app.origin}/prospect-intelligence`, { headers: { cookie: member } })).text();
    const folder = path.join(process.cwd(), ".next/static");
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
    const scripts = await Promise.all(files.map((file) => readFile(path.join(file.parentPath, file.name), "utf8")));
    for (const text of [page, ...scripts]) {
      expect(text).not.toContain(app.secretKey);
      expect(text).not.toMatch(/SUPABASE_SECRET_KEY|sb_secret_/);
    }
  });

  it("leaves its session where no script can read it", async () => {
    const answer = await fetch(`${app.origin}/sign-in`);
    expect(answer.headers.getSetCookie().every((cookie) => /httponly/i.test(cookie))).toBe(true);
  });
});

function parseEvents(text: string): { event: string | undefined; data: unknown }[] {
  return text
    .split("\n\n")
    .filter((block) => /^event:/m.test(block))
    .map((block) => ({
      event: /^event: ?(.*)$/m.exec(block)?.[1],
      data: JSON.parse(/^data: ?(.*)$/m.exec(block)?.[1] ?? "null"),
    }));
}
