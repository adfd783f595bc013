import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestUser } from "@/embedded/testing";
import { intentAnswerSchema } from "@/lib/prospect-intelligence/learning/intent/intent-schemas";
import { startTestServer, type TestServer } from "@/lib/testing/server";
import { GET } from "./route";

let server: TestServer;
let member: TestUser;
beforeAll(async () => {
  server = await startTestServer();
  member = await server.signUpMember();
});
afterAll(() => server.close());

function get(query: string, { accessToken }: Pick<TestUser, "accessToken"> = member): Promise<Response> {
  const headers = { authorization: `Bearer ${accessToken}` };
  return GET(new Request(`http://localhost:3000/api/prospect-intelligence/intent${query}`, { headers }));
}

async function answerTo(query: string) {
  const response = await get(query);
  expect(response.status).toBe(200);
  return intentAnswerSchema.parse(await response.json());
}

describe("before anything is known", () => {
  test("the answer is empty and says so, with what counts as what", async () => {
    const { intent, basis, kinds } = await answerTo("");
    expect(intent).toEqual([]);
    expect(basis).toMatchObject({ isLearned: false, message: "No account has been researched yet." });
    expect(kinds.map(({ kind }) => kind)).toContain("roles_opened");
  });
});

describe("with verdicts", () => {
  beforeAll(async () => {
    await server.sql(
      `insert into public.accounts (domain, name, last_researched_at, last_priority_level, first_researched_at, research_count)
       select domain, initcap(domain), now(), 'low', now(), 1
       from unnest(array['quiet.example', 'surge.example', 'likely.example', 'busy.example']) as domain`,
    );
    await server.sql(
      `insert into public.account_intent
         (domain, state, activity, attention, last_seven_days, eight_weeks_before, observed_days, expected,
          usual_per_week, p_value, p_fewer, q_value, events, judged_at)
       values
         ('quiet.example', 'quiet', 9, 0, 0, 0, 7, null, null, null, null, null, '[]', '2026-11-20T12:00:00Z'),
         ('likely.example', 'surging', 1, 0, 6, 1, 7, 0.5, 0.5, 0.001, 1, 0.04, '[]', '2026-11-20T12:00:00Z'),
         ('surge.example', 'surging', 1, 2, 9, 1, 7, 0.5, 0.5, 0.00001, 1, 0.001,
           '[{"kind": "roles_opened", "day": "2026-11-19", "count": 9}]', '2026-11-20T12:00:00Z'),
         ('busy.example', 'active', 5, 0, 3, 8, 7, 1, 1, 0.1, 0.9, 0.7, '[]', '2026-11-20T12:00:00Z')`,
    );
    await server.sql(
      `insert into public.intent_calibrations
         (day, is_simulated, accounts, accounts_with_history, events, is_learned, rates, dispersion, prior_shape, calibrated_at)
       values ('2026-11-20', false, 40, 38, 200, true, '{}', 1, 1, '2999-01-01')`,
    );
  });

  test("the least likely surges come first, then what is active, then what is quiet", async () => {
    const { intent, basis } = await answerTo("");
    expect(intent.map(({ domain }) => domain)).toEqual([
      "surge.example",
      "likely.example",
      "busy.example",
      "quiet.example",
    ]);
    expect(intent[0]).toMatchObject({
      name: "Surge.Example",
      why: "9 roles opened in the last 7 days; 0.5 to expect.",
      events: [{ kind: "roles_opened", label: "role opened", day: "2026-11-19", count: 9 }],
      pValue: 0.00001,
      qValue: 0.001,
    });
    expect(basis).toMatchObject({ isLearned: true, accounts: 40, accountsTested: 38, asOf: "2026-11-20" });
  });

  test.each([
    ["?state=surging", ["surge.example", "likely.example"]],
    ["?state=cooling", []],
    ["?limit=3", ["surge.example", "likely.example", "busy.example"]],
    ["?domain=https://www.Busy.example/jobs", ["busy.example"]],
    ["?domain=busy.example&state=quiet", []],
    ["?domain=nobody.example", []],
  ])("%s narrows it", async (query, domains) => {
    expect((await answerTo(query)).intent.map(({ domain }) => domain)).toEqual(domains);
  });

  test.each(["?state=asleep", "?limit=0", "?limit=201", "?limit=x", "?domain=no%20domain", "?since=2026"])(
    "%s is refused as a field that is invalid",
    async (query) => {
      const response = await get(query);
      expect(response.status).toBe(422);
      expect(await response.json()).toMatchObject({ error: { code: expect.stringMatching(/^invalid_/) } });
    },
  );

  test("nobody else sees it", async () => {
    expect((await get("", { accessToken: "x.y.z" })).status).toBe(401);
    expect((await get("", await server.signUp())).status).toBe(403);
  });
});
