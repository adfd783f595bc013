/** robots.txt (RFC 9309): what a site asks crawlers not to fetch, kept per origin for all runs of this process. */
import { unlessAborted } from "./abort";
import { FetchError } from "./types";
import { PRODUCT_TOKEN } from "./user-agent";

/** As much of a robots.txt as is read; RFC 9309 asks for at least this. */
export const MAX_ROBOTS_BYTES = 500 * 1024;
const TTL_MS = 24 * 60 * 60 * 1000;
/** A site that answers robots.txt with an error may be well again soon. */
const ERROR_TTL_MS = 60 * 1000;
/** Bounds of the cache: origins, and bytes of rules over all of them. */
const MAX_CACHED_ORIGINS = 2_000;
const MAX_CACHED_BYTES = 8_000_000;
/** Of a group. Real ones have some hundreds; each takes its time, and at every request again. */
const MAX_RULES = 10_000;
/** A pattern with a wildcard takes a path's length of it; real files have a few thousand characters of them. */
const MAX_WILDCARD_CHARACTERS = 50_000;
/** What a rule takes besides its pattern. */
const RULE_BYTES = 64;

export interface RobotsRules {
  isAllowed(url: URL): boolean;
  /** Why not, when something is not allowed, in words for a rep. */
  reason: string;
  /** The status robots.txt was refused with, when that is why. */
  status?: number;
  /** Milliseconds to leave between two requests, 0 when nothing is said of it. */
  crawlDelayMs: number;
  ttlMs: number;
  /** Memory taken, in bytes, as it is estimated. */
  size: number;
}

const ALLOW_ALL: RobotsRules = { isAllowed: () => true, reason: "", crawlDelayMs: 0, ttlMs: TTL_MS, size: 0 };

function disallowAll(reason: string, status?: number): RobotsRules {
  return { isAllowed: () => false, reason, status, crawlDelayMs: 0, ttlMs: ERROR_TTL_MS, size: 0 };
}

/** One line of a group, such as `Disallow: /*.pdf$`. */
interface Rule {
  isAllow: boolean;
  /** In canonical form. `*` stands for any characters, and `$` at the end for the end of the path. */
  pattern: string;
}

/** The rules of a site from the text of its robots.txt. The longest pattern that matches decides (RFC 9309, 2.2.2). */
export function parseRobotsRules(text: string): RobotsRules {
  const { rules, crawlDelayMs } = readOurGroup(text);
  const wildcards = rules.filter(({ pattern }) => pattern.includes("*"));
  if (rules.length > MAX_RULES || lengthOf(wildcards) > MAX_WILDCARD_CHARACTERS) {
    return disallowAll("The site's robots.txt is too complex to follow.");
  }

  // Of two that are as long, the one that allows.
  rules.sort((a, b) => b.pattern.length - a.pattern.length || Number(b.isAllow) - Number(a.isAllow));
  return {
    isAllowed(url) {
      const path = toCanonical(url.pathname + url.search);
      return rules.find(({ pattern }) => matches(pattern, path))?.isAllow ?? true;
    },
    reason: "The site's robots.txt asks not to fetch this page.",
    crawlDelayMs,
    ttlMs: TTL_MS,
    size: RULE_BYTES * rules.length + lengthOf(rules),
  };
}

function lengthOf(rules: readonly Rule[]): number {
  return rules.reduce((sum, { pattern }) => sum + pattern.length, 0);
}

/**
 * Whether a path begins as the pattern says. What stands between two wildcards is looked for as early as it comes: if the
 * rest fits at all it fits from there, so nothing is ever tried twice.
 */
