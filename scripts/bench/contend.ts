/** The frame of a contender's process: takes the task, measures while it is done, and answers. */
import { once } from "node:events";
import { monitorEventLoopDelay } from "node:perf_hooks";
import pLimit from "p-limit";
import type { Outcome, Task } from "./contender";

const NANOSECONDS_PER_MS = 1e6;
/** How often the delay is looked at, in milliseconds. */
const RESOLUTION_MS = 5;

type Company = Task["companies"][number];

/** Neither `prepare` nor the warming up is measured. What `prepare` returns does one company. */
export async function contend(
  prepare: (task: Task) => Promise<{
    one(company: Company): Promise<void>;
    finish(): Promise<Pick<Outcome, "requests" | "log">>;
  }>,
): Promise<void> {
  const [task] = (await once(process, "message")) as [Task];
  const { one, finish } = await prepare(task);
  const limit = pLimit(task.concurrency);
  await Promise.all(task.warmUp.map((company) => limit(one, company)));

  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  const cpuBefore = process.cpuUsage();
  const startedMs = performance.now();
  await Promise.all(task.companies.map((company) => limit(one, company)));
  const wallMs = performance.now() - startedMs;
  const cpu = process.cpuUsage(cpuBefore);
  delay.disable();

  const late = (nanoseconds: number) => Math.max(0, nanoseconds / NANOSECONDS_PER_MS - RESOLUTION_MS);
  const outcome: Outcome = {
    wallMs,
    cpuMs: (cpu.user + cpu.system) / 1000,
    peakBytes: process.resourceUsage().maxRSS * 1024,
    delayMs: { p50: late(delay.percentile(50)), p99: late(delay.percentile(99)), max: late(delay.max) },
    ...(await finish()),
  };
  process.send?.(outcome);
}
