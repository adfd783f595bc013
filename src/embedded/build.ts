/** The production build, made when there is none of the present sources. */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { LaunchError } from "./launch-error";
import { waitForLock } from "./lock";
import { startNode } from "./node-process";

/** All that a build is made from: directories, and files matched by name at the top. */
const INPUT_DIRECTORIES = ["src", "public"];
const INPUT_FILES = /^(next\.config\..+|postcss\.config\..+|tsconfig\.json|package-lock\.json|\.env(\..+)?)$/;

/** Neither tests nor the launcher are in the build. */
const NOT_BUILT = /\.test\.tsx?$|^src\/embedded\/[^/]+$/;

/**
 * Builds the app of `root` unless its build is current. What `onCleanup` is given ends a build that is under way.
 * Throws `LaunchError` when the build fails.
 */
export async function buildIfStale(
  root: string,
  say: (message: string) => void,
  onCleanup: (cleanup: () => void) => void,
): Promise<void> {
  if (await isBuildCurrent(root, await hashBuildInputs(root))) return;
  const locks = path.join(root, "node_modules/.cache");
  await mkdir(locks, { recursive: true });
  // One on other data may be building the same sources.
  const lock = await waitForLock(path.join(locks, "next-build.lock"));
  onCleanup(lock.release);
  const inputs = await hashBuildInputs(root);
  if (!(await isBuildCurrent(root, inputs))) {
    say("Building the app. This takes a minute, and only after a change …");
    // Next keeps what it compiled between builds. Seen once: a build over another's remains failed to prerender.
    await rm(path.join(root, ".next/cache"), { recursive: true, force: true });
    const build = startNode(nextCommand(root), ["build"], root, { ...process.env, NODE_ENV: "production" });
    onCleanup(build.kill);
    if ((await build.exited) !== 0) throw new LaunchError("The build failed. What it said is above.");
    await stampBuild(root, inputs);
  }
  lock.release();
}

export function nextCommand(root: string): string {
  return path.join(root, "node_modules/next/dist/bin/next");
}

/** A hash of all inputs of the build in `root`, hex. */
export async function hashBuildInputs(root: string): Promise<string> {
  const top = (await readdir(root)).filter((name) => INPUT_FILES.test(name));
  const nested = await Promise.all(INPUT_DIRECTORIES.map((directory) => listFiles(root, directory)));
  const files = [...top, ...nested.flat()].filter((file) => !NOT_BUILT.test(file)).sort();
  const contents = await Promise.all(files.map((file) => readFile(path.join(root, file))));
  const hash = createHash("sha256");
  for (const [index, content] of contents.entries())
    hash.update(`${files[index]}\0${content.length}\0`).update(content);
  return hash.digest("hex");
}

async function listFiles(root: string, directory: string): Promise<string[]> {
  try {
    const entries = await readdir(path.join(root, directory), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** Whether `.next` holds a build, made from the inputs of this hash, that no other build has replaced since. */
export async function isBuildCurrent(root: string, inputs: string): Promise<boolean> {
  try {
    return (await readFile(stampFile(root), "utf8")) === (await makeStamp(root, inputs));
  } catch {
    return false;
  }
}

/** Records what the build that just ended was made from. */
export async function stampBuild(root: string, inputs: string): Promise<void> {
  await writeFile(stampFile(root), await makeStamp(root, inputs));
}

async function makeStamp(root: string, inputs: string): Promise<string> {
  const buildId = await readFile(path.join(root, ".next/BUILD_ID"), "utf8");
  return `${inputs} ${buildId}\n`;
}

function stampFile(root: string): string {
  return path.join(root, ".next/source-stamp");
}
