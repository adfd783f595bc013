/** What the rest of the product sees of the network: one function, one document, one error. */
import type { LedgerEntry } from "../schemas";

export const FETCH_ERROR_KINDS = [
  /** Literal, scheme, port, credentials or address that is never visited. */
  "blocked",
  /** robots.txt asks not to fetch it, or was itself refused, and then `status` says how. */
  "robots",
  /** The name does not resolve. */
  "dns",
  /** Connection refused or reset, TLS failure, malformed HTTP. */
  "network",
  /** No complete answer within the request's or the run's time. */
  "timeout",
  /** An HTTP status that is not 2xx; `status` says which. */
  "http",
  "too_many_redirects",
  /** More decoded bytes than allowed. */
  "too_large",
  /** All requests of the run together have read as much as one may. */
  "too_much",
  /**
   * Not sent, because our own pace, the host's `Crawl-delay` or its `Retry-After` left no time for it. The message is a
   * clause that says which, for "… was not asked for: ".
   */
  "politeness",
  /** Would take more time or memory to read than is allowed. */
  "too_complex",
  /** Not read, because too many documents, those of other runs among them, were waiting to be. */
  "busy",
  /** Not the kind of document that was asked for, or not parseable as one. */
  "parse",
  /** The caller went away. */
  "aborted",
] as const;
export type FetchErrorKind = (typeof FETCH_ERROR_KINDS)[number];

export class FetchError extends Error {
  readonly kind: FetchErrorKind;
  readonly url: string;
  readonly status: number | null;
  /** Seconds from the `Retry-After` of a 429 or 503, where the answer gave them. */
  readonly retryAfter: number | null;
  /** Where a redirect that was not followed leads. */
  readonly location: string | null;
  /** What came with an `http` error: it may be a check for robots. Of the body its first 16 KB, of an HTML page alone. */
  readonly refusal: Pick<FetchedDocument, "headers" | "body"> | null;

  constructor(
    kind: FetchErrorKind,
    url: string,
    message: string,
    options: {
      cause?: unknown;
      status?: number;
      retryAfter?: number | null;
      location?: string;
      refusal?: FetchError["refusal"];
    } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = "FetchError";
    this.kind = kind;
    this.url = url;
    this.status = options.status ?? null;
    this.retryAfter = options.retryAfter ?? null;
    this.location = options.location ?? null;
    this.refusal = options.refusal ?? null;
  }
}

export interface FetchOptions {
  /** Media types wanted, for the `Accept` header. Default: HTML. */
  accept?: string;
  /** Default `GET`; `POST` sends `body` as JSON (one job board needs it). */
  method?: "GET" | "POST";
  body?: unknown;
  /**
   * `follow` (default) goes up to 5 hops anywhere the guard allows; `same-host` refuses a redirect to another host,
   * for job-board APIs, where it means that there is no such board.
   */
  redirect?: "follow" | "same-host";
}

/** A fetched document. Only 2xx answers become documents; everything else is a `FetchError`. */
export interface FetchedDocument {
  requestedUrl: string;
  /** Where it was found in the end, after redirects. */
  url: string;
  status: number;
  /** Lower-case names; of repeated headers, values joined with ", ". Without `set-cookie`. */
  headers: Readonly<Record<string, string>>;
  /** Names of the cookies it sets. Their values may identify a visit and go no further than the request. */
  cookieNames: readonly string[];
  /** Lower-case media type without parameters, "" when absent. */
  contentType: string;
  /** Without its content coding. What it says is for `readDocument` (see reading/) to find out: it may be large. */
  body: Uint8Array;
  /** ISO instant at which the answer was complete. */
  fetchedAt: string;
}

/**
 * Fetches one URL for one source of one run. Throws only `FetchError`. One request per URL per run: a repeat shares the
 * first answer. Only where a host asks to be asked again in a few seconds (`Retry-After`) it is, once.
 */
export type GuardedFetch = (url: string | URL, options?: FetchOptions) => Promise<FetchedDocument>;

export const DNS_RECORD_TYPES = ["MX", "TXT", "NS", "CNAME"] as const;
export type DnsRecordType = (typeof DNS_RECORD_TYPES)[number];

/** What DNS says of a name. */
export interface DnsAnswer {
  /** Where it stands, as RFC 4501 writes it: `dns:acme.com?type=MX`. */
  url: string;
  /**
   * Empty when the name has no such record. MX, NS and CNAME are host names in lower case without trailing dot, MX by
   * preference; a TXT's parts are joined.
   */
  records: readonly string[];
  /** ISO instant at which the answer came. */
  fetchedAt: string;
}

/** A request that was sent and has ended: for a log of all that a process asked for. */
export interface SentRequest {
  source: string;
  method: "GET" | "POST";
  url: string;
  /** JSON text of a POST, by which one request to an address differs from the next; null for a GET. */
  body: string | null;
  /** HTTP status, or null when no answer came. */
  status: number | null;
  /** `ok`, or the kind of the failure. */
  outcome: LedgerEntry["outcome"];
  /** Milliseconds of `performance.now()`: when it was sent, and when the last byte of its answer had come. */
  startedAtMs: number;
  endedAtMs: number;
}

/**
 * The network as one run sees it. Made per run; politeness state (robots, per-host limits) is shared by all runs in
 * the process.
 */
export interface FetchSession {
  /** A fetch whose requests are entered in the ledger under `source`. */
  forSource(source: string): GuardedFetch;
  /**
   * What DNS says of a name at or below the domain under research, entered in the ledger under `source`. One question
   * per name and type per run. Throws only `FetchError`: `dns` when the name does not exist, `timeout`, `network`,
   * `blocked` for other names, `aborted`.
   */
  dns(source: string, name: string, type: DnsRecordType): Promise<DnsAnswer>;
  /**
   * Every request that has ended, in the order they were started; complete once `close()` has resolved. Redirect hops and
   * robots.txt are entries of their own, and so is what was refused before anything was sent, and what was answered from
   * the cache.
   */
  readonly ledger: readonly LedgerEntry[];
  /** Ends all requests under way. The transport stays open for other runs: it belongs to whoever made it. */
  close(): Promise<void>;
}

/** How a session reaches hosts. The real one opens guarded sockets; the sample web answers `.example` in process. */
export interface Transport {
  /**
   * Sends one request without following redirects. The body must be consumed, or else given up by aborting the
   * request's signal, which may come at any time and frees everything at once.
   */
  send(request: TransportRequest): Promise<TransportResponse>;
  /** Records as `DnsAnswer` has them. Throws `FetchError`, or an error with the code that Node's resolver gives it. */
  resolve?(question: DnsQuestion): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface DnsQuestion {
  /** Lower-case ASCII. */
  name: string;
  type: DnsRecordType;
  signal: AbortSignal;
}

export interface TransportRequest {
  url: URL;
  method: "GET" | "POST";
  headers: Readonly<Record<string, string>>;
  body: string | null;
  signal: AbortSignal;
}

export interface TransportResponse {
  status: number;
  /** Lower-case names; of repeated headers, values joined with ", ", those of `set-cookie` with a line break. */
  headers: Readonly<Record<string, string>>;
  /** Body as it came over the wire, still content-encoded. */
  body: AsyncIterable<Uint8Array>;
}
