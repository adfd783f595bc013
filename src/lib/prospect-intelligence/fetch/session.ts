/**
 * The network as one run sees it: each hop guarded, allowed by robots.txt, asked for once, in turn, and in the ledger.
 */
import { timeoutReason } from "./abort";
import { assertPublicUrl } from "./address-guard";
import { ByteBudget } from "./body";
import { askDns, dnsUrl } from "./dns";
import { HostLimiter, NoTurnError } from "./host-limiter";
import { HttpCache } from "./http-cache";
import { Ledger } from "./ledger";
import { type Answer, type Ask, sendRequest, toFetchError, toRequest } from "./request";
import { loadRobotsRules, MAX_ROBOTS_BYTES, RobotsCache } from "./robots";
import { readText } from "./text";
import {
  type DnsAnswer,
  type DnsRecordType,
  FetchError,
  type FetchedDocument,
  type FetchOptions,
  type FetchSession,
  type SentRequest,
  type Transport,
} from "./types";

export interface FetchLimits {
  /** One request, from sending it to the last byte of its body. Waiting for our own turn does not count. */
  requestTimeoutMs: number;
  /** All requests of a run, from the making of the session. */
  runTimeoutMs: number;
  /** Of a body: decoded, and over the wire. */
  maxBodyBytes: number;
  /** Of all bodies of a run together, decoded. A run keeps what it has read until it ends. */
  maxRunBytes: number;
  maxRedirects: number;
}

export const FETCH_LIMITS: Readonly<FetchLimits> = {
  requestTimeoutMs: 10_000,
  runTimeoutMs: 30_000,
  maxBodyBytes: 5_000_000,
  maxRunBytes: 12_000_000,
  maxRedirects: 5,
};

const HTML_ACCEPT = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.5";
const TEXT_ACCEPT = "text/plain,*/*;q=0.5";

/** A `Retry-After` up to this long is waited for, and then the request repeated once. */
const MAX_RETRY_WAIT_MS = 5_000;
/** How long a host that answers 429 and doesn't say for how long is left alone. */
const DEFAULT_PAUSE_MS = 10_000;

/** What all runs of a process share, so that together they stay polite. */
export interface Politeness {
  hosts: HostLimiter;
  robots: RobotsCache;
  cache: HttpCache;
}

export function createPoliteness(): Politeness {
  return { hosts: new HostLimiter(), robots: new RobotsCache(), cache: new HttpCache() };
}

export interface FetchSessionOptions {
  /** Stays open when the session is closed: it belongs to whoever made it. */
  transport: Transport;
  userAgent: string;
  politeness: Politeness;
  /** The domain under research (as `parseDomain` returns it). DNS is asked about it and names below it alone. */
  domain?: string;
  /** Aborted when the caller of the run goes away. */
  runSignal: AbortSignal;
  /** A rule of this run beyond the guard for all: throws `FetchError` for a URL that is not to be asked for. */
  guardUrl?: (url: URL) => void;
  limits?: Partial<FetchLimits>;
  now?: () => Date;
  /** Called for each request that was sent, when it has ended. */
  onRequest?: (request: SentRequest) => void;
}

