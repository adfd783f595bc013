import { describe, expect, it } from "vitest";
import type { ModelScore } from "@/lib/prospect-intelligence/learning/model-schemas";
import { describeChance, formatChance, formatFactor, formatFeatureValue, shortenContributions } from "./explain-model";

it.each([
  [0, "under 0.1%"],
  [0.0042, "0.4%"],
  [0.075, "7.5%"],
  [0.324, "32%"],
  [1, "over 99.9%"],
])("writes a chance of %s as %s", (probability, text) => {
  expect(formatChance(probability)).toBe(text);
});

it.each([
  [Math.log(1.35), "× 1.35"],
  [-Math.log(1.2), "÷ 1.20"],
  [0, "× 1.00"],
  [-0.0001, "× 1.00"],
  [Math.log(42), "× 42"],
])("writes log odds of %s as a factor, %s", (logOdds, text) => {
  expect(formatFactor(logOdds)).toBe(text);
});

it.each([
  ["job_board", "greenhouse", "Greenhouse"],
  ["engineering_role_share", 0.64, "64%"],
  ["founded_year", 2011, "2011"],
  ["total_open_roles", 1200, "1,200"],
  ["has_soc2", true, "Yes"],
  ["has_soc2", null, "Unknown"],
  ["a_feature_of_its_own", "Text", "Text"],
])("writes %s of %s as %s", (feature, value, text) => {
  expect(formatFeatureValue({ feature, value })).toBe(text);
});

it("says what the chance is of", () => {
  const score = { probability: 0.123, label: "deal_won", windowDays: 90 } as ModelScore;
  expect(describeChance(score)).toBe("12% chance of a deal within 90 days");
});

describe("shortenContributions", () => {
  const contributions = [0.1, -0.5, 0.2, -0.05].map((logOdds, index) => ({
    feature: `f${index}`,
    label: `F${index}`,
    value: index,
    logOdds,
  }));

  it("keeps the largest either way, and adds up the others, so that nothing is lost of the sum", () => {
    const { lines, rest } = shortenContributions(contributions, 2);
    expect(lines.map(({ feature }) => feature)).toEqual(["f1", "f2"]);
    expect(rest?.count).toBe(2);
    expect(rest?.logOdds).toBeCloseTo(0.05, 12);
  });

  it("shows one more rather than a sum of one", () => {
    expect(shortenContributions(contributions, 3)).toMatchObject({ lines: { length: 4 }, rest: null });
  });
});
