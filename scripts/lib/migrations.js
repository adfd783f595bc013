/** The migration files, and what the Supabase CLI makes of them. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));
export const MIGRATIONS_DIRECTORY = path.join(REPOSITORY, "supabase/migrations");
export const COMBINED_FILE = "ALL_MIGRATIONS_COMBINED.sql";

/** The CLI applies files named so, in order, and skips all others. */
const MIGRATION_FILE = /^(\d{14})_(\w+)\.sql$/;

/** What the CLI creates before its first push. */
export const HISTORY_TABLE_SQL = `create schema if not exists supabase_migrations;
create table if not exists supabase_migrations.schema_migrations (version text not null primary key);
alter table supabase_migrations.schema_migrations add column if not exists statements text[];
alter table supabase_migrations.schema_migrations add column if not exists name text;
`;

/**
 * @typedef {object} Migration
 * @property {string} version The 14 digits.
 * @property {string} name What follows them, without the ending.
 * @property {string} file
 * @property {string} sql
 */

/**
 * The migrations of a directory, oldest first.
 *
 * @param {string} [directory]
 * @returns {Migration[]}
 */
export function readMigrations(directory = MIGRATIONS_DIRECTORY) {
  return readdirSync(directory)
    .sort()
    .flatMap((file) => {
      const [, version, name] = MIGRATION_FILE.exec(file) ?? [];
      if (!version || !name) return [];
      return [{ version, name, file, sql: readFileSync(path.join(directory, file), "utf8") }];
    });
}

/**
 * Everything between two statements' ends that may hold a semicolon which isn't one: comments, strings, quoted names
 * and dollar-quoted bodies.
 */
const OPAQUE =
  /--[^\n]*|\/\*[\s\S]*?\*\/|\b[eE]'(?:[^'\\]|\\[\s\S]|'')*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|(\$\w*\$)[\s\S]*?\1|;/g;

/**
 * The statements of a file as the CLI records them: trimmed, without the semicolon, with the comments before them.
 * Not for `begin atomic` bodies or nested comments.
 *
 * @param {string} sql
 * @returns {string[]}
 */
export function splitStatements(sql) {
  const statements = [];
  let start = 0;
  for (const { 0: match, index } of sql.matchAll(OPAQUE)) {
    if (match !== ";") continue;
    statements.push(sql.slice(start, index).trim());
    start = index + 1;
  }
  statements.push(sql.slice(start).trim());
  return statements.filter((statement) => statement !== "");
}
