import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hashBuildInputs, isBuildCurrent, stampBuild } from "./build";

let root: string;
const write = async (file: string, content: string) => {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), content);
};

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "build-"));
  await write("src/app/page.tsx", "page");
  await write("src/embedded/sample-web/acme.ts", "acme");
  await write("package-lock.json", "lock");
  await write(".next/BUILD_ID", "first");
});
afterEach(() => rm(root, { recursive: true }));

describe("hashBuildInputs", () => {
  it.each([
    "src/app/page.tsx",
    "src/app/new.tsx",
    "src/app/globals.css",
    "src/embedded/sample-web/acme.ts",
    "public/icon.svg",
    "next.config.ts",
    "package-lock.json",
    ".env.local",
  ])("changes with %s", async (file) => {
    const before = await hashBuildInputs(root);
    await write(file, "changed");
    expect(await hashBuildInputs(root)).not.toBe(before);
  });

  it.each(["src/app/page.test.tsx", "src/embedded/launcher.ts", "README.md", ".next/trace", ".embedded/keys.json"])(
    "stays with %s",
    async (file) => {
      const before = await hashBuildInputs(root);
      await write(file, "changed");
      expect(await hashBuildInputs(root)).toBe(before);
    },
  );

  it("changes when a file gets another name or is gone", async () => {
    const before = await hashBuildInputs(root);
    await rm(path.join(root, "src/app/page.tsx"));
    const without = await hashBuildInputs(root);
    await write("src/app/other.tsx", "page");
    expect(new Set([before, without, await hashBuildInputs(root)]).size).toBe(3);
  });
});

describe("isBuildCurrent", () => {
  it("is false before the first build, true after it", async () => {
    const inputs = await hashBuildInputs(root);
    expect(await isBuildCurrent(root, inputs)).toBe(false);
    await stampBuild(root, inputs);
    expect(await isBuildCurrent(root, inputs)).toBe(true);
    expect(await isBuildCurrent(root, "other inputs")).toBe(false);
  });

  it("is false once the build was replaced, or cut short", async () => {
    const inputs = await hashBuildInputs(root);
    await stampBuild(root, inputs);
    await write(".next/BUILD_ID", "second");
    expect(await isBuildCurrent(root, inputs)).toBe(false);
    await rm(path.join(root, ".next/BUILD_ID"));
    expect(await isBuildCurrent(root, inputs)).toBe(false);
  });
});
