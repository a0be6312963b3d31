import { samplePhoto } from '../../../render/sample-photo.ts';
import {
  correlate,
  kernelBank,
  matrixFromRows,
  toBytes,
  type Border,
  type Rounding,
} from '../../../lib/convolve/index.ts';
import { differenceOf, type Difference } from '../../../lib/films/differences/difference.ts';
import { formatNumber, formatWeight } from '../../../lib/notation/index.ts';

/** The photo that the figures open with, in gray. */
const photo = samplePhoto;
const { width, height } = photo;

export type BankName = keyof typeof kernelBank;
export const names = Object.keys(kernelBank) as BankName[];

/** The four kernels of the bank that are small enough to be shown whole. */
export const smallKernels = (['sharpen', 'laplacian', 'sobel_x', 'sobel_y'] as const).map(
  (label) => ({ matrix: kernelBank[label], panel: 'kernel' as const, label }),
);

/** The two means: how many pixels they look at, and what each weight is. */
const meanOf = (name: 'small_blur' | 'large_blur') => {
  const { width: side, data } = kernelBank[name];
  return {
    side: String(side),
    cells: String(data.length),
    weight: formatWeight(data[0]!),
    reach: String((side - 1) / 2),
  };
};
export const small = meanOf('small_blur');
export const large = meanOf('large_blur');

/** How often a kernel is laid on. */
export const pixels = (width * height).toLocaleString('en');

/** Sixteen pixels for the listing. */
export const corner = matrixFromRows([
  [52, 60, 58, 61],
  [55, 190, 200, 64],
  [57, 204, 210, 62],
  [54, 59, 63, 60],
]);

/** One kernel of the bank on the photo: as the tutorial stores it, and in the other ways. */
function stored(name: BankName, border: Border, rounding: Rounding): Uint8ClampedArray {
  return toBytes(correlate(photo, kernelBank[name], { border }), { rounding });
}

/** How far the tutorial's picture lies from OpenCV's when they share a rule, or share none. */
function apart(name: BankName, border: Border, rounding: Rounding): Difference {
  const openCv = stored(name, 'reflect101', 'half-even');
  return differenceOf(stored(name, border, rounding), openCv, { width, height });
}

/** Of each kernel: what the border rule alone changes, what rounding alone does, and both. */
export const differences = names.map((name) => ({
  name,
  border: apart(name, 'replicate', 'half-even'),
  rounding: apart(name, 'reflect101', 'truncate'),
  both: apart(name, 'replicate', 'truncate'),
}));
export const differenceFor = (name: BankName) =>
  differences.find((difference) => difference.name === name)!;

const share = (pixels: number): string => `${formatNumber((100 * pixels) / (width * height), 0)}%`;
export const blurTruncated = {
  share: share(differenceFor('small_blur').rounding.pixels),
  most: String(differenceFor('small_blur').rounding.most),
};
export const sobelBorder = {
  pixels: differenceFor('sobel_x').border.pixels.toLocaleString('en'),
  most: String(differenceFor('sobel_x').border.most),
};

/** The end of a row, and what lies beyond it under either rule. */
export const rowEnd = matrixFromRows([[40, 60, 90, 200]]);
export const beyond = {
  replicate: matrixFromRows([[40, 60, 90, 200, 200, 200]]),
  reflect101: matrixFromRows([[40, 60, 90, 200, 90, 60]]),
};

/** A kernel of the reader's own: what it makes of a flat area, and of an edge. */
export const own = matrixFromRows([
  [-2, -1, 0],
  [-1, 1, 1],
  [0, 1, 2],
]);

/** One sum with a fraction, as the two programs store it. */
const withFraction = matrixFromRows([[126.8]]);
export const fraction = {
  sum: formatNumber(withFraction.data[0]!, 1),
  truncated: String(toBytes(withFraction, { rounding: 'truncate' })[0]),
  rounded: String(toBytes(withFraction)[0]),
};
