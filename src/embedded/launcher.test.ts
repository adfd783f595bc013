/** The launcher as a process, with a few lines in place of Next: how things start and end is what is tested here. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

const STAND_IN_FOR_NEXT = `
const [command, ...options] = process.argv.slice(2);
const option = (name) => options[options.indexOf(name) + 1];
const { appendFileSync, mkdirSync, writeFileSync } = require("node:fs");
appendFileSync("calls.log", command + " " + process.pid + "\\n");
if (command === "build") {
  if (process.env.TEST_BUILD === "fails") process.exit(1);
  if (process.env.TEST_BUILD === "hangs") setInterval(() => {}, 1000);
  else {
    mkdirSync(".next", { recursive: true });
    writeFileSync(".next/BUILD_ID", String(process.pid));
  }
} else {
  if (process.env.TEST_APP === "fails") process.exit(1);
  const server = require("node:http").createServer((request, response) => {
    if (request.url === "/crash") process.exit(7);
    response.end(JSON.stringify({ pid: process.pid, node: process.version, command, env: process.env }));
  });
  server.listen(Number(option("-p")), option("-H"));
  process.on("SIGTERM", () => {
    if (process.env.TEST_APP === "hangs") return;
    appendFileSync("calls.log", "stopped " + process.pid + "\\n");
    server.close(() => process.exit(143));
  });
}
`;

const MIGRATION =
  "create table public.notes (id int primary key); grant select, insert on public.notes to service_role;";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), "launcher-"));
  const files = {
    "node_modules/next/dist/bin/next": STAND_IN_FOR_NEXT,
    "supabase/migrations/20260101000000_create_notes.sql": MIGRATION,
    "src/page.ts": "1",
  };
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), content);
  }
});

interface Launched {
  process: ChildProcess;
  output: () => string;
  errors: () => string;
  /** The address it says to open, once it does. */
  address: Promise<string>;
  exitCode: Promise<number | null>;
}

const launched: Launched[] = [];
afterEach(async () => {
  for (const { process: child, exitCode } of launched.splice(0)) {
    child.kill("SIGKILL");
    await exitCode;
  }
});
afterAll(() => rm(root, { recursive: true, force: true }));

function launch(env: Record<string, string> = {}, { mode = "start", throughShell = false } = {}): Launched {
  const launcher = new URL("./launcher.ts", import.meta.url).href;
  const code = `const { launch } = await import(${JSON.stringify(launcher)});
    await launch(${JSON.stringify(mode)}, ${JSON.stringify(root)});`;
  const { PATH, HOME } = process.env;
  const command = [process.execPath, "--import", "tsx", "--input-type=module", "--eval", code];
  const [file = "", ...args] = throughShell ? ["sh", "-c", '"$@"; exit $?', "sh", ...command] : command;
  const child = spawn(file, args, {
    env: { PATH, HOME, PORT: "0", ...env } as unknown as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  const exitCode = new Promise<number | null>((resolve) => child.once("close", resolve));
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      output += chunk;
      const found = /Open (http:\S+)/.exec(output)?.[1];
      if (found) resolve(found);
    });
    void exitCode.then((code) => reject(new Error(`exit code ${code}: ${output}${errors}`)));
  });
  address.catch(() => {});
  const result = { process: child, output: () => output, errors: () => errors, address, exitCode };
  launched.push(result);
  return result;
}

interface Seen {
  pid: number;
  node: string;
  command: string;
  env: Record<string, string>;
}

const ask = async (address: string) => (await (await fetch(address)).json()) as Seen;

