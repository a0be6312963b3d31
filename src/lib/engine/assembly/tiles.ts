import { Band } from './band';
import { Lanes } from './lanes';
import { loadTile, storeTile } from './tile-pixels';
import { transform, transformBack } from './transform';
import { turnBack, turnOver } from './turn-over';

/** Tiles of spectra, and where to work with them. Written by the caller, as a Band is. */
@unmanaged
export class Tiles {
  /** Sides of a tile: powers of two from 16 on, and larger than the kernel's. */
  width: i32;
  height: i32;
  kernelWidth: i32;
  kernelHeight: i32;
  /** Room for a tile: `height` rows of `stride` bytes, 8 bytes an element and some between. */
  tile: usize;
  stride: usize;
  /** Room for 16 rows of it, turned over. */
  group: usize;
  /** Room for the kernel's spectrum, group after group. */
  spectrum: usize;
  /** Turns of the transforms along rows and down columns, see transform. */
  acrossTurns: usize;
  acrossEnd: usize;
  downTurns: usize;
  downEnd: usize;
}

/**
 * Computes the kernel's spectrum. The weights are turned around the first one, so that the product of
 * spectra correlates. The transforms there and back multiply by the number of elements: the spectrum
 * is divided by it.
 *
 * @param weights Row by row in float32.
 */
export function kernelSpectrum(tiles: Tiles, weights: usize): void {
  const width = tiles.width;
  const height = tiles.height;
  const scale: f32 = 1 / (<f32>width * <f32>height);
  memory.fill(tiles.tile, 0, <usize>height * tiles.stride);
  for (let v = 0; v < tiles.kernelHeight; v++) {
    for (let u = 0; u < tiles.kernelWidth; u++) {
      const x = (width - u) & (width - 1);
      const y = (height - v) & (height - 1);
      const place = <usize>y * tiles.stride + ((<usize>(x >> 4)) << 7) + ((x & 15) << 2);
      store<f32>(tiles.tile + place, load<f32>(weights) * scale);
      weights += 4;
    }
  }
  downColumns(tiles);
  for (let y = 0; y < height; y += 16) {
    const group = tiles.spectrum + ((<usize>y * width) << 3);
    turnOver(tiles.tile + <usize>y * tiles.stride, tiles.stride, group, width);
    transform(group, width, 128, tiles.acrossTurns);
  }
}

/**
 * Correlation by products of spectra. A product of spectra wraps around at the tile's edge, so tiles
 * overlap by the kernel's sides less 1, and the wrong part is not used. Two tiles are transformed
 * together, as the real and the imaginary part: the kernel is real, so they do not mix.
 */
export function tiles(band: Band, tiles: Tiles): void {
  const stepX = tiles.width - tiles.kernelWidth + 1;
  const stepY = tiles.height - tiles.kernelHeight + 1;
  const across = (band.width + stepX - 1) / stepX;
  const down = (band.height + stepY - 1) / stepY;
  const count = across * down;
  const rows = band.height + tiles.kernelHeight - 1;
  for (let t = 0; t < count; t += 2) {
    for (let part = 0; part < 2; part++) {
      // Beyond the last tile there are no rows: that part becomes 0.
      const x = ((t + part) % across) * stepX;
      const y = ((t + part) / across) * stepY;
      const target = tiles.tile + (part << 6);
      loadTile(
        band,
        rows,
        x,
        t + part < count ? y : rows,
        target,
        tiles.stride,
        tiles.width,
        tiles.height,
      );
    }
    downColumns(tiles);
    timesSpectrum(tiles);
    for (let x = 0; x < stepX; x += 16) {
      transformBack(tiles.tile + ((<usize>x) << 3), tiles.height, tiles.stride, tiles.downEnd);
    }
    for (let part = 0; part < 2 && t + part < count; part++) {
      const x = ((t + part) % across) * stepX;
      const y = ((t + part) / across) * stepY;
      storeTile(band, x, y, tiles.tile + (part << 6), tiles.stride, stepX, stepY);
    }
  }
}

function downColumns(tiles: Tiles): void {
  for (let x = 0; x < tiles.width; x += 16) {
    transform(tiles.tile + ((<usize>x) << 3), tiles.height, tiles.stride, tiles.downTurns);
  }
}

/** Along the rows to the spectrum, times that of the kernel, and back. */
function timesSpectrum(tiles: Tiles): void {
  const width = tiles.width;
  for (let y = 0; y < tiles.height; y += 16) {
    const rows = tiles.tile + <usize>y * tiles.stride;
    turnOver(rows, tiles.stride, tiles.group, width);
    transform(tiles.group, width, 128, tiles.acrossTurns);
    multiply(tiles.group, tiles.spectrum + ((<usize>y * width) << 3), (<usize>width) << 7);
    transformBack(tiles.group, width, 128, tiles.acrossEnd);
    turnBack(tiles.group, rows, tiles.stride, width);
  }
}

/** (a + bi)(c + di) = (ac - bd) + (ad + bc)i, cell by cell. */
function multiply(group: usize, spectrum: usize, size: usize): void {
  for (let cell: usize = 0; cell < size; cell += 128) {
    for (let i = cell; i < cell + 64; i += 16) {
      const a = v128.load(group + i);
      const b = v128.load(group + i, 64);
      const c = v128.load(spectrum + i);
      const d = v128.load(spectrum + i, 64);
      v128.store(group + i, Lanes.multiplySubtract(b, d, f32x4.mul(a, c)));
      v128.store(group + i, Lanes.multiplyAdd(b, c, f32x4.mul(a, d)), 64);
    }
  }
}
