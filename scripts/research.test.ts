import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { researchSchema } from "@/lib/prospect-intelligence/schemas";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const COMMAND = ["--import", "tsx", "scripts/research.ts"];

/** Runs the command as a person would, without a terminal, so that all it writes can be read. */
function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [...COMMAND, ...args],
      { cwd: ROOT, maxBuffer: 50_000_000 },
      (_, stdout, stderr) => {
        resolve({ code: child.exitCode ?? -1, stdout, stderr });
      },
    );
  });
}

describe.concurrent("npm run research", { timeout: 60_000 }, () => {
  test.each([
    ["no domain", [], /Which company\?/],
    ["two domains", ["a.example", "b.example"], /One domain at a time/],
    ["an unknown flag", ["acme.example", "--fast"], /Unknown option '--fast'/],
  ])("with %s says how it is used, and exits with 2", async (_, args, problem) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(problem);
    expect(stderr).toContain("Usage: npm run research");
  });

  test("with --help prints its usage", async () => {
    const { code, stdout, stderr } = await run("--help");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("Usage: npm run research");
  });

  test("prints the report on standard output and progress on standard error", async () => {
    const { code, stdout, stderr } = await run("https://www.wrenloom.example/");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\nWrenloom {2}wrenloom\.example\n/);
    expect(stderr.match(/[✓○?–✗] (?:website|about|careers|blog) /g)).toHaveLength(4);
    expect(stdout + stderr).not.toContain("\u001b");
  });

  test("with --json prints the research and nothing else", async () => {
    const { code, stdout } = await run("wrenloom.example", "--json");
    expect(code).toBe(0);
    expect(researchSchema.parse(JSON.parse(stdout))).toMatchObject({
      domain: "wrenloom.example",
      companyName: "Wrenloom",
    });
  });

  test.each([
    ["localhost", "address_blocked"],
    ["169.254.169.254", "address_blocked"],
    ["nonsense", "invalid_domain"],
    ["oldwharf.example", "site_unreachable"],
  ])("with --json says why %s has no answer, and exits with 1", async (domain, error) => {
    const { code, stdout } = await run(domain, "--json");
    expect({ code, printed: JSON.parse(stdout) }).toEqual({
      code: 1,
      printed: { error: { code: error, message: expect.any(String) } },
    });
  });

  test("without --json leaves standard output to the report", async () => {
    const { code, stdout, stderr } = await run("ironwick.example");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("ironwick.example refuses to be read: it answered 403.");
  });

  test("stopped by Ctrl-C ends within a second, with 130 and no report", async () => {
    const child = spawn(process.execPath, [...COMMAND, "meridianfreight.example", "--json"], { cwd: ROOT });
    let stdout = "";
    child.stdout.on("data", (data) => {
      stdout += data;
    });
    // The careers page of this company takes longer than anyone waits; the blog is there at once.
    await new Promise<void>((resolve) => {
      child.stderr.on("data", (data) => String(data).includes("blog") && resolve());
    });
    const stoppedMs = performance.now();
    child.kill("SIGINT");
    const [code] = await once(child, "exit");
    expect({ code, stdout }).toEqual({ code: 130, stdout: "" });
    expect(performance.now() - stoppedMs).toBeLessThan(1_500);
  });
});
