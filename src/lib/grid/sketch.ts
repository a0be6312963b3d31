import type { Matrix } from '../matrix/index.ts';
import type { Point } from './geometry.ts';
import { valueAt, type Grid, type Panel } from './grid.ts';
import { stillGrid } from './still-grid.ts';

/** A grid in a sketch, and what lies over it. */
export interface SketchGrid {
  readonly grid: Grid;
  /** Shows the numbers of the cells as well; for few and short ones. @default false */
  readonly numbers?: boolean;
  /** The middle of a kernel, in cells: the middle of cell (x, y) is (x, y). */
  readonly centre?: Point;
}

/** What stands between two grids: an operation, what comes of it, or a turn by 180 degrees. */
export type SketchSign = '×' | '=' | '→' | 'turn';

/** What a lesson or a term is about, as a few grids in a row, small enough for a list. */
export type Sketch = readonly (SketchGrid | SketchSign)[];

/** A matrix whose numbers are brightness, 0 to `white`, as so much gray. */
export function grayGrid(panel: Panel, label: string, matrix: Matrix, white = 255): Grid {
  const grid = stillGrid(panel, label, matrix);
  return {
    ...grid,
    cells: grid.cells.map((cell) => ({ ...cell, gray: (valueAt(matrix, cell) / white) * 255 })),
  };
}

/** A matrix whose numbers have signs, as so much colour; the largest one has the most. */
export function strengthGrid(panel: Panel, label: string, matrix: Matrix): Grid {
  const grid = stillGrid(panel, label, matrix);
  const largest = matrix.data.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return {
    ...grid,
    cells: grid.cells.map((cell) => ({
      ...cell,
      strength: largest === 0 ? 0 : valueAt(matrix, cell) / largest,
    })),
  };
}
