import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestSupabase, type TestSupabase, type TestUser } from "@/embedded/testing";
import { saveResearch } from "../../../../../supabase/tests/database";
import { researchSchema } from "../../schemas";
import { replayScore } from "../../scoring";
import { DEFAULT_ICP_PROFILE } from "../../scoring/default-profile";
import { createWorld } from ".";
import { fillDatabase, inspectSimulation, removeSimulation } from "./fill";

const WORLD = createWorld({ seed: 3, accounts: 40, reps: 2, weeks: 10, startAt: "2026-03-04T00:00:00Z" });

let test: TestSupabase;
let member: TestUser;
beforeAll(async () => {
  test = await createTestSupabase();
  member = await test.signUp();
  const research = await saveResearch(test.sql, member.id, { domain: "real.example" });
  await test.sql("select public.project_research($1)", [research]);
  await test.sql(
    "insert into public.user_interactions (user_id, account_domain, interaction_type) values ($1, 'real.example', 'contacted')",
    [member.id],
  );
});
afterAll(() => test.close());

/** Every row of every table of ours, and of people, as text. */
async function dump(): Promise<Record<string, string[]>> {
  const tables = await test.sql<{ name: string }>(`
    select format('%s.%s', schemaname, tablename) as name from pg_tables
    where schemaname in ('public', 'private') or (schemaname, tablename) = ('auth', 'users') order by 1
  `);
  const rows: Record<string, string[]> = {};
  for (const { name } of tables) {
    // Work to do is numbered as it comes in.
    const row = name === "private.intent_outbox" ? "(account_domain, since)" : "row";
    const found = await test.sql<{ text: string }>(`select ${row}::text as text from ${name} as row order by 1`);
    rows[name] = found.map(({ text }) => text);
  }
  return rows;
}

const hash = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest("hex");

describe("a simulated database", () => {
  let before: Record<string, string[]>;
  let filled: Record<string, string[]>;
  let counts: Record<string, number>;
  beforeAll(async () => {
    before = await dump();
    counts = await fillDatabase(test.sql, WORLD);
    filled = await dump();
  });

  it("has a team's history in the five tables, all of it marked", async () => {
    expect(await inspectSimulation(test.sql)).toEqual({ simulated: 40, real: 1 });
    for (const [table, count] of Object.entries(counts)) {
      expect(count, table).toBeGreaterThan(0);
      expect(filled[table]?.length, table).toBe(count + (before[table]?.length ?? 0));
      if (table === "auth.users") continue;
      const [marked] = await test.sql<{ count: number }>(
        `select count(*)::int as count from ${table} where is_simulated`,
      );
      expect(marked?.count, table).toBe(count);
    }
  });

  it("leaves nothing to project, and lets nobody in", () => {
    for (const table of ["private.projection_outbox", "public.members", "public.pending_members"]) {
      expect(filled[table]).toEqual(before[table]);
    }
  });

  it("keeps in accounts and signals what the newest run of each found", async () => {
    const stale = await test.sql(`
      select account.domain
      from public.accounts as account
      join public.account_signals as known using (domain)
      left join lateral (
        select * from public.prospect_intelligence_runs as run where run.domain = account.domain
        order by started_at desc limit 1
      ) as latest on true
      where account.is_simulated and (
        known.research_id is distinct from latest.research_id
        or account.latest_research_id is distinct from latest.research_id
        or account.last_researched_at <> latest.started_at
        or to_jsonb(known) - array['domain', 'icp_score', 'priority_level', 'coverage', 'research_id', 'observed_at', 'is_simulated']
          <> latest.signals
        or account.research_count <> (select count(*) from public.prospect_intelligence_runs where domain = account.domain)
      )
    `);
    expect(stale).toEqual([]);
  });

  it("saves research that the app reads, and whose score replays", async () => {
    const rows = await test.sql<{ data: unknown; icp_score: number | null }>(
      "select data, icp_score from public.prospect_intelligence where is_simulated",
    );
    for (const { data, icp_score } of rows) {
      const research = researchSchema.parse(data);
      expect(replayScore(research, DEFAULT_ICP_PROFILE).icpScore).toBe(icp_score);
      for (const { value, evidence } of research.signals) {
        if (value !== null) expect(evidence[0]?.quote).toBe("Simulated from seed 3: no page was read.");
      }
    }
  });

  it("is seen by members as any other account is", async () => {
    const { data } = await member.client.from("account_signals").select("domain").eq("is_simulated", true);
    expect(data).toHaveLength(40);
  });

  it("has people whom nobody can be", async () => {
    const people = await test.sql<{ email: string | null; encrypted_password: string | null }>(
      "select email, encrypted_password from auth.users where raw_app_meta_data ->> 'simulated' = 'true'",
    );
    expect(people).toEqual(Array(2).fill({ email: null, encrypted_password: null }));
  });

  it("goes with one command, and nothing else does", async () => {
    // What a member does in a demonstration goes with it.
    const { error } = await member.client
      .from("user_interactions")
      .insert({ user_id: member.id, account_domain: WORLD.accounts[0]?.domain ?? "", interaction_type: "contacted" });
    expect(error).toBeNull();
    const removed = await removeSimulation(test.sql);
    expect(removed).toMatchObject({
      ...counts,
      "public.user_interactions": (counts["public.user_interactions"] ?? 0) + 1,
    });
    expect(await dump()).toEqual(before);
  });

  it("is the same to the byte when it is filled again from the same seed", async () => {
    await fillDatabase(test.sql, WORLD);
    expect(hash(await dump())).toBe(hash(filled));
    await removeSimulation(test.sql);
  });

  it("is there as a whole or not at all", async () => {
    let statements = 0;
    const failing: typeof test.sql = (text, params) => {
      statements += 1;
      if (statements === 6) throw new Error("connection lost");
      return test.sql(text, params);
    };
    await expect(fillDatabase(failing, WORLD)).rejects.toThrow("connection lost");
    expect(await dump()).toEqual(before);
  });
});
