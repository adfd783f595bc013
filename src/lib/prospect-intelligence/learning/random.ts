/**
 * Random numbers from a seed: the same seed gives the same numbers on every machine, so that what was learned, simulated
 * or drawn can be done again, byte for byte. Not for secrets.
 *
 * The generator is xoshiro128** 1.1 (Blackman & Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47(4),
 * 2021): 128 bits of state, 32-bit integer arithmetic, which JavaScript does exactly.
 */
export type Random = {
  /** A uniform number, 0 ≤ x < 1, of 53 random bits. */
  next(): number;
  /** A uniform integer, 0 ≤ x < n, without bias. Throws RangeError unless n is an integer from 1 to 2⁵³ − 1. */
  integer(n: number): number;
  /** A standard normal number (mean 0, variance 1). */
  normal(): number;
  /** A Gamma(shape, scale 1) number: mean and variance are `shape`. Throws RangeError unless shape is finite and above 0. */
  gamma(shape: number): number;
  /** A Poisson count. Throws RangeError unless mean is finite and not below 0. */
  poisson(mean: number): number;
  /** True with probability p (p ≤ 0 never, p ≥ 1 always). */
  bernoulli(p: number): boolean;
  /** Puts the elements into a random order, in place, and returns the same array. */
  shuffle<T extends { length: number; [index: number]: unknown }>(array: T): T;
  /**
   * Another stream, named by a label. It depends on the seed and the label alone, not on what was drawn before, so that
   * a new consumer shifts nobody else's numbers; the same label gives the same stream again.
   */
  fork(label: string): Random;
};

/** Random numbers from a seed; the number 1 and the text "1" are the same seed. */
export function createRandom(seed: number | string): Random {
  const name = String(seed);
  let [a, b, c, d] = hashSeed(name);
  let spareNormal = Number.NaN;

  function bits(): number {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return result;
  }

  function next(): number {
    const high = bits() >>> 5;
    return (high * 2 ** 26 + (bits() >>> 6)) / 2 ** 53;
  }

  function integer(n: number): number {
    if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`Can't draw an integer below ${n}`);
    if (n > 2 ** 32) {
      // 53 bits at a time, those past the last whole multiple of n drawn again.
      const end = 2 ** 53 - (2 ** 53 % n);
      let drawn = next() * 2 ** 53;
      while (drawn >= end) drawn = next() * 2 ** 53;
      return drawn % n;
    }
    const end = 2 ** 32 - (2 ** 32 % n);
    let drawn = bits();
    while (drawn >= end) drawn = bits();
    return drawn % n;
  }

  /** Marsaglia's polar method (SIAM Review 6(3), 1964): two at a time, the second kept for the next call. */
  function normal(): number {
    if (!Number.isNaN(spareNormal)) {
      const spare = spareNormal;
      spareNormal = Number.NaN;
      return spare;
    }
    for (;;) {
      const x = 2 * next() - 1;
      const y = 2 * next() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const scale = Math.sqrt((-2 * Math.log(square)) / square);
      spareNormal = y * scale;
      return x * scale;
    }
  }

  /** Marsaglia & Tsang, "A simple method for generating gamma variables", ACM TOMS 26(3), 2000. */
  function gamma(shape: number): number {
    if (!(shape > 0) || shape === Number.POSITIVE_INFINITY)
      throw new RangeError(`No gamma distribution of shape ${shape}`);
    // Below 1 the method needs Gamma(shape + 1) · U^(1 / shape), which has the same distribution.
    if (shape < 1) return gamma(shape + 1) * (1 - next()) ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const v = (1 + c * x) ** 3;
      if (v <= 0) continue;
      if (Math.log(1 - next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  }

  function poisson(mean: number): number {
    if (!(mean >= 0) || mean === Number.POSITIVE_INFINITY)
      throw new RangeError(`No Poisson distribution of mean ${mean}`);
    return mean < 10 ? poissonByProducts(mean, next) : poissonByRejection(mean, next);
  }

  return {
    next,
    integer,
    normal,
    gamma,
    poisson,
    bernoulli: (p) => next() < p,
    shuffle(array) {
      for (let last = array.length - 1; last > 0; last -= 1) {
        const other = integer(last + 1);
        const kept = array[last];
        array[last] = array[other];
        array[other] = kept;
      }
      return array;
    },
    fork: (label) => createRandom(`${name}\u001f${label}`),
  };
}

/** Knuth's method: uniform numbers are multiplied until their product falls under e^−mean. */
function poissonByProducts(mean: number, next: () => number): number {
  const threshold = Math.exp(-mean);
  let count = 0;
  for (let product = next(); product > threshold; product *= next()) count += 1;
  return count;
}

/** PTRS, for means from 10: Hörmann, "The transformed rejection method for generating Poisson random variables", 1993. */
function poissonByRejection(mean: number, next: () => number): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const squeeze = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = next() - 0.5;
    const v = 1 - next();
    const distance = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / distance + b) * u + mean + 0.43);
    if (distance >= 0.07 && v <= squeeze) return count;
    if (count < 0 || (distance < 0.013 && v > distance)) continue;
    const accepted = Math.log((v * inverseAlpha) / (a / distance ** 2 + b));
    if (accepted <= count * Math.log(mean) - mean - logFactorial(count)) return count;
  }
}

/** ln(n!): exact sums under 10, else Stirling's series, right to about 1e-12. */
function logFactorial(n: number): number {
  if (n < 10) {
    let sum = 0;
    for (let factor = 2; factor <= n; factor += 1) sum += Math.log(factor);
    return sum;
  }
  const x = n + 1;
  const series = 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5) - 1 / (1680 * x ** 7);
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series;
}

/** 128 bits of any text, after MurmurHash3_x86_128's mixing and end (Appleby, public domain), a letter at a time. */
function hashSeed(text: string): [number, number, number, number] {
  let a = 0x239b961b;
  let b = 0xab0e9789;
  let c = 0x38b34ae5;
  let d = 0xa1e38b93;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index) + 1;
    a = Math.imul(rotateLeft(a ^ Math.imul(unit, 0xcc9e2d51), 15) + b, 0x85ebca6b);
    b = Math.imul(rotateLeft(b ^ a ^ unit, 17) + c, 0xc2b2ae35);
    c = Math.imul(rotateLeft(c ^ b, 13) + d, 0x9e3779b1);
    d = Math.imul(rotateLeft(d ^ c, 19) + a, 0x27d4eb2f);
  }
  a = finalMix(a ^ text.length);
  b = finalMix((b + a) | 0);
  c = finalMix((c + b) | 0);
  d = finalMix((d + c) | 0);
  // All zeros is the one state xoshiro never leaves.
  return (a | b | c | d) === 0 ? [1, 0, 0, 0] : [a, b, c, d];
}

function finalMix(h: number): number {
  let mixed = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function rotateLeft(x: number, by: number): number {
  return (x << by) | (x >>> (32 - by));
}
