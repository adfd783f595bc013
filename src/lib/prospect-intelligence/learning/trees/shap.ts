import type { Dataset } from "./matrix";
import { requireFeatures } from "./predict";
import { goesLeft, type Tree, type TreeEnsemble } from "./tree";

export type Explanation = {
  /**
   * rows × outputs × (features + 1) values: what each feature of a row adds to the margin, then the bias, which is the
   * same for every row. For each row and output they sum to the margin.
   */
  values: Float64Array;
  outputCount: number;
  featureCount: number;
};

/**
 * Exact SHAP values of the margin, path-dependent as in TreeSHAP (Lundberg, Erion & Lee 2018; Lundberg et al., Nature
 * Machine Intelligence 2, 2020): a feature outside the coalition follows both branches in proportion to their cover.
 *
 * A leaf's value under a coalition is a product with one factor for each feature on its path: o (1 when the row follows
 * the path there, else 0) when the feature is in the coalition, z (the share of cover) when not. Owen's integral for
 * Shapley values ("Multilinear extensions of games", Management Science 18, 1972) then gives a feature's share as
 * (o − z) ∫₀¹ Π over the other features of (t·o + (1 − t)·z) dt, times the leaf's value. The integrand is a polynomial,
 * so that Gauss–Legendre quadrature of half as many points as a path has features is exact. Products are carried
 * down the tree and sums of leaves up, which visits each node twice: O(nodes × depth) for a row and tree.
 */
export function explain(model: TreeEnsemble, data: Dataset): Explanation {
  requireFeatures(model, data);
  const featureCount = model.features.length;
  const { outputCount } = model;
  const width = featureCount + 1;
  const values = new Float64Array(data.rowCount * outputCount * width);
  for (let index = 0; index < data.rowCount * outputCount; index += 1) {
    values[index * width + featureCount] = model.baseMargin[index % outputCount]!;
  }
  const rowValues = new Float32Array(featureCount);
  const paths = model.trees.map(preparePaths);
  for (let row = 0; row < data.rowCount; row += 1) {
    for (let feature = 0; feature < featureCount; feature += 1)
      rowValues[feature] = data.columns[feature]!.values[row]!;
    for (let index = 0; index < paths.length; index += 1) {
      const start = (row * outputCount + model.treeOutput[index]!) * width;
      addContributions(model.trees[index]!, paths[index]!, rowValues, values, start);
      values[start + featureCount]! += paths[index]!.mean;
    }
  }
  return { values, outputCount, featureCount };
}

/** What of a tree's paths doesn't depend on the row. Arrays by node hold what belongs to the branch into that node. */
type Paths = {
  pointCount: number;
  /** The tree's mean value over its cover. */
  mean: number;
  parent: Int32Array;
  /** The last branch above on the same feature, as the node it leads to; −1 without. */
  above: Int32Array;
  /** The share of cover that follows this and all branches above on the same feature. */
  share: Float64Array;
  /** For each point t the factor t·o + (1 − t)·z and its inverse, where the row follows (o = 1) and where not. */
  followed: Float64Array;
  followedInverse: Float64Array;
  unfollowed: Float64Array;
  unfollowedInverse: Float64Array;
  /** A leaf's value times each point's weight. */
  leafWeights: Float64Array;
  // What a row needs while it is explained.
  follows: Uint8Array;
  products: Float64Array;
  sums: Float64Array;
};

const pathsOfTrees = new WeakMap<Tree, Paths>();

function preparePaths(tree: Tree): Paths {
  const known = pathsOfTrees.get(tree);
  if (known) return known;
  const { left, right, feature, cover, weight } = tree;
  const nodeCount = left.length;
  const parent = new Int32Array(nodeCount).fill(-1);
  const above = new Int32Array(nodeCount).fill(-1);
  const share = new Float64Array(nodeCount).fill(1);
  const reach = new Float64Array(nodeCount).fill(1);
  const distinct = new Int32Array(nodeCount);
  let mean = 0;
  let mostDistinct = 1;
  // Parents come before their children.
  for (let node = 0; node < nodeCount; node += 1) {
    if (left[node]! < 0) {
      mean += reach[node]! * weight[node]!;
      mostDistinct = Math.max(mostDistinct, distinct[node]!);
      continue;
    }
    // Shares of the children's own sum, not of the parent's cover: they add up to 1 whatever single precision rounds.
    const leftCover = cover[left[node]!]!;
    const sum = leftCover + cover[right[node]!]!;
    const leftShare = sum > 0 ? leftCover / sum : 0.5;
    let same = node;
    while (same >= 0 && (parent[same]! < 0 || feature[parent[same]!] !== feature[node])) same = parent[same]!;
    for (const child of [left[node]!, right[node]!]) {
      const ownShare = child === left[node] ? leftShare : 1 - leftShare;
      parent[child] = node;
      above[child] = same;
      share[child] = ownShare * (same >= 0 ? share[same]! : 1);
      reach[child] = reach[node]! * ownShare;
      distinct[child] = distinct[node]! + (same >= 0 ? 0 : 1);
    }
  }

  const { points, weights } = gaussLegendre(Math.ceil(mostDistinct / 2));
  const pointCount = points.length;
  const followed = new Float64Array(nodeCount * pointCount);
  const unfollowed = new Float64Array(nodeCount * pointCount);
  const leafWeights = new Float64Array(nodeCount * pointCount);
  for (let node = 0; node < nodeCount; node += 1) {
    for (let point = 0; point < pointCount; point += 1) {
      const at = node * pointCount + point;
      unfollowed[at] = (1 - points[point]!) * share[node]!;
      followed[at] = points[point]! + unfollowed[at]!;
      leafWeights[at] = left[node]! < 0 ? weight[node]! * weights[point]! : 0;
    }
  }
  // Where no training row ever came the factor is 0: so is all it is divided out of, and so may its inverse be.
  const inverse = (factors: Float64Array) => factors.map((factor) => (factor > 0 ? 1 / factor : 0));
  const paths: Paths = {
    pointCount,
    mean,
    parent,
    above,
    share,
    followed,
    followedInverse: inverse(followed),
    unfollowed,
    unfollowedInverse: inverse(unfollowed),
    leafWeights,
    follows: new Uint8Array(nodeCount),
    products: new Float64Array(nodeCount * pointCount).fill(1),
    sums: new Float64Array(nodeCount * pointCount),
  };
  pathsOfTrees.set(tree, paths);
  return paths;
}

