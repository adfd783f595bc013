import { type Dataset, DatasetError } from "./matrix";
import { sigmoid, softmax } from "./objective";
import { goesLeft, type Tree, type TreeEnsemble } from "./tree";

/**
 * The margins of each row, row after row (rows × outputs): the value for regression, log odds for binary:logistic, one
 * for each class for multi:softprob. Throws DatasetError unless the columns are the model's, in its order.
 */
export function predictMargin(model: TreeEnsemble, data: Dataset): Float64Array {
  requireFeatures(model, data);
  const { outputCount, baseMargin } = model;
  const margins = new Float64Array(data.rowCount * outputCount);
  for (let index = 0; index < margins.length; index += 1) margins[index] = baseMargin[index % outputCount]!;
  model.trees.forEach((tree, index) => {
    addTree(tree, data, margins, outputCount, model.treeOutput[index]!);
  });
  return margins;
}

/** The value, the probability of 1, or the probabilities of each class (rows × classes). */
export function predict(model: TreeEnsemble, data: Dataset): Float64Array {
  const margins = predictMargin(model, data);
  if (model.objective === "binary:logistic") return margins.map(sigmoid);
  if (model.objective === "multi:softprob") softmax(margins, model.outputCount);
  return margins;
}

/** Adds one tree's values to one of the margins of every row. */
export function addTree(tree: Tree, data: Dataset, margins: Float64Array, outputCount: number, output: number): void {
  const { left, right, feature, weight } = tree;
  const values = data.columns.map((column) => column.values);
  for (let row = 0, at = output; row < data.rowCount; row += 1, at += outputCount) {
    let node = 0;
    while (left[node]! >= 0) {
      const value = Math.fround(values[feature[node]!]![row]!);
      node = goesLeft(tree, node, value) ? left[node]! : right[node]!;
    }
    margins[at]! += weight[node]!;
  }
}

/** Throws DatasetError unless the columns are those the model was trained on, in the same order. */
export function requireFeatures({ features }: TreeEnsemble, { columns }: Dataset): void {
  const isSame =
    columns.length === features.length &&
    features.every(({ name, type }, index) => columns[index]!.name === name && columns[index]!.type === type);
  if (isSame) return;
  const wanted = features.map(({ name, type }) => `${name} (${type})`).join(", ");
  const given = columns.map(({ name, type }) => `${name} (${type})`).join(", ");
  throw new DatasetError(`The model reads ${wanted}, but was given ${given}`);
}
