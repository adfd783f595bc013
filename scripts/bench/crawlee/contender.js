/**
 * Contender: Crawlee's CheerioCrawler making the same requests, each as soon as the one that leads to it is answered, and
 * nothing made of the answers. `plain` as it comes: the queue on disk, a session a request, connections of its HTTP
 * client's making. `lean` with all of that turned off, and connections kept.
 */
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { Agent } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import tls from "node:tls";
import { CheerioCrawler, Configuration, log } from "@crawlee/cheerio";

log.setLevel(log.LEVELS.ERROR);
const RESOLUTION_MS = 5;

const [{ web, warmUp, companies, concurrency }] = await once(process, "message");

/** Every name is the local web. Crawlee brings agents of its own, so this is done below them. */
const connect = tls.connect;
tls.connect = (options, ...rest) =>
  connect({ ...options, host: "127.0.0.1", port: web.port, ca: web.ca, servername: options.servername }, ...rest);

const isLean = process.argv[2] === "lean";
const agent = new Agent({ keepAlive: true });
const directory = await mkdtemp(join(tmpdir(), "crawlee-"));

let requests = 0;

async function crawl(companies) {
  /** Requests by the address that leads to them; those that nothing leads to begin a company. */
  const next = new Map();
  const first = [];
  for (const { domain, plan } of companies) {
    for (const { method, url, sent, after } of plan) {
      const uniqueKey = `${domain} ${method} ${url} ${sent ?? ""}`;
      const headers = sent === null ? undefined : { "content-type": "application/json" };
      const request = { url, method, payload: sent ?? undefined, headers, uniqueKey, userData: { domain } };
      if (after === null) first.push(request);
      else next.set(`${domain} ${after}`, [...(next.get(`${domain} ${after}`) ?? []), request]);
    }
  }
  const crawler = new CheerioCrawler(
    {
      // Of requests, where the others count companies: enough that each company can have as many at once as they have.
      minConcurrency: concurrency * 3,
      maxConcurrency: concurrency * 3,
      maxRequestRetries: 0,
      additionalMimeTypes: [
        "application/json",
        "text/plain",
        "application/rss+xml",
        "application/atom+xml",
        "text/xml",
      ],
      ignoreHttpErrorStatusCodes: [400, 401, 403, 404, 405, 410, 429, 500, 502, 503],
      ...(isLean && { useSessionPool: false, persistCookiesPerSession: false }),
      preNavigationHooks: [
        (_context, options) => {
          // Where a redirect leads is a request of its own.
          options.followRedirect = false;
          if (isLean) Object.assign(options, { agent: { https: agent }, http2: false });
        },
      ],
      async requestHandler({ request, addRequests }) {
        requests += 1;
        await addRequests(next.get(`${request.userData.domain} ${request.url}`) ?? []);
      },
      failedRequestHandler({ request }, error) {
        throw new Error(`${request.url}: ${error.message}`);
      },
    },
    new Configuration({
      persistStorage: !isLean,
      purgeOnStart: true,
      logLevel: "ERROR",
      storageClientOptions: { localDataDirectory: directory },
    }),
  );
  await crawler.run(first);
}

await crawl(warmUp);
requests = 0;
const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delay.enable();
const cpuBefore = process.cpuUsage();
const startedMs = performance.now();
await crawl(companies);
const wallMs = performance.now() - startedMs;
const cpu = process.cpuUsage(cpuBefore);
delay.disable();
agent.destroy();
await rm(directory, { recursive: true, force: true });

const late = (nanoseconds) => Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);
process.send({
  wallMs,
  cpuMs: (cpu.user + cpu.system) / 1000,
  peakBytes: process.resourceUsage().maxRSS * 1024,
  requests,
  delayMs: { p50: late(delay.percentile(50)), p99: late(delay.percentile(99)), max: late(delay.max) },
});
