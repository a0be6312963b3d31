import { borderIndex, type Image, type Layout, type Matrix } from '../../matrix/index.ts';
import type { Tile } from './tile-transform.ts';

/** @returns How many rows and columns are pixels that an output needs; beyond them, all is 0. */
export type Load = (tile: Tile, values: Float64Array, x: number, y: number) => Filled;

export interface Filled {
  readonly columns: number;
  readonly rows: number;
}

/** @returns What fills a tile with the pixels from output column x, row y on, and their border. */
export function tileLoader(
  image: Image,
  kernel: Matrix,
  { width, height, offset, border, constant }: Layout,
): Load {
  const columns = Int32Array.from({ length: width + kernel.width - 1 }, (_, x) =>
    borderIndex(x + offset.x, image.width, border),
  );
  return (tile, values, x, y) => {
    const length = Math.min(tile.width, columns.length - x);
    const from = Math.min(Math.max(0, -offset.x - x), length);
    const to = Math.max(from, Math.min(length, image.width - offset.x - x));
    const rows = Math.min(tile.height, height + kernel.height - 1 - y);
    values.fill(0, rows * tile.stride);
    for (let v = 0; v < rows; v++) {
      const source = borderIndex(y + v + offset.y, image.height, border);
      const start = v * tile.stride;
      if (source === -1) {
        values.fill(constant, start, start + tile.width);
        continue;
      }
      const first = source * image.width;
      const pixelAt = (column: number): number =>
        column === -1 ? constant : image.data[first + column]!;
      for (let u = 0; u < from; u++) values[start + u] = pixelAt(columns[x + u]!);
      const inside = first + offset.x + x;
      values.set(image.data.subarray(inside + from, inside + to), start + from);
      for (let u = to; u < length; u++) values[start + u] = pixelAt(columns[x + u]!);
      // Beyond the last column needed, any number will do, but what was left there might be NaN.
      values.fill(0, start + length, start + tile.width);
    }
    return { columns: length, rows };
  };
}
