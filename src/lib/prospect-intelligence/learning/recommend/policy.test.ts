import { describe, expect, it } from "vitest";
import { createContext } from "./context";
import { type CandidateAccount, FEATURE_NAMES } from "./features";
import { expectRewards, type RepPosterior } from "./funnel";
import { createParameters, createPolicy, scoreAccounts, UNIFORM } from "./policy";
import { explainSlot } from "./reason";

const SIZE = FEATURE_NAMES.length;

function account(domain: string, about: Partial<CandidateAccount>): CandidateAccount {
  const unknown = { icpScore: null, coverage: 1, researchedDaysAgo: 0, intent: null, timesShown: 0 };
  return { domain, signals: {}, ...unknown, ...about };
}

/** One step, whose log-odds are these weights by name; nothing is left uncertain of it. */
function weigh(named: Record<string, number>): Float64Array {
  return Float64Array.from(FEATURE_NAMES, (name) => named[name] ?? 0);
}

function learned(own: Record<string, number>, typical: Record<string, number>): RepPosterior {
  const precisionFactor = new Float64Array(SIZE * SIZE);
  for (let column = 0; column < SIZE; column += 1) precisionFactor[column * SIZE + column] = 1e6;
  return { own: [{ mean: weigh(own), precisionFactor }], typical: [weigh(typical)] };
}

const DOCUMENTED = account("documented.example", { signals: { has_docs: true } });
const WRITING = account("writing.example", { signals: { has_engineering_blog: true } });
// Everybody does well with documentation, this rep nearly as well with a blog, of which the others make nothing.
const REP = learned({ documentation: 1, engineering_blog: 0.9 }, { documentation: 1 });

describe("a learned policy", () => {
  const parameters = createParameters("linear_thompson", 1000, "seed");

  it("leaves an account to the others that is hardly worth more to this rep than one that is nothing to them", () => {
    const accounts = createContext([DOCUMENTED, WRITING]);
    const policy = createPolicy("linear_thompson", parameters, REP);
    const [documented, writing] = scoreAccounts(policy, accounts)[0] as Float64Array;
    expect(writing).toBeGreaterThan(documented ?? 0);

    const [own, typical] = expectRewards(accounts, [REP.own.map(({ mean }) => mean), REP.typical]);
    const share = parameters.opportunityShare ?? 0;
    expect(share).toBeGreaterThan(0);
    expect(documented).toBeCloseTo((own?.[0] ?? 0) - share * (typical?.[0] ?? 0), 6);
  });

  it("takes nothing off where its parameters are of a time before that", () => {
    const { opportunityShare: _, ...older } = parameters;
    const policy = createPolicy("linear_thompson", older, REP);
    expect(policy.opportunity).toBeNull();
    const [documented, writing] = scoreAccounts(policy, createContext([DOCUMENTED, WRITING]))[0] as Float64Array;
    expect(documented).toBeGreaterThan(writing ?? 0);
  });

  it("does not take the others for as tired of an account as this rep", () => {
    const tired = account("tired.example", { timesShown: 3 });
    const policy = createPolicy("linear_thompson", parameters, learned({ times_shown: -2 }, { times_shown: -2 }));
    const [fresh, shown] = scoreAccounts(
      policy,
      createContext([{ ...tired, timesShown: 0 }, tired]),
    )[0] as Float64Array;
    const [own] = expectRewards(createContext([{ ...tired, timesShown: 0 }, tired]), [[weigh({ times_shown: -2 })]]);
    expect((fresh ?? 0) - (shown ?? 0)).toBeCloseTo((own?.[0] ?? 0) - (own?.[1] ?? 0), 6);
  });

  it("says of an account what lifts it for this rep, and of two such things first what does not for everybody", () => {
    const both = account("both.example", { signals: { has_docs: true, has_engineering_blog: true } });
    const accounts = createContext([both, DOCUMENTED, WRITING, account("unknown.example", {})]);
    const slot = { candidate: 0, propensity: 1, left: 4, isExploration: false };
    const policy = createPolicy("linear_thompson", parameters, REP);
    expect(explainSlot(policy, REP, accounts, slot, both)).toBe(
      "Recommended for its engineering blog and its public documentation.",
    );
    // Worth little to this rep, and less to the others: that is no reason to give.
    const poor = learned({ documentation: -0.1 }, { documentation: -2 });
    const consoled = createPolicy("linear_thompson", parameters, poor);
    expect(explainSlot(consoled, poor, accounts, { ...slot, candidate: 1 }, DOCUMENTED)).toMatch(/nothing about it/);
  });

  it("is uniform with nothing learned", () => {
    expect(createPolicy("linear_thompson", parameters, null)).toBe(UNIFORM);
    expect(scoreAccounts(UNIFORM, createContext([DOCUMENTED]))).toEqual([]);
  });
});
