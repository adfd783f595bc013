/** Running the Supabase CLI that this project installs. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { REPOSITORY } from "./migrations.js";

/**
 * A command of this project's own packages. They are JavaScript: run with the Node that runs this script.
 *
 * @param {string} name
 */
export function findBin(name) {
  return path.join(REPOSITORY, "node_modules/.bin", name);
}

/**
 * @typedef {object} CliResult
 * @property {number} status Exit code.
 * @property {string} stdout
 * @property {string} stderr
 */

/**
 * Runs the CLI without telemetry and without questions.
 *
 * @param {readonly string[]} args
 * @param {{ stdio?: "pipe" | "inherit" }} [options]
 * @returns {CliResult}
 */
export function runSupabase(args, { stdio = "pipe" } = {}) {
  const result = spawnSync(process.execPath, [findBin("supabase"), ...args, "--yes"], {
    cwd: REPOSITORY,
    encoding: "utf8",
    env: { ...process.env, DO_NOT_TRACK: "1" },
    stdio: ["ignore", stdio, stdio],
  });
  if (result.error) throw result.error;
  return { status: result.status ?? 1, stdout: result.stdout ?? "", stderr: result.stderr ?? "" };
}
