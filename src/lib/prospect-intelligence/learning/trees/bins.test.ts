import { describe, expect, test } from "vitest";
import { createRandom } from "../random";
import { ABOVE_ALL, binDataset, chooseThresholds } from "./bins";
import { numbers } from "./testing";

describe("chooseThresholds", () => {
  test.each([
    { name: "no values", values: [], expected: [] },
    { name: "missing values alone", values: [Number.NaN, Number.NaN], expected: [] },
    { name: "one value", values: [2, 2, Number.NaN], expected: [] },
    { name: "few values, halfway between them", values: [3, 1, 1, 2, Number.NaN], expected: [1.5, 2.5] },
    { name: "zero of either sign as one value", values: [-0, 0, 1], expected: [0.5] },
  ])("parts $name", ({ values, expected }) => {
    expect([...chooseThresholds(Float64Array.from(values), 255)]).toEqual([...expected, ABOVE_ALL]);
  });

  test("parts neighbours in single precision, each on its side", () => {
    const low = Math.fround(1);
    const high = Math.fround(1 + 2 ** -23);
    const [threshold] = chooseThresholds(Float32Array.of(low, high), 255);
    expect(low < threshold!).toBe(true);
    expect(high < threshold!).toBe(false);
    // At double precision the second would be below the threshold still.
    expect([...binDataset(numbers({ x: [low, high - 1e-12] }), 255).bins]).toEqual([1, 2]);
  });

  test("fills bins evenly, with one of its own for a value that many rows share", () => {
    const random = createRandom("bins");
    const values = Float32Array.from({ length: 50_000 }, () => (random.bernoulli(0.3) ? 0 : random.normal()));
    const { bins, binCounts } = binDataset(numbers({ x: values }), 64);
    expect(binCounts[0]).toBeLessThanOrEqual(65);
    expect(binCounts[0]).toBeGreaterThan(58);
    const counts = new Array<number>(65).fill(0);
    for (const bin of bins) counts[bin]! += 1;
    const zeroBin = bins[values.indexOf(0)]!;
    expect(counts[zeroBin]).toBe(values.filter((value) => value === 0).length);
    const others = counts.filter((count, bin) => bin !== zeroBin && count > 0);
    expect(Math.max(...others)).toBeLessThan(3 * (35_000 / 63));
  });
});

test("a bin holds the values below its threshold and not below the one before", () => {
  const random = createRandom("thresholds");
  const values = Float64Array.from({ length: 5000 }, () => (random.bernoulli(0.1) ? Number.NaN : random.normal()));
  const { bins, thresholds } = binDataset(numbers({ x: values }), 255);
  for (const [row, value] of values.entries()) {
    const bin = bins[row]!;
    if (Number.isNaN(value)) {
      expect(bin).toBe(0);
      continue;
    }
    expect(Math.fround(value) < thresholds[0]![bin - 1]!).toBe(true);
    if (bin > 1) expect(Math.fround(value) < thresholds[0]![bin - 2]!).toBe(false);
  }
});

test("a category's bin is its code; a negative code is missing, and too many are refused", () => {
  const category = (values: number[]) => ({
    rowCount: values.length,
    columns: [{ name: "kind", type: "category" as const, values: Float64Array.from(values) }],
  });
  expect([...binDataset(category([2, 0, -1, Number.NaN]), 255).bins]).toEqual([3, 1, 0, 0]);
  expect(binDataset(category([254]), 255).binCounts).toEqual([256]);
  expect(() => binDataset(category([255]), 255)).toThrow("“kind” has a category of code 255");
});
