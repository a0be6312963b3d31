import {
  correlate,
  createMatrix,
  kernelBank,
  matrixFromRows,
  type Matrix,
} from '../../../lib/convolve/index.ts';
import { formatNumber, formatWeight } from '../../../lib/notation/index.ts';
import { fillKernel } from '../../../lib/films/kernels/example-weights.ts';
import { centreOf, sumOf, meaningOf } from '../../../lib/films/kernels/scene.ts';

const dark = 30;
const light = 220;

/** A letter F: up, down, left and right can be told apart. */
export const letter = matrixFromRows(
  [
    '........',
    '.#####..',
    '.#......',
    '.#......',
    '.####...',
    '.#......',
    '.#......',
    '........',
  ].map((row) => [...row].map((spot) => (spot === '#' ? light : dark))),
);

const middleText = (width: number, height: number): string => {
  const { x, y } = centreOf({ width, height });
  return `(${formatNumber(x)}, ${formatNumber(y)})`;
};

/** Where the middle of some sizes lies. */
export const middles = {
  three: middleText(3, 3),
  two: middleText(2, 2),
  four: middleText(4, 4),
  wide: middleText(5, 3),
};

/** How many pixels a kernel of 7 by 7 looks at. */
export const cells = String(fillKernel('mean', 7, 7).data.length);

/** The weight of all cells of the two blurs in the bank, and the other kernels, which are small. */
export const blurWeights = {
  small: formatWeight(kernelBank.small_blur.data[0]!),
  large: formatWeight(kernelBank.large_blur.data[0]!),
};
export const smallKernels = (['sharpen', 'laplacian', 'sobel_x', 'sobel_y'] as const).map(
  (name) => ({ matrix: kernelBank[name], panel: 'kernel' as const, label: name }),
);

/** The bank's kernels: size, sum, and what the sum means. */
export const sums = Object.entries(kernelBank).map(([name, kernel]) => {
  const sum = sumOf(kernel);
  return {
    name,
    size: `${kernel.width}\u00a0×\u00a0${kernel.height}`,
    sum: formatNumber(sum, 3),
    meaning: meaningOf(sum),
  };
});

/** What a flat area of one number becomes. */
const grayLevel = 100;
function onEven(kernel: Matrix): string {
  const even = createMatrix(
    9,
    9,
    Array.from({ length: 81 }, () => grayLevel),
  );
  return formatNumber(correlate(even, kernel).data[40]!, 0);
}

export const even = {
  level: String(grayLevel),
  mean: onEven(fillKernel('mean', 3, 3)),
  half: onEven(fillKernel('half', 3, 3)),
  ones: onEven(fillKernel('ones', 3, 3)),
  difference: onEven(fillKernel('difference', 3, 3)),
};

/** A kernel of two rows and two columns, in use since the 1960s: Roberts' cross. */
export const cross = matrixFromRows([
  [1, 0],
  [0, -1],
]);
export const edge = matrixFromRows(Array.from({ length: 4 }, () => [20, 20, 120, 120]));
const anchors = { first: { x: 0, y: 0 }, last: { x: 1, y: 1 } };
export const crossFirst = correlate(edge, cross, { anchor: anchors.first });
export const crossLast = correlate(edge, cross, { anchor: anchors.last });

/** A kernel with a 2 in the middle and nothing else, and the brightest pixel that it keeps in a byte. */
const two = matrixFromRows([
  [0, 0, 0],
  [0, 2, 0],
  [0, 0, 0],
]);
export const doubling = {
  sum: formatNumber(sumOf(two)),
  brightest: String(Math.floor(255 / sumOf(two))),
};
