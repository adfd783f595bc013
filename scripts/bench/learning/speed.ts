import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { rankAuc } from "@/lib/prospect-intelligence/learning/evaluation/metrics";
import type { BoostingSettings } from "@/lib/prospect-intelligence/learning/trees";
import { readFloats, writeFloats } from "./files";
import type { Outcome } from "./ours";
import { runReference } from "./reference";
import { FEATURE_COUNT, generateRows, toRowMajor } from "./rows";

const OURS = fileURLToPath(new URL("./ours.ts", import.meta.url));
const ROUNDS = 100;
const TEST_ROWS = 100_000;
const SETTINGS: BoostingSettings = {
  objective: "binary:logistic",
  rounds: ROUNDS,
  learningRate: 0.1,
  maxDepth: 6,
  maxBin: 255,
  baseScore: 0.5,
};
/** The same in XGBoost's names. */
const XGBOOST = {
  objective: "binary:logistic",
  tree_method: "hist",
  eta: SETTINGS.learningRate,
  max_depth: SETTINGS.maxDepth,
  max_bin: SETTINGS.maxBin,
  base_score: SETTINGS.baseScore,
};

export interface SpeedResult {
  rowCount: number;
  /** Mean over data sets of a size; the difference is ours less theirs, with the standard error of its mean. */
  auc: { ours: number; theirs: number; difference: number; standardError: number | null };
  ours: Outcome;
  theirs: Outcome;
}

/**
 * Trains both on the same rows of the generator, each in a process of its own. Few rows make AUC a matter of chance, which
 * is judged over several data sets.
 */
export function compareSpeed(directory: string, rowCount: number): SpeedResult {
  const dataSets = rowCount < 5000 ? 20 : rowCount < 50_000 ? 5 : 1;
  const runs = Array.from({ length: dataSets }, (_, set) => compareOnce(directory, rowCount, set));
  const differences = runs.map(({ auc }) => auc.ours - auc.theirs);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const difference = mean(differences);
  const squares = differences.reduce((sum, value) => sum + (value - difference) ** 2, 0);
  const worst = (outcomes: Outcome[]): Outcome => ({
    cpuSeconds: mean(outcomes.map(({ cpuSeconds }) => cpuSeconds)),
    wallSeconds: mean(outcomes.map(({ wallSeconds }) => wallSeconds)),
    peakKilobytes: Math.max(...outcomes.map(({ peakKilobytes }) => peakKilobytes)),
  });
  return {
    rowCount,
    auc: {
      ours: mean(runs.map(({ auc }) => auc.ours)),
      theirs: mean(runs.map(({ auc }) => auc.theirs)),
      difference,
      standardError: dataSets > 1 ? Math.sqrt(squares / (dataSets - 1) / dataSets) : null,
    },
    ours: worst(runs.map(({ ours }) => ours)),
    theirs: worst(runs.map(({ theirs }) => theirs)),
  };
}

function compareOnce(directory: string, rowCount: number, set: number) {
  mkdirSync(directory, { recursive: true });
  const file = (name: string) => path.join(directory, `${name}.f32`);
  const train = generateRows(rowCount, `train ${rowCount} ${set}`);
  const test = generateRows(TEST_ROWS, "test");
  // Each reads the numbers in the order it takes them: column after column here, row after row in numpy.
  writeFloats(file("train-columns"), ...train.columns);
  writeFloats(file("train-rows"), toRowMajor(train));
  writeFloats(file("train-labels"), train.labels);
  writeFloats(file("test-columns"), ...test.columns);
  writeFloats(file("test-rows"), toRowMajor(test));
  const task = { featureCount: FEATURE_COUNT, rounds: ROUNDS, settings: SETTINGS, xgboost: XGBOOST };
  writeFileSync(path.join(directory, "task.json"), JSON.stringify(task));

  const theirs = runReference("train", directory) as Outcome;
  const run = spawnSync(process.execPath, ["--import", "tsx", OURS, directory], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(`Training failed:\n${run.stderr}`);
  const ours = JSON.parse(run.stdout) as Outcome;
  const auc = {
    ours: rankAuc(readFloats(file("our-predictions")), test.labels),
    theirs: rankAuc(readFloats(file("reference-predictions")), test.labels),
  };
  return { auc, ours, theirs };
}
