/**
 * Measures how close one research comes to the least time it can take: `npm run bench [-- --json] [-- --runs 7] [-- domain …]`.
 *
 * Sample companies are served by an HTTPS server on this machine that holds every answer back for 100 ms. Each is
 * researched by the real engine through the real guarded network transport, from cold, several times; the medians are shown.
 * "Ratio" is the time of the research ÷ the time of its longest chain of dependent requests (longest-chain.ts says what that is).
 */
import { parseArgs } from "node:util";
import { startLocalWeb } from "./local-web";
import { listHosts, type Measurement, measureResearch } from "./measure";

const DELAY_MS = 100;
const TARGET_RATIO = 1.3;
/** Each job board, structured data in the page, two boards, a site behind a redirect, another language. */
const DEFAULT_DOMAINS = [
  "tesseragrid.example",
  "quillmark.example",
  "ferrostack.example",
  "fjordmark.example",
  "kestrelrobotics.example",
  "harrowpike.example",
  "papiliosante.example",
  "corvane.example",
];

interface Row {
  domain: string;
  requests: number;
  chainRequests: number;
  chainMs: number;
  researchMs: number;
  /** researchMs ÷ chainMs, of each run, then the median. */
  ratio: number;
  /** researchMs ÷ (chainRequests × the delay): as above, with all time but the delay held against the engine. */
  ratioToDelay: number;
  sequentialMs: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean", default: false }, runs: { type: "string", default: "5" } },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error("--runs takes a whole number of at least 1");
const domains = positionals.length > 0 ? positionals : DEFAULT_DOMAINS;

const web = await startLocalWeb(listHosts(domains), DELAY_MS);
try {
  // The first research of a process also loads and compiles the code; it is not counted.
  await measureResearch(domains[0] ?? "", web);

  const rows: Row[] = [];
  for (const domain of domains) {
    const measurements: Measurement[] = [];
    for (let run = 0; run < runs; run += 1) measurements.push(await measureResearch(domain, web));
    rows.push(toRow(domain, measurements));
  }
  const overall = median(rows.map(({ ratio }) => ratio));
  const worst = Math.max(...rows.map(({ ratio }) => ratio));

  if (values.json) {
    const result = {
      delayMs: DELAY_MS,
      runs,
      targetRatio: TARGET_RATIO,
      medianRatio: overall,
      worstRatio: worst,
      rows,
    };
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  } else {
    printTable(rows);
    const verdict = worst <= TARGET_RATIO ? "within" : "ABOVE";
    console.log(
      `\nRatio: median ${overall.toFixed(2)}, worst ${worst.toFixed(2)}, ${verdict} the target of ${TARGET_RATIO}.`,
    );
  }
} finally {
  await web.close();
}

function toRow(domain: string, measurements: readonly Measurement[]): Row {
  /** Three decimals: a microsecond, and far below what two runs differ by. */
  const of = (read: (measurement: Measurement) => number) => Math.round(median(measurements.map(read)) * 1000) / 1000;
  const chainRequests = of(({ chain }) => chain.length);
  return {
    domain,
    requests: of(({ requests }) => requests),
    chainRequests,
    chainMs: of(({ chainMs }) => chainMs),
    researchMs: of(({ researchMs }) => researchMs),
    ratio: of(({ researchMs, chainMs }) => researchMs / chainMs),
    ratioToDelay: of(({ researchMs, chain }) => researchMs / (chain.length * DELAY_MS)),
    sequentialMs: of(({ sequentialMs }) => sequentialMs),
  };
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

function printTable(rows: readonly Row[]): void {
  const ms = (value: number) => `${Math.round(value)} ms`;
  const header = [
    "company",
    "requests",
    "longest chain",
    "chain",
    "research",
    "ratio",
    "to delay",
    "sequential",
    "times faster",
  ];
  const lines = rows.map((row) => [
    row.domain,
    String(row.requests),
    `${row.chainRequests} requests`,
    ms(row.chainMs),
    ms(row.researchMs),
    row.ratio.toFixed(2),
    row.ratioToDelay.toFixed(2),
    ms(row.sequentialMs),
    (row.sequentialMs / row.researchMs).toFixed(1),
  ]);
  const widths = header.map((_, column) => Math.max(...[header, ...lines].map((line) => line[column]?.length ?? 0)));
  for (const line of [header, ...lines]) {
    console.log(
      line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  "),
    );
  }
  console.log(`
Every answer is held back for ${DELAY_MS} ms. Medians of ${runs} runs, each from cold.
chain       the longest chain of dependent requests: the time of its requests added up
ratio       research ÷ chain
to delay    research ÷ (requests in the chain × ${DELAY_MS} ms)
sequential  the same addresses, one after the other`);
}
