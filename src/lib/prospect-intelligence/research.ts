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
import type { KnownRoles } from "./extract/job-changes";
import { parseDomain } from "./fetch/domain";
import { FetchError, type FetchErrorKind, type FetchSession } from "./fetch/types";
import type { ModelScore } from "./learning/model-schemas";
import { openSession } from "./open-session";
import { createRunLimits, RUN_TIMEOUT_MS, TimeIsUp, throwIfAborted } from "./run-limits";
import {
  type IcpProfile,
  type LedgerEntry,
  type Research,
  researchSchema,
  type Signal,
  type SourceReport,
} from "./schemas";
import { scoreResearch } from "./scoring";
import { mergeSignals } from "./signal-merge";
import { describeFailure } from "./sources/failures";
import { SOURCES } from "./sources/registry";
import type { Source, SourceContext, SourceResult } from "./sources/source";
import { throwIfRefused, throwIfUnreachable } from "./unresearchable";

export interface ResearchOptions {
  profile: Pick<IcpProfile, "version" | "definition">;
  /** UUID of the research to be. Default: a new one. */
  id?: string;
  /** The instant that ages are counted from. Default: now. */
  now?: Date;
  /** The roles of the last run of this domain that read the whole job board; null when there is none. Default: none. */
  getPreviousRoles?: (domain: string) => Promise<KnownRoles | null>;
  /** What a learned model says of the signals, beside the rules. It must not throw. Default: nothing. */
  scoreByModel?: (signals: readonly Signal[]) => ModelScore | null;
  /** The caller's: when it is aborted, every request is ended and the research rejects with an `AbortError`. */
  signal?: AbortSignal;
  /** Called once for each source as it ends. */
  onSource?: (report: SourceReport) => void;
  /** The way out to the network. Default: the guarded one, or the sample web for `.example`. */
  openSession?: (domain: string, options: { signal: AbortSignal }) => FetchSession | Promise<FetchSession>;
  /** Default: those of the registry. */
  sources?: readonly Source[];
  /** Default: `RUN_TIMEOUT_MS`. */
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
  const limits = createRunLimits(options.timeoutMs ?? RUN_TIMEOUT_MS, caller);
  throwIfAborted(caller);

  const previousRoles = lookUpPreviousRoles(domain, options.getPreviousRoles);
  const session = await (options.openSession ?? openSession)(domain, { signal: limits.requests });
  try {
    const endings = await runSources(sources, async (source, inputs) => {
      const context: SourceContext = {
        domain,
        fetch: session.forSource(source.name),
        resolveDns: (name, type) => session.dns(source.name, name, type),
        now,
        getPreviousRoles: () => previousRoles,
        signal: limits.requests,
      };
      const closed = Object.values(inputs).find(({ isClosed }) =>
        source.asksElsewhere ? isClosed === "not_own" : isClosed,
      );
      const outcome = closed
        ? skip(closed)
        : await settle(source, () => limits.within(source.research(inputs, context)));
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
      model: options.scoreByModel?.(signals) ?? null,
      signals,
      jobs: endings.flatMap(({ result }) => result.jobs ?? []),
      technologies: endings.flatMap(({ result }) => result.technologies ?? []),
      notices: endings.flatMap(({ result }) => result.notices ?? []),
      sources: endings.map(({ report }) => report),
      ledger: [...session.ledger],
      researchedAt: now.toISOString(),
      durationMs: Math.round(performance.now() - startedMs),
    } satisfies Research);
  } finally {
    await session.close();
  }
}

/** Looked up while the crawl goes on. A look-up that fails leaves the changes unknown, and the run standing. */
async function lookUpPreviousRoles(
  domain: string,
  getPreviousRoles: ResearchOptions["getPreviousRoles"],
): Promise<KnownRoles | null | undefined> {
  try {
    return (await getPreviousRoles?.(domain)) ?? null;
  } catch (err) {
    logger.warn({ name: "research.previous-roles", domain, err }, "earlier runs could not be looked up");
    return undefined;
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

/** A source that a closed site is not asked for ends with the reason that the site is closed. */
function skip({ reason }: SourceResult): Outcome {
  return { status: "skipped", result: { status: "skipped", reason, signals: [] } };
}

/** A page that robots.txt asks to leave alone was not tried: that is no failure. */
function isAskedToStayAway(error: unknown): boolean {
  return error instanceof FetchError && error.kind === "robots" && error.status === null;
}

const NOT_REQUESTED = new Set<string>(["blocked", "robots", "politeness"] satisfies FetchErrorKind[]);

/** Requests and bytes as the ledger has them; the time from the source's first request to the end of its last. */
function reportOf(source: Source, { status, result }: Outcome, ledger: readonly LedgerEntry[]): SourceReport {
  // What was refused before a socket was opened or answered from the cache is in the ledger, and is no request.
  const entries = ledger.filter(
    (entry) => entry.source === source.name && !entry.fromCache && !NOT_REQUESTED.has(entry.outcome),
  );
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
