import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openOutput, type ResultLine } from "./research-output";

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "research-output-"));
  path = join(folder, "results.jsonl");
});
afterEach(() => rm(folder, { recursive: true }));

const failed = (domain: string): ResultLine => ({
  input: domain,
  domain,
  error: { code: "site_unreachable", message: "It did not answer." },
});
const answered = (domain: string) => ({ input: domain, domain, research: { domain } }) as unknown as ResultLine;

const lines = async () =>
  (await readFile(path, "utf8"))
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

async function write(...results: ResultLine[]): Promise<void> {
  const output = await openOutput(path, { retryFailed: false });
  await Promise.all(results.map((result) => output.append(result)));
  await output.close();
}

test("what is appended at once is written line by line, and known when the file is opened again", async () => {
  await write(answered("acme.com"), failed("globex.com"), { ...failed("?"), domain: null });
  expect(await lines()).toEqual([answered("acme.com"), failed("globex.com"), { ...failed("?"), domain: null }]);
  const output = await openOutput(path, { retryFailed: false });
  expect([...output.done]).toEqual(["acme.com", "globex.com", "?"]);
  await output.close();
});

test("a line that was cut off by a crash is done again", async () => {
  await write(answered("acme.com"));
  await writeFile(path, '{"input":"globex.com","doma', { flag: "a" });
  const output = await openOutput(path, { retryFailed: false });
  expect([...output.done]).toEqual(["acme.com"]);
  await output.append(answered("globex.com"));
  await output.close();
  expect(await lines()).toEqual([answered("acme.com"), answered("globex.com")]);
});

test("companies that failed are done again when asked for, and their old lines are gone", async () => {
  await write(failed("globex.com"), answered("acme.com"));
  const output = await openOutput(path, { retryFailed: true });
  expect([...output.done]).toEqual(["acme.com"]);
  await output.close();
  expect(await lines()).toEqual([answered("acme.com")]);
});

test.each([
  ["a table", "name,domain\nAcme,acme.com\n", 1],
  ["a line without an end", "notes", 1],
  ["results, and more", `${JSON.stringify(answered("acme.com"))}\nnot JSON\nand more`, 2],
])("a file with %s in it is refused and left as it is", async (_, content, line) => {
  await writeFile(path, content);
  await expect(openOutput(path, { retryFailed: true })).rejects.toThrow(`Line ${line} of ${path}`);
  expect(await readFile(path, "utf8")).toBe(content);
});
