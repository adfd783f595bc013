/** Embedded Supabase: the Data API and Auth of `@supabase/lite` over a Postgres that runs inside this process. */
import "./no-telemetry";
import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { PGlite, type Results } from "@electric-sql/pglite";
import { pgmq } from "@electric-sql/pglite-pgmq";
import { type ServerType, serve } from "@hono/node-server";
import { App } from "@supabase/lite";
import { createPgliteConnection, type PgliteConnection } from "@supabase/lite/pglite";
import pLimit from "p-limit";
import type { EmbeddedKeys } from "./keys";
import { collectLiteErrors } from "./lite-errors";
import { createMailDriver, formatMail, type Mail } from "./mail";
import { applyMigrations, type Migration, readMigrations } from "./migrations";
import { LOOPBACK } from "./ports";

export const MIGRATIONS_DIRECTORY = fileURLToPath(new URL("../../supabase/migrations", import.meta.url));

const SERVED_PATHS = /^\/(auth|rest)\/v1\//;

export interface EmbeddedSupabaseOptions {
  keys: EmbeddedKeys;
  /** Where the data is kept. Without it, the database is in memory and gone with the process. */
  dataDir?: string;
  /** Migrations to apply on start; those of `supabase/migrations` if left out. */
  migrations?: readonly Migration[];
  /** A data directory from `dump()` for a database in memory to start from. */
  snapshot?: Blob;
  /** The origin people open the app at: links in e-mails start with it. */
  siteUrl?: string;
  /**
   * Whether an address has to be confirmed with the link mailed to it. Needed where others can reach the app: people are
   * let in by their address, and without it anybody could claim an invited one.
   */
  confirmEmails?: boolean;
  /** Takes what would be e-mailed. Printed to the console if left out. */
  deliverMail?: (mail: Mail) => void | Promise<void>;
  /** Hears of each request that ended in a server error, in a line. Printed to the console if left out. */
  onServerError?: (message: string) => void;
}

export interface EmbeddedSupabase extends EmbeddedKeys {
  /** Answers a request to the Data API or Auth. Give it to supabase-js as `global.fetch` to do without a port. */
  fetch: typeof globalThis.fetch;
  /** Migration files applied by this start, oldest first. */
  appliedMigrations: readonly string[];
  /** One statement as the database's owner, past row-level security. */
  query: <Row>(sql: string, params?: unknown[]) => Promise<Results<Row>>;
  /** Any number of statements as the database's owner. */
  exec: (sql: string) => Promise<void>;
  /** Serves on 127.0.0.1, which only this machine reaches, and returns the URL. Port 0 takes a free one. */
  listen: (port: number) => Promise<string>;
  /** The whole data directory, as `snapshot` takes it. */
  dump: () => Promise<Blob>;
  /** The database itself, for tools that speak to PGlite. Requests must not be under way meanwhile. */
  database: PGlite;
  close: () => Promise<void>;
}

/**
 * What a hosted project has before its first migration: the API's roles, and schemas they may look into. Tables get
 * no grants by default, as on projects made since 2026.
 */
const BASELINE_SQL = `
do $$
declare
  role_name text;
begin
  foreach role_name in array array['anon', 'authenticated', 'service_role', 'authenticator', 'supabase_auth_admin'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I nologin noinherit', role_name);
    end if;
  end loop;
end
$$;
alter role service_role bypassrls;
create schema if not exists extensions;
grant usage on schema public, auth, extensions to anon, authenticated, service_role;
`;

