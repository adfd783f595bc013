import { createRandom } from "../random";
import { type Dataset, DatasetError } from "./matrix";
import { meanLoss } from "./objective";
import { predictMargin } from "./predict";
import type { TreeEnsemble } from "./tree";

/** `gain` is the sum over all splits on the feature (XGBoost's total_gain); `share` its part of all features' gain. */
export type GainImportance = { name: string; gain: number; share: number; splitCount: number };

/** How much each feature's splits reduced the training loss, in the order of the features. */
export function gainImportance({ features, trees }: TreeEnsemble): GainImportance[] {
  const gains = new Float64Array(features.length);
  const splitCounts = new Int32Array(features.length);
  for (const { left, feature, gain } of trees) {
    for (let node = 0; node < left.length; node += 1) {
      if (left[node]! < 0) continue;
      gains[feature[node]!]! += gain[node]!;
      splitCounts[feature[node]!]! += 1;
    }
  }
  const sum = gains.reduce((total, gain) => total + gain, 0);
  return features.map(({ name }, index) => ({
    name,
    gain: gains[index]!,
    share: sum > 0 ? gains[index]! / sum : 0,
    splitCount: splitCounts[index]!,
  }));
}

/** `increase` is in the loss's own unit, the mean over repeats; `standardError` is that mean's. */
export type PermutationImportance = { name: string; increase: number; standardError: number };

/**
 * How much the loss on these rows grows when one feature's values change places at random (Breiman 2001; Fisher, Rudin
 * & Dominici 2019). Rows the model wasn't trained on tell what it truly rests on.
 */
export function permutationImportance(
  model: TreeEnsemble,
  data: Dataset,
  labels: Float64Array,
  options: { seed?: number | string; repeats?: number; weights?: Float64Array } = {},
): PermutationImportance[] {
  const { seed = 0, repeats = 5, weights = null } = options;
  if (labels.length !== data.rowCount || data.rowCount === 0) {
    throw new DatasetError(`There are ${labels.length} labels for ${data.rowCount} rows`);
  }
  const random = createRandom(seed);
  const margins = predictMargin(model, data);
  const lossOf = (said: Float64Array) => meanLoss(model.objective, said, model.outputCount, labels, weights);
  const loss = lossOf(margins);
  return data.columns.map((column, index) => {
    // Trees that do not read the feature say the same, whatever its values.
    const reading = selectTrees(model, index);
    const own = predictMargin(reading, data);
    const increases = Array.from({ length: repeats }, (_, repeat) => {
      const values = random.fork(`${column.name} ${repeat}`).shuffle(column.values.slice());
      const moved = predictMargin(reading, { ...data, columns: data.columns.with(index, { ...column, values }) });
      return lossOf(margins.map((margin, row) => margin - own[row]! + moved[row]!)) - loss;
    });
    const increase = increases.reduce((sum, value) => sum + value, 0) / repeats;
    const squares = increases.reduce((sum, value) => sum + (value - increase) ** 2, 0);
    const standardError = repeats > 1 ? Math.sqrt(squares / (repeats - 1) / repeats) : Number.NaN;
    return { name: column.name, increase, standardError };
  });
}

/** The trees that split on a feature, as an ensemble. */
function selectTrees(model: TreeEnsemble, index: number): TreeEnsemble {
  const chosen = model.trees.flatMap(({ left, feature }, place) =>
    feature.some((read, node) => read === index && left[node]! >= 0) ? [place] : [],
  );
  return {
    ...model,
    trees: chosen.map((place) => model.trees[place]!),
    treeOutput: Int32Array.from(chosen, (place) => model.treeOutput[place]!),
  };
}
