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
 * the path there, else 0) when the feature is in the coalition, z (the share of cover that does) when not. Owen's
 * integral for Shapley values ("Multilinear extensions of games", Management Science 18, 1972) then gives a feature's
 * share as (o − z) ∫₀¹ Π over the other features of (t·o + (1 − t)·z) dt, times the leaf's value. The integrand is a
 * polynomial, so that Gauss–Legendre quadrature at half as many points as a path has features is exact. Products are
 * carried down the tree and sums of leaves up, which visits each node twice: O(nodes × depth) for a row and tree.
 */
export function explain(model: TreeEnsemble, data: Dataset): Explanation {
  requireFeatures(model, data);
  const featureCount = model.features.length;
  const { outputCount } = model;
  const width = featureCount + 1;
  const values = new Float64Array(data.rowCount * outputCount * width);
  const paths = model.trees.map(preparePaths);
  const bias = Float64Array.from(model.baseMargin);
  for (let index = 0; index < paths.length; index += 1) bias[model.treeOutput[index]!]! += paths[index]!.mean;
  const rowValues = new Float32Array(featureCount);
  for (let row = 0; row < data.rowCount; row += 1) {
    const start = row * outputCount * width;
    for (let feature = 0; feature < featureCount; feature += 1)
      rowValues[feature] = data.columns[feature]!.values[row]!;
    for (let index = 0; index < paths.length; index += 1) {
      const output = model.treeOutput[index]!;
      addContributions(model.trees[index]!, paths[index]!, rowValues, values, start + output * width);
    }
    for (let output = 0; output < outputCount; output += 1) {
      values[start + output * width + featureCount] = bias[output]!;
    }
  }
  return { values, outputCount, featureCount };
}

/** Points of the quadrature that are carried through a tree together. */
const LANES = 3;

/** What of a tree's paths doesn't depend on the row, by node, and room for what does. */
type Paths = {
  /** The tree's mean value over its cover. */
  mean: number;
  /** The nodes that split, parents first. */
  inner: Int32Array;
  /** The share of a splitting node's cover that goes left. */
  leftShare: Float64Array;
  /** The last node above that a branch on the same feature leads to; the root, which all rows reach, without one. */
  above: Int32Array;
  /** The share of cover that follows the branch into a node and all those above on the same feature. */
  share: Float64Array;
  /** Whether the row follows the branch into a node and all those above on the same feature. */
  follows: Uint8Array;
  products: Float64Array;
  /** For each LANES points: the points, and by node the sums over the leaves below (at a leaf its value × weights). */
  lanes: { points: Float64Array; sums: Float64Array }[];
};

const pathsOfTrees = new WeakMap<Tree, Paths>();

function preparePaths(tree: Tree): Paths {
  const known = pathsOfTrees.get(tree);
  if (known) return known;
  const { left, feature, cover, weight } = tree;
  const nodeCount = left.length;
  const parent = new Int32Array(nodeCount).fill(-1);
  const leftShare = new Float64Array(nodeCount);
  const above = new Int32Array(nodeCount);
  const share = new Float64Array(nodeCount).fill(1);
  const reach = new Float64Array(nodeCount).fill(1);
  const distinct = new Int32Array(nodeCount);
  const inner: number[] = [];
  let mean = 0;
  let mostDistinct = 1;
  for (let node = 0; node < nodeCount; node += 1) {
    const first = left[node]!;
    if (first < 0) {
      mean += reach[node]! * weight[node]!;
      mostDistinct = Math.max(mostDistinct, distinct[node]!);
      continue;
    }
    inner.push(node);
    // Shares of the children's own sum, not of the parent's cover: they add up to 1 whatever single precision rounds.
    const sum = cover[first]! + cover[first + 1]!;
    leftShare[node] = sum > 0 ? cover[first]! / sum : 0.5;
    let same = node;
    while (same > 0 && feature[parent[same]!] !== feature[node]) same = parent[same]!;
    above[node] = same;
    for (const child of [first, first + 1]) {
      const ownShare = child === first ? leftShare[node]! : 1 - leftShare[node]!;
      parent[child] = node;
      share[child] = ownShare * share[same]!;
      reach[child] = ownShare * reach[node]!;
      distinct[child] = distinct[node]! + (same > 0 ? 0 : 1);
    }
  }

  const laneCount = Math.ceil(mostDistinct / 2 / LANES);
  const { points, weights } = gaussLegendre(laneCount * LANES);
  const lanes = Array.from({ length: laneCount }, (_, lane) => {
    const sums = new Float64Array(nodeCount * LANES);
    for (let at = 0; at < sums.length; at += 1) {
      sums[at] = weight[Math.floor(at / LANES)]! * weights[lane * LANES + (at % LANES)]!;
    }
    return { points: points.slice(lane * LANES, (lane + 1) * LANES), sums };
  });
  const follows = new Uint8Array(nodeCount).fill(1);
  const products = new Float64Array(nodeCount * LANES).fill(1);
  const paths = { mean, inner: Int32Array.from(inner), leftShare, above, share, follows, products, lanes };
  pathsOfTrees.set(tree, paths);
  return paths;
}

