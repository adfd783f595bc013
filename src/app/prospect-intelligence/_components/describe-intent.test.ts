import { describe, expect, it } from "vitest";
import { describePace, type IntentLine, listNews } from "./describe-intent";

describe("describePace", () => {
  it.each([
    [{ usualPerWeek: 1.43, qValue: 0.01 }, "About 1.4 changes a week are usual for it."],
    [{ usualPerWeek: 14.6, qValue: 0.5 }, "About 15 changes a week are usual for it."],
    [{ usualPerWeek: 2, qValue: null }, /^About 2 .*not seen well enough/],
    [{ usualPerWeek: null, qValue: null }, "Its usual pace is not known yet."],
  ] as const)("says of %o what it means", (intent, text) => {
    expect(describePace(intent)).toMatch(text);
  });
});

it("puts into lists only the accounts where something changed", () => {
  const states = ["surging", "active", "steady", "cooling", "quiet"] as const;
  const intents: IntentLine[] = states.map((state) => ({ domain: `${state}.example`, state, why: "" }));
  expect([...listNews(intents).keys()]).toEqual(["surging.example", "active.example", "cooling.example"]);
});
