/** Whether a log of requests keeps the promises made to the sites that are visited. Pure. */
import type { SentRequest } from "@/lib/prospect-intelligence/fetch/types";

/** The promises, as the crawler's page states them. */
const MAX_AT_ONCE = 3;
const BURST = 20;
const PER_SECOND = 2;

export interface LogVerdict {
  requests: number;
  hosts: number;
  /** Most requests under way at once to any one host. */
  mostAtOnce: number;
  /** Most requests to any one host. */
  mostToOneHost: number;
  /** What was broken, in words; empty when all was kept. */
  problems: string[];
}

/** `runOf` tells which run made a request: no run may ask for the same thing twice. */
export function checkRequestLog(log: readonly (SentRequest & { run: string })[]): LogVerdict {
  const byHost = Map.groupBy(log, ({ url }) => new URL(url).host);
  const verdict: LogVerdict = {
    requests: log.length,
    hosts: byHost.size,
    mostAtOnce: 0,
    mostToOneHost: 0,
    problems: [],
  };
  for (const [host, requests] of byHost) {
    const inOrder = requests.toSorted((a, b) => a.startedAtMs - b.startedAtMs);
    const atOnce = mostAtOnce(inOrder);
    verdict.mostAtOnce = Math.max(verdict.mostAtOnce, atOnce);
    verdict.mostToOneHost = Math.max(verdict.mostToOneHost, requests.length);
    if (atOnce > MAX_AT_ONCE) verdict.problems.push(`${host} was asked ${atOnce} times at once`);
    if (!keepsPace(inOrder)) verdict.problems.push(`${host} was asked oftener than ${PER_SECOND} a second`);
    if (!startsWithRobots(inOrder))
      verdict.problems.push(`${host} was asked for a page before its robots.txt was read`);
  }
  const asked = new Set<string>();
  for (const { run, method, url } of log) {
    // A POST asks for another page of the same address.
    const key = `${run} ${url}`;
    if (method === "GET" && asked.has(key)) verdict.problems.push(`${url} was fetched twice in one run`);
    asked.add(key);
  }
  return verdict;
}

function mostAtOnce(requests: readonly SentRequest[]): number {
  const changes = requests
    .flatMap(({ startedAtMs, endedAtMs }) => [
      { atMs: startedAtMs, by: 1 },
      { atMs: endedAtMs, by: -1 },
    ])
    // One that ends as another starts gave its place to it.
    .toSorted((a, b) => a.atMs - b.atMs || a.by - b.by);
  let active = 0;
  let most = 0;
  for (const { by } of changes) {
    active += by;
    most = Math.max(most, active);
  }
  return most;
}

/** Plays the token bucket: `BURST` turns at first, `PER_SECOND` more with every second. */
function keepsPace(requests: readonly SentRequest[]): boolean {
  let tokens = BURST;
  let atMs = requests[0]?.startedAtMs ?? 0;
  for (const { startedAtMs } of requests) {
    tokens = Math.min(BURST, tokens + ((startedAtMs - atMs) / 1000) * PER_SECOND);
    atMs = startedAtMs;
    tokens -= 1;
    // Timers fire a moment early at times, which is not a request more.
    if (tokens < -0.1) return false;
  }
  return true;
}

function startsWithRobots(requests: readonly SentRequest[]): boolean {
  const [first, second] = requests;
  if (first === undefined || new URL(first.url).pathname !== "/robots.txt") return false;
  return second === undefined || second.startedAtMs >= first.endedAtMs;
}
