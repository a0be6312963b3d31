import fc from 'fast-check';
import {
  createMatrix,
  matrixFromRows,
  type Border,
  type Matrix,
} from '../../../src/lib/convolve/index.ts';
import { formatNumber } from '../../../src/lib/notation/index.ts';
import { type Cell, type GridFilm, type Grid } from '../../../src/lib/grid/index.ts';
import { sentence, type Storage, type Trace } from '../../../src/lib/trace/index.ts';
import { matrices } from '../convolve/support.ts';

/** The region that the lesson works out. */
export const region = matrixFromRows([
  [200, 60, 58],
  [210, 190, 62],
  [204, 98, 52],
]);

export const digits = matrixFromRows([
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
]);

export const clamped: Storage = { range: 'clamp', rounding: 'half-even' };

export const storages: fc.Arbitrary<Storage> = fc.record({
  range: fc.constantFrom('clamp', 'absolute', 'midgray'),
  rounding: fc.constantFrom('half-even', 'truncate'),
});

export const allBorders: readonly Border[] = ['replicate', 'zero', 'reflect', 'reflect101', 'wrap'];

const odd = (max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: (max - 1) / 2 }).map((half) => 2 * half + 1);
export const oddKernels = (value: fc.Arbitrary<number>): fc.Arbitrary<Matrix> =>
  matrices({ width: odd(5), height: odd(5) }, value);
export const smallImages = (value: fc.Arbitrary<number>): fc.Arbitrary<Matrix> =>
  matrices(
    { width: fc.integer({ min: 1, max: 6 }), height: fc.integer({ min: 1, max: 6 }) },
    value,
  );

/** The grid of a film at a step. */
export function gridAt(film: GridFilm, step: number, part: string): Grid {
  const grid = film.sceneAt(step).grids.find((one) => one.part === part);
  if (grid === undefined) throw new Error(`no grid ${part}`);
  return grid;
}

export function cellAt({ cells }: Grid, x: number, y: number): Cell {
  const cell = cells.find((one) => one.x === x && one.y === y);
  if (cell === undefined) throw new Error(`no cell at ${x}, ${y}`);
  return cell;
}

/** The texts of a grid as they stand, row by row. */
export function textsOf({ area, cells }: Grid): string[][] {
  return Array.from({ length: area.height }, (_, row) =>
    cells.slice(row * area.width, (row + 1) * area.width).map(({ text }) => text),
  );
}

/** The texts that a grid shows of a matrix, row by row. */
export const textOf = ({ width, height, data }: Matrix): string[][] =>
  Array.from({ length: height }, (_, y) =>
    Array.from(data.subarray(y * width, (y + 1) * width), (value) => formatNumber(value)),
  );

export const sentences = (trace: Trace): string[] =>
  Array.from({ length: trace.length }, (_, step) => sentence(trace, trace.frameAt(step)));

/** What a trace keeps, pixel by pixel, as a matrix. */
export function kept(film: Trace): Matrix {
  const { x, y, width, height } = film.outputs;
  return createMatrix(
    width,
    height,
    Array.from({ length: width * height }, (_, index) =>
      film.valueAt({ x: x + (index % width), y: y + Math.floor(index / width) }),
    ),
  );
}
