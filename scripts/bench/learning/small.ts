import { mkdirSync } from "node:fs";
import path from "node:path";
import { rankAuc, rootMeanSquaredError } from "@/lib/prospect-intelligence/learning/evaluation/metrics";
import {
  type Dataset,
  predict,
  selectRows,
  smallDataParameters,
  trainBoosting,
} from "@/lib/prospect-intelligence/learning/trees";
import { readFloats } from "./files";
import { runReference } from "./reference";

interface ReferenceSet {
  featureCount: number;
  splits: { train: number[]; test: number[] }[];
  scores: Record<string, number[]>;
}

export interface SmallResult {
  name: string;
  metric: "AUC" | "RMSE";
  /** Mean over the splits, with its standard error; ours first. */
  learners: { name: string; mean: number; standardError: number }[];
  /** How far ours is behind the best of the others, in standard errors of the best (below 0: ahead). */
  behind: number;
}

/** Our defaults for small data against the defaults of three others, on the same 20 splits of two data sets. */
export function compareSmall(directory: string): SmallResult[] {
  mkdirSync(directory, { recursive: true });
  const sets = runReference("small", directory) as Record<string, ReferenceSet>;
  return Object.entries(sets).map(([name, { featureCount, splits, scores }]) => {
    const isBinary = name === "breast-cancer";
    const { data, labels } = readSet(directory, name, featureCount);
    const ours = splits.map(({ train, test }, seed) => {
      const learnt = pick(labels, train);
      const objective = isBinary ? "binary:logistic" : "reg:squarederror";
      const settings = { objective, ...smallDataParameters(train.length) } as const;
      const model = trainBoosting(selectRows(data, train), learnt, settings, { seed });
      const predicted = predict(model, selectRows(data, test));
      return isBinary ? rankAuc(predicted, pick(labels, test)) : rootMeanSquaredError(predicted, pick(labels, test));
    });
    const learners = Object.entries({ ours, ...scores }).map(([learner, values]) => ({
      name: learner,
      ...summarise(values),
    }));
    const [first, ...others] = learners as [SmallResult["learners"][0], ...SmallResult["learners"]];
    const sign = isBinary ? 1 : -1;
    const best = others.reduce((one, other) => (sign * other.mean > sign * one.mean ? other : one));
    const behind = (sign * (best.mean - first.mean)) / best.standardError;
    return { name, metric: isBinary ? "AUC" : "RMSE", learners, behind };
  });
}

function readSet(directory: string, name: string, featureCount: number): { data: Dataset; labels: Float64Array } {
  const rows = readFloats(path.join(directory, `${name}-rows.f32`));
  const labels = Float64Array.from(readFloats(path.join(directory, `${name}-labels.f32`)));
  const columns = Array.from({ length: featureCount }, (_, feature) => ({
    name: `f${feature}`,
    type: "number" as const,
    values: Float32Array.from(labels, (_, row) => rows[row * featureCount + feature] ?? Number.NaN),
  }));
  return { data: { rowCount: labels.length, columns }, labels };
}

const pick = (values: Float64Array, rows: number[]) => Float64Array.from(rows, (row) => values[row] ?? Number.NaN);

function summarise(values: number[]): { mean: number; standardError: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, standardError: Math.sqrt(squares / (values.length - 1) / values.length) };
}
