/** The little linear algebra that a fit of four parameters needs. */
export type Vector = readonly number[];
export type Matrix = readonly Vector[];

/** The sum of the products. */
export function dot(a: Vector, b: Vector): number {
  return a.reduce((sum, part, i) => sum + part * b[i]!, 0);
}

/** The matrix times the vector. */
export function times(matrix: Matrix, vector: Vector): number[] {
  return matrix.map((row) => dot(row, vector));
}

/** Ones in the diagonal. */
export function identity(size: number): Matrix {
  return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)));
}

/**
 * The inverse of a symmetric matrix that curves upwards in every direction; undefined for any other.
 * By Gauss and Jordan, without exchanging rows: the pivots of such a matrix are all above 0.
 */
export function invertPositiveDefinite(matrix: Matrix): Matrix | undefined {
  const size = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...identity(size)[i]!]);
  for (let i = 0; i < size; i++) {
    const pivot = rows[i]![i]!;
    if (!(pivot > SMALLEST_PIVOT * matrix[i]![i]!)) return undefined;
    rows[i] = rows[i]!.map((entry) => entry / pivot);
    for (let other = 0; other < size; other++) {
      const factor = rows[other]![i]!;
      if (other !== i) rows[other] = rows[other]!.map((entry, j) => entry - factor * rows[i]![j]!);
    }
  }
  return rows.map((row) => row.slice(size));
}

/** Of the entry it came from. Below it a pivot is what rounding left of 0. */
const SMALLEST_PIVOT = 1e-9;
