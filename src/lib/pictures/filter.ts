import {
  convolve,
  correlate,
  createMatrix,
  grayscale,
  toBytes,
  type Matrix,
  type RowRange,
} from '../convolve/index.ts';
import type { Picture } from './picture.ts';
import type { FilterSettings } from './settings.ts';

/** Products in a band, about 20 to 50 ms of work: the longest time that nothing else is heard. */
const PRODUCTS_PER_BAND = 16e6;

/** Where red, green and blue lie among the four bytes of a pixel. */

const CHANNELS = [0, 1, 2];

/**
 * Filters a picture in bands of rows, so that the caller can report, pause or stop between them.
 * Every plane is brought to bytes by itself, also by `minmax`; alpha stays as it is.
 *
 * @returns A generator: it yields the share that is done, from 0 to 1, and returns the new picture.
 * @throws {TypeError | RangeError} what `correlate` and `toBytes` throw.
 */
export function* filterPicture(
  pixels: Picture,
  settings: FilterSettings,
): Generator<number, Picture, void> {
  const data = pixels.data.slice();
  const places = settings.mode === 'gray' ? [CHANNELS] : CHANNELS.map((place) => [place]);
  for (const [index, written] of places.entries()) {
    const plane = settings.mode === 'gray' ? grayscale(pixels) : channel(pixels, index);
    const bands = filterPlane(plane, settings, (bytes, start) => {
      for (const place of written) {
        for (let i = 0; i < bytes.length; i++) data[4 * (start + i) + place] = bytes[i]!;
      }
    });
    for (const done of bands) yield (index + done) / places.length;
  }
  return { width: pixels.width, height: pixels.height, data };
}

/** One colour of a picture as numbers: 0 red, 1 green, 2 blue. */
export function channel({ width, height, data }: Picture, place: number): Matrix {
  const matrix = createMatrix(width, height);
  for (let i = 0; i < matrix.data.length; i++) matrix.data[i] = data[4 * i + place]!;
  return matrix;
}

/** @param write Takes bytes of the output and the number of the pixel that they begin at. */
function* filterPlane(
  image: Matrix,
  { kernel, operation, border, range }: FilterSettings,
  write: (bytes: Uint8ClampedArray, start: number) => void,
): Generator<number, void, void> {
  const apply = operation === 'convolve' ? convolve : correlate;
  const { width, height } = image;
  const step = rowsPerBand(image, kernel);
  // The smallest and largest sum are known at the end only, so `minmax` keeps all of them.
  const keepsAll = range === 'minmax';
  const sums = new Float32Array(width * (keepsAll ? height : step));
  for (const rows of bandsOf(height, step)) {
    const first = keepsAll ? rows.start * width : 0;
    const size = (rows.end - rows.start) * width;
    const out = createMatrix(width, rows.end - rows.start, sums.subarray(first, first + size));
    apply(image, kernel, { border, rows, out });
    if (!keepsAll) write(toBytes(out, { range }), rows.start * width);
    yield rows.end / height;
  }
  if (keepsAll) write(toBytes(createMatrix(width, height, sums), { range }), 0);
}

function rowsPerBand({ width, height }: Matrix, kernel: Matrix): number {
  // Never fewer products than pixels: each call looks through the whole image once.
  const products = Math.max(PRODUCTS_PER_BAND, width * height);
  const rows = Math.ceil(products / (width * kernel.width * kernel.height));
  return Math.min(rows, height);
}

function* bandsOf(height: number, step: number): Generator<RowRange, void, void> {
  for (let start = 0; start < height; start += step) {
    yield { start, end: Math.min(start + step, height) };
  }
}
