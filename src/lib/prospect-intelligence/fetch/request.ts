/** One request to one URL: sent, timed, and its answer read within limits. Redirects are answers here, not followed. */
import { limitTime, unlessAborted } from "./abort";
import {
  ACCEPT_ENCODING,
  BodyEncodingError,
  type BodyLimit,
  BodyTooLargeError,
  ByteBudgetSpentError,
  readBody,
} from "./body";
import type { CacheableRequest, HttpCache } from "./http-cache";
import type { OpenEntry } from "./ledger";
import { isBinary, parseContentType } from "./text";
import { FetchError, type FetchedDocument, type Transport, type TransportResponse } from "./types";

export interface Ask {
  url: URL;
  method: "GET" | "POST";
  accept: string;
  /** JSON text of a POST, null for a GET. */
  body: string | null;
  limit: BodyLimit;
  /** Whether the body is read even when its media type says that it is no text. */
  acceptsAnyType: boolean;
}

export type Answer =
  | { kind: "redirect"; status: number; location: URL }
  | { kind: "document"; document: Omit<FetchedDocument, "requestedUrl"> };

export interface RequestContext {
  transport: Transport;
  userAgent: string;
  /** What `ask` may be answered from and is kept in, or null when neither. */
  cache: HttpCache | null;
  /** From sending the request to the last byte of its body. */
  timeoutMs: number;
  /** Of the run. */
  signal: AbortSignal;
  now: () => Date;
}

const REDIRECT_STATUSES = [301, 302, 303, 307, 308];
/** Made once: an error is dear for something that many requests end with. */
const ENDED = new DOMException("The request has ended", "AbortError");
/** Too many requests, and unavailable for now. */
const RETRY_STATUSES = [429, 503];
const MAX_DRAINED_BYTES = 64_000;
const DRAIN_TIMEOUT_MS = 100;
/** A page that says why nothing is to be had is waited for a little longer, and its beginning is kept. */
const REFUSAL_TIMEOUT_MS = 1_000;
const MAX_REFUSAL_BYTES = 16_384;

/** Sends `ask` and notes in `entry` what came of it. Throws `FetchError`. */
export async function sendRequest(ask: Ask, context: RequestContext, entry: OpenEntry): Promise<Answer> {
  const { signal, abort, release } = limitTime(context.timeoutMs, context.signal);
  const request = toRequest(ask, context.userAgent);
  const conditions = context.cache?.conditionsFor(request) ?? {};
  const exchange = async () => {
    const response = await sendThrough(context.transport, ask, request, conditions, signal);
    entry.status = response.status;
    const confirmed =
      response.status === 304 && context.cache?.confirm(request, response.headers, context.now().toISOString());
    return { response, confirmed, answer: confirmed || (await readAnswer(ask, response, context.now, entry, signal)) };
  };
  let isReadToItsEnd = false;
  try {
    const { response, confirmed, answer } = await unlessAborted(exchange(), signal);
    if (!confirmed) context.cache?.store(request, response, answer);
    isReadToItsEnd = !confirmed && answer.kind === "document" && ask.limit.whenTooLarge === "fail";
    return answer;
  } catch (cause) {
    const error = toFetchError(cause, ask.url, signal);
    entry.outcome = error.kind;
    throw error;
  } finally {
    release();
    // Lets go of the rest of a body.
    if (!isReadToItsEnd) abort(ENDED);
  }
}

/** `ask` as it is sent when nothing is known of its answer. */
export function toRequest(ask: Ask, userAgent: string): CacheableRequest {
  const headers: Record<string, string> = {
    "user-agent": userAgent,
    accept: ask.accept,
    "accept-encoding": ACCEPT_ENCODING,
    "accept-language": "en,*;q=0.5",
  };
  if (ask.body !== null) headers["content-type"] = "application/json";
  return { url: ask.url, headers };
}

function sendThrough(
  transport: Transport,
  { url, method, body }: Ask,
  { headers }: CacheableRequest,
  conditions: Record<string, string>,
  signal: AbortSignal,
): Promise<TransportResponse> {
  return transport.send({ url, method, headers: { ...headers, ...conditions }, body, signal });
}

