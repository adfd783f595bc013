/**
 * Applies supabase/migrations with the Supabase CLI. Safe to repeat, and to start twice at once.
 *
 *   SUPABASE_DB_URL=postgresql://… node scripts/apply-migrations-cli.js
 *   node scripts/apply-migrations-cli.js        on the project that `supabase link` named
 */
import { connect, describeTarget, findDatabaseUrl, runMain } from "./lib/database.js";
import { runSupabase } from "./lib/supabase-cli.js";

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
async function main(args, env) {
  const url = findDatabaseUrl(args, env);
  if (!url) {
    console.log("Migrating the linked project");
    return runSupabase(["db", "push", "--remote"], { stdio: "inherit" }).status;
  }
  console.log(`Migrating ${describeTarget(url)}`);
  return withLock(url, () => runSupabase(["db", "push", `--remote=${url.href}`], { stdio: "inherit" }).status);
}

/**
 * The CLI takes no lock of its own: two pushes at once would trip over each other. A second one waits here.
 *
 * @param {URL} url
 * @param {() => number} work
 */
async function withLock(url, work) {
  const sql = connect(url);
  try {
    await sql.unsafe("select pg_advisory_lock(hashtextextended('supabase db push', 0))");
    return work();
  } finally {
    await sql.end({ timeout: 5 });
  }
}

await runMain(() => main(process.argv.slice(2), process.env));
