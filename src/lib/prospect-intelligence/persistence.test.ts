import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { MemberContext } from "../auth/context";
import { activeProfileId, createResearch, startTestServer, type TestServer } from "../testing/server";
import { ProductError } from "./errors";
import { recordFailedRun, saveProspectResearch } from "./persistence";
import { getPreviousRoles } from "./previous-roles";
import { project, startSweeper, sweep } from "./projection";
import { getResearch, listRecentResearch } from "./queries";
import { jobSchema } from "./schemas";

let server: TestServer;
let ada: MemberContext;
let ben: MemberContext;
let profileId: string;

beforeAll(async () => {
  server = await startTestServer();
  ada = server.contextOf(await server.signUpMember());
  ben = server.contextOf(await server.signUpMember());
  profileId = await activeProfileId(ada);
});
afterEach(() => void vi.unstubAllGlobals());
afterAll(() => server.close());

const countOf = async (table: string, where: string, value: string) =>
  (await server.sql<{ n: number }>(`select count(*)::int as n from ${table} where ${where} = $1`, [value]))[0]?.n;

/** Has requests to a path answered by `answer` instead, the first `times` of them. */
function intercept(
  path: string,
  times: number,
  answer: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>,
) {
  const real = globalThis.fetch;
  let left = times;
  vi.stubGlobal("fetch", (input: RequestInfo | URL, init?: RequestInit) => {
    if (!String(input).includes(path) || left === 0) return real(input, init);
    left -= 1;
    return answer(input, init);
  });
  return real;
}

describe("saveProspectResearch", () => {
  test("writes one row that reads back as it was answered, for its owner alone", async () => {
    const research = createResearch();
    await saveProspectResearch(research, { userId: ada.userId, profileId });
    expect(await getResearch(ada, research.id)).toEqual(research);
    expect(await getResearch(ben, research.id)).toBeNull();
    const [row] = await server.sql("select * from public.prospect_intelligence where id = $1", [research.id]);
    expect(row).toMatchObject({
      user_id: ada.userId,
      domain: "acme.example",
      company_name: "Acme",
      icp_score: 70,
      priority_level: "high",
      coverage: 0.5,
      scorer_version: research.score.scorerVersion,
      icp_profile_id: profileId,
    });
  });

  test("stores what a page with broken text gave, and returns it as stored", async () => {
    const research = createResearch({ companyName: "Ac\0me \ud83d" });
    const saved = await saveProspectResearch(research, { userId: ada.userId, profileId });
    expect(saved.companyName).toBe("Ac\uFFFDme \uFFFD");
    expect(await getResearch(ada, research.id)).toEqual(saved);
  });

  test("writes one row though the answer to the first try was lost", async () => {
    const real = intercept("/rest/v1/prospect_intelligence", 1, async (input, init) => {
      await real(input, init);
      throw new TypeError("fetch failed");
    });
    const research = createResearch();
    await saveProspectResearch(research, { userId: ada.userId, profileId });
    expect(await countOf("public.prospect_intelligence", "id", research.id)).toBe(1);
  });

  test("gets over a database that is away for a moment", async () => {
    intercept("/rest/v1/prospect_intelligence", 2, async () => new Response("", { status: 503 }));
    const research = createResearch();
    await saveProspectResearch(research, { userId: ada.userId, profileId });
    expect(await countOf("public.prospect_intelligence", "id", research.id)).toBe(1);
  });

  test("rejects when the row cannot be written", async () => {
    const research = createResearch({ domain: "NO DOMAIN" });
    await expect(saveProspectResearch(research, { userId: ada.userId, profileId })).rejects.toBeDefined();
  });
});

describe("getPreviousRoles", () => {
  const evidence = [{ url: "https://acme.example/careers", quote: "$.length", fetchedAt: "2026-11-23T09:30:00.000Z" }];
  /** A saved run that read a whole board with one role, or could not read it. */
  const save = async (domain: string, roleId: string | null) => {
    const role = { title: "SRE", department: null, location: null, url: null, postedAt: null, isEngineering: true };
    const research = createResearch({
      domain,
      jobs: roleId === null ? [] : [jobSchema.parse({ ...role, id: roleId })],
      signals: [
        { key: "job_board", value: "lever", evidence },
        roleId === null
          ? { key: "total_open_roles", value: null, reason: "The board failed", evidence: [] }
          : { key: "total_open_roles", value: 1, evidence },
      ],
    });
    await saveProspectResearch(research, { userId: ada.userId, profileId });
  };

  test("is the newest run of the domain that read the whole board, or none", async () => {
    await save("compared.example", "lever:old");
    await save("compared.example", "lever:new");
    await save("compared.example", null);
    await save("other.example", "lever:other");
    expect((await getPreviousRoles("compared.example"))?.roles).toEqual([{ id: "lever:new", title: "SRE" }]);
    expect(await getPreviousRoles("never.example")).toBeNull();
  });
});

