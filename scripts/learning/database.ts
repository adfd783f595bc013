/** The database of the learning commands: the one that SUPABASE_DB_URL names, else the embedded one's data. */
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { loadOrCreateKeys, makePrivateDirectory } from "@/embedded/keys";
import { LaunchError } from "@/embedded/launch-error";
import { lockDataDirectory } from "@/embedded/lock";
import { loadEnvFiles, readSettings } from "@/embedded/settings";
import type { Query } from "@/lib/prospect-intelligence/learning/learning-database";
import { connect, describeTarget, findDatabaseUrl } from "../lib/database.js";

const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));

export interface CommandDatabase {
  /** Rows of one statement, run as the database's owner. Parameters are texts. */
  query: Query;
  /** Where it is, for people. */
  description: string;
  close: () => Promise<void>;
}

export interface OpenOptions {
  root?: string;
  /** Whether embedded data that is not there yet is made, as the app's first start would. */
  isCreated?: boolean;
  /** What else than stopping the app would do, for whoever finds it running. */
  otherwise?: string;
}

/**
 * Opens the database, which is migrated where it is the embedded one.
 *
 * @throws LaunchError that says what to do: there is no data yet, or the app has it open.
 */
export async function openLearningDatabase({
  root = REPOSITORY,
  isCreated = false,
  otherwise = "train on the app's Models page, which needs no stop",
}: OpenOptions = {}): Promise<CommandDatabase> {
  loadEnvFiles(root, "production");
  const url = findDatabaseUrl([], process.env);
  if (url) {
    const sql = connect(url);
    return {
      query: async <Row>(text: string, params: string[]) => (await sql.unsafe(text, params)) as unknown as Row[],
      description: describeTarget(url),
      close: () => sql.end(),
    };
  }
  const { supabase, dataDirectory } = readSettings(process.env, root);
  if (supabase === "hosted") {
    throw new LaunchError(
      "The app uses a hosted Supabase project. Set SUPABASE_DB_URL to its postgresql:// URL: in the dashboard, Connect → Session pooler.",
    );
  }
  return openEmbedded(root, dataDirectory, { isCreated, otherwise });
}

async function openEmbedded(
  root: string,
  dataDirectory: string,
  { isCreated, otherwise }: Required<Omit<OpenOptions, "root">>,
): Promise<CommandDatabase> {
  const dataDir = path.join(dataDirectory, "db");
  if (isCreated) await makePrivateDirectory(dataDirectory);
  else if (!existsSync(dataDir)) {
    throw new LaunchError(
      `There is no data in ${dataDirectory} yet. Start the app once (npm start), or set SUPABASE_DB_URL to a database's postgresql:// URL.`,
    );
  }
  const lock = await lockDataDirectory(dataDirectory).catch((error: unknown) => {
    if (!(error instanceof LaunchError)) throw error;
    throw new LaunchError(`${error.message.split("\n")[0]}\nStop it first${otherwise && `, or ${otherwise}`}.`);
  });
  try {
    const { createEmbeddedSupabase } = await import("@/embedded/supabase");
    const keys = await loadOrCreateKeys(path.join(dataDirectory, "keys.json"));
    const database = await createEmbeddedSupabase({ keys, dataDir });
    return {
      query: async <Row>(text: string, params: string[]) => (await database.query<Row>(text, params)).rows,
      description: `the embedded database in ${path.relative(root, dataDirectory) || dataDirectory}`,
      close: async () => {
        await database.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
