import type { Objective } from "./tree";

/** Names, meanings and defaults are XGBoost's (`max_depth` → `maxDepth`), unless a comment says otherwise. */
export type BoostingParameters = {
  /** What is learnt: a number, a probability of 1, or a probability of each class. */
  objective: Objective;
  /** Number of classes, for multi:softprob. */
  classCount: number;
  /** Rounds of boosting: one tree a round, or one for each class. XGBoost's num_boost_round. */
  rounds: number;
  /** Each tree's share of what it would correct. XGBoost's eta. */
  learningRate: number;
  maxDepth: number;
  /** The least sum of hessians in a leaf: rows, for squared error; p(1 − p) summed over rows, for a probability. */
  minChildWeight: number;
  /** L2 and L1 penalties on a leaf's value. */
  lambda: number;
  alpha: number;
  /** The least gain worth a split. */
  gamma: number;
  /** The share of rows each tree is grown on, drawn without replacement. */
  subsample: number;
  /** The share of features each tree may use, of those each level may, and of those each node may. */
  colsampleByTree: number;
  colsampleByLevel: number;
  colsampleByNode: number;
  /** How many intervals a feature's numbers are put into: 2 to 255 (XGBoost's default is 256). */
  maxBin: number;
  /** With fewer categories than this, a split sets one apart from the rest; else they're ordered and parted. */
  maxCatToOnehot: number;
  /** The most categories a split's smaller group may have. */
  maxCatThreshold: number;
  /** Features whose score may only rise (1) or only fall (−1) as they do, by name. */
  monotone: Readonly<Record<string, 1 | -1>>;
  /** Weight of rows labelled 1 in binary:logistic. */
  scalePosWeight: number;
  /** Where boosting starts, as a value or probability; null for the labels' mean (XGBoost's way from 2.0 on). */
  baseScore: number | null;
  /** Stop when the validation loss hasn't fallen for so many rounds, and keep the best; null never. */
  earlyStoppingRounds: number | null;
};

export const BOOSTING_DEFAULTS: Omit<BoostingParameters, "objective"> = {
  classCount: 1,
  rounds: 100,
  learningRate: 0.3,
  maxDepth: 6,
  minChildWeight: 1,
  lambda: 1,
  alpha: 0,
  gamma: 0,
  subsample: 1,
  colsampleByTree: 1,
  colsampleByLevel: 1,
  colsampleByNode: 1,
  maxBin: 255,
  maxCatToOnehot: 4,
  maxCatThreshold: 64,
  monotone: {},
  scalePosWeight: 1,
  baseScore: null,
  earlyStoppingRounds: null,
};

/** What a random forest takes beside the parameters of its trees: no rounds, no learning rate, no early stopping. */
export type ForestParameters = Omit<BoostingParameters, "rounds" | "learningRate" | "earlyStoppingRounds"> & {
  /** How many trees (for each class) are averaged. XGBoost's num_parallel_tree. */
  treeCount: number;
};

/** Those XGBoost recommends for a forest, with leaves not shrunk and trees grown deeper than in boosting. */
export const FOREST_DEFAULTS: Omit<ForestParameters, "objective"> = {
  ...BOOSTING_DEFAULTS,
  treeCount: 100,
  maxDepth: 10,
  lambda: 1e-5,
  subsample: 0.632,
  colsampleByNode: 0.6,
};

export class ParameterError extends Error {
  override name = "ParameterError";
}

/** Throws ParameterError, naming the parameter, unless all lie where the method is defined. */
export function checkParameters(parameters: BoostingParameters): void {
  const { objective } = parameters;
  const whole: [keyof BoostingParameters, number, number][] = [
    ["rounds", 1, 100_000],
    ["maxDepth", 1, 30],
    ["maxBin", 2, 255],
    ["maxCatToOnehot", 1, 255],
    ["maxCatThreshold", 1, 255],
    ["classCount", objective === "multi:softprob" ? 2 : 1, objective === "multi:softprob" ? 1000 : 1],
  ];
  for (const [name, least, most] of whole) {
    const value = parameters[name] as number;
    if (!Number.isInteger(value) || value < least || value > most) {
      throw new ParameterError(`${name} is a whole number from ${least} to ${most}, not ${value} (${objective})`);
    }
  }
  const shares = ["subsample", "colsampleByTree", "colsampleByLevel", "colsampleByNode", "learningRate"] as const;
  for (const name of shares) {
    if (!(parameters[name] > 0 && parameters[name] <= 1)) {
      throw new ParameterError(`${name} is above 0 and at most 1, not ${parameters[name]}`);
    }
  }
  for (const name of ["minChildWeight", "lambda", "alpha", "gamma", "scalePosWeight"] as const) {
    if (!(parameters[name] >= 0 && Number.isFinite(parameters[name]))) {
      throw new ParameterError(`${name} is at least 0, not ${parameters[name]}`);
    }
  }
  for (const [name, direction] of Object.entries(parameters.monotone)) {
    if (direction !== 1 && direction !== -1)
      throw new ParameterError(`monotone “${name}” is 1 or -1, not ${direction}`);
  }
  const { baseScore, earlyStoppingRounds } = parameters;
  if (
    baseScore !== null &&
    !(Number.isFinite(baseScore) && (objective !== "binary:logistic" || (baseScore > 0 && baseScore < 1)))
  ) {
    throw new ParameterError(
      `baseScore is a number, and a probability between 0 and 1 for binary:logistic, not ${baseScore}`,
    );
  }
  if (earlyStoppingRounds !== null && !(Number.isInteger(earlyStoppingRounds) && earlyStoppingRounds >= 1)) {
    throw new ParameterError(`earlyStoppingRounds is a whole number from 1, not ${earlyStoppingRounds}`);
  }
}

/**
 * Parameters which hold back when there is little to learn from: shallow trees, small steps, leaves of many rows, shares of
 * rows and features. At 50 rows no tree looks further than one feature at a time and a leaf needs a seventh of them;
 * from some 10,000 rows on little is held back any more. The numbers were chosen by cross-validation on small data sets
 * (`npm run bench:learning -- --part small`).
 */
export function smallDataParameters(rowCount: number): Partial<Omit<BoostingParameters, "objective">> {
  if (rowCount < 200)
    return { ...SMALL, rounds: 60, maxDepth: 1, minChildWeight: Math.max(2, rowCount / 50), lambda: 5 };
  if (rowCount < 1000) return { ...SMALL, rounds: 150, maxDepth: 2, minChildWeight: 2, lambda: 3 };
  if (rowCount < 10_000) return { ...SMALL, rounds: 200, maxDepth: 4, minChildWeight: 3 };
  return { rounds: 300, learningRate: 0.1, maxDepth: 6, subsample: 0.8 };
}

const SMALL = { learningRate: 0.05, subsample: 0.8, colsampleByNode: 0.7 };
