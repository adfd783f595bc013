/**
 * How near the engine comes to the least time and effort that research can take:
 * `npm run bench [-- --json] [-- --runs 5] [-- --companies 200] [-- --concurrency 10]`.
 *
 * Sample companies and clones of them are served over TLS by a process of their own that holds every answer back for
 * 100 ms. The same requests are made by this engine, by a sequential crawl and by Crawlee (as it comes, and with all it
 * can do without turned off), each in its own process, from cold. All ratios are of figures taken in this run.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { BURST } from "@/lib/prospect-intelligence/fetch/host-limiter";
import { cloneDomain } from "./clones";
import { type Outcome, runContender, type Task } from "./contender";
import { type LocalWebAddress, startLocalWeb } from "./local-web";
import { type Measurement, measureResearch } from "./measure";
import { idealScheduleMs, median } from "./schedule";

const DELAY_MS = 100;
/** What is held to be good: see the README. */
const TARGETS = { oneToChain: 1.15, manyToIdeal: 1.25, crawleeCpu: 3, delayP99Ms: 50 };
const MANY_AT_ONCE = 40;
/**
 * Companies whose sites answer without dawdling, on most kinds of job boards and without one. Left out are those where
 * manners set the pace and not what leads to what: Workable is asked for one thing at a time by all runs together
 * (brinecrest), and a site that sends each of many pages by way of another host has them three at a time (bloomcart).
 */
