import { describe, expect, it } from "vitest";
import type { Recommendation } from "@/lib/prospect-intelligence/learning/recommendation-schemas";
import type { RecentResearch } from "@/lib/prospect-intelligence/queries";
import { isDismissed, listLines, researchPath } from "./recommendation-lines";
import type { Dismissal } from "./use-dismissals";

const recommendation = (domain: string) => ({ domain, impressionId: `of ${domain}` }) as Recommendation;
const dismissal = (domain: string) => ({ recommendation: recommendation(domain) }) as Dismissal;
const research = (domain: string) => ({ domain, id: `run of ${domain}` }) as RecentResearch;

describe("listLines", () => {
  const lines = listLines(
    [recommendation("a.example"), recommendation("b.example")],
    [dismissal("b.example"), dismissal("c.example")],
    [research("a.example"), research("d.example")],
  );

  it("keeps the server's order, and puts at the end what it no longer offers but can be taken back", () => {
    expect(lines.map((line) => line.recommendation.domain)).toEqual(["a.example", "b.example", "c.example"]);
    expect(lines.map((line) => line.dismissal !== null)).toEqual([false, true, true]);
  });

  it("knows the rep's own run of an account, where there is one", () => {
    expect(lines.map(({ latest }) => latest?.id ?? null)).toEqual(["run of a.example", null, null]);
  });
});

describe("isDismissed", () => {
  const interaction = { id: "1" } as Dismissal["interaction"];
  it.each([
    { name: "while it is being saved", state: "saving", type: "not_for_me", interaction: null, stands: true },
    { name: "once it is saved", state: "saved", type: "not_for_me", interaction, stands: true },
    { name: "not when saving it failed", state: "failed", type: "not_for_me", interaction: null, stands: false },
    { name: "not while it is taken back", state: "saving", type: "undone", interaction, stands: false },
    { name: "still when taking it back failed", state: "failed", type: "undone", interaction, stands: true },
  ] as const)("stands $name", ({ state, type, interaction, stands }) => {
    expect(isDismissed({ state, interaction, request: { domain: "a.example", type } })).toBe(stands);
  });
});

it("names the recommendation in the address of a run that it led to", () => {
  expect(researchPath("r1", "i1")).toBe("/prospect-intelligence?research=r1&impression=i1");
  expect(researchPath("r1", null)).toBe("/prospect-intelligence?research=r1");
});
