import { type BinnedData, MISSING_BIN } from "./bins";
import type { BoostingParameters } from "./parameters";

/** Bins of a feature lie this far apart in a histogram: a gradient and a hessian for each of 256. */
export const FEATURE_STRIDE = 512;

/** Gains under this are rounding, not learning (XGBoost's kRtEps). */
const LEAST_GAIN = 1e-6;
/** Sums of hessians under this come from rounding in the subtraction of histograms. */
const LEAST_HESSIAN = 1e-9;

export type Split = {
  feature: number;
  gain: number;
  defaultLeft: boolean;
  /** Number: bins up to this one go left. Category: unused. */
  bin: number;
  /** Category: for each bin 1 where it goes left; null for a number. */
  binsLeft: Uint8Array | null;
  leftGradient: number;
  leftHessian: number;
};

export type SplitParameters = Pick<
  BoostingParameters,
  "minChildWeight" | "lambda" | "alpha" | "gamma" | "maxCatToOnehot" | "maxCatThreshold"
>;

/**
 * Finds the split of a node that lowers the regularised loss most (Chen & Guestrin 2016, equations 5 to 7, with an L1
 * penalty as XGBoost has it). Missing values are tried on both sides (their algorithm 3).
 */
export class SplitFinder {
  private readonly lambda: number;
  private readonly alpha: number;
  private readonly minHessian: number;
  private best: Split | null = null;
  private bestGain = 0;
  private parentScore = 0;
  private lower = 0;
  private upper = 0;
  /** A category's bins in the order tried, and their ratios of gradient to hessian. */
  private readonly order: number[] = [];
  private readonly ratios = new Float64Array(256);

  constructor(
    private readonly data: BinnedData,
    private readonly parameters: SplitParameters,
    /** For each feature 1, 0 or −1. */
    private readonly monotone: Int8Array,
  ) {
    this.lambda = parameters.lambda;
    this.alpha = parameters.alpha;
    this.minHessian = Math.max(parameters.minChildWeight, LEAST_HESSIAN);
  }

  /** The value that lowers the loss of rows with these sums most, between two bounds. */
  weight(gradient: number, hessian: number, lower: number, upper: number): number {
    if (hessian <= 0) return 0;
    const shrunk = Math.sign(gradient) * Math.max(Math.abs(gradient) - this.alpha, 0);
    return Math.min(Math.max(-shrunk / (hessian + this.lambda), lower), upper);
  }

  /** Twice the loss a leaf with these sums saves. */
  private score(gradient: number, hessian: number): number {
    if (this.lower === Number.NEGATIVE_INFINITY && this.upper === Number.POSITIVE_INFINITY) {
      const shrunk = Math.max(Math.abs(gradient) - this.alpha, 0);
      return (shrunk * shrunk) / (hessian + this.lambda);
    }
    const weight = this.weight(gradient, hessian, this.lower, this.upper);
    return -(2 * gradient * weight + (hessian + this.lambda) * weight * weight + 2 * this.alpha * Math.abs(weight));
  }

  /**
   * The best split of a node with this histogram and these sums, over the given features; null where none gains enough.
   * `lower` and `upper` bound the children's values, where a monotone feature was split on above.
   */
  find(
    histogram: Float64Array,
    gradient: number,
    hessian: number,
    features: ArrayLike<number>,
    lower: number,
    upper: number,
  ): Split | null {
    this.best = null;
    this.bestGain = Math.max(LEAST_GAIN, this.parameters.gamma);
    this.lower = lower;
    this.upper = upper;
    this.parentScore = this.score(gradient, hessian);
    for (let index = 0; index < features.length; index += 1) {
      const feature = features[index]!;
      if (this.data.categoryCounts[feature]! > 0) this.findByCategory(histogram, gradient, hessian, feature);
      else this.findByNumber(histogram, gradient, hessian, feature);
    }
    return this.best;
  }

