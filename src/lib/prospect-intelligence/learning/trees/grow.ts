import { createRandom, type Random } from "../random";
import { ABOVE_ALL, type BinnedData, MISSING_BIN } from "./bins";
import type { BoostingParameters } from "./parameters";
import { FEATURE_STRIDE, type Split, SplitFinder, type SplitParameters } from "./split";
import type { Tree } from "./tree";

export type GrowParameters = SplitParameters &
  Pick<BoostingParameters, "maxDepth" | "colsampleByTree" | "colsampleByLevel" | "colsampleByNode"> & {
    /** What leaves' values are multiplied with. */
    shrinkage: number;
  };

/** A grown tree and where the training rows ended: those of leaf l are rows[leafStarts[l]] up to rows[leafEnds[l]]. */
export type GrownTree = { tree: Tree; leaves: { weight: number; start: number; end: number }[] };

/**
 * Grows one tree after another on the same binned rows (Chen & Guestrin 2016, with histograms as in LightGBM, Ke et al.
 * 2017). A node's histogram is summed from its rows for the smaller child only: the larger child's is the parent's less
 * the smaller one's. Row numbers are parted in place, so that a node's rows are a range of one array, in rising order.
 */
export class TreeGrower {
  private readonly finder: SplitFinder;
  /** Histograms given back, to be used again: as many are alive as the tree is deep. */
  private readonly pool: Float64Array[] = [];
  private readonly spare: Uint32Array;
  /** Whether the rows of a bin go left at the split at hand. */
  private readonly goesLeft = new Uint8Array(256);
  private rows = new Uint32Array(0);
  private gradients = new Float32Array(0);
  private nodes: NodeList = new NodeList();
  private leaves: GrownTree["leaves"] = [];
  private levelFeatures: number[][] = [];
  private random: Random;

  constructor(
    private readonly data: BinnedData,
    private readonly parameters: GrowParameters,
    /** For each feature 1 where a leaf's value may only rise with it, −1 where it may only fall, else 0. */
    private readonly monotone: Int8Array,
  ) {
    this.finder = new SplitFinder(data, parameters, monotone);
    this.spare = new Uint32Array(data.rowCount);
    this.random = createRandom(0);
  }

  /**
   * Grows a tree on the given rows, which it reorders. `gradients` holds for every row of the data the loss's first and
   * second derivative, one after the other.
   */
  grow(gradients: Float32Array<ArrayBuffer>, rows: Uint32Array<ArrayBuffer>, random: Random): GrownTree {
    this.gradients = gradients;
    this.rows = rows;
    this.random = random;
    this.nodes = new NodeList();
    this.leaves = [];
    this.levelFeatures = this.sampleFeatures(random);
    const histogram = this.takeHistogram();
    sumHistogram(histogram, this.data.bins, this.data.featureCount, gradients, rows, 0, rows.length);
    let gradient = 0;
    let hessian = 0;
    for (let index = 0; index < rows.length; index += 1) {
      gradient += gradients[2 * rows[index]!]!;
      hessian += gradients[2 * rows[index]! + 1]!;
    }
    const root = this.nodes.add();
    this.growNode(root, 0, 0, rows.length, gradient, hessian, histogram, -Infinity, Infinity);
    return { tree: this.nodes.toTree(), leaves: this.leaves };
  }

