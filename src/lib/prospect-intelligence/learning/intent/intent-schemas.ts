/** What intent says of an account, as the route answers and the pages read it. Client-safe. */
import { z } from "zod";

/** From most to least reason to call; the database's check lists the same. */
export const INTENT_STATES = ["surging", "active", "steady", "cooling", "quiet"] as const;
export type IntentState = (typeof INTENT_STATES)[number];

/** Of the accounts called surging, the share that is expected to be so by chance. */
export const FALSE_DISCOVERY_RATE = 0.05;
/** Accounts seen in the eight weeks before, and changes found in them, below which nothing is said to be unusual. */
export const ACCOUNTS_NEEDED = 20;
export const CHANGES_NEEDED = 20;

const daySchema = z.iso.date();

/** `change`: the account's own doing, which is tested. `response`: to the team's asking. `attention`: the team's own. */
export const intentKindSchema = z.object({
  kind: z.string(),
  role: z.enum(["change", "response", "attention"]),
  label: z.string(),
  meaning: z.string(),
  weight: z.number(),
  halfLifeDays: z.number(),
});
export type IntentKind = z.infer<typeof intentKindSchema>;

export const intentEventSchema = z.object({
  kind: z.string(),
  label: z.string(),
  day: daySchema,
  count: z.int().positive(),
});
export type IntentEvent = z.infer<typeof intentEventSchema>;

export const accountIntentSchema = z.object({
  domain: z.string(),
  name: z.string().nullable(),
  state: z.enum(INTENT_STATES),
  /** One line for a rep. */
  why: z.string(),
  /** What the account did in nine weeks, weighted and decayed; the team's own doing apart. */
  activity: z.number(),
  attention: z.number(),
  /** Changes found in the last 7 days and in the 56 before them. */
  lastSevenDays: z.int(),
  eightWeeksBefore: z.int(),
  /** Changes to expect in the last 7 days and in any week; null when too little is known. */
  expected: z.number().nullable(),
  usualPerWeek: z.number().nullable(),
  /** How many days the runs of the last 7 days looked back. */
  observedDays: z.number(),
  /** Null when it was not tested. */
  pValue: z.number().nullable(),
  qValue: z.number().nullable(),
  /** What the verdict rests on, newest first. Never who. */
  events: z.array(intentEventSchema),
  asOf: daySchema,
  isSimulated: z.boolean(),
});
export type AccountIntent = z.infer<typeof accountIntentSchema>;

/** What all verdicts rest on together. */
export const intentBasisSchema = z.object({
  falseDiscoveryRate: z.number(),
  accounts: z.int(),
  /** How many had been observed in the eight weeks before. */
  accountsTested: z.int(),
  accountsNeeded: z.int(),
  isLearned: z.boolean(),
  isSimulated: z.boolean(),
  /** Null before the first refresh. */
  asOf: daySchema.nullable(),
  message: z.string(),
});
export type IntentBasis = z.infer<typeof intentBasisSchema>;

export const intentAnswerSchema = z.object({
  intent: z.array(accountIntentSchema),
  basis: intentBasisSchema,
  kinds: z.array(intentKindSchema),
});
export type IntentAnswer = z.infer<typeof intentAnswerSchema>;

export const intentQuerySchema = z.strictObject({
  state: z.enum(INTENT_STATES).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** As a rep types it. */
  domain: z.string().optional(),
});
export type IntentQuery = z.infer<typeof intentQuerySchema>;
