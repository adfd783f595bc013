/**
 * A real Chromium for tests, from npm alone: nothing is downloaded and nothing needs installing on the machine.
 *
 * The package ships the browser compressed, with the shared libraries and fonts it needs. They are unpacked once into
 * node_modules/.cache, in a folder that is renamed into place when complete, so that test files which start at the
 * same time, or a run that was cut off, never leave half a browser behind.
 */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(await findChromium()),
    headless: true,
    args: [
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      "--font-render-hinting=none",
      "--hide-scrollbars",
    ],
  });
}

/** The one that `CHROMIUM_PATH` names, which other systems than Linux on x64 need, or the one from npm. */
async function findChromium(): Promise<{ executablePath: string; env?: NodeJS.ProcessEnv }> {
  const installed = process.env.CHROMIUM_PATH;
  if (installed) return { executablePath: installed };
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      "npm has a browser for Linux on x64 alone: set CHROMIUM_PATH to a Chrome or Chromium of this machine",
    );
  }
  const home = await unpackChromium();
  const env = { LD_LIBRARY_PATH: join(home, "al2023", "lib"), FONTCONFIG_PATH: join(home, "fonts") };
  return { executablePath: join(home, "chromium"), env: { ...process.env, ...env } };
}

async function unpackChromium(): Promise<string> {
  const modules = join(process.cwd(), "node_modules");
  const packageHome = join(modules, "@sparticuz", "chromium");
  const { version } = JSON.parse(await readFile(join(packageHome, "package.json"), "utf8")) as { version: string };
  const cache = join(modules, ".cache");
  const home = join(cache, `chromium-${version}`);
  if (existsSync(home)) return home;

  await mkdir(cache, { recursive: true });
  const partial = await mkdtemp(join(cache, "chromium-partial-"));
  const { inflate } = await import("@sparticuz/chromium");
  const temporary = process.env.TMPDIR;
  // The package unpacks into the system's temporary directory; point that at ours while it does.
  process.env.TMPDIR = partial;
  try {
    for (const archive of ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"]) {
      await inflate(join(packageHome, "bin", archive));
    }
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
  await rename(partial, home).catch(async (error: NodeJS.ErrnoException) => {
    // Another process was first: its browser is as good.
    await rm(partial, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  });
  return home;
}
