import type { Matrix } from '../matrix/index.ts';
import { areaOf } from './geometry.ts';
import { cellsOf, numberCell, valueAt, weightCell, type Grid, type Panel } from './grid.ts';

/** A matrix to be shown in the text: weights as fractions, all else as decimals. */
export function stillGrid(panel: Panel, label: string, matrix: Matrix): Grid {
  const area = areaOf(matrix);
  const cell = panel === 'kernel' ? weightCell : numberCell;
  const cells = cellsOf(area, (point) => cell(point, valueAt(matrix, point)));
  return { part: 'still', panel, label, area, cells, still: true };
}
