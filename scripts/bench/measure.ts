/** One company, researched and crawled on the local web. Every run starts cold: no connection, no robots.txt, no cache. */
import { COMPANIES } from "@/embedded/sample-web/companies";
import { JOB_BOARD_HOSTS } from "@/embedded/sample-web/job-boards";
import { createFetchSession, createPoliteness } from "@/lib/prospect-intelligence/fetch/session";
import type { Transport } from "@/lib/prospect-intelligence/fetch/types";
import { researchCompany } from "@/lib/prospect-intelligence/research";
import { DEFAULT_ICP_PROFILE } from "@/lib/prospect-intelligence/scoring";
import type { LocalWeb } from "./local-web";
import { findLongestChain } from "./longest-chain";
import { recordExchanges } from "./recorder";

export interface Measurement {
  requests: number;
  /** Addresses of the longest chain of dependent requests, first to last. */
  chain: string[];
  /** Milliseconds: from calling the engine to holding its result. */
  researchMs: number;
  /** Milliseconds: the durations of the chain's requests, added up. */
  chainMs: number;
  /** Milliseconds: the same addresses, one after the other. */
  sequentialMs: number;
}

/** Every host that research on one of `domains` may ask; `*` stands for one label. */
export function listHosts(domains: readonly string[]): string[] {
  const own = COMPANIES.filter(({ domain }) => domains.includes(domain)).flatMap(({ domain, otherSites }) => [
    domain,
    ...Object.keys({ www: null, ...otherSites }).map((label) => `${label}.${domain}`),
  ]);
  return [...own, ...JOB_BOARD_HOSTS];
}

export async function measureResearch(domain: string, web: LocalWeb): Promise<Measurement> {
  const recorder = recordExchanges(web.connect());
  try {
    const startedMs = performance.now();
    await researchCompany(domain, {
      profile: DEFAULT_ICP_PROFILE,
      openSession: (_, { signal }) =>
        createFetchSession({
          transport: recorder,
          userAgent: "ProspectIntelligence/bench",
          politeness: createPoliteness(),
          runSignal: signal,
        }),
    });
    const researchMs = performance.now() - startedMs;

    const { exchanges } = recorder;
    const chain = findLongestChain(exchanges, `https://${domain}/`);
    const sequentialMs = await crawlSequentially(
      exchanges.map(({ url }) => url),
      web,
    );
    return { requests: exchanges.length, chain: chain.urls, researchMs, chainMs: chain.durationMs, sequentialMs };
  } finally {
    await recorder.close();
  }
}

/** Milliseconds to read `urls` one after the other, over connections of its own that are kept alive between requests. */
async function crawlSequentially(urls: readonly string[], web: LocalWeb): Promise<number> {
  const transport = web.connect();
  try {
    const startedMs = performance.now();
    for (const url of urls) await readOne(url, transport);
    return performance.now() - startedMs;
  } finally {
    await transport.close();
  }
}

async function readOne(url: string, transport: Transport): Promise<void> {
  const { body } = await transport.send({
    url: new URL(url),
    method: "GET",
    headers: { "accept-encoding": "gzip, br" },
    body: null,
    signal: new AbortController().signal,
  });
  for await (const _ of body);
}
