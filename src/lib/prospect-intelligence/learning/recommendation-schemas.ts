/** What is said of recommendations and of the policies that choose them: shapes alone, for servers and browsers. */
import { z } from "zod";
import { PRIORITY_LEVELS } from "../schemas";
import { accountIntentSchema } from "./intent/intent-schemas";
import { estimateSchema } from "./model-schemas";

export const POLICY_KINDS = ["uniform", "rules", "linear_thompson"] as const;
export const POLICY_STATES = ["candidate", "live", "retired"] as const;

const instantSchema = z.iso.datetime({ offset: true });

/** An account shown to a rep in a slot of a list. */
export const recommendationSchema = z.object({
  /** What comes of it names this. */
  impressionId: z.uuid(),
  domain: z.string(),
  name: z.string().nullable(),
  /** 0 is the first. */
  slot: z.number().int().nonnegative(),
  /** Why, in one line. */
  reason: z.string(),
  icpScore: z.number().int().min(0).max(100).nullable(),
  priorityLevel: z.enum(PRIORITY_LEVELS),
  /** How likely the policy was to show it in this slot, given the slots before. */
  propensity: z.number().positive().max(1),
  intent: accountIntentSchema.pick({ state: true, why: true }).nullable(),
});
export type Recommendation = z.infer<typeof recommendationSchema>;

/** What `GET /recommendations` answers. */
export const recommendationsSchema = z.object({
  /** Null when no account is left to recommend. */
  slateId: z.uuid().nullable(),
  shownAt: instantSchema.nullable(),
  recommendations: z.array(recommendationSchema),
  policy: z.object({
    version: z.number().int().positive(),
    kind: z.enum(POLICY_KINDS),
    /** Impressions with a reward that it was fitted to. */
    learnedFrom: z.number().int().nonnegative(),
    isSimulated: z.boolean(),
    /** How it chooses, and that it is random where nothing is learned, for a rep. */
    message: z.string(),
  }),
});
export type Recommendations = z.infer<typeof recommendationsSchema>;

/** What a policy would have earned an impression, by each estimator; null where `refusal` says why not. */
export const policyEstimateSchema = z.object({
  name: z.string(),
  kind: z.enum(POLICY_KINDS),
  version: z.number().int().positive().nullable(),
  tournamentSize: z.number().int().positive(),
  effectiveSampleSize: z.number().nonnegative(),
  refusal: z.string().nullable(),
  ips: estimateSchema.nullable(),
  snips: estimateSchema.nullable(),
  directMethod: estimateSchema.nullable(),
  doublyRobust: estimateSchema.nullable(),
});

export const policyEvaluationSchema = z.object({
  /** An impression's reward is what came of it within this many days. */
  horizonDays: z.number().positive(),
  impressions: z.number().int().nonnegative(),
  slates: z.number().int().nonnegative(),
  /** What was shown did earn this. */
  live: estimateSchema,
  estimates: z.array(policyEstimateSchema),
  /** Whether an admin may promote it. */
  canReplace: z.boolean(),
  /** Why, or why not, in a sentence. */
  verdict: z.string(),
});
export type PolicyEvaluation = z.infer<typeof policyEvaluationSchema>;

/** A version as the admin's page shows it. */
export const policySchema = z.object({
  version: z.number().int().positive(),
  kind: z.enum(POLICY_KINDS),
  state: z.enum(POLICY_STATES),
  /** Of so many accounts drawn at random it shows the best. */
  tournamentSize: z.number().int().positive(),
  /** Share of the slots that are drawn uniformly. */
  exploration: z.number().min(0).max(1),
  /** Of what an account is worth to a typical rep, the share that is taken off what it is worth to this one. */
  opportunityShare: z.number().min(0).max(1),
  learnedFrom: z.number().int().nonnegative(),
  /** Accounts it has shown. */
  impressions: z.number().int().nonnegative(),
  parentVersion: z.number().int().positive().nullable(),
  isSimulated: z.boolean(),
  createdAt: instantSchema,
  createdBy: z.uuid().nullable(),
  promotedAt: instantSchema.nullable(),
  promotedBy: z.uuid().nullable(),
  retiredAt: instantSchema.nullable(),
  /** Null where it was compared with nothing. */
  evaluation: policyEvaluationSchema.nullable(),
});
export type Policy = z.infer<typeof policySchema>;

/** What there is to learn a policy from. */
export const policyDataSchema = z.object({
  isSimulated: z.boolean(),
  impressions: z.number().int().nonnegative(),
  rewarded: z.number().int().nonnegative(),
  /** Impressions old enough that what came of them is known. */
  ripe: z.number().int().nonnegative(),
  ripeNeeded: z.number().int().nonnegative(),
  /** In words, for people. */
  message: z.string(),
});
export type PolicyData = z.infer<typeof policyDataSchema>;

/** What `GET /policies` answers, newest first. */
export const policiesSchema = z.object({ policies: z.array(policySchema), data: policyDataSchema });
export type Policies = z.infer<typeof policiesSchema>;

// ---------------------------------------------------------------------------------------------------------------
// Requests, and what the database keeps

export const recommendationsQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(50).default(10),
});
export type RecommendationsQuery = z.infer<typeof recommendationsQuerySchema>;

export const policyRequestSchema = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("train"), seed: z.string().min(1).max(100).optional() }),
  z.strictObject({ action: z.literal("promote"), version: z.number().int().positive() }),
]);

/** What `recommendation_policies.parameters` holds: how a policy draws. */
export const policyParametersSchema = z.object({
  /** Share of the slots that are drawn uniformly. */
  exploration: z.number().min(0.02).max(1),
  /** Of how many accounts drawn at random the best is taken; 1 is uniform. */
  tournamentSize: z.number().int().min(1),
  /** How many draws from the posterior stand for it. */
  particles: z.number().int().min(0).max(1000),
  /** Of what an account is worth to a typical rep, the share that is taken off; none where absent. */
  opportunityShare: z.number().min(0).max(1).optional(),
  /** The draws are the same for the same seed. */
  seed: z.string().min(1).max(100),
  /** FEATURE_SET of the features that it weighs. */
  featureSet: z.number().int().positive(),
});
export type PolicyParameters = z.infer<typeof policyParametersSchema>;

const stepSchema = z
  .object({
    mean: z.array(z.number()).min(1),
    precisionFactor: z.array(z.number()),
    ownVariances: z.array(z.number().positive()),
    maturity: z.array(z.number().min(0).max(1)),
  })
  .refine(({ mean, precisionFactor }) => precisionFactor.length === mean.length ** 2, {
    error: "The matrix is square",
  });
export type StoredStep = z.infer<typeof stepSchema>;

/** What `recommendation_policies.posterior` holds: TeamPosterior in recommend/funnel.ts. */
export const posteriorSchema = z.object({ contacted: stepSchema, meeting_booked: stepSchema, deal_won: stepSchema });

/** What `recommendation_policies.evaluation` holds: also which version's log it rests on. */
export const storedEvaluationSchema = policyEvaluationSchema.extend({ against: z.number().int().positive() });
export type StoredEvaluation = z.infer<typeof storedEvaluationSchema>;
