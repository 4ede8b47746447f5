/** A lower triangular matrix, row by row. */
export type Lower = readonly Float64Array[];

/**
 * The lower triangular `L` with `L * L' = matrix`, for a symmetric positive definite matrix.
 * Source: Golub and Van Loan, Matrix Computations, 4.2.
 */
export function cholesky(matrix: readonly (readonly number[])[]): Lower {
  const lower: Float64Array[] = [];
  for (const values of matrix) {
    const own = Float64Array.from(values);
    const row = lower.length;
    for (let column = 0; column < row; column++) {
      const other = at(lower, column);
      own[column] = (n(own, column) - product(own, other, column)) / n(other, column);
    }
    own[row] = Math.sqrt(n(own, row) - product(own, own, row));
    lower.push(own.fill(0, row + 1));
  }
  return lower;
}

/** Solves `L * L' * x = right`. */
export function solve(lower: Lower, right: readonly number[]): Float64Array {
  const x = Float64Array.from(right);
  for (let row = 0; row < x.length; row++) {
    const own = at(lower, row);
    x[row] = (n(x, row) - product(own, x, row)) / n(own, row);
  }
  for (let row = x.length - 1; row >= 0; row--) {
    const own = at(lower, row);
    x[row] = n(x, row) / n(own, row);
    for (let k = 0; k < row; k++) x[k] = n(x, k) - n(own, k) * n(x, row);
  }
  return x;
}

/** Scalar product of the first `length` numbers. */
function product(a: Float64Array, b: Float64Array, length: number): number {
  let sum = 0;
  for (let k = 0; k < length; k++) sum += n(a, k) * n(b, k);
  return sum;
}

function n(values: Float64Array, index: number): number {
  return values[index] ?? Number.NaN;
}

function at(lower: Lower, row: number): Float64Array {
  return lower[row] ?? new Float64Array();
}
