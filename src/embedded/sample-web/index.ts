/**
 * The sample web: fictional companies under the reserved `.example` top-level domain, answered in process. It stands
 * where the network stands for every other name, so a demonstration and a test run the whole product offline.
 */
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import { dnsUrl } from "@/lib/prospect-intelligence/fetch/dns";
import {
  FetchError,
  type Transport,
  type TransportRequest,
  type TransportResponse,
} from "@/lib/prospect-intelligence/fetch/types";
import { COMPANIES } from "./companies";
import { type Answer, type Clock, createClock, hash, type NoAnswer, type Route, type SampleSite } from "./company";
import { findJobBoardHost } from "./job-boards";
import { html, redirect, redirectToHost, text } from "./pages";

/** What a visitor may try: domain, name, and one line on what makes it interesting, in the order worth showing. */
export const SAMPLE_COMPANIES: readonly { domain: string; name: string; why: string }[] = COMPANIES.map(
  ({ domain, name, why }) => ({ domain, name, why }),
);

export interface SampleTransportOptions {
  /** The instant pages are rendered for. Default: that of each request. */
  now?: Date;
  /**
   * Milliseconds before each answer. By default each address has its own, between 80 and 400, so that a person sees
   * the sources of a research finish one by one, as they do on the internet.
   */
  latencyMs?: number;
}

const compressors = { gzip: promisify(gzip), br: promisify(brotliCompress) };
const CHUNK_BYTES = 16_384;
const PIECES_WHEN_SPREAD = 20;

const sites = new Map<string, SampleSite>(
  COMPANIES.flatMap(({ domain, site, otherSites, otherDomains = {} }) => {
    const toBareDomain: SampleSite = { routes: {}, otherwise: redirectToHost(domain) };
    const named = { www: toBareDomain, ...otherSites };
    return [
      [domain, site] as const,
      ...Object.entries(named).map(([label, other]) => [`${label}.${domain}`, other] as const),
      ...Object.entries(otherDomains),
    ];
  }),
);
const boards = COMPANIES.flatMap((company) => company.boards ?? []);

/** A transport that knows the sample web and nothing else. A name outside it does not resolve. */
export function createSampleTransport({ now, latencyMs }: SampleTransportOptions = {}): Transport {
  /** Requests without an answer yet, by host. */
  const underWay = new Map<string, number>();
  return {
    async send(request) {
      const { url, signal } = request;
      signal.throwIfAborted();
      const others = underWay.get(url.hostname) ?? 0;
      underWay.set(url.hostname, others + 1);
      try {
        await pause(latencyMs ?? naturalLatencyMs(url), signal);
        const found = answer(request, others, createClock(now ?? new Date()));
        if ("fails" in found) throw new FetchError("network", url.href, found.fails);
        return await respond(found, request);
      } finally {
        const left = (underWay.get(url.hostname) ?? 1) - 1;
        if (left > 0) underWay.set(url.hostname, left);
        else underWay.delete(url.hostname);
      }
    },
    async resolve({ name, type, signal }) {
      await pause(latencyMs ?? naturalLatencyMs(dnsUrl(name, type)), signal);
      if (!sites.has(name)) throw new FetchError("dns", dnsUrl(name, type).href, `${name} does not exist in DNS.`);
      return COMPANIES.find(({ domain }) => domain === name)?.dns?.[type] ?? [];
    },
    close: async () => {},
  };
}

function answer({ url, method, body }: TransportRequest, underWay: number, clock: Clock): Answer | NoAnswer {
  const host = url.hostname;
  const site = sites.get(host);
  const jobBoard = site ? undefined : findJobBoardHost(method, host);
  if (!site && jobBoard === undefined) throw new FetchError("dns", url.href, `${host} does not resolve`);
  if (url.port !== "") return { fails: "Connection refused" };
  if (url.protocol === "http:") return redirect(`https://${host}${url.pathname}${url.search}`);
  if (jobBoard) return jobBoard({ url, body, underWay }, boards, clock);
  if (method !== "GET") return text("Method Not Allowed", "text/plain", 405);
  const route = findRoute(site as SampleSite, url);
  return typeof route === "function" ? route(clock, url) : route;
}

function findRoute({ routes, otherwise }: SampleSite, { pathname, search }: URL): Route {
  const path = pathname === "/" ? pathname : pathname.replace(/\/$/, "");
  return (
    routes[path + search] ??
    routes[path] ??
    otherwise ??
    html("<!doctype html><title>Page not found</title><h1>Page not found</h1>", 404)
  );
}

async function respond(found: Answer, { url, headers, signal }: TransportRequest): Promise<TransportResponse> {
  const { encoding, headers: added } = sites.get(url.hostname) ?? {};
  const plain = Buffer.from(found.body);
  const encoded = encoding && plain.length > 0 && headers["accept-encoding"]?.includes(encoding);
  const body: Uint8Array = encoded ? await compressors[encoding](plain) : plain;
  return {
    status: found.status,
    headers: {
      ...added,
      ...found.headers,
      "content-length": String(body.length),
      ...(encoded ? { "content-encoding": encoding, vary: "Accept-Encoding" } : {}),
    },
    body: pieces(body, found.spreadOverMs ?? 0, signal),
  };
}

async function* pieces(body: Uint8Array, spreadOverMs: number, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const size = spreadOverMs > 0 ? Math.ceil(body.length / PIECES_WHEN_SPREAD) : CHUNK_BYTES;
  for (let start = 0; start < body.length; start += size) {
    await pause(spreadOverMs / PIECES_WHEN_SPREAD, signal);
    yield body.subarray(start, start + size);
  }
}

/** Waits, and throws the signal's reason as soon as it is aborted. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (ms > 0) await wait(ms, undefined, { signal }).catch(() => {});
  signal.throwIfAborted();
}

/** Between 80 and 400 milliseconds, always the same for the same address. */
function naturalLatencyMs(url: URL): number {
  return 80 + (hash(url.href) % 321);
}
