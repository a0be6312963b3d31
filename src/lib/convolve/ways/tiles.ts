import { borderIndex, type Image, type Layout, type Matrix } from '../../matrix/index.ts';
import type { TileSides } from '../tiling.ts';
import { floatScratch } from './scratch.ts';
import type { SumsOf } from './store.ts';
import { createTile, throughSpectrum, type Spectrum, type Tile } from './tile-transform.ts';

/**
 * Correlation by products of spectra, tile by tile. A product of spectra wraps around at the tile's
 * edge, so the tiles overlap by the kernel's sides less 1, and the wrong part is not used. Two tiles
 * are transformed together, one as the real part and one as the imaginary part: the kernel is real, so
 * they do not mix.
 *
 * Called overlap-save; T. G. Stockham, High-speed convolution and correlation, 1966.
 *
 * @param isWhole Whether all sums are known to be whole numbers: then the transforms' errors are
 *   rounded off.
 */
export function prepareTiles(
  image: Image,
  kernel: Matrix,
  layout: Layout,
  { width: tileWidth, height: tileHeight, lastHeight }: TileSides,
  isWhole: boolean,
): SumsOf {
  const { width, height } = layout;
  const stepX = tileWidth - kernel.width + 1;
  const stepY = tileHeight - kernel.height + 1;
  const full = filterOf('tile', kernel, tileWidth, tileHeight);
  const last =
    lastHeight === tileHeight ? full : filterOf('last tile', kernel, tileWidth, lastHeight);
  const load = tileLoader(image, kernel, layout);
  const band = floatScratch('band of sums', width * Math.min(stepY, height));

  function sumPair(x: number, y: number): void {
    const rows = Math.min(stepY, height - y);
    const { tile, spectrum } = y + rows === height ? last : full;
    load(tile, tile.real, x, y);
    if (x + stepX < width) load(tile, tile.imaginary, x + stepX, y);
    else tile.imaginary.fill(0);
    throughSpectrum(tile, spectrum, multiply, stepX);
    take(tile, tile.real, band, width, x, stepX, rows);
    take(tile, tile.imaginary, band, width, x + stepX, stepX, rows);
  }

  return (y) => {
    const v = y % stepY;
    if (v === 0) {
      for (let x = 0; x < width; x += 2 * stepX) sumPair(x, y);
      if (isWhole) roundOff(band);
    }
    return band.subarray(v * width, (v + 1) * width);
  };
}

/** A tile to work in, and the kernel's spectrum for it. */
interface TileFilter {
  readonly tile: Tile;
  readonly spectrum: Spectrum;
}

/** The kernel is turned around its first weight, so that the product of spectra correlates. */
function filterOf(name: string, kernel: Matrix, width: number, height: number): TileFilter {
  const tile = createTile(width, height);
  tile.real.fill(0);
  tile.imaginary.fill(0);
  // The transforms there and back multiply by the number of elements.
  const scale = 1 / (width * height);
  for (let v = 0; v < kernel.height; v++) {
    for (let u = 0; u < kernel.width; u++) {
      const place = ((height - v) % height) * tile.stride + ((width - u) % width);
      tile.real[place] = kernel.data[v * kernel.width + u]! * scale;
    }
  }
  const spectrum = {
    real: floatScratch(`${name}: spectrum real`, width * height),
    imaginary: floatScratch(`${name}: spectrum imaginary`, width * height),
  };
  throughSpectrum(tile, spectrum, keep, 0);
  return { tile, spectrum };
}

function keep(
  real: Float64Array,
  imaginary: Float64Array,
  kernelReal: Float64Array,
  kernelImaginary: Float64Array,
  first: number,
): void {
  kernelReal.set(real, first);
  kernelImaginary.set(imaginary, first);
}

/** (a + bi)(c + di) = (ac - bd) + (ad + bc)i */
function multiply(
  real: Float64Array,
  imaginary: Float64Array,
  kernelReal: Float64Array,
  kernelImaginary: Float64Array,
  first: number,
): void {
  const { length } = real;
  for (let i = 0; i < length; i++) {
    const a = real[i]!;
    const b = imaginary[i]!;
    const c = kernelReal[first + i]!;
    const d = kernelImaginary[first + i]!;
    real[i] = a * c - b * d;
    imaginary[i] = a * d + b * c;
  }
}

type Load = (tile: Tile, values: Float64Array, x: number, y: number) => void;

/** @returns What fills a tile with the pixels from output column x, row y on, and their border. */
function tileLoader(
  image: Image,
  kernel: Matrix,
  { width, offset, border, constant }: Layout,
): Load {
  const columns = Int32Array.from({ length: width + kernel.width - 1 }, (_, x) =>
    borderIndex(x + offset.x, image.width, border),
  );
  return (tile, values, x, y) => {
    const length = Math.min(tile.width, columns.length - x);
    const from = Math.min(Math.max(0, -offset.x - x), length);
    const to = Math.max(from, Math.min(length, image.width - offset.x - x));
    for (let v = 0; v < tile.height; v++) {
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
  };
}

/** Copies the part of a tile that is right into the sums of its band of rows. */
function take(
  tile: Tile,
  values: Float64Array,
  sums: Float64Array,
  width: number,
  x: number,
  stepX: number,
  height: number,
): void {
  const length = Math.min(stepX, width - x);
  if (length <= 0) return;
  for (let v = 0; v < height; v++) {
    const start = v * tile.stride;
    sums.set(values.subarray(start, start + length), v * width + x);
  }
}

function roundOff(sums: Float64Array): void {
  for (let i = 0; i < sums.length; i++) sums[i] = Math.round(sums[i]!);
}
