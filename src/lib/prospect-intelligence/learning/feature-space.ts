/**
 * From the signals of runs to columns of numbers: which features a model looks at, and the codes of its categories. Fitted
 * once, to the rows learned from, and kept with the model, so that serving reads a run exactly as training did.
 */
import { z } from "zod";
import { FEATURE_TYPES, FEATURES, type FeatureValue, type RunSignals, readFeature, requireFeature } from "./features";
import type { Dataset } from "./trees";

export const featureSpaceSchema = z.array(
  z.object({
    name: z.string(),
    type: z.enum(FEATURE_TYPES),
    /** Of a category: the text of each code. The last, where it is `OTHER`, stands for all rarer ones. */
    categories: z.array(z.string()).optional(),
  }),
);
export type FeatureSpace = z.infer<typeof featureSpaceSchema>;

/** A category rarer than this is not learned from by itself. */
const MIN_CATEGORY_ROWS = 5;
const MAX_CATEGORIES = 64;
/** No text of a signal: those are trimmed. */
export const OTHER = " other";

/** The features that differ at all among these rows; one that never does tells nothing. */
export function fitFeatureSpace(signals: readonly RunSignals[]): FeatureSpace {
  return FEATURES.flatMap((feature) => {
    const counts = new Map<FeatureValue | null, number>();
    for (const of of signals) {
      const value = readFeature(feature, of);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    if (counts.size < 2) return [];
    const { name, type } = feature;
    return [type === "category" ? { name, type, categories: toCategories(counts) } : { name, type }];
  });
}

function toCategories(counts: ReadonlyMap<FeatureValue | null, number>): string[] {
  const texts = [...counts].flatMap(([value, count]) => (typeof value === "string" ? [{ value, count }] : []));
  const common = texts
    .filter(({ count }) => count >= MIN_CATEGORY_ROWS)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MAX_CATEGORIES)
    .map(({ value }) => value);
  return common.length < texts.length ? [...common, OTHER] : common;
}

/** One column a feature: numbers as they are, truths as 0 and 1, categories as codes, unknown as NaN. */
export function encode(space: FeatureSpace, signals: readonly RunSignals[]): Dataset {
  const columns = space.map(({ name, type, categories }) => {
    const feature = requireFeature(name);
    const codes = new Map(categories?.map((category, code) => [category, code]));
    const other = codes.get(OTHER) ?? Number.NaN;
    const values = Float32Array.from(signals, (of) => {
      const value = readFeature(feature, of);
      if (value === null) return Number.NaN;
      return typeof value === "string" ? (codes.get(value) ?? other) : Number(value);
    });
    return { name, type: type === "category" ? ("category" as const) : ("number" as const), values };
  });
  return { rowCount: signals.length, columns };
}
