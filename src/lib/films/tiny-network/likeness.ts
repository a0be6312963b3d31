import { compose, createMatrix, gaussian, sobel, type Matrix } from '../../convolve/index.ts';
import { formatNumber } from '../../notation/index.ts';

const SIDE = 5;

/** Second derivative of a blur, as a formula: dark around a light middle, or the reverse. */
const blob = drawn((x, y) => {
  const square = (x * x + y * y) / 2;
  return (1 - square) * Math.exp(-square);
});
const [acrossX, acrossY] = (['x', 'y'] as const).map((axis) =>
  compose(sobel(axis), gaussian(3, 3)),
) as [Matrix, Matrix];

/** Kernels made by hand, of 5 by 5 weights, with which learned ones are compared. */
export const HAND_MADE: Readonly<Record<string, Matrix>> = {
  'an upright edge': acrossX,
  'a level edge': acrossY,
  'a rising edge': mixed(1, 1),
  'a falling edge': mixed(1, -1),
  'a blob': blob,
  'a blur': gaussian(SIDE, SIDE),
};

function drawn(value: (x: number, y: number) => number): Matrix {
  const reach = (SIDE - 1) / 2;
  return createMatrix(
    SIDE,
    SIDE,
    Array.from({ length: SIDE ** 2 }, (_, i) =>
      value((i % SIDE) - reach, Math.floor(i / SIDE) - reach),
    ),
  );
}

function mixed(x: number, y: number): Matrix {
  const data = acrossX.data.map((weight, i) => x * weight + y * acrossY.data[i]!);
  return { ...acrossX, data };
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
export const ALIKE = 0.6;

export const likenessText = ({ name, correlation }: Likeness): string =>
  Math.abs(correlation) < ALIKE ? 'none of them' : `${name}, ${formatNumber(correlation, 2)}`;