export async function createEmbeddedSupabase(options: EmbeddedSupabaseOptions): Promise<EmbeddedSupabase> {
  const { keys, dataDir, snapshot, siteUrl = "http://localhost:3000" } = options;
  const deliverMail = options.deliverMail ?? ((mail: Mail) => console.info(formatMail(mail)));
  const onServerError = options.onServerError ?? ((message: string) => console.error(`Supabase: ${message}`));
  const migrations = options.migrations ?? (await readMigrations(MIGRATIONS_DIRECTORY));

  if (dataDir) await createDataDir(dataDir);
  const connection = await createPgliteConnection({
    url: dataDir ?? "memory://",
    // Not relaxed: an answer is given only when its commit is in the write-ahead log, so a killed process loses none.
    pgliteOptions: { extensions: { pgmq }, relaxedDurability: false, loadDataDir: snapshot },
  });
  const database = connection.driver;
  const app = new App({
    connection,
    api: { schemas: ["public"], max_rows: 1000 },
    auth: {
      enabled: true,
      jwt_secret: keys.jwtSecret,
      publishable_key: keys.publishableKey,
      secret_key: keys.secretKey,
      site_url: siteUrl,
      minimum_password_length: 8,
      // Nobody reads mail on a laptop's own database: an account works as soon as it is made.
      email: { enable_signup: true, enable_confirmations: options.confirmEmails ?? false },
    },
    studio: { enabled: false },
    options: {
      server: { admin: false, disableStudio: true },
      drivers: { email: createMailDriver(siteUrl, deliverMail) },
    },
  });

  let appliedMigrations: string[];
  try {
    await database.waitReady;
    await app.ensureSystemSchema();
    await database.exec(BASELINE_SQL);
    appliedMigrations = await applyMigrations(database, migrations);
    keepGrantsAsMigrated(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }

  // Lite opens a transaction a request and sets the request's role in it, but all requests share one connection:
  // two at once would run in one transaction under the role set last. One at a time keeps them apart.
  const oneAtATime = pLimit(1);
  const handle = async (request: Request) => {
    // Lite tells its configuration and the whole schema to whoever asks on other paths, without a key.
    const { pathname } = new URL(request.url);
    if (!SERVED_PATHS.test(pathname)) return new Response("Not found", { status: 404 });
    return oneAtATime(async () => {
      const { result: response, errors } = await collectLiteErrors(() => app.fetch(request));
      // A refusal is the client's to handle, and its response says why. A server error says nothing there.
      if (response.status >= 500) {
        onServerError(`${request.method} ${pathname}: ${errors.join("; ")}`);
      }
      return response;
    });
  };

  let server: ServerType | undefined;
  let closing: Promise<void> | undefined;
  return {
    ...keys,
    appliedMigrations,
    database,
    fetch: (input, init) => handle(new Request(input, init)),
    query: (sql, params) => oneAtATime(() => database.query(sql, params)),
    exec: (sql) =>
      oneAtATime(async () => {
        await database.exec(sql);
        // Lite remembers which tables there are.
        await connection.clearSchemaCache();
      }),
    dump: () => oneAtATime(() => database.dumpDataDir("none") as Promise<Blob>),
    listen: async (port) => {
      server = await listen(handle, port);
      const address = server.address();
      return `http://${LOOPBACK}:${typeof address === "object" ? address?.port : port}`;
    },
    close: () => {
      closing ??= (async () => {
        if (server) await closeServer(server);
        await oneAtATime(() => connection.close());
      })();
      return closing;
    },
  };
}

/**
 * Makes an empty database under another name first: a process killed meanwhile leaves nothing that looks like a
 * database and is none. Once made, Postgres itself recovers from a kill at any moment.
 */
async function createDataDir(dataDir: string): Promise<void> {
  if (existsSync(dataDir)) return;
  const draft = `${dataDir}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true, mode: 0o700 });
  const database = await PGlite.create({ dataDir: draft });
  await database.close();
  await rename(draft, dataDir);
}

/**
 * On its first request, lite grants everything on every table with row-level security to all roles of the API, and
 * would undo what the migrations withhold. It does so unless it believes that it did already.
 */
function keepGrantsAsMigrated(connection: PgliteConnection): void {
  Object.assign(connection, { rlsState: "active" });
}

function listen(handle: (request: Request) => Promise<Response>, port: number): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: handle, hostname: LOOPBACK, port }, () => resolve(server));
    server.once("error", reject);
  });
}

function closeServer(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Kept-alive connections of clients that are going away too.
    if ("closeAllConnections" in server) server.closeAllConnections();
  });
}
