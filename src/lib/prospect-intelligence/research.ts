/**
 * One company's research, from a domain to a scored `Research`:
 *
 *   domain → session → sources, each as soon as what it needs has ended → signals → score
 *
 * One failing source leaves the others standing. What is not finished when the time is up is unknown, and the rest is
 * answered.
 */
import { randomUUID } from "node:crypto";
import { logger } from "../logger";
import { ProductError } from "./errors";
import { parseDomain } from "./fetch/domain";
import { FetchError, type FetchErrorKind, type FetchSession } from "./fetch/types";
import { openSession } from "./open-session";
import { type IcpProfile, type LedgerEntry, type Research, researchSchema, type SourceReport } from "./schemas";
import { scoreResearch } from "./scoring";
import { mergeSignals } from "./signal-merge";
import { describeFailure } from "./sources/failures";
import { SOURCES } from "./sources/registry";
import type { Source, SourceResult } from "./sources/source";

/** A run answers within this time. */
export const RUN_TIMEOUT_MS = 30_000;
/** Requests end a little earlier, so that what was read by then can still be concluded from. */
const REQUESTS_TIMEOUT_MS = RUN_TIMEOUT_MS - 1_000;

export interface ResearchOptions {
  profile: Pick<IcpProfile, "version" | "definition">;
  /** UUID of the research to be. Default: a new one. */
  id?: string;
  /** The instant that ages are counted from. Default: now. */
  now?: Date;
  /** The caller's: when it is aborted, every request is ended and the research rejects with an `AbortError`. */
  signal?: AbortSignal;
  /** Called once for each source as it ends. */
  onSource?: (report: SourceReport) => void;
  /** The way out to the network. Default: the guarded one, or the sample web for `.example`. */
  openSession?: (domain: string, options: { signal: AbortSignal }) => FetchSession | Promise<FetchSession>;
  sources?: readonly Source[];
  /** For tests. */
  timeoutMs?: number;
}

/**
 * Researches the company behind a domain, URL or e-mail address.
 *
 * Rejects with a `ProductError`: `invalid_domain` for what is no domain; `domain_not_found`, `address_blocked`,
 * `site_refused` or `site_unreachable` for one that cannot be researched at all; with an `AbortError` when the caller's
 * signal is aborted.
 */
export async function researchCompany(input: string, options: ResearchOptions): Promise<Research> {
  const { profile, id = randomUUID(), now = new Date(), signal: caller, sources = SOURCES } = options;
  const startedMs = performance.now();
  const domain = parseDomain(input);
  const limits = createLimits(options.timeoutMs ?? RUN_TIMEOUT_MS, caller);
  throwIfAborted(caller);

  const session = await (options.openSession ?? openSession)(domain, { signal: limits.requests });
  try {
    const endings = await runSources(sources, async (source, inputs) => {
      const context = { domain, fetch: session.forSource(source.name), now, signal: limits.requests };
      const outcome = await settle(source, () => limits.within(source.research(inputs, context)));
      const ending: Ending = { source, ...outcome, report: reportOf(source, outcome, session.ledger) };
      throwIfAborted(caller);
      options.onSource?.(ending.report);
      throwIfUnreachable(ending, domain);
      return ending;
    });
    throwIfRefused(endings, domain);

    const signals = mergeSignals(endings);
    const name = signals.find((s) => s.key === "company_name")?.value ?? null;
    return researchSchema.parse({
      id,
      domain,
      companyName: name === null ? null : String(name),
      ...scoreResearch(signals, profile),
      signals,
      jobs: endings.flatMap(({ result }) => result.jobs ?? []),
      sources: endings.map(({ report }) => report),
      ledger: [...session.ledger],
      researchedAt: now.toISOString(),
      durationMs: Math.round(performance.now() - startedMs),
    } satisfies Research);
  } finally {
    await session.close();
  }
}

/** What came of a source; of a failed one, an empty result whose reason says what happened. */
interface Outcome {
  status: SourceReport["status"];
  result: SourceResult;
  error?: unknown;
}

interface Ending extends Outcome {
  source: Source;
  report: SourceReport;
}

type Inputs = Record<string, SourceResult>;

/** Starts each source as soon as all it needs have ended. When one rejects, so does the whole. */
async function runSources(
  sources: readonly Source[],
  run: (source: Source, inputs: Inputs) => Promise<Ending>,
): Promise<Ending[]> {
  const endings = new Map<string, Promise<Ending>>();
  for (const source of sources) {
    const needs = source.needs.map((name) => {
      const ending = endings.get(name);
      if (ending === undefined) throw new Error(`Source ${source.name} needs ${name}, which does not stand before it`);
      return ending;
    });
    const runWhenReady = async () => {
      const ready = await Promise.all(needs);
      return run(source, Object.fromEntries(ready.map((ending) => [ending.source.name, ending.result])));
    };
    endings.set(source.name, runWhenReady());
  }
  return Promise.all(endings.values());
}

