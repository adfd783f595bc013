/**
 * The whole app as a newcomer starts it, for tests: the launcher, embedded Supabase with a data directory of its own,
 * and the production build, on a free loopback port.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createServerClient } from "@supabase/ssr";
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "@/lib/supabase/database.types";

const READY = /Open (http:\/\/\S+)/;
const SUPABASE_AT = /Supabase runs at (http:\/\/\S+?),/;

export const PASSWORD = "a long enough password";

export interface RunningApp {
  /** Where a browser opens it, e.g. `http://localhost:41234`. */
  origin: string;
  /** What it has printed so far. */
  output: () => string;
  secretKey: string;
  /** supabase-js with the secret key, past row-level security. */
  database: SupabaseClient<Database>;
  /** Makes an account and returns the `Cookie` header of its session, as a browser would send it. */
  signUp: (email: string) => Promise<{ cookie: string; userId: string }>;
  /** Ends all its processes at once, as a power cut would. The data directory stays. */
  kill: () => Promise<void>;
  /** Ends it as Ctrl-C does and returns the exit code. The data directory stays. */
  stop: () => Promise<number | null>;
}

export interface SupabaseProject {
  url: string;
  publishableKey: string;
  secretKey: string;
}

export interface AppOptions {
  /** Of embedded Supabase. Default: a new one, removed by `removeDataDirectories`. */
  dataDirectory?: string;
  /** Another Supabase to use, as a hosted one is used. */
  project?: SupabaseProject;
}

const dataDirectories: string[] = [];

export async function makeDataDirectory(): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), "prospect-intelligence-"));
  dataDirectories.push(directory);
  return directory;
}

export async function removeDataDirectories(): Promise<void> {
  await Promise.all(dataDirectories.splice(0).map((directory) => rm(directory, { recursive: true, force: true })));
}

/** Starts the app and resolves when it answers. Fails with its output when it does not. */
export async function startApp(options: AppOptions = {}): Promise<RunningApp> {
  const { project } = options;
  const dataDirectory = options.dataDirectory ?? (await makeDataDirectory());
  const child = spawn(process.execPath, ["--import", "tsx", "src/embedded/start.ts"], {
    // A group of its own, so that all its processes can be killed in one stroke.
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...withoutTestRunner(process.env),
      PORT: "0",
      EMBEDDED_DIR: dataDirectory,
      ...(project && {
        NEXT_PUBLIC_SUPABASE_URL: project.url,
        NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: project.publishableKey,
        SUPABASE_SECRET_KEY: project.secretKey,
      }),
    } as unknown as NodeJS.ProcessEnv,
  });
  const exited = once(child, "exit");
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk));

  const origin = await waitForAddress(child, () => output);
  const { url, publishableKey, secretKey } = project ?? (await readEmbeddedProject(dataDirectory, output));

  return {
    origin,
    output: () => output,
    secretKey,
    database: createClient<Database>(url, secretKey, { auth: { persistSession: false } }),
    signUp: (email) => signUpWithCookies(url, publishableKey, email),
    kill: async () => {
      process.kill(-(child.pid ?? 0), "SIGKILL");
      await exited;
    },
    stop: async () => {
      child.kill("SIGTERM");
      const [code] = await exited;
      return code;
    },
  };
}

async function readEmbeddedProject(dataDirectory: string, output: string): Promise<SupabaseProject> {
  const keys = JSON.parse(await readFile(path.join(dataDirectory, "keys.json"), "utf8"));
  return { ...keys, url: SUPABASE_AT.exec(output)?.[1] ?? "" };
}

async function waitForAddress(child: ChildProcess, output: () => string): Promise<string> {
  const ended = once(child, "exit");
  for (;;) {
    const address = READY.exec(output())?.[1];
    if (address) return address;
    await Promise.race([once(child.stdout ?? child, "data"), ended]);
    if (child.exitCode !== null) throw new Error(`The app did not start:\n${output()}`);
  }
}

/** Signs up over the Auth API and keeps the cookies that `@supabase/ssr` writes. */
async function signUpWithCookies(url: string, publishableKey: string, email: string) {
  const jar = new Map<string, string>();
  const supabase = createServerClient(url, publishableKey, {
    cookies: {
      getAll: () => [...jar].map(([name, value]) => ({ name, value })),
      setAll: (cookies) => {
        for (const { name, value } of cookies) jar.set(name, value);
      },
    },
  });
  const { data, error } = await supabase.auth.signUp({ email, password: PASSWORD });
  if (error || !data.user) throw error ?? new Error(`No account was made for ${email}`);
  const cookie = [...jar].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("; ");
  return { cookie, userId: data.user.id };
}

/** The test runner marks its environment in ways that change how Next runs. */
function withoutTestRunner(env: NodeJS.ProcessEnv): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => name !== "NODE_ENV" && !name.startsWith("VITEST")));
}