const isRunning = (pid: number) => {
  try {
    process.kill(pid, 0);
    // One that ended is listed until somebody asks how, and in a container nobody may.
    return !existsSync(`/proc/${pid}/stat`) || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
};

async function waitUntilGone(pid: number): Promise<void> {
  for (let tries = 0; isRunning(pid); tries++) {
    if (tries > 50) throw new Error(`Process ${pid} is still there.`);
    await setTimeout(100);
  }
}

const readCalls = async () => (await readFile(path.join(root, "calls.log"), "utf8")).trim().split("\n");

const countBuilds = async () => (await readCalls()).filter((call) => call.startsWith("build")).length;

const addNote = async ({ env }: Seen, id: number) => {
  const apikey = env.SUPABASE_SECRET_KEY ?? "";
  const response = await fetch(`${env.NEXT_PUBLIC_SUPABASE_URL}/rest/v1/notes`, {
    method: "POST",
    headers: { apikey, "content-type": "application/json" },
    body: JSON.stringify({ id }),
  });
  expect(response.status).toBe(201);
};

const readNotes = async ({ env }: Seen) => {
  const headers = { apikey: env.SUPABASE_SECRET_KEY ?? "" };
  return (await fetch(`${env.NEXT_PUBLIC_SUPABASE_URL}/rest/v1/notes?order=id`, { headers })).json();
};

describe("the launcher", { timeout: 180_000 }, () => {
  it("builds, starts Supabase and the app, and ends both on SIGTERM with exit code 0", async () => {
    const app = launch();
    const address = await app.address;
    expect(address).toMatch(/^http:\/\/localhost:\d+$/);
    expect(app.output()).toContain("1 migration was applied");
    const seen = await ask(address);
    expect(seen).toMatchObject({
      command: "start",
      node: process.version,
      env: { NODE_ENV: "production", DO_NOT_TRACK: "1", NEXT_TELEMETRY_DISABLED: "1" },
    });
    expect(seen.env.NEXT_PUBLIC_SUPABASE_URL).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    await addNote(seen, 1);
    expect((await stat(path.join(root, ".embedded/keys.json"))).mode & 0o777).toBe(0o600);
    expect((await stat(path.join(root, ".embedded"))).mode & 0o777).toBe(0o700);

    app.process.kill("SIGTERM");
    expect(await app.exitCode).toBe(0);
    expect(isRunning(seen.pid)).toBe(false);
    expect(await readCalls()).toContain(`stopped ${seen.pid}`);
    await expect(fetch(address)).rejects.toThrow();
    await expect(readNotes(seen)).rejects.toThrow();
    expect(app.errors()).toBe("");
  });

  it("starts again with the same data and keys, without a build until a source changes", async () => {
    const builds = await countBuilds();
    const first = launch();
    const seen = await ask(await first.address);
    expect(await readNotes(seen)).toEqual([{ id: 1 }]);
    expect(first.output()).not.toContain("migration");
    expect(await countBuilds()).toBe(builds);
    first.process.kill("SIGINT");
    expect(await first.exitCode).toBe(0);

    await writeFile(path.join(root, "src/page.ts"), "2");
    const second = launch();
    const again = await ask(await second.address);
    expect(again.env.SUPABASE_SECRET_KEY).toBe(seen.env.SUPABASE_SECRET_KEY);
    expect(await countBuilds()).toBe(builds + 1);
  });

  it("refuses a second start on the same data, and the first runs on", async () => {
    const first = launch();
    const seen = await ask(await first.address);
    const second = launch();
    expect(await second.exitCode).toBe(1);
    expect(second.errors()).toContain(`running already (process ${first.process.pid})`);
    expect(second.errors()).not.toContain("    at ");
    expect(await readNotes(seen)).toEqual([{ id: 1 }]);
  });

  it("takes the app with it when it is killed, and starts again on the same data", async () => {
    const killed = launch();
    const seen = await ask(await killed.address);
    await addNote(seen, 2);
    killed.process.kill("SIGKILL");
    await waitUntilGone(seen.pid);

    const next = launch();
    expect(await readNotes(await ask(await next.address))).toEqual([{ id: 1 }, { id: 2 }]);
  });

  it("ends when npm ends the shell that it runs in", async () => {
    const shell = launch({ npm_lifecycle_event: "start" }, { throughShell: true });
    const { pid } = await ask(await shell.address);
    shell.process.kill("SIGTERM");
    await waitUntilGone(pid);
    await shell.exitCode;
    expect(await readCalls()).toContain(`stopped ${pid}`);
    expect(shell.errors()).toBe("");
  });

  it("waits for an app that does not end, until a second signal", async () => {
    const app = launch({ TEST_APP: "hangs" });
    const { pid } = await ask(await app.address);
    app.process.kill("SIGINT");
    // Sent again by a shell or npm for the same Ctrl-C.
    app.process.kill("SIGINT");
    await setTimeout(1_500);
    expect(isRunning(pid)).toBe(true);
    app.process.kill("SIGINT");
    expect(await app.exitCode).toBe(1);
    await waitUntilGone(pid);
  });

  it("ends when the app does, and says so", async () => {
    const app = launch();
    await fetch(`${await app.address}/crash`).catch(() => {});
    expect(await app.exitCode).toBe(1);
    expect(app.errors()).toContain("The app ended by itself (exit code 7).");
  });

  const failures: { name: string; env: Record<string, string>; message: string }[] = [
    { name: "the app cannot start", env: { TEST_APP: "fails" }, message: "The app could not start (exit code 1)" },
    { name: "a value is wrong", env: { CRAWLER_CONTACT: "nobody" }, message: "CRAWLER_CONTACT must be" },
    { name: "the port is none", env: { PORT: "none" }, message: "PORT must be a number" },
    { name: "a variable is missing", env: { SUPABASE_SECRET_KEY: "x" }, message: "SUPABASE_URL is missing" },
  ];
  it.each(failures)("exits with 1 and one message when $name", async ({ env, message }) => {
    const app = launch(env);
    expect(await app.exitCode).toBe(1);
    expect(app.errors()).toContain(message);
    expect(app.errors()).not.toContain("    at ");
  });

  it("exits with 1 when the port it was told to use is taken", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const app = launch({ PORT: String(port) });
    expect(await app.exitCode).toBe(1);
    expect(app.errors()).toContain(`Port ${port} is taken`);
    server.close();
  });

  it("exits with 1 when the build fails, and builds again the next time", async () => {
    await writeFile(path.join(root, "src/page.ts"), "3");
    const builds = await countBuilds();
    const app = launch({ TEST_BUILD: "fails" });
    expect(await app.exitCode).toBe(1);
    expect(app.errors()).toContain("The build failed");
    await launch().address;
    expect(await countBuilds()).toBe(builds + 2);
  });

  it("builds once when two with data of their own start at the same time", async () => {
    await writeFile(path.join(root, "src/page.ts"), "5");
    const builds = await countBuilds();
    const [first, second] = [launch(), launch({ EMBEDDED_DIR: "other-data" })];
    const seen = await Promise.all([first, second].map(async ({ address }) => ask(await address)));
    expect(await countBuilds()).toBe(builds + 1);
    expect(seen[0]?.env.NEXT_PUBLIC_SUPABASE_URL).not.toBe(seen[1]?.env.NEXT_PUBLIC_SUPABASE_URL);
    expect(second.output()).toContain("its data is in other-data, 1 migration was applied");
    expect(await readNotes(seen[1] as Seen)).toEqual([]);
  });

  it("ends a build that is under way on SIGINT", async () => {
    await writeFile(path.join(root, "src/page.ts"), "6");
    const builds = await countBuilds();
    const app = launch({ TEST_BUILD: "hangs" });
    while ((await countBuilds()) === builds) await setTimeout(50);
    const pid = Number((await readCalls()).at(-1)?.split(" ")[1]);
    app.process.kill("SIGINT");
    expect(await app.exitCode).toBe(0);
    await waitUntilGone(pid);
    expect(app.errors()).toBe("");
  });

  it("runs `next dev` in development, with Supabase and without a build", async () => {
    const builds = await countBuilds();
    const seen = await ask(await launch({}, { mode: "dev" }).address);
    expect(seen).toMatchObject({ command: "dev", env: { NODE_ENV: "development" } });
    expect(await readNotes(seen)).toEqual([{ id: 1 }, { id: 2 }]);
    expect(await countBuilds()).toBe(builds);
  });

  it("leaves embedded Supabase alone when a hosted project is named", async () => {
    await rm(path.join(root, ".embedded"), { recursive: true });
    const hosted = {
      NEXT_PUBLIC_SUPABASE_URL: "https://abc.supabase.co",
      NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: "sb_publishable_x",
      SUPABASE_SECRET_KEY: "sb_secret_x",
    };
    const app = launch(hosted);
    expect((await ask(await app.address)).env).toMatchObject(hosted);
    expect(app.output()).toContain("Using Supabase at https://abc.supabase.co");
    expect(app.output()).not.toContain("sb_secret");
    expect(existsSync(path.join(root, ".embedded"))).toBe(false);
  });
});
