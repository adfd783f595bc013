/** What each contender of the bench is told and what it answers; each runs in a process of its own. */
import { fork } from "node:child_process";
import { once } from "node:events";
import type { LocalWebAddress } from "./local-web";
import type { PlannedRequest } from "./longest-chain";
import type { LogVerdict } from "./request-log";

export interface Task {
  web: LocalWebAddress;
  /** Companies, each with the requests that research on it makes. */
  companies: readonly { domain: string; plan: readonly PlannedRequest[] }[];
  /** Others that are done before, not measured: the first of a process load and compile its code. */
  warmUp: Task["companies"];
  /** Companies at once. */
  concurrency: number;
}

export interface Outcome {
  /** Milliseconds from the first request to the last result. */
  wallMs: number;
  /** Milliseconds of CPU, user and system, in that time. */
  cpuMs: number;
  /** Most memory the process ever had, in bytes. */
  peakBytes: number;
  requests: number;
  /** Milliseconds by which the event loop was late. */
  delayMs: { p50: number; p99: number; max: number };
  /** Of those that keep one. */
  log?: LogVerdict;
}

/** Runs a contender: the file of a process that takes a `Task` as its message and answers with an `Outcome`. */
export async function runContender(
  file: string,
  task: Task,
  { args = [], execArgv = ["--import", "tsx"] }: { args?: readonly string[]; execArgv?: string[] } = {},
): Promise<Outcome> {
  const child = fork(file, args, { execArgv });
  const failed = once(child, "exit").then(([code]): never => {
    throw new Error(`${file} ended with ${code}`);
  });
  // Once there is an outcome, the end of the process is no failure.
  failed.catch(() => {});
  child.send(task);
  const [outcome] = (await Promise.race([once(child, "message"), failed])) as [Outcome];
  child.disconnect();
  return outcome;
}
