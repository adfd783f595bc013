export const OBJECTIVES = ["reg:squarederror", "binary:logistic", "multi:softprob"] as const;
export type Objective = (typeof OBJECTIVES)[number];

/**
 * One tree as parallel arrays indexed by node. Node 0 is the root, children come after their parents and a right child next
 * to the left one. All numbers fit single precision, so that the tree is
 * the same after it was written and read.
 */
export type Tree = {
  /** The node's children, −1 at a leaf; right is left + 1. */
  left: Int32Array;
  right: Int32Array;
  /** The feature split on, as its column's index; 0 at a leaf. */
  feature: Int32Array;
  /** A number goes left when it is below the threshold. */
  threshold: Float32Array;
  /** Where a missing value goes: 1 left, 0 right. */
  defaultLeft: Uint8Array;
  /** What a leaf adds to the margin; at other nodes what they would add were they leaves. */
  weight: Float32Array;
  /** How much the split reduced the loss; 0 at a leaf. */
  gain: Float32Array;
  /** The sum of hessians of the training rows that came by. */
  cover: Float32Array;
  /** The categories that go right, as bits: those of node n are the words from categoryStart[n] up to categoryEnd[n]. */
  categories: Uint32Array;
  /** −1 where the split is on a number. */
  categoryStart: Int32Array;
  categoryEnd: Int32Array;
};

/** What was learnt. Plain data: it can be posted to a worker as it is. */
export type TreeEnsemble = {
  objective: Objective;
  features: readonly { name: string; type: "number" | "category" }[];
  /** How many margins a row has: one, or one for each class. */
  outputCount: number;
  /** The margins before the first tree. */
  baseMargin: Float64Array;
  trees: readonly Tree[];
  /** The margin each tree adds to. */
  treeOutput: Int32Array;
  /** Trees of one margin grown in one round: 1 in boosting, all of them in a forest. */
  treesPerRound: number;
};

/** Whether a row with this value (of the node's feature, at single precision) goes left. */
export function goesLeft(tree: Tree, node: number, value: number): boolean {
  if (tree.categoryStart[node]! >= 0) return categoryGoesLeft(tree, node, value);
  return Number.isNaN(value) ? tree.defaultLeft[node] === 1 : value < tree.threshold[node]!;
}

/** A category goes left unless its bit is set; what is no category follows the missing. */
function categoryGoesLeft(tree: Tree, node: number, code: number): boolean {
  if (!(code >= 0)) return tree.defaultLeft[node] === 1;
  const whole = Math.trunc(code);
  const word = tree.categoryStart[node]! + Math.floor(whole / 32);
  return word >= tree.categoryEnd[node]! || ((tree.categories[word]! >>> (whole % 32)) & 1) === 0;
}
