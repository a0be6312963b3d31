import { toBytes, type Image, type Matrix, type RowRange } from '../convolve/index.ts';
import { ALPHA, type BytePlane } from './byte-planes.ts';
import type { Filters } from './filters.ts';
import type { FilterSettings } from './settings.ts';
import { filterAlpha, filterColour } from './transparency.ts';

/** Some rows of one plane of a picture, filtered in one go. */
export interface Band extends BytePlane {
  /** Output rows. */
  readonly rows: RowRange;
  readonly settings: FilterSettings;
}

/** Whether sums can become bytes only when all sums of the plane are known. */
const needsAllSums = ({ range }: FilterSettings): boolean => range === 'minmax';

/**
 * Filters one band.
 *
 * @param memory The result is written here if it fits: fresh memory would cost more time than a small
 *   kernel does.
 * @returns A byte for each pixel of its rows; for `minmax` the sums, as float32.
 * @throws {TypeError | RangeError} what `correlate` and `toBytes` throw.
 */
export function filterBand(
  band: Band,
  filters: Filters,
  memory: ArrayBufferLike = new ArrayBuffer(0),
): Image {
  const { image, alpha, channels, rows, settings } = band;
  if (channels.includes(ALPHA)) return filterAlpha(image, band, filters);
  if (alpha !== undefined) return finished(filterColour(image, alpha, band, filters), settings);
  const { kernel, operation, border, range, rounding = 'half-even' } = settings;
  const apply = filters[operation];
  const height = rows.end - rows.start;
  const size = image.width * height;
  if (range === 'clamp' && rounding === 'half-even') {
    const data = new Uint8ClampedArray(roomIn(memory, size), 0, size);
    const out = { width: image.width, height, data };
    return apply(image, kernel, { border, rows, output: 'bytes', out });
  }
  const data = new Float32Array(roomIn(memory, 4 * size), 0, size);
  const sums = apply(image, kernel, { border, rows, out: { width: image.width, height, data } });
  return finished(sums, settings);
}

const finished = (sums: Matrix, settings: FilterSettings): Image =>
  needsAllSums(settings) ? sums : bytesOf(sums, settings);

const roomIn = (memory: ArrayBufferLike, size: number): ArrayBufferLike =>
  memory.byteLength >= size ? memory : new ArrayBuffer(size);

/** The bytes that a matrix of sums becomes. */
export function bytesOf(sums: Matrix, { range, rounding = 'half-even' }: FilterSettings) {
  return { ...sums, data: toBytes(sums, { range, rounding }) };
}
