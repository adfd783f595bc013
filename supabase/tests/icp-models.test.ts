import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestSupabase, type TestSupabase } from "@/embedded/testing";
import { actAs, refusalOf, type Sql, saveResearch, signUp, tryOut } from "./database";

let test: TestSupabase;
beforeAll(async () => {
  test = await createTestSupabase();
});
afterAll(() => test.close());

/** Saves a model as the server does, and returns its version. */
async function save(sql: Sql, { canGoLive = true, isSimulated = false } = {}): Promise<number> {
  const model = {
    label: "meeting_booked",
    window_days: 90,
    algorithm: "boosting",
    parameters: { max_depth: 2 },
    seed: "1",
    data_hash: "a".repeat(64),
    row_count: 100,
    outcome_count: 20,
    metrics: { canGoLive, verdict: canGoLive ? "It beats the rules." : "It does not beat the rules." },
    is_simulated: isSimulated,
    created_by: null,
  };
  const [row] = await actAs(sql, "service_role", () =>
    sql<{ version: number }>("select public.save_icp_model($1, $2) as version", [
      JSON.stringify(model),
      JSON.stringify({ trees: [] }),
    ]),
  );
  if (!row) throw new Error("The model was not saved.");
  return row.version;
}

const promote = (sql: Sql, version: number, person: { id: string }) =>
  actAs(sql, "service_role", () => refusalOf(sql, "select public.promote_icp_model($1, $2)", [version, person.id]));
const liveVersion = async (sql: Sql) =>
  (await sql<{ version: number }>("select version from public.icp_models where state = 'live'"))[0]?.version;
const tick = (sql: Sql) => sql("select pg_sleep(0.002)");

describe("an ICP model", () => {
  it("is saved with its artefact, under a number of its own, as a candidate", () =>
    tryOut(test, async (sql) => {
      const [first, second] = [await save(sql), await save(sql)];
      expect(second).toBe(first + 1);
      expect(
        await sql(
          "select state, artefact from public.icp_models join public.icp_model_artefacts on model_id = id where version = $1",
          [first],
        ),
      ).toEqual([{ state: "candidate", artefact: { trees: [] } }]);
    }));

  it("goes live in an admin's name alone, and takes the place of the one that was", () =>
    tryOut(test, async (sql) => {
      const [admin, rep] = [await signUp(sql), await signUp(sql)];
      const [first, second] = [await save(sql), await save(sql)];
      expect(await promote(sql, first, rep)).toMatchObject({ code: "42501" });
      expect(await promote(sql, first, admin)).toBeNull();
      expect(await promote(sql, second, admin)).toBeNull();
      expect(await sql("select version, state, promoted_by from public.icp_models order by version")).toEqual([
        { version: first, state: "retired", promoted_by: admin.id },
        { version: second, state: "live", promoted_by: admin.id },
      ]);
    }));

  it("that did not beat the rules never goes live, whoever says so", () =>
    tryOut(test, async (sql) => {
      const admin = await signUp(sql);
      const version = await save(sql, { canGoLive: false });
      expect(await promote(sql, version, admin)).toEqual({ code: "PT409", message: "It does not beat the rules." });
      expect(await promote(sql, version + 999, admin)).toMatchObject({ code: "P0002" });
      const byHand = "update public.icp_models set state = 'live', promoted_at = now() where version = $1";
      expect(await refusalOf(sql, byHand, [version])).toMatchObject({ code: "23514" });
    }));

  it("never changes and never goes, unless it was learned from a simulation", () =>
    tryOut(test, async (sql) => {
      const [real, simulated] = [await save(sql), await save(sql, { isSimulated: true })];
      const metrics = `update public.icp_models set metrics = '{"canGoLive": true}' where version = $1`;
      expect(await refusalOf(sql, metrics, [real])).toMatchObject({ code: "42501" });
      expect(await refusalOf(sql, "delete from public.icp_models where version = $1", [real])).toMatchObject({
        code: "42501",
      });
      expect(await refusalOf(sql, "update public.icp_model_artefacts set artefact = '{}'")).toMatchObject({
        code: "42501",
      });
      expect(await refusalOf(sql, "delete from public.icp_models where version = $1", [simulated])).toBeNull();
    }));

  it("outlives its author's account", () =>
    tryOut(test, async (sql) => {
      await signUp(sql);
      const author = await signUp(sql);
      await sql("insert into public.members (user_id, email, role) values ($1, $2, 'admin') on conflict do nothing", [
        author.id,
        author.email,
      ]);
      const version = await save(sql);
      expect(await promote(sql, version, author)).toBeNull();
      await sql("delete from auth.users where id = $1", [author.id]);
      expect(await sql("select state, promoted_by from public.icp_models where version = $1", [version])).toEqual([
        { state: "live", promoted_by: null },
      ]);
    }));
});

