/** The session a run is made with outside tests: one transport and one politeness for all runs of the process. */
import { createSampleTransport } from "@/embedded/sample-web";
import { createNetworkTransport } from "./fetch/network-transport";
import { createPoliteness } from "./fetch/session";
import { createSessionForDomain } from "./fetch/session-for-domain";
import type { FetchSession } from "./fetch/types";
import { crawlerContact, createUserAgent } from "./fetch/user-agent";

type SharedParts = Omit<Parameters<typeof createSessionForDomain>[1], "runSignal">;

let shared: SharedParts | undefined;

/** A session for `domain`, whose requests end when `signal` is aborted. Whoever opens it closes it. */
export function openSession(domain: string, { signal }: { signal: AbortSignal }): FetchSession {
  shared ??= {
    network: createNetworkTransport(),
    sample: createSampleTransport(),
    userAgent: createUserAgent(crawlerContact(process.env.CRAWLER_CONTACT, process.env.APP_ORIGIN)),
    politeness: createPoliteness(),
  };
  return createSessionForDomain(domain, { ...shared, runSignal: signal });
}

/** Lets go of the connections that are kept for further runs, so that a command can end. */
export async function closeSharedConnections(): Promise<void> {
  const parts = shared;
  shared = undefined;
  await Promise.all([parts?.network.close(), parts?.sample.close()]);
}
