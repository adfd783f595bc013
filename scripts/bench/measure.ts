/** One company, researched and crawled on the local web. Every run starts cold: no connection, no robots.txt, no cache. */
import { createFetchSession, createPoliteness } from "@/lib/prospect-intelligence/fetch/session";
import { researchCompany } from "@/lib/prospect-intelligence/research";
import { DEFAULT_ICP_PROFILE } from "@/lib/prospect-intelligence/scoring";
import { connectTo, type LocalWebAddress } from "./local-web";
import { findLongestChain, type PlannedRequest, planRequests } from "./longest-chain";
import { recordExchanges } from "./recorder";

export const USER_AGENT = "ProspectIntelligence/bench";

export interface Measurement {
  /** What was asked for, for another crawler to ask for the same. */
  plan: PlannedRequest[];
  /** Addresses of the longest chain of dependent requests, first to last. */
  chain: string[];
  /** Milliseconds: from calling the engine to holding its result. */
  researchMs: number;
  /** Milliseconds: the durations of the chain's requests, added up. */
  chainMs: number;
}

export async function measureResearch(domain: string, web: LocalWebAddress): Promise<Measurement> {
  const recorder = recordExchanges(connectTo(web));
  try {
    const startedMs = performance.now();
    await researchCompany(domain, {
      profile: DEFAULT_ICP_PROFILE,
      openSession: (_, { signal }) =>
        createFetchSession({
          transport: recorder,
          userAgent: USER_AGENT,
          politeness: createPoliteness(),
          domain,
          runSignal: signal,
        }),
    });
    const researchMs = performance.now() - startedMs;

    const { exchanges } = recorder;
    const home = `https://${domain}/`;
    const chain = findLongestChain(exchanges, home);
    return { plan: planRequests(exchanges, home), chain: chain.urls, researchMs, chainMs: chain.durationMs };
  } finally {
    await recorder.close();
  }
}
