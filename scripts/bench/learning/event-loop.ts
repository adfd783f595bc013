/**
 * Whether training delays requests where one machine does everything, as after `npm start`: this process stands for the
 * app and has the threads that train, another one is embedded Supabase, which answers one request at a time. Measured
 * are the event loops of both, and a request of the kind that pages make, twenty times a second.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createHistogram, monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createClient } from "@supabase/supabase-js";
import { runPolicyTask } from "@/lib/prospect-intelligence/learning/recommend/policy-thread";
import { SIMULATED_WINDOW_DAYS } from "@/lib/prospect-intelligence/learning/simulate";
import { runTrainingTask } from "@/lib/prospect-intelligence/learning/training-thread";
import { type Delay, toDelay } from "./delay";
import type { Command, EmbeddedTeam } from "./embedded-team";

const REQUEST_INTERVAL_MS = 50;
const REST_MS = 10_000;

/** What was measured in these seconds: how late the event loops were, and how long requests took. */
export interface Period {
  name: string;
  seconds: number;
  app: Delay;
  supabase: Delay;
  requests: Delay;
}

export interface EventLoopResult {
  rows: EmbeddedTeam["rows"];
  /** At rest first. */
  periods: Period[];
}

/** The database is made in `directory`, and left to be removed with it. */
export async function measureEventLoop(runCount: number, directory: string): Promise<EventLoopResult> {
  const script = fileURLToPath(new URL("./embedded-team.ts", import.meta.url));
  const supabase = fork(script, [String(runCount), path.join(directory, "team")], { stdio: "inherit" });
  try {
    const [{ rows, userId, ...project }] = (await once(supabase, "message")) as [EmbeddedTeam];
    const request = createRequest(project, userId);
    const periods: Period[] = [];
    const measure = async (name: string, work: Promise<unknown>) => {
      periods.push({ name, ...(await measurePeriod(work, supabase, request)) });
    };

    // The first request of a process loads what the others find there.
    await request();
    await measure("at rest", sleep(REST_MS));

    const reading = Promise.withResolvers<void>();
    const options = { label: "meeting_booked", windowDays: SIMULATED_WINDOW_DAYS, seed: "1", createdBy: null } as const;
    const training = runTrainingTask(
      { ...project, task: { kind: "train", options } },
      { onProgress: ({ stage }) => stage !== "reading" && reading.resolve() },
    );
    await measure("a model: reading", Promise.race([reading.promise, training]));
    await measure("a model: learning", training);
    await measure("policies", runPolicyTask({ ...project, task: { kind: "train", seed: "1", createdBy: null } }));
    return { rows, periods };
  } finally {
    if (supabase.exitCode === null) {
      supabase.kill();
      await once(supabase, "exit");
    }
  }
}

/** A rep's newest research, as pages list it. */
function createRequest({ url, secretKey }: Pick<EmbeddedTeam, "url" | "secretKey">, userId: string) {
  const client = createClient(url, secretKey, { auth: { persistSession: false } });
  return async () => {
    await client
      .from("prospect_intelligence")
      .select("id, domain, company_name, icp_score, priority_level, coverage, created_at")
      .eq("user_id", userId)
      .order("created_at", { ascending: false })
      .order("id")
      .limit(100)
      .throwOnError();
  };
}

async function measurePeriod(
  work: Promise<unknown>,
  supabase: ChildProcess,
  request: () => Promise<void>,
): Promise<Omit<Period, "name">> {
  const from = performance.now();
  const loop = monitorEventLoopDelay({ resolution: 1 });
  const requests = createHistogram();
  const ask = async (command: Command) => {
    supabase.send(command);
    const [delay] = (await once(supabase, "message")) as [Delay];
    return delay;
  };

  let isOver = false;
  const ended = work.finally(() => {
    isOver = true;
  });
  await ask("measure");
  loop.enable();
  while (!isOver) {
    const startedAt = performance.now();
    await request();
    requests.record(Math.max(1, Math.round((performance.now() - startedAt) * 1e6)));
    await Promise.race([sleep(REQUEST_INTERVAL_MS), ended]);
  }
  await ended;
  loop.disable();
  const seconds = (performance.now() - from) / 1000;
  return { seconds, app: toDelay(loop), supabase: await ask("report"), requests: toDelay(requests) };
}
