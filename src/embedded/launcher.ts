/**
 * `npm start` and `npm run dev`: Supabase in this process unless a hosted project is named, the app in another, and
 * one clean end of both.
 */
import "./no-telemetry";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { buildIfStale, nextCommand } from "./build";
import { loadOrCreateKeys, makePrivateDirectory } from "./keys";
import { LaunchError } from "./launch-error";
import { lockDataDirectory } from "./lock";
import { type NodeProcess, startNode } from "./node-process";
import { LOOPBACK, type Reservation, reserveFreePort, reservePort } from "./ports";
import {
  checkEnvironment,
  DEFAULT_PORT,
  loadEnvFiles,
  readSettings,
  type Settings,
  type SupabaseVariables,
} from "./settings";

const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));

const DEFAULT_SUPABASE_PORT = 54_321;

/** For requests under way, and the work that a request left for after its answer. */
const APP_STOP_GRACE_MS = 15_000;

/** Terminals, shells and npm pass one Ctrl-C on several times over. Later than this, it is another. */
const SAME_SIGNAL_MS = 1_000;

const READY_POLL_MS = 100;
const PARENT_POLL_MS = 250;

type Mode = "start" | "dev";

/** Undone last to first when the launcher ends. */
type Cleanup = () => void | Promise<void>;

