import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestSupabase, type TestSupabase } from "@/embedded/testing";
import { actAs, refusalOf, type Sql, saveResearch, signUp, tryOut } from "./database";

let test: TestSupabase;
beforeAll(async () => {
  test = await createTestSupabase();
});
afterAll(() => test.close());

/** A member with one row in every table that holds something of theirs. */
async function makeMember(sql: Sql) {
  const admin = await signUp(sql);
  const rep = await signUp(sql);
  await actAs(sql, admin, () =>
    sql("insert into public.member_invitations (email, role) values ($1, 'admin')", [rep.email]),
  );
  const researchId = await saveResearch(sql, rep.id);
  await actAs(sql, "service_role", () => sql("select public.project_research($1)", [researchId]));
  await actAs(sql, rep, async () => {
    await sql("insert into public.member_invitations (email) values ('someone@example.com')");
    await sql("insert into public.allowed_email_domains (domain) values ('team.example')");
    await sql(
      `insert into public.icp_profiles (name, definition) select 'Theirs', definition from public.icp_profiles where version = 1`,
    );
    await sql(
      `insert into public.user_interactions (user_id, account_domain, interaction_type, research_id)
       values ($1, 'acme.example', 'opened_research', $2)`,
      [rep.id, researchId],
    );
  });
  await sql(
    `insert into public.prospect_intelligence_runs
       (user_id, domain, status, started_at, finished_at, duration_ms, error_code, error_message)
     values ($1, 'gone.example', 'error', now(), now(), 0, 'domain_not_found', 'No such domain')`,
    [rep.id],
  );
  const [slate] = await sql<{ id: string }>(
    `insert into public.recommendation_slates (user_id, policy_version, feature_set, feature_count, candidates, features)
     values ($1, 1, 1, 1, '{acme.example}', '\\x01') returning id`,
    [rep.id],
  );
  await sql(
    `insert into public.recommendation_impressions
       (slate_id, user_id, account_domain, policy_version, slot, candidates, features, propensity, reason)
     values ($1, $2, 'acme.example', 1, 0, 1, '{}', 1, 'Drawn at random.')`,
    [slate?.id, rep.id],
  );
  await sql(
    `insert into public.user_interactions (user_id, account_domain, interaction_type, impression_id)
     select user_id, account_domain, 'contacted', id from public.recommendation_impressions`,
  );
  // As if it had been committed: a table with deferred checks open can't be truncated at all.
  await sql("set constraints all immediate");
  await sql("set constraints all deferred");
  // Not yet projected.
  await saveResearch(sql, rep.id, { domain: "later.example" });
  return { admin, rep, researchId };
}

const TABLES = [
  { table: "public.user_interactions", change: "metadata = '{}'", key: "id" },
  { table: "public.prospect_intelligence_runs", change: "duration_ms = 1", key: "id" },
  { table: "public.recommendation_slates", change: "feature_set = 2", key: "id", isReferredTo: true },
  { table: "public.recommendation_impressions", change: "propensity = 0.5", key: "id", isReferredTo: true },
];

