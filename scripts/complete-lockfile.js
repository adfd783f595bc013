/**
 * Adds to package-lock.json the packages of other platforms that npm left out of it.
 *
 *   node scripts/complete-lockfile.js            after `npm install`
 *   node scripts/complete-lockfile.js --check    fails when one is missing
 *
 * Where npm cannot load an optional package of another platform, it leaves it out of the lock file, and then `npm ci`
 * refuses the file, or installs on that platform without the package (npm/cli issue 4828). An entry needs a version
 * alone; the platform it is for keeps others from fetching it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const LOCKFILE = path.join(import.meta.dirname ?? path.dirname(fileURLToPath(import.meta.url)), "../package-lock.json");

/** The parts of a platform package's name, in the order they are written in, and what npm calls them. */
const PLATFORM =
  /-(?<os>aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32|windows|wasm32)-(?<cpu>[a-z0-9]+)(?:-(?<abi>[a-z]+))?$/;

/**
 * @param {string} name
 * @returns {{ os?: string[], cpu?: string[], libc?: string[] }} Empty when the name names no platform.
 */
export function readPlatform(name) {
  const { os, cpu, abi } = PLATFORM.exec(name)?.groups ?? {};
  if (!os || !cpu) return {};
  if (os === "wasm32") return { cpu: ["wasm32"] };
  const isMusl = abi === "musl" || abi === "musleabihf";
  const libc = os !== "linux" || abi === "gnueabihf" ? {} : { libc: [isMusl ? "musl" : "glibc"] };
  return { os: [os === "windows" ? "win32" : os], cpu: [cpu], ...libc };
}

/**
 * @param {{ packages: Record<string, { version?: string, dev?: boolean, optionalDependencies?: Record<string, string> }> }} lock
 * @returns {Record<string, object>} The entries that are missing, by their place.
 */
export function findMissing(lock) {
  /** @type {Record<string, object>} */
  const missing = {};
  for (const [place, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const isKnown = [`${place}/node_modules/${name}`, `node_modules/${name}`].some((known) => known in lock.packages);
      const platform = readPlatform(name);
      if (isKnown || Object.keys(platform).length === 0) continue;
      missing[`node_modules/${name}`] = { version, ...(entry.dev && { dev: true }), optional: true, ...platform };
    }
  }
  return missing;
}

function main() {
  const lock = JSON.parse(readFileSync(LOCKFILE, "utf8"));
  const missing = findMissing(lock);
  const names = Object.keys(missing);
  if (names.length === 0) return 0;
  if (process.argv.includes("--check")) {
    console.error(`package-lock.json lacks ${names.join(", ")} → run node scripts/complete-lockfile.js`);
    return 1;
  }
  const { "": root, ...packages } = { ...lock.packages, ...missing };
  const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, "en")));
  writeFileSync(LOCKFILE, `${JSON.stringify({ ...lock, packages: { "": root, ...sorted } }, null, 2)}\n`);
  console.log(`Added ${names.length} packages of other platforms.`);
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main();
