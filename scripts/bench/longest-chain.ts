/**
 * The longest chain of requests of which each had to wait for the one before: no crawler that obeys robots.txt can be
 * quicker than that, however many requests it makes at once.
 *
 * What a request has to wait for is read from what was exchanged, not from when the crawler chose to send it:
 *
 * - a page waits for its origin's robots.txt, and for the earliest answer that names it: a redirect to it, a page or
 *   script with a link to it, or, for a job board's feed, a page that names that board;
 * - a robots.txt waits for the earliest answer that names any page of its origin, or redirects to it;
 * - a page that nothing names was guessed, and guessing starts when the home page is there;
 * - the home page's own robots.txt waits for nothing.
 */
import type { Exchange } from "./recorder";

export interface Chain {
  /** From the first to the last of the requests. */
  urls: string[];
  /** Their durations added up, in milliseconds. */
  durationMs: number;
}

/** The longest chain by number of requests; among chains of the same length, the one that took longest. */
export function findLongestChain(exchanges: readonly Exchange[], homeUrl: string): Chain {
  const placed = placeInRounds(exchanges, homeUrl);
  let longest: Exchange[] = [];
  for (const exchange of placed.keys()) {
    const chain = chainTo(exchange, placed);
    if (chain.length > longest.length || (chain.length === longest.length && duration(chain) > duration(longest))) {
      longest = chain;
    }
  }
  return { urls: longest.map(({ url }) => url), durationMs: duration(longest) };
}

/** A request, and which one had to be answered before it; null for the first of all. */
export interface PlannedRequest {
  method: "GET" | "POST";
  url: string;
  sent: string | null;
  after: string | null;
}

/** The same requests for another crawler to make, each as soon as it can know of it. */
export function planRequests(exchanges: readonly Exchange[], homeUrl: string): PlannedRequest[] {
  return [...placeInRounds(exchanges, homeUrl)].map(([{ method, url, sent }, before]) => ({
    method,
    url,
    sent,
    after: before?.url ?? null,
  }));
}

/** Each exchange with the one that it had to wait for last, null for the first of all. */
type Placed = Map<Exchange, Exchange | null>;

/**
 * Plays the run with no limit on requests at once: each round holds all requests that what came before makes possible.
 * A request is put after the latest of those that it waits for.
 */
function placeInRounds(exchanges: readonly Exchange[], homeUrl: string): Placed {
  const placed: Placed = new Map();
  const waiting = new Set(exchanges);
  const home = finalAnswer(exchanges, homeUrl);
  const robots = new Map(exchanges.filter(isRobots).map((e) => [new URL(e.url).origin, finalAnswer(exchanges, e.url)]));
  const namersOf = (e: Exchange) => exchanges.filter((other) => other !== e && names(other, e.url));
  // How many pages a list has is known from its first.
  const namesOf = new Map(exchanges.map((e) => [e, firstPageOf(e, exchanges) ?? namersOf(e)]));

  /** The earliest placed answer that makes `exchange` possible; undefined when there is none yet. */
  const namedBy = (exchange: Exchange): Exchange | null | undefined => {
    if (exchange.url === homeUrl) return null;
    const namers = namesOf.get(exchange) ?? [];
    if (namers.length === 0 && home !== undefined) return placed.has(home) ? home : undefined;
    return [...placed.keys()].find((answer) => namers.includes(answer));
  };

  const waitsFor = (exchange: Exchange): Exchange | null | undefined => {
    if (isRobots(exchange)) {
      const pages = exchanges.filter((e) => !isRobots(e) && new URL(e.url).origin === new URL(exchange.url).origin);
      const namers = pages.map(namedBy).filter((namer) => namer !== undefined);
      const redirects = [...placed.keys()].filter(({ redirectsTo }) => redirectsTo === exchange.url);
      return namers.includes(null) ? null : earliest([...namers, ...redirects], placed);
    }
    const namer = namedBy(exchange);
    if (namer === undefined) return undefined;
    if (namer !== null && isRobotsHop(exchange, exchanges)) return namer;
    const rules = robots.get(new URL(exchange.url).origin);
    if (rules === undefined) return namer;
    if (!placed.has(rules)) return undefined;
    return namer !== null && depth(namer, placed) > depth(rules, placed) ? namer : rules;
  };

  while (waiting.size > 0) {
    const round = [...waiting].map((exchange) => [exchange, waitsFor(exchange)] as const);
    const possible = round.filter((entry): entry is [Exchange, Exchange | null] => entry[1] !== undefined);
    if (possible.length === 0) throw new Error(`Nothing leads to ${[...waiting].map(({ url }) => url).join(", ")}`);
    for (const [exchange, before] of possible) {
      placed.set(exchange, before);
      waiting.delete(exchange);
    }
  }
  return placed;
}

