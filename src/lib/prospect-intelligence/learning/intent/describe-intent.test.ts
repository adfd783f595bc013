import { describe, expect, it } from "vitest";
import { describeBasis, describeIntent, type IntentFindings } from "./describe-intent";

const event = (label: string, count: number, day = "2026-11-20") => ({ kind: label, label, count, day });
const SURGE: IntentFindings = {
  state: "surging",
  lastSevenDays: 12,
  eightWeeksBefore: 8,
  expected: 1.24,
  observedDays: 7,
  asOf: "2026-11-20",
  events: [
    event("role opened", 5),
    event("engineering post", 1, "2026-11-18"),
    event("role opened", 4, "2026-11-14"),
    event("technology adopted", 2, "2026-11-14"),
    event("role opened", 30, "2026-11-13"),
  ],
};

describe("describeIntent", () => {
  it.each<[string, Partial<IntentFindings>, string]>([
    [
      "what was found in seven days, most first, and how much was to expect",
      {},
      "9 roles opened, 2 technologies adopted and 1 engineering post in the last 7 days; 1.2 to expect.",
    ],
    [
      "one kind alone",
      { events: [event("role opened", 1)], lastSevenDays: 1, expected: 0.01 },
      "1 role opened in the last 7 days; fewer than 0.1 to expect.",
    ],
    [
      "no expectation where none is known",
      { events: [event("first engineering blog post", 2)], expected: null },
      "2 first engineering blog posts in the last 7 days.",
    ],
    [
      "a count where no event is kept",
      { events: [], lastSevenDays: 12 },
      "12 changes in the last 7 days; 1.2 to expect.",
    ],
    [
      "that nobody looked, which is not that nothing happened",
      { state: "steady", lastSevenDays: 0, observedDays: 0 },
      "Not researched in the last 7 days. In the 8 weeks before 8 changes found.",
    ],
    [
      "silence at an account that never says much",
      { state: "quiet", lastSevenDays: 0, eightWeeksBefore: 0 },
      "No change found in the last 9 weeks.",
    ],
    [
      "silence where much was to expect",
      { state: "cooling", lastSevenDays: 0, expected: 14.6 },
      "No change found in the last 7 days, with 15 to expect.",
    ],
    [
      "silence where little was",
      { state: "steady", lastSevenDays: 0, eightWeeksBefore: 1 },
      "No change found in the last 7 days, with 1.2 to expect; in the 8 weeks before 1 change.",
    ],
  ])("says %s", (_, changes, text) => {
    expect(describeIntent({ ...SURGE, ...changes })).toBe(text);
  });
});

describe("describeBasis", () => {
  const BASIS = {
    falseDiscoveryRate: 0.05,
    accounts: 60,
    accountsTested: 41,
    accountsNeeded: 20,
    isLearned: true,
    isSimulated: false,
    asOf: "2026-11-20",
    changes: 230,
  };
  it.each([
    [{ asOf: null }, "No account has been researched yet."],
    [
      { isLearned: false, accountsTested: 3, changes: 7 },
      /^Too little is known .*: 3 of 20 accounts .*7 of 20 changes/,
    ],
    [{}, /^Learned from 230 changes at 41 accounts in 8 weeks\. .*at most 1 in 20/],
  ])("says of %o what it rests on", (changes, text) => {
    expect(describeBasis({ ...BASIS, ...changes })).toMatch(text);
  });
});
