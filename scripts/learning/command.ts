/**
 * The frame of the learning commands. Progress goes to standard error, the report to standard output; with `--json`
 * standard output is one JSON object, `{"error": {"code", "message"}}` where it did not go well. Exit codes: 0 done, 1
 * not (too little data among the reasons), 2 wrong usage.
 */
import { parseArgs } from "node:util";
import { LaunchError } from "@/embedded/launch-error";
import { NotEnoughDataError } from "@/lib/prospect-intelligence/learning/icp-model";
import { DEFAULT_LABEL, DEFAULT_WINDOW_DAYS, LABELS, type Label } from "@/lib/prospect-intelligence/learning/labels";
import { type LearningDatabase, overSql } from "@/lib/prospect-intelligence/learning/learning-database";
import type { TrainingProgress } from "@/lib/prospect-intelligence/learning/model-schemas";
import { LeakError } from "@/lib/prospect-intelligence/learning/training-set";
import { UsageError } from "../lib/database.js";
import { toTerminalLines, toTerminalText } from "../research-report";
import { type CommandDatabase, openLearningDatabase } from "./database";

export const DATA_OPTIONS_USAGE = `  --label        what counts as an outcome: ${LABELS.join(", ")}; ${DEFAULT_LABEL} unless told
  --window-days  days after a run within which it counts; ${DEFAULT_WINDOW_DAYS} unless told
  --as-of        the instant the data is looked at, such as 2026-11-01T00:00:00Z; now unless told
  --seed         the same seed on the same data gives the same bytes; 1 unless told
  --json         print one JSON object; \`npm run --silent\` keeps npm's own lines out of it
  -h, --help     print this

The database is the one of SUPABASE_DB_URL, else that of npm start, which must not be running meanwhile.
`;

const SHARED_OPTIONS = {
  label: { type: "string", default: DEFAULT_LABEL },
  "window-days": { type: "string", default: String(DEFAULT_WINDOW_DAYS) },
  "as-of": { type: "string" },
  seed: { type: "string", default: "1" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

export interface CommandCall {
  label: Label;
  windowDays: number;
  /** Milliseconds since 1970; undefined stands for now. */
  asOf: number | undefined;
  seed: string;
  /** Options of this command alone. */
  values: Record<string, string | undefined>;
  database: LearningDatabase;
  query: CommandDatabase["query"];
  report: (progress: TrainingProgress) => void;
}

export interface Command {
  usage: string;
  /** Names of options that take a text. */
  options?: readonly string[];
  /** Resolves to what `--json` prints and to the same for people. */
  run: (call: CommandCall) => Promise<{ json: unknown; text: string }>;
}

export async function runCommand(args: readonly string[], { usage, options = [], run }: Command): Promise<number> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args, options);
  } catch (error) {
    process.stderr.write(`${toTerminalText(error instanceof Error ? error.message : String(error))}\n\n${usage}`);
    return 2;
  }
  if (parsed === null) {
    process.stdout.write(usage);
    return 0;
  }
  const { isJson, ...call } = parsed;
  const progress = createProgress();
  let database: CommandDatabase | undefined;
  try {
    database = await openLearningDatabase();
    process.stderr.write(`Reading ${toTerminalText(database.description)}.\n`);
    const { query } = database;
    const { json, text } = await run({ ...call, query, database: overSql(query), report: progress.report });
    progress.end();
    process.stdout.write(isJson ? `${JSON.stringify(json, null, 2)}\n` : `${toTerminalLines(text)}\n`);
    return 0;
  } catch (error) {
    progress.end();
    const failure = describeFailure(error);
    if (isJson) process.stdout.write(`${JSON.stringify({ error: failure })}\n`);
    else process.stderr.write(`${toTerminalText(failure.message)}\n`);
    return error instanceof UsageError ? 2 : 1;
  } finally {
    await database?.close();
  }
}

/** What was asked for, or null for help. */
function parse(args: readonly string[], own: readonly string[]) {
  const texts = Object.fromEntries(own.map((name) => [name, { type: "string" as const }]));
  const { values } = parseArgs({ args: [...args], options: { ...SHARED_OPTIONS, ...texts } });
  if (values.help === true) return null;
  const label = LABELS.find((name) => name === values.label);
  if (label === undefined) throw new UsageError(`There is no label "${values.label}"; there are ${LABELS.join(", ")}.`);
  const windowDays = Number(values["window-days"]);
  if (!Number.isInteger(windowDays) || windowDays < 1 || windowDays > 730) {
    throw new UsageError("--window-days is a whole number from 1 to 730.");
  }
  const asOf = values["as-of"] === undefined ? undefined : Date.parse(String(values["as-of"]));
  if (Number.isNaN(asOf)) throw new UsageError("--as-of is an instant such as 2026-11-01T00:00:00Z.");
  const seed = String(values.seed);
  if (seed.length < 1 || seed.length > 100) throw new UsageError("--seed is a text of 1 to 100 characters.");
  const given = values as Record<string, string | boolean | undefined>;
  const ofCommand = Object.fromEntries(own.map((name) => [name, given[name]?.toString()]));
  return { label, windowDays, asOf, seed, values: ofCommand, isJson: values.json === true };
}

function describeFailure(error: unknown): { code: string; message: string } {
  if (error instanceof NotEnoughDataError) return { code: "not_enough_data", message: error.message };
  if (error instanceof LeakError) return { code: "leak", message: error.message };
  if (error instanceof UsageError || error instanceof LaunchError) return { code: "usage", message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  return { code: "internal", message };
}

/** In a terminal one line that is written over; elsewhere a line whenever something else begins. */
function createProgress() {
  const { stderr } = process;
  let said = "";
  let width = 0;
  return {
    report({ done, total, message }: TrainingProgress): void {
      const percent = total > 0 && done > 0 && done < total ? ` ${Math.floor((100 * done) / total)} %` : "";
      if (stderr.isTTY) {
        const line = `  ${message}${percent} …`;
        stderr.write(`\r${line.padEnd(width)}`);
        width = line.length;
      } else if (message.replace(/\d+/g, "") !== said.replace(/\d+/g, "")) {
        stderr.write(`  ${message} …\n`);
        said = message;
      }
    },
    end(): void {
      if (width > 0) stderr.write(`\r${" ".repeat(width)}\r`);
      width = 0;
    },
  };
}
