/** A sum of cosines: weights[k] * cos(frequencies[k] * x), in radians a pixel. The first has frequency 0. */
export interface CosineSum {
  readonly frequencies: readonly number[];
  readonly weights: readonly number[];
}

/** With so many cosines, all that is missing of a Gaussian of 4 sigma is 2^-25 of its sum. */
const COSINES = 9;

/** The slowest cosine is so many times as long as the window: at its ends, the sum need not be level. */
const STRETCH = 1.2;

/**
 * The cosines whose sum comes nearest to symmetric weights in the sense of least squares.
 *
 * Cosines that go round exactly once, twice and so on within the window would need hundreds of terms: the
 * weights do not end level. Slightly longer ones need nine.
 *
 * @param weights From the centre outwards.
 */
export function cosinesFor(weights: readonly number[]): CosineSum {
  const radius = weights.length - 1;
  const frequencies = Array.from(
    { length: COSINES },
    (_, k) => (2 * Math.PI * k) / (STRETCH * (2 * radius + 1)),
  );
  // All weights but the central one stand on both sides, and so count twice.
  const importance = weights.map((_, x) => Math.sqrt(x === 0 ? 1 : 2));
  const columns = frequencies.map((frequency) =>
    importance.map((root, x) => root * Math.cos(frequency * x)),
  );
  const target = importance.map((root, x) => root * weights[x]!);
  return { frequencies, weights: leastSquares(columns, target) };
}

type Vector = readonly number[];

const dot = (a: Vector, b: Vector): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0);
const subtract = (a: Vector, b: Vector, factor: number): number[] =>
  a.map((value, i) => value - factor * b[i]!);

/**
 * The factors with which the columns add up to what is nearest to the target: by the modified
 * Gram-Schmidt process, which makes each column orthogonal to those before it, and solves backwards.
 */
function leastSquares(columns: readonly Vector[], target: Vector): number[] {
  let rest = [...columns];
  let left = target;
  const rows: { readonly factors: number[]; readonly value: number }[] = [];
  while (rest.length > 0) {
    const [first, ...others] = rest as [Vector, ...Vector[]];
    const square = dot(first, first);
    const factors = others.map((other) => dot(first, other) / square);
    const value = dot(first, left) / square;
    rows.push({ factors, value });
    rest = others.map((other, i) => subtract(other, first, factors[i]!));
    left = subtract(left, first, value);
  }
  return rows.reduceRight<number[]>(
    (solved, { factors, value }) => [value - dot(factors, solved), ...solved],
    [],
  );
}