function isRobots({ url }: Exchange): boolean {
  return new URL(url).pathname === "/robots.txt";
}

/** Whether it was asked for because a robots.txt redirects to it. */
function isRobotsHop({ url }: Exchange, exchanges: readonly Exchange[]): boolean {
  return exchanges.some((other) => other.redirectsTo === url && (isRobots(other) || isRobotsHop(other, exchanges)));
}

/** What stands at the end of the redirects from `url`. */
function finalAnswer(exchanges: readonly Exchange[], url: string): Exchange | undefined {
  const answer = exchanges.find((exchange) => exchange.url === url);
  return answer?.redirectsTo ? finalAnswer(exchanges, answer.redirectsTo) : answer;
}

/**
 * Whether an answer names an address: as a redirect, as a link, or as a mark of the vendor whose board is read there.
 * What an API lists is named by its id, and a further page of a list by the first.
 */
function names(answer: Exchange, url: string): boolean {
  if (answer.redirectsTo !== null) return answer.redirectsTo === url;
  const text = answer.text.replaceAll("\\/", "/").replaceAll("&amp;", "&");
  const asked = new URL(url);
  const answered = new URL(answer.url);

  if (siteOf(asked) !== siteOf(answered)) return text.includes(siteOf(asked));
  if (isData(answer)) {
    const id = asked.pathname
      .split("/")
      .filter(Boolean)
      .findLast((segment) => /\d/.test(segment) || segment.length > 8);
    return text.includes(url) || (id !== undefined && !answered.pathname.includes(id) && text.includes(id));
  }
  const addresses = [...text.matchAll(/\b(?:href|src)="([^"]*)"/g)].map(([, address]) => address ?? "");
  return text.includes(url) || addresses.some((address) => withoutHash(URL.parse(address, answer.url)) === url);
}

/** Of a further page of a list, the first; null for what is none. */
function firstPageOf(exchange: Exchange, exchanges: readonly Exchange[]): Exchange[] | null {
  const { offset, path } = placeInList(exchange.url);
  if (offset === 0) return null;
  const first = exchanges.find(({ url }) => placeInList(url).path === path && placeInList(url).offset === 0);
  return first === undefined ? null : [first];
}

function placeInList(url: string): { path: string; offset: number } {
  const { origin, pathname, searchParams } = new URL(url);
  return { path: origin + pathname, offset: Number(searchParams.get("offset") ?? searchParams.get("skip") ?? 0) };
}

function siteOf({ hostname }: URL): string {
  return hostname.split(".").slice(-2).join(".");
}

function isData({ text }: Exchange): boolean {
  return /^\s*[[{]/.test(text);
}

function withoutHash(url: URL | null): string {
  return url === null ? "" : url.href.replace(/#.*$/, "");
}

function chainTo(exchange: Exchange, placed: Placed): Exchange[] {
  const before = placed.get(exchange);
  return before ? [...chainTo(before, placed), exchange] : [exchange];
}

function depth(exchange: Exchange, placed: Placed): number {
  return chainTo(exchange, placed).length;
}

function earliest(exchanges: readonly (Exchange | null)[], placed: Placed): Exchange | undefined {
  return exchanges.filter((e) => e !== null).sort((a, b) => depth(a, placed) - depth(b, placed))[0];
}

function duration(chain: readonly Exchange[]): number {
  return chain.reduce((sum, { startedMs, endedMs }) => sum + endedMs - startedMs, 0);
}
