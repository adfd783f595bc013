/**
 * Checks the migration files and, when SUPABASE_DB_URL is set or a URL is given, that a live database is what they make
 * of one. Changes nothing. One line a check; exits with 1 when any fails.
 *
 *   node scripts/verify-migrations.js
 *   SUPABASE_DB_URL=postgresql://… node scripts/verify-migrations.js
 */
import { fileURLToPath } from "node:url";
import { connect, describeTarget, findDatabaseUrl, runMain } from "./lib/database.js";
import { MIGRATIONS_DIRECTORY, readMigrations } from "./lib/migrations.js";
import { checkDatabase } from "./verify/check-database.js";
import { checkFiles } from "./verify/check-files.js";

/** @param {import("./verify/check-database.js").Check} check */
export function formatCheck({ name, problem, mend }) {
  return problem === undefined
    ? `ok   ${name}`
    : `FAIL ${name}: ${problem} → run ${mend ? formatMend(mend) : "nothing"}`;
}

/** @param {import("./verify/check-database.js").Mend} mend */
function formatMend(mend) {
  if ("again" in mend) return `node scripts/apply-migrations-postgres.js --again ${mend.again}`;
  return "sql" in mend ? `in the SQL editor: ${mend.sql}` : mend.command;
}

/** @param {URL} url */
async function checkLiveDatabase(url) {
  const sql = connect(url);
  try {
    /** @type {import("./verify/check-database.js").Check[]} */
    let checks = [];
    const rollback = new Error("Nothing is to be kept.");
    await sql
      .begin(async (transaction) => {
        checks = await checkDatabase((text) => transaction.unsafe(text), readMigrations());
        throw rollback;
      })
      .catch((error) => {
        if (error !== rollback) throw error;
      });
    return checks;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
async function main(args, env) {
  const url = findDatabaseUrl(args, env);
  const checks = checkFiles(MIGRATIONS_DIRECTORY);
  if (url) checks.push(...(await checkLiveDatabase(url)));
  for (const check of checks) console.log(formatCheck(check));

  const failed = checks.filter(({ problem }) => problem !== undefined).length;
  const where = url ? `the files and ${describeTarget(url)}` : "the files; set SUPABASE_DB_URL to check a database too";
  console.log(`\n${checks.length - failed} checks passed, ${failed} failed (${where})`);
  return failed === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runMain(() => main(process.argv.slice(2), process.env));
}
