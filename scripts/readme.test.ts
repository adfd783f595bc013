import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { SAMPLE_COMPANIES } from "@/embedded/sample-web";

const ROOT = path.join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");
const readme = read("README.md");
const mentions = (pattern: RegExp) => [...new Set([...readme.matchAll(pattern)].map(([, found]) => found ?? ""))];

describe("the README", () => {
  it.each(mentions(/(?<=[\s`(])((?:src|scripts|supabase|\.ci)\/[\w./-]*\w)/g))("names %s, which exists", (file) => {
    expect(existsSync(path.join(ROOT, file))).toBe(true);
  });

  it.each(mentions(/npm run ([\w:]+)/g))("names npm run %s, which exists", (name) => {
    expect(JSON.parse(read("package.json")).scripts).toHaveProperty([name]);
  });

  it("names every variable of the environment", () => {
    const variables = [...read("src/lib/env.ts").matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name]) => `\`${name}\``);
    expect(variables.filter((name) => !readme.includes(name))).toEqual([]);
  });

  it("counts the sample companies", () => {
    expect(readme).toContain(`the ${SAMPLE_COMPANIES.length} fictional companies`);
  });
});
