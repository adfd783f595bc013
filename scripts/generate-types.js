/**
 * Writes src/lib/supabase/database.types.ts from the migrations, with the Supabase CLI.
 *
 *   node scripts/generate-types.js            writes the file
 *   node scripts/generate-types.js --check    fails when the file is stale
 *
 * Reads the database at SUPABASE_DB_URL, or one made for it and gone afterwards.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findDatabaseUrl, runMain, UsageError } from "./lib/database.js";
import { REPOSITORY } from "./lib/migrations.js";
import { findBin, runSupabase } from "./lib/supabase-cli.js";

const TYPES_FILE = path.join(REPOSITORY, "src/lib/supabase/database.types.ts");
const HEADER = "// Generated from supabase/migrations by `npm run db:types`. Do not edit.\n\n";

/**
 * @param {URL} url
 * @returns {string} The file that describes this database.
 */
export function generateTypes(url) {
  const { status, stdout, stderr } = runSupabase([
    "gen",
    "types",
    "--lang=typescript",
    "--schema=public",
    `--remote=${url.href}`,
  ]);
  if (status !== 0) throw new UsageError(`The Supabase CLI cannot generate types: ${stderr}`);
  return HEADER + format(stdout);
}

/**
 * The CLI leaves the formatting to others.
 *
 * @param {string} source
 */
function format(source) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [findBin("biome"), "format", "--stdin-file-path=generated.ts"],
    { cwd: REPOSITORY, input: source, encoding: "utf8" },
  );
  if (status !== 0) throw new UsageError(`The generated types are no TypeScript: ${stderr}`);
  return stdout;
}

/** @param {readonly string[]} args */
function runOnOwnDatabase(args) {
  const self = fileURLToPath(import.meta.url);
  const steps = ["scripts/apply-migrations-postgres.js", [self, ...args].join(" ")].map((step) => `node ${step}`);
  const { status } = spawnSync(
    // The Node that this project installs: the one that runs this script may be older than the database asks for.
    findBin("node"),
    [findBin("tsx"), "scripts/wire-database.ts", "--", "sh", "-c", steps.join(" >/dev/null && ")],
    { cwd: REPOSITORY, stdio: ["ignore", "inherit", "inherit"] },
  );
  return status ?? 1;
}

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
async function main(args, env) {
  const url = findDatabaseUrl(args, env);
  if (!url) return runOnOwnDatabase(args);
  const types = generateTypes(url);
  if (!args.includes("--check")) {
    writeFileSync(TYPES_FILE, types);
    return 0;
  }
  if (readFileSync(TYPES_FILE, "utf8") === types) return 0;
  console.error("src/lib/supabase/database.types.ts is stale → run node scripts/generate-types.js");
  return 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runMain(() => main(process.argv.slice(2), process.env));
}