/** Adds one tree's SHAP values of one row to values[start] … values[start + features − 1]. */
function addContributions(tree: Tree, paths: Paths, row: Float32Array, values: Float64Array, start: number): void {
  const { left, right, feature } = tree;
  const { pointCount, parent, above, share, follows, products, sums, leafWeights } = paths;
  const { followed, followedInverse, unfollowed, unfollowedInverse } = paths;
  const nodeCount = left.length;

  // Down: which branches the row follows, and for each point the product of the factors on the way.
  for (let node = 0; node < nodeCount; node += 1) {
    if (left[node]! < 0) continue;
    const isLeft = goesLeft(tree, node, row[feature[node]!]!);
    const same = above[left[node]!]!;
    const canFollow = same < 0 || follows[same] === 1;
    follows[left[node]!] = Number(isLeft && canFollow);
    follows[right[node]!] = Number(!isLeft && canFollow);
    const sameInverse = same >= 0 && follows[same] === 1 ? followedInverse : unfollowedInverse;
    for (let side = 0; side < 2; side += 1) {
      const child = side === 0 ? left[node]! : right[node]!;
      const factors = follows[child] === 1 ? followed : unfollowed;
      for (let point = 0; point < pointCount; point += 1) {
        const product = products[node * pointCount + point]! * factors[child * pointCount + point]!;
        products[child * pointCount + point] = same >= 0 ? product * sameInverse[same * pointCount + point]! : product;
      }
    }
  }

  // Up: the sums of the leaves below each branch, each of which a branch's feature takes its share of.
  sums.fill(0);
  for (let node = nodeCount - 1; node > 0; node -= 1) {
    const same = above[node]!;
    const inverse = follows[node] === 1 ? followedInverse : unfollowedInverse;
    const sameInverse = same >= 0 && follows[same] === 1 ? followedInverse : unfollowedInverse;
    let integral = 0;
    let sameIntegral = 0;
    for (let point = 0; point < pointCount; point += 1) {
      const at = node * pointCount + point;
      const sum = sums[at]! + leafWeights[at]! * products[at]!;
      sums[parent[node]! * pointCount + point]! += sum;
      integral += sum * inverse[at]!;
      if (same >= 0) sameIntegral += sum * sameInverse[same * pointCount + point]!;
    }
    const at = start + feature[parent[node]!]!;
    values[at]! += (follows[node]! - share[node]!) * integral;
    // A further branch on the same feature replaces the factor of the one above: its share is taken back.
    if (same >= 0) values[at]! -= (follows[same]! - share[same]!) * sameIntegral;
  }
}

/** Points and weights that integrate polynomials of degree 2n − 1 over 0…1 exactly: Newton's method on Legendre's Pₙ. */
export function gaussLegendre(n: number): { points: Float64Array; weights: Float64Array } {
  const points = new Float64Array(n);
  const weights = new Float64Array(n);
  for (let index = 0; index < n; index += 1) {
    let x = Math.cos((Math.PI * (index + 0.75)) / (n + 0.5));
    let slope = 1;
    for (let step = 0; step < 100; step += 1) {
      let value = x;
      let before = 1;
      for (let degree = 2; degree <= n; degree += 1) {
        const next = ((2 * degree - 1) * x * value - (degree - 1) * before) / degree;
        before = value;
        value = next;
      }
      slope = (n * (x * value - before)) / (x * x - 1);
      const change = value / slope;
      x -= change;
      if (Math.abs(change) < 1e-16) break;
    }
    points[index] = (1 - x) / 2;
    weights[index] = 1 / ((1 - x * x) * slope * slope);
  }
  return { points, weights };
}
