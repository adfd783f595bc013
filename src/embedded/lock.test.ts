import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockDataDirectory, waitForLock } from "./lock";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "lock-"));
});
afterEach(() => rm(directory, { recursive: true }));

/** Another process that takes the lock and holds it until it is killed. */
async function holdLockElsewhere() {
  const lock = new URL("./lock.ts", import.meta.url).href;
  const script = `const { lockDataDirectory } = await import(${JSON.stringify(lock)});
    globalThis.lock = await lockDataDirectory(${JSON.stringify(directory)});
    console.log("taken");
    setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(holder.stdout, "data");
  return holder;
}

describe("lockDataDirectory", () => {
  it("lets one at a time have it", async () => {
    const lock = await lockDataDirectory(directory);
    await expect(lockDataDirectory(directory)).rejects.toThrow(`running already (process ${process.pid})`);
    lock.release();
    (await lockDataDirectory(directory)).release();
  });

  it("keeps another process out until that which has it was killed", async () => {
    const holder = await holdLockElsewhere();
    await expect(lockDataDirectory(directory)).rejects.toThrow(`running already (process ${holder.pid})`);
    holder.kill("SIGKILL");
    await once(holder, "exit");
    (await lockDataDirectory(directory)).release();
  });

  it("is taken by one of many that try at once", async () => {
    const attempts = await Promise.allSettled(Array.from({ length: 10 }, () => lockDataDirectory(directory)));
    const taken = attempts.filter((attempt) => attempt.status === "fulfilled");
    expect(taken).toHaveLength(1);
    taken[0]?.value.release();
  });
});

describe("waitForLock", () => {
  it("waits until the lock is released", async () => {
    const file = path.join(directory, "build");
    const first = await waitForLock(file);
    let waited = true;
    const second = waitForLock(file).then((lock) => {
      expect(waited).toBe(false);
      return lock;
    });
    await setTimeout(400);
    waited = false;
    first.release();
    (await second).release();
  });
});
