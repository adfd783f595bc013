import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestSupabase, type TestSupabase } from "@/embedded/testing";
import { SIGNAL_COLUMNS } from "@/lib/prospect-intelligence/signals";
import { actAs, refusalOf, type Sql, saveResearch, signUp, tryOut } from "./database";

let test: TestSupabase;
beforeAll(async () => {
  test = await createTestSupabase();
});
afterAll(() => test.close());

const project = async (sql: Sql, id: string) => {
  const [row] = await actAs(sql, "service_role", () =>
    sql<{ projected: boolean }>("select public.project_research($1) as projected", [id]),
  );
  return row?.projected;
};
const sweep = async (sql: Sql, maxRows = 100) => {
  const [row] = await actAs(sql, "service_role", () =>
    sql<{ projected: number }>("select public.sweep_projections($1) as projected", [maxRows]),
  );
  return row?.projected;
};
const accountsOf = (sql: Sql) => sql("select * from public.accounts order by domain");
const outboxOf = (sql: Sql) => sql("select research_id, attempts, last_error from private.projection_outbox");

/** All the orders of a list. */
const permute = <Item>(items: Item[]): Item[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item, index) => permute(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));

describe("saving research", () => {
  it("notes it in the outbox in the same transaction", () =>
    tryOut(test, async (sql) => {
      const rep = await signUp(sql);
      await sql("savepoint before");
      const id = await actAs(sql, "service_role", () => saveResearch(sql, rep.id));
      expect(await outboxOf(sql)).toEqual([{ research_id: id, attempts: 0, last_error: null }]);
      await sql("rollback to savepoint before");
      expect(await outboxOf(sql)).toEqual([]);
    }));
});

describe("projecting a research", () => {
  it("writes the account, its signals and the run, and clears the outbox", () =>
    tryOut(test, async (sql) => {
      const rep = await signUp(sql);
      const id = await saveResearch(sql, rep.id, {
        researchedAt: "2026-11-01T10:00:00.000Z",
        signals: [
          { key: "total_open_roles", value: 4 },
          { key: "engineering_role_share", value: 0.25 },
          { key: "has_engineering_blog", value: false },
          { key: "job_board", value: "greenhouse" },
          { key: "industry", value: null },
          { key: "company_name", value: "Acme" },
        ],
      });
      expect(await project(sql, id)).toBe(true);
      expect(await outboxOf(sql)).toEqual([]);

      const instant = "2026-11-01 10:00:00+00";
      expect(await accountsOf(sql)).toEqual([
        {
          domain: "acme.example",
          name: "Acme",
          latest_research_id: id,
          last_researched_at: instant,
          last_icp_score: 50,
          last_priority_level: "medium",
          first_researched_at: instant,
          research_count: 1,
          is_simulated: false,
        },
      ]);
      const features = {
        ...Object.fromEntries(SIGNAL_COLUMNS.map((key) => [key, null])),
        total_open_roles: 4,
        engineering_role_share: 0.25,
        has_engineering_blog: false,
        job_board: "greenhouse",
      };
      expect(await sql("select * from public.account_signals")).toEqual([
        {
          ...features,
          domain: "acme.example",
          icp_score: 50,
          priority_level: "medium",
          coverage: 0.75,
          research_id: id,
          observed_at: instant,
          is_simulated: false,
        },
      ]);
      expect(await sql("select * from public.prospect_intelligence_runs")).toEqual([
        {
          id: expect.any(String),
          user_id: rep.id,
          domain: "acme.example",
          status: "success",
          started_at: instant,
          finished_at: "2026-11-01 10:00:01.234+00",
          duration_ms: 1234,
          research_id: id,
          error_code: null,
          error_message: null,
          sources: [{ name: "website", status: "ok", reason: null, requests: 1, bytes: 10, durationMs: 5 }],
          signals: features,
          is_simulated: false,
        },
      ]);
    }));

  it("counts it once, however often it is asked for", () =>
    tryOut(test, async (sql) => {
      const rep = await signUp(sql);
      const id = await saveResearch(sql, rep.id);
      expect(await project(sql, id)).toBe(true);
      const before = [await accountsOf(sql), await sql("select * from public.prospect_intelligence_runs")];
      expect(await project(sql, id)).toBe(false);
      await sql("insert into private.projection_outbox (research_id) values ($1)", [id]);
      expect(await sweep(sql)).toBe(0);
      expect(await outboxOf(sql)).toEqual([]);
      expect([await accountsOf(sql), await sql("select * from public.prospect_intelligence_runs")]).toEqual(before);
    }));

  it("does nothing for a research that isn't there", () =>
    tryOut(test, async (sql) => {
      expect(await project(sql, randomUUID())).toBe(false);
      expect(await accountsOf(sql)).toEqual([]);
    }));

  it("ends the same whatever the order, between two at one instant and when the newest knows less", () =>
    tryOut(test, async (sql) => {
      const rep = await signUp(sql);
      const seeds = [
        {
          researchedAt: "2026-11-01T10:00:00Z",
          companyName: "Oldest",
          signals: [{ key: "total_open_roles", value: 1 }],
        },
        {
          researchedAt: "2026-11-02T10:00:00Z",
          companyName: "Newer",
          signals: [{ key: "total_open_roles", value: 2 }],
        },
        { researchedAt: "2026-11-03T10:00:00Z", companyName: null, icpScore: null },
        { researchedAt: "2026-11-03T10:00:00Z", companyName: null, icpScore: null },
      ];
      const ids: string[] = [];
      for (const seed of seeds) ids.push(await saveResearch(sql, rep.id, seed));
      const newest = ids.slice(2).sort().at(-1);

      for (const order of permute(ids)) {
        await sql("savepoint before");
        for (const id of order) await project(sql, id);
        expect(await accountsOf(sql)).toEqual([
          {
            domain: "acme.example",
            name: null,
            latest_research_id: newest,
            last_researched_at: "2026-11-03 10:00:00+00",
            last_icp_score: null,
            last_priority_level: "medium",
            first_researched_at: "2026-11-01 10:00:00+00",
            research_count: 4,
            is_simulated: false,
          },
        ]);
        expect(await sql("select research_id, total_open_roles, observed_at from public.account_signals")).toEqual([
          { research_id: newest, total_open_roles: null, observed_at: "2026-11-03 10:00:00+00" },
        ]);
        await sql("rollback to savepoint before");
      }
    }));

  it("keeps the older account's facts when the person of the newest is erased and an older research comes late", () =>
    tryOut(test, async (sql) => {
      const [, rep, other] = [await signUp(sql), await signUp(sql), await signUp(sql)];
      const newest = await saveResearch(sql, rep.id, { researchedAt: "2026-11-03T10:00:00Z", companyName: "Newest" });
      const late = await saveResearch(sql, other.id, { researchedAt: "2026-11-01T10:00:00Z", companyName: "Late" });
      await project(sql, newest);
      await sql("delete from auth.users where id = $1", [rep.id]);
      await project(sql, late);
      expect(await accountsOf(sql)).toMatchObject([{ name: "Newest", latest_research_id: null, research_count: 2 }]);
    }));

  it("writes all or nothing", () =>
    tryOut(test, async (sql) => {
      const rep = await signUp(sql);
      const id = await saveResearch(sql, rep.id, { signals: [{ key: "total_open_roles", value: "many" }] });
      const refusal = await actAs(sql, "service_role", () =>
        refusalOf(sql, "select public.project_research($1)", [id]),
      );
      expect(refusal?.message).toBe('invalid input syntax for type integer: "many"');
      expect(await accountsOf(sql)).toEqual([]);
      expect(await outboxOf(sql)).toHaveLength(1);
    }));
});

