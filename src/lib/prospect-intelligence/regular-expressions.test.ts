/**
 * No pattern that is run on text from strangers can be made slow by it. Each regular expression of this directory is
 * collected, those that are put together as their module loads included, and checked with recheck. Where recheck goes by
 * trial, its attack is carried out at the length of the longest text there is: what is bounded after all gets through.
 */
import { readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { type AttackPattern, check } from "recheck";
import ts from "typescript";
import { expect, test, vi } from "vitest";

interface Pattern {
  source: string;
  flags: string;
  /** `./extract/html.ts:550`; the file alone for what is put together. */
  place: string;
}

/** Patterns that recheck cannot judge, with the reason why they take bounded time. */
const REVIEWED: ReadonlyMap<string, string> = new Map([]);

/** Fewer trials than by default: they find what they find early, and most patterns are judged without any. */
const PARAMETERS = {
  timeout: 60_000,
  maxIteration: 2,
  maxInitialGenerationSize: 60,
  maxGenerationSize: 20,
  crossoverSize: 10,
  mutationSize: 10,
};
/** As long as the text of a page gets. */
const ATTACK_CHARS = 200_000;
/** What takes linear time is done in a hundredth of it, on any machine; what does not would take minutes. */
const ATTACK_TIMEOUT_MS = 15_000;

const MODULES = import.meta.glob(["./**/*.{ts,tsx}", "!./**/*.test.ts", "!./**/testing/**", "!./reading/worker.ts"]);

const patterns = new Map<string, Pattern>();
for (const pattern of [...Object.keys(MODULES).flatMap(findWritten), ...(await recordBuilt())]) {
  patterns.set(`/${pattern.source}/${pattern.flags}`, pattern);
}

test("the patterns are found, those that are put together too", () => {
  const places = [...patterns.values()].map(({ place }) => place);
  expect(places.filter((place) => /:\d+$/.test(place)).length).toBeGreaterThan(200);
  expect(places.filter((place) => place.endsWith(".ts")).length).toBeGreaterThan(20);
});

test("a pattern that takes quadratic time is seen to", async () => {
  expect(await judge({ source: "\\s+$", flags: "", place: "" })).toMatch("polynomial");
  expect(await judge({ source: "^(a|a)*$", flags: "", place: "" })).toMatch("exponential");
  expect(await judge({ source: "\\s{1,16}$", flags: "", place: "" })).toBeNull();
});

test("no pattern can be made slow", { timeout: 600_000 }, async () => {
  const problems: string[] = [];
  const queue = [...patterns].filter(([literal]) => !REVIEWED.has(literal));
  const work = async () => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const [literal, pattern] = next;
      const problem = await judge(pattern);
      if (problem !== null) problems.push(`${pattern.place} ${literal}: ${problem}`);
    }
  };
  await Promise.all([work(), work()]);
  expect(problems).toEqual([]);
});

test("what is said of reviewed patterns is said of patterns that there are", () => {
  expect([...REVIEWED.keys()].filter((literal) => !patterns.has(literal))).toEqual([]);
});

/** What is wrong with a pattern; null when nothing is. */
async function judge({ source, flags }: Pattern): Promise<string | null> {
  const verdict = await check(source, flags, PARAMETERS);
  if (verdict.status === "safe") return null;
  if (verdict.status === "unknown") return `cannot be judged (${verdict.error.kind})`;
  const isProven = verdict.checker === "automaton";
  return isProven || !(await withstands(source, flags, verdict.attack)) ? verdict.complexity.summary : null;
}

/** Whether the pattern is through with the attack in time, in a thread that can be ended if not. */
async function withstands(source: string, flags: string, { pumps, suffix }: AttackPattern): Promise<boolean> {
  const share = ATTACK_CHARS / pumps.length;
  const pumped = pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(share / pump.length)));
  const worker = new Worker(
    `const { parentPort, workerData: { source, flags, text } } = require("node:worker_threads");
     text.replace(new RegExp(source, flags), "");
     parentPort.postMessage("done");`,
    { eval: true, workerData: { source, flags, text: pumped.join("") + suffix } },
  );
  try {
    return await new Promise((resolve, reject) => {
      worker.once("message", () => resolve(true));
      worker.once("error", reject);
      setTimeout(() => resolve(false), ATTACK_TIMEOUT_MS).unref();
    });
  } finally {
    await worker.terminate();
  }
}

/** The literals of a file. */
function findWritten(file: string): Pattern[] {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, pattern = "", flags = ""] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({ source: pattern, flags, place: `${file}:${line + 1}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What modules of this directory call `new RegExp()` for as they load. */
async function recordBuilt(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  class RecordingRegExp extends RegExp {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags);
      const caller = new Error().stack?.split("\n")[2] ?? "";
      const file = /\/prospect-intelligence(\/[^:?]*)/.exec(caller)?.[1];
      if (file !== undefined) found.push({ source: this.source, flags: this.flags, place: `.${file}` });
    }
  }
  vi.stubGlobal("RegExp", RecordingRegExp);
  for (const load of Object.values(MODULES)) await load();
  vi.unstubAllGlobals();
  return found;
}
