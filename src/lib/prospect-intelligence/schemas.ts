/** Every shape that crosses a boundary of the product: requests, answers, stored documents. */
import { z } from "zod";
import { ROLE_FUNCTIONS, SENIORITIES } from "./extract/roles/vocabulary";
import { modelScoreSchema } from "./learning/model-schemas";
import { SIGNAL_KEYS, SIGNALS, type SignalDefinition } from "./signals";
import { TECHNOLOGY_CATEGORIES } from "./technology-categories";

export const PRIORITY_LEVELS = ["high", "medium", "low", "unknown"] as const;
export const SOURCE_STATUSES = ["ok", "empty", "unknown", "failed", "skipped"] as const;
export const INTERACTION_TYPES = [
  "viewed",
  "opened_research",
  "contacted",
  "meeting_booked",
  "deal_won",
  "deal_lost",
  "not_for_me",
  "undone",
] as const;

/** ISO 8601 instant in UTC, e.g. `2026-11-23T09:30:00.000Z`. */
const instantSchema = z.iso.datetime({ offset: true });

/** Where a value was read: the page, the words or JSON path it rests on, and when it was fetched. */
export const evidenceSchema = z.object({
  url: z.string().min(1),
  quote: z.string(),
  fetchedAt: instantSchema,
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** A list holds at least one text; counts are by name. An empty list is never a value: what was not found is unknown. */
export const signalValueSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.string().min(1)).min(1),
  z.record(z.string(), z.number()),
]);
export type SignalValue = z.infer<typeof signalValueSchema>;

/**
 * How well a known value is borne out. `high`: two or more sources say the same and none says otherwise; `medium`: one
 * source says so; `low`: sources disagree.
 */
export const CONFIDENCE_LEVELS = ["high", "medium", "low"] as const;
export type Confidence = (typeof CONFIDENCE_LEVELS)[number];

function isCount(value: SignalValue | null): boolean {
  return typeof value === "number" || (typeof value === "object" && value !== null && !Array.isArray(value));
}

/** One fact about the company. `value: null` is unknown and then `reason` says why, in words for a rep. */
export const signalSchema = z
  .object({
    key: z.enum(SIGNAL_KEYS),
    value: signalValueSchema.nullable(),
    reason: z.string().min(1).optional(),
    /** The number, or each number of counts, is "at least": not all could be read, and `reason` says what. */
    isLowerBound: z.literal(true).optional(),
    evidence: z.array(evidenceSchema),
    /** Of a known value. */
    confidence: z.enum(CONFIDENCE_LEVELS).optional(),
    /** What other sources say instead, where they disagree. */
    alternatives: z.array(z.object({ value: signalValueSchema, evidence: z.array(evidenceSchema).min(1) })).optional(),
  })
  .refine((signal) => (signal.value === null ? signal.reason !== undefined : signal.evidence.length > 0), {
    error: "A known signal carries evidence, an unknown one a reason",
  })
  .refine((signal) => !signal.isLowerBound || (isCount(signal.value) && signal.reason !== undefined), {
    error: "A lower bound is a number, or numbers by name, with a reason",
  });
export type Signal = z.infer<typeof signalSchema>;

export const jobSchema = z.object({
  /** `<ats>:<id on the board>`, by which a role is the same from one run to the next; null in runs saved before there were ids. */
  id: z.string().nullable().default(null),
  title: z.string().min(1),
  department: z.string().nullable(),
  location: z.string().nullable(),
  url: z.string().nullable(),
  postedAt: instantSchema.nullable(),
  isEngineering: z.boolean(),
  /** Null in runs saved before roles were classified further. */
  function: z.enum(ROLE_FUNCTIONS).nullable().default(null),
  seniority: z.enum(SENIORITIES).nullable().default(null),
});
export type Job = z.infer<typeof jobSchema>;