/** Runs the app of `root` until it is told to stop, and then ends this process. */
export async function launch(mode: Mode, root = REPOSITORY): Promise<void> {
  const cleanups: Cleanup[] = [];
  const started = performance.now();
  let ending: Promise<void> | undefined;

  const end = (exitCode: number): Promise<void> => {
    ending ??= (async () => {
      for (const cleanup of cleanups.reverse()) {
        try {
          await cleanup();
        } catch (error) {
          // The others must run all the same.
          console.error(describeError(error));
        }
      }
      process.exit(exitCode);
    })();
    return ending;
  };

  let askedToStopAt: number | undefined;
  const stop = () => {
    if (askedToStopAt === undefined) {
      askedToStopAt = performance.now();
      say("Stopping …");
      void end(0);
    } else if (performance.now() - askedToStopAt > SAME_SIGNAL_MS) {
      // The app's process goes with this one.
      process.exit(1);
    }
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  // npm ends the shell it runs scripts in, and that shell tells nobody.
  if (process.env.npm_lifecycle_event) onceOrphaned(stop);

  try {
    const { address, app } = await startAll(mode, root, cleanups);
    say(`Ready in ${((performance.now() - started) / 1000).toFixed(1)} s. Open ${address}  (Ctrl-C to stop)`);
    const exitCode = await app.exited;
    if (!ending) throw new LaunchError(`The app ended by itself (exit code ${exitCode}).`);
  } catch (error) {
    // While it ends, what was still starting fails because what it needs is gone.
    if (!ending) console.error(`\n${describeError(error)}\n`);
    await end(1);
  }
}

async function startAll(mode: Mode, root: string, cleanups: Cleanup[]): Promise<{ address: string; app: NodeProcess }> {
  loadEnvFiles(root, mode === "start" ? "production" : "development");
  const settings = readSettings(process.env, root);
  const isEmbedded = settings.supabase === "embedded";
  if (isEmbedded) {
    await makePrivateDirectory(settings.dataDirectory);
    const lock = await lockDataDirectory(settings.dataDirectory);
    cleanups.push(lock.release);
  }

  const appPort = await reserveAppPort(settings);
  const address = formatAddress(appPort.port, settings.host);
  const siteUrl = process.env.APP_ORIGIN || address;
  const variables = isEmbedded ? await startSupabase(root, settings, siteUrl, cleanups) : undefined;
  if (!isEmbedded) say(`Using Supabase at ${process.env.NEXT_PUBLIC_SUPABASE_URL}.`);

  if (mode === "start") await buildIfStale(root, say, (cleanup) => cleanups.push(cleanup));

  await appPort.release();
  const app = startApp(mode, root, appPort.port, settings.host, { ...process.env, ...variables });
  cleanups.push(() => app.stop(APP_STOP_GRACE_MS));
  await Promise.race([
    waitUntilAnswered(address),
    app.exited.then((exitCode) => {
      throw new LaunchError(`The app could not start (exit code ${exitCode}). What it said is above.`);
    }),
  ]);
  return { address, app };
}

async function reserveAppPort({ port, host }: Settings): Promise<Reservation> {
  if (port !== undefined) {
    const reservation = await reservePort(port, host);
    if (reservation) return reservation;
    throw new LaunchError(`Port ${port} is taken. Stop what listens there, or choose another: PORT=3001 npm start`);
  }
  const reservation = await reserveFreePort(DEFAULT_PORT, host);
  if (reservation.port !== DEFAULT_PORT) say(`Port ${DEFAULT_PORT} is taken: using ${reservation.port}.`);
  return reservation;
}

async function startSupabase(
  root: string,
  { dataDirectory: directory, isShared }: Settings,
  siteUrl: string,
  cleanups: Cleanup[],
): Promise<SupabaseVariables> {
  const keys = await loadOrCreateKeys(path.join(directory, "keys.json"));
  const reservation = await reserveFreePort(DEFAULT_SUPABASE_PORT, LOOPBACK);
  const variables: SupabaseVariables = {
    NEXT_PUBLIC_SUPABASE_URL: `http://${LOOPBACK}:${reservation.port}`,
    NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: keys.publishableKey,
    SUPABASE_SECRET_KEY: keys.secretKey,
  };
  checkEnvironment({ ...process.env, ...variables });

  say("Starting embedded Supabase …");
  // Not loaded at all for a hosted project.
  const [{ createEmbeddedSupabase }, { readMigrations }] = await Promise.all([
    import("./supabase"),
    import("./migrations"),
  ]);
  const supabase = await createEmbeddedSupabase({
    keys,
    dataDir: path.join(directory, "db"),
    migrations: await readMigrations(path.join(root, "supabase/migrations")),
    siteUrl,
    confirmEmails: isShared,
  });
  cleanups.push(() => supabase.close());
  await reservation.release();
  await supabase.listen(reservation.port);
  const applied = supabase.appliedMigrations.length;
  say(
    `Supabase runs at ${variables.NEXT_PUBLIC_SUPABASE_URL}, its data is in ${shortenPath(root, directory)}` +
      `${applied > 0 ? `, ${applied} ${applied === 1 ? "migration was" : "migrations were"} applied` : ""}.`,
  );
  return variables;
}

function startApp(
  mode: Mode,
  root: string,
  port: number,
  host: string | undefined,
  env: NodeJS.ProcessEnv,
): NodeProcess {
  // Next makes URLs of the name it listens on. That is `localhost`, as people type it, but on IPv4 in every case.
  const listen = ["-p", String(port), "-H", host ?? "localhost"];
  return startNode(nextCommand(root), [mode, ...listen], root, {
    ...env,
    NODE_ENV: mode === "start" ? "production" : "development",
    NODE_OPTIONS: `${env.NODE_OPTIONS ?? ""} --dns-result-order=ipv4first`.trim(),
  });
}

async function waitUntilAnswered(address: string): Promise<void> {
  for (;;) {
    try {
      const response = await fetch(address, { redirect: "manual" });
      await response.body?.cancel();
      return;
    } catch {
      await setTimeout(READY_POLL_MS);
    }
  }
}

function onceOrphaned(callback: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    callback();
  }, PARENT_POLL_MS);
}

/** Where a browser on this machine opens an app that listens on `host`. */
function formatAddress(port: number, host = "localhost"): string {
  if (["127.0.0.1", "::1", "0.0.0.0", "::"].includes(host)) return `http://localhost:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

function shortenPath(root: string, directory: string): string {
  const relative = path.relative(root, directory);
  return relative.startsWith("..") ? directory : relative;
}

function describeError(error: unknown): string {
  if (error instanceof LaunchError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function say(message: string): void {
  console.info(`\n  ${message}`);
}
