/** Trains on a directory's rows and predicts its test rows, in a process of its own, as reference.py's `train` does. */
import { readFileSync } from "node:fs";
import path from "node:path";
import {
  type BoostingSettings,
  type Dataset,
  predict,
  trainBoosting,
} from "@/lib/prospect-intelligence/learning/trees";
import { readFloats, writeFloats } from "./files";

export interface Outcome {
  cpuSeconds: number;
  wallSeconds: number;
  peakKilobytes: number;
}

const directory = process.argv[2] ?? ".";
const task: { featureCount: number; settings: BoostingSettings } = JSON.parse(
  readFileSync(path.join(directory, "task.json"), "utf8"),
);

function readColumns(name: string): Dataset {
  const values = readFloats(path.join(directory, `${name}.f32`));
  const rowCount = values.length / task.featureCount;
  const columns = Array.from({ length: task.featureCount }, (_, feature) => ({
    name: `f${feature}`,
    type: "number" as const,
    values: values.subarray(feature * rowCount, (feature + 1) * rowCount),
  }));
  return { rowCount, columns };
}

const rows = readColumns("train-columns");
const labels = new Float64Array(readFloats(path.join(directory, "train-labels.f32")));
const wall = performance.now();
const cpu = process.cpuUsage();
const model = trainBoosting(rows, labels, task.settings);
const used = process.cpuUsage(cpu);
const status = readFileSync("/proc/self/status", "utf8");
const outcome: Outcome = {
  // Of all threads: what the compiler and the garbage collector do besides is counted too.
  cpuSeconds: (used.user + used.system) / 1e6,
  wallSeconds: (performance.now() - wall) / 1000,
  peakKilobytes: Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1]),
};
writeFloats(
  path.join(directory, "our-predictions.f32"),
  Float32Array.from(predict(model, readColumns("test-columns"))),
);
console.log(JSON.stringify(outcome));
