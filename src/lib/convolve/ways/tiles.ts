import { hasBytes, type Image, type Layout, type Matrix } from '../../matrix/index.ts';
import type { KernelProfile } from '../profile.ts';
import type { TileSides } from '../tiling.ts';
import { addTo, areasOf, BYTES, emptySurvey, keepLevel, levelsOf, type Survey } from './levels.ts';
import { floatScratch } from './scratch.ts';
import type { SumsOf } from './store.ts';
import { tileLoader, type Filled } from './tile-loader.ts';
import { add, clear, take, type Part } from './tile-sums.ts';
import { createTile, throughSpectrum, type Spectrum, type Tile } from './tile-transform.ts';

/** Whole sums below this are off by less than 1/4, see levels.ts, and can be rounded to what they are. */
const ROUNDABLE = 2 ** 44;

/**
 * Correlation by products of spectra, tile by tile. A product of spectra wraps around at the tile's
 * edge, so the tiles overlap by the kernel's sides less 1, and the wrong part is not used. Two tiles
 * are transformed together, one as the real part and one as the imaginary part: the kernel is real, so
 * they do not mix.
 *
 * Called overlap-save; T. G. Stockham, High-speed convolution and correlation, 1966.
 *
 * Pixels far fainter than others of a pair would drown in the errors of these. Such a pair is transformed
 * once for each level of pixels, and a level counts only in windows that have one of its pixels.
 */
export function prepareTiles(
  image: Image,
  kernel: Matrix,
  layout: Layout,
  { width: tileWidth, height: tileHeight, lastHeight }: TileSides,
  { isWhole, absoluteSum }: Pick<KernelProfile, 'isWhole' | 'absoluteSum'>,
): SumsOf {
  const { width, height, constant } = layout;
  const stepX = tileWidth - kernel.width + 1;
  const stepY = tileHeight - kernel.height + 1;
  const full = filterOf('tile', kernel, tileWidth, tileHeight);
  const last =
    lastHeight === tileHeight ? full : filterOf('last tile', kernel, tileWidth, lastHeight);
  const load = tileLoader(image, kernel, layout);
  const band = floatScratch('band of sums', width * Math.min(stepY, height));
  const hasOnlyBytes = hasBytes(image) && constant === (constant & 255);

  function sumPair(x: number, y: number): void {
    const rows = Math.min(stepY, height - y);
    const { tile, spectrum } = y + rows === height ? last : full;
    const parts = [tile.real, tile.imaginary].map((values, part) => ({
      values,
      x: x + part * stepX,
      columns: Math.min(stepX, width - x - part * stepX),
      rows,
    }));

    function loadPair(): Survey {
      if (hasOnlyBytes) {
        for (const part of parts) loadPart(part);
        return BYTES;
      }
      const survey = emptySurvey();
      for (const part of parts) addTo(survey, tile, part.values, loadPart(part));
      return survey;
    }

    function loadPart(part: Part): Filled {
      if (part.columns > 0) return load(tile, part.values, part.x, y);
      part.values.fill(0);
      return { columns: 0, rows: 0 };
    }

    const survey = loadPair();
    const levels = levelsOf(survey);
    const isRounded = (most: number): boolean =>
      isWhole && survey.isWhole && absoluteSum * most < ROUNDABLE;
    if (levels.length === 1 && survey.zeros < kernel.data.length) {
      throughSpectrum(tile, spectrum, multiply, stepX);
      for (const part of parts) take(tile, part, band, width, isRounded(survey.largest));
      return;
    }
    for (const part of parts) clear(part, band, width);
    for (const most of levels) {
      loadPair();
      const areas = parts.map(({ values }) =>
        keepLevel(tile, values, most) ? areasOf(tile, values) : null,
      );
      if (areas.every((area) => area === null)) continue;
      throughSpectrum(tile, spectrum, multiply, stepX);
      parts.forEach((part, i) => {
        if (areas[i] !== null) add(tile, part, band, width, kernel, areas[i]!, isRounded(most));
      });
    }
  }

  return (y) => {
    const v = y % stepY;
    if (v === 0) for (let x = 0; x < width; x += 2 * stepX) sumPair(x, y);
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
