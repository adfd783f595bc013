/** Locks that the operating system holds for this process and drops however the process ends. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { LaunchError } from "./launch-error";

const SQLITE_BUSY = 5;
const POLL_MS = 250;

export interface Lock {
  release: () => void;
}

/**
 * Locks `file`, or returns null when another process has it. It is an empty SQLite file under SQLite's own lock, which
 * works on every system. Nothing is left to be judged stale by a process id that may have been given out again.
 */
function tryLock(file: string): Lock | null {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec("pragma journal_mode = memory; begin exclusive");
  } catch (error) {
    database.close();
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return null;
    throw error;
  }
  return {
    release: () => {
      if (database.isOpen) database.close();
    },
  };
}

/**
 * Makes this the one launcher on a data directory: Postgres in two processes would destroy the data. Throws
 * `LaunchError` when another one is.
 */
export async function lockDataDirectory(directory: string): Promise<Lock> {
  const holder = path.join(directory, "lock.pid");
  const lock = tryLock(path.join(directory, "lock"));
  if (lock) {
    await writeFile(holder, `${process.pid}\n`);
    return lock;
  }
  const pid = (await readFile(holder, "utf8").catch(() => "")).trim();
  throw new LaunchError(
    `The app is running already${pid && ` (process ${pid})`} with the data in ${directory}.\n` +
      "Stop it first, or start this one in another copy of the project.",
  );
}

/** Locks `file` as soon as no other process has it. */
export async function waitForLock(file: string): Promise<Lock> {
  for (;;) {
    const lock = tryLock(file);
    if (lock) return lock;
    await setTimeout(POLL_MS);
  }
}