describe("rolling back", () => {
  it("goes one live version further back each time, to the rules at last", async () => {
    // Each promotion has a transaction of its own, for the instant of its own.
    const sql: Sql = (text, params) => test.sql(text, params);
    const admin = await test.signUp();
    const versions = [await save(outside(sql)), await save(outside(sql)), await save(outside(sql))];
    for (const version of versions) {
      await tick(sql);
      await sql("select public.promote_icp_model($1, $2)", [version, admin.id]);
    }
    const [first, second, third] = versions;
    expect(await liveVersion(sql)).toBe(third);
    for (const expected of [second, first, null]) {
      const [row] = await sql<{ version: number | null }>("select public.roll_back_icp_model($1) as version", [
        admin.id,
      ]);
      expect(row?.version).toBe(expected);
      expect((await liveVersion(sql)) ?? null).toBe(expected);
    }
    await expect(sql("select public.roll_back_icp_model($1)", [admin.id])).rejects.toMatchObject({ code: "PT409" });
  });
});

describe("what a model learns from", () => {
  it("comes in pages, with outcomes that were taken back marked and without a person", () =>
    tryOut(test, async (sql) => {
      const rep = await signUp(sql);
      for (const [day, domain] of ["a.example", "b.example", "c.example"].entries()) {
        const id = await saveResearch(sql, rep.id, { domain, researchedAt: `2026-11-0${day + 1}T10:00:00.000Z` });
        await sql("select public.project_research($1)", [id]);
      }
      const nobody = "00000000-0000-0000-0000-000000000000";
      const read =
        "select id, domain, finished_at, icp_score, priority_level from public.read_training_runs($1, $2, 2)";
      const first = await actAs(sql, "service_role", () =>
        sql<{ id: string; domain: string; finished_at: string }>(read, ["-infinity", nobody]),
      );
      expect(first.map(({ domain }) => domain)).toEqual(["a.example", "b.example"]);
      const last = first[1];
      const rest = await sql<{ domain: string }>(read, [last?.finished_at, last?.id]);
      expect(rest.map(({ domain }) => domain)).toEqual(["c.example"]);

      const label = "select * from public.read_runs_to_label($1, $2, 2)";
      const columns = "id, domain, finished_at, is_simulated";
      for (const [at, id] of [
        ["-infinity", nobody],
        [last?.finished_at, last?.id],
      ]) {
        const runs = `select ${columns} from public.read_training_runs($1, $2, 2)`;
        expect(await sql(label, [at, id])).toEqual(await sql(runs, [at, id]));
      }

      const log = `insert into public.user_interactions (user_id, account_domain, interaction_type, metadata)
        values ($1, 'a.example', $2, $3) returning id`;
      const [meeting] = await sql<{ id: string }>(log, [rep.id, "meeting_booked", "{}"]);
      await sql(log, [rep.id, "viewed", "{}"]);
      await sql(log, [rep.id, "contacted", "{}"]);
      await sql(log, [rep.id, "deal_won", "{}"]);
      await sql(log, [rep.id, "undone", JSON.stringify({ interactionId: meeting?.id })]);
      const events = await sql<{ type: string; undone_at: string | null }>(
        "select * from public.read_training_events('-infinity', $1, 10)",
        [nobody],
      );
      expect(events.map(({ type, undone_at }) => [type, undone_at !== null]).sort()).toEqual([
        ["contacted", false],
        ["deal_won", false],
        ["meeting_booked", true],
      ]);
      expect(Object.keys(events[0] ?? {})).not.toContain("user_id");
    }));
});

/** Without a transaction there is nothing to act within: the owner saves. */
function outside(sql: Sql): Sql {
  return async (text, params) => (/^(set|reset) |set_config/.test(text) ? [] : sql(text, params));
}