/** A product that the company's own pages, answers or DNS show in use. */
export const technologySchema = z.object({
  name: z.string().min(1),
  category: z.enum(TECHNOLOGY_CATEGORIES),
  evidence: z.array(evidenceSchema).min(1),
});
export type Technology = z.infer<typeof technologySchema>;

/** What a reader must know about the site before relying on anything read there. */
export const NOTICE_KINDS = [
  /** The domain leads to another one of the same company. */
  "moved_domain",
  /** The domain leads to the site of what seems to be another company. */
  "other_company",
  /** The domain is for sale or shows nothing but a holding page. */
  "parked",
  /** A check for robots, or a captcha, stands where the page would. */
  "bot_wall",
  /** A question for consent stands where the page would. */
  "consent_page",
  /** The page shows nothing until its scripts run. */
  "needs_browser",
] as const;
export const noticeSchema = z.object({
  kind: z.enum(NOTICE_KINDS),
  /** In words for a rep. */
  message: z.string().min(1),
  evidence: z.array(evidenceSchema).min(1),
});
export type Notice = z.infer<typeof noticeSchema>;
export type NoticeKind = Notice["kind"];

export const sourceReportSchema = z.object({
  name: z.string(),
  status: z.enum(SOURCE_STATUSES),
  /** Why the status is not `ok`, in words for a rep; null when it is. */
  reason: z.string().nullable(),
  requests: z.number().int().nonnegative(),
  /** Decoded body bytes. */
  bytes: z.number().int().nonnegative(),
  durationMs: z.number().nonnegative(),
});
export type SourceReport = z.infer<typeof sourceReportSchema>;

/** One line of the ledger: a request that was made, or refused before a socket was opened. */
export const ledgerEntrySchema = z.object({
  source: z.string(),
  url: z.string(),
  /** HTTP status, or null when no answer came. */
  status: z.number().int().nullable(),
  /** `ok`, or the kind of the failure. */
  outcome: z.string(),
  bytes: z.number().int().nonnegative(),
  /** Milliseconds from the start of the run. */
  startedMs: z.number().nonnegative(),
  durationMs: z.number().nonnegative(),
  /** Answered by what an earlier run of the process had read and the site calls fresh: nothing was sent. */
  fromCache: z.boolean().default(false),
});
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;

export const contributionSchema = z.object({
  signal: z.enum(SIGNAL_KEYS),
  value: signalValueSchema.nullable(),
  /** Whole points given; the points of all contributions add up to `icpScore`. */
  points: z.number().int().nonnegative(),
  /** Whole points it could have given; those of the scored ones add up to 100, an unknown one's is 0. */
  maxPoints: z.number().int().nonnegative(),
  status: z.enum(["scored", "unknown"]),
});
export type Contribution = z.infer<typeof contributionSchema>;

export const scoreSchema = z.object({
  profileVersion: z.number().int().positive(),
  scorerVersion: z.string(),
  contributions: z.array(contributionSchema),
});
export type Score = z.infer<typeof scoreSchema>;

export const researchSchema = z.object({
  id: z.uuid(),
  domain: z.string(),
  companyName: z.string().nullable(),
  icpScore: z.number().int().min(0).max(100).nullable(),
  priorityLevel: z.enum(PRIORITY_LEVELS),
  coverage: z.number().min(0).max(1),
  score: scoreSchema,
  /** What the live ICP model says beside the rules' score; null where none is live. */
  model: modelScoreSchema.nullable().default(null),
  signals: z.array(signalSchema),
  jobs: z.array(jobSchema),
  technologies: z.array(technologySchema).default([]),
  notices: z.array(noticeSchema).default([]),
  sources: z.array(sourceReportSchema),
  ledger: z.array(ledgerEntrySchema),
  researchedAt: instantSchema,
  durationMs: z.number().nonnegative(),
});
export type Research = z.infer<typeof researchSchema>;
export type PriorityLevel = Research["priorityLevel"];

// ---------------------------------------------------------------------------------------------------------------
// ICP profile