describe("recordFailedRun", () => {
  test("writes why a run has no research, and what its sources did", async () => {
    const id = randomUUID();
    await recordFailedRun({
      id,
      userId: ada.userId,
      domain: "nowhere.example",
      startedAt: new Date("2026-11-23T09:30:00.000Z"),
      finishedAt: new Date("2026-11-23T09:30:01.500Z"),
      error: new ProductError("domain_not_found", "nowhere.example does not exist."),
      sources: [{ name: "website", status: "failed", reason: "No such name", requests: 1, bytes: 0, durationMs: 9 }],
    });
    const [row] = await server.sql("select * from public.prospect_intelligence_runs where id = $1", [id]);
    expect(row).toMatchObject({
      user_id: ada.userId,
      status: "error",
      duration_ms: 1500,
      research_id: null,
      error_code: "domain_not_found",
      error_message: "nowhere.example does not exist.",
      sources: [{ name: "website", status: "failed" }],
    });
  });
});

describe("project", () => {
  test("fills account, signals and run once, however often it is called", async () => {
    const research = createResearch({ domain: "once.example" });
    await saveProspectResearch(research, { userId: ada.userId, profileId });
    expect(await Promise.all([project(research.id), project(research.id)])).toEqual([true, true]);
    const [account] = await server.sql("select * from public.accounts where domain = 'once.example'");
    expect(account).toMatchObject({ name: "Acme", latest_research_id: research.id, research_count: 1 });
    const [signals] = await server.sql("select * from public.account_signals where domain = 'once.example'");
    expect(signals).toMatchObject({ total_open_roles: 12, industry: null, research_id: research.id });
    expect(await countOf("public.prospect_intelligence_runs", "research_id", research.id)).toBe(1);
    expect(await countOf("private.projection_outbox", "research_id", research.id)).toBe(0);
  });

  test("never rejects, and leaves what failed to the next sweep", async () => {
    const research = createResearch({ domain: "later.example" });
    await saveProspectResearch(research, { userId: ada.userId, profileId });
    intercept("/rpc/project_research", 1, async () => Promise.reject(new TypeError("fetch failed")));
    expect(await project(research.id)).toBe(false);
    expect(await countOf("public.accounts", "domain", "later.example")).toBe(0);

    await sweep();
    expect(await countOf("public.accounts", "domain", "later.example")).toBe(1);
    expect(await countOf("public.prospect_intelligence_runs", "research_id", research.id)).toBe(1);
    await sweep();
    expect(await countOf("public.prospect_intelligence_runs", "research_id", research.id)).toBe(1);
  });

  test("gives up on a database that hangs", async () => {
    const timeout = vi.spyOn(AbortSignal, "timeout").mockImplementation(() => AbortSignal.abort(new Error("timeout")));
    expect(await project(randomUUID())).toBe(false);
    timeout.mockRestore();
  });
});

describe("startSweeper", () => {
  test("sweeps at once and then at an interval, one at a time, and again after a failure", async () => {
    vi.useFakeTimers();
    let running = 0;
    let sweeps = 0;
    const stop = startSweeper(async () => {
      expect(++running).toBe(1);
      sweeps += 1;
      await new Promise((resolve) => setTimeout(resolve, 40_000));
      running -= 1;
      if (sweeps === 2) throw new Error("database away");
    }, 10_000);
    expect(sweeps).toBe(1);
    await vi.advanceTimersByTimeAsync(52_100);
    expect(sweeps).toBe(2);
    await vi.advanceTimersByTimeAsync(40_000 + 24_100);
    expect(sweeps).toBe(3);
    stop();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(sweeps).toBe(3);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});

describe("listRecentResearch", () => {
  test("gives the newest of each domain of one's own, though one domain was run all day", async () => {
    const cleo = server.contextOf(await server.signUpMember());
    const save = (domain: string, icpScore: number) =>
      saveProspectResearch(createResearch({ domain, icpScore }), { userId: cleo.userId, profileId });
    await save("old.example", 1);
    await save("older.example", 2);
    const rows = await server.sql(
      `insert into public.prospect_intelligence
         (user_id, domain, data, icp_score, priority_level, coverage, scorer_version, icp_profile_id, created_at)
       select $1, 'busy.example', '{"signals": []}', n % 100, 'low', 0.5, '1', $2, now() + n * interval '1 second'
       from generate_series(1, 250) as n returning id`,
      [cleo.userId, profileId],
    );
    expect(rows).toHaveLength(250);

    const recent = await listRecentResearch(cleo);
    expect(recent.map(({ domain, icpScore }) => [domain, icpScore])).toEqual([
      ["busy.example", 50],
      ["older.example", 2],
      ["old.example", 1],
    ]);
    expect(await listRecentResearch(cleo, { limit: 1 })).toEqual(recent.slice(0, 1));
    expect(await listRecentResearch(ben)).toEqual([]);
  });
});
