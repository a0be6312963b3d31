/** The directions in which a symmetric matrix only stretches, and by how much. */
export interface Eigen {
  /** By how much it stretches each direction. */
  readonly values: Float64Array;
  /** The directions, of length 1 and at right angles: number i has its parts in `vectors[i]`. */
  readonly vectors: readonly Float64Array[];
}

/** How often all pairs are turned at most; a matrix of nine rows needs about six. */
const MOST_SWEEPS = 50;

/**
 * Turns one pair of axes after the other until nothing is left beside the diagonal.
 *
 * Source: C. Jacobi, 1846, with the turn of G. Golub and C. Van Loan, Matrix Computations, 2013,
 * section 8.5.
 *
 * @param rows A symmetric matrix of finite numbers.
 */
export function symmetricEigen(rows: readonly Float64Array[]): Eigen {
  const left = rows.map((row) => row.slice());
  const vectors = rows.map((_, i) => Float64Array.from(rows, (_, j) => (i === j ? 1 : 0)));
  const size = Math.hypot(...rows.map((row) => Math.hypot(...row)));
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let beside = 0;
    for (let p = 0; p < left.length; p++) {
      for (let q = p + 1; q < left.length; q++) {
        beside = Math.max(beside, Math.abs(left[p]![q]!));
        turn(left, vectors, p, q);
      }
    }
    if (beside <= Number.EPSILON * size) break;
  }
  return { values: Float64Array.from(left, (row, i) => row[i]!), vectors };
}

/** Turns the axes p and q by the angle at which nothing connects them any more. */
function turn(
  matrix: readonly Float64Array[],
  vectors: readonly Float64Array[],
  p: number,
  q: number,
): void {
  const shared = matrix[p]![q]!;
  if (shared === 0) return;
  const slant = (matrix[q]![q]! - matrix[p]![p]!) / (2 * shared);
  const tangent = (slant < 0 ? -1 : 1) / (Math.abs(slant) + Math.hypot(slant, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  for (const row of matrix) {
    const [a, b] = [row[p]!, row[q]!];
    row[p] = cosine * a - sine * b;
    row[q] = sine * a + cosine * b;
  }
  for (const both of [matrix, vectors]) {
    const [one, other] = [both[p]!, both[q]!];
    for (let k = 0; k < one.length; k++) {
      const [a, b] = [one[k]!, other[k]!];
      one[k] = cosine * a - sine * b;
      other[k] = sine * a + cosine * b;
    }
  }
}
