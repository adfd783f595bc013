/**
 * Fills a database with a simulated team whose truth is known, or takes it out again: `npm run simulate`.
 *
 * Progress goes to standard error, the report to standard output. Exit codes: 0 done, 1 not, 2 wrong usage.
 */
import { parseArgs } from "node:util";
import { LaunchError } from "@/embedded/launch-error";
import { createDemonstration } from "@/lib/prospect-intelligence/learning/simulate/demonstration";
import {
  fillDatabase,
  inspectSimulation,
  type ReportProgress,
  removeSimulation,
  type Sql,
} from "@/lib/prospect-intelligence/learning/simulate/fill";
import { UsageError } from "../lib/database.js";
import { toTerminalText } from "../research-report";
import { openLearningDatabase } from "./database";

const USAGE = `Usage: npm run simulate -- --seed 1 --accounts 2000 --reps 10 --weeks 26
       npm run simulate -- --remove

Fills the database with a made-up team: accounts, research, and what reps did about it, of which the truth is known.
Every row is marked. While there is a simulation, learning reads it alone.

  --seed       the same seed gives the same rows; 1 unless told
  --accounts   companies; 2000 unless told
  --reps       reps, who cannot sign in; 10 unless told
  --weeks      how long the team worked; 26 unless told
  --until      the day on which it ends, such as 2026-11-24; today unless told
  --yes        fill a database that holds real research too
  --remove     delete every simulated row, and nothing else
  --json       print one JSON object; \`npm run --silent\` keeps npm's own lines out of it
  -h, --help   print this

The database is the one of SUPABASE_DB_URL, else that of npm start, which must not be running meanwhile.
`;

const MAX = { accounts: 100_000, reps: 1_000, weeks: 520 };
const DAY_MS = 86_400_000;

const OPTIONS = {
  seed: { type: "string", default: "1" },
  accounts: { type: "string", default: "2000" },
  reps: { type: "string", default: "10" },
  weeks: { type: "string", default: "26" },
  until: { type: "string" },
  yes: { type: "boolean", default: false },
  remove: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  let call: ReturnType<typeof parse>;
  try {
    call = parse(args);
  } catch (error) {
    process.stderr.write(`${toTerminalText(error instanceof Error ? error.message : String(error))}\n\n${USAGE}`);
    return 2;
  }
  if (call === null) {
    process.stdout.write(USAGE);
    return 0;
  }
  let close = async () => {};
  try {
    const database = await openLearningDatabase({ isCreated: !call.isRemoval, otherwise: "" });
    close = database.close;
    const sql: Sql = (text, params = []) => database.query(text, params as string[]);
    const description = toTerminalText(database.description);
    process.stderr.write(`${call.isRemoval ? "Cleaning" : "Filling"} ${description}.\n`);
    const rows = call.isRemoval ? await remove(sql) : await fill(sql, call);
    if (call.isJson) process.stdout.write(`${JSON.stringify({ rows }, null, 2)}\n`);
    else process.stdout.write(formatRows(rows, call.isRemoval ? "removed" : "simulated"));
    return 0;
  } catch (error) {
    const isTold = error instanceof LaunchError || error instanceof UsageError;
    const isOfDatabase = error instanceof Error && "code" in error;
    if (!isTold && !isOfDatabase) throw error;
    process.stderr.write(`${toTerminalText(error.message)}\n`);
    return 1;
  } finally {
    await close();
  }
}

interface Call {
  isRemoval: boolean;
  isJson: boolean;
  isAgreed: boolean;
  seed: string;
  accounts: number;
  reps: number;
  weeks: number;
  /** Midnight UTC at which the simulation ends, in milliseconds since 1970. */
  until: number;
}

/** Null when help is asked for. Throws `UsageError`, or what `parseArgs` throws. */
function parse(args: string[]): Call | null {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (values.help) return null;
  const today = Math.floor(Date.now() / DAY_MS) * DAY_MS;
  const until = values.until === undefined ? today : Date.parse(`${values.until}T00:00:00Z`);
  if (Number.isNaN(until)) throw new UsageError(`--until takes a day such as 2026-11-24, not ${values.until}.`);
  if (until > today) throw new UsageError("--until lies in the future: nobody can have worked by then.");
  return {
    isRemoval: values.remove,
    isJson: values.json,
    isAgreed: values.yes,
    seed: values.seed,
    accounts: parseCount("accounts", values.accounts),
    reps: parseCount("reps", values.reps),
    weeks: parseCount("weeks", values.weeks),
    until,
  };
}

function parseCount(name: keyof typeof MAX, text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > MAX[name]) {
    throw new UsageError(`--${name} takes a whole number from 1 to ${MAX[name]}, not ${text}.`);
  }
  return count;
}

async function fill(sql: Sql, { seed, accounts, reps, weeks, until, isAgreed }: Call) {
  const { simulated, real } = await inspectSimulation(sql);
  if (simulated > 0) {
    throw new UsageError(
      `There is a simulation of ${simulated} accounts in it already. npm run simulate -- --remove takes it out.`,
    );
  }
  if (real > 0 && !isAgreed) {
    throw new UsageError(
      `There is real research in it (${real} saved). A simulation beside it can be removed at any time and leaves it as it ` +
        "is; until then learning reads the simulation alone. If you want that, say --yes.",
    );
  }
  const world = createDemonstration({ seed, accounts, reps, weeks, until });
  const rows = await fillDatabase(sql, world, createProgress());
  process.stderr.write("Judging which accounts stir …\n");
  await sql("select public.rebuild_account_intent($1::text::timestamptz)", [new Date(until).toISOString()]);
  // Without figures of the new tables Postgres plans for empty ones.
  await sql("analyze");
  return rows;
}

async function remove(sql: Sql) {
  const rows = await removeSimulation(sql, createProgress());
  await sql("analyze");
  return rows;
}

/** On a terminal one line that changes, elsewhere a line a table. */
function createProgress(): ReportProgress {
  return (table, done, total) => {
    const line = `${table}: ${done} of ${total}`;
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}${done === total ? "\n" : ""}`);
    else if (done === total) process.stderr.write(`${line}\n`);
  };
}

function formatRows(rows: Record<string, number>, verb: string): string {
  const lines = Object.entries(rows).map(([table, count]) => `${String(count).padStart(8)}  ${table}`);
  return `${lines.join("\n")}\nRows ${verb}.\n`;
}
