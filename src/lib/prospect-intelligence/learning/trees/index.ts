/**
 * Gradient-boosted trees and random forests on columns of numbers and categories: training, prediction, exact SHAP values,
 * importances, and models written and read in XGBoost's JSON. Pure: the same data, parameters and seed give the same bytes.
 */
export { addEnsembles } from "./add";
export { type BoostingSettings, type TrainingOptions, type TrainingProgress, trainBoosting } from "./boosting";
export { type ForestSettings, trainForest } from "./forest";
export {
  type GainImportance,
  gainImportance,
  type PermutationImportance,
  permutationImportance,
} from "./importance";
export { type Column, checkDataset, type Dataset, DatasetError, selectRows } from "./matrix";
export {
  BOOSTING_DEFAULTS,
  type BoostingParameters,
  FOREST_DEFAULTS,
  type ForestParameters,
  ParameterError,
  smallDataParameters,
} from "./parameters";
export { predict, predictMargin } from "./predict";
export { type Explanation, explain } from "./shap";
export { OBJECTIVES, type Objective, type Tree, type TreeEnsemble } from "./tree";
export { fromXgboostJson, toXgboostJson, XgboostFormatError } from "./xgboost-json";
