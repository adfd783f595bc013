/** Running one source on a web of a few pages. For tests. */
import type { SignalValue } from "../schemas";
import type { SignalKey } from "../signals";
import type { Source, SourceContext, SourceResult } from "../sources/source";
import { website } from "../sources/website";
import { createTestWeb, type TestRoutes } from "./web";

const NOW = new Date("2026-11-20T12:00:00Z");

/** What came of it; `threw` with the error where it rejected. */
export interface SourceRun extends Omit<SourceResult, "status"> {
  status: SourceResult["status"] | "threw";
  values: Partial<Record<SignalKey, SignalValue | null>>;
  /** Addresses asked for after the home page. */
  requested: string[];
  error?: unknown;
}

/** Runs a source after the home page of acme.com was read, as of 20 November 2026. */
export async function runSource(source: Source<"website">, routes: TestRoutes): Promise<SourceRun> {
  const web = createTestWeb(routes);
  const signal = new AbortController().signal;
  const session = web.openSession("acme.com", { signal });
  const context = (name: string): SourceContext => ({
    domain: "acme.com",
    fetch: session.forSource(name),
    resolveDns: (host, type) => session.dns(name, host, type),
    now: NOW,
    getPreviousRoles: async () => null,
    signal,
  });
  const missing: SourceResult = { status: "unknown", reason: "The home page was not read", signals: [] };
  const home = await website.research({}, context("website")).catch(() => missing);
  const before = web.requested.length;
  const requested = () => web.requested.slice(before);
  try {
    const result = await source.research({ website: home }, context(source.name));
    const values = Object.fromEntries(result.signals.map(({ key, value }) => [key, value]));
    return { ...result, values, requested: requested() };
  } catch (error) {
    return { status: "threw", error, signals: [], values: {}, requested: requested() };
  }
}