  private findByNumber(histogram: Float64Array, gradient: number, hessian: number, feature: number): void {
    const start = feature * FEATURE_STRIDE;
    const binCount = this.data.binCounts[feature]!;
    const missingGradient = histogram[start]!;
    const missingHessian = histogram[start + 1]!;
    const hasMissing = this.data.hasMissing[feature]! && missingHessian > LEAST_HESSIAN;
    // Present and missing are two groups to part as well; without missing values all bins on the left is no split.
    const lastBin = hasMissing ? binCount - 1 : binCount - 2;
    let leftGradient = 0;
    let leftHessian = 0;
    for (let bin = 1; bin <= lastBin; bin += 1) {
      const at = start + 2 * bin;
      leftGradient += histogram[at]!;
      leftHessian += histogram[at + 1]!;
      if (histogram[at + 1]! < LEAST_HESSIAN) continue;
      if (hasMissing) {
        this.consider(feature, bin, leftGradient, leftHessian, gradient, hessian, false);
        if (bin < lastBin) {
          const withMissing = leftGradient + missingGradient;
          this.consider(feature, bin, withMissing, leftHessian + missingHessian, gradient, hessian, true);
        }
      } else {
        // Nothing missing to learn from: should one come later, it goes with the most.
        this.consider(feature, bin, leftGradient, leftHessian, gradient, hessian, 2 * leftHessian > hessian);
      }
    }
  }

  /**
   * Few categories: each against the rest. Many: ordered by their ratio of gradient to hessian, and parted there as
   * numbers are (Fisher 1958: for a convex loss the best partition is among these).
   */
  private findByCategory(histogram: Float64Array, gradient: number, hessian: number, feature: number): void {
    const start = feature * FEATURE_STRIDE;
    const binCount = this.data.binCounts[feature]!;
    const { order, ratios, lambda } = this;
    order.length = 0;
    for (let bin = MISSING_BIN + 1; bin < binCount; bin += 1) {
      const binHessian = histogram[start + 2 * bin + 1]!;
      if (binHessian < LEAST_HESSIAN) continue;
      ratios[bin] = histogram[start + 2 * bin]! / (binHessian + lambda);
      order.push(bin);
    }
    const missingGradient = histogram[start]!;
    const missingHessian = histogram[start + 1]!;
    const hasMissing = this.data.hasMissing[feature]! && missingHessian > LEAST_HESSIAN;
    const oneHot = this.data.categoryCounts[feature]! < this.parameters.maxCatToOnehot;
    if (!oneHot) order.sort((a, b) => ratios[a]! - ratios[b]! || a - b);
    const { maxCatThreshold } = this.parameters;
    let leftGradient = 0;
    let leftHessian = 0;
    for (let index = 0; index < order.length; index += 1) {
      const at = start + 2 * order[index]!;
      leftGradient = oneHot ? gradient - missingGradient - histogram[at]! : leftGradient + histogram[at]!;
      leftHessian = oneHot ? hessian - missingHessian - histogram[at + 1]! : leftHessian + histogram[at + 1]!;
      if (!oneHot && Math.min(index + 1, order.length - index - 1) > maxCatThreshold) continue;
      const withoutMissing = hasMissing ? false : 2 * leftHessian > hessian;
      if (this.consider(feature, 0, leftGradient, leftHessian, gradient, hessian, withoutMissing)) {
        this.keepCategories(index, oneHot);
      }
      if (!hasMissing) continue;
      const withMissing = leftGradient + missingGradient;
      if (this.consider(feature, 0, withMissing, leftHessian + missingHessian, gradient, hessian, true)) {
        this.keepCategories(index, oneHot);
      }
    }
  }

  private keepCategories(index: number, oneHot: boolean): void {
    const { best, order } = this;
    if (!best) return;
    const binsLeft = new Uint8Array(256);
    // A category not seen here goes where a missing value goes.
    binsLeft.fill(best.defaultLeft ? 1 : 0);
    for (let other = 0; other < order.length; other += 1) {
      binsLeft[order[other]!] = Number(oneHot ? other !== index : other <= index);
    }
    best.binsLeft = binsLeft;
  }

  private consider(
    feature: number,
    bin: number,
    leftGradient: number,
    leftHessian: number,
    gradient: number,
    hessian: number,
    defaultLeft: boolean,
  ): boolean {
    const rightHessian = hessian - leftHessian;
    if (leftHessian < this.minHessian || rightHessian < this.minHessian) return false;
    const rightGradient = gradient - leftGradient;
    const direction = this.monotone[feature]!;
    if (direction !== 0) {
      const rise =
        this.weight(rightGradient, rightHessian, this.lower, this.upper) -
        this.weight(leftGradient, leftHessian, this.lower, this.upper);
      if (rise * direction < 0) return false;
    }
    const gain = this.score(leftGradient, leftHessian) + this.score(rightGradient, rightHessian) - this.parentScore;
    if (!(gain > this.bestGain)) return false;
    this.bestGain = gain;
    this.best = { feature, gain, defaultLeft, bin, binsLeft: null, leftGradient, leftHessian };
    return true;
  }
}
