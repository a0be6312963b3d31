import type { Matrix } from '../../matrix/index.ts';
import type { Tile } from './tile-transform.ts';

/** One of the two tiles of a pair: its numbers, and where in the band its sums belong. */
export interface Part {
  readonly values: Float64Array;
  readonly x: number;
  readonly columns: number;
  readonly rows: number;
}

/** Copies the part of a tile that is right into the sums of its band of rows. */
export function take(
  tile: Tile,
  { values, x, columns, rows }: Part,
  sums: Float64Array,
  width: number,
  isRounded: boolean,
): void {
  if (columns <= 0) return;
  for (let v = 0; v < rows; v++) {
    const start = v * tile.stride;
    const place = v * width + x;
    sums.set(values.subarray(start, start + columns), place);
    if (isRounded) roundOff(sums, place, columns);
  }
}

function roundOff(sums: Float64Array, start: number, length: number): void {
  for (let i = start; i < start + length; i++) sums[i] = Math.round(sums[i]!);
}

export function clear({ x, columns, rows }: Part, sums: Float64Array, width: number): void {
  if (columns <= 0) return;
  for (let v = 0; v < rows; v++) sums.fill(0, v * width + x, v * width + x + columns);
}

/** Adds what a level makes of the windows that have one of its pixels. */
export function add(
  tile: Tile,
  { values, x, columns, rows }: Part,
  sums: Float64Array,
  width: number,
  kernel: Matrix,
  areas: Int32Array,
  isRounded: boolean,
): void {
  const areaWidth = tile.width + 1;
  for (let v = 0; v < rows; v++) {
    const top = v * areaWidth;
    const bottom = top + kernel.height * areaWidth;
    for (let u = 0; u < columns; u++) {
      const right = u + kernel.width;
      const count =
        areas[bottom + right]! - areas[bottom + u]! - areas[top + right]! + areas[top + u]!;
      if (count === 0) continue;
      const sum = values[v * tile.stride + u]!;
      const place = v * width + x + u;
      sums[place] = sums[place]! + (isRounded ? Math.round(sum) : sum);
    }
  }
}