function matches(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith("$");
  const [start = "", ...others] = (isWhole ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(start)) return false;
  const end = isWhole ? others.pop() : undefined;
  let at = start.length;
  for (const part of others) {
    const found = path.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  if (!isWhole) return true;
  return end === undefined ? at === path.length : path.endsWith(end) && at <= path.length - end.length;
}

/**
 * A path or pattern as it is compared: octets that need an escape have one, in capitals, and those that need none have
 * none. So `%62` and `b` are the same; `%2F` and `/` are not.
 */
function toCanonical(path: string): string {
  return encodeURI(path.toWellFormed())
    .replaceAll("%25", "%")
    .replace(/%[0-9a-f]{2}/gi, (escaped) => {
      const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
      return /[\w.~-]/.test(character) ? character : escaped.toUpperCase();
    });
}

/** A line that counts: its field, and its value without comment. */
const RECORD = /(?<![^\r\n])[^\S\r\n]*(user-agent|allow|disallow|crawl-delay)[^\S\r\n]*:([^\r\n#]*)/gi;

interface Group {
  rules: Rule[];
  crawlDelayMs: number;
}

/**
 * What stands in all groups of our own name, or else in all groups for everybody.
 *
 * `Crawl-delay` is no part of RFC 9309. The longest counts where there are several, each for the names above it. That it
 * may also stand between two names, and then ends no group, is the RFC's rule for records it does not know.
 */
function readOurGroup(text: string): Group {
  const ours: Group = { rules: [], crawlDelayMs: 0 };
  const everybodys: Group = { rules: [], crawlDelayMs: 0 };
  let isOursNamed = false;
  /** Of these two, those that the lines count for. */
  const open = new Set<Group>();
  let areNamesComplete = false;
  for (const [, name = "", rawValue = ""] of text.matchAll(RECORD)) {
    const field = name.toLowerCase();
    const value = rawValue.trim();
    if (field === "user-agent") {
      if (areNamesComplete) open.clear();
      areNamesComplete = false;
      const agent = (value.split("/", 1)[0] ?? "").trim().toLowerCase();
      if (agent === PRODUCT_TOKEN.toLowerCase()) {
        open.add(ours);
        isOursNamed = true;
      } else if (agent === "*") open.add(everybodys);
    } else if (field === "crawl-delay") {
      const delayMs = Number.parseFloat(value) * 1000 || 0;
      for (const group of open) group.crawlDelayMs = Math.max(group.crawlDelayMs, delayMs);
    } else {
      areNamesComplete = true;
      // One without a pattern says nothing.
      if (value === "" || open.size === 0) continue;
      const rule = { isAllow: field === "allow", pattern: toCanonical(value) };
      for (const group of open) group.rules.push(rule);
    }
  }
  return isOursNamed ? ours : everybodys;
}

/**
 * Fetches the rules of `origin` with `get`, which follows redirects and throws `FetchError`.
 *
 * A site without robots.txt (4xx) may be read; one that answers 5xx, or 429, may not (RFC 9309, 2.3.1). When no answer
 * came at all the error is thrown as it is: it is the better explanation, and nothing is fetched either way.
 */
export async function loadRobotsRules(origin: string, get: (url: URL) => Promise<string>): Promise<RobotsRules> {
  try {
    return parseRobotsRules(await get(new URL("/robots.txt", origin)));
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    if (error.kind === "too_many_redirects") return ALLOW_ALL;
    if (error.kind !== "http" || error.status === null) throw error;
    if (error.status === 429 || error.status >= 500) {
      const reason = `The site's robots.txt answered ${error.status}, so nothing on it may be fetched for now.`;
      return disallowAll(reason, error.status);
    }
    return ALLOW_ALL;
  }
}

/** Rules by origin, for all runs of this process. */
export class RobotsCache {
  readonly #rules = new Map<string, { rules: RobotsRules; expiresAt: number }>();
  readonly #loading = new Map<string, Promise<RobotsRules>>();
  readonly #now: () => number;
  #size = 0;

  /** `now` in milliseconds of any steady clock. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /**
   * The rules of `origin`, from the cache or by `load`. Runs that ask at the same time share one `load`; should the run
   * that is loading go away (its `signal` is aborted), the others load again. A failed load is not kept.
   */
  async get(origin: string, load: () => Promise<RobotsRules>, signal: AbortSignal): Promise<RobotsRules> {
    for (;;) {
      const cached = this.#rules.get(origin);
      if (cached !== undefined && cached.expiresAt > this.#now()) return cached.rules;

      const loading = this.#loading.get(origin);
      if (loading === undefined) return await this.#load(origin, load, signal);
      try {
        return await unlessAborted(loading, signal);
      } catch (error) {
        if (signal.aborted || !(error instanceof LoadAbandoned)) throw error;
      }
    }
  }

  async #load(origin: string, load: () => Promise<RobotsRules>, signal: AbortSignal): Promise<RobotsRules> {
    const loading = load()
      .catch((error) => {
        throw signal.aborted || isOfRunAlone(error) ? new LoadAbandoned("", { cause: error }) : error;
      })
      .finally(() => this.#loading.delete(origin));
    this.#loading.set(origin, loading);
    try {
      const rules = await loading;
      this.#keep(origin, rules);
      return rules;
    } catch (error) {
      throw error instanceof LoadAbandoned ? error.cause : error;
    }
  }

  #keep(origin: string, rules: RobotsRules): void {
    this.#drop(origin);
    this.#rules.set(origin, { rules, expiresAt: this.#now() + rules.ttlMs });
    this.#size += rules.size;
    for (const oldest of this.#rules.keys()) {
      if (this.#rules.size <= MAX_CACHED_ORIGINS && this.#size <= MAX_CACHED_BYTES) break;
      this.#drop(oldest);
    }
  }

  #drop(origin: string): void {
    this.#size -= this.#rules.get(origin)?.rules.size ?? 0;
    this.#rules.delete(origin);
  }
}

/** A failure of the run that was loading, which says nothing of what others would meet: it was out of time or room. */
function isOfRunAlone(error: unknown): boolean {
  return error instanceof FetchError && (error.kind === "politeness" || error.kind === "too_much");
}

/** The run that was loading for all ended before it had an answer. */
class LoadAbandoned extends Error {}