const DOMAINS = [
  "tesseragrid.example",
  "quillmark.example",
  "ferrostack.example",
  "fjordmark.example",
  "kestrelrobotics.example",
  "papiliosante.example",
  "corvane.example",
  "fennelanalytics.example",
  "ashgroveceramics.example",
  "granitwerk.example",
  "lindenhof-robotik.example",
  "ljungdahlberg.example",
  "veldkampzaden.example",
  "thistleandthyme.example",
  "wrenloom.example",
];

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    runs: { type: "string", default: "5" },
    companies: { type: "string", default: "200" },
    concurrency: { type: "string", default: "10" },
  },
});
const [runs, count, concurrency] = [values.runs, values.companies, values.concurrency].map((text) => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${text} is no whole number of at least 1`);
  return number;
}) as [number, number, number];

const local = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const contenders: { name: string; file: string; args?: string[]; execArgv?: string[] }[] = [
  { name: "this engine", file: local("./ours.ts") },
  { name: "sequential", file: local("./sequential.ts") },
];
if (existsSync(local("./crawlee/node_modules"))) {
  const file = local("./crawlee/contender.js");
  contenders.push({ name: "crawlee", file, args: ["plain"], execArgv: [] });
  contenders.push({ name: "crawlee, lean", file, args: ["lean"], execArgv: [] });
} else {
  console.error("Crawlee is left out. To compare with it: npm ci --prefix scripts/bench/crawlee\n");
}

const few = await startLocalWeb(DOMAINS, DELAY_MS);
const one = await measureOne(few.address).finally(() => few.close());

const companies = chooseClones(one, count);
const warmUp = one.map(({ domain, plan }) => ({ domain, plan }));
const web = await startLocalWeb([...DOMAINS, ...companies.map(({ domain }) => domain)], DELAY_MS);
try {
  const many = await measureMany(web.address, companies, concurrency);
  const crowd = await measureMany(web.address, companies.slice(0, 3 * MANY_AT_ONCE), MANY_AT_ONCE, ["this engine"]);
  const result = { delayMs: DELAY_MS, targets: TARGETS, one, many, crowd };
  if (values.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else print(result);
} finally {
  await web.close();
}

interface OneCompany {
  domain: string;
  plan: Measurement["plan"];
  chainRequests: number;
  chainMs: number;
  researchMs: number;
  /** researchMs ÷ chainMs, of each run, then the median. */
  ratio: number;
}

async function measureOne(web: LocalWebAddress): Promise<OneCompany[]> {
  // The first researches of a process also load and compile the code; they are not counted.
  for (const domain of DOMAINS.slice(0, 4)) await measureResearch(domain, web);
  const rows: OneCompany[] = [];
  for (const domain of DOMAINS) {
    const taken: Measurement[] = [];
    for (let run = 0; run < runs; run += 1) taken.push(await measureResearch(domain, web));
    const of = (read: (measurement: Measurement) => number) => Math.round(median(taken.map(read)) * 1000) / 1000;
    rows.push({
      domain,
      plan: taken[0]?.plan ?? [],
      chainRequests: of(({ chain }) => chain.length),
      chainMs: of(({ chainMs }) => chainMs),
      researchMs: of(({ researchMs }) => researchMs),
      ratio: of(({ researchMs, chainMs }) => researchMs / chainMs),
    });
  }
  return rows;
}

interface ManyCompanies {
  companies: number;
  concurrency: number;
  idealMs: number;
  outcomes: Record<string, Outcome>;
}

type Clone = Task["companies"][number] & { chainMs: number };

/**
 * `count` clones, of each company in turn, as long as the hosts they share with others are asked no oftener than their
 * first burst: past it, what is measured would be how long two requests a second take.
 */
function chooseClones(originals: readonly OneCompany[], count: number): Clone[] {
  const asked = new Map<string, number>();
  const ask = (host: string, requests: number) => asked.set(host, (asked.get(host) ?? 0) + requests);
  // The warming up is the originals.
  for (const original of originals) for (const [host, requests] of countSharedHosts(original)) ask(host, requests);

  const chosen: Clone[] = [];
  for (let number = 1; chosen.length < count; number += 1) {
    for (const original of originals) {
      const clone = toClone(original, number);
      const shared = countSharedHosts(clone);
      const fits = shared.every(([host, requests]) => (asked.get(host) ?? 0) + requests <= BURST);
      if (!fits || chosen.length === count) continue;
      for (const [host, requests] of shared) ask(host, requests);
      chosen.push(clone);
    }
  }
  return chosen;
}

/** How often each host is asked that is not the company's own. */
function countSharedHosts({ domain, plan }: Task["companies"][number]): [host: string, requests: number][] {
  const label = domain.replace(".example", "");
  const hosts = plan.map(({ url }) => new URL(url).hostname).filter((host) => !host.includes(label));
  return [...Map.groupBy(hosts, (host) => host)].map(([host, requests]) => [host, requests.length]);
}

function toClone({ domain, plan, chainMs }: OneCompany, number: number): Clone {
  const clone = cloneDomain(domain, number);
  const rename = (text: string) => text.replaceAll(domain.replace(".example", ""), clone.replace(".example", ""));
  const renamed = plan.map((request) => ({
    ...request,
    url: rename(request.url),
    sent: request.sent && rename(request.sent),
    after: request.after && rename(request.after),
  }));
  return { domain: clone, plan: renamed, chainMs };
}

async function measureMany(
  web: LocalWebAddress,
  companies: readonly Clone[],
  atOnce: number,
  names = contenders.map(({ name }) => name),
): Promise<ManyCompanies> {
  const idealMs = idealScheduleMs(
    companies.map(({ chainMs }) => chainMs),
    atOnce,
  );
  const task: Task = { web, companies, warmUp, concurrency: atOnce };
  const outcomes: Record<string, Outcome> = {};
  for (const { name, file, args, execArgv } of contenders) {
    if (names.includes(name)) outcomes[name] = await runContender(file, task, { args, execArgv });
  }
  return { companies: companies.length, concurrency: atOnce, idealMs, outcomes };
}

// ---------------------------------------------------------------------------------------------------------------

function print({ one, many, crowd }: { one: OneCompany[]; many: ManyCompanies; crowd: ManyCompanies }): void {
  const ms = (value: number) => `${Math.round(value)} ms`;
  const mb = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
  console.log(`Every answer is held back for ${DELAY_MS} ms, over TLS. Medians of ${runs} runs, each from cold.\n`);
  printTable(
    ["one company", "requests", "longest chain", "chain", "research", "ratio"],
    one.map((row) => [
      row.domain,
      String(row.plan.length),
      `${row.chainRequests} requests`,
      ms(row.chainMs),
      ms(row.researchMs),
      row.ratio.toFixed(2),
    ]),
  );
  const ratios = one.map(({ ratio }) => ratio);
  say("Research ÷ longest chain, worst", Math.max(...ratios), "at most", TARGETS.oneToChain);
  console.log(`  (median ${median(ratios).toFixed(2)})\n`);

  const header = ["", "time", "÷ ideal", "a minute", "CPU a company", "peak memory", "loop late p50, p99, max"];
  const rows = ({ outcomes, companies, idealMs }: ManyCompanies) =>
    Object.entries(outcomes).map(([name, { wallMs, cpuMs, peakBytes, delayMs }]) => [
      name,
      ms(wallMs),
      (wallMs / idealMs).toFixed(2),
      String(Math.round((companies / wallMs) * 60_000)),
      `${(cpuMs / companies).toFixed(1)} ms`,
      mb(peakBytes),
      [delayMs.p50, delayMs.p99, delayMs.max].map((late) => late.toFixed(1)).join(", "),
    ]);
  for (const group of [many, crowd]) {
    const title = `${group.companies} companies, ${group.concurrency} at once; ideal schedule ${ms(group.idealMs)}`;
    console.log(title);
    printTable(header, rows(group));
    console.log();
  }
  const ours = many.outcomes["this engine"] as Outcome;
  const { crawlee, "crawlee, lean": lean } = many.outcomes;
  say(`${many.companies} companies ÷ ideal schedule`, ours.wallMs / many.idealMs, "at most", TARGETS.manyToIdeal);
  if (crawlee) say("Crawlee's CPU ÷ this engine's", crawlee.cpuMs / ours.cpuMs, "at least", TARGETS.crawleeCpu);
  if (lean) console.log(`  (with all that it can do without turned off ${(lean.cpuMs / ours.cpuMs).toFixed(2)})`);
  const p99 = crowd.outcomes["this engine"]?.delayMs.p99 ?? Number.NaN;
  say(`Event-loop delay, p99 at ${crowd.concurrency} at once, ms`, p99, "at most", TARGETS.delayP99Ms);
  for (const { companies, outcomes } of [many, crowd]) {
    const log = outcomes["this engine"]?.log;
    if (!log) continue;
    const kept = log.problems.length === 0 ? "every promise kept" : `BROKEN: ${log.problems.join("; ")}`;
    console.log(
      `Request log of ${companies}: ${log.requests} requests to ${log.hosts} hosts, at most ${log.mostAtOnce} at once and ${log.mostToOneHost} in all to one; robots.txt first, at most 3 at once, 20 + 2 a second, nothing twice in a run: ${kept}`,
    );
  }
}

function say(what: string, value: number, bound: "at most" | "at least", target: number): void {
  const isMet = bound === "at most" ? value <= target : value >= target;
  console.log(`${what}: ${value.toFixed(2)}, ${isMet ? "" : "NOT "}${bound} ${target}`);
}

function printTable(header: readonly string[], lines: readonly (readonly string[])[]): void {
  const widths = header.map((_, column) => Math.max(...[header, ...lines].map((line) => line[column]?.length ?? 0)));
  for (const line of [header, ...lines]) {
    console.log(
      line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  "),
    );
  }
}
