import { borderIndex } from './border.ts';
import type { Layout } from './layout.ts';
import type { Matrix } from './matrix.ts';

/** Image rows with their border, one after the other in one array. */
export interface PaddedRows {
  readonly data: Float64Array;
  /**
   * Makes sure that a row is there, and tells where it starts in `data`. A row begins at column
   * `layout.offset.x` and is `layout.width + kernel.width - 1` long.
   *
   * @param y Row of the image's plane, from `layout.offset.y` on. To be asked for in rising order.
   */
  startOf(y: number): number;
}

/**
 * Makes the rows ready to slide a kernel along: what lies outside the image is settled here, once
 * a row, so that the sums need not ask at every pixel.
 *
 * Only as many rows as the kernel is high are kept: row `y` takes the place of row
 * `y - kernel.height`, which no later output needs.
 */
export function paddedRows(
  image: Matrix,
  kernel: Matrix,
  { width, offset, border, constant }: Layout,
): PaddedRows {
  const length = width + kernel.width - 1;
  const data = new Float64Array(length * kernel.height);
  const held = new Array<number>(kernel.height).fill(NaN);
  // Of a padded row, the image takes the columns from `left` up to `right`.
  const left = -offset.x;
  const right = left + image.width;
  const columns = Int32Array.from({ length }, (_, x) => borderIndex(x - left, image.width, border));

  function fill(row: Float64Array, y: number): void {
    const source = borderIndex(y, image.height, border);
    if (source === -1) {
      row.fill(constant);
      return;
    }
    const pixels = image.data.subarray(source * image.width, (source + 1) * image.width);
    const pixelAt = (column: number): number => (column === -1 ? constant : pixels[column]!);
    for (let x = 0; x < left; x++) row[x] = pixelAt(columns[x]!);
    row.set(pixels, left);
    for (let x = right; x < length; x++) row[x] = pixelAt(columns[x]!);
  }

  function startOf(y: number): number {
    const slot = (y - offset.y) % kernel.height;
    const start = slot * length;
    if (held[slot] !== y) {
      fill(data.subarray(start, start + length), y);
      held[slot] = y;
    }
    return start;
  }

  return { data, startOf };
}
