/** Asking DNS: where names lead, and what it says of the company's own (which mail, what it has verified itself to). */
import { lookup as lookUpBySystem, Resolver } from "node:dns/promises";
import { limitTime, unlessAborted } from "./abort";
import type { Ledger } from "./ledger";
import { decodeLatin1 } from "./text";
import {
  type DnsAnswer,
  type DnsQuestion,
  type DnsRecordType,
  FetchError,
  type FetchErrorKind,
  type Transport,
} from "./types";

/** Of each try; the second one waits longer. The session's limit on a request stands above both. */
const TRY_TIMEOUT_MS = 2_000;
const TRIES = 2;
/** Large companies have some eighty texts at their name; nobody reads more than these bounds. */
const MAX_RECORDS = 200;
const MAX_RECORD_LENGTH = 4_096;

/** A host name; labels may begin with an underscore, as those of `_dmarc.acme.com` do. */
const NAME = /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** Where a record stands, as RFC 4501 writes it: `dns:acme.com?type=MX`. */
export function dnsUrl(name: string, type: DnsRecordType): URL {
  return new URL(`dns:${encodeURIComponent(name)}?type=${type}`);
}

export interface DnsContext {
  transport: Transport;
  /** The domain under research: no name is looked up but it and those below it. Without one, none is. */
  domain: string | undefined;
  ledger: Ledger;
  timeoutMs: number;
  /** Of the run. */
  signal: AbortSignal;
  now: () => Date;
}

/**
 * Asks DNS and enters the question in the ledger. A name that has no record of this type is an empty answer. Throws
 * `FetchError`: `dns` when the name does not exist, `timeout`, `network` when DNS can't be asked, `blocked` for a name
 * of somebody else's.
 */
export async function askDns(
  source: string,
  name: string,
  type: DnsRecordType,
  { transport, domain, ledger, timeoutMs, signal: run, now }: DnsContext,
): Promise<DnsAnswer> {
  const url = dnsUrl(name, type);
  if (domain === undefined || !(name === domain || name.endsWith(`.${domain}`)) || !NAME.test(name)) {
    ledger.refuse(source, url, "blocked");
    throw new FetchError("blocked", url.href, `${name} is not a name of the company's.`);
  }

  const entry = ledger.begin(source, url);
  const { signal, release } = limitTime(timeoutMs, run);
  try {
    signal.throwIfAborted();
    if (transport.resolve === undefined) throw new FetchError("network", url.href, "DNS can't be asked here.");
    const found = await unlessAborted(transport.resolve({ name, type, signal }), signal);
    const records = found.slice(0, MAX_RECORDS).map(cleanRecord);
    entry.bytes = records.reduce((sum, record) => sum + Buffer.byteLength(record), 0);
    return { url: url.href, records, fetchedAt: now().toISOString() };
  } catch (cause) {
    const error = signal.aborted ? abortedError(url, name, signal.reason) : toFetchError(cause, url, name);
    entry.outcome = error.kind;
    throw error;
  } finally {
    release();
    entry.finish();
  }
}

/** Records are other people's text: bounded, and without the control characters that no page and no database shows. */
function cleanRecord(record: string): string {
  return record.slice(0, MAX_RECORD_LENGTH).replace(/\p{Cc}/gu, "\uFFFD");
}

// ---------------------------------------------------------------------------------------------------------------
// Asking name servers

export interface ResolvedAddress {
  address: string;
  family: number;
}

/**
 * All addresses of a name, IPv4 first, as the system's name servers give them, or for tests `servers`
 * (`address:port`). Rejects with the error of Node's resolver.
 *
 * Not by the system's own look-up: that holds a thread of a pool of four for as long as it takes, two at a time, so a
 * few names whose servers never answer would keep all other runs waiting. It is asked where there is no name server.
 */
export function createAddressLookup(servers?: readonly string[]) {
  return async function lookUpAddresses(name: string): Promise<ResolvedAddress[]> {
    const resolver = createResolver(servers);
    const answers = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
    const found = answers.flatMap((answer, i) =>
      answer.status === "fulfilled" ? answer.value.map((address) => ({ address, family: i === 0 ? 4 : 6 })) : [],
    );
    if (found.length > 0) return found;

    const errors = answers.flatMap((answer) => (answer.status === "rejected" ? [answer.reason] : []));
    const isUnasked = errors.length > 0 && errors.every((error) => codeOf(error) === "ECONNREFUSED");
    if (isUnasked && servers === undefined) return lookUpBySystem(name, { all: true, order: "ipv4first" });
    // That the name has no address of one kind says less than what became of the other question.
    throw errors.find((error) => codeOf(error) !== "ENODATA") ?? errors[0];
  };
}

/** The records of a name, from the system's name servers or for tests `servers`. Rejects as Node's resolver does. */
export function createRecordLookup(servers?: readonly string[]) {
  return async function lookUpRecords({ name, type, signal }: DnsQuestion): Promise<string[]> {
    signal.throwIfAborted();
    const resolver = createResolver(servers);
    const cancel = () => resolver.cancel();
    signal.addEventListener("abort", cancel, { once: true });
    try {
      return await resolveRecords(resolver, name, type);
    } catch (error) {
      if (codeOf(error) === "ENODATA") return [];
      throw error;
    } finally {
      signal.removeEventListener("abort", cancel);
    }
  };
}

/** One for each question: all that one has under way can only be cancelled together, and the system's servers change. */
function createResolver(servers: readonly string[] | undefined): Resolver {
  const resolver = new Resolver({ timeout: TRY_TIMEOUT_MS, tries: TRIES });
  if (servers !== undefined) resolver.setServers(servers);
  return resolver;
}

async function resolveRecords(resolver: Resolver, name: string, type: DnsRecordType): Promise<string[]> {
  switch (type) {
    case "MX": {
      const exchanges = await resolver.resolveMx(name);
      return toHostNames(exchanges.sort((a, b) => a.priority - b.priority).map(({ exchange }) => exchange));
    }
    case "NS":
      return toHostNames(await resolver.resolveNs(name));
    case "CNAME":
      return toHostNames(await resolver.resolveCname(name));
    case "TXT":
      return (await resolver.resolveTxt(name)).map((parts) => decodeLatin1(parts.join("")));
  }
}

/** Lower case, without trailing dot. The empty name, with which RFC 7505 says that there is no mail, is left out. */
function toHostNames(names: readonly string[]): string[] {
  return names.map((name) => name.toLowerCase().replace(/\.$/, "")).filter((name) => name !== "");
}

function toFetchError(cause: unknown, url: URL, name: string): FetchError {
  if (cause instanceof FetchError) return cause;
  const fail = (kind: FetchErrorKind, message: string) => new FetchError(kind, url.href, message, { cause });
  const code = codeOf(cause);
  if (code === "ENOTFOUND") return fail("dns", `${name} does not exist in DNS.`);
  if (code === "ETIMEOUT") return fail("timeout", `DNS did not answer in time about ${name}.`);
  return fail("network", `DNS could not be asked about ${name} (${code || "unknown cause"}).`);
}

function abortedError(url: URL, name: string, reason: unknown): FetchError {
  const isTimeout = reason instanceof Error && reason.name === "TimeoutError";
  return isTimeout
    ? new FetchError("timeout", url.href, `DNS did not answer in time about ${name}.`)
    : new FetchError("aborted", url.href, "The research was stopped.");
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
