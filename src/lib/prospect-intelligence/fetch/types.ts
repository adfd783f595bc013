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
  /** Seconds from `Retry-After`, where the answer gave them. */
  readonly retryAfter: number | null;

  constructor(
    kind: FetchErrorKind,
    url: string,
    message: string,
    options: { cause?: unknown; status?: number; retryAfter?: number | null } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = "FetchError";
    this.kind = kind;
    this.url = url;
    this.status = options.status ?? null;
    this.retryAfter = options.retryAfter ?? null;
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

/** A fetched document, decoded. Only 2xx answers become documents; everything else is a `FetchError`. */
export interface FetchedDocument {
  requestedUrl: string;
  /** Where it was found in the end, after redirects. */
  url: string;
  status: number;
  /** Lower-case names; of repeated headers, values joined with ", ". */
  headers: Readonly<Record<string, string>>;
  /** Lower-case media type without parameters, "" when absent. */
  contentType: string;
  /** Body as text, decoded by BOM, header, then meta tag. */
  text: string;
  /** Decoded bytes of the body. */
  bytes: number;
  /** ISO instant at which the answer was complete. */
  fetchedAt: string;
}

/** Fetches one URL for one source of one run. Throws only `FetchError`. One request per URL per run: a repeat shares the first answer. */
export type GuardedFetch = (url: string | URL, options?: FetchOptions) => Promise<FetchedDocument>;

/**
 * The network as one run sees it. Made per run; politeness state (robots, per-host limits) is shared by all runs in
 * the process.
 */
export interface FetchSession {
  /** A fetch whose requests are entered in the ledger under `source`. */
  forSource(source: string): GuardedFetch;
  /**
   * Every request that has ended, in the order they were started; complete once `close()` has resolved. Redirect hops and
   * robots.txt are entries of their own, and so is what was refused before anything was sent.
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
  close(): Promise<void>;
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
  /** Lower-case names. */
  headers: Readonly<Record<string, string>>;
  /** Body as it came over the wire, still content-encoded. */
  body: AsyncIterable<Uint8Array>;
}
