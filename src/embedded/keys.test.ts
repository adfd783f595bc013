import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { generateKeys, loadOrCreateKeys } from "./keys";

let directory: string;
let file: string;
beforeEach(async () => {
  directory = path.join(await mkdtemp(path.join(tmpdir(), "keys-")), ".embedded");
  file = path.join(directory, "keys.json");
});
afterEach(() => rm(path.dirname(directory), { recursive: true }));

const modeOf = async (name: string) => (await stat(name)).mode & 0o777;

describe("loadOrCreateKeys", () => {
  it("makes keys on the first run that only their owner can read, and returns the same ones after", async () => {
    const keys = await loadOrCreateKeys(file);
    expect(keys.publishableKey).toMatch(/^sb_publishable_[\w-]{43}$/);
    expect(keys.secretKey).toMatch(/^sb_secret_[\w-]{43}$/);
    expect(Buffer.from(keys.jwtSecret, "base64url")).toHaveLength(32);
    expect(await modeOf(file)).toBe(0o600);
    expect(await modeOf(directory)).toBe(0o700);
    expect(await readdir(directory)).toEqual(["keys.json"]);
    expect(await loadOrCreateKeys(file)).toEqual(keys);
  });

  it("makes other keys for another directory", async () => {
    const keys = await loadOrCreateKeys(file);
    const others = await loadOrCreateKeys(path.join(directory, "other", "keys.json"));
    for (const name of ["publishableKey", "secretKey", "jwtSecret"] as const) expect(others[name]).not.toBe(keys[name]);
  });

  it("takes back rights that others got on the file", async () => {
    await loadOrCreateKeys(file);
    await chmod(file, 0o644);
    await loadOrCreateKeys(file);
    expect(await modeOf(file)).toBe(0o600);
  });

  it("makes new keys when the file was deleted, as its messages advise", async () => {
    const keys = await loadOrCreateKeys(file);
    await rm(file);
    expect(await loadOrCreateKeys(file)).not.toEqual(keys);
  });

  it.each([
    { name: "empty", content: "", problem: "it is not JSON" },
    { name: "cut off", content: JSON.stringify(generateKeys()).slice(0, 40), problem: "it is not JSON" },
    { name: "null", content: "null", problem: "it: " },
    {
      name: "without a field",
      content: JSON.stringify({ ...generateKeys(), jwtSecret: undefined }),
      problem: "jwtSecret: ",
    },
    {
      name: "with keys swapped",
      content: JSON.stringify({ ...generateKeys(), publishableKey: generateKeys().secretKey }),
      problem: "publishableKey: is not a publishable key",
    },
    {
      name: "with a short secret",
      content: JSON.stringify({ ...generateKeys(), jwtSecret: "short" }),
      problem: "jwtSecret: is shorter than 32 characters",
    },
  ])("refuses a file that is $name, says what to do, and leaves it alone", async ({ content, problem }) => {
    await loadOrCreateKeys(file);
    await writeFile(file, content);
    const error = await loadOrCreateKeys(file).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "KeysFileError" });
    const { message } = error as Error;
    expect(message).toContain(file);
    expect(message).toContain(problem);
    expect(message).toContain("delete it");
    expect(await readFile(file, "utf8")).toBe(content);
  });

  it("never shows a key in its message", async () => {
    const keys = generateKeys();
    await loadOrCreateKeys(file);
    await writeFile(file, JSON.stringify({ ...keys, jwtSecret: 1 }));
    const { message } = (await loadOrCreateKeys(file).catch((reason: unknown) => reason)) as Error;
    for (const key of Object.values(keys)) expect(message).not.toContain(key);
  });
});
