import { transform, transformBack, type Signals } from './fourier.ts';
import { floatScratch } from './scratch.ts';

/** Rows or columns that are transformed side by side: as many as fit into the nearest memory. */
const TOGETHER = 8;

/** A tile of complex numbers, row by row; rows are `stride` apart. */
export interface Tile {
  readonly width: number;
  readonly height: number;
  readonly stride: number;
  readonly real: Float64Array;
  readonly imaginary: Float64Array;
}

/** A tile of `width` x `height`, both powers of two from 8 on, in memory that all tiles share. */
export function createTile(width: number, height: number): Tile {
  // Rows at a distance of a power of two would all share the same few lines of the cache.
  const stride = width + TOGETHER;
  const real = floatScratch('tile real', stride * height);
  const imaginary = floatScratch('tile imaginary', stride * height);
  return { width, height, stride, real, imaginary };
}

/** A spectrum in the order of use: group of rows by group of rows. */
export interface Spectrum {
  readonly real: Float64Array;
  readonly imaginary: Float64Array;
}

/** Takes the spectra of a group of rows and that part of the kernel's which begins at `first`. */
type Combine = (
  real: Float64Array,
  imaginary: Float64Array,
  kernelReal: Float64Array,
  kernelImaginary: Float64Array,
  first: number,
) => void;

/**
 * Transforms the columns, then the rows, group by group; combines each group with the kernel's
 * spectrum; then back again the first `wanted` columns, or none.
 */
export function throughSpectrum(
  tile: Tile,
  kernel: Spectrum,
  combine: Combine,
  wanted: number,
): void {
  const { width, height, stride, real, imaginary } = tile;
  const columns = (x: number): Signals => ({ real, imaginary, start: x, stride, count: TOGETHER });
  const length = width * TOGETHER;
  const rows: Signals = {
    real: floatScratch('rows real', length),
    imaginary: floatScratch('rows imaginary', length),
    start: 0,
    stride: TOGETHER,
    count: TOGETHER,
  };
  for (let x = 0; x < width; x += TOGETHER) transform(height, columns(x));
  for (let group = 0; group * TOGETHER < height; group++) {
    turn(turnOver, tile, rows, group);
    transform(width, rows);
    combine(rows.real, rows.imaginary, kernel.real, kernel.imaginary, group * length);
    if (wanted === 0) continue;
    transformBack(width, rows);
    turn(turnBack, tile, rows, group);
  }
  for (let x = 0; x < wanted; x += TOGETHER) transformBack(height, columns(x));
}

function turn(way: typeof turnOver, tile: Tile, rows: Signals, group: number): void {
  const start = group * TOGETHER * tile.stride;
  way(tile.real, tile.stride, start, rows.real);
  way(tile.imaginary, tile.stride, start, rows.imaginary);
}

/** Rows of the tile, laid side by side as the transform wants them. */
function turnOver(tile: Float64Array, stride: number, start: number, rows: Float64Array): void {
  const { length } = rows;
  for (let r = 0; r < TOGETHER; r++) {
    let from = start + r * stride;
    for (let to = r; to < length; to += TOGETHER) {
      rows[to] = tile[from]!;
      from += 1;
    }
  }
}

function turnBack(tile: Float64Array, stride: number, start: number, rows: Float64Array): void {
  const { length } = rows;
  for (let r = 0; r < TOGETHER; r++) {
    let to = start + r * stride;
    for (let from = r; from < length; from += TOGETHER) {
      tile[to] = rows[from]!;
      to += 1;
    }
  }
}
