import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { takeLock } from "./lock";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "lock-"));
});
afterEach(() => rm(directory, { recursive: true }));

/** Another process that takes the lock and holds it until it is killed. */
async function holdLockElsewhere() {
  const lock = new URL("./lock.ts", import.meta.url).href;
  const script = `const { takeLock } = await import(${JSON.stringify(lock)});
    globalThis.lock = await takeLock(${JSON.stringify(directory)});
    console.log("taken");
    setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(holder.stdout, "data");
  return holder;
}

describe("takeLock", () => {
  it("lets one at a time have it", async () => {
    const lock = await takeLock(directory);
    await expect(takeLock(directory)).rejects.toThrow(`running already (process ${process.pid})`);
    lock.release();
    (await takeLock(directory)).release();
  });

  it("keeps another process out until that which has it was killed", async () => {
    const holder = await holdLockElsewhere();
    await expect(takeLock(directory)).rejects.toThrow(`running already (process ${holder.pid})`);
    holder.kill("SIGKILL");
    await once(holder, "exit");
    (await takeLock(directory)).release();
  });

  it("is taken by one of many that try at once", async () => {
    const attempts = await Promise.allSettled(Array.from({ length: 10 }, () => takeLock(directory)));
    const taken = attempts.filter((attempt) => attempt.status === "fulfilled");
    expect(taken).toHaveLength(1);
    taken[0]?.value.release();
  });
});