  /** Grows a node's subtree. Takes its histogram over (null where the node is too deep to be split). */
  private growNode(
    node: number,
    depth: number,
    start: number,
    end: number,
    gradient: number,
    hessian: number,
    histogram: Float64Array | null,
    lower: number,
    upper: number,
  ): void {
    const { nodes, finder, parameters } = this;
    nodes.cover[node] = hessian;
    nodes.weight[node] = Math.fround(finder.weight(gradient, hessian, lower, upper) * parameters.shrinkage);
    const features = histogram ? this.featuresOfNode(depth) : [];
    const split = histogram ? finder.find(histogram, gradient, hessian, features, lower, upper) : null;
    const middle = split ? this.partition(split, start, end) : end;
    if (!split || !histogram || middle === start || middle === end) {
      if (histogram) this.pool.push(histogram);
      this.leaves.push({ weight: nodes.weight[node]!, start, end });
      return;
    }

    const leftGradient = split.leftGradient;
    const leftHessian = split.leftHessian;
    const rightGradient = gradient - leftGradient;
    const rightHessian = hessian - leftHessian;
    // Children of a node split on a monotone feature stay on their sides of the middle of their values.
    const direction = this.monotone[split.feature]!;
    let leftUpper = upper;
    let leftLower = lower;
    let rightUpper = upper;
    let rightLower = lower;
    if (direction !== 0) {
      const between =
        (finder.weight(leftGradient, leftHessian, lower, upper) +
          finder.weight(rightGradient, rightHessian, lower, upper)) /
        2;
      if (direction > 0) {
        leftUpper = between;
        rightLower = between;
      } else {
        leftLower = between;
        rightUpper = between;
      }
    }

    let leftHistogram: Float64Array | null = null;
    let rightHistogram: Float64Array | null = null;
    if (depth + 1 < parameters.maxDepth) {
      const small = this.takeHistogram();
      const leftIsSmall = middle - start <= end - middle;
      const [from, to] = leftIsSmall ? [start, middle] : [middle, end];
      sumHistogram(small, this.data.bins, this.data.featureCount, this.gradients, this.rows, from, to);
      subtract(histogram, small);
      leftHistogram = leftIsSmall ? small : histogram;
      rightHistogram = leftIsSmall ? histogram : small;
    } else {
      this.pool.push(histogram);
    }
    // Siblings are neighbours: XGBoost takes the node after the left child for the right one.
    const left = nodes.add();
    const right = nodes.add();
    nodes.setSplit(node, split, left, right, this.data);
    this.growNode(left, depth + 1, start, middle, leftGradient, leftHessian, leftHistogram, leftLower, leftUpper);
    this.growNode(right, depth + 1, middle, end, rightGradient, rightHessian, rightHistogram, rightLower, rightUpper);
  }

  /** The leaf's value a row of the binned data gets from the tree grown last: for rows it was not grown on. */
  weightOfRow(row: number): number {
    const { nodes, data } = this;
    let node = 0;
    while (nodes.left[node] !== -1) {
      const bin = data.bins[row * data.featureCount + nodes.feature[node]!]!;
      node = goesLeft(nodes.splits[node]!, bin) ? nodes.left[node]! : nodes.right[node]!;
    }
    return nodes.weight[node]!;
  }

  /** Puts a node's rows that go left before those that go right, each in their order, and returns where right begins. */
  private partition(split: Split, start: number, end: number): number {
    const { rows, spare, goesLeft: table, data } = this;
    const { bins, featureCount } = data;
    for (let bin = 0; bin < 256; bin += 1) table[bin] = goesLeft(split, bin) ? 1 : 0;
    let left = start;
    let right = 0;
    // Each row is written to both places and one of them moves on: no branch to be guessed wrongly.
    for (let index = start; index < end; index += 1) {
      const row = rows[index]!;
      const isLeft = table[bins[row * featureCount + split.feature]!]!;
      rows[left] = row;
      spare[right] = row;
      left += isLeft;
      right += 1 - isLeft;
    }
    rows.set(spare.subarray(0, right), left);
    return left;
  }

  private takeHistogram(): Float64Array {
    const used = this.pool.pop();
    return used ? used.fill(0) : new Float64Array(this.data.featureCount * FEATURE_STRIDE);
  }

  /** For each depth the features its nodes may choose from, drawn from those of the tree. */
  private sampleFeatures(random: Random): number[][] {
    const { colsampleByTree, colsampleByLevel, maxDepth } = this.parameters;
    const all = Array.from({ length: this.data.featureCount }, (_, feature) => feature);
    const ofTree = sample(all, colsampleByTree, random);
    return Array.from({ length: maxDepth }, () => sample(ofTree, colsampleByLevel, random));
  }

