/**
 * A process that researches acme.com each time it is told to, on a local server, and tells what that took. It is one of
 * its own so that its memory is that of research alone, and so that what brings it down brings down nothing else.
 */
import { createNetworkTransport } from "../fetch/network-transport";
import { createFetchSession, createPoliteness } from "../fetch/session";
import { dialledLocally } from "../fetch/testing/local-site";
import { researchCompany } from "../research";
import { DEFAULT_ICP_PROFILE } from "../scoring/default-profile";

const SAMPLE_MS = 2;

/** What it is sent first. */
export interface ResearchProcessOptions {
  /** Of the local server, which stands for every host. */
  port: number;
  /** The authority that vouches for it, in PEM. */
  ca: string;
}

/** What it answers to any message after that. */
export interface ResearchRun {
  durationMs: number;
  /** Memory of the whole process (RSS) before the run, and the most in the course of it. */
  startBytes: number;
  mostBytes: number;
  /** What is alive on the heap after the run. */
  heapBytes: number;
  /** The reason that each source ended with, or else its status; the error, where the run ended with one. */
  outcome: Record<string, string> | string;
}

async function measureRun(research: () => Promise<ResearchRun["outcome"]>): Promise<ResearchRun> {
  globalThis.gc?.();
  const startBytes = process.memoryUsage.rss();
  let mostBytes = startBytes;
  const sample = () => {
    mostBytes = Math.max(mostBytes, process.memoryUsage.rss());
  };
  const sampling = setInterval(sample, SAMPLE_MS);
  const started = performance.now();
  const outcome = await research();
  const durationMs = performance.now() - started;
  clearInterval(sampling);
  sample();
  globalThis.gc?.();
  return { durationMs, startBytes, mostBytes, heapBytes: process.memoryUsage().heapUsed, outcome };
}

process.once("message", ({ port, ca }: ResearchProcessOptions) => {
  const transport = createNetworkTransport({ ...dialledLocally(port), ca });
  const research = () =>
    researchCompany("acme.com", {
      profile: DEFAULT_ICP_PROFILE,
      openSession: (domain, { signal }) =>
        createFetchSession({ transport, domain, userAgent: "test", politeness: createPoliteness(), runSignal: signal }),
    }).then(
      ({ sources }) => Object.fromEntries(sources.map(({ name, status, reason }) => [name, reason ?? status])),
      (error: unknown) => (error instanceof Error && "code" in error ? String(error.code) : String(error)),
    );
  process.on("message", async () => process.send?.(await measureRun(research)));
});