async function settle(source: Source, research: () => Promise<SourceResult>): Promise<Outcome> {
  try {
    const result = await research();
    return { status: result.status, result };
  } catch (error) {
    if (!(error instanceof FetchError || error instanceof TimeIsUp)) {
      logger.error({ name: "research.source", source: source.name, err: error }, "source failed unexpectedly");
    }
    const reason = error instanceof TimeIsUp ? error.message : describeFailure(error, source.subject);
    const status = isAskedToStayAway(error) ? "skipped" : "failed";
    return { status, result: { status: "unknown", reason, signals: [] }, error };
  }
}

/** A page that robots.txt asks to leave alone was not tried: that is no failure. */
function isAskedToStayAway(error: unknown): boolean {
  return error instanceof FetchError && error.kind === "robots" && error.status === null;
}

const NOT_REQUESTED = new Set<string>(["blocked", "robots"] satisfies FetchErrorKind[]);

/** Requests and bytes as the ledger has them; the time from the source's first request to the end of its last. */
function reportOf(source: Source, { status, result }: Outcome, ledger: readonly LedgerEntry[]): SourceReport {
  // What was refused before a socket was opened is in the ledger, and is no request.
  const entries = ledger.filter(({ source: name, outcome }) => name === source.name && !NOT_REQUESTED.has(outcome));
  const begin = Math.min(...entries.map((entry) => entry.startedMs));
  const end = Math.max(...entries.map((entry) => entry.startedMs + entry.durationMs));
  return {
    name: source.name,
    status,
    reason: status === "ok" ? null : (result.reason ?? null),
    requests: entries.length,
    bytes: entries.reduce((sum, entry) => sum + entry.bytes, 0),
    durationMs: entries.length === 0 ? 0 : Math.round(end - begin),
  };
}

// ---------------------------------------------------------------------------------------------------------------
// Domains that cannot be researched at all

const REFUSING_STATUSES = new Set([401, 403, 429]);

function isRefusal(error: unknown): error is FetchError {
  if (!(error instanceof FetchError) || error.status === null) return false;
  return REFUSING_STATUSES.has(error.status) || error.status >= 500;
}

/** Ends the run at once when the home page's failure means that nothing else on the domain can be had either. */
function throwIfUnreachable({ source, error }: Ending, domain: string): void {
  if (source.name !== "website" || !(error instanceof FetchError)) return;
  const cause = { cause: error };
  if (error.kind === "dns") throw new ProductError("domain_not_found", `${domain} does not exist.`, cause);
  if (error.kind === "blocked") {
    throw new ProductError("address_blocked", `${domain} leads to an address that is never visited.`, cause);
  }
  if (error.kind === "network") {
    throw new ProductError("site_unreachable", `${domain} could not be reached.`, cause);
  }
  if (error.kind === "timeout") {
    throw new ProductError("site_unreachable", `${domain} did not answer in time.`, cause);
  }
  if (error.status === 429) {
    throw new ProductError("site_refused", `${domain} asks for fewer requests. Try again later.`, cause);
  }
}

/** A home page that refuses may be guarded alone; when no other page was to be had either, the site refuses. */
function throwIfRefused(endings: readonly Ending[], domain: string): void {
  const home = endings.find(({ source }) => source.name === "website");
  const readNothing = endings.every(({ result }) => (result.documents ?? []).length === 0);
  if (isRefusal(home?.error) && readNothing) {
    const message = `${domain} refuses to be read: it answered ${home.error.status}.`;
    throw new ProductError("site_refused", message, { cause: home.error });
  }
}

// ---------------------------------------------------------------------------------------------------------------
// Time

class TimeIsUp extends Error {}

interface Limits {
  /** Aborted when no request may go on: a little before the end, or when the caller went away. */
  requests: AbortSignal;
  /** The promise, or a rejection as soon as the run must answer or the caller went away. */
  within<T>(work: Promise<T>): Promise<T>;
}

function createLimits(timeoutMs: number, caller: AbortSignal | undefined): Limits {
  const orCaller = (signal: AbortSignal) => (caller === undefined ? signal : AbortSignal.any([signal, caller]));
  const requests = orCaller(AbortSignal.timeout(Math.min(REQUESTS_TIMEOUT_MS, timeoutMs)));
  const end = orCaller(AbortSignal.timeout(timeoutMs));
  const message = `Not finished within the ${Math.round(timeoutMs / 1000)} seconds of a run`;

  return {
    requests,
    within(work) {
      const { promise, reject } = Promise.withResolvers<never>();
      const stop = () => reject(new TimeIsUp(message));
      end.addEventListener("abort", stop, { once: true });
      if (end.aborted) stop();
      return Promise.race([work, promise]).finally(() => end.removeEventListener("abort", stop));
    },
  };
}

function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new DOMException("The research was stopped by its caller", "AbortError");
}
