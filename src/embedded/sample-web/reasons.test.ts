/** What a rep reads of what is not known, over the whole sample web. */
import { describe, expect, it } from "vitest";
import { ProductError } from "@/lib/prospect-intelligence/errors";
import { SIGNAL_KEYS } from "@/lib/prospect-intelligence/signals";
import { SAMPLE_COMPANIES } from "./index";
import { researchSampleCompany } from "./research-sample";

const NOW = new Date("2026-11-23T12:00:00.000Z");

/** Words of the code, of formats and of error messages, which say nothing to a rep. */
const INTERNAL_WORDS =
  /\b(?:undefined|null|NaN|true|false|Error|FetchError|http|fetch|parse|regex|exception|timeout|\w+_\w+)\b|\[object|[{}$]/;
const KEYS = new RegExp(`\\b(?:${SIGNAL_KEYS.filter((key) => key.includes("_")).join("|")})\\b`);

describe("what is said to a rep", () => {
  it.concurrent.each(SAMPLE_COMPANIES.map(({ domain }) => [domain]))("of %s is whole and plain", async (domain) => {
    const research = await researchSampleCompany(domain, NOW).catch((error: unknown) => {
      if (error instanceof ProductError) return error;
      throw error;
    });
    const said =
      research instanceof ProductError
        ? [research.message.replace(/\.$/, "")]
        : [
            ...research.signals.filter(({ value }) => value === null).map(({ reason }) => reason ?? ""),
            ...research.sources.filter(({ status }) => status !== "ok").map(({ reason }) => reason ?? ""),
            ...research.notices.map(({ message }) => message.replace(/\.$/, "")),
          ];
    for (const sentence of new Set(said)) {
      expect(sentence).toMatch(/^[A-Z0-9a-z][^\n]{14,}[^.;,\s]$/);
      expect(sentence.split(" ").length, sentence).toBeGreaterThanOrEqual(4);
      expect(sentence).not.toMatch(INTERNAL_WORDS);
      expect(sentence).not.toMatch(KEYS);
      // Nothing is said twice.
      const sentences = sentence.split(/[.;] /);
      expect(new Set(sentences).size, sentence).toBe(sentences.length);
    }
  });
});
