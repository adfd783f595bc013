/** Research of a sample company in the words of its written expectation, with no network at all. For tests and the evaluation. */
import { ProductError } from "@/lib/prospect-intelligence/errors";
import { createPoliteness } from "@/lib/prospect-intelligence/fetch/session";
import { createSessionForDomain } from "@/lib/prospect-intelligence/fetch/session-for-domain";
import type { Transport } from "@/lib/prospect-intelligence/fetch/types";
import { researchCompany } from "@/lib/prospect-intelligence/research";
import type { Research } from "@/lib/prospect-intelligence/schemas";
import { DEFAULT_ICP_PROFILE } from "@/lib/prospect-intelligence/scoring";
import { type Expectation, summarizeResearch } from "./expectations";
import { createSampleTransport } from "./index";

const network: Transport = {
  send: async ({ url }) => {
    throw new Error(`The network was asked for ${url.href}`);
  },
  close: async () => {},
};

/** Researches a sample company as of `now`. Rejects as `researchCompany` does. */
export function researchSampleCompany(domain: string, now: Date): Promise<Research> {
  return researchCompany(domain, {
    profile: DEFAULT_ICP_PROFILE,
    now,
    openSession: (domain, { signal }) =>
      createSessionForDomain(domain, {
        network,
        sample: createSampleTransport({ now, latencyMs: 0 }),
        userAgent: "ProspectIntelligence/test",
        politeness: createPoliteness(),
        runSignal: signal,
        // What is slow is far slower than this, and what is not is far quicker.
        limits: { requestTimeoutMs: 2_000 },
      }),
  });
}

/** The same, and says what came of it. */
export async function researchSample(domain: string, now: Date): Promise<Expectation> {
  try {
    return summarizeResearch(await researchSampleCompany(domain, now));
  } catch (error) {
    if (error instanceof ProductError) return { domain, error: error.code };
    throw error;
  }
}
