/** Which network a run sees: the sample web for `.example` domains, the internet for all others, never both. */
import { isSampleName } from "./address-guard";
import { createFetchSession, type FetchSessionOptions } from "./session";
import { FetchError, type FetchSession, type Transport } from "./types";

export interface DomainSessionOptions extends Omit<FetchSessionOptions, "transport" | "guardUrl" | "domain"> {
  /** Reaches real sites. */
  network: Transport;
  /** Answers for `.example` names. */
  sample: Transport;
}

/** A session for researching `domain` (as `parseDomain` returns it). URLs of the other world fail as `blocked`. */
export function createSessionForDomain(domain: string, options: DomainSessionOptions): FetchSession {
  const { network, sample, ...rest } = options;
  return isSampleName(domain)
    ? createFetchSession({ ...rest, domain, transport: sample, guardUrl: requireSampleName })
    : createFetchSession({ ...rest, domain, transport: network, guardUrl: requireRealName });
}

function requireSampleName(url: URL): void {
  if (!isSampleName(url.hostname)) {
    throw new FetchError(
      "blocked",
      url.href,
      `${url.hostname} is on the internet, which research on the sample web never visits.`,
    );
  }
}

function requireRealName(url: URL): void {
  if (isSampleName(url.hostname)) {
    throw new FetchError(
      "blocked",
      url.href,
      `${url.hostname} is on the sample web, which research on real companies never reads.`,
    );
  }
}
