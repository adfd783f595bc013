import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import type { TestUser } from "@/embedded/testing";
import { activeProfileId, createResearch, startTestServer, type TestServer } from "@/lib/testing/server";
import { recordInteraction } from "../interactions";
import { saveProspectResearch } from "../persistence";
import { sweep } from "../projection";
import { FEATURE_NAMES } from "./recommend/features";
import { policiesSchema, policySchema, recommendationsSchema } from "./recommendation-schemas";
import { createWorld } from "./simulate";
import { fillDatabase, removeSimulation } from "./simulate/fill";

vi.mock("next/headers", () => ({ headers: async () => new Headers({ host: "localhost:3000" }) }));

const { GET: getRecommendationsRoute } = await import("@/app/api/prospect-intelligence/recommendations/route");
const { GET: getPoliciesRoute, POST: postPolicies } = await import("@/app/api/prospect-intelligence/policies/route");

const DOMAINS = Array.from({ length: 12 }, (_, index) => `company-${index}.example`);

let server: TestServer;
let ada: TestUser;
let ben: TestUser;

beforeAll(async () => {
  server = await startTestServer();
  [ada, ben] = [await server.signUpMember(), await server.signUpMember()];
  const ctx = server.contextOf(ada);
  const profileId = await activeProfileId(ctx);
  for (const [index, domain] of DOMAINS.entries()) {
    const research = createResearch({ domain, icpScore: 5 * index, companyName: `Company ${index}` });
    await saveProspectResearch(research, { userId: ada.id, profileId });
  }
  await sweep();
});
afterAll(() => server.close());

const BASE = "http://localhost:3000/api/prospect-intelligence";
const asking = (user: TestUser) => ({ authorization: `Bearer ${user.accessToken}` });

async function recommend(user: TestUser, query = "") {
  const response = await getRecommendationsRoute(
    new Request(`${BASE}/recommendations${query}`, { headers: asking(user) }),
  );
  expect(response.status).toBe(200);
  return recommendationsSchema.parse(await response.json());
}

