/** What the launcher takes from the environment. */
import { existsSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { EnvError, parseEnv } from "@/lib/env";
import { LaunchError } from "./launch-error";

const SUPABASE_VARIABLES = [
  "NEXT_PUBLIC_SUPABASE_URL",
  "NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY",
  "SUPABASE_SECRET_KEY",
] as const;

export type SupabaseVariables = Record<(typeof SUPABASE_VARIABLES)[number], string>;

type Variables = Readonly<Record<string, string | undefined>>;

export const DEFAULT_PORT = 3000;

const settingsSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  HOST: z.string().optional(),
  APP_ORIGIN: z.string().optional(),
  EMBEDDED_DIR: z.string().optional(),
});

export interface Settings {
  /** Embedded when none of the Supabase variables is set, hosted when all are. */
  supabase: "embedded" | "hosted";
  /** Set when `PORT` is: then that port and no other. 0 stands for any free one. */
  port?: number;
  /** The address to listen on. Loopback if left out. */
  host?: string;
  /** Whether others than whoever sits at this machine can reach the app. */
  isShared: boolean;
  /** Where embedded Supabase keeps its data and keys. */
  dataDirectory: string;
}

/** Throws `LaunchError` naming what is missing or wrong. Relative paths start from `root`. */
export function readSettings(variables: Variables, root: string): Settings {
  const isSet = SUPABASE_VARIABLES.filter((name) => variables[name]);
  if (isSet.length > 0) checkEnvironment(variables);
  const { data, error } = settingsSchema.safeParse({
    PORT: variables.PORT || undefined,
    HOST: variables.HOST || undefined,
    APP_ORIGIN: variables.APP_ORIGIN || undefined,
    EMBEDDED_DIR: variables.EMBEDDED_DIR || undefined,
  });
  if (error) throw new LaunchError("PORT must be a number from 0 to 65535.");
  return {
    supabase: isSet.length > 0 ? "hosted" : "embedded",
    port: data.PORT,
    host: data.HOST,
    isShared: ![data.HOST, URL.parse(data.APP_ORIGIN ?? "")?.hostname].every(isOfThisMachine),
    dataDirectory: path.resolve(root, data.EMBEDDED_DIR ?? ".embedded"),
  };
}

/** An address that is not given is loopback. */
function isOfThisMachine(host: string | undefined): boolean {
  return host === undefined || ["localhost", "127.0.0.1", "::1", "[::1]"].includes(host);
}

/** Checks all that the app will read, before anything slow is started. */
export function checkEnvironment(variables: Variables): void {
  try {
    parseEnv(variables);
  } catch (error) {
    if (!(error instanceof EnvError)) throw error;
    const hint = error.fields.some(({ name }) => (SUPABASE_VARIABLES as readonly string[]).includes(name))
      ? "\nSet all three Supabase variables to use a hosted project, or none of them to use the embedded one."
      : "";
    throw new LaunchError(error.message + hint, { cause: error });
  }
}

/** Reads the `.env` files that Next reads, in its order: what is set already stays. */
export function loadEnvFiles(directory: string, mode: "production" | "development"): void {
  for (const name of [`.env.${mode}.local`, ".env.local", `.env.${mode}`, ".env"]) {
    const file = path.join(directory, name);
    if (existsSync(file)) process.loadEnvFile(file);
  }
}
