import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test, vi } from "vitest";
import { memoize } from "./memoize";

test("what was computed once is remembered", () => {
  const compute = vi.fn((text: string) => text.toUpperCase());
  const shout = memoize(compute);
  expect(["a", "__proto__", "constructor", "1", "a", "__proto__", "constructor", "1"].map(shout)).toEqual([
    "A",
    "__PROTO__",
    "CONSTRUCTOR",
    "1",
    "A",
    "__PROTO__",
    "CONSTRUCTOR",
    "1",
  ]);
  expect(compute).toHaveBeenCalledTimes(4);
});

test("what is asked for again and again outlives many others, and those are forgotten", () => {
  const compute = vi.fn((text: string) => text);
  const ask = memoize(compute);
  for (let i = 0; i < 20_000; i++) {
    ask("often");
    ask(`once ${i}`);
  }
  expect(compute.mock.calls.filter(([text]) => text === "often")).toHaveLength(1);
  ask("once 0");
  expect(compute.mock.calls.filter(([text]) => text === "once 0")).toHaveLength(2);
});

test("as many are kept as is said", () => {
  const compute = vi.fn((text: string) => text);
  ["a", "b", "c", "d", "e", "a"].map(memoize(compute, 2));
  expect(compute).toHaveBeenCalledTimes(6);
  ["a", "b", "c", "d", "a"].map(memoize(compute, 2));
  expect(compute).toHaveBeenCalledTimes(10);
});

test("of a text that was cut from a long one nothing else is kept", () => {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  const heapBytes = () => {
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  const ask = memoize((text) => text.split(" "));
  const before = heapBytes();
  for (let i = 0; i < 50; i++) ask(`department-number-${i} of ${"x".repeat(1_000_000)}`.slice(0, 100));
  expect(heapBytes() - before).toBeLessThan(10_000_000);
});

test("long texts are not kept", () => {
  const compute = vi.fn((text: string) => text);
  const ask = memoize(compute);
  ask("x".repeat(10_000));
  ask("x".repeat(10_000));
  expect(compute).toHaveBeenCalledTimes(2);
});
