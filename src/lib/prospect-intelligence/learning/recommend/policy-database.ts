/** What policies ask of the database. */
import type { SupabaseClient } from "@supabase/supabase-js";
import { z } from "zod";
import type { Database, Json } from "../../../supabase/database.types";
import { INTERACTION_TYPES } from "../../schemas";
import { BEGIN, type Cursor, readPages } from "../keyset";
import { POLICY_KINDS, policyParametersSchema, posteriorSchema, type StoredStep } from "../recommendation-schemas";
import type { FeatureMatrix } from "./feature-matrix";
import { FEATURE_NAMES, FEATURE_SET } from "./features";
import type { TeamPosterior, TeamStep } from "./funnel";
import { creditRewards, type RewardEvent } from "./rewards";
import type { LivePolicy, LoggedImpression, SlateLog } from "./train-policies";

type Page = "read_recommendation_log" | "read_reward_events" | "read_recommendation_slates";

export interface PolicyDatabase {
  /** Rows after an instant and an id, oldest first. */
  readPage: (name: Page) => (after: Cursor, limit: number) => Promise<unknown[]>;
  readLive: () => Promise<unknown>;
  /** Versions that draw as the live one does. */
  readLineage: () => Promise<unknown[]>;
  /** Each returns the version. */
  save: (policy: Json) => Promise<number>;
  refresh: (policy: Json) => Promise<number>;
}

const POLICY_COLUMNS = "version, kind, parameters, posterior";

export function policiesOverApi(client: SupabaseClient<Database>): PolicyDatabase {
  return {
    readPage:
      (name) =>
      async ({ at, id }, limit) =>
        (await client.rpc(name, { after_at: at, after_id: id, max_rows: limit }).throwOnError()).data,
    readLive: async () =>
      (await client.from("recommendation_policies").select(POLICY_COLUMNS).eq("state", "live").single().throwOnError())
        .data,
    readLineage: async () =>
      (await client.from("recommendation_policies").select("version, kind, parameters").throwOnError()).data,
    save: async (policy) => (await client.rpc("save_recommendation_policy", { policy }).throwOnError()).data,
    refresh: async (policy) => (await client.rpc("refresh_recommendation_policy", { policy }).throwOnError()).data,
  };
}

/** Small, since embedded Supabase answers nobody else meanwhile: some 20 ms each. A slate of 2,000 accounts is 100 KB. */
const ROW_PAGE = 100;
const SLATE_PAGE = 5;

const impressionSchema = z.object({
  id: z.string(),
  slate_id: z.string(),
  user_id: z.string(),
  account_domain: z.string(),
  policy_version: z.number(),
  slot: z.number(),
  features: z.record(z.string(), z.number()),
  propensity: z.number(),
  shown_at: z.string(),
  is_simulated: z.boolean(),
});

const eventSchema = z.object({
  id: z.string(),
  user_id: z.string(),
  account_domain: z.string(),
  interaction_type: z.enum(INTERACTION_TYPES),
  occurred_at: z.string(),
  impression_id: z.string().nullable(),
  takes_back: z.string().nullable(),
});

const slateSchema = z.object({
  id: z.string(),
  shown_at: z.string(),
  policy_version: z.number(),
  feature_set: z.number(),
  feature_count: z.number(),
  features: z.string(),
  shown: z.array(z.number()),
  is_simulated: z.boolean(),
});

/** An event as the functions of the database tell it. */
export function toRewardEvent(row: unknown): RewardEvent {
  const event = eventSchema.parse(row);
  return {
    id: event.id,
    userId: event.user_id,
    domain: event.account_domain,
    type: event.interaction_type,
    occurredAt: Date.parse(event.occurred_at),
    impressionId: event.impression_id,
    takesBack: event.takes_back,
  };
}

/** All impressions with what they earned. Where some are simulated, those alone. */
export async function readImpressions(
  database: PolicyDatabase,
  onRows: (count: number) => void = () => {},
): Promise<{ impressions: LoggedImpression[]; isSimulated: boolean }> {
  const rows: z.infer<typeof impressionSchema>[] = [];
  for await (const page of readPages(
    database.readPage("read_recommendation_log"),
    ROW_PAGE,
    impressionSchema,
    (row) => row.shown_at,
  )) {
    rows.push(...page);
    onRows(rows.length);
  }
  const isSimulated = rows.some((row) => row.is_simulated);
  const shown = rows
    .filter((row) => row.is_simulated === isSimulated && FEATURE_NAMES.every((name) => name in row.features))
    .map((row) => ({ ...row, userId: row.user_id, domain: row.account_domain, shownAt: Date.parse(row.shown_at) }));

  const events: RewardEvent[] = [];
  for await (const page of readPages(
    database.readPage("read_reward_events"),
    ROW_PAGE,
    eventSchema,
    (row) => row.occurred_at,
  )) {
    events.push(...page.map(toRewardEvent));
  }
  const credited = creditRewards(shown, events);
  const impressions = shown.map(({ id, slate_id, userId, slot, policy_version, shownAt, features, propensity }) => ({
    slateId: slate_id,
    userId,
    slot,
    policyVersion: policy_version,
    shownAt,
    features: Float64Array.from(FEATURE_NAMES, (name) => features[name] ?? 0),
    propensity,
    steps: credited.get(id) ?? [],
  }));
  return { impressions, isSimulated };
}

