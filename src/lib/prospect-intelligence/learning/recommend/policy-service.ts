import "server-only";
/** Policies as the server has them: the live one to recommend by, all of them for admins, training and promotion. */
import type { MemberContext } from "../../../auth/context";
import { env } from "../../../env";
import { logger } from "../../../logger";
import { createAdminClient } from "../../../supabase/admin";
import type { Tables } from "../../../supabase/database.types";
import { toInstant } from "../../../supabase/instant";
import { ProductError } from "../../errors";
import {
  type Policies,
  type Policy as PolicyAnswer,
  policiesSchema,
  policyDataSchema,
  policyParametersSchema,
  policySchema,
  storedEvaluationSchema,
} from "../recommendation-schemas";
import { toRefusal } from "../refusal";
import { drawAlike, toLivePolicy } from "./policy-database";
import { runPolicyTask } from "./policy-thread";
import { describeMissing } from "./policy-training";
import { HORIZON_DAYS, type LivePolicy, RIPE_NEEDED } from "./train-policies";

const REASON = "policies are the server's";
const NO_SUCH_POLICY = "There is no policy with this version.";

export interface ServedPolicy extends LivePolicy {
  learnedFrom: number;
  impressions: number;
  isSimulated: boolean;
}

/** The one served last: it stays the live one for days. */
let cached: ServedPolicy | undefined;

export async function getLivePolicy(): Promise<ServedPolicy> {
  const table = () => createAdminClient(REASON).from("recommendation_policies");
  const { data: live } = await table().select("version").eq("state", "live").single().throwOnError();
  if (cached?.version === live.version) return cached;
  const { data: row } = await table().select().eq("version", live.version).single().throwOnError();
  cached = {
    ...toLivePolicy(row),
    learnedFrom: row.reward_count,
    impressions: row.impression_count,
    isSimulated: row.is_simulated,
  };
  return cached;
}

/** All policies, newest first, and what there is to learn from. For admins: the route checks. */
export async function getPolicies(_ctx: MemberContext): Promise<Policies> {
  const client = createAdminClient(REASON);
  const [{ data: rows }, { data: counts }, { data: log }] = await Promise.all([
    client.from("recommendation_policies").select().order("version", { ascending: false }).limit(100).throwOnError(),
    client.rpc("count_policy_impressions").throwOnError(),
    client.rpc("describe_recommendation_log", { horizon_days: HORIZON_DAYS }).throwOnError(),
  ]);
  const shown = new Map(counts.map(({ version, impressions }) => [version, impressions]));
  const data = policyDataSchema.omit({ ripeNeeded: true, message: true }).parse(log);
  const message =
    data.ripe < RIPE_NEEDED || data.rewarded === 0
      ? describeMissing(data.ripe, data.rewarded)
      : "There is enough to compare policies.";
  return policiesSchema.parse({
    policies: rows.map((row) => {
      const answer = toPolicyAnswer(row, shown.get(row.version) ?? 0);
      return { ...answer, evaluation: row.state === "candidate" ? compareWithLive(row, rows) : answer.evaluation };
    }),
    data: { ...data, ripeNeeded: RIPE_NEEDED, message },
  });
}

/** The comparison of a candidate; where that was with a policy that has been replaced since, it can't replace the live one. */
function compareWithLive(
  candidate: Tables<"recommendation_policies">,
  rows: readonly Tables<"recommendation_policies">[],
): PolicyAnswer["evaluation"] {
  const { data: evaluation } = storedEvaluationSchema.safeParse(candidate.evaluation);
  const live = rows.find(({ state }) => state === "live");
  const judgedAgainst = rows.find(({ version }) => version === evaluation?.against);
  if (!evaluation || !live || !judgedAgainst || drawAlike(toLivePolicy(live), toLivePolicy(judgedAgainst)))
    return evaluation ?? null;
  const verdict = `It was compared with version ${judgedAgainst.version}, and version ${live.version} is live now. Train again to compare it with that.`;
  return { ...evaluation, canReplace: false, verdict };
}

let isTraining = false;

/**
 * Trains candidates to replace the live policy, each with its comparison.
 *
 * @throws ProductError `conflict` while others are trained, `not_enough_data` with what is missing.
 */
export async function trainPolicies(ctx: MemberContext, { seed = "1" }: { seed?: string }): Promise<PolicyAnswer[]> {
  if (isTraining) throw new ProductError("conflict", "Policies are being trained already.");
  isTraining = true;
  try {
    const versions = await runPolicyTask(toTask({ kind: "train", seed, createdBy: ctx.userId }));
    logger.info({ name: "recommendations.train", userId: ctx.userId, versions }, "policies trained");
    const { policies } = await getPolicies(ctx);
    return policies.filter(({ version }) => versions.includes(version));
  } finally {
    isTraining = false;
  }
}

/** Makes a version live in the admin's name: a candidate that proved better, or one that was live before. */
export async function promotePolicy(ctx: MemberContext, version: number): Promise<PolicyAnswer> {
  // The database refuses it too, but embedded Supabase hides that reason behind a server error.
  const { data: known } = await createAdminClient(REASON)
    .from("recommendation_policies")
    .select("version")
    .eq("version", version)
    .maybeSingle()
    .throwOnError();
  if (!known) throw new ProductError("not_found", NO_SUCH_POLICY);
  const { error } = await createAdminClient(REASON).rpc("promote_recommendation_policy", {
    wanted: version,
    promoter: ctx.userId,
  });
  if (error) throw toRefusal(error, "policy");
  logger.info({ name: "recommendations.promote", userId: ctx.userId, version }, "policy promoted");
  const { policies } = await getPolicies(ctx);
  const policy = policies.find((candidate) => candidate.version === version);
  if (!policy) throw new ProductError("not_found", NO_SUCH_POLICY);
  return policy;
}

const REFRESH_AFTER_MS = 24 * 3_600_000;

/** Lets the live policy learn on, where it learns and its newest version is a day old. */
export async function refreshPolicy(): Promise<void> {
  const { data: live } = await createAdminClient(REASON)
    .from("recommendation_policies")
    .select("kind, created_at")
    .eq("state", "live")
    .single()
    .throwOnError();
  if (live.kind !== "linear_thompson" || Date.now() - Date.parse(live.created_at) < REFRESH_AFTER_MS) return;
  const versions = await runPolicyTask(toTask({ kind: "refresh" }));
  logger.info({ name: "recommendations.refresh", versions }, "policy learned on");
}

function toTask(task: Parameters<typeof runPolicyTask>[0]["task"]): Parameters<typeof runPolicyTask>[0] {
  const { NEXT_PUBLIC_SUPABASE_URL: url, SUPABASE_SECRET_KEY: secretKey } = env();
  return { url, secretKey, task };
}

function toPolicyAnswer(row: Tables<"recommendation_policies">, impressions: number): PolicyAnswer {
  const { exploration, tournamentSize, opportunityShare = 0 } = policyParametersSchema.parse(row.parameters);
  const instant = (value: string | null) => (value === null ? null : toInstant(value));
  return policySchema.parse({
    version: row.version,
    kind: row.kind,
    state: row.state,
    tournamentSize,
    exploration,
    opportunityShare,
    learnedFrom: row.reward_count,
    impressions,
    parentVersion: row.refreshes,
    isSimulated: row.is_simulated,
    createdAt: toInstant(row.created_at),
    createdBy: row.created_by,
    promotedAt: instant(row.promoted_at),
    promotedBy: row.promoted_by,
    retiredAt: instant(row.retired_at),
    evaluation: row.evaluation,
  });
}
