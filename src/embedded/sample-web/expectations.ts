/** The written expectation of each sample company, and what a research says in the same words. For tests. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { ERROR_STATUS, type ErrorCode } from "@/lib/prospect-intelligence/errors";
import {
  NOTICE_KINDS,
  PRIORITY_LEVELS,
  type Research,
  SOURCE_STATUSES,
  signalValueSchema,
} from "@/lib/prospect-intelligence/schemas";
import { SIGNAL_KEYS } from "@/lib/prospect-intelligence/signals";

const FOLDER = fileURLToPath(new URL("./expected/", import.meta.url));

const answeredSchema = z.strictObject({
  domain: z.string(),
  companyName: z.string().nullable(),
  priorityLevel: z.enum(PRIORITY_LEVELS),
  /** Every key of the catalogue; null is unknown. Shares are written with three decimals. */
  signals: z.record(z.enum(SIGNAL_KEYS), signalValueSchema.nullable()),
  /** Signals whose numbers are "at least"; left out when there are none. */
  lowerBounds: z.array(z.enum(SIGNAL_KEYS)).min(1).optional(),
  /** What other pages say instead, by signal; left out when all agree. */
  disagreements: z.partialRecord(z.enum(SIGNAL_KEYS), z.array(signalValueSchema).min(1)).optional(),
  jobs: z.number().int(),
  engineeringJobs: z.number().int(),
  sources: z.record(z.string(), z.enum(SOURCE_STATUSES)),
  /** What is to be known of the site; nothing of most. */
  notices: z.array(z.enum(NOTICE_KINDS)).default([]),
});
const refusedSchema = z.strictObject({
  domain: z.string(),
  error: z.enum(Object.keys(ERROR_STATUS) as [ErrorCode, ...ErrorCode[]]),
});

const expectationSchema = z.union([answeredSchema, refusedSchema]);
export type Expectation = z.infer<typeof expectationSchema>;

export function readExpectations(): Expectation[] {
  return readdirSync(FOLDER).map((file) => {
    const expectation = expectationSchema.parse(JSON.parse(readFileSync(FOLDER + file, "utf8")));
    if (`${expectation.domain}.json` !== file) throw new Error(`${file} is about ${expectation.domain}`);
    return expectation;
  });
}

/** A research in the words of an expectation. */
export function summarizeResearch(research: Research): Expectation {
  const lowerBounds = research.signals.filter(({ isLowerBound }) => isLowerBound).map(({ key }) => key);
  const disagreements = research.signals.flatMap(({ key, alternatives }) =>
    alternatives ? [[key, alternatives.map(({ value }) => value)]] : [],
  );
  const round = (value: unknown) => (typeof value === "number" ? Math.round(value * 1000) / 1000 : value);
  return expectationSchema.parse({
    domain: research.domain,
    companyName: research.companyName,
    priorityLevel: research.priorityLevel,
    signals: Object.fromEntries(research.signals.map(({ key, value }) => [key, round(value)])),
    ...(lowerBounds.length > 0 ? { lowerBounds } : {}),
    ...(disagreements.length > 0 ? { disagreements: Object.fromEntries(disagreements) } : {}),
    jobs: research.jobs.length,
    engineeringJobs: research.jobs.filter((job) => job.isEngineering).length,
    sources: Object.fromEntries(research.sources.map(({ name, status }) => [name, status])),
    notices: research.notices.map(({ kind }) => kind),
  });
}
