import { borderIndex, type ByteMatrix, type RowRange } from '../convolve/index.ts';
import type { FilterSettings } from './settings.ts';

/**
 * The part of a plane that a kernel reads for some output rows: a copy of these rows and of those
 * around them that it reaches, across the border too.
 */
export function stripOf(
  image: ByteMatrix,
  rows: RowRange,
  { kernel, border }: FilterSettings,
): ByteMatrix {
  const { width } = image;
  const reach = Math.floor(kernel.height / 2);
  const height = rows.end - rows.start + 2 * reach;
  const data = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    const source = borderIndex(rows.start - reach + row, image.height, border);
    // Rows outside are 0 with the border `zero`, as the strip is already.
    if (source === -1) continue;
    data.set(image.data.subarray(source * width, (source + 1) * width), row * width);
  }
  return { width, height, data };
}

/** The same output rows, counted from the top of the strip. */
export function rowsInStrip({ start, end }: RowRange, { kernel }: FilterSettings): RowRange {
  const reach = Math.floor(kernel.height / 2);
  return { start: reach, end: reach + end - start };
}
