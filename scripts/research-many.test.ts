import { setTimeout as wait } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { ProductError } from "@/lib/prospect-intelligence/errors";
import type { Research } from "@/lib/prospect-intelligence/schemas";
import { researchMany } from "./research-many";
import type { Output, ResultLine } from "./research-output";

const rows = (...domains: string[]) => domains.map((domain) => ({ input: domain, domain }));

function memory(done: string[] = []): Output & { lines: ResultLine[] } {
  const lines: ResultLine[] = [];
  return { lines, done: new Set(done), append: async (line) => void lines.push(line), close: async () => {} };
}

async function found(domain: string): Promise<Research> {
  return { domain } as Research;
}

const NEVER = new AbortController().signal;

test("one company's failure, expected or not, leaves the others standing", async () => {
  const errors = vi.spyOn(console, "error").mockImplementation(() => {});
  const output = memory();
  const research = async (domain: string) => {
    if (domain === "gone.com") throw new ProductError("domain_not_found", "gone.com does not exist.");
    if (domain === "odd.com") throw new TypeError("a defect");
    return found(domain);
  };
  await researchMany({
    rows: rows("gone.com", "odd.com", "acme.com"),
    output,
    concurrency: 1,
    research,
    signal: NEVER,
  });
  expect(output.lines).toEqual([
    { input: "gone.com", domain: "gone.com", error: { code: "domain_not_found", message: "gone.com does not exist." } },
    { input: "odd.com", domain: "odd.com", error: { code: "internal", message: "Something went wrong." } },
    { input: "acme.com", domain: "acme.com", research: { domain: "acme.com" } },
  ]);
  expect(errors).toHaveBeenCalledOnce();
  errors.mockRestore();
});

test("what is done already is not done again", async () => {
  const output = memory(["acme.com"]);
  await researchMany({ rows: rows("acme.com", "globex.com"), output, concurrency: 2, research: found, signal: NEVER });
  expect(output.lines.map(({ domain }) => domain)).toEqual(["globex.com"]);
});

test("no more run at once than asked for", async () => {
  let active = 0;
  let most = 0;
  const research = async (domain: string) => {
    active += 1;
    most = Math.max(most, active);
    await wait(5);
    active -= 1;
    return found(domain);
  };
  const names = Array.from({ length: 12 }, (_, i) => `company${i}.com`);
  await researchMany({ rows: rows(...names), output: memory(), concurrency: 4, research, signal: NEVER });
  expect(most).toBe(4);
});

test("stopping leaves what is under way without a line, to be done by the next command", async () => {
  const stopping = new AbortController();
  const output = memory();
  const started: string[] = [];
  const research = async (domain: string, { signal }: { signal: AbortSignal }) => {
    started.push(domain);
    if (domain === "slow.com") {
      stopping.abort();
      signal.throwIfAborted();
    }
    return found(domain);
  };
  const list = rows("acme.com", "slow.com", "later.com");
  await researchMany({ rows: list, output, concurrency: 1, research, signal: stopping.signal });
  expect(started).toEqual(["acme.com", "slow.com"]);
  expect(output.lines.map(({ domain }) => domain)).toEqual(["acme.com"]);
});

test("a result that can't be written ends it: the others could not be written either", async () => {
  const output = { ...memory(), append: () => Promise.reject(new Error("No space left")) };
  const started: string[] = [];
  const research = (domain: string) => {
    started.push(domain);
    return found(domain);
  };
  const many = { rows: rows("a.com", "b.com", "c.com"), output, concurrency: 1, research, signal: NEVER };
  await expect(researchMany(many)).rejects.toThrow("No space left");
  expect(started).toEqual(["a.com"]);
});
