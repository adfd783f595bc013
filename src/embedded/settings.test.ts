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
    { name: "nothing set", variables: {}, expected: { supabase: "embedded" } },
    {
      name: "all left empty",
      variables: { NEXT_PUBLIC_SUPABASE_URL: "", NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: "", SUPABASE_SECRET_KEY: "" },
      expected: { supabase: "embedded" },
    },
    { name: "all set", variables: hosted, expected: { supabase: "hosted" } },
    { name: "a port", variables: { PORT: "8080" }, expected: { supabase: "embedded", port: 8080 } },
    { name: "any port", variables: { PORT: "0" }, expected: { supabase: "embedded", port: 0 } },
    { name: "an empty port", variables: { PORT: "" }, expected: { supabase: "embedded" } },
    { name: "a host", variables: { HOST: "0.0.0.0" }, expected: { supabase: "embedded", host: "0.0.0.0" } },
  ])("understands $name", ({ variables, expected }) => {
    expect(readSettings(variables)).toEqual(expected);
  });

  const names = Object.keys(hosted) as (keyof typeof hosted)[];
  const partial = names.flatMap((missing) => [
    { missing: [missing], variables: { ...hosted, [missing]: undefined } },
    { missing: names.filter((name) => name !== missing), variables: { [missing]: hosted[missing] } },
  ]);
  it.each(partial)("names $missing when only they are missing", ({ missing, variables }) => {
    const error = (() => {
      try {
        readSettings(variables);
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
    expect(() => readSettings({ PORT })).toThrow("PORT must be a number");
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
