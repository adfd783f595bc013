import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createWorld, SIMULATED_WINDOW_DAYS, simulateHistory } from "@/lib/prospect-intelligence/learning/simulate";
import { toTrainingRecords } from "@/lib/prospect-intelligence/learning/testing/simulated-records";
import { buildTrainingSet } from "@/lib/prospect-intelligence/learning/training-set";
import { readManifest } from "./manifest";
import { exportTrainingSet } from "./parquet";

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "learning-commands-"));
});
afterAll(() => rm(directory, { recursive: true }));

describe("the export", () => {
  const world = createWorld({ seed: "export", accounts: 60, reps: 2, weeks: 16 });
  const { runs, events } = toTrainingRecords(simulateHistory(world));
  const asOf = Date.parse(world.toInstant(world.days));
  const options = { label: "meeting_booked", windowDays: SIMULATED_WINDOW_DAYS, asOf } as const;

  it("has the same bytes for the same history, in whatever order it comes, and others for another", async () => {
    const write = async (name: string, set: ReturnType<typeof buildTrainingSet>) => {
      await exportTrainingSet(set, path.join(directory, name));
      const manifest = await readManifest(path.join(directory, name, "manifest.json"));
      return { manifest, rows: await readFile(path.join(directory, name, manifest.file)) };
    };
    const first = await write("first", buildTrainingSet(runs, events, options));
    const again = await write("again", buildTrainingSet(runs.toReversed(), events.toReversed(), options));
    expect(again.manifest).toEqual(first.manifest);
    expect(again.rows.equals(first.rows)).toBe(true);
    const less = await write("less", buildTrainingSet(runs.slice(1), events, options));
    expect(less.manifest.dataHash).not.toBe(first.manifest.dataHash);
    expect(less.manifest.sha256).not.toBe(first.manifest.sha256);
  });
});

/** Runs one of our commands on a database of its own. */
async function run(script: string, ...args: string[]) {
  const env = { ...process.env, EMBEDDED_DIR: path.join(directory, "embedded"), SUPABASE_DB_URL: "" };
  const command = spawn("tsx", [`scripts/learning/${script}.ts`, ...args, "--json"], {
    env,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [answer, [status]] = await Promise.all([text(command.stdout), once(command, "exit")]);
  return { status, answer: JSON.parse(answer) };
}

describe("with runs and no outcome", () => {
  beforeAll(async () => {
    const { status } = await run("simulate", "--seed", "1", "--accounts", "50", "--reps", "2", "--weeks", "2");
    expect(status).toBe(0);
  }, 300_000);

  it.each([
    ["train", /^0 meetings or deals to learn from, of 50 needed: 50 more;/],
    ["evaluate", /^No model has been trained yet.*50 more;/],
    ["export", /^There is no row to export: .*50 more;/],
  ])(
    "%s does nothing and says what is missing",
    async (command, message) => {
      const { status, answer } = await run(command);
      expect(status).toBe(1);
      expect(answer.error).toEqual({ code: "not_enough_data", message: expect.stringMatching(message) });
      expect(answer.error.message).toMatch(/Nothing is learned yet: the rules' score stands alone\.$/);
    },
    300_000,
  );
});
