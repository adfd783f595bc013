import "server-only";
/**
 * The next best accounts for a rep. Each list is drawn by the live policy and logged before it is shown, with the exact
 * probability of every slot; asked again within minutes, the rep gets the same list, so that a page that is reloaded is
 * not a new decision.
 */
import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { MemberContext } from "../../auth/context";
import { createAdminClient } from "../../supabase/admin";
import type { Json } from "../../supabase/database.types";
import { toInstant } from "../../supabase/instant";
import { PRIORITY_LEVELS } from "../schemas";
import { INTENT_STATES } from "./intent/intent-schemas";
import { listAccountIntents } from "./intent/queries";
import { createRandom } from "./random";
import { createContext } from "./recommend/context";
import { rowOf } from "./recommend/feature-matrix";
import { type CandidateAccount, FEATURE_NAMES, FEATURE_SET } from "./recommend/features";
import { fitRep } from "./recommend/funnel";
import { createPolicy } from "./recommend/policy";
import { getLivePolicy, type ServedPolicy } from "./recommend/policy-service";
import { explainSlot, nameFeatures } from "./recommend/reason";
import { readOwnImpressions } from "./recommend/rep-log";
import { drawSlate } from "./recommend/slate";
import { type Recommendations, type RecommendationsQuery, recommendationsSchema } from "./recommendation-schemas";

/** A list holds for this long. */
const SLATE_LIFETIME = "10 minutes";

const slateSchema = z
  .object({
    slateId: z.string(),
    shownAt: z.string().transform(toInstant),
    policyVersion: z.number(),
    impressions: z.array(z.record(z.string(), z.unknown())),
  })
  .nullable();

const numbers = z.number().nullish();
const candidatesSchema = z.object({
  isSimulated: z.boolean(),
  accounts: z.array(
    z.object({
      domain: z.string(),
      name: z.string().nullish(),
      priorityLevel: z.enum(PRIORITY_LEVELS),
      icpScore: z.number().nullish(),
      coverage: z.number(),
      researchedDaysAgo: z.number(),
      timesShown: z.number(),
      employee_count: numbers,
      total_open_roles: numbers,
      engineering_role_count: numbers,
      engineering_role_share: numbers,
      newest_role_age_days: numbers,
      roles_opened: numbers,
      has_engineering_blog: z.boolean().nullish(),
      latest_post_age_days: numbers,
      has_docs: z.boolean().nullish(),
      has_api_reference: z.boolean().nullish(),
      is_open_source: z.boolean().nullish(),
      technologies: z.array(z.string()).nullish(),
      pricing_model: z.array(z.string()).nullish(),
      compliance: z.array(z.string()).nullish(),
      founded_year: numbers,
      headquarters_country: z.string().nullish(),
      industry: z.string().nullish(),
      intent: z.enum(INTENT_STATES).nullish(),
    }),
  ),
});

/** Up to `limit` accounts that nobody works on and the rep has not turned down, best first as far as anything is learned. */
export async function getRecommendations(
  ctx: MemberContext,
  { limit }: RecommendationsQuery,
): Promise<Recommendations> {
  const served = await getLivePolicy();
  const client = createAdminClient("recommendations are logged by the server, whose propensities nobody may make up");
  const recent = await client
    .rpc("read_recommendation_slate", { rep: ctx.userId, slots: limit, newer_than: SLATE_LIFETIME })
    .throwOnError();
  const known = slateSchema.parse(recent.data);
  if (known) return answer(ctx, known, served);

  const { kind, parameters, posterior: team } = served;
  const [candidates, own] = await Promise.all([
    client.rpc("read_recommendation_candidates", { rep: ctx.userId }).throwOnError(),
    team ? readOwnImpressions(client, ctx.userId) : [],
  ]);
  const { accounts: rows, isSimulated } = candidatesSchema.parse(candidates.data);
  if (rows.length === 0) return answer(ctx, null, served);

  const accounts = rows.map(toCandidate);
  const matrix = createContext(accounts);
  const learned = team && fitRep(team, own, Date.now());
  const policy = createPolicy(kind, parameters, learned);
  // A policy's own seed draws its particles; which of them decides is nobody's to foresee.
  const slots = drawSlate(policy, matrix, limit, createRandom(randomUUID()));
  const saved = await client
    .rpc("save_recommendation_slate", {
      newer_than: SLATE_LIFETIME,
      slate: {
        userId: ctx.userId,
        limit,
        policyVersion: served.version,
        featureSet: FEATURE_SET,
        featureCount: FEATURE_NAMES.length,
        candidates: accounts.map(({ domain }) => domain),
        features: Buffer.from(matrix.steps.buffer).toString("base64"),
        isSimulated,
        impressions: slots.map((slot, index) => {
          const account = accounts[slot.candidate] as CandidateAccount;
          return {
            domain: account.domain,
            slot: index,
            candidates: slot.left,
            propensity: slot.propensity,
            features: nameFeatures(rowOf(matrix, slot.candidate)),
            reason: explainSlot(policy, learned, matrix, slot, account),
          };
        }),
      } as Json,
    })
    .throwOnError();
  return answer(ctx, slateSchema.parse(saved.data), served);
}

function toCandidate(row: z.infer<typeof candidatesSchema>["accounts"][number]): CandidateAccount {
  const { domain, icpScore, coverage, researchedDaysAgo, timesShown, intent, ...signals } = row;
  return {
    domain,
    signals,
    icpScore: icpScore ?? null,
    coverage,
    researchedDaysAgo,
    timesShown,
    intent: intent ?? null,
  };
}

/** The list with what is said of each account's intent now, which may be newer than what the decision was made by. */
async function answer(
  ctx: MemberContext,
  slate: z.infer<typeof slateSchema>,
  served: ServedPolicy,
): Promise<Recommendations> {
  const impressions = slate?.impressions ?? [];
  const verdicts = await listAccountIntents(
    ctx,
    impressions.map(({ domain }) => String(domain)),
  );
  const intents = new Map(verdicts.map(({ domain, state, why }) => [domain, { state, why }]));
  return recommendationsSchema.parse({
    slateId: slate?.slateId ?? null,
    shownAt: slate?.shownAt ?? null,
    recommendations: impressions.map((impression) => ({
      ...impression,
      intent: intents.get(String(impression.domain)) ?? null,
    })),
    policy: {
      version: slate?.policyVersion ?? served.version,
      kind: served.kind,
      learnedFrom: served.learnedFrom,
      isSimulated: served.isSimulated,
      message: describePolicy(served),
    },
  });
}

function describePolicy({ kind, parameters, posterior, learnedFrom, impressions }: ServedPolicy): string {
  const often = Math.round(parameters.exploration * 100);
  switch (kind) {
    case "uniform":
      return "Nothing is learned yet: these accounts are drawn at random. What you do about them is what a better list will be learned from.";
    case "rules":
      return `Chosen by ICP score; ${often} in 100 are drawn at random, to learn from.`;
    case "linear_thompson":
      if (!posterior) {
        return "What was learned is of an earlier version of the app: these accounts are drawn at random until an admin trains policies on the Models page.";
      }
      return `Learned from ${learnedFrom} of ${impressions} recommendations, those that led to a contact, a meeting or a deal; ${often} in 100 are drawn at random, to go on learning.`;
  }
}
