import { describe, expect, it } from "vitest";
import type { Policy, PolicyEvaluation } from "@/lib/prospect-intelligence/learning/recommendation-schemas";
import {
  describeLivePolicy,
  describePolicy,
  describeRipe,
  listPolicyLines,
  namePolicy,
  pickPolicy,
  toIntervalRow,
} from "./describe-policy";

const estimate = (value: number) => ({ value, low: value - 0.01, high: value + 0.01 });
const policy = (fields: Partial<Policy>) =>
  ({
    version: 1,
    kind: "uniform",
    state: "live",
    tournamentSize: 1,
    exploration: 1,
    opportunityShare: 0,
    learnedFrom: 0,
    ...fields,
  }) as Policy;

it.each([
  { policies: [], text: /nothing is recommended/ },
  { policies: [policy({})], text: "Version 1 is live: accounts are shown at random." },
  {
    policies: [policy({ version: 3, kind: "linear_thompson" }), policy({ state: "retired" })],
    text: "Version 3 is live (learned).",
  },
])("says which policy is live: $text", ({ policies, text }) => {
  expect(describeLivePolicy(policies)).toMatch(text);
});

it("says how a policy chooses, and how much of it is chance", () => {
  expect(describePolicy(policy({}))).toMatch(/as likely/);
  expect(
    describePolicy(policy({ kind: "linear_thompson", tournamentSize: 8, exploration: 0.04, learnedFrom: 310 })),
  ).toBe("Shows the best of 8 drawn, from 310 impressions with a reward; 4% of the slots are drawn at random.");
  expect(describePolicy(policy({ kind: "linear_thompson", opportunityShare: 0.4 }))).toMatch(
    "Of what an account is worth to a typical rep, 40% is taken off, so that each goes to whom it suits.",
  );
});

it("names a policy by how boldly it chooses", () => {
  expect(namePolicy(policy({}))).toBe("Random");
  expect(namePolicy(policy({ kind: "linear_thompson", tournamentSize: 8 }))).toBe("Learned, best of 8");
});

describe("the policy to look at first", () => {
  const judged = (version: number, value: number, canReplace: boolean) =>
    policy({
      version,
      state: "candidate",
      evaluation: { canReplace, estimates: [{ doublyRobust: estimate(value) }] } as PolicyEvaluation,
    });

  it.each([
    {
      what: "the best that may replace the live one",
      of: [judged(4, 0.05, false), judged(3, 0.08, true), judged(2, 0.13, true), policy({})],
      version: 2,
    },
    { what: "the newest where none may", of: [judged(3, 0.05, false), judged(2, 0.04, false), policy({})], version: 3 },
    {
      what: "the newest where those that might are older",
      of: [policy({ version: 5 }), judged(4, 0.13, true)],
      version: 5,
    },
  ])("is $what", ({ of, version }) => expect(pickPolicy(of)?.version).toBe(version));
});

it("says how many impressions are missing until there are enough", () => {
  expect(describeRipe({ ripe: 50, ripeNeeded: 200 })).toBe("50 of 200 needed");
  expect(describeRipe({ ripe: 1200, ripeNeeded: 200 })).toBe("1,200 old enough to judge");
});

describe("a comparison", () => {
  const evaluation: PolicyEvaluation = {
    horizonDays: 42,
    impressions: 100,
    slates: 10,
    live: estimate(0.02),
    estimates: [
      {
        name: "Learned",
        kind: "linear_thompson",
        version: 2,
        tournamentSize: 8,
        effectiveSampleSize: 80.4,
        refusal: null,
        ips: estimate(0.05),
        snips: estimate(0.04),
        directMethod: estimate(0.03),
        doublyRobust: estimate(0.045),
      },
      {
        name: "Too different",
        kind: "linear_thompson",
        version: 3,
        tournamentSize: 64,
        effectiveSampleSize: 3,
        refusal: "An effective sample of 3 is too small.",
        ips: null,
        snips: null,
        directMethod: null,
        doublyRobust: null,
      },
    ],
    canReplace: true,
    verdict: "",
  };

  it("starts with what was shown and gives the chosen estimator's figures", () => {
    const lines = listPolicyLines(evaluation, "snips");
    expect(lines.map(({ name, estimate }) => [name, estimate?.value ?? null])).toEqual([
      ["What was shown", 0.02],
      ["Learned", 0.04],
      ["Too different", null],
    ]);
  });

  it("draws nothing for a policy that is not judged, and says how little it rests on", () => {
    const last = listPolicyLines(evaluation, "ips").map(toIntervalRow).at(-1);
    expect(last).toMatchObject({ label: "Too different", note: "effective sample 3", estimate: null });
  });
});
