/** A web of a few pages for tests: a transport in process, behind the real session with its guard, robots and ledger. */
import { dnsUrl } from "../fetch/dns";
import { createFetchSession, createPoliteness, type FetchLimits } from "../fetch/session";
import { FetchError, type FetchErrorKind, type FetchSession, type Transport } from "../fetch/types";

export interface TestAnswer {
  status?: number;
  type?: string;
  /** Besides the two above and below. Cookies are set one a line. */
  headers?: Readonly<Record<string, string>>;
  location?: string;
  body?: string;
  /** Milliseconds before the answer; `Infinity` never answers. */
  delayMs?: number;
  /** No answer: the connection fails so. */
  fails?: FetchErrorKind;
}

/** A string is an HTML page, an object that is no answer is JSON. */
export type TestRoutes = Readonly<Record<string, TestAnswer | string>>;

export interface TestWeb {
  /** Addresses that were asked for, without robots.txt, in order. */
  readonly requested: string[];
  /** Requests that are under way. */
  readonly pending: number;
  openSession(domain: string, options: { signal: AbortSignal }): FetchSession;
}

/** What DNS says, or how it fails, by `dns:` URL: `{ "dns:acme.com?type=MX": ["mx.acme.com"] }`. */
export type TestRecords = Readonly<Record<string, readonly string[] | FetchErrorKind>>;

/** Addresses are full URLs. A host without any route does not resolve; every other address of a known host is a 404. */
export function createTestWeb(
  routes: TestRoutes,
  limits: Partial<FetchLimits> = {},
  records: TestRecords = {},
): TestWeb {
  const hosts = new Set(Object.keys(routes).map((url) => new URL(url).hostname));
  const requested: string[] = [];
  let pending = 0;

  const transport: Transport = {
    async send({ url, signal }) {
      if (!hosts.has(url.hostname)) throw new FetchError("dns", url.href, "It does not resolve");
      const route = routes[url.href] ?? (url.pathname === "/robots.txt" ? { body: "" } : { status: 404 });
      const answer = typeof route === "string" ? { body: route } : route;
      if (url.pathname !== "/robots.txt") requested.push(url.href);
      pending += 1;
      try {
        await wait(answer.delayMs ?? 0, signal);
      } finally {
        pending -= 1;
      }
      if (answer.fails) throw new FetchError(answer.fails, url.href, answer.fails);
      const type = answer.type ?? "text/html; charset=utf-8";
      const headers: Record<string, string> = { ...answer.headers, "content-type": type };
      if (answer.location) headers.location = answer.location;
      return { status: answer.status ?? (answer.location ? 302 : 200), headers, body: toBody(answer.body ?? "") };
    },
    async resolve({ name, type }) {
      const { href } = dnsUrl(name, type);
      const answer = records[href] ?? [];
      if (typeof answer === "string") throw new FetchError(answer, href, answer);
      return answer;
    },
    close: async () => {},
  };

  return {
    requested,
    get pending() {
      return pending;
    },
    openSession: (domain, { signal }) =>
      createFetchSession({
        domain,
        transport,
        userAgent: "ProspectIntelligence/test",
        politeness: createPoliteness(),
        runSignal: signal,
        limits,
      }),
  };
}

export function json(value: unknown): TestAnswer {
  return { type: "application/json", body: JSON.stringify(value) };
}

/** A page with enough on it to be no app's shell. */
export function page(title: string, body: string, head = ""): string {
  const filler = "<p>We make things that people need, and we have been at it for quite some time.</p>".repeat(4);
  return `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><h1>${title}</h1>${body}${filler}</body></html>`;
}

/** The page of a check for robots: with 403 as Cloudflare answers it to most, with 200 as others do. */
export function robotCheck(status = 403): TestAnswer {
  const body = "<!doctype html><title>Just a moment...</title><noscript>Enable JavaScript to continue</noscript>";
  return { status, body, headers: status === 200 ? {} : { "cf-mitigated": "challenge" } };
}

export function nav(links: Readonly<Record<string, string>>): string {
  return `<nav>${Object.entries(links)
    .map(([text, href]) => `<a href="${href}">${text}</a>`)
    .join(" ")}</nav>`;
}

export function jsonLdScript(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

async function* toBody(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  if (ms === 0 && !signal.aborted) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const timer = Number.isFinite(ms) ? setTimeout(resolve, ms) : undefined;
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
  });
}
