/** Checks the migration files themselves. */
import { readdirSync } from "node:fs";
import { isCombinedFileStale } from "../combine-migrations.js";
import { COMBINED_FILE, readMigrations } from "../lib/migrations.js";
import { REQUIRED_MIGRATIONS } from "./expectation.js";

/**
 * @param {string} directory
 * @returns {import("./check-database.js").Check[]}
 */
export function checkFiles(directory) {
  const migrations = readMigrations(directory);
  const files = readdirSync(directory).filter((file) => file.endsWith(".sql") && file !== COMBINED_FILE);
  const misnamed = files.filter((file) => !migrations.some((migration) => migration.file === file));
  const undated = migrations.filter(({ version }) => !isInstant(version)).map(({ file }) => file);
  const twice = migrations.filter(({ version }, i) => version === migrations[i - 1]?.version).map(({ file }) => file);
  const absent = REQUIRED_MIGRATIONS.filter((name) => !migrations.some((migration) => migration.name === name));
  const headless = migrations.filter(({ sql }) => !sql.startsWith("-- ")).map(({ file }) => file);
  const loud = migrations.filter(({ sql }) => hasUpperCaseKeyword(sql)).map(({ file }) => file);

  return [
    check("file names", "Every file is named <14 digits>_<name>.sql, as the Supabase CLI wants it", misnamed, "git mv"),
    check("file versions", "Every version is an instant, YYYYMMDDHHmmss", undated, "git mv"),
    check("file order", "No two files have one version, so that their order is certain", twice, "git mv"),
    check(
      "required files",
      "The migrations that others look for are there",
      absent,
      "git checkout -- supabase/migrations",
    ),
    check("file headers", "Every file starts with a comment that says what it is for", headless, "an editor"),
    check("file case", "SQL is written in lower case", loud, "an editor"),
    check(
      "combined file",
      `${COMBINED_FILE} is up to date`,
      isCombinedFileStale(directory) ? ["it is stale"] : [],
      "node scripts/combine-migrations.js",
    ),
  ];
}

/**
 * @param {string} kind
 * @param {string} name
 * @param {readonly string[]} problems
 * @param {string} command
 * @returns {import("./check-database.js").Check}
 */
function check(kind, name, problems, command) {
  return problems.length === 0 ? { kind, name } : { kind, name, problem: problems.join(", "), mend: { command } };
}

/** @param {string} version */
function isInstant(version) {
  const iso = version.replace(/^(....)(..)(..)(..)(..)(..)$/, "$1-$2-$3T$4:$5:$6Z");
  return !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso.slice(0, 10));
}

/** @param {string} sql */
function hasUpperCaseKeyword(sql) {
  const withoutText = sql.replace(/--[^\n]*|'(?:[^']|'')*'|"[^"]*"/g, "");
  return /\b(?:CREATE|ALTER|DROP|SELECT|INSERT|UPDATE|DELETE|GRANT|REVOKE|FROM|WHERE)\b/.test(withoutText);
}