/** Piecewise linear through `[x, y]` points with rising x, flat outside them; y is the share of the points, 0–1. */
const linearCurveSchema = z.object({
  kind: z.literal("linear"),
  points: z
    .array(z.tuple([z.number(), z.number().min(0).max(1)]))
    .min(1)
    .refine((points) => points.every((point, i) => i === 0 || point[0] > (points[i - 1]?.[0] ?? -Infinity)), {
      error: "x values must rise",
    }),
});
const booleanCurveSchema = z.object({
  kind: z.literal("boolean"),
  whenTrue: z.number().min(0).max(1),
  whenFalse: z.number().min(0).max(1),
});
const categoriesCurveSchema = z.object({
  kind: z.literal("categories"),
  shares: z.record(z.string(), z.number().min(0).max(1)),
  otherwise: z.number().min(0).max(1),
});
export const curveSchema = z.discriminatedUnion("kind", [linearCurveSchema, booleanCurveSchema, categoriesCurveSchema]);
export type Curve = z.infer<typeof curveSchema>;

function isScorable({ type }: SignalDefinition): boolean {
  return type !== "list" && type !== "counts";
}

/** What an `icp_profiles` row holds in `definition`. */
export const icpDefinitionSchema = z
  .object({
    weights: z
      .array(z.object({ signal: z.enum(SIGNAL_KEYS), weight: z.number().int().positive(), curve: curveSchema }))
      .min(1)
      .refine((weights) => new Set(weights.map((w) => w.signal)).size === weights.length, {
        error: "A signal may be weighted once",
      })
      .refine((weights) => weights.every(({ signal }) => isScorable(SIGNALS[signal])), {
        error: "Lists and counts can't be weighted",
      }),
    /** Lowest score of each level; below `medium` is low. */
    thresholds: z.object({ high: z.number().int().min(0).max(100), medium: z.number().int().min(0).max(100) }),
    /** Share of the weights that must be known before a priority is given. */
    minimumCoverage: z.number().min(0).max(1),
  })
  .refine((d) => d.thresholds.high > d.thresholds.medium, { error: "high must lie above medium" });
export type IcpDefinition = z.infer<typeof icpDefinitionSchema>;

export interface IcpProfile {
  id: string | null;
  version: number;
  name: string;
  definition: IcpDefinition;
}

// ---------------------------------------------------------------------------------------------------------------
// Requests and answers

export const researchRequestSchema = z.strictObject({ domain: z.string().trim().min(1).max(2048) });
export type ResearchRequest = z.infer<typeof researchRequestSchema>;

export const briefRequestSchema = z.strictObject({ researchId: z.uuid() });
export type BriefRequest = z.infer<typeof briefRequestSchema>;

export const interactionRequestSchema = z
  .strictObject({
    domain: z.string().trim().min(1).max(2048),
    type: z.enum(INTERACTION_TYPES),
    researchId: z.uuid().optional(),
    /** The person's own impression that led to it: a recommendation is credited with what came of it. */
    impressionId: z.uuid().optional(),
    /** `undone` names the interaction it takes back in `metadata.interactionId`. */
    metadata: z.record(z.string(), z.json()).optional(),
    idempotencyKey: z.string().min(1).max(200).optional(),
  })
  .refine((r) => JSON.stringify(r.metadata ?? {}).length <= 8192, { path: ["metadata"], error: "At most 8 KB" })
  .refine((r) => r.type !== "undone" || z.uuid().safeParse(r.metadata?.interactionId).success, {
    path: ["metadata", "interactionId"],
    error: "undone names the interaction it takes back",
  });
export type InteractionRequest = z.infer<typeof interactionRequestSchema>;

export const interactionSchema = z.object({
  id: z.uuid(),
  domain: z.string(),
  type: z.enum(INTERACTION_TYPES),
  researchId: z.uuid().nullable(),
  impressionId: z.uuid().nullable(),
  metadata: z.record(z.string(), z.json()),
  idempotencyKey: z.string(),
  occurredAt: instantSchema,
});
export type Interaction = z.infer<typeof interactionSchema>;
