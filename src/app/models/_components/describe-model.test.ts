import { describe, expect, it } from "vitest";
import type { IcpModel } from "@/lib/prospect-intelligence/learning/model-schemas";
import { compare, describeLive, describeOutcomes, describeTarget, formatInterval } from "./describe-model";

const model = (version: number, state: IcpModel["state"]) => ({ version, state }) as IcpModel;

describe("compare", () => {
  it.each([
    { name: "higher AUC", better: "higher", low: 0.01, high: 0.1, verdict: "better" },
    { name: "lower AUC", better: "higher", low: -0.1, high: -0.01, verdict: "worse" },
    { name: "lower loss", better: "lower", low: -0.1, high: -0.01, verdict: "better" },
    { name: "higher loss", better: "lower", low: 0.01, high: 0.1, verdict: "worse" },
    { name: "an interval that holds zero", better: "higher", low: -0.001, high: 0.2, verdict: "undecided" },
    { name: "an interval that touches zero", better: "lower", low: -0.2, high: 0, verdict: "undecided" },
  ] as const)("calls $name $verdict", ({ better, low, high, verdict }) => {
    expect(compare({ better }, { value: (low + high) / 2, low, high })).toBe(verdict);
  });
});

it.each([
  { models: [], text: "The rules decide alone: no model has been trained yet." },
  { models: [model(1, "candidate"), model(2, "retired")], text: "The rules decide alone: no model is live." },
  { models: [model(3, "candidate"), model(2, "live")], text: /^Version 2 is live/ },
])("says who sets the scores: $text", ({ models, text }) => {
  expect(describeLive(models)).toMatch(text);
});

it.each([
  [0, 60, "0 outcomes of 60 needed"],
  [1, 60, "1 outcome of 60 needed"],
  [60, 60, "60 outcomes"],
  [1234, 60, "1,234 outcomes"],
])("says of %s outcomes where %s are needed: %s", (outcomes, outcomesNeeded, text) => {
  expect(describeOutcomes({ outcomes, outcomesNeeded })).toBe(text);
});

it("names what is told, with its window where it has one", () => {
  expect(describeTarget({ label: "deal_won", windowDays: 42 })).toBe("Deal won within 42 days");
  expect(describeTarget({ label: "icp_score", windowDays: 42 })).toBe("The rules' score (imitation)");
});

it("writes an interval with the digits of its measure", () => {
  expect(formatInterval({ value: 0, low: -0.0312, high: 0.2 }, 3)).toBe("−0.031 to 0.200");
});
