import { describe, expect, test } from "vitest";
import { createRandom, type Random } from "./random";

const DRAWS = 200_000;

function moments(draw: () => number): { mean: number; variance: number } {
  const drawn = Array.from({ length: DRAWS }, draw);
  const mean = drawn.reduce((sum, x) => sum + x, 0) / DRAWS;
  const variance = drawn.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (DRAWS - 1);
  return { mean, variance };
}

describe("createRandom", () => {
  test("gives the same numbers for the same seed, today's and every later one's", () => {
    const random = createRandom(1);
    const drawn = [random.next(), random.normal(), random.gamma(2.5), random.integer(1000), random.poisson(50)];
    expect(drawn).toMatchInlineSnapshot(`
      [
        0.7966383786412743,
        -0.29281786420560607,
        3.7842546948033755,
        571,
        39,
      ]
    `);
    expect(createRandom("1").next()).toBe(drawn[0]);
  });

  test("gives other numbers for other seeds", () => {
    const firsts = new Set(Array.from({ length: 10_000 }, (_, seed) => createRandom(seed).next()));
    expect(firsts.size).toBe(10_000);
    const mean = [...firsts].reduce((sum, x) => sum + x, 0) / firsts.size;
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 / Math.sqrt(12 * 10_000));
  });

  const distributions: { name: string; draw: (random: Random) => number; mean: number; variance: number }[] = [
    { name: "next", draw: (random) => random.next(), mean: 0.5, variance: 1 / 12 },
    { name: "integer(7)", draw: (random) => random.integer(7), mean: 3, variance: 4 },
    { name: "integer(2 ** 40)", draw: (random) => random.integer(2 ** 40) / 2 ** 40, mean: 0.5, variance: 1 / 12 },
    { name: "normal", draw: (random) => random.normal(), mean: 0, variance: 1 },
    { name: "gamma(0.3)", draw: (random) => random.gamma(0.3), mean: 0.3, variance: 0.3 },
    { name: "gamma(4)", draw: (random) => random.gamma(4), mean: 4, variance: 4 },
    { name: "poisson(0.7)", draw: (random) => random.poisson(0.7), mean: 0.7, variance: 0.7 },
    { name: "poisson(10)", draw: (random) => random.poisson(10), mean: 10, variance: 10 },
    { name: "poisson(400)", draw: (random) => random.poisson(400), mean: 400, variance: 400 },
    { name: "bernoulli(0.2)", draw: (random) => Number(random.bernoulli(0.2)), mean: 0.2, variance: 0.16 },
  ];
  test.each(distributions)("draws $name with its mean and variance", ({ draw, mean, variance }) => {
    const random = createRandom("moments");
    const drawn = moments(() => draw(random));
    expect(Math.abs(drawn.mean - mean)).toBeLessThan(4.5 * Math.sqrt(variance / DRAWS));
    expect(drawn.variance / variance).toBeGreaterThan(0.97);
    expect(drawn.variance / variance).toBeLessThan(1.03);
  });

  test("draws a Poisson count as often as its probability says, by either method", () => {
    for (const mean of [3, 12]) {
      const random = createRandom(`poisson ${mean}`);
      const counts = new Map<number, number>();
      for (let draw = 0; draw < DRAWS; draw += 1) {
        const count = random.poisson(mean);
        counts.set(count, (counts.get(count) ?? 0) + 1);
      }
      let probability = Math.exp(-mean);
      for (let count = 0; count < 3 * mean; count += 1) {
        const error = Math.abs((counts.get(count) ?? 0) - probability * DRAWS);
        expect(error).toBeLessThan(5 * Math.sqrt(probability * DRAWS) + 2);
        probability *= mean / (count + 1);
      }
    }
  });

  test("shuffles to each order equally often, in place", () => {
    const random = createRandom("orders");
    const counts = new Map<string, number>();
    for (let draw = 0; draw < 60_000; draw += 1) {
      const array = new Uint8Array([0, 1, 2, 3]);
      expect(random.shuffle(array)).toBe(array);
      counts.set(array.join(""), (counts.get(array.join("")) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    for (const count of counts.values()) expect(Math.abs(count - 2500)).toBeLessThan(5 * Math.sqrt(2500));
  });

  test("forks a stream that doesn't depend on what was drawn before, nor shift it", () => {
    const random = createRandom(7);
    const fork = random.fork("rows").next();
    const first = random.next();
    expect(random.fork("rows").next()).toBe(fork);
    expect(createRandom(7).next()).toBe(first);
    const values = [fork, first, random.fork("columns").next(), random.fork("rows").fork("columns").next()];
    expect(new Set(values).size).toBe(4);
  });

  test("refuses what has no distribution", () => {
    const random = createRandom(1);
    for (const n of [0, -1, 1.5, Number.NaN, 2 ** 53]) expect(() => random.integer(n)).toThrow(RangeError);
    for (const shape of [0, -1, Number.NaN, Infinity]) expect(() => random.gamma(shape)).toThrow(RangeError);
    for (const mean of [-1, Number.NaN, Infinity]) expect(() => random.poisson(mean)).toThrow(RangeError);
    expect(random.poisson(0)).toBe(0);
    expect([random.bernoulli(0), random.bernoulli(1)]).toEqual([false, true]);
  });
});
