import { describe, expect, it } from "vitest";
import { createRandom, type Random } from "../random";
import { createFeatureMatrix, type FeatureMatrix } from "./feature-matrix";
import { type Policy, UNIFORM } from "./policy";
import { drawSlate, slatePropensities } from "./slate";
import { tournamentShares } from "./tournament";

function drawAccounts(random: Random, rows: number, columns = 4): FeatureMatrix {
  return createFeatureMatrix(
    Array.from({ length: rows }, () => Float64Array.from({ length: columns }, () => random.normal() / 2)),
    columns,
  );
}

function drawPolicy(random: Random, changes: Partial<Policy> = {}, columns = 4): Policy {
  const particles = Array.from({ length: 5 }, () => [
    Float64Array.from({ length: columns }, (_, column) => (column === 0 ? 0.5 : 0) + random.normal()),
  ]);
  return { kind: "linear_thompson", exploration: 0.04, tournamentSize: 3, particles, opportunity: null, ...changes };
}

/** Upper end of 99.9 % of the χ² distribution (Wilson & Hilferty, 1931). */
function chiSquareLimit(degrees: number): number {
  const z = 3.0902;
  return degrees * (1 - 2 / (9 * degrees) + z * Math.sqrt(2 / (9 * degrees))) ** 3;
}

describe("a slate", () => {
  const DRAWS = 100_000;
  it.each([
    { title: "a tournament of 3", changes: {} },
    { title: "a tournament of 8 with a floor of 2 %", changes: { tournamentSize: 6, exploration: 0.02 } },
    { title: "always the best, with a floor of 5 %", changes: { tournamentSize: 99, exploration: 0.05 } },
    { title: "equal scores", changes: { particles: [[new Float64Array(4)]] } },
    { title: "the uniform start", changes: UNIFORM },
    {
      title: "less what another rep would earn",
      changes: { opportunity: { share: 0.5, weights: [Float64Array.of(0, 1, -1, 0.5)] } },
    },
  ])("logs the propensities that 100,000 draws of one decision show: $title", ({ title, changes }) => {
    const random = createRandom(`propensities ${title}`);
    const accounts = drawAccounts(random, 9);
    const policy = drawPolicy(random, changes);
    const logged = new Float64Array(accounts.rows);
    const drawn = new Float64Array(accounts.rows);
    // In the second slot, of those draws whose first slot is the commonest.
    const loggedNext = new Float64Array(accounts.rows);
    const drawnNext = new Float64Array(accounts.rows);
    const first = drawSlate(policy, accounts, 1, random)[0]?.candidate as number;
    let draws = 0;
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const [one, two] = drawSlate(policy, accounts, 2, random);
      if (!one || !two) throw new Error("There are accounts enough");
      drawn[one.candidate] = (drawn[one.candidate] as number) + 1;
      logged[one.candidate] = one.propensity;
      if (one.candidate !== first) continue;
      draws += 1;
      drawnNext[two.candidate] = (drawnNext[two.candidate] as number) + 1;
      loggedNext[two.candidate] = two.propensity;
    }
    for (const [propensities, frequencies, total] of [
      [logged, drawn, DRAWS],
      [loggedNext, drawnNext, draws],
    ] as const) {
      expect(propensities.reduce((sum, p) => sum + p)).toBeCloseTo(1, 9);
      let chiSquare = 0;
      for (const [index, p] of propensities.entries()) {
        if (p === 0) continue;
        const expected = p * total;
        chiSquare += ((frequencies[index] as number) - expected) ** 2 / expected;
      }
      expect(chiSquare).toBeLessThan(chiSquareLimit(propensities.filter((p) => p > 0).length - 1));
    }
  });

  it("has every account at most once, and all of them when there are fewer than slots", () => {
    const random = createRandom(2);
    const accounts = drawAccounts(random, 7);
    const slate = drawSlate(drawPolicy(random), accounts, 10, random);
    expect(slate.map(({ candidate }) => candidate).sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(slate.map(({ left }) => left)).toEqual([7, 6, 5, 4, 3, 2, 1]);
    expect(slate.at(-1)?.propensity).toBeCloseTo(1, 12);
    expect(drawSlate(UNIFORM, drawAccounts(random, 0), 10, random)).toEqual([]);
  });

  it("is drawn again by the same seed", () => {
    const accounts = drawAccounts(createRandom(3), 200);
    const policy = drawPolicy(createRandom(4));
    const draw = () => drawSlate(policy, accounts, 10, createRandom("the slate"));
    expect(draw()).toEqual(draw());
  });

  it("gives the propensities of the policy that drew it, and of any other, afterwards", () => {
    const random = createRandom(5);
    const accounts = drawAccounts(random, 60);
    const policy = drawPolicy(random);
    const slate = drawSlate(policy, accounts, 10, random);
    const order = slate.map(({ candidate }) => candidate);
    expect(slatePropensities(policy, accounts, order)).toEqual(slate.map(({ propensity }) => propensity));
    expect(slatePropensities(UNIFORM, accounts, order)).toEqual(slate.map(({ left }) => 1 / left));
    expect(() => slatePropensities(policy, accounts, [1, 1])).toThrow(RangeError);
  });

  it("never goes below the floor", () => {
    const random = createRandom(6);
    const accounts = drawAccounts(random, 50);
    const policy = drawPolicy(random, { tournamentSize: 1000, exploration: 0.03 });
    for (let account = 0; account < accounts.rows; account += 1) {
      expect(slatePropensities(policy, accounts, [account])[0]).toBeGreaterThanOrEqual(0.03 / 50);
    }
  });
});

describe("the best of K at random", () => {
  it.each([
    { n: 5, size: 1, shares: [0.2, 0.2, 0.2, 0.2, 0.2] },
    { n: 4, size: 2, shares: [1 / 2, 1 / 3, 1 / 6, 0] },
    { n: 3, size: 3, shares: [1, 0, 0] },
    { n: 3, size: 50, shares: [1, 0, 0] },
    { n: 1, size: 1, shares: [1] },
  ])("of $n with K = $size has the shares $shares", ({ n, size, shares }) => {
    for (const [rank, share] of tournamentShares(n, size).entries()) expect(share).toBeCloseTo(shares[rank] ?? -1, 12);
  });

  it("has shares that add up to 1 with thousands of accounts", () => {
    for (const size of [2, 8, 64, 512, 4999, 5000]) {
      expect(tournamentShares(5000, size).reduce((sum, share) => sum + share)).toBeCloseTo(1, 9);
    }
  });
});
