/** The little linear algebra a Bayesian linear regression needs. Matrices are square, row by row in one array. */

/**
 * The lower-triangular L with L·Lᵀ = A (Cholesky–Banachiewicz; Golub & Van Loan, "Matrix Computations", § 4.2). Reads the
 * lower triangle of A. Throws RangeError when A is not positive definite.
 */
export function cholesky(a: Float64Array, size: number): Float64Array {
  const l = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = a[row * size + column] as number;
      for (let k = 0; k < column; k += 1) {
        sum -= (l[row * size + k] as number) * (l[column * size + k] as number);
      }
      if (row === column) {
        if (!(sum > 0)) throw new RangeError("The matrix is not positive definite.");
        l[row * size + row] = Math.sqrt(sum);
      } else {
        l[row * size + column] = sum / (l[column * size + column] as number);
      }
    }
  }
  return l;
}

/** The x with L·x = b. */
export function solveLower(l: Float64Array, b: ArrayLike<number>): Float64Array {
  const size = b.length;
  const x = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    let sum = b[row] as number;
    for (let k = 0; k < row; k += 1) sum -= (l[row * size + k] as number) * (x[k] as number);
    x[row] = sum / (l[row * size + row] as number);
  }
  return x;
}

/** The x with Lᵀ·x = b. */
export function solveLowerTransposed(l: Float64Array, b: ArrayLike<number>): Float64Array {
  const size = b.length;
  const x = new Float64Array(size);
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = b[row] as number;
    for (let k = row + 1; k < size; k += 1) sum -= (l[k * size + row] as number) * (x[k] as number);
    x[row] = sum / (l[row * size + row] as number);
  }
  return x;
}

/** Σ aᵢ·bᵢ. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] as number) * (b[index] as number);
  return sum;
}

/** The inverse of L·Lᵀ. */
export function invert(l: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size);
  for (let column = 0; column < size; column += 1) {
    const unit = new Float64Array(size);
    unit[column] = 1;
    // Symmetric: its columns are its rows.
    inverse.set(solveLowerTransposed(l, solveLower(l, unit)), column * size);
  }
  return inverse;
}

/** A·x. */
export function multiply(a: Float64Array, x: ArrayLike<number>): Float64Array {
  const size = x.length;
  return Float64Array.from({ length: size }, (_, row) => dot(a.subarray(row * size, (row + 1) * size), x));
}
