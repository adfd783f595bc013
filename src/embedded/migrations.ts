/** Applies `supabase/migrations` the way the Supabase CLI does, and keeps the same history table. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { splitSqlStatements } from "@supabase/lite";
import { LaunchError } from "./launch-error";

/** The CLI applies files named so and skips all others, such as the combined file for the SQL editor. */
const MIGRATION_FILE = /^(?<version>\d{14})_(?<name>.+)\.sql$/;

export interface Migration {
  version: string;
  name: string;
  file: string;
  sql: string;
}

/** A migration that cannot be applied. The message names the file and what Postgres said. */
export class MigrationError extends LaunchError {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "MigrationError";
  }
}

/** The migrations of a directory, oldest first. */
export async function readMigrations(directory: string): Promise<Migration[]> {
  const migrations: Migration[] = [];
  for (const file of (await readdir(directory)).sort()) {
    const groups = MIGRATION_FILE.exec(file)?.groups;
    if (!groups?.version || !groups.name) continue;
    const sql = await readFile(path.join(directory, file), "utf8");
    migrations.push({ version: groups.version, name: groups.name, file, sql });
  }
  return migrations;
}

/**
 * Applies what the database does not have yet, one transaction a file with its line of history inside: a file is
 * applied and recorded, or neither. Returns the files applied, oldest first.
 */
export async function applyMigrations(database: PGlite, migrations: readonly Migration[]): Promise<string[]> {
  const history = await database.query<{ version: string }>(
    "select version from supabase_migrations.schema_migrations",
  );
  const applied = new Set(history.rows.map((row) => row.version));
  const known = new Set(migrations.map((migration) => migration.version));
  const unknown = [...applied].filter((version) => !known.has(version));
  if (unknown.length > 0) {
    throw new MigrationError(
      `The database was migrated by other code: it has ${unknown.join(", ")}, and supabase/migrations has not. ` +
        "Use the code that made it, or delete it (.embedded/db) to start with an empty one.",
    );
  }
  const pending = migrations.filter((migration) => !applied.has(migration.version));
  for (const migration of pending) await applyMigration(database, migration);
  return pending.map((migration) => migration.file);
}

async function applyMigration(database: PGlite, { version, name, file, sql }: Migration): Promise<void> {
  try {
    await database.transaction(async (transaction) => {
      await transaction.exec(sql);
      await transaction.query(
        "insert into supabase_migrations.schema_migrations (version, name, statements) values ($1, $2, $3)",
        [version, name, splitSqlStatements(sql)],
      );
    });
  } catch (cause) {
    throw new MigrationError(`${file} cannot be applied: ${describePostgresError(cause, sql)}`, { cause });
  }
}

/** `line 12: relation "x" does not exist`, when Postgres says where. */
function describePostgresError(error: unknown, sql: string): string {
  const { message, position } = error as { message?: string; position?: string };
  const line = position ? sql.slice(0, Number(position)).split("\n").length : undefined;
  return `${line ? `line ${line}: ` : ""}${message ?? String(error)}`;
}
