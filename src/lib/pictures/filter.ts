import {
  convolve,
  correlate,
  createMatrix,
  planFor,
  toBytes,
  type ByteMatrix,
  type Plan,
  type RowRange,
} from '../convolve/index.ts';
import { bytePlanes } from './byte-planes.ts';
import type { Picture } from './picture.ts';
import type { FilterSettings } from './settings.ts';

/** Products in a band, about 20 to 50 ms of work: the longest time that nothing else is heard. */
const PRODUCTS_PER_BAND = 16e6;

/** What a pixel costs beside its products: it is fetched, stored and written into the picture. */
const PRODUCTS_ASIDE = 8;

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
  const planes = bytePlanes(pixels, settings.mode);
  for (const [index, { image, places }] of planes.entries()) {
    const bands = filterPlane(image, settings, (bytes, start) => {
      for (const place of places) {
        for (let i = 0; i < bytes.length; i++) data[4 * (start + i) + place] = bytes[i]!;
      }
    });
    for (const done of bands) yield (index + done) / planes.length;
  }
  return { width: pixels.width, height: pixels.height, data };
}

/** The plan by which the bands of a picture are filtered; every plane of it has the same. */
export function planOfPicture(pixels: Picture, settings: FilterSettings): Plan {
  const { image } = bytePlanes(pixels, settings.mode)[0]!;
  const { kernel, border } = settings;
  return planFor(kernel, image, {
    border,
    rows: { start: 0, end: rowsPerBand(image, settings) },
  });
}

/** Takes bytes of the output and the number of the pixel that they begin at. */
type Write = (bytes: ByteMatrix['data'], start: number) => void;

function* filterPlane(
  image: ByteMatrix,
  settings: FilterSettings,
  write: Write,
): Generator<number, void, void> {
  const { kernel, operation, border, range, rounding = 'half-even' } = settings;
  const apply = operation === 'convolve' ? convolve : correlate;
  const { width, height } = image;
  const step = rowsPerBand(image, settings);
  // The smallest and largest sum are known at the end only, so `minmax` keeps all of them.
  const keepsAll = range === 'minmax';
  const areBytes = range === 'clamp' && rounding === 'half-even';
  const sums = areBytes ? undefined : new Float32Array(width * (keepsAll ? height : step));
  for (const rows of bandsOf(height, step)) {
    const start = rows.start * width;
    if (sums === undefined) {
      write(apply(image, kernel, { border, rows, output: 'bytes' }).data, start);
    } else {
      const first = keepsAll ? start : 0;
      const size = (rows.end - rows.start) * width;
      const out = createMatrix(width, rows.end - rows.start, sums.subarray(first, first + size));
      apply(image, kernel, { border, rows, out });
      if (!keepsAll) write(toBytes(out, { range, rounding }), start);
    }
    yield rows.end / height;
  }
  if (keepsAll) write(toBytes(createMatrix(width, height, sums), { range, rounding }), 0);
}

function rowsPerBand(image: ByteMatrix, { kernel, border }: FilterSettings): number {
  const { multiplications } = planFor(kernel, image, { border });
  const rows = Math.ceil(PRODUCTS_PER_BAND / (image.width * (multiplications + PRODUCTS_ASIDE)));
  return Math.min(rows, image.height);
}

function* bandsOf(height: number, step: number): Generator<RowRange, void, void> {
  for (let start = 0; start < height; start += step) {
    yield { start, end: Math.min(start + step, height) };
  }
}
