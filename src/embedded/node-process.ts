/** Node processes that live no longer than this one. */
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const EXIT_WITH_PARENT = fileURLToPath(new URL("./exit-with-parent.ts", import.meta.url));

const IS_WINDOWS = process.platform === "win32";

export interface NodeProcess {
  /** The exit code, or null when a signal ended it. */
  exited: Promise<number | null>;
  /** Asks it to end, and ends it when it has not after `graceMs`. */
  stop: (graceMs: number) => Promise<void>;
  kill: () => void;
}

/** Runs a script with the Node of this process, which need not be the machine's own. */
export function startNode(script: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): NodeProcess {
  const child = spawn(process.execPath, [EXIT_WITH_PARENT, script, ...args], {
    cwd,
    env,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    // A group of its own: Ctrl-C reaches the launcher alone, which then stops things in order.
    detached: !IS_WINDOWS,
  });
  const exited = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  const kill = () => killGroup(child);
  return {
    exited,
    kill,
    stop: async (graceMs) => {
      child.kill("SIGTERM");
      const timer = setTimeout(kill, graceMs);
      await exited.catch(() => {});
      clearTimeout(timer);
    },
  };
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (IS_WINDOWS) child.kill("SIGKILL");
  else process.kill(-child.pid, "SIGKILL");
}