export function createFetchSession(options: FetchSessionOptions): FetchSession {
  const { transport, userAgent, politeness, domain, guardUrl, now = () => new Date(), onRequest } = options;
  const limits = { ...FETCH_LIMITS, ...options.limits };
  const deadlineMs = performance.now() + limits.runTimeoutMs;
  const budget = new ByteBudget(limits.maxRunBytes);
  const ledger = new Ledger();
  /** Answers by request, so that a URL is asked for once a run. */
  const answers = new Map<string, Promise<Answer>>();
  /** Answers of DNS by question, likewise. */
  const dnsAnswers = new Map<string, Promise<DnsAnswer>>();

  const ending = new AbortController();
  const runTimer = setTimeout(() => ending.abort(timeoutReason()), limits.runTimeoutMs);
  runTimer.unref();
  const run = AbortSignal.any([options.runSignal, ending.signal]);

  async function fetchDocument(source: string, input: string | URL, options: FetchOptions): Promise<FetchedDocument> {
    const isPost = options.method === "POST";
    const start: Ask = {
      url: guard(source, input),
      method: isPost ? "POST" : "GET",
      accept: options.accept ?? HTML_ACCEPT,
      body: isPost ? JSON.stringify(options.body ?? null) : null,
      limit: { maxBytes: limits.maxBodyBytes, whenTooLarge: "fail", budget },
      acceptsAnyType: false,
    };
    const document = await follow(source, start, options.redirect ?? "follow", requireRobotsConsent);
    return { requestedUrl: start.url.href, ...document };
  }

  /**
   * The text of a robots.txt, as much of it as counts. `url` is on the host of one that the guard let pass; each hop
   * needs its consent, but no robots.txt's.
   */
  async function fetchRobots(source: string, url: URL): Promise<string> {
    const start: Ask = {
      url,
      method: "GET",
      accept: TEXT_ACCEPT,
      body: null,
      limit: { maxBytes: MAX_ROBOTS_BYTES, whenTooLarge: "truncate", budget },
      acceptsAnyType: true,
    };
    return readText(await follow(source, start, "follow", async () => 0));
  }

  /**
   * Asks, and goes where the answers lead. The first URL has been guarded; each later one is guarded here.
   * `requireConsent` gives the milliseconds to leave between requests to the URL's host.
   */
  async function follow(
    source: string,
    start: Ask,
    policy: "follow" | "same-host",
    requireConsent: (source: string, url: URL) => Promise<number>,
  ): Promise<Omit<FetchedDocument, "requestedUrl">> {
    let ask = start;
    for (let redirects = 0; redirects <= limits.maxRedirects; redirects += 1) {
      const spacingMs = await requireConsent(source, ask.url);
      const answer = await askOnce(source, ask, spacingMs);
      if (answer.kind === "document") return answer.document;

      const { status, location } = answer;
      if (policy === "same-host" && location.host !== ask.url.host) {
        const message = `${ask.url.hostname} redirects to another host.`;
        throw new FetchError("http", ask.url.href, message, { status, location: location.href });
      }
      ask = { ...redirect(ask, status), url: guard(source, location) };
    }
    throw new FetchError("too_many_redirects", start.url.href, `${start.url.hostname} redirects without end.`);
  }

  /** The parsed URL, if the guards let it pass. */
  function guard(source: string, input: string | URL): URL {
    try {
      const url = assertPublicUrl(input);
      guardUrl?.(url);
      return url;
    } catch (cause) {
      if (cause instanceof FetchError) ledger.refuse(source, input, cause.kind);
      throw cause;
    }
  }

  /** The `Crawl-delay` of the URL's host, if its robots.txt lets the URL be asked for. */
  async function requireRobotsConsent(source: string, url: URL): Promise<number> {
    const load = () => loadRobotsRules(url.origin, (robotsUrl) => fetchRobots(source, robotsUrl));
    try {
      const rules = await politeness.robots.get(url.origin, load, run);
      if (!rules.isAllowed(url)) throw new FetchError("robots", url.href, rules.reason, { status: rules.status });
      return rules.crawlDelayMs;
    } catch (cause) {
      const error = toFetchError(cause, url, run);
      ledger.refuse(source, url, error.kind);
      throw error;
    }
  }

  function askOnce(source: string, ask: Ask, spacingMs: number): Promise<Answer> {
    const key = JSON.stringify([ask.method, ask.url.href, ask.body, ask.limit.whenTooLarge]);
    const answer = answers.get(key) ?? askCacheOrHost(source, ask, spacingMs);
    answers.set(key, answer);
    return answer;
  }

  async function askCacheOrHost(source: string, ask: Ask, spacingMs: number): Promise<Answer> {
    // What may have been cut short is never kept for others.
    const cache = ask.method === "GET" && ask.limit.whenTooLarge === "fail" ? politeness.cache : null;
    const known = cache?.findFresh(toRequest(ask, userAgent));
    if (known !== undefined) {
      const { status, body } = known.kind === "document" ? known.document : { ...known, body: [] };
      ledger.reuse(source, ask.url, status, body.length);
      return known;
    }
    try {
      return await askInTurn(source, ask, spacingMs, cache);
    } catch (error) {
      const pauseMs = pauseAskedFor(error) ?? Number.POSITIVE_INFINITY;
      if (pauseMs > MAX_RETRY_WAIT_MS || performance.now() + pauseMs > deadlineMs) throw error;
    }
    return await askInTurn(source, ask, spacingMs, cache);
  }

  async function askInTurn(source: string, ask: Ask, spacingMs: number, cache: HttpCache | null): Promise<Answer> {
    const turn = { signal: run, deadlineMs, spacingMs };
    const endTurn = await politeness.hosts.acquire(ask.url.hostname, turn).catch((cause) => {
      const error =
        cause instanceof NoTurnError ? toPolitenessError(cause, ask.url) : toFetchError(cause, ask.url, run);
      if (error.kind === "politeness") ledger.refuse(source, ask.url, error.kind);
      throw error;
    });
    const entry = ledger.begin(source, ask.url);
    const startedAtMs = performance.now();
    try {
      const context = { transport, userAgent, cache, timeoutMs: limits.requestTimeoutMs, signal: run, now };
      return await sendRequest(ask, context, entry);
    } catch (error) {
      const pauseMs = pauseAskedFor(error);
      if (pauseMs !== null) politeness.hosts.pause(ask.url.hostname, pauseMs);
      throw error;
    } finally {
      entry.finish();
      endTurn();
      const { status, outcome } = entry;
      const { method, url, body } = ask;
      onRequest?.({ source, method, url: url.href, body, status, outcome, startedAtMs, endedAtMs: performance.now() });
    }
  }

  function askDnsOnce(source: string, name: string, type: DnsRecordType): Promise<DnsAnswer> {
    const key = dnsUrl(name, type).href;
    const context = { transport, domain, ledger, timeoutMs: limits.requestTimeoutMs, signal: run, now };
    const answer = dnsAnswers.get(key) ?? askDns(source, name, type, context);
    dnsAnswers.set(key, answer);
    return answer;
  }

  return {
    dns: askDnsOnce,
    forSource:
      (source) =>
      (url, options = {}) =>
        fetchDocument(source, url, options),
    get ledger() {
      return ledger.entries;
    },
    async close() {
      clearTimeout(runTimer);
      ending.abort(new DOMException("The session was closed", "AbortError"));
      await Promise.allSettled([...answers.values(), ...dnsAnswers.values()]);
    },
  };
}

/** Milliseconds for which a failed answer asks that its host be left alone; null when it does not. */
function pauseAskedFor(error: unknown): number | null {
  if (!(error instanceof FetchError) || (error.status !== 429 && error.status !== 503)) return null;
  if (error.retryAfter !== null) return error.retryAfter * 1000;
  return error.status === 429 ? DEFAULT_PAUSE_MS : null;
}

function toPolitenessError(cause: NoTurnError, url: URL): FetchError {
  const { obstacle, ms } = cause;
  const seconds = `${Math.ceil(ms / 1000)} ${ms > 1000 ? "seconds" : "second"}`;
  const clauses = {
    pace: `as politely as ${url.hostname} is asked, its turn did not come within the time of a run`,
    spacing: `the robots.txt of ${url.hostname} asks for ${seconds} between requests, which leaves no time for it`,
    pause: `${url.hostname} wants to be left alone for another ${seconds}`,
  };
  return new FetchError("politeness", url.href, clauses[obstacle], { cause });
}

/** The request a redirect asks for: as browsers do, a POST stays one only for 307 and 308. */
function redirect(ask: Ask, status: number): Ask {
  return status === 307 || status === 308 ? ask : { ...ask, method: "GET", body: null };
}
