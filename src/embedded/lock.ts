/** One launcher at a time on one data directory: Postgres in two processes would destroy it. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { LaunchError } from "./launch-error";

const SQLITE_BUSY = 5;

/**
 * Takes the lock of `directory`, or throws `LaunchError` when another process has it. The lock is one the operating
 * system holds for this process, on an empty SQLite file: it goes with the process however that ends, so there is no
 * stale lock to judge by a process id that may have been given out again.
 */
export async function takeLock(directory: string): Promise<{ release: () => void }> {
  const file = path.join(directory, "lock");
  const holder = path.join(directory, "lock.pid");
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec("pragma journal_mode = memory; begin exclusive");
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error;
    const pid = (await readFile(holder, "utf8").catch(() => "")).trim();
    throw new LaunchError(
      `The app is running already${pid && ` (process ${pid})`} with the data in ${directory}.\n` +
        "Stop it first, or start this one in another copy of the project.",
    );
  }
  await writeFile(holder, `${process.pid}\n`);
  return { release: () => lock.close() };
}
