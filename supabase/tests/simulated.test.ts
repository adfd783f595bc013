import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestSupabase, type TestSupabase } from "@/embedded/testing";
import { actAs, refusalOf, type Sql, saveResearch, signUp, tryOut } from "./database";

let test: TestSupabase;
beforeAll(async () => {
  test = await createTestSupabase();
});
afterAll(() => test.close());

/** A simulated account and a real one, with a run and an event each, all of the same real member. */
async function makeBoth(sql: Sql) {
  const member = await signUp(sql);
  for (const domain of ["made-up.example", "real.example"]) {
    await sql(
      `insert into public.accounts
         (domain, last_researched_at, last_priority_level, first_researched_at, research_count, is_simulated)
       values ($1, '2020-01-01', 'low', '2020-01-01', 1, $2)`,
      [domain, domain === "made-up.example"],
    );
    const research = await saveResearch(sql, member.id, { domain });
    await actAs(sql, "service_role", () => sql("select public.project_research($1)", [research]));
    await actAs(sql, member, () =>
      sql(
        "insert into public.user_interactions (user_id, account_domain, interaction_type) values ($1, $2, 'contacted')",
        [member.id, domain],
      ),
    );
  }
  return member;
}

const MARKED = [
  ["prospect_intelligence", "domain"],
  ["prospect_intelligence_runs", "domain"],
  ["user_interactions", "account_domain"],
  ["account_signals", "domain"],
] as const;

describe("what is about a simulated account", () => {
  it.each(MARKED)("is marked in %s, and nothing else is", (table, column) =>
    tryOut(test, async (sql) => {
      await makeBoth(sql);
      expect(await sql(`select ${column} as domain, is_simulated from public.${table} order by 1`)).toEqual([
        { domain: "made-up.example", is_simulated: true },
        { domain: "real.example", is_simulated: false },
      ]);
    }),
  );

  it.each(["user_interactions", "prospect_intelligence_runs"])(
    "can be removed from %s, where what is real cannot",
    (table) =>
      tryOut(test, async (sql) => {
        await makeBoth(sql);
        expect(await refusalOf(sql, `delete from public.${table} where is_simulated`)).toBeNull();
        expect(await refusalOf(sql, `delete from public.${table}`)).toMatchObject({ code: "42501" });
        expect(await sql(`select is_simulated from public.${table}`)).toEqual([{ is_simulated: false }]);
      }),
  );

  it.each(["service_role", "member"] as const)("is no way around append-only for %s", (who) =>
    tryOut(test, async (sql) => {
      const member = await makeBoth(sql);
      const attempts = [
        "delete from public.user_interactions where is_simulated",
        "update public.user_interactions set is_simulated = true",
        "update public.accounts set is_simulated = true where false",
        `insert into public.user_interactions (user_id, account_domain, interaction_type, is_simulated)
           values ('${member.id}', 'real.example', 'viewed', true)`,
      ];
      // The server may write accounts.
      const refused = who === "service_role" ? attempts.filter((attempt) => !attempt.includes("accounts")) : attempts;
      for (const attempt of refused) {
        const refusal = await actAs(sql, who === "member" ? member : who, () => refusalOf(sql, attempt));
        expect(refusal, attempt).toMatchObject({ code: "42501" });
      }
    }),
  );
});
