import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findMissing, readPlatform } from "./complete-lockfile.js";

describe("readPlatform", () => {
  it.each([
    ["@next/swc-darwin-arm64", { os: ["darwin"], cpu: ["arm64"] }],
    ["@next/swc-win32-x64-msvc", { os: ["win32"], cpu: ["x64"] }],
    ["@supabase/cli-windows-arm64", { os: ["win32"], cpu: ["arm64"] }],
    ["@biomejs/cli-linux-x64", { os: ["linux"], cpu: ["x64"], libc: ["glibc"] }],
    ["@supabase/cli-linux-x64-musl", { os: ["linux"], cpu: ["x64"], libc: ["musl"] }],
    ["@tailwindcss/oxide-linux-arm-gnueabihf", { os: ["linux"], cpu: ["arm"] }],
    ["@tailwindcss/oxide-wasm32-wasi", { cpu: ["wasm32"] }],
    ["@supabase/lite", {}],
  ])("reads %s", (name, platform) => {
    expect(readPlatform(name)).toEqual(platform);
  });
});

describe("findMissing", () => {
  it("finds what the lock file promises and does not hold, wherever it would stand", () => {
    const lock = {
      packages: {
        "node_modules/a": {
          version: "1.0.0",
          dev: true,
          optionalDependencies: { "a-darwin-arm64": "1.0.0", fsevents: "2" },
        },
        "node_modules/b": { version: "1.0.0", optionalDependencies: { "b-linux-x64": "3.0.0" } },
        "node_modules/b/node_modules/b-linux-x64": { version: "3.0.0" },
      },
    };
    expect(findMissing(lock)).toEqual({
      "node_modules/a-darwin-arm64": { version: "1.0.0", dev: true, optional: true, os: ["darwin"], cpu: ["arm64"] },
    });
  });

  it("finds nothing in this project's lock file", () => {
    expect(findMissing(JSON.parse(readFileSync("package-lock.json", "utf8")))).toEqual({});
  });
});
