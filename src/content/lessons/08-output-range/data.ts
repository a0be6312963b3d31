import { stillLife } from '../../../render/still-life.ts';
import {
  box,
  correlate,
  createMatrix,
  emboss,
  kernelBank,
  matrixFromRows,
  rangeOf,
  toBytes,
  type Matrix,
  type Range,
} from '../../../lib/convolve/index.ts';
import { formatNumber, formatWeight } from '../../../lib/notation/index.ts';
import { sumOf } from '../../../lib/films/kernels/scene.ts';
import { rangeScene, storedBy } from '../../../lib/films/output-range/scene.ts';
import { rescale } from '../../../lib/vision/index.ts';
import { image, kernel } from './opening.ts';

const text = (value: number): string => formatNumber(value, 1);
const asMatrix = (like: Matrix, bytes: ArrayLike<number>): Matrix =>
  createMatrix(like.width, like.height, Array.from(bytes));

/** What the text says of the figure's first state. */
const scene = rangeScene(image, kernel);
const clamped = storedBy(scene.sums, 'clamp', 'half-even');
export const first = {
  pixels: String(scene.sums.data.length),
  least: text(Math.min(...scene.sums.data)),
  greatest: text(Math.max(...scene.sums.data)),
  low: String(clamped.low),
  high: String(clamped.high),
};

/** The same edge twice: from dark to bright and back. */
export const band = matrixFromRows(Array.from({ length: 3 }, () => [40, 40, 90, 90, 40, 40]));
export const bandSums = correlate(band, kernel);
export const bandClamped = asMatrix(band, toBytes(bandSums));
export const bandSize = { up: text(bandSums.data[2]!), down: text(bandSums.data[4]!) };

/** The largest sum that a kernel can make of bytes. */
function kernelReach({ data }: Matrix): number {
  return 255 * data.reduce((sum, weight) => sum + Math.max(0, weight), 0);
}
export const reach = text(kernelReach(kernel));

/** Mid-gray for a sum of 0, and for the largest that the kernel can make. */
const half = rangeOf(scene.sums, 'midgray');
export const midgray = { zero: text(half(0)), reach: text(half(kernelReach(kernel))) };

/** One row of sums, to be brought to bytes. */
export const sums = matrixFromRows([[-120, 0, 60, 200, 255, 380]]);

/** The row under a clamp, the tutorial's `rescale_intensity`, which gives 0 to 1, times 255, and a true stretch. */
const unit = rescale(sums, { in: [0, 255], out: [0, 1] });
export const stretches = [
  { name: 'The sums', row: sums },
  { name: 'Clamp', row: asMatrix(sums, toBytes(sums)) },
  {
    name: 'rescale_intensity, in_range=(0, 255)',
    code: true,
    row: asMatrix(
      sums,
      unit.data.map((share) => share * 255),
    ),
  },
  { name: 'Min-max', row: asMatrix(sums, toBytes(sums, { range: 'minmax' })) },
].map(({ name, row, code = false }) => ({
  name,
  code,
  row: Array.from(row.data, (value) => formatNumber(value, 0)),
}));

/** Sharpen, then blur: with every sum kept on the way, and with a clamp between the two. */
export const edgeRow = matrixFromRows([[40, 40, 40, 40, 200, 200, 200, 200]]);
const sharpenRow = matrixFromRows([[-1, 3, -1]]);
const meanRow = box(3, 1);
export const sharpenText = Array.from(sharpenRow.data, formatWeight).join(' ');
export const sharpened = correlate(edgeRow, sharpenRow);
const cutBetween = asMatrix(sharpened, toBytes(sharpened));
export const endClamped = asMatrix(edgeRow, toBytes(correlate(sharpened, meanRow)));
export const betweenClamped = asMatrix(edgeRow, toBytes(correlate(cutBetween, meanRow)));
export const betweenDiffering = String(
  endClamped.data.filter((value, i) => value !== betweenClamped.data[i]).length,
);

/** One pixel of a Sobel filter: what a clamp of each product would make of it. */
export const patch = matrixFromRows([
  [90, 95, 110],
  [92, 99, 118],
  [91, 97, 112],
]);
const products = Array.from(patch.data, (pixel, i) => pixel * kernel.data[i]!);
const add = (values: Iterable<number>): number => [...values].reduce((sum, one) => sum + one, 0);
const eachClamped = add(toBytes(createMatrix(3, 3, products)));
export const onePixel = {
  products: products.filter((product) => product !== 0).map(text),
  sum: text(add(products)),
  clampedEach: text(eachClamped),
  stored: text(toBytes(createMatrix(1, 1, [eachClamped]))[0]!),
};

/** How often the two ways with fractions differ on a photo. */
const blurred = correlate(stillLife.pixels, kernelBank.small_blur);
const rounded = toBytes(blurred);
const truncated = toBytes(blurred, { rounding: 'truncate' });
const apart = rounded.map((byte, i) => byte - truncated[i]!);
export const fractions = {
  pixels: blurred.data.length.toLocaleString('en'),
  differing: apart.filter((by) => by !== 0).length.toLocaleString('en'),
  share: `${formatNumber((100 * apart.filter((by) => by !== 0).length) / apart.length, 0)}%`,
  most: String(apart.reduce((most, by) => Math.max(most, by), 0)),
};

/** Two sums that lie exactly halfway, and the bytes that they are stored as. */
const halfway = (sum: number) => ({
  sum: text(sum),
  stored: text(toBytes(matrixFromRows([[sum]]))[0]!),
});
export const halves = { down: halfway(214.5), up: halfway(41.5) };

/** The sums of some kernels, and what each makes of an area that is 100 everywhere. */
const even = createMatrix(
  5,
  5,
  Array.from({ length: 25 }, () => 100),
);
export const brightness = [
  { name: 'mean', weights: box(3, 3) },
  { name: 'sharpen', code: true, weights: kernelBank.sharpen },
  { name: 'emboss', code: true, weights: emboss() },
  { name: 'sobel_x', code: true, weights: kernelBank.sobel_x },
  { name: 'laplacian', code: true, weights: kernelBank.laplacian },
  {
    name: 'nine ones',
    weights: createMatrix(
      3,
      3,
      Array.from({ length: 9 }, () => 1),
    ),
  },
].map(({ name, code = false, weights }) => {
  const result = correlate(even, weights).data[12]!;
  const [stored] = toBytes(createMatrix(1, 1, [result]));
  return { name, code, sum: text(sumOf(weights)), even: text(result), stored: text(stored!) };
});

export const onesSum = brightness.find(({ name }) => name === 'nine ones')!.sum;

const storedAs = (range: Range): number => toBytes(matrixFromRows([[-60]]), { range })[0]!;

/** What is left of a negative sum where only its last byte is kept. */
export const lastByte = { sum: text(-60), stored: text(Uint8Array.of(-60)[0]!) };

/** The numbers of the exercises. */
export const exerciseSums = {
  sum: text(-60),
  clamped: text(storedAs('clamp')),
  absolute: text(storedAs('absolute')),
  midgray: text(storedAs('midgray')),
  truncated: text(toBytes(matrixFromRows([[126.8]]), { rounding: 'truncate' })[0]!),
  rounded: text(toBytes(matrixFromRows([[126.8]]))[0]!),
};
