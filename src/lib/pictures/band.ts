import {
  layoutOf,
  magnitude,
  toBytes,
  type Image,
  type Matrix,
  type RowRange,
} from '../convolve/index.ts';
import { hasBytes } from '../matrix/index.ts';
import { COLOURS } from '../vision/index.ts';
import { ALPHA, type BytePlane } from './byte-planes.ts';
import type { Filters } from './filters.ts';
import { bytesOfLight } from './light-bytes.ts';
import { encodedLight, lightStrip } from './light.ts';
import { madeBand } from './made-band.ts';
import { applyLocal, localSums } from './local-filter.ts';
import { localAlpha, localColour, taskOfBand } from './local-transparency.ts';
import {
  correlationOptions,
  hasPlainBytes,
  isStoredAsItIs,
  type FilterSettings,
} from './settings.ts';
import { filterAlpha, filterColour } from './transparency.ts';

/** Some rows of one plane of a picture, filtered in one go. */
export interface Band extends BytePlane {
  /** Output rows. */
  readonly rows: RowRange;
  readonly settings: FilterSettings;
}

/** Whether sums can become bytes only when all sums of the plane are known. */
export const needsAllSums = ({ range, isSummed }: FilterSettings): boolean =>
  range === 'minmax' || isSummed === true;

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
  const { image, alpha, channels, settings } = band;
  if (settings.of !== undefined) return filterBand(madeBand(band, filters), filters, memory);
  if (channels.includes(ALPHA)) {
    const filter = settings.insteadOfSum === undefined ? filterAlpha : localAlpha;
    return filter(image, band, filters);
  }
  if (alpha === undefined && hasPlainBytes(settings)) {
    const { options, width, height } = taskOf(band);
    const size = width * height;
    const data = new Uint8ClampedArray(roomIn(memory, size), 0, size);
    const out = { width, height, data };
    return filters[settings.operation](image, kernelOf(band), {
      ...options,
      output: 'bytes',
      out,
    });
  }
  if (alpha === undefined && isStoredAsItIs(settings)) {
    const { insteadOfSum, isLight = false } = settings;
    if (insteadOfSum === undefined) {
      if (isLight) return bytesOfLight(sumsAsRead(band, filters, memory));
    } else if (!isLight) {
      const values = applyLocal(insteadOfSum, image, taskOfBand(band));
      return hasBytes(values) ? values : bytesOf(values, settings);
    }
  }
  const sums = sumsOfBand(band, filters, memory);
  return needsAllSums(settings) ? sums : bytesOf(sums, settings);
}

/**
 * The sums of one band of colour, or the magnitude of those of two kernels; those of light as a picture
 * stores it. Where alpha is 0, they are NaN.
 *
 * @param memory They are written here if they fit.
 * @throws {TypeError | RangeError} what `correlate` throws, and for light where bytes are needed.
 */
export function sumsOfBand(
  band: Band,
  filters: Filters,
  memory: ArrayBufferLike = new ArrayBuffer(0),
): Matrix {
  const { isLight = false, insteadOfSum, isSummed } = band.settings;
  if (!isLight) return sumsAsRead(band, filters, memory);
  if (insteadOfSum !== undefined) throw new RangeError(`isLight: ${insteadOfSum.name} takes bytes`);
  if (isSummed !== undefined) throw new RangeError('isLight: colours are summed as bytes');
  return encodedLight(sumsAsRead(band, filters, memory));
}

/** The sums of bytes, or of light. */
function sumsAsRead(band: Band, filters: Filters, memory: ArrayBufferLike): Matrix {
  const { alpha, settings } = band;
  if (alpha !== undefined) {
    const filter = settings.insteadOfSum === undefined ? filterColour : localColour;
    return filter(band, alpha, filters);
  }
  const { magnitudeWith, operation, insteadOfSum } = settings;
  if (insteadOfSum !== undefined) return localSums(insteadOfSum, band.image, taskOfBand(band));
  const read = settings.isLight === true ? lightStrip(band) : band;
  const { image } = read;
  const { options, width, height } = taskOf(read);
  const size = width * height;
  const data = new Float32Array(roomIn(memory, 4 * size), 0, size);
  const apply = filters[operation];
  const out = { width, height, data };
  if (magnitudeWith !== undefined && operation === 'correlate') {
    return filters.correlateMagnitude(image, kernelOf(band), magnitudeWith, { ...options, out });
  }
  const sums = apply(image, kernelOf(band), { ...options, out });
  if (magnitudeWith === undefined) return sums;
  return magnitude(sums, apply(image, magnitudeWith, options), sums);
}

/** The kernel of a plane: that of its colour, where each has its own. */
const kernelOf = ({ settings: { kernel, kernels }, channels }: Band): Matrix =>
  kernels?.[COLOURS[channels[0]!]!] ?? kernel;

/** What to ask `correlate` for, and the sides of what it gives. */
function taskOf({ image, rows, settings }: Pick<Band, 'rows' | 'settings'> & { image: Image }) {
  const options = { ...correlationOptions(settings), rows };
  const { width, height } = layoutOf(image, settings.kernel, options);
  return { options, width, height };
}

const roomIn = (memory: ArrayBufferLike, size: number): ArrayBufferLike =>
  memory.byteLength >= size ? memory : new ArrayBuffer(size);

/** The bytes that a matrix of sums becomes. */
export function bytesOf(
  sums: Matrix,
  { scale = 1, offset = 0, range, rounding = 'half-even' }: FilterSettings,
) {
  return { ...sums, data: toBytes(sums, { scale, offset, range, rounding }) };
}
