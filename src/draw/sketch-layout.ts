import type { Sketch, SketchGrid, SketchSign } from '../lib/grid/index.ts';

/** All sketches have these sides, in drawing units, so that they line up in a list. */
export const SKETCH = { width: 144, height: 72 } as const;
/** Room around the grids, for the strokes of their sides. */
const MARGIN = 2;
/** The side of a cell where there is room for more: a small kernel is not blown up. */
const LARGEST_CELL = { plain: 14, numbers: 19 } as const;
/** From one grid to the next, and with a sign between them. */
const GAP = 8;
const SIGN = 16;

/** A grid with the side of its cells and its upper left corner; a sign with its middle. */
export type Placed =
  | { readonly part: SketchGrid; readonly cell: number; readonly x: number; readonly y: number }
  | { readonly sign: SketchSign; readonly x: number };

/** Puts grids and signs in a row, from the left and half-way up, as large as there is room for. */
export function placeSketch(sketch: Sketch): Placed[] {
  const gapAfter = (index: number): number => {
    const [one, next] = [sketch[index]!, sketch[index + 1]];
    if (typeof one === 'string') return SIGN;
    return typeof next === 'object' ? GAP : 0;
  };
  const grids = sketch.filter((part) => typeof part === 'object');
  const room = SKETCH.height - 2 * MARGIN;
  const fitting = (some: readonly SketchGrid[], largest: number): number =>
    Math.min(largest, ...some.map(({ grid }) => room / grid.area.height));
  // One size for all that have no numbers, so that they can be compared.
  const plain = fitting(
    grids.filter(({ numbers }) => !numbers),
    LARGEST_CELL.plain,
  );
  const cellOf = (part: SketchGrid): number =>
    part.numbers ? fitting([part], LARGEST_CELL.numbers) : plain;
  const wide = grids.reduce((sum, part) => sum + part.grid.area.width * cellOf(part), 0);
  const between = sketch.reduce((sum, _, index) => sum + gapAfter(index), 0);
  const scale = Math.min(1, (SKETCH.width - 2 * MARGIN - between) / wide);

  let x = MARGIN;
  return sketch.map((part, index) => {
    if (typeof part === 'string') {
      x += SIGN;
      return { sign: part, x: x - SIGN / 2 };
    }
    const { width, height } = part.grid.area;
    const cell = cellOf(part) * scale;
    const placed = { part, cell, x, y: (SKETCH.height - height * cell) / 2 };
    x += width * cell + gapAfter(index);
    return placed;
  });
}
