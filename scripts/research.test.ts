import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { researchSchema } from "@/lib/prospect-intelligence/schemas";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const COMMAND = ["--import", "tsx", "scripts/research.ts"];

/** Runs the command as a person would, without a terminal, so that all it writes can be read. */
function run(...args: string[]) {
  const { promise, resolve } = Promise.withResolvers<{ code: number; stdout: string; stderr: string }>();
  const child = execFile(
    process.execPath,
    [...COMMAND, ...args],
    { cwd: ROOT, maxBuffer: 50_000_000 },
    (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
  );
  return Object.assign(promise, { stdin: child.stdin as NonNullable<typeof child.stdin> });
}

describe.concurrent("npm run research", { timeout: 120_000 }, () => {
  test.each([
    ["no domain", [], /Which company\?/],
    ["two domains", ["a.example", "b.example"], /One domain at a time/],
    ["a domain and a list", ["a.example", "--input", "list.csv"], /not both/],
    ["an option of lists without a list", ["a.example", "--output", "results.jsonl"], /--output goes with --input/],
    ["too many at once", ["--input", "list.csv", "--concurrency", "500"], /from 1 to 50/],
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

  test("with --input researches a list, and goes on where it was stopped", async () => {
    const folder = await mkdtemp(join(tmpdir(), "research-list-"));
    const [input, output] = [join(folder, "domains.csv"), join(folder, "results.jsonl")];
    const readLines = async () =>
      (await readFile(output, "utf8")).split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
    try {
      await writeFile(
        input,
        "name,website\nNobody,nosuchcompany.example\nWren,https://www.wrenloom.example/\nBad,x y\n",
      );
      const first = await run("--input", input, "--output", output);
      expect({ code: first.code, stdout: first.stdout }).toEqual({ code: 0, stdout: "" });
      expect(first.stderr).toContain("1 researched, 2 failed, 0 left");
      const lines = await readLines();
      expect(lines.map(({ input, error }) => [input, error?.code ?? null]).sort()).toEqual([
        ["https://www.wrenloom.example/", null],
        ["nosuchcompany.example", "domain_not_found"],
        ["x y", "invalid_domain"],
      ]);
      expect(researchSchema.safeParse(lines.find(({ research }) => research)?.research).success).toBe(true);

      const second = await run("--input", input, "--output", output);
      expect(second.stderr).toContain("3 done before");
      expect(await readLines()).toEqual(lines);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test.each([
    ["a list that isn't there", ["--input", "nowhere.csv"], 1, /no such file/],
    ["a list without a column of domains", ["--input", "package.json"], 2, /domain/],
    ["an output that holds something else", ["--input", "-", "--output", "package.json"], 2, /another --output/],
  ])("says what is wrong with %s", async (_, args, code, problem) => {
    const ended = run(...args);
    ended.stdin.end("acme.example\n");
    expect(await ended).toMatchObject({ code, stdout: "", stderr: expect.stringMatching(problem) });
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