/** The newest slates of these versions that were shown before an instant, oldest first. */
export async function readSlates(
  database: PolicyDatabase,
  {
    versions,
    from,
    before,
    isSimulated,
  }: { versions: ReadonlySet<number>; from: number; before: number; isSimulated: boolean },
): Promise<SlateLog[]> {
  const slates: SlateLog[] = [];
  const start = { at: new Date(from).toISOString(), id: BEGIN.id };
  for await (const page of readPages(
    database.readPage("read_recommendation_slates"),
    SLATE_PAGE,
    slateSchema,
    (row) => row.shown_at,
    start,
  )) {
    for (const slate of page) {
      const shownAt = Date.parse(slate.shown_at);
      if (shownAt > before) return slates;
      if (
        slate.is_simulated !== isSimulated ||
        slate.feature_set !== FEATURE_SET ||
        !versions.has(slate.policy_version)
      )
        continue;
      const accounts = toMatrix(slate.features, slate.feature_count);
      slates.push({ id: slate.id, shownAt, policyVersion: slate.policy_version, accounts, shown: slate.shown });
    }
  }
  return slates;
}

function toMatrix(base64: string, columns: number): FeatureMatrix {
  const bytes = Buffer.from(base64, "base64");
  return {
    rows: bytes.length / columns,
    columns,
    steps: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length).slice(),
  };
}

const policyRowSchema = z.object({
  version: z.number(),
  kind: z.enum(POLICY_KINDS),
  parameters: policyParametersSchema,
  posterior: z.unknown(),
});

/** What a policy learned in another form, or of other features, in an earlier version of the app, is not read. */
export function toLivePolicy(row: unknown): LivePolicy {
  const { posterior, ...policy } = policyRowSchema.parse(row);
  const { data: stored } = posteriorSchema.safeParse(posterior);
  if (!stored || policy.parameters.featureSet !== FEATURE_SET) return { ...policy, posterior: null };
  const { contacted, meeting_booked, deal_won } = stored;
  return {
    ...policy,
    posterior: { contacted: toStep(contacted), meeting_booked: toStep(meeting_booked), deal_won: toStep(deal_won) },
  };
}

function toStep({ mean, precisionFactor, ownVariances, maturity }: StoredStep): TeamStep {
  return {
    mean: Float64Array.from(mean),
    precisionFactor: Float64Array.from(precisionFactor),
    ownVariances: Float64Array.from(ownVariances),
    maturity: Float64Array.from(maturity),
  };
}

/** A posterior as the database keeps it. */
export function toStoredPosterior({
  contacted,
  meeting_booked,
  deal_won,
}: TeamPosterior): z.infer<typeof posteriorSchema> {
  return {
    contacted: toStoredStep(contacted),
    meeting_booked: toStoredStep(meeting_booked),
    deal_won: toStoredStep(deal_won),
  };
}

function toStoredStep({ mean, precisionFactor, ownVariances, maturity }: TeamStep): StoredStep {
  return {
    mean: [...mean],
    precisionFactor: [...precisionFactor],
    ownVariances: [...ownVariances],
    maturity: [...maturity],
  };
}

/** Versions that draw as `live` does: what they were shown is a log of it. */
export async function readLineage(database: PolicyDatabase, live: LivePolicy): Promise<Set<number>> {
  const rows = z.array(policyRowSchema.omit({ posterior: true })).parse(await database.readLineage());
  return new Set(rows.filter((row) => drawAlike(row, live)).map(({ version }) => version));
}

/** Whether two policies draw in the same way, whatever each has learned. */
export function drawAlike(
  one: Pick<LivePolicy, "kind" | "parameters">,
  other: Pick<LivePolicy, "kind" | "parameters">,
): boolean {
  const [a, b] = [one, other].map(({ kind, parameters: { seed: _, ...parameters } }) =>
    JSON.stringify([kind, Object.entries(parameters).sort()]),
  );
  return a === b;
}
