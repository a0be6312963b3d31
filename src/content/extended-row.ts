import { pad, type Border } from '../lib/convolve/index.ts';
import { stillGrid, type Sketch } from '../lib/grid/index.ts';
import { row } from './lessons/06-borders/data.ts';

/** A row of pixels with two ghost pixels on each side, as a border rule makes them. */
export function extendedRow(border: Border): Sketch {
  const extended = pad(row, { left: 2, right: 2, top: 0, bottom: 0 }, border);
  const inside = { x: 2, y: 0, width: row.width, height: 1 };
  return [{ grid: { ...stillGrid('image', 'Image', extended), inside }, numbers: true }];
}
