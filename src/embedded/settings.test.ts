import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { LaunchError } from "./launch-error";
import { loadEnvFiles, readSettings } from "./settings";

const hosted = {
  NEXT_PUBLIC_SUPABASE_URL: "https://abc.supabase.co",
  NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: "sb_publishable_x",
  SUPABASE_SECRET_KEY: "sb_secret_x",
};

describe("readSettings", () => {
  it.each([
    { name: "nothing set", variables: {}, expected: {} },
    {
      name: "all left empty",
      variables: { NEXT_PUBLIC_SUPABASE_URL: "", NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: "", SUPABASE_SECRET_KEY: "" },
      expected: {},
    },
    { name: "all set", variables: hosted, expected: { supabase: "hosted" } },
    { name: "a port", variables: { PORT: "8080" }, expected: { port: 8080 } },
    { name: "any port", variables: { PORT: "0" }, expected: { port: 0 } },
    { name: "an empty port", variables: { PORT: "" }, expected: {} },
    { name: "a host", variables: { HOST: "0.0.0.0" }, expected: { host: "0.0.0.0", isShared: true } },
    {
      name: "loopback by name",
      variables: { HOST: "::1", APP_ORIGIN: "http://localhost:3000" },
      expected: { host: "::1" },
    },
    { name: "a proxy in front", variables: { APP_ORIGIN: "https://prospects.acme.com" }, expected: { isShared: true } },
    {
      name: "another place for the data",
      variables: { EMBEDDED_DIR: "data" },
      expected: { dataDirectory: "/app/data" },
    },
    { name: "an absolute place", variables: { EMBEDDED_DIR: "/data" }, expected: { dataDirectory: "/data" } },
  ])("understands $name", ({ variables, expected }) => {
    const defaults = {
      supabase: "embedded",
      port: undefined,
      host: undefined,
      isShared: false,
      dataDirectory: "/app/.embedded",
    };
    expect(readSettings(variables, "/app")).toEqual({ ...defaults, ...expected });
  });

  const names = Object.keys(hosted) as (keyof typeof hosted)[];
  const partial = names.flatMap((missing) => [
    { missing: [missing], variables: { ...hosted, [missing]: undefined } },
    { missing: names.filter((name) => name !== missing), variables: { [missing]: hosted[missing] } },
  ]);
  it.each(partial)("names $missing when only they are missing", ({ missing, variables }) => {
    const error = (() => {
      try {
        readSettings(variables, "/app");
      } catch (reason) {
        return reason as Error;
      }
    })();
    expect(error).toBeInstanceOf(LaunchError);
    for (const name of names) {
      const line = `${name} is missing`;
      if (missing.includes(name)) expect(error?.message).toContain(line);
      else expect(error?.message).not.toContain(line);
    }
    expect(error?.message).toContain("none of them");
  });

  it.each(["70000", "-1", "3000x", "1.5"])("refuses the port %s", (PORT) => {
    expect(() => readSettings({ PORT }, "/app")).toThrow("PORT must be a number");
  });
});

describe("loadEnvFiles", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("reads what Next reads, and lets the nearer win", async () => {
    const directory = await mkdtemp(path.join(tmpdir(), "env-"));
    const files = {
      ".env": "LAUNCHER_TEST_A=env\nLAUNCHER_TEST_B=env\nLAUNCHER_TEST_C=env\nLAUNCHER_TEST_D=env",
      ".env.local": "LAUNCHER_TEST_A=local\nLAUNCHER_TEST_B=local\nLAUNCHER_TEST_C=local",
      ".env.production.local": "LAUNCHER_TEST_A=production\nLAUNCHER_TEST_B=production",
      ".env.development": "LAUNCHER_TEST_D=development",
    };
    for (const [name, content] of Object.entries(files)) await writeFile(path.join(directory, name), content);
    for (const letter of "BCD") vi.stubEnv(`LAUNCHER_TEST_${letter}`, undefined);
    vi.stubEnv("LAUNCHER_TEST_A", "process");
    loadEnvFiles(directory, "production");
    expect([..."ABCD"].map((letter) => process.env[`LAUNCHER_TEST_${letter}`])).toEqual([
      "process",
      "production",
      "local",
      "env",
    ]);
    await rm(directory, { recursive: true });
  });
});
