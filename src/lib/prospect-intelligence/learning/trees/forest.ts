import { growRounds, type TrainingOptions } from "./boosting";
import type { Dataset } from "./matrix";
import { FOREST_DEFAULTS, type ForestParameters, ParameterError } from "./parameters";
import type { Objective, TreeEnsemble } from "./tree";

export type ForestSettings = { objective: Objective } & Partial<ForestParameters>;

/**
 * A random forest (Breiman, "Random forests", Machine Learning 45, 2001) as XGBoost's num_parallel_tree grows it: one
 * round, each tree on its own share of the rows and each node on its own share of the features, the mean of all trees.
 * For squared error a leaf is its rows' mean; for probabilities one Newton step from the base, so that its ranks are a
 * forest's but its probabilities want calibrating.
 */
export function trainForest(
  data: Dataset,
  labels: Float64Array,
  settings: ForestSettings,
  options: Omit<TrainingOptions, "validation"> = {},
): TreeEnsemble {
  const { treeCount, ...parameters } = { ...FOREST_DEFAULTS, ...settings };
  if (!Number.isInteger(treeCount) || treeCount < 1) {
    throw new ParameterError(`treeCount is a whole number from 1, not ${treeCount}`);
  }
  const boosting = { ...parameters, rounds: 1, learningRate: 1, earlyStoppingRounds: null };
  return growRounds(data, labels, boosting, treeCount, options);
}