const post = (user: TestUser, body: unknown) =>
  postPolicies(
    new Request(`${BASE}/policies`, {
      method: "POST",
      headers: { ...asking(user), "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  );

/** As if the lists of everybody had been shown long ago, which no request can say. */
async function letTimePass(interval: string) {
  await server.sql("alter table public.recommendation_slates disable trigger refuse_change");
  await server.sql("alter table public.recommendation_impressions disable trigger refuse_change");
  for (const table of ["slates", "impressions"]) {
    await server.sql(`update public.recommendation_${table} set shown_at = shown_at - $1::interval`, [interval]);
    await server.sql(`alter table public.recommendation_${table} enable always trigger refuse_change`);
  }
}

describe("GET recommendations", () => {
  test("draws at random while nothing is learned, says so, and logs every slot with its propensity", async () => {
    const { slateId, recommendations, policy } = await recommend(ada, "?limit=5");
    expect(policy).toMatchObject({ version: 1, kind: "uniform", learnedFrom: 0, isSimulated: false });
    expect(policy.message).toMatch(/nothing is learned yet.*random/i);
    expect(new Set(recommendations.map(({ domain }) => domain)).size).toBe(5);
    expect(recommendations.map(({ slot }) => slot)).toEqual([0, 1, 2, 3, 4]);
    for (const { propensity, slot, reason } of recommendations) {
      expect(propensity).toBeCloseTo(1 / (12 - slot), 12);
      expect(reason).toMatch(/random/);
    }

    const logged = await server.sql(
      "select id, account_domain, slot, candidates, policy_version, features from public.recommendation_impressions where slate_id = $1 order by slot",
      [slateId],
    );
    expect(logged.map(({ id }) => id)).toEqual(recommendations.map(({ impressionId }) => impressionId));
    expect(logged.map(({ candidates }) => candidates)).toEqual([12, 11, 10, 9, 8]);
    expect(Object.keys((logged[0]?.features ?? {}) as object).sort()).toEqual([...FEATURE_NAMES].sort());
    const [slate] = await server.sql<{ candidates: string[] }>(
      "select candidates from public.recommendation_slates where id = $1",
      [slateId],
    );
    expect(slate?.candidates).toEqual([...DOMAINS].sort());
  });

  test("gives the same list again within minutes, also to requests at once, and a new one later", async () => {
    const lists = await Promise.all([recommend(ben), recommend(ben), recommend(ben, "?limit=3")]);
    expect(new Set(lists.map(({ slateId }) => slateId)).size).toBeLessThanOrEqual(2);
    const first = await recommend(ben);
    expect((await recommend(ben)).slateId).toBe(first.slateId);
    await letTimePass("11 minutes");
    expect((await recommend(ben)).slateId).not.toBe(first.slateId);
  });

  test("leaves out what somebody works on, what the rep does not want, and takes back what is undone", async () => {
    await letTimePass("11 minutes");
    const { recommendations } = await recommend(ada);
    const [contacted, dismissed, mistaken] = recommendations;
    if (!contacted || !dismissed || !mistaken) throw new Error("There are accounts");
    const ctx = server.contextOf(ada);
    const log = (type: "contacted" | "not_for_me", { domain, impressionId }: typeof contacted) =>
      recordInteraction(ctx, { domain, type, impressionId });
    expect((await log("contacted", contacted)).interaction.impressionId).toBe(contacted.impressionId);
    await log("not_for_me", dismissed);
    const { interaction } = await log("not_for_me", mistaken);
    await recordInteraction(ctx, {
      domain: mistaken.domain,
      type: "undone",
      metadata: { interactionId: interaction.id },
    });

    // Of the list that is there, at once.
    const left = (await recommend(ada)).recommendations.map(({ domain }) => domain);
    expect(left).not.toContain(contacted.domain);
    expect(left).not.toContain(dismissed.domain);
    expect(left).toContain(mistaken.domain);

    await letTimePass("11 minutes");
    const mine = (await recommend(ada, "?limit=50")).recommendations.map(({ domain }) => domain).sort();
    expect(mine).toEqual(DOMAINS.filter((d) => d !== contacted.domain && d !== dismissed.domain).sort());
    const colleagues = (await recommend(ben, "?limit=50")).recommendations.map(({ domain }) => domain).sort();
    expect(colleagues).toEqual(DOMAINS.filter((d) => d !== contacted.domain).sort());
  });

  test.each(["?limit=0", "?limit=51", "?limit=1.5", "?limit=many", "?offset=1"])(
    "refuses %s with 422",
    async (query) => {
      const response = await getRecommendationsRoute(
        new Request(`${BASE}/recommendations${query}`, { headers: asking(ada) }),
      );
      expect(response.status).toBe(422);
    },
  );

  test("answers nobody but members", async () => {
    const stranger = await server.signUp();
    const request = (headers: Record<string, string>) => new Request(`${BASE}/recommendations`, { headers });
    expect((await getRecommendationsRoute(request(asking(stranger)))).status).toBe(403);
    expect((await getRecommendationsRoute(request({ authorization: "Bearer x.y.z" }))).status).toBe(401);
  });
});

describe("an interaction that names an impression", () => {
  test.each([
    { title: "that is none", of: "nobody", code: "not_found" },
    { title: "of somebody else", of: "ben", code: "not_found" },
    { title: "of another account", of: "ada", code: "invalid_field" },
  ])("is refused for one $title", async ({ of, code }) => {
    const { recommendations } = await recommend(of === "ben" ? ben : ada, "?limit=50");
    const [one, other] = recommendations;
    const impressionId = of === "nobody" ? crypto.randomUUID() : (one?.impressionId ?? "");
    const domain = of === "ada" ? (other?.domain ?? "") : (one?.domain ?? "");
    const attempt = recordInteraction(server.contextOf(ada), { domain, type: "viewed", impressionId });
    await expect(attempt).rejects.toMatchObject({ code, issues: [{ path: "impressionId" }] });
  });
});

describe("policies", () => {
  test("are for admins", async () => {
    const request = new Request(`${BASE}/policies`, { headers: asking(ada) });
    expect((await getPoliciesRoute(request)).status).toBe(403);
    expect((await post(ada, { action: "train" })).status).toBe(403);
  });

  test("say what is missing, and train nothing from too little", async () => {
    const response = await getPoliciesRoute(new Request(`${BASE}/policies`, { headers: asking(server.admin) }));
    const { policies, data } = (await response.json()) as { policies: unknown[]; data: { message: string } };
    expect(policies).toHaveLength(1);
    expect(policySchema.parse(policies[0])).toMatchObject({
      version: 1,
      kind: "uniform",
      state: "live",
      evaluation: null,
    });
    expect(data.message).toMatch(/300 are needed/);
    const refusal = await post(server.admin, { action: "train" });
    expect(refusal.status).toBe(422);
    expect(await refusal.json()).toMatchObject({ error: { code: "not_enough_data", message: data.message } });
  });

  test("of an earlier version's features draw at random and say what to do", async () => {
    const judged = {
      horizonDays: 21,
      impressions: 400,
      slates: 40,
      live: { value: 0.01, low: 0, high: 0.02 },
      estimates: [],
    };
    const { data: version } = await server
      .adminClient()
      .rpc("save_recommendation_policy", {
        policy: {
          kind: "linear_thompson",
          parameters: { exploration: 0.04, tournamentSize: 8, particles: 8, seed: "1", featureSet: 1 },
          posterior: { mean: [0], precisionFactor: [1] },
          ...{ impression_count: 5200, reward_count: 310, data_hash: "0".repeat(64), is_simulated: false },
          evaluation: { ...judged, canReplace: true, against: 1, verdict: "It was compared." },
        },
      })
      .throwOnError();
    expect((await post(server.admin, { action: "promote", version: Number(version) })).status).toBe(200);
    await letTimePass("11 minutes");
    const { policy, recommendations } = await recommend(ada);
    expect(policy).toMatchObject({ version, kind: "linear_thompson" });
    expect(policy.message).toMatch(/earlier version of the app.*trains policies on the Models page/);
    expect(recommendations.length).toBeGreaterThan(0);
    for (const { reason } of recommendations) expect(reason).toMatch(/^Drawn at random/);
    expect((await post(server.admin, { action: "promote", version: 1 })).status).toBe(200);
    await letTimePass("11 minutes");
  });

  test("replace the live one only when they proved better, and it can be gone back to", async () => {
    const save = async (canReplace: boolean) => {
      const evaluation = {
        ...{ horizonDays: 21, impressions: 400, slates: 40, live: { value: 0.01, low: 0, high: 0.02 }, estimates: [] },
        ...{ canReplace, against: 1, verdict: "It was compared." },
      };
      const parameters = { exploration: 0.04, tournamentSize: 8, particles: 1, seed: "1", featureSet: 1 };
      const { data } = await server
        .adminClient()
        .rpc("save_recommendation_policy", {
          policy: { kind: "rules", parameters, impression_count: 0, reward_count: 0, evaluation, is_simulated: false },
        })
        .throwOnError();
      return data as number;
    };
    const [worse, better, late] = [await save(false), await save(true), await save(true)];
    expect((await post(server.admin, { action: "promote", version: 999 })).status).toBe(404);
    const refusal = await post(server.admin, { action: "promote", version: worse });
    expect(refusal.status).toBe(409);
    expect(await refusal.json()).toMatchObject({ error: { message: "It was compared." } });

    expect((await post(server.admin, { action: "promote", version: better })).status).toBe(200);
    await letTimePass("11 minutes");
    const { policy, recommendations } = await recommend(ada);
    expect(policy).toMatchObject({ version: better, kind: "rules" });
    for (const { reason, icpScore } of recommendations) expect(reason).toMatch(new RegExp(`${icpScore}|random`));

    // Compared with the uniform policy, which is not live any more.
    const overview = await getPoliciesRoute(new Request(`${BASE}/policies`, { headers: asking(server.admin) }));
    const { policies } = policiesSchema.parse(await overview.json());
    expect(policies.find(({ version }) => version === late)?.evaluation).toMatchObject({
      canReplace: false,
      verdict: `It was compared with version 1, and version ${better} is live now. Train again to compare it with that.`,
    });
    expect((await post(server.admin, { action: "promote", version: late })).status).toBe(409);
    expect((await post(server.admin, { action: "promote", version: 1 })).status).toBe(200);
    expect(
      (await server.sql("select version from public.recommendation_policies where state = 'live'"))[0]?.version,
    ).toBe(1);
  });
});

describe("a simulated team", () => {
  const WEEKS = 16;
  const DAY_MS = 86_400_000;
  const startAt = new Date(Math.floor(Date.now() / DAY_MS - 7 * WEEKS) * DAY_MS).toISOString();
  const world = createWorld({ seed: "policies", accounts: 600, reps: 4, weeks: WEEKS, startAt });
  const isSimulated = ({ domain }: { domain: string }) => domain.endsWith("-simulated.example");

  /** Filling and removing block the thread for so long that the server's side of a kept connection is closed. */
  const recommendOnceAwake = (user: typeof ben) => vi.waitFor(() => recommend(user), 10_000);

  test("takes the place of what was listed before, and gives it back when it is removed", async () => {
    const before = await recommend(ben);
    expect(before.recommendations.some(isSimulated)).toBe(false);
    await fillDatabase(server.sql, world);
    const meanwhile = await recommendOnceAwake(ben);
    expect(meanwhile.recommendations.every(isSimulated)).toBe(true);
    expect((await recommend(ben)).slateId).toBe(meanwhile.slateId);
  });

  test("is a log to learn a policy from, which is judged before it decides", async () => {
    const response = await post(server.admin, { action: "train" });
    expect(response.status).toBe(201);
    const { policies } = z.object({ policies: z.array(policySchema) }).parse(await response.json());
    expect(policies.map(({ kind, tournamentSize }) => `${kind} ${tournamentSize}`).sort()).toEqual([
      "linear_thompson 2",
      "linear_thompson 8",
      "rules 8",
    ]);
    for (const { isSimulated, evaluation } of policies) {
      expect(isSimulated).toBe(true);
      expect(evaluation?.estimates[0]?.effectiveSampleSize).toBeGreaterThan(50);
    }
    const better = policies.find(({ kind, evaluation }) => kind === "linear_thompson" && evaluation?.canReplace);
    if (!better) throw new Error(`None is better: ${policies.map(({ evaluation }) => evaluation?.verdict).join(" ")}`);
    expect((await post(server.admin, { action: "promote", version: better.version })).status).toBe(200);

    const { policy, recommendations } = await recommend(ada);
    expect(policy).toMatchObject({ version: better.version, kind: "linear_thompson", isSimulated: true });
    expect(policy.learnedFrom).toBeGreaterThan(0);
    for (const { propensity, reason } of recommendations) {
      expect(propensity).toBeGreaterThan(0);
      expect(reason).toMatch(/^(Recommended for |Drawn at random|The best of those drawn)/);
    }
    expect(recommendations.some(({ reason }) => reason.startsWith("Recommended for "))).toBe(true);
  });

  test("leaves nothing behind: neither its policies nor its lists", async () => {
    await removeSimulation(server.sql);
    const { policy, recommendations } = await recommendOnceAwake(ben);
    expect(policy).toMatchObject({ version: 1, kind: "uniform", isSimulated: false });
    expect(recommendations.some(isSimulated)).toBe(false);
    expect(await server.sql("select from public.recommendation_policies where is_simulated")).toEqual([]);
  });
});
