import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const PYTHON = "/usr/bin/python3";
const SCRIPT = fileURLToPath(new URL("./reference.py", import.meta.url));

/** Runs one of reference.py's commands and gives what it printed. Throws, saying how to install it, where Python can't. */
export function runReference(command: "versions" | "train" | "exchange" | "small", ...args: string[]): unknown {
  const run = spawnSync(PYTHON, [SCRIPT, command, ...args], { encoding: "utf8", maxBuffer: 2 ** 28 });
  if (run.error || /No module named/.test(run.stderr)) {
    throw new Error(
      `The bench compares with XGBoost and scikit-learn, which ${PYTHON} doesn't have: apt-get install python3-xgboost python3-sklearn`,
    );
  }
  if (run.status !== 0) throw new Error(`reference.py ${command} failed:\n${run.stderr}`);
  return JSON.parse(run.stdout);
}
