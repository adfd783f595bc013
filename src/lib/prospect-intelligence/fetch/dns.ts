/** What DNS says of the company's own names: which mail it uses, what it has verified itself to. */
import { Resolver } from "node:dns/promises";
import { unlessAborted } from "./abort";
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
  const signal = AbortSignal.any([run, AbortSignal.timeout(timeoutMs)]);
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
    entry.finish();
  }
}

/** Records are other people's text: bounded, and without the control characters that no page and no database shows. */
function cleanRecord(record: string): string {
  return record.slice(0, MAX_RECORD_LENGTH).replace(/\p{Cc}/gu, "\uFFFD");
}

/** How DNS is really asked: by the system's name servers, or for tests by `servers` (`address:port`). */
export function createDnsResolver(servers?: readonly string[]) {
  return async function resolve({ name, type, signal }: DnsQuestion): Promise<string[]> {
    signal.throwIfAborted();
    // One for each question, because all that one has under way can only be cancelled together.
    const resolver = new Resolver({ timeout: TRY_TIMEOUT_MS, tries: TRIES });
    if (servers !== undefined) resolver.setServers(servers);
    const cancel = () => resolver.cancel();
    signal.addEventListener("abort", cancel, { once: true });
    try {
      return await lookUp(resolver, name, type);
    } catch (error) {
      if (codeOf(error) === "ENODATA") return [];
      throw error;
    } finally {
      signal.removeEventListener("abort", cancel);
    }
  };
}

async function lookUp(resolver: Resolver, name: string, type: DnsRecordType): Promise<string[]> {
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
