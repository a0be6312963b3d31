import { borderIndex, type Image, type Layout, type Matrix } from '../../matrix/index.ts';
import { floatScratch } from './scratch.ts';

/** Image rows with their border, one after the other in one array. */
export interface PaddedRows {
  /** One number more than the rows have, because some sums are computed two at a time. */
  readonly data: Float64Array;
  /** Length of a row: the output's width + the kernel's width - 1. */
  readonly length: number;
  /**
   * Makes sure that a row is held. A row begins at column `layout.offset.x`.
   *
   * @param y Row of the image's plane, from `layout.offset.y` on. Ask for rows in rising order.
   * @returns Where it starts in `data`.
   */
  startOf(y: number): number;
}

/**
 * Prepares the rows for a kernel to slide along: what lies outside the image is filled in here, once
 * per row, so that the sums need not check at every pixel.
 *
 * Only the last `kept` rows are held: row `y` takes the place of row `y - kept`.
 */
export function paddedRows(
  image: Image,
  kernel: Matrix,
  { width, offset, border, constant }: Layout,
  kept: number,
): PaddedRows {
  const length = width + kernel.width - 1;
  const data = floatScratch('padded rows', length * kept + 1);
  const held = new Array<number>(kept).fill(NaN);
  // Of a padded row, the image takes the columns from `left` up to `right`.
  const left = -offset.x;
  const right = left + image.width;
  const columns = Int32Array.from({ length }, (_, x) => borderIndex(x - left, image.width, border));

  function fill(start: number, y: number): void {
    const source = borderIndex(y, image.height, border);
    if (source === -1) {
      data.fill(constant, start, start + length);
      return;
    }
    const first = source * image.width;
    const pixelAt = (column: number): number =>
      column === -1 ? constant : image.data[first + column]!;
    for (let x = 0; x < left; x++) data[start + x] = pixelAt(columns[x]!);
    data.set(image.data.subarray(first, first + image.width), start + left);
    for (let x = right; x < length; x++) data[start + x] = pixelAt(columns[x]!);
  }

  function startOf(y: number): number {
    const slot = (y - offset.y) % kept;
    const start = slot * length;
    if (held[slot] !== y) {
      fill(start, y);
      held[slot] = y;
    }
    return start;
  }

  return { data, length, startOf };
}
