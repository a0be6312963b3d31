import type { Region } from '../../learning/index.ts';
import {
  areaOf,
  cellsOf,
  grayOf,
  numberCell,
  valueAt,
  type Grid,
  type Rectangle,
} from '../../grid/index.ts';
import type { BuiltStack, LayersState } from './model.ts';
import { shifted } from './shift.ts';
import type { Unseen } from './sizes.ts';

/** The brightness that is drawn as white. */
export const WHITE = 9;

/** The image, with what the chosen pixel sees of it and what the first layer never sees. */
export function imageGrid(
  { sides }: BuiltStack,
  { image, shift }: LayersState,
  region: Region,
  unseen: Unseen,
): Grid {
  const shown = shifted(image, shift);
  const isSeen = (x: number, y: number) => region.rows.includes(y) && region.columns.includes(x);
  const isUnseen = (x: number, y: number) => unseen.rows.includes(y) || unseen.columns.includes(x);
  const area = areaOf(sides[0]!);
  const frame = frameOf(region);
  return {
    part: 'image',
    panel: 'image',
    label: shift === 0 ? 'Image' : `Image, moved by ${shift}`,
    area,
    cells: cellsOf(area, (point) => {
      const { x, y } = point;
      const value = valueAt(shown, point);
      const marks = [
        ...(isSeen(x, y) && frame === undefined ? ['seen'] : []),
        ...(isUnseen(x, y) ? ['unseen'] : []),
      ];
      const cell = numberCell(point, value);
      const label = `${cell.label}${isSeen(x, y) ? ', seen' : ''}${isUnseen(x, y) ? ', never seen' : ''}`;
      return { ...cell, ...grayOf(value, WHITE), marks, label };
    }),
    ...(frame === undefined ? {} : { outline: frame }),
    // What is moved shows other numbers than those that are edited.
    ...(shift === 0 ? { edits: { matrix: 'image', turned: false } } : {}),
  };
}

/** The rectangle that a region fills; undefined where it has gaps, or nothing. */
export function frameOf({
  rows,
  columns,
}: Pick<Region, 'rows' | 'columns'>): Rectangle | undefined {
  const [x, y] = [columns[0], rows[0]];
  if (x === undefined || y === undefined) return undefined;
  const [width, height] = [columns.at(-1)! - x + 1, rows.at(-1)! - y + 1];
  return width === columns.length && height === rows.length ? { x, y, width, height } : undefined;
}
