/**
 * Answers kept for later runs of this process, as HTTP allows (RFC 9111): what a site calls fresh is not asked for
 * again, and what is not is asked for with "only if it has changed". Nothing is served stale, whatever went wrong.
 */
import CachePolicy from "http-cache-semantics";
import type { Answer } from "./request";

/** Of everything kept, and of one answer's share of it. */
const MAX_BYTES = 32 * 1024 * 1024;
const MAX_ANSWER_BYTES = MAX_BYTES / 8;
/** What an entry takes besides its body and headers: policy, key. */
const ENTRY_BYTES = 4_096;
/**
 * However long a site calls its page fresh, it is asked again after this time whether that is still so. A rep who
 * researches a company again wants to know what is there now, and a site that has not changed answers in few bytes.
 */
const MAX_FRESH_MS = 5 * 60 * 1000;

/** A GET as it is about to be sent. */
export interface CacheableRequest {
  url: URL;
  /** Lower-case names. */
  headers: Readonly<Record<string, string>>;
}

interface Entry {
  policy: CachePolicy;
  status: number;
  headers: Readonly<Record<string, string>>;
  answer: Answer;
  /** When the site last said that this is what is there, in milliseconds of `performance.now()`. */
  confirmedAtMs: number;
  bytes: number;
}

export interface HttpCacheOptions {
  maxBytes?: number;
}

/** One for all runs of a process. A run keeps no cookies and signs in nowhere, so what one is answered is another's too. */
export class HttpCache {
  /** By URL, least recently used first. */
  readonly #entries = new Map<string, Entry>();
  readonly #maxBytes: number;
  #bytes = 0;

  constructor({ maxBytes = MAX_BYTES }: HttpCacheOptions = {}) {
    this.#maxBytes = maxBytes;
  }

  /** Memory taken, in bytes, as it is estimated. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The answer to `request`, if the site allows that it is not asked for again. */
  findFresh(request: CacheableRequest): Answer | undefined {
    const entry = this.#entries.get(request.url.href);
    if (entry === undefined || performance.now() - entry.confirmedAtMs >= MAX_FRESH_MS) return undefined;
    if (!entry.policy.satisfiesWithoutRevalidation(toPolicyRequest(request))) return undefined;
    this.#touch(request.url.href, entry);
    return withOwnBody(entry.answer);
  }

  /** Headers that make `request` ask for no more than whether the answer kept is still right; none without one. */
  conditionsFor(request: CacheableRequest): Record<string, string> {
    const entry = this.#entries.get(request.url.href);
    if (entry === undefined) return {};
    const headers = entry.policy.revalidationHeaders(toPolicyRequest(request));
    const conditions: Record<string, string> = {};
    for (const name of ["if-none-match", "if-modified-since"]) {
      const value = headers[name];
      if (typeof value === "string") conditions[name] = value;
    }
    return conditions;
  }

  /**
   * The answer kept, after a 304 with `headers` has confirmed it at `fetchedAt`. Undefined, and kept no longer, when the
   * 304 speaks of another version than ours.
   */
  confirm(request: CacheableRequest, headers: Entry["headers"], fetchedAt: string): Answer | undefined {
    const entry = this.#entries.get(request.url.href);
    if (entry === undefined) return undefined;
    this.#drop(request.url.href);
    if (headers.etag !== undefined && opaqueTag(headers.etag) !== opaqueTag(entry.headers.etag)) return undefined;

    const { answer } = entry;
    const confirmed: Answer =
      answer.kind === "document" ? { ...answer, document: { ...answer.document, fetchedAt } } : answer;
    this.store(request, { status: entry.status, headers: mergeHeaders(entry.headers, headers) }, confirmed);
    return withOwnBody(confirmed);
  }

  /** Keeps `answer`, which `request` was answered with, if it may be kept and can be of use again. */
  store(request: CacheableRequest, response: Pick<Entry, "status" | "headers">, answer: Answer): void {
    const { href } = request.url;
    this.#drop(href);
    // It was made for one visitor, and the next one is to be another.
    if (response.headers["set-cookie"] !== undefined) return;

    const policy = createPolicy(request, response);
    const { etag, "last-modified": lastModified } = response.headers;
    const isOfUse = policy.timeToLive() > 0 || etag !== undefined || lastModified !== undefined;
    const bodyBytes = answer.kind === "document" ? answer.document.body.length : 0;
    const bytes = ENTRY_BYTES + JSON.stringify(response.headers).length + bodyBytes;
    if (!policy.storable() || !isOfUse || bytes > Math.min(MAX_ANSWER_BYTES, this.#maxBytes)) return;

    const { status, headers } = response;
    const confirmedAtMs = performance.now();
    this.#entries.set(href, { policy, status, headers, answer: withCutBody(answer), confirmedAtMs, bytes });
    this.#bytes += bytes;
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#maxBytes) break;
      this.#drop(oldest);
    }
  }

  #touch(href: string, entry: Entry): void {
    this.#entries.delete(href);
    this.#entries.set(href, entry);
  }

  #drop(href: string): void {
    this.#bytes -= this.#entries.get(href)?.bytes ?? 0;
    this.#entries.delete(href);
  }
}

/** The same bytes in a view of its own: what a run reads from a body goes with that view, and is not kept here. */
function withOwnBody(answer: Answer): Answer {
  if (answer.kind !== "document") return answer;
  return { ...answer, document: { ...answer.document, body: answer.document.body.subarray() } };
}

/** And no more than the bytes: a small body is a part of the sixty-four kilobytes that were set aside for it. */
function withCutBody(answer: Answer): Answer {
  if (answer.kind !== "document" || answer.document.body.buffer.byteLength < answer.document.body.length * 2) {
    return withOwnBody(answer);
  }
  const body = Buffer.alloc(answer.document.body.length);
  body.set(answer.document.body);
  return { ...answer, document: { ...answer.document, body } };
}

function createPolicy(request: CacheableRequest, { status, headers }: Pick<Entry, "status" | "headers">): CachePolicy {
  const { "cache-control": cacheControl } = headers;
  const response = {
    status,
    // Directives are case-insensitive, which the library leaves to us.
    headers: cacheControl === undefined ? headers : { ...headers, "cache-control": cacheControl.toLowerCase() },
  };
  // Without a heuristic: a site that says nothing of freshness is asked.
  return new CachePolicy(toPolicyRequest(request), response, { shared: false, cacheHeuristic: 0 });
}

function toPolicyRequest({ url, headers }: CacheableRequest): CachePolicy.HttpRequest {
  return { method: "GET", url: url.href, headers };
}

/** What a 304 says replaces what was known, but for what describes the body, which it has none of (RFC 9111, 3.2). */
function mergeHeaders(known: Entry["headers"], news: Entry["headers"]): Record<string, string> {
  const { age: _age, date: _date, ...kept } = known;
  const replaced = Object.entries(news).filter(([name]) => !/^(content-|transfer-encoding$)/.test(name));
  return { ...kept, ...Object.fromEntries(replaced) };
}

/** An entity tag as conditions on GET compare it: without the mark of a weak one. */
function opaqueTag(etag: string | undefined): string | undefined {
  return etag?.trim().replace(/^W\//, "");
}
