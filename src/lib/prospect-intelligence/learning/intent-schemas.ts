/** What is said of an account's intent wherever it is shown: shapes alone, for servers and browsers. */
import { z } from "zod";

export const INTENT_STATES = ["surging", "active", "steady", "cooling", "quiet"] as const;
export type IntentState = (typeof INTENT_STATES)[number];

/** What a list says of an account: `Surging · 9 roles opened since 12 Nov`. */
export const intentSummarySchema = z.object({
  state: z.enum(INTENT_STATES),
  /** One line, always there, that does not repeat the state. */
  why: z.string(),
});

/** Something that happened on a day; never who did it. */
export const intentEventSchema = z.object({
  kind: z.string(),
  label: z.string(),
  day: z.iso.date(),
  count: z.number().int().positive(),
});
export type IntentEvent = z.infer<typeof intentEventSchema>;

/** How much an account stirs, with the events that say so. */
export const accountIntentSchema = intentSummarySchema.extend({
  domain: z.string(),
  name: z.string().nullable(),
  /** Weighted events, decayed: the account's own doing, and the team's. */
  activity: z.number(),
  attention: z.number(),
  /** Events tested: of the last 7 days, and of the 8 weeks before. */
  lastSevenDays: z.number().int().nonnegative(),
  eightWeeksBefore: z.number().int().nonnegative(),
  /** Events to be expected in the last 7 days, and the usual pace; null when too little is known of it. */
  expected: z.number().nullable(),
  usualPerWeek: z.number().nullable(),
  /** Days that the runs of the last 7 days could see. */
  observedDays: z.number(),
  /** Null: not tested. */
  pValue: z.number().nullable(),
  qValue: z.number().nullable(),
  /** What it rests on, newest first. */
  events: z.array(intentEventSchema),
  asOf: z.iso.date(),
  isSimulated: z.boolean(),
});
export type AccountIntent = z.infer<typeof accountIntentSchema>;