/** Adds one tree's SHAP values of one row to values[start] … values[start + features − 1]. */
function addContributions(tree: Tree, paths: Paths, row: Float32Array, values: Float64Array, start: number): void {
  const { left, feature } = tree;
  const { inner, above, follows } = paths;
  for (let index = 0; index < inner.length; index += 1) {
    const node = inner[index]!;
    const child = left[node]!;
    const canFollow = follows[above[node]!]!;
    const isLeft = goesLeft(tree, node, row[feature[node]!]!) ? canFollow : 0;
    follows[child] = isLeft;
    follows[child + 1] = canFollow - isLeft;
  }
  for (let lane = 0; lane < paths.lanes.length; lane += 1) {
    const { points, sums } = paths.lanes[lane]!;
    multiplyDown(tree, paths, points);
    addUp(tree, paths, points, sums, values, start);
  }
}

/**
 * Down a tree: at each node the product of its path's factors. A further branch on the same feature replaces the factor
 * f = t·o + (1 − t)·z of the one above: the product is divided by that and multiplied with the new one. Where the row left
 * the path above, what remains of this quotient is the branch's share.
 */
function multiplyDown(tree: Tree, paths: Paths, points: Float64Array): void {
  const { left } = tree;
  const { inner, leftShare, above, share, follows, products } = paths;
  const t0 = points[0]!;
  const t1 = points[1]!;
  const t2 = points[2]!;
  for (let index = 0; index < inner.length; index += 1) {
    const node = inner[index]!;
    const at = LANES * node;
    const to = LANES * left[node]!;
    const toLeft = leftShare[node]!;
    const toRight = 1 - toLeft;
    let p0 = products[at]!;
    let p1 = products[at + 1]!;
    let p2 = products[at + 2]!;
    if (follows[above[node]!] === 0) {
      products[to] = p0 * toLeft;
      products[to + 1] = p1 * toLeft;
      products[to + 2] = p2 * toLeft;
      products[to + 3] = p0 * toRight;
      products[to + 4] = p1 * toRight;
      products[to + 5] = p2 * toRight;
      continue;
    }
    const z = share[above[node]!]!;
    p0 /= t0 + (1 - t0) * z;
    p1 /= t1 + (1 - t1) * z;
    p2 /= t2 + (1 - t2) * z;
    const oLeft = follows[left[node]!]!;
    const oRight = 1 - oLeft;
    const zLeft = z * toLeft;
    const zRight = z * toRight;
    products[to] = p0 * (t0 * oLeft + (1 - t0) * zLeft);
    products[to + 1] = p1 * (t1 * oLeft + (1 - t1) * zLeft);
    products[to + 2] = p2 * (t2 * oLeft + (1 - t2) * zLeft);
    products[to + 3] = p0 * (t0 * oRight + (1 - t0) * zRight);
    products[to + 4] = p1 * (t1 * oRight + (1 - t1) * zRight);
    products[to + 5] = p2 * (t2 * oRight + (1 - t2) * zRight);
  }
}

/**
 * Up a tree: at each node the sum over its leaves of their value times the factors of the branches from here on, and for
 * the node's feature its share of what goes left and right, less what the branch above on the same feature was given for it.
 */
function addUp(
  tree: Tree,
  paths: Paths,
  points: Float64Array,
  sums: Float64Array,
  values: Float64Array,
  start: number,
): void {
  const { left, feature } = tree;
  const { inner, leftShare, above, share, follows, products } = paths;
  const t0 = points[0]!;
  const t1 = points[1]!;
  const t2 = points[2]!;
  for (let index = inner.length - 1; index >= 0; index -= 1) {
    const node = inner[index]!;
    const at = LANES * node;
    const from = LANES * left[node]!;
    const toLeft = leftShare[node]!;
    const toRight = 1 - toLeft;
    const left0 = sums[from]!;
    const left1 = sums[from + 1]!;
    const left2 = sums[from + 2]!;
    const right0 = sums[from + 3]!;
    const right1 = sums[from + 4]!;
    const right2 = sums[from + 5]!;
    const mean0 = toLeft * left0 + toRight * right0;
    const mean1 = toLeft * left1 + toRight * right1;
    const mean2 = toLeft * left2 + toRight * right2;
    if (follows[above[node]!] === 0) {
      // The row left the path above, so that this branch says nothing new of the feature.
      sums[at] = mean0;
      sums[at + 1] = mean1;
      sums[at + 2] = mean2;
      continue;
    }
    const z = share[above[node]!]!;
    const isLeft = follows[left[node]!] === 1;
    const followed0 = isLeft ? left0 : right0;
    const followed1 = isLeft ? left1 : right1;
    const followed2 = isLeft ? left2 : right2;
    const factor0 = t0 + (1 - t0) * z;
    const factor1 = t1 + (1 - t1) * z;
    const factor2 = t2 + (1 - t2) * z;
    const sum0 = (t0 * followed0 + (1 - t0) * z * mean0) / factor0;
    const sum1 = (t1 * followed1 + (1 - t1) * z * mean1) / factor1;
    const sum2 = (t2 * followed2 + (1 - t2) * z * mean2) / factor2;
    sums[at] = sum0;
    sums[at + 1] = sum1;
    sums[at + 2] = sum2;
    values[start + feature[node]!]! +=
      (products[at]! / factor0) * (followed0 - z * mean0 - (1 - z) * sum0) +
      (products[at + 1]! / factor1) * (followed1 - z * mean1 - (1 - z) * sum1) +
      (products[at + 2]! / factor2) * (followed2 - z * mean2 - (1 - z) * sum2);
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
