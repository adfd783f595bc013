/**
 * Whether training delays requests: the delay of this process's event loop while its training thread reads, and learns
 * from, many runs. The API that the thread reads is another process, as Supabase is.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { DAY_MS } from "@/lib/prospect-intelligence/learning/labels";
import { createRandom } from "@/lib/prospect-intelligence/learning/random";
import { createWorld } from "@/lib/prospect-intelligence/learning/simulate";
import { runTrainingTask } from "@/lib/prospect-intelligence/learning/training-thread";

const WINDOW_DAYS = 30;
const START = Date.parse("2024-01-01T00:00:00Z");
const DAYS = 600;

export interface EventLoopResult {
  rows: number;
  /** 99th percentile and maximum of the delay, milliseconds: at rest, and while training. */
  restMs: { p99: number; max: number };
  trainingMs: { p99: number; max: number };
  /** What was under way when the measurement ended, and after how many seconds. */
  reached: string;
  seconds: number;
}

/** Measures for at most `seconds` of training, which is stopped then. */
export async function measureEventLoop(rowCount: number, seconds: number): Promise<EventLoopResult> {
  const api = fork(fileURLToPath(import.meta.url), [String(rowCount)], { stdio: "inherit" });
  try {
    const [url] = (await once(api, "message")) as [string];
    const restMs = await measureDelay(() => sleep(5_000));
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), seconds * 1000);
    const from = performance.now();
    let reached = "starting";
    const options = { label: "meeting_booked", windowDays: WINDOW_DAYS, seed: "1", createdBy: null } as const;
    const trainingMs = await measureDelay(() =>
      runTrainingTask(
        { url, secretKey: "bench", task: { kind: "train", options } },
        {
          signal: stop.signal,
          onProgress: ({ stage, done, total, message }) => {
            reached = `${stage}, ${done.toFixed(1)} of ${total}: ${message}`;
          },
        },
      ).catch((error: unknown) => {
        if (!stop.signal.aborted) throw error;
      }),
    );
    clearTimeout(timer);
    return { rows: rowCount, restMs, trainingMs, reached, seconds: (performance.now() - from) / 1000 };
  } finally {
    await end(api);
  }
}

async function measureDelay(work: () => Promise<unknown>): Promise<{ p99: number; max: number }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await work();
  delay.disable();
  return { p99: delay.percentile(99) / 1e6, max: delay.max / 1e6 };
}

async function end(api: ChildProcess): Promise<void> {
  if (api.exitCode !== null) return;
  api.kill();
  await once(api, "exit");
}

/** The API's side: that many runs of as many accounts, and meetings of those with many engineering roles. */
async function serve(rowCount: number): Promise<void> {
  const world = createWorld({ seed: "event loop" });
  const random = createRandom("event loop");
  const instant = (day: number) => new Date(START + day * DAY_MS).toISOString();
  const idOf = (index: number) => `00000000-0000-4000-8000-${index.toString(16).padStart(12, "0")}`;
  const runs = Array.from({ length: rowCount }, (_, index) => {
    const account = index % world.accounts.length;
    const day = ((DAYS - 2 * WINDOW_DAYS) * index) / rowCount;
    const signals = world.observe(account, random.next() * world.days);
    return {
      id: idOf(index),
      domain: `${index}-${world.accounts[account]?.domain}`,
      finished_at: instant(day),
      signals,
      icp_score: random.integer(101),
      priority_level: "medium",
      is_simulated: false,
    };
  });
  const events = runs.flatMap(({ id, domain, finished_at, signals }) =>
    random.bernoulli((signals.engineering_role_count ?? 0) > 5 ? 0.2 : 0.05)
      ? [
          {
            id,
            domain,
            type: "meeting_booked",
            occurred_at: later(finished_at, 10),
            undone_at: null,
            is_simulated: false,
          },
        ]
      : [],
  );
  const pages: Record<string, { id: string }[]> = { read_training_runs: runs, read_training_events: events };
  const server = createServer(async (request, response) => {
    const rows = pages[request.url?.split("/").at(-1) ?? ""];
    const { after_id: after, max_rows: limit } = JSON.parse(await text(request)) as {
      after_id: string;
      max_rows: number;
    };
    const from = rows === undefined ? 0 : rows.findIndex(({ id }) => id > after);
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(rows === undefined ? 1 : from === -1 ? [] : rows.slice(from, from + limit)));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  process.send?.(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`);
}

const later = (at: string, days: number) => new Date(Date.parse(at) + days * DAY_MS).toISOString();

if (process.argv[1] === fileURLToPath(import.meta.url)) await serve(Number(process.argv[2]));
