import type { Matrix } from '../../convolve/index.ts';
import { nearest, type Point } from '../../grid/index.ts';

/** Maps side by side in one picture, a pixel apart: how many in a row, and the sides of each. */
export interface Tiling {
  readonly count: number;
  readonly columns: number;
  readonly width: number;
  readonly height: number;
}

const tilingOf = (maps: readonly Matrix[], columns: number): Tiling => ({
  count: maps.length,
  columns,
  width: maps[0]!.width,
  height: maps[0]!.height,
});

/**
 * Maps as one picture, from 0 for black to 255 for the brightest of them; NaN, no pixel, between them.
 */
export function tiled(maps: readonly Matrix[], columns: number): Matrix {
  const { width, height } = tilingOf(maps, columns);
  const rows = Math.ceil(maps.length / columns);
  const whole = columns * (width + 1) - 1;
  const data = new Float32Array(whole * (rows * (height + 1) - 1)).fill(NaN);
  const largest = Math.max(Number.MIN_VALUE, ...maps.flatMap((map) => Math.max(...map.data)));
  maps.forEach((map, index) => {
    const left = (index % columns) * (width + 1);
    const top = Math.floor(index / columns) * (height + 1);
    map.data.forEach((value, i) => {
      const at = (top + Math.floor(i / width)) * whole + left + (i % width);
      data[at] = (255 * Math.max(0, value)) / largest;
    });
  });
  return { width: whole, height: data.length / whole, data };
}

/** Which map lies at a place of the picture, as shares of its sides, and which of its pixels. */
export function tileAt(
  { count, columns, width, height }: Tiling,
  shares: Point,
): { readonly channel: number; readonly place: Point } {
  const rows = Math.ceil(count / columns);
  const x = Math.floor(shares.x * (columns * (width + 1) - 1));
  const y = Math.floor(shares.y * (rows * (height + 1) - 1));
  const tile = nearest(
    { x: Math.floor(x / (width + 1)), y: Math.floor(y / (height + 1)) },
    { x: 0, y: 0, width: columns, height: rows },
  );
  return {
    channel: Math.min(count - 1, tile.y * columns + tile.x),
    place: nearest(
      { x: x - tile.x * (width + 1), y: y - tile.y * (height + 1) },
      { x: 0, y: 0, width, height },
    ),
  };
}

/** Where a pixel of a map lies on the picture, and how large it is, as shares of its sides. */
export function tileShares(
  { count, columns, width, height }: Tiling,
  channel: number,
  place: Point,
): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  const across = columns * (width + 1) - 1;
  const down = Math.ceil(count / columns) * (height + 1) - 1;
  return {
    x: ((channel % columns) * (width + 1) + place.x) / across,
    y: (Math.floor(channel / columns) * (height + 1) + place.y) / down,
    width: 1 / across,
    height: 1 / down,
  };
}
