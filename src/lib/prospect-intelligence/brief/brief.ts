/** A short account of a company in sentences that each name the signals they rest on. */
import { z } from "zod";
import { SIGNAL_KEYS } from "../signals";

export const briefSentenceSchema = z.object({
  text: z.string().min(1),
  /** The signals it rests on, all known in the research. */
  signals: z.array(z.enum(SIGNAL_KEYS)).min(1),
});
export type BriefSentence = z.infer<typeof briefSentenceSchema>;

export const briefSchema = z.object({
  sentences: z.array(briefSentenceSchema),
  /** Why this is a good moment to call; null when no signal says so. */
  whyNow: briefSentenceSchema.nullable(),
  /** The model that wrote it; null when it was put together from templates. */
  writtenBy: z.string().nullable(),
});
export type Brief = z.infer<typeof briefSchema>;
