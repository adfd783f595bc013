/**
 * How near the engine comes to the least time and effort that research can take:
 * `npm run bench [-- --json] [-- --runs 5] [-- --companies 200] [-- --concurrency 20]`.
 *
 * Sample companies and clones of them are served over TLS by a process of their own that holds every answer back for
 * 100 ms. The same requests are made by this engine, by a sequential crawl and by Crawlee, each in its own process, from
 * cold. All ratios are of figures taken in this run.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { cloneDomain, toOriginal } from "./clones";
import { type Outcome, runContender, type Task } from "./contender";
import { startLocalWeb } from "./local-web";
import { type Measurement, measureResearch } from "./measure";
import { idealScheduleMs, median } from "./schedule";

const DELAY_MS = 100;
/** What is held to be good: see the README. */
const TARGETS = { oneToChain: 1.15, manyToIdeal: 1.25, crawleeCpu: 3, delayP99Ms: 50 };
const MANY_AT_ONCE = 40;
/** Companies whose sites answer without dawdling, on each kind of job board and without one. */
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
  "brinecrest.example",
  "granitwerk.example",
  "lindenhof-robotik.example",
  "ljungdahlberg.example",
  "veldkampzaden.example",
  "bloomcart.example",
  "wrenloom.example",
];

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    runs: { type: "string", default: "5" },
    companies: { type: "string", default: "200" },
    concurrency: { type: "string", default: "20" },
  },
});
const [runs, count, concurrency] = [values.runs, values.companies, values.concurrency].map((text) => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${text} is no whole number of at least 1`);
  return number;
}) as [number, number, number];

const clones = Array.from({ length: count }, (_, i) => {
  return cloneDomain(DOMAINS[i % DOMAINS.length] ?? "", Math.floor(i / DOMAINS.length) + 1);
});
const local = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const contenders: { name: string; file: string; execArgv?: string[] }[] = [
  { name: "this engine", file: local("./ours.ts") },
  { name: "sequential", file: local("./sequential.ts") },
];
if (existsSync(local("./crawlee/node_modules"))) {
  contenders.push({ name: "crawlee", file: local("./crawlee/contender.js"), execArgv: [] });
} else {
  console.error("Crawlee is left out. To compare with it: npm ci --prefix scripts/bench/crawlee\n");
}

const web = await startLocalWeb([...DOMAINS, ...clones], DELAY_MS);
try {
  const one = await measureOne();
  const many = await measureMany(one, clones, concurrency);
  const crowd = await measureMany(one, clones.slice(0, Math.min(count, 3 * MANY_AT_ONCE)), MANY_AT_ONCE, [
    "this engine",
  ]);
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

async function measureOne(): Promise<OneCompany[]> {
  // The first researches of a process also load and compile the code; they are not counted.
  for (const domain of DOMAINS.slice(0, 4)) await measureResearch(domain, web.address);
  const rows: OneCompany[] = [];
  for (const domain of DOMAINS) {
    const taken: Measurement[] = [];
    for (let run = 0; run < runs; run += 1) taken.push(await measureResearch(domain, web.address));
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

async function measureMany(
  one: readonly OneCompany[],
  domains: readonly string[],
  atOnce: number,
  names = contenders.map(({ name }) => name),
): Promise<ManyCompanies> {
  const companies = domains.map((domain) => {
    const label = toOriginal(domain).replace(".example", "");
    const toClone = (text: string) => text.replaceAll(label, domain.replace(".example", ""));
    const original = one.find((row) => row.domain === toOriginal(domain));
    const plan = (original?.plan ?? []).map((request) => ({
      ...request,
      url: toClone(request.url),
      sent: request.sent && toClone(request.sent),
      after: request.after && toClone(request.after),
    }));
    return { domain, plan, chainMs: original?.chainMs ?? 0 };
  });
  const idealMs = idealScheduleMs(
    companies.map(({ chainMs }) => chainMs),
    atOnce,
  );
  const task: Task = { web: web.address, companies, concurrency: atOnce };
  const outcomes: Record<string, Outcome> = {};
  for (const { name, file, execArgv } of contenders) {
    if (names.includes(name)) outcomes[name] = await runContender(file, task, execArgv);
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
  const { crawlee } = many.outcomes;
  say(`${many.companies} companies ÷ ideal schedule`, ours.wallMs / many.idealMs, "at most", TARGETS.manyToIdeal);
  if (crawlee) say("Crawlee's CPU ÷ this engine's", crawlee.cpuMs / ours.cpuMs, "at least", TARGETS.crawleeCpu);
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
