import { createMatrix, type Matrix } from '../../convolve/index.ts';
import { formatNumber } from '../../notation/index.ts';

const SIDE = 5;

/** How strongly a place counts, by its distance from the middle: a Gaussian of sigma 1. */
const weightAt = (x: number, y: number): number => Math.exp(-(x * x + y * y) / 2);

/** Slopes of that blur in four directions, as Sobel's; its second derivatives; the blur itself. */
export const HAND_MADE: Readonly<Record<string, Matrix>> = {
  'an upright edge': drawn((x) => x),
  'a level edge': drawn((_, y) => y),
  'a rising edge': drawn((x, y) => x + y),
  'a falling edge': drawn((x, y) => x - y),
  'an upright line': drawn((x) => 1 - x * x),
  'a level line': drawn((_, y) => 1 - y * y),
  'a blob': drawn((x, y) => 1 - (x * x + y * y) / 2),
  'a blur': drawn(() => 1),
};

/** @param factor Of the weight at a place, which is counted from the middle. */
function drawn(factor: (x: number, y: number) => number): Matrix {
  const reach = (SIDE - 1) / 2;
  return createMatrix(
    SIDE,
    SIDE,
    Array.from({ length: SIDE ** 2 }, (_, i) => {
      const [x, y] = [(i % SIDE) - reach, Math.floor(i / SIDE) - reach];
      return factor(x, y) * weightAt(x, y);
    }),
  );
}

/** Which of the kernels made by hand a kernel is most like, and how much: 1 is the same but for its size. */
export interface Likeness {
  readonly name: string;
  /** Below 0 where it is like the reverse, with all signs exchanged. */
  readonly correlation: number;
}

export function likenessOf(kernel: Matrix): Likeness {
  return Object.entries(HAND_MADE)
    .map(([name, made]) => ({ name, correlation: correlationOf(kernel, made) }))
    .reduce((best, one) => (Math.abs(one.correlation) > Math.abs(best.correlation) ? one : best));
}

/** sum of a * b / sqrt(sum of a^2 * sum of b^2): the cosine of the angle between two lists of weights. */
export function correlationOf(a: Matrix, b: Matrix): number {
  let [products, squares, others] = [0, 0, 0];
  a.data.forEach((weight, i) => {
    const other = b.data[i]!;
    products += weight * other;
    squares += weight ** 2;
    others += other ** 2;
  });
  return squares * others === 0 ? 0 : products / Math.sqrt(squares * others);
}

/** Below this, a kernel is called like none of them. */
export const ALIKE = 0.5;

export const likenessText = ({ name, correlation }: Likeness): string =>
  Math.abs(correlation) < ALIKE ? 'none of them' : `${name}, ${formatNumber(correlation, 2)}`;
