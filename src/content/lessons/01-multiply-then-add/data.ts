import { lensKernel } from '../../../lib/films/lens/lens-kernels.ts';
import { stillLife } from '../../../render/still-life.ts';
import {
  correlate,
  createMatrix,
  matrixFromRows,
  type Matrix,
} from '../../../lib/convolve/index.ts';
import { formatNumber } from '../../../lib/notation/index.ts';
import { pixelView, trace } from '../../../lib/trace/index.ts';

export const photo = stillLife;

/** The pixel that the lens opens on: the light in the owl's eye. */
export const place = { x: 60, y: 63 };

/** What each kernel makes of that pixel. */
export const made = Object.fromEntries(
  ['blur', 'sharpen', 'edges-x', 'edges'].map((name) => {
    const { kernel, range } = lensKernel(name);
    const { frame } = pixelView(photo.pixels, kernel, place, range);
    return [name, { sum: formatNumber(frame.sum), stored: formatNumber(frame.value) }] as const;
  }),
);
export const openingPixel = photo.pixels.data[place.y * photo.pixels.width + place.x]!;

const weightsOf = ({ data }: Matrix): string =>
  formatNumber(data.reduce((sum, weight) => sum + weight, 0));

/** The kernels of the lens, and what their weights add up to. */
export const blur = lensKernel('blur').kernel;
export const sharpen = lensKernel('sharpen').kernel;
export const vertical = lensKernel('edges-x').kernel;
export const allRound = lensKernel('edges').kernel;
export const sums = {
  blur: weightsOf(blur),
  sharpen: weightsOf(sharpen),
  vertical: weightsOf(vertical),
  allRound: weightsOf(allRound),
};

/** Two small grids, multiplied in the two ways that are taken for one another. */
export const left = matrixFromRows([
  [3, 1],
  [2, 5],
]);
export const right = matrixFromRows([
  [2, 0],
  [1, 3],
]);
const first = { x: 0, y: 0 };
const taps = trace(left, right, { size: 'valid' }).tapsAt(first);
export const products = createMatrix(
  2,
  2,
  taps.map(({ product }) => product),
);
export const sum = formatNumber(taps.at(-1)!.sum);
export const matrixProduct = timesMatrix(left, right);

/** The same two grids written on one line each, and what comes of them. */
export const leftFlat = createMatrix(4, 1, left.data);
export const rightFlat = createMatrix(4, 1, right.data);
export const dotProduct = formatNumber(correlate(leftFlat, rightFlat, { size: 'valid' }).data[0]!);

/** Row by column: the product of linear algebra. */
function timesMatrix(a: Matrix, b: Matrix): Matrix {
  const product = createMatrix(b.width, a.height);
  product.data.forEach((_, index) => {
    const [row, column] = [Math.floor(index / b.width), index % b.width];
    for (let i = 0; i < a.width; i++) {
      product.data[index]! += a.data[row * a.width + i]! * b.data[i * b.width + column]!;
    }
  });
  return product;
}

/** How much work the photo is. */
export const pixels = photo.pixels.data.length.toLocaleString('en');
export const multiplications = (9 * photo.pixels.data.length).toLocaleString('en');

/** For the reader: a flat patch, and one with a vertical edge. */
export const flat = matrixFromRows([
  [90, 90, 90],
  [90, 90, 90],
  [90, 90, 90],
]);
export const edge = matrixFromRows([
  [20, 90, 160],
  [20, 90, 160],
  [20, 90, 160],
]);
export const middle = ({ data }: Matrix): string => formatNumber(data[4]!);
export const flatAnswer = middle(correlate(flat, vertical));
export const edgeAnswer = middle(correlate(edge, vertical));
export const edgeLast = formatNumber(edge.data[2]! - edge.data[0]!);