describe("a sweep", () => {
  it("projects what is due, up to the number it is given, the longest due first", () =>
    tryOut(test, async (sql) => {
      const rep = await signUp(sql);
      const ids: string[] = [];
      for (const domain of ["c.example", "b.example", "a.example"])
        ids.push(await saveResearch(sql, rep.id, { domain }));
      for (const [index, id] of ids.entries()) {
        await sql(
          "update private.projection_outbox set next_attempt_at = now() - $2 * interval '1 minute' where research_id = $1",
          [id, 10 - index],
        );
      }
      expect(await sweep(sql, 2)).toBe(2);
      expect(await sql("select domain from public.accounts order by domain")).toEqual([
        { domain: "b.example" },
        { domain: "c.example" },
      ]);
      expect(await sweep(sql)).toBe(1);
      expect(await sweep(sql)).toBe(0);
    }));

  it("leaves one that fails, says why, and tries it ever later, up to an hour", () =>
    tryOut(test, async (sql) => {
      const rep = await signUp(sql);
      const broken = await saveResearch(sql, rep.id, { signals: [{ key: "total_open_roles", value: "many" }] });
      await saveResearch(sql, rep.id, { domain: "fine.example" });
      expect(await sweep(sql)).toBe(1);
      const left = { research_id: broken, last_error: 'invalid input syntax for type integer: "many"' };
      expect(await outboxOf(sql)).toEqual([{ ...left, attempts: 1 }]);
      expect(await sweep(sql)).toBe(0);
      expect(await outboxOf(sql)).toEqual([{ ...left, attempts: 1 }]);

      const waits: number[] = [];
      for (let attempt = 0; attempt < 40; attempt++) {
        const [row] = await sql<{ seconds: number }>(
          "select extract(epoch from next_attempt_at - now())::int as seconds from private.projection_outbox",
        );
        waits.push(row?.seconds ?? 0);
        await sql("update private.projection_outbox set next_attempt_at = now()");
        await sweep(sql);
      }
      expect(waits.slice(0, 11)).toEqual([10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600]);
      expect(waits.at(-1)).toBe(3600);

      // Once it heals, it is projected.
      await sql("update public.prospect_intelligence set data = jsonb_set(data, '{signals}', '[]') where id = $1", [
        broken,
      ]);
      await sql("update private.projection_outbox set next_attempt_at = now()");
      expect(await sweep(sql)).toBe(1);
      expect(await outboxOf(sql)).toEqual([]);
    }));
});

describe("runs", () => {
  it.each([
    { name: "a success without research", values: "'success', null, null, null" },
    { name: "a success with an error", values: "'success', $2, 'internal', 'Oh'" },
    { name: "an error with research", values: "'error', $2, 'internal', 'Oh'" },
    { name: "an error that doesn't say why", values: "'error', null, null, null" },
    { name: "another status", values: "'pending', null, 'internal', 'Oh'" },
  ])("are never $name", ({ values }) =>
    tryOut(test, async (sql) => {
      const rep = await signUp(sql);
      const id = await saveResearch(sql, rep.id);
      await expect(
        sql(
          `insert into public.prospect_intelligence_runs
             (user_id, domain, started_at, finished_at, duration_ms, status, research_id, error_code, error_message)
           select $1::uuid, 'acme.example', now(), now(), 0, ${values} where $2::uuid is not null`,
          [rep.id, id],
        ),
      ).rejects.toMatchObject({ code: "23514" });
    }),
  );
});
