/**
 * An empty, Supabase-like Postgres on a free loopback port, for tools that only speak the wire protocol: the Supabase
 * CLI, `psql`, the migration scripts.
 *
 *   tsx scripts/wire-database.ts -- <command> [arguments]
 *
 * runs the command with its URL in SUPABASE_DB_URL and ends with the command's exit code.
 */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import { generateKeys } from "@/embedded/keys";
import { createEmbeddedSupabase } from "@/embedded/supabase";

/** PGlite is one session: connections take turns, a transaction at a time. The CLI opens several. */
const MAX_CONNECTIONS = 16;

/**
 * Makes the base of embedded Supabase more like a hosted project made before 2026, the hardest case: whatever is
 * created in `public` is granted to everybody unless it is revoked. The history of migrations is the tools' to make.
 */
const HOSTED_DEFAULTS_SQL = `
  drop schema supabase_migrations cascade;
  alter default privileges in schema public grant all on tables to anon, authenticated, service_role;
  alter default privileges in schema public grant all on sequences to anon, authenticated, service_role;
  alter default privileges in schema public grant all on functions to anon, authenticated, service_role;
`;

export interface WireDatabase {
  /** `postgresql://postgres@127.0.0.1:<port>/postgres` */
  url: string;
  database: PGlite;
  close: () => Promise<void>;
}

/** Serves `database`, or an empty Supabase-like one made for it, until it is closed. */
export async function startWireDatabase(given?: PGlite): Promise<WireDatabase> {
  const database = given ?? (await createEmptyDatabase());
  const server = new PGLiteSocketServer({
    db: database,
    host: "127.0.0.1",
    port: 0,
    maxConnections: MAX_CONNECTIONS,
  });
  await server.start();
  return {
    url: `postgresql://postgres:postgres@${server.getServerConn()}/postgres?sslmode=disable`,
    database,
    close: async () => {
      await server.stop();
      await database.close();
    },
  };
}

/**
 * What a hosted project has before its first migration: the API's roles, and Auth with its tables and functions.
 * `snapshot`, a dump of one made before, saves the seconds that making one takes.
 */
export async function createEmptyDatabase(snapshot?: Blob): Promise<PGlite> {
  const { database } = await createEmbeddedSupabase({ keys: generateKeys(), migrations: [], snapshot });
  await database.exec(HOSTED_DEFAULTS_SQL);
  return database;
}

async function main(args: string[]): Promise<number> {
  const [command, ...rest] = args[0] === "--" ? args.slice(1) : args;
  if (!command) {
    console.error("Usage: tsx scripts/wire-database.ts -- <command> [arguments]");
    return 2;
  }
  const wire = await startWireDatabase();
  console.error(`An empty database listens at ${wire.url}`);
  try {
    return await run(command, rest, { ...process.env, SUPABASE_DB_URL: wire.url, DO_NOT_TRACK: "1" });
  } finally {
    await wire.close();
  }
}

function run(command: string, args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: "inherit" });
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.slice(2));
}
