import { describe, expect, test } from "vitest";
import { EnvError, parseEnv } from "./env";

const COMPLETE = {
  NEXT_PUBLIC_SUPABASE_URL: "http://127.0.0.1:54321",
  NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: "sb_publishable_abc",
  SUPABASE_SECRET_KEY: "sb_secret_abc",
};

describe("parseEnv", () => {
  test("reads the three Supabase variables and leaves the optional ones undefined", () => {
    expect(parseEnv(COMPLETE)).toEqual(COMPLETE);
  });

  test("takes an empty variable as a missing one", () => {
    expect(parseEnv({ ...COMPLETE, CRAWLER_CONTACT: "", LOG_LEVEL: "", APP_ORIGIN: "", PORT: "" })).toEqual(COMPLETE);
  });

  test("names every bad field at once", () => {
    const error = thrownBy(() =>
      parseEnv({ NEXT_PUBLIC_SUPABASE_URL: "ftp://x", SUPABASE_SECRET_KEY: "", LOG_LEVEL: "loud", PORT: "http" }),
    );
    expect(error.fields.map((field) => field.name)).toEqual([
      "NEXT_PUBLIC_SUPABASE_URL",
      "NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY",
      "SUPABASE_SECRET_KEY",
      "LOG_LEVEL",
      "PORT",
    ]);
    expect(error.message).toContain("NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY is missing");
    expect(error.message).toContain("SUPABASE_SECRET_KEY is missing");
  });

  test.each([
    { title: "a secret key in the public variable", env: { NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: "sb_secret_leak" } },
    { title: "a publishable key as the secret one", env: { SUPABASE_SECRET_KEY: "sb_publishable_leak" } },
    { title: "a URL that is not one", env: { NEXT_PUBLIC_SUPABASE_URL: "leak" } },
    { title: "an origin with a path", env: { APP_ORIGIN: "https://app.example.com/leak" } },
    { title: "a contact that nobody can be reached at", env: { CRAWLER_CONTACT: "leak" } },
    { title: "a contact that would end its comment", env: { CRAWLER_CONTACT: "https://acme.com/)leak" } },
  ])("refuses $title without repeating its value", ({ env }) => {
    const error = thrownBy(() => parseEnv({ ...COMPLETE, ...env }));
    expect(error.fields.map((field) => field.name)).toEqual(Object.keys(env));
    expect(error.message).not.toContain("leak");
  });

  test.each([
    { env: { BRIEF_PROVIDER: "openai" }, fields: ["BRIEF_MODEL", "BRIEF_API_KEY"] },
    { env: { BRIEF_PROVIDER: "anthropic", BRIEF_MODEL: "large" }, fields: ["BRIEF_API_KEY"] },
    { env: { BRIEF_PROVIDER: "openai-compatible", BRIEF_MODEL: "own" }, fields: ["BRIEF_BASE_URL"] },
    { env: { BRIEF_PROVIDER: "another" }, fields: ["BRIEF_PROVIDER"] },
  ])("names what a provider of briefs still needs: $env", ({ env, fields }) => {
    expect(thrownBy(() => parseEnv({ ...COMPLETE, ...env })).fields.map((field) => field.name)).toEqual(fields);
  });

  test.each(["ops@acme.com", "https://acme.com/bot"])("accepts %s as a contact", (contact) => {
    expect(parseEnv({ ...COMPLETE, CRAWLER_CONTACT: contact }).CRAWLER_CONTACT).toBe(contact);
  });
});

function thrownBy(run: () => unknown): EnvError {
  try {
    run();
  } catch (error) {
    if (error instanceof EnvError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}
