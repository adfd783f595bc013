/** What is said of ICP models wherever they are shown: shapes alone, for servers and browsers. */
import { z } from "zod";
import { OUTCOME_LABELS } from "./labels";

export const MODEL_STATES = ["candidate", "live", "retired"] as const;
export const MODEL_ALGORITHMS = ["boosting", "forest", "xgboost"] as const;

const instantSchema = z.iso.datetime({ offset: true });

/** A measure with its 95 % interval. */
export const estimateSchema = z.object({ value: z.number(), low: z.number(), high: z.number() });

/** `auc` 0–1; `logLoss` in nats; `brier` 0–1; `liftAt10`: times the average, among the tenth scored highest. */
export const binaryScoresSchema = z.object({
  auc: estimateSchema,
  logLoss: estimateSchema,
  brier: estimateSchema,
  liftAt10: estimateSchema,
});
export type BinaryScores = z.infer<typeof binaryScoresSchema>;

const countsSchema = z.object({ train: z.number().int(), test: z.number().int() });

const sharedMetrics = {
  rows: countsSchema,
  accounts: countsSchema,
  /** Runs of the rows: from the first learned from, from the first measured on, to the last. */
  from: instantSchema,
  testFrom: instantSchema,
  to: instantSchema,
  /** Whether an admin may promote it. */
  canGoLive: z.boolean(),
  /** Why, or why not, in a sentence. */
  verdict: z.string(),
};

const importanceSchema = z.object({
  feature: z.string(),
  label: z.string(),
  /** Share of what all splits gained in training; all add up to 1. */
  gain: z.number(),
  /** How much the log loss of the test rows (of an imitation its own loss) grows when the feature is shuffled. */
  permutation: estimateSchema,
});

/** Of a model that tells outcomes: against the rules' score on the same test rows, which are newer than all it learned from. */
export const binaryMetricsSchema = z.object({
  kind: z.literal("binary"),
  ...sharedMetrics,
  /** Different outcomes among the rows. */
  outcomes: countsSchema,
  model: binaryScoresSchema,
  /** The rules' score, calibrated in the same way so that it can be compared as a probability. */
  rules: binaryScoresSchema,
  /** Model − rules, in pairs: above 0 is better for AUC and lift, below 0 for the losses. */
  difference: binaryScoresSchema,
  /** Test rows in bins of equal count by probability: what was said and what came, with its 95 % interval. */
  calibration: z.array(
    z.object({
      predicted: z.number(),
      observed: z.number(),
      low: z.number(),
      high: z.number(),
      count: z.number().int(),
    }),
  ),
  importances: z.array(importanceSchema),
  /** Test rows by the score they would have been served with, in ten bins from 0 to 100. */
  distribution: z.array(
    z.object({ from: z.number(), to: z.number(), count: z.number().int(), outcomes: z.number().int() }),
  ),
  /** About how many more outcomes it takes until it could go live; null when more would not help as things look. */
  outcomesMissing: z.number().int().nonnegative().nullable(),
});
export type BinaryMetrics = z.infer<typeof binaryMetricsSchema>;

/** Of a model that learned the rules' own verdict: how well it repeats it, against always saying the commonest. */
export const imitationMetricsSchema = z.object({
  kind: z.literal("imitation"),
  ...sharedMetrics,
  /** Root mean squared error in points, or the share of wrong levels. */
  error: estimateSchema,
  /** The same of the training rows' mean, or of their commonest level. */
  baselineError: estimateSchema,
  importances: z.array(importanceSchema),
});
export type ImitationMetrics = z.infer<typeof imitationMetricsSchema>;

export const modelMetricsSchema = z.discriminatedUnion("kind", [binaryMetricsSchema, imitationMetricsSchema]);
export type ModelMetrics = z.infer<typeof modelMetricsSchema>;

/** A version as the admin's page shows it. */
export const icpModelSchema = z.object({
  id: z.uuid(),
  version: z.number().int().positive(),
  state: z.enum(MODEL_STATES),
  label: z.string(),
  windowDays: z.number().int().positive(),
  algorithm: z.enum(MODEL_ALGORITHMS),
  parameters: z.record(z.string(), z.json()),
  seed: z.string(),
  dataHash: z.string(),
  rowCount: z.number().int(),
  outcomeCount: z.number().int(),
  metrics: modelMetricsSchema,
  isSimulated: z.boolean(),
  createdBy: z.uuid().nullable(),
  createdAt: instantSchema,
  promotedBy: z.uuid().nullable(),
  promotedAt: instantSchema.nullable(),
  retiredAt: instantSchema.nullable(),
});
export type IcpModel = z.infer<typeof icpModelSchema>;

/** What there is to learn from now. */
export const learningDataSchema = z.object({
  label: z.string(),
  windowDays: z.number().int(),
  isSimulated: z.boolean(),
  /** Successful runs. */
  runs: z.number().int(),
  /** Those that can be learned from. */
  rows: z.number().int(),
  /** Those whose window has not passed. */
  censored: z.number().int(),
  /** Different outcomes among the rows. */
  outcomes: z.number().int(),
  outcomesNeeded: z.number().int(),
  canTrain: z.boolean(),
  /** In words, for people. */
  message: z.string(),
});
export type LearningData = z.infer<typeof learningDataSchema>;

export const TRAINING_STAGES = ["reading", "choosing", "fitting", "measuring", "saving"] as const;
export const trainingProgressSchema = z.object({
  stage: z.enum(TRAINING_STAGES),
  done: z.number(),
  total: z.number(),
  /** In words, for people. */
  message: z.string(),
});
export type TrainingProgress = z.infer<typeof trainingProgressSchema>;

/** What a live model says of one run. It stands beside the rules' score and never changes it. */
export const modelScoreSchema = z.object({
  /** Of the model, also when its number was of a simulation that is gone. */
  modelId: z.uuid(),
  version: z.number().int().positive(),
  label: z.string(),
  windowDays: z.number().int().positive(),
  isSimulated: z.boolean(),
  /** Calibrated chance of the outcome within the window, 0–1. */
  probability: z.number().min(0).max(1),
  /** Percentile among the runs it learned from, 0–100. */
  score: z.number().int().min(0).max(100),
  /** Log odds before any feature is looked at, and after all: baseline + the sum of contributions = margin. */
  baseline: z.number(),
  margin: z.number(),
  /** What each feature adds in log odds (SHAP), the most telling first; features that add nothing are left out. */
  contributions: z.array(
    z.object({
      feature: z.string(),
      label: z.string(),
      /** As the run has it; null is unknown, which tells something too. */
      value: z.union([z.number(), z.boolean(), z.string()]).nullable(),
      logOdds: z.number(),
    }),
  ),
});
export type ModelScore = z.infer<typeof modelScoreSchema>;

// Requests --------------------------------------------------------------------------------------------------------

export const modelsRequestSchema = z.discriminatedUnion("action", [
  z.strictObject({
    action: z.literal("train"),
    label: z.enum(OUTCOME_LABELS).optional(),
    windowDays: z.number().int().min(1).max(730).optional(),
    seed: z.string().min(1).max(100).optional(),
  }),
  /** Ends the training under way. */
  z.strictObject({ action: z.literal("cancel") }),
]);
export const promoteRequestSchema = z.strictObject({ version: z.number().int().positive() });
export const rollbackRequestSchema = z.strictObject({});
