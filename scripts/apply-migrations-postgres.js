/**
 * Applies supabase/migrations over a plain Postgres connection, without the Supabase CLI but with its history table:
 * both may be used on one database in any order. Safe to repeat, and to start twice at once.
 *
 *   SUPABASE_DB_URL=postgresql://… node scripts/apply-migrations-postgres.js
 *
 * `--again <version>` runs one migration again, recorded or not: it puts back what was dropped or changed by hand.
 */
import { fileURLToPath } from "node:url";
import { connect, describeTarget, requireDatabaseUrl, runMain, UsageError } from "./lib/database.js";
import { HISTORY_TABLE_SQL, readMigrations, splitStatements } from "./lib/migrations.js";

/** Held for the length of a transaction: a second script that applies migrations waits for it. */
const LOCK_SQL = "select pg_advisory_xact_lock(hashtextextended('supabase_migrations', 0))";

/**
 * Applies what the database does not have yet, each migration in a transaction with its line of history. Rejects at the
 * first that fails; those before it stay.
 *
 * @param {import("postgres").Sql} sql
 * @param {readonly import("./lib/migrations.js").Migration[]} migrations Oldest first.
 * @param {{ again?: string, onApplied?: (file: string) => void }} [options] `again`: a version to run once more.
 * @returns {Promise<string[]>} The files applied.
 */
export async function applyMigrations(sql, migrations, { again, onApplied = () => {} } = {}) {
  await sql.begin(async (transaction) => {
    await transaction.unsafe(LOCK_SQL);
    await transaction.unsafe(HISTORY_TABLE_SQL);
  });
  const applied = [];
  for (const migration of findPending(migrations, await readVersions(sql), again)) {
    const isApplied = await sql.begin(async (transaction) => {
      await transaction.unsafe(LOCK_SQL);
      // Somebody else may have applied it while this waited.
      const isRecorded = (await readVersions(transaction)).includes(migration.version);
      if (isRecorded && migration.version !== again) return false;
      await applyMigration(transaction, migration);
      return true;
    });
    if (!isApplied) continue;
    applied.push(migration.file);
    onApplied(migration.file);
  }
  return applied;
}

/**
 * @param {readonly import("./lib/migrations.js").Migration[]} migrations
 * @param {readonly string[]} recorded
 * @param {string | undefined} again
 */
function findPending(migrations, recorded, again) {
  const unknown = recorded.filter((version) => !migrations.some((migration) => migration.version === version));
  if (unknown.length > 0) {
    throw new UsageError(
      `The database has migrations that supabase/migrations lacks: ${unknown.join(", ")}. Is this checkout old?`,
    );
  }
  if (again !== undefined) {
    const migration = migrations.find(({ version }) => version === again);
    if (!migration) throw new UsageError(`There is no migration ${again}.`);
    return [migration];
  }
  const pending = migrations.filter(({ version }) => !recorded.includes(version));
  const newest = recorded.at(-1) ?? "";
  const late = pending.find(({ version }) => version < newest);
  if (late)
    throw new UsageError(`${late.file} is older than ${newest}, which is applied already: give it a newer version.`);
  return pending;
}

/**
 * @param {import("postgres").ISql} sql
 * @returns {Promise<string[]>}
 */
async function readVersions(sql) {
  const rows = await sql.unsafe("select version from supabase_migrations.schema_migrations order by version");
  return rows.map((row) => row.version);
}

/**
 * @param {import("postgres").ISql} sql
 * @param {import("./lib/migrations.js").Migration} migration
 */
async function applyMigration(sql, { version, name, file, sql: text }) {
  try {
    await sql.unsafe(text);
  } catch (error) {
    throw new UsageError(`${file} cannot be applied: ${describeError(error, text)}`, { cause: error });
  }
  await sql`
    insert into supabase_migrations.schema_migrations (version, name, statements)
    values (${version}, ${name}, ${toArrayLiteral(splitStatements(text))}::text[])
    on conflict (version) do update set name = excluded.name, statements = excluded.statements
  `;
}

/**
 * `line 12: relation "x" does not exist`, when Postgres says where.
 *
 * @param {unknown} error
 * @param {string} text
 */
function describeError(error, text) {
  const { message, position } = /** @type {{ message: string, position?: string }} */ (error);
  return position ? `line ${text.slice(0, Number(position)).split("\n").length}: ${message}` : message;
}

/** @param {readonly string[]} values */
function toArrayLiteral(values) {
  return `{${values.map((value) => `"${value.replace(/[\\"]/g, "\\$&")}"`).join(",")}}`;
}

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
async function main(args, env) {
  const url = requireDatabaseUrl(args, env);
  const again = args.includes("--again") ? (args[args.indexOf("--again") + 1] ?? "") : undefined;
  console.log(`Migrating ${describeTarget(url)}`);
  const sql = connect(url);
  try {
    const applied = await applyMigrations(sql, readMigrations(), {
      again,
      onApplied: (file) => console.log(`applied ${file}`),
    });
    console.log(applied.length === 0 ? "Nothing to apply: the database is up to date." : `${applied.length} applied.`);
    return 0;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runMain(() => main(process.argv.slice(2), process.env));
}
