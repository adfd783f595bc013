/**
 * The network as one run sees it: each hop guarded, allowed by robots.txt, asked for once, in turn, and in the ledger.
 */
import { assertPublicUrl } from "./address-guard";
import { askDns, dnsUrl } from "./dns";
import { HostLimiter } from "./host-limiter";
import { Ledger } from "./ledger";
import { type Answer, type Ask, sendRequest, timeoutReason, toFetchError } from "./request";
import { loadRobotsRules, MAX_ROBOTS_BYTES, RobotsCache } from "./robots";
import {
  type DnsAnswer,
  type DnsRecordType,
  FetchError,
  type FetchedDocument,
  type FetchOptions,
  type FetchSession,
  type Transport,
} from "./types";

export interface FetchLimits {
  /** One request, from sending it to the last byte of its body. Waiting for our own turn does not count. */
  requestTimeoutMs: number;
  /** All requests of a run, from the making of the session. */
  runTimeoutMs: number;
  /** Of a body: decoded, and over the wire. */
  maxBodyBytes: number;
  maxRedirects: number;
}

export const FETCH_LIMITS: Readonly<FetchLimits> = {
  requestTimeoutMs: 10_000,
  runTimeoutMs: 30_000,
  maxBodyBytes: 5_000_000,
  maxRedirects: 5,
};

const HTML_ACCEPT = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.5";
const TEXT_ACCEPT = "text/plain,*/*;q=0.5";

/** What all runs of a process share, so that together they stay polite. */
export interface Politeness {
  hosts: HostLimiter;
  robots: RobotsCache;
}

export function createPoliteness(): Politeness {
  return { hosts: new HostLimiter(), robots: new RobotsCache() };
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
}

export function createFetchSession(options: FetchSessionOptions): FetchSession {
  const { transport, userAgent, politeness, domain, guardUrl, now = () => new Date() } = options;
  const limits = { ...FETCH_LIMITS, ...options.limits };
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
      limit: { maxBytes: limits.maxBodyBytes, whenTooLarge: "fail" },
      acceptsAnyType: false,
    };
    const document = await follow(source, start, options.redirect ?? "follow", requireRobotsConsent);
    return { requestedUrl: start.url.href, ...document };
  }

  /** The text of a robots.txt, as much of it as counts. It needs the guard's consent at each hop, but no robots.txt's. */
  async function fetchRobots(source: string, url: URL): Promise<string> {
    const start: Ask = {
      url: guard(source, url),
      method: "GET",
      accept: TEXT_ACCEPT,
      body: null,
      limit: { maxBytes: MAX_ROBOTS_BYTES, whenTooLarge: "truncate" },
      acceptsAnyType: true,
    };
    return (await follow(source, start, "follow", async () => {})).text;
  }

  /** Asks, and goes where the answers lead. The first URL has been guarded; each later one is guarded here. */
  async function follow(
    source: string,
    start: Ask,
    policy: "follow" | "same-host",
    requireConsent: (source: string, url: URL) => Promise<void>,
  ): Promise<Omit<FetchedDocument, "requestedUrl">> {
    let ask = start;
    for (let redirects = 0; redirects <= limits.maxRedirects; redirects += 1) {
      await requireConsent(source, ask.url);
      const answer = await askOnce(source, ask);
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

  async function requireRobotsConsent(source: string, url: URL): Promise<void> {
    const load = () => loadRobotsRules(url.origin, (robotsUrl) => fetchRobots(source, robotsUrl));
    try {
      const rules = await politeness.robots.get(url.origin, load, run);
      if (!rules.isAllowed(url)) throw new FetchError("robots", url.href, rules.reason, { status: rules.status });
    } catch (cause) {
      const error = toFetchError(cause, url, run);
      ledger.refuse(source, url, error.kind);
      throw error;
    }
  }

  function askOnce(source: string, ask: Ask): Promise<Answer> {
    const key = JSON.stringify([ask.method, ask.url.href, ask.body, ask.limit.whenTooLarge]);
    const answer = answers.get(key) ?? askInTurn(source, ask);
    answers.set(key, answer);
    return answer;
  }

  async function askInTurn(source: string, ask: Ask): Promise<Answer> {
    const release = await politeness.hosts.acquire(ask.url.hostname, run).catch((cause) => {
      throw toFetchError(cause, ask.url, run);
    });
    const entry = ledger.begin(source, ask.url);
    try {
      const context = { transport, userAgent, timeoutMs: limits.requestTimeoutMs, signal: run, now };
      return await sendRequest(ask, context, entry);
    } finally {
      entry.finish();
      release();
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

/** The request a redirect asks for: as browsers do, a POST stays one only for 307 and 308. */
function redirect(ask: Ask, status: number): Ask {
  return status === 307 || status === 308 ? ask : { ...ask, method: "GET", body: null };
}