async function readAnswer(
  ask: Ask,
  { status, headers, body }: TransportResponse,
  now: () => Date,
  entry: OpenEntry,
  signal: AbortSignal,
): Promise<Answer> {
  const { url, limit } = ask;
  const contentType = parseContentType(headers["content-type"]);
  const { "set-cookie": cookies = "", ...kept } = headers;
  if (status < 200 || status > 299) {
    const location = headers.location === undefined ? null : URL.parse(headers.location, url);
    const isRedirect = location !== null && REDIRECT_STATUSES.includes(status);
    const isPage = !isRedirect && contentType.mediaType === "text/html";
    const timeoutMs = isPage ? REFUSAL_TIMEOUT_MS : DRAIN_TIMEOUT_MS;
    const rest = await drain(body, headers["content-encoding"] ?? "", timeoutMs, signal);
    if (isRedirect) return { kind: "redirect", status, location };
    const retryAfter = RETRY_STATUSES.includes(status) ? parseRetryAfter(headers["retry-after"], now()) : null;
    const refusal = { headers: kept, body: new Uint8Array(isPage ? rest.subarray(0, MAX_REFUSAL_BYTES) : []) };
    throw new FetchError("http", url.href, `${url.hostname} answered ${status}.`, { status, retryAfter, refusal });
  }

  if (isBinary(contentType.mediaType) && !ask.acceptsAnyType) {
    throw new FetchError("parse", url.href, `This is ${contentType.mediaType}, not a page.`, { status });
  }
  if (limit.whenTooLarge === "fail" && Number(headers["content-length"]) > limit.maxBytes) {
    throw new BodyTooLargeError(`content-length ${headers["content-length"]}`);
  }

  const content = await readBody(body, headers["content-encoding"] ?? "", limit);
  entry.bytes = content.length;
  return {
    kind: "document",
    document: {
      url: url.href,
      status,
      headers: kept,
      cookieNames: parseCookieNames(cookies),
      contentType: contentType.mediaType,
      body: content,
      fetchedAt: now().toISOString(),
    },
  };
}

/** Names of the cookies in `set-cookie` headers, one a line, each once. */
function parseCookieNames(lines: string): string[] {
  const names = lines.split("\n").map((line) => line.slice(0, Math.max(0, line.indexOf("="))).trim());
  return [...new Set(names.filter((name) => name !== ""))];
}

/**
 * Reads a body that is no document's, if it is short and comes soon: then its connection can serve the next request.
 * Nothing, where it can't be read.
 */
async function drain(
  body: AsyncIterable<Uint8Array>,
  contentEncoding: string,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const reading = readBody(body, contentEncoding, { maxBytes: MAX_DRAINED_BYTES, whenTooLarge: "truncate" });
  const enough = limitTime(timeoutMs, signal);
  return unlessAborted(reading, enough.signal)
    .catch(() => new Uint8Array())
    .finally(enough.release);
}

/** Seconds, from seconds or a date; null when absent or neither. */
function parseRetryAfter(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null;
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header);
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now.getTime()) / 1000));
}

// ---------------------------------------------------------------------------------------------------------------
// Errors

/** `cause` in the words of `FetchError`. Once the signal is aborted, that is the cause, whatever broke as a result. */
export function toFetchError(cause: unknown, url: URL, signal: AbortSignal): FetchError {
  const fail = (kind: FetchError["kind"], message: string) => new FetchError(kind, url.href, message, { cause });

  if (signal.aborted) {
    const isTimeout = signal.reason instanceof Error && signal.reason.name === "TimeoutError";
    return isTimeout
      ? fail("timeout", `${url.hostname} did not answer completely in time.`)
      : fail("aborted", "The research was stopped.");
  }
  if (cause instanceof FetchError) return cause;
  if (cause instanceof ByteBudgetSpentError) return fail("too_much", "The run has read as much as one may.");
  if (cause instanceof BodyTooLargeError) return fail("too_large", `The page at ${url.hostname} is too large.`);
  if (cause instanceof BodyEncodingError) return fail("parse", `The page at ${url.hostname} is not readable.`);
  return fail("network", `The connection to ${url.hostname} failed.`);
}