describe.each(TABLES)("$table", ({ table, change, key, isReferredTo = false }) => {
  const all = [
    { verb: "update", statement: `update ${table} set ${change}` },
    { verb: "update of no row", statement: `update ${table} set ${change} where false` },
    { verb: "delete", statement: `delete from ${table}` },
    { verb: "truncate", statement: `truncate ${table}` },
    { verb: "truncate with what refers to it", statement: `truncate ${table} cascade` },
    { verb: "truncate from below", statement: "truncate auth.users cascade" },
    {
      verb: "overwriting insert",
      statement: `insert into ${table} select * from ${table} on conflict (${key}) do update set ${change}`,
    },
    { verb: "merge", statement: `merge into ${table} t using ${table} s on t.id = s.id when matched then delete` },
  ];
  // Postgres itself lets nobody truncate a table without those that refer to it.
  const attempts = all.filter(({ verb }) => !(isReferredTo && verb === "truncate"));

  describe.each(["its owner", "service_role", "authenticated", "anon"] as const)("asked by %s", (who) => {
    it.each(attempts)("refuses $verb", ({ statement }) =>
      tryOut(test, async (sql) => {
        const { rep } = await makeMember(sql);
        const before = await sql(`select * from ${table} order by id`);
        const attempt = () => refusalOf(sql, statement);
        const refusal = await (who === "its owner"
          ? attempt()
          : actAs(sql, who === "authenticated" ? rep : who, attempt));
        expect(refusal).toMatchObject({ code: "42501" });
        expect(await sql(`select * from ${table} order by id`)).toEqual(before);
      }),
    );
  });

  it.each(attempts)("refuses service_role $verb even with every grant", ({ verb, statement }) =>
    tryOut(test, async (sql) => {
      await makeMember(sql);
      await sql(`grant all on all tables in schema public, auth, private to service_role`);
      await sql("grant usage on schema auth to service_role");
      await actAs(sql, "service_role", async () =>
        expect(await refusalOf(sql, statement), verb).toMatchObject({
          code: "42501",
          message: expect.stringContaining("append-only"),
        }),
      );
    }),
  );

  it("refuses its owner while triggers are off for replication", () =>
    tryOut(test, async (sql) => {
      await makeMember(sql);
      await sql("set local session_replication_role = replica");
      for (const { statement } of attempts) expect(await refusalOf(sql, statement)).toMatchObject({ code: "42501" });
    }));
});

describe("deleting an account", () => {
  it("erases everything of the person and keeps what is the team's", () =>
    tryOut(test, async (sql) => {
      const { admin, rep, researchId } = await makeMember(sql);
      await sql("delete from auth.users where id = $1", [rep.id]);
      await sql("set constraints all immediate");

      // Wherever a person's id, address or research may stand: no trace of them is left.
      const tables = await sql<{ name: string }>(
        `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'private')`,
      );
      for (const { name } of tables) {
        const traces = await sql(`select * from ${name} as t where to_jsonb(t)::text ~ $1`, [
          `${rep.id}|${rep.email}|${researchId}`,
        ]);
        expect(traces, name).toEqual([]);
      }

      expect(await sql("select domain, latest_research_id, research_count from public.accounts")).toEqual([
        { domain: "acme.example", latest_research_id: null, research_count: 1 },
      ]);
      expect(await sql("select domain, research_id, icp_score from public.account_signals")).toEqual([
        { domain: "acme.example", research_id: null, icp_score: 50 },
      ]);
      expect(await sql("select created_by from public.icp_profiles where name = 'Theirs'")).toEqual([
        { created_by: null },
      ]);
      expect(await sql("select user_id from public.members")).toEqual([{ user_id: admin.id }]);
      expect(await sql("select invited_by from public.member_invitations")).toEqual([{ invited_by: null }]);

      // What still waited to be projected is cleared when it is come upon.
      expect(await sql("select public.sweep_projections(10) as projected")).toEqual([{ projected: 0 }]);
      expect(await sql("select research_id from private.projection_outbox")).toEqual([]);
    }));

  it("leaves everybody else's rows", () =>
    tryOut(test, async (sql) => {
      const { rep, researchId } = await makeMember(sql);
      const other = await signUp(sql);
      await sql("delete from auth.users where id = $1", [other.id]);
      expect(await sql("select user_id, research_id from public.user_interactions")).toEqual([
        { user_id: rep.id, research_id: researchId },
        { user_id: rep.id, research_id: null },
      ]);
      expect(await sql("select status from public.prospect_intelligence_runs order by status")).toEqual([
        { status: "error" },
        { status: "success" },
      ]);
    }));

  it("is the one way to delete a research that something refers to", () =>
    tryOut(test, async (sql) => {
      const { researchId } = await makeMember(sql);
      expect(
        await refusalOf(sql, "delete from public.prospect_intelligence where id = $1", [researchId]),
      ).toMatchObject({
        code: "23503",
      });
    }));
});