  private featuresOfNode(depth: number): number[] {
    return sample(this.levelFeatures[depth]!, this.parameters.colsampleByNode, this.random);
  }
}

function goesLeft(split: Split, bin: number): boolean {
  if (split.binsLeft) return bin === MISSING_BIN ? split.defaultLeft : split.binsLeft[bin] === 1;
  return bin === MISSING_BIN ? split.defaultLeft : bin <= split.bin;
}

/** A share of the features, at least one, in their order. */
function sample(features: number[], share: number, random: Random): number[] {
  if (share >= 1) return features;
  const count = Math.max(1, Math.floor(features.length * share));
  return random
    .shuffle([...features])
    .slice(0, count)
    .sort((a, b) => a - b);
}

/** Adds rows' gradients and hessians to the bins they fall into, for all features in one pass. */
function sumHistogram(
  histogram: Float64Array,
  bins: Uint8Array,
  featureCount: number,
  gradients: Float32Array,
  rows: Uint32Array,
  start: number,
  end: number,
): void {
  for (let index = start; index < end; index += 1) {
    const row = rows[index]!;
    const gradient = gradients[2 * row]!;
    const hessian = gradients[2 * row + 1]!;
    const first = row * featureCount;
    for (let feature = 0; feature < featureCount; feature += 1) {
      const at = feature * FEATURE_STRIDE + 2 * bins[first + feature]!;
      histogram[at]! += gradient;
      histogram[at + 1]! += hessian;
    }
  }
}

function subtract(histogram: Float64Array, part: Float64Array): void {
  for (let index = 0; index < histogram.length; index += 1) histogram[index]! -= part[index]!;
}

/** A tree while it grows. */
class NodeList {
  readonly left: number[] = [];
  readonly right: number[] = [];
  readonly feature: number[] = [];
  readonly threshold: number[] = [];
  readonly weight: number[] = [];
  readonly cover: number[] = [];
  readonly splits: (Split | null)[] = [];
  private readonly categories: number[] = [];
  private readonly categoryStart: number[] = [];
  private readonly categoryEnd: number[] = [];

  add(): number {
    this.left.push(-1);
    this.right.push(-1);
    this.feature.push(0);
    this.threshold.push(0);
    this.weight.push(0);
    this.cover.push(0);
    this.splits.push(null);
    this.categoryStart.push(-1);
    this.categoryEnd.push(-1);
    return this.left.length - 1;
  }

  setSplit(node: number, split: Split, left: number, right: number, data: BinnedData): void {
    this.left[node] = left;
    this.right[node] = right;
    this.feature[node] = split.feature;
    this.splits[node] = split;
    if (!split.binsLeft) {
      this.threshold[node] = data.thresholds[split.feature]![split.bin - 1] ?? ABOVE_ALL;
      return;
    }
    const count = data.categoryCounts[split.feature]!;
    const words = new Uint32Array(Math.floor(count / 32) + 1);
    for (let code = 0; code < count; code += 1) {
      if (split.binsLeft[code + 1] === 0) words[code >> 5]! |= 1 << (code & 31);
    }
    // All known categories left, the missing right: a code none has stands for the unknown, as XGBoost reads no empty set.
    if (words.every((word) => word === 0)) words[count >> 5]! |= 1 << (count & 31);
    this.categoryStart[node] = this.categories.length;
    this.categories.push(...words);
    this.categoryEnd[node] = this.categories.length;
  }

  toTree(): Tree {
    return {
      left: Int32Array.from(this.left),
      right: Int32Array.from(this.right),
      feature: Int32Array.from(this.feature),
      threshold: Float32Array.from(this.threshold),
      defaultLeft: Uint8Array.from(this.splits, (split) => Number(split?.defaultLeft ?? false)),
      weight: Float32Array.from(this.weight),
      gain: Float32Array.from(this.splits, (split) => split?.gain ?? 0),
      cover: Float32Array.from(this.cover),
      categories: Uint32Array.from(this.categories),
      categoryStart: Int32Array.from(this.categoryStart),
      categoryEnd: Int32Array.from(this.categoryEnd),
    };
  }
}
