import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  type Dataset,
  explain,
  fromXgboostJson,
  predict,
  predictMargin,
  type TreeEnsemble,
  toXgboostJson,
  trainBoosting,
} from "@/lib/prospect-intelligence/learning/trees";
import { readFloats, writeFloats } from "./files";
import { runReference } from "./reference";
import { generateRows, type Rows, toRowMajor } from "./rows";

/** Features of the generator that are taken for categories: of two values, of six and of a dozen. */
const CATEGORIES = [7, 8, 5];

export const EXCHANGES = (["reg:squarederror", "binary:logistic", "multi:softprob"] as const).flatMap((objective) =>
  [false, true].map((withCategories) => ({ objective, withCategories })),
);
export type Exchange = (typeof EXCHANGES)[number];

export const nameOf = ({ objective, withCategories }: Exchange) =>
  `${objective.replace(/^.*:/, "")}${withCategories ? "-categories" : ""}`;

/** What XGBoost says of the rows with a model: what we have to say too. */
export interface Answers {
  margins: Float32Array;
  predictions: Float32Array;
  contributions: Float32Array;
}

export interface Exchanged {
  data: Dataset;
  /** Of the model that XGBoost trained and wrote, and of the one that we did. */
  theirs: { json: string; answers: Answers };
  ours: { json: string; answers: Answers };
}

export interface Size {
  rowCount: number;
  rounds: number;
  maxDepth: number;
}

/** Of the models that `npm test` keeps XGBoost's answers of, and of those the bench compares. */
export const GOLDEN_SIZE: Size = { rowCount: 300, rounds: 4, maxDepth: 3 };
const BENCH_SIZE: Size = { rowCount: 2000, rounds: 100, maxDepth: 6 };
const LEARNING_RATE = 0.2;

/** The rows of an exchange, and the model we train on them as XGBoost's JSON. */
export function trainOurs(exchange: Exchange, { rowCount, rounds, maxDepth }: Size) {
  const rows = generateRows(rowCount, `exchange ${nameOf(exchange)}`);
  const data = toDataset(rows, exchange);
  const labels = toLabels(rows, exchange);
  const { objective } = exchange;
  const classCount = objective === "multi:softprob" ? 3 : 1;
  const settings = { objective, classCount, rounds, maxDepth, learningRate: LEARNING_RATE };
  return { data, labels, json: toXgboostJson(trainBoosting(data, labels, settings)) };
}

/** Has both train a model on the same rows, and XGBoost answer with both. */
export function exchangeModels(directory: string, exchange: Exchange, size: Size): Exchanged {
  mkdirSync(directory, { recursive: true });
  const file = (name: string) => path.join(directory, `${name}.f32`);
  const { data, labels, json } = trainOurs(exchange, size);
  const columns = data.columns.map(({ values }) => Float32Array.from(values));
  writeFloats(file("rows"), toRowMajor({ rowCount: data.rowCount, columns }));
  writeFloats(file("labels"), Float32Array.from(labels));
  const task = {
    featureNames: data.columns.map(({ name }) => name),
    featureTypes: data.columns.map(({ type }) => (type === "category" ? "c" : "float")),
    rounds: size.rounds,
    xgboost: {
      objective: exchange.objective,
      ...(exchange.objective === "multi:softprob" ? { num_class: 3 } : {}),
      tree_method: "hist",
      max_depth: size.maxDepth,
      eta: LEARNING_RATE,
    },
  };
  writeFileSync(path.join(directory, "task.json"), JSON.stringify(task));
  writeFileSync(path.join(directory, "ours.json"), json);
  runReference("exchange", directory);
  const answersOf = (name: string): Answers => ({
    margins: readFloats(file(`${name}-margins`)),
    predictions: readFloats(file(`${name}-predictions`)),
    contributions: readFloats(file(`${name}-contributions`)),
  });
  return {
    data,
    theirs: { json: readFileSync(path.join(directory, "theirs.json"), "utf8"), answers: answersOf("theirs") },
    ours: { json, answers: answersOf("ours") },
  };
}

function toDataset({ rowCount, columns }: Rows, { withCategories }: Exchange): Dataset {
  return {
    rowCount,
    columns: columns.map((values, feature) => ({
      name: `f${feature}`,
      type: withCategories && CATEGORIES.includes(feature) ? "category" : "number",
      values,
    })),
  };
}

function toLabels({ scores, labels }: Rows, { objective }: Exchange): Float64Array {
  if (objective === "binary:logistic") return Float64Array.from(labels);
  if (objective === "reg:squarederror") return Float64Array.from(scores);
  return Float64Array.from(scores, (score) => (score < -1 ? 0 : score < 1 ? 1 : 2));
}

export interface ExchangeResult {
  name: string;
  /** Largest differences between XGBoost's answers and ours, with its model and with ours. */
  theirs: { predictions: number; contributions: number };
  ours: { predictions: number; contributions: number };
  /** Largest difference between a margin and the sum of its SHAP values. */
  sumError: number;
  /** Milliseconds of CPU that the SHAP values of a row take. */
  explainMs: number;
}

/** Compares XGBoost's answers with ours on 100 trees (of each class) of depth 6. */
export function compareExchange(directory: string, exchange: Exchange): ExchangeResult {
  const { data, theirs, ours } = exchangeModels(directory, exchange, BENCH_SIZE);
  const model = fromXgboostJson(ours.json);
  explain(model, data);
  const cpu = process.cpuUsage();
  const { values, featureCount } = explain(model, data);
  const used = process.cpuUsage(cpu);
  let sumError = 0;
  predictMargin(model, data).forEach((margin, index) => {
    const row = values.subarray(index * (featureCount + 1), (index + 1) * (featureCount + 1));
    sumError = Math.max(sumError, Math.abs(row.reduce((sum, value) => sum + value, 0) - margin));
  });
  return {
    name: nameOf(exchange),
    theirs: differences(fromXgboostJson(theirs.json), data, theirs.answers),
    ours: differences(model, data, ours.answers),
    sumError,
    explainMs: (used.user + used.system) / 1000 / data.rowCount,
  };
}

function differences(model: TreeEnsemble, data: Dataset, answers: Answers) {
  return {
    predictions: largestDifference(predict(model, data), answers.predictions),
    contributions: largestDifference(explain(model, data).values, answers.contributions),
  };
}

function largestDifference(ours: Float64Array, theirs: Float32Array): number {
  if (ours.length !== theirs.length) throw new Error(`${ours.length} answers to compare with ${theirs.length}`);
  return ours.reduce((most, value, index) => Math.max(most, Math.abs(value - (theirs[index] ?? Number.NaN))), 0);
}
