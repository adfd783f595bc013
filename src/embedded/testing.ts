/** Embedded Supabase in memory for tests, started from a snapshot of a migrated database. */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import { generateKeys } from "./keys";
import type { Mail } from "./mail";
import { type Migration, readMigrations } from "./migrations";
import { createEmbeddedSupabase, type EmbeddedSupabase, MIGRATIONS_DIRECTORY } from "./supabase";

const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));
const SNAPSHOTS = path.join(REPOSITORY, "node_modules/.cache/embedded-supabase");

export const TEST_PASSWORD = "correct horse battery";

export interface TestUser {
  id: string;
  email: string;
  accessToken: string;
  refreshToken: string;
  /** supabase-js signed in as this user, as a browser would be. */
  client: SupabaseClient;
}

export interface TestSupabase {
  supabase: EmbeddedSupabase;
  /** What would have been e-mailed, oldest first. */
  mails: Mail[];
  /** Requests that ended in a server error, a line each: `POST /rest/v1/accounts: 23514 new row … violates …`. */
  serverErrors: string[];
  /** supabase-js with the publishable key and nobody signed in. */
  anonClient: () => SupabaseClient;
  /** supabase-js with the secret key, as the server uses it. */
  adminClient: () => SupabaseClient;
  /** supabase-js with the publishable key and this access token, as a server acting for a user. */
  clientFor: (accessToken: string) => SupabaseClient;
  /** Makes an account with `TEST_PASSWORD` and signs in with it. The first in a database becomes its admin. */
  signUp: (email?: string) => Promise<TestUser>;
  /** Rows of one statement run as the database's owner, past row-level security. */
  sql: <Row = Record<string, unknown>>(statement: string, params?: unknown[]) => Promise<Row[]>;
  /** Listens on a free loopback port for tests that need a URL, and returns it. */
  serve: () => Promise<string>;
  close: () => Promise<void>;
}

export interface TestSupabaseOptions {
  /** Other migrations than the project's. */
  migrations?: readonly Migration[];
  siteUrl?: string;
  confirmEmails?: boolean;
}

/** A database of its own for one test file: nothing another file does can be seen in it. */
export async function createTestSupabase(options: TestSupabaseOptions = {}): Promise<TestSupabase> {
  const migrations = options.migrations ?? (await readMigrations(MIGRATIONS_DIRECTORY));
  const mails: Mail[] = [];
  const serverErrors: string[] = [];
  const supabase = await createEmbeddedSupabase({
    keys: generateKeys(),
    migrations,
    snapshot: await loadOrCreateSnapshot(migrations),
    siteUrl: options.siteUrl,
    confirmEmails: options.confirmEmails,
    deliverMail: (mail) => void mails.push(mail),
    onServerError: (message) => void serverErrors.push(message),
  });

  const connect = (key: string, headers: Record<string, string> = {}): SupabaseClient =>
    // No port is open: the URL is never resolved.
    createClient("http://embedded.invalid", key, {
      auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
      global: { fetch: supabase.fetch, headers },
    });

  return {
    supabase,
    mails,
    serverErrors,
    anonClient: () => connect(supabase.publishableKey),
    adminClient: () => connect(supabase.secretKey),
    clientFor: (accessToken) => connect(supabase.publishableKey, { Authorization: `Bearer ${accessToken}` }),
    signUp: async (email = `${randomUUID()}@example.com`) => {
      const client = connect(supabase.publishableKey);
      const { data, error } = await client.auth.signUp({ email, password: TEST_PASSWORD });
      if (error) throw error;
      if (!data.user || !data.session) throw new Error(`Sign-up of ${email} gave no session.`);
      const { access_token: accessToken, refresh_token: refreshToken } = data.session;
      return { id: data.user.id, email, accessToken, refreshToken, client };
    },
    sql: async <Row>(statement: string, params?: unknown[]) => (await supabase.query<Row>(statement, params)).rows,
    serve: () => supabase.listen(0),
    close: () => supabase.close(),
  };
}

/**
 * Making a database takes seconds, loading one a fraction. A migrated, empty one is kept until a migration or a
 * library changes.
 */
async function loadOrCreateSnapshot(migrations: readonly Migration[]): Promise<Blob> {
  const name = `${await hashInputs(migrations)}.tar`;
  const file = path.join(SNAPSHOTS, name);
  try {
    return new Blob([await readFile(file)]);
  } catch {
    // Not there yet. Test files that start together may each make it: the last to rename wins, all are alike.
  }
  const template = await createEmbeddedSupabase({ keys: generateKeys(), migrations });
  const snapshot = await template.dump();
  await template.close();

  await mkdir(SNAPSHOTS, { recursive: true });
  const draft = `${file}.${process.pid}.tmp`;
  await writeFile(draft, Buffer.from(await snapshot.arrayBuffer()));
  await rename(draft, file);
  await removeOldSnapshots();
  return snapshot;
}

async function hashInputs(migrations: readonly Migration[]): Promise<string> {
  const hash = createHash("sha256");
  for (const { file, sql } of migrations) hash.update(`${file}\0${sql}\0`);
  for (const dependency of ["@electric-sql/pglite", "@electric-sql/pglite-pgmq", "@supabase/lite"]) {
    hash.update(await readFile(path.join(REPOSITORY, "node_modules", dependency, "package.json")));
  }
  hash.update(await readFile(path.join(REPOSITORY, "src/embedded/supabase.ts")));
  return hash.digest("hex").slice(0, 32);
}

const SNAPSHOTS_KEPT = 6;

async function removeOldSnapshots(): Promise<void> {
  const files = (await readdir(SNAPSHOTS))
    .filter((name) => name.endsWith(".tar"))
    .map((name) => path.join(SNAPSHOTS, name));
  const ages = await Promise.all(files.map(async (file) => ({ file, madeAt: (await stat(file)).mtimeMs })));
  const old = ages.sort((a, b) => b.madeAt - a.madeAt).slice(SNAPSHOTS_KEPT);
  await Promise.all(old.map(({ file }) => rm(file, { force: true })));
}
