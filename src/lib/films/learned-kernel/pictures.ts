import { createMatrix, matrixFromRows, type Matrix } from '../../convolve/index.ts';
import { randomAt } from '../../matrix/index.ts';

export const PICTURES = ['dots', 'house', 'stripes', 'few', 'flat'] as const;
export type PictureName = (typeof PICTURES)[number];

const SIDE = 8;
/** Chosen so that no weight is much harder to find than the others. */
const SEED = 7;

/** Black or white by the toss of a coin. */
const dots = (side: number): Matrix =>
  createMatrix(
    side,
    side,
    Array.from({ length: side * side }, (_, i) => Math.round(randomAt(SEED, i))),
  );

const drawn = (...rows: readonly string[]): Matrix =>
  matrixFromRows(rows.map((row) => Array.from(row, (pixel) => (pixel === '#' ? 1 : 0))));

/** What the kernel is shown before: 1 is white. */
export const pictures: Readonly<Record<PictureName, Matrix>> = {
  dots: dots(SIDE),
  house: drawn(
    '...##...',
    '..####..',
    '.######.',
    '########',
    '.#....#.',
    '.#.##.#.',
    '.#.##.#.',
    '.######.',
  ),
  stripes: drawn(...Array.from({ length: SIDE }, () => '##..##..')),
  // Of a kernel of 3 x 3 four places, and so four pixels afterwards.
  few: dots(4),
  flat: createMatrix(SIDE, SIDE, new Array<number>(SIDE * SIDE).fill(1)),
};
