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

test("long texts are not kept", () => {
  const compute = vi.fn((text: string) => text);
  const ask = memoize(compute);
  ask("x".repeat(10_000));
  ask("x".repeat(10_000));
  expect(compute).toHaveBeenCalledTimes(2);
});
