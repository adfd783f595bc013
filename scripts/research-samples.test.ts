import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readExpectations, summarizeResearch } from "@/embedded/sample-web/expectations";
import { researchSchema } from "@/lib/prospect-intelligence/schemas";

const root = fileURLToPath(new URL("..", import.meta.url));
const expectations = new Map(readExpectations().map((expectation) => [expectation.domain, expectation]));

/** Runs the terminal command as a person would, with the default clock and the sample web's natural latency. */
function runCommand(...args: string[]): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const command = ["--import", "tsx", "scripts/research.ts", ...args];
    const child = execFile(process.execPath, command, { cwd: root, maxBuffer: 50_000_000 }, (_, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

describe("npm run research -- <name> --json", () => {
  // One of each kind; sample-web.test.ts asks the same engine about every company.
  it.concurrent.each([
    ["a company on Greenhouse", "tesseragrid.example"],
    ["a site in German", "steinbach-foerdertechnik.example"],
    ["a page that leads to a private address", "cinderpeak.example"],
    ["a site that refuses everything", "ironwick.example"],
    ["a redirect to a metadata address", "hollowgate.example"],
    ["a name that is nobody's", "nosuchcompany.example"],
  ])("prints what is written of %s, and nothing else", { timeout: 120_000 }, async (_, domain) => {
    const { exitCode, stdout } = await runCommand(domain, "--json");
    const printed: unknown = JSON.parse(stdout);
    const expectation = expectations.get(domain);
    if (expectation && "error" in expectation) {
      expect(printed).toEqual({ error: { code: expectation.error, message: expect.any(String) } });
      expect(exitCode).toBe(1);
    } else {
      expect(summarizeResearch(researchSchema.parse(printed))).toEqual(expectation);
      expect(exitCode).toBe(0);
    }
  });
});
