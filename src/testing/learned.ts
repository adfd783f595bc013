/** What a team that has learned something has stored, for tests of how it looks: written past the app, as it writes it. */
import { randomUUID } from "node:crypto";
import type { AccountIntent } from "@/lib/prospect-intelligence/learning/intent/intent-schemas";
import type { BinaryMetrics, IcpModel, ModelScore } from "@/lib/prospect-intelligence/learning/model-schemas";
import {
  type PolicyEvaluation,
  policyParametersSchema,
} from "@/lib/prospect-intelligence/learning/recommendation-schemas";
import { researchSchema } from "@/lib/prospect-intelligence/schemas";
import type { RunningApp } from "./app";

const around = (value: number, width: number) => ({ value, low: value - width, high: value + width });

const METRICS: BinaryMetrics = {
  kind: "binary",
  rows: { train: 1810, test: 412 },
  outcomes: { train: 190, test: 41 },
  accounts: { train: 702, test: 211 },
  from: "2026-05-04T00:00:00.000Z",
  testFrom: "2026-09-01T00:00:00.000Z",
  to: "2026-10-10T00:00:00.000Z",
  model: {
    auc: around(0.742, 0.04),
    logLoss: around(0.291, 0.03),
    brier: around(0.082, 0.01),
    liftAt10: around(2.9, 0.6),
  },
  rules: {
    auc: around(0.655, 0.04),
    logLoss: around(0.322, 0.03),
    brier: around(0.089, 0.01),
    liftAt10: around(1.7, 0.5),
  },
  difference: {
    auc: around(0.087, 0.04),
    logLoss: around(-0.031, 0.02),
    brier: around(-0.007, 0.009),
    liftAt10: around(1.2, 0.7),
  },
  calibration: [0.01, 0.03, 0.05, 0.08, 0.12, 0.2, 0.41].map((predicted) => ({
    predicted,
    observed: predicted * 0.9,
    low: predicted * 0.5,
    high: predicted * 1.4,
    count: 59,
  })),
  importances: ["Engineering roles", "Size of the company, in a band", "Job board", "Newest role"].map(
    (label, index) => ({
      feature: `feature_${index}`,
      label,
      gain: 0.4 / (index + 1),
      permutation: around(0.01 / (index + 1), 0.003),
    }),
  ),
  distribution: Array.from({ length: 10 }, (_, index) => ({
    from: index * 10,
    to: index * 10 + 10,
    count: 60 - index * 4,
    outcomes: index,
  })),
  canGoLive: true,
  verdict: "It is better than the rules: AUC 0.742 against the rules' 0.655.",
  outcomesMissing: 0,
};

const EVALUATION: PolicyEvaluation & { against: number } = {
  against: 1,
  horizonDays: 90,
  impressions: 5200,
  slates: 520,
  live: around(0.021, 0.003),
  estimates: [
    {
      name: "Learned, best of 8",
      kind: "linear_thompson",
      version: null,
      tournamentSize: 8,
      effectiveSampleSize: 812,
      refusal: null,
      ips: around(0.05, 0.02),
      snips: around(0.049, 0.012),
      directMethod: around(0.044, 0.002),
      doublyRobust: around(0.048, 0.01),
    },
    {
      name: "Learned, best of 64",
      kind: "linear_thompson",
      version: null,
      tournamentSize: 64,
      effectiveSampleSize: 31,
      refusal: "Its choices were shown too rarely: an effective sample of 31, and 100 are needed.",
      ips: null,
      snips: null,
      directMethod: null,
      doublyRobust: null,
    },
  ],
  canReplace: true,
  verdict: "The least it is likely to earn, 0.038, lies above what the live policy earns, 0.021.",
};

/** Two versions of the model, the first of them of no use. */
export async function storeModels({ database }: RunningApp): Promise<void> {
  const useless: BinaryMetrics = {
    ...METRICS,
    canGoLive: false,
    verdict: "It can't be told apart from the rules.",
    outcomesMissing: 120,
  };
  for (const metrics of [useless, METRICS]) {
    const model = {
      label: "meeting_booked",
      window_days: 90,
      algorithm: "boosting" satisfies IcpModel["algorithm"],
      parameters: { max_depth: 3, monotone_constraints: { engineering_role_count: 1 } },
      seed: "1",
      data_hash: "0".repeat(64),
      row_count: 2222,
      outcome_count: 231,
      metrics,
      is_simulated: false,
    };
    await database.rpc("save_icp_model", { model, artefact: {} }).throwOnError();
  }
}

/** A policy that may replace the live one. */
export async function storePolicy({ database }: RunningApp): Promise<void> {
  const parameters = policyParametersSchema.parse({
    exploration: 0.04,
    tournamentSize: 8,
    particles: 10,
    seed: "1",
    featureSet: 1,
  });
  await database
    .from("recommendation_policies")
    .insert({
      kind: "linear_thompson",
      parameters,
      posterior: { mean: [0], precisionFactor: [1] },
      impression_count: 5200,
      reward_count: 310,
      data_hash: "0".repeat(64),
      evaluation: EVALUATION,
    })
    .throwOnError();
}

/** Gives the newest saved research of a company the score of a model, under an id of its own. Returns that id. */
export async function storeScoredResearch({ database }: RunningApp, domain: string): Promise<string> {
  const { data: row } = await database
    .from("prospect_intelligence")
    .select()
    .eq("domain", domain)
    .order("created_at", { ascending: false })
    .limit(1)
    .single()
    .throwOnError();
  const id = randomUUID();
  const model: ModelScore = {
    modelId: randomUUID(),
    version: 2,
    label: "meeting_booked",
    windowDays: 90,
    isSimulated: false,
    probability: 0.123,
    score: 87,
    baseline: -2.6,
    margin: -1.8,
    contributions: [
      { feature: "engineering_role_count", label: "Engineering roles", value: 11, logOdds: 0.5 },
      { feature: "job_board", label: "Job board", value: "greenhouse", logOdds: 0.2 },
      { feature: "has_soc2", label: "SOC 2", value: null, logOdds: -0.1 },
      ...Array.from({ length: 8 }, (_, index) => ({
        feature: `feature_${index}`,
        label: `Something that hardly tells, number ${index}`,
        value: index,
        logOdds: 0.025,
      })),
    ],
  };
  const research = researchSchema.parse({ ...(row.data as object), id, model });
  await database
    .from("prospect_intelligence")
    .insert({ ...row, id, data: research, created_at: new Date().toISOString() })
    .throwOnError();
  return id;
}

/**
 * Lets a known account surge, until the server judges it again: within a minute of any account's next change, as long as
 * too few accounts are known for a usual pace.
 */
export async function storeSurge({ database }: RunningApp, domain: string): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const events: Omit<AccountIntent["events"][number], "label">[] = [
    { kind: "roles_opened", day: today, count: 9 },
    { kind: "engineering_blog_started", day: today, count: 1 },
  ];
  await database
    .from("account_intent")
    .upsert({
      domain,
      state: "surging",
      activity: 12,
      attention: 3,
      last_seven_days: 10,
      eight_weeks_before: 6,
      observed_days: 7,
      expected: 0.8,
      usual_per_week: 0.8,
      p_value: 0.00001,
      q_value: 0.001,
      events,
      judged_at: new Date().toISOString(),
    })
    .throwOnError();
}
