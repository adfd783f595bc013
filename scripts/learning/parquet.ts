/** The training set as a Parquet file that XGBoost reads on any machine, or on a cluster, and its manifest. */
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { DuckDBInstance, DuckDBTimestampTZValue } from "@duckdb/node-api";
import { encode, type FeatureSpace, fitFeatureSpace } from "@/lib/prospect-intelligence/learning/feature-space";
import { FEATURES_VERSION, requireFeature } from "@/lib/prospect-intelligence/learning/features";
import { firstForCalibration, splitTrainingSet } from "@/lib/prospect-intelligence/learning/icp-model";
import { isOutcomeLabel, OUTCOMES } from "@/lib/prospect-intelligence/learning/labels";
import {
  hashTrainingSet,
  PRIORITY_CLASSES,
  type TrainingRow,
  type TrainingSet,
} from "@/lib/prospect-intelligence/learning/training-set";
import type { Manifest } from "./manifest";

const FILE = "training.parquet";

const COLUMNS = [
  { name: "run_id", type: "VARCHAR", meaning: "The run." },
  {
    name: "domain",
    type: "VARCHAR",
    meaning: "The account. Never split one over folds: its runs share their outcome.",
  },
  { name: "run_at", type: "TIMESTAMPTZ", meaning: "When the run ended; the rows stand in this order." },
  {
    name: "part",
    type: "VARCHAR",
    meaning: "train, calibrate, test (the newest), or purged: may share an outcome with test.",
  },
  { name: "target", type: "DOUBLE", meaning: "The label." },
  {
    name: "step",
    type: "VARCHAR",
    meaning: "The furthest step towards the outcome in the window, where there was one. No feature.",
  },
  { name: "rules_score", type: "DOUBLE", meaning: "The rules' score, 0–100; null where they gave none. No feature." },
] as const;

/** Writes both files into a directory. The same rows give the same bytes. */
export async function exportTrainingSet(set: TrainingSet, directory: string): Promise<Manifest> {
  await mkdir(directory, { recursive: true });
  const file = path.join(directory, FILE);
  const parts = nameParts(set);
  const learnedFrom = set.rows.filter((_, index) => parts[index] === "train" || parts[index] === "calibrate");
  const space = fitFeatureSpace(learnedFrom.map(({ signals }) => signals));
  await writeParquet(file, set.rows, parts, space);

  const count = (part: string) => parts.filter((name) => name === part).length;
  const at = (row: TrainingRow | undefined) => (row ? new Date(row.runAt).toISOString() : null);
  const manifest: Manifest = {
    format: 1,
    file: FILE,
    sha256: createHash("sha256")
      .update(await readFile(file))
      .digest("hex"),
    dataHash: hashTrainingSet(set),
    featuresVersion: FEATURES_VERSION,
    label: { name: set.label, meaning: describeLabel(set), windowDays: set.windowDays },
    asOf: new Date(set.asOf).toISOString(),
    from: at(set.rows[0]),
    to: at(set.rows.at(-1)),
    isSimulated: set.isSimulated,
    counts: {
      runs: set.runCount,
      rows: set.rows.length,
      outcomes: set.outcomeCount,
      censored: set.censoredCount,
      leftOut: set.leftOutCount,
      repeated: set.repeatedCount,
    },
    parts: { train: count("train"), calibrate: count("calibrate"), test: count("test"), purged: count("purged") },
    columns: [...COLUMNS],
    features: space.map(({ name, type, categories }) => {
      const { unit, meaning } = requireFeature(name);
      return { name, type, unit, meaning, categories };
    }),
  };
  await writeFile(path.join(directory, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** The part of each row, in their order. */
function nameParts(set: TrainingSet): string[] {
  const { train, test } = splitTrainingSet(set);
  const names = new Map<TrainingRow, string>();
  const calibrateFrom = firstForCalibration(train.length);
  for (const [index, row] of train.entries()) names.set(row, index < calibrateFrom ? "train" : "calibrate");
  for (const row of test) names.set(row, "test");
  return set.rows.map((row) => names.get(row) ?? "purged");
}

function describeLabel({ label }: TrainingSet): string {
  if (isOutcomeLabel(label))
    return `1: ${OUTCOMES[label].meaning} 0: none was. Events that were taken back do not count.`;
  if (label === "icp_score") return "The rules' own score of the run, 0–100.";
  return `The rules' own level of the run: ${PRIORITY_CLASSES.map((name, place) => `${place} ${name}`).join(", ")}.`;
}

async function writeParquet(file: string, rows: TrainingRow[], parts: string[], space: FeatureSpace): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  try {
    const features = space.map(({ name, type }) => `"${name}" ${type === "category" ? "INTEGER" : "REAL"}`);
    const columns = [...COLUMNS.map(({ name, type }) => `${name} ${type}`), ...features];
    await connection.run(`create table training (${columns.join(", ")})`);
    const { columns: values } = encode(
      space,
      rows.map(({ signals }) => signals),
    );
    const appender = await connection.createAppender("training");
    for (const [index, row] of rows.entries()) {
      appender.appendVarchar(row.runId);
      appender.appendVarchar(row.domain);
      appender.appendTimestampTZ(new DuckDBTimestampTZValue(BigInt(row.runAt) * 1000n));
      appender.appendVarchar(parts[index] ?? "");
      appender.appendDouble(row.target);
      if (row.step === null) appender.appendNull();
      else appender.appendVarchar(row.step.type);
      if (row.rulesScore === null) appender.appendNull();
      else appender.appendDouble(row.rulesScore);
      for (const column of values) {
        const value = column.values[index] ?? Number.NaN;
        if (Number.isNaN(value)) appender.appendNull();
        else if (column.type === "category") appender.appendInteger(value);
        else appender.appendFloat(value);
      }
      appender.endRow();
    }
    appender.closeSync();
    await connection.run(`copy training to '${file.replaceAll("'", "''")}' (format parquet, compression zstd)`);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
