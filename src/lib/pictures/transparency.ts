/**
 * Filtering a picture that is not opaque; docs/pictures.md gives the reasons. With colour c and
 * alpha a, both from 0 to 255, in every pixel that the kernel reads:
 *
 *     alpha  = sum of weight * a / sum of weights      (or a as it was, where the weights cancel)
 *     colour = sum of weight * c * a / alpha
 */
import {
  createMatrix,
  magnitude,
  normalize,
  type ByteMatrix,
  type Image,
  type Matrix,
  type RowRange,
} from '../convolve/index.ts';
import { signedSums, totalWeight } from '../vision/index.ts';
import type { Filters } from './filters.ts';
import { lightStrip } from './light.ts';
import { correlationOptions, type FilterSettings } from './settings.ts';
import { stripOf, type StripTask } from './strip.ts';

/**
 * @returns The bytes of alpha for the task's rows, whatever the range and rounding of colour. Where
 *   the weights cancel, they are those of the pixel that the kernel is laid on.
 */
export function filterAlpha(alpha: ByteMatrix, task: StripTask, filters: Filters): ByteMatrix {
  const { kernel, operation } = task.settings;
  const own = totalWeight(kernel) === undefined ? pixelAlone(task.settings) : normalize(kernel);
  return filters[operation](alpha, own, { ...alphaOptions(task), output: 'bytes' });
}

/** The bytes of alpha as it was: those of the pixel that the kernel is laid on. */
export const keptAlpha = (alpha: ByteMatrix, task: StripTask, { correlate }: Filters): ByteMatrix =>
  correlate(alpha, pixelAlone(task.settings), { ...alphaOptions(task), output: 'bytes' });

/** Beyond the border `zero` all is clear, but for a constant that was asked for. */
export function alphaOptions({ rows, settings }: StripTask) {
  const { constant } = settings;
  const covered = constant === undefined ? {} : { constant: 255 };
  return { ...correlationOptions(settings), ...covered, rows };
}

/** A kernel of the same sides that takes the pixel under its anchor, or else under its centre. */
function pixelAlone({ kernel: { width, height }, anchor }: FilterSettings): Matrix {
  const { x, y } = anchor ?? { x: Math.floor(width / 2), y: Math.floor(height / 2) };
  const alone = createMatrix(width, height);
  alone.data[y * width + x] = 1;
  return alone;
}

export interface ColourBand extends StripTask {
  readonly image: ByteMatrix;
}

/**
 * @returns What the sums of an opaque picture are, for the band's rows, and cut off at what these can
 *   reach: beyond it only an alpha near 0 has led. NaN where alpha comes out as 0: `toBytes` makes 0
 *   of it, and leaves it out of the range of `minmax`.
 */
export function filterColour(band: ColourBand, alpha: ByteMatrix, filters: Filters): Matrix {
  const { kernel, magnitudeWith } = band.settings;
  const products = premultiplied(band, alpha);
  const sums = divided(kernel, products, band, alpha, filters);
  if (magnitudeWith === undefined) return sums;
  return magnitude(sums, divided(magnitudeWith, products, band, alpha, filters), sums);
}

/** The sums of one kernel over colour times alpha, divided by the alpha that they get. */
function divided(
  kernel: Matrix,
  products: Products,
  { rows, settings }: StripTask,
  alpha: ByteMatrix,
  filters: Filters,
): Matrix {
  const apply = filters[settings.operation];
  const options = correlationOptions(settings);
  const { constant } = settings;
  const covered = constant === undefined ? {} : { constant: 255 * constant };
  const sums = apply(products.image, kernel, { ...options, ...covered, rows: products.rows });
  const total = totalWeight(kernel);
  const own = total === undefined ? pixelAlone(settings) : kernel;
  divide(sums, apply(alpha, own, alphaOptions({ rows, settings })), total ?? 1, kernel);
  return sums;
}

interface Products {
  readonly image: Matrix;
  /** The rows of the result, counted for that image. */
  readonly rows: RowRange;
}

/** Colour, or its light, times alpha, from 0 to 255 * 255, in the strip that the kernel reads for the band's rows. */
export function premultiplied(band: ColourBand, alpha: ByteMatrix): Products {
  const { isLight = false } = band.settings;
  const colours = isLight ? lightStrip(band) : stripOf(band.image, band);
  const { image: alphas } = stripOf(alpha, band);
  const { width, height } = colours.image;
  const products = new Float32Array(colours.image.data);
  for (let i = 0; i < products.length; i++) products[i]! *= alphas.data[i]!;
  return { image: createMatrix(width, height, products), rows: colours.rows };
}

/** Alpha up to here becomes the byte 0. */
export const INVISIBLE = 0.5;

/** Divides sums of colour times alpha by alpha, which is sums of alpha divided by the `total`. */
function divide({ data }: Matrix, { data: alpha }: Image, total: number, kernel: Matrix): void {
  const { positive, negative } = signedSums(kernel);
  const [least, most] = [255 * negative, 255 * positive];
  for (let i = 0; i < data.length; i++) {
    const divisor = alpha[i]! / total;
    data[i] = divisor > INVISIBLE ? Math.min(most, Math.max(least, data[i]! / divisor)) : NaN;
  }
}
