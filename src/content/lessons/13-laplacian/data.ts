import { samplePhoto } from '../../../render/sample-photo.ts';
import {
  compose,
  correlate,
  createMatrix,
  identity,
  laplacian,
  matrixFromRows,
  transpose,
  type Matrix,
} from '../../../lib/convolve/index.ts';
import { formatNumber } from '../../../lib/notation/index.ts';
import type { Plot } from '../../../lib/plot/index.ts';
import {
  addNoise,
  differenceOfGaussiansKernel,
  gaussianBlur,
  laplacianOfGaussianKernel,
  noiseGain,
  varianceOfLaplacian,
} from '../../../lib/vision/index.ts';

const text = (value: number, digits = 1): string => formatNumber(value, digits);

/** A row with an edge: its slopes, from each pixel to the next, and how those change. */
export const row = matrixFromRows([[20, 20, 20, 60, 100, 100, 100]]);
export const steps = matrixFromRows([
  Array.from(row.data.subarray(1), (value, i) => value - row.data[i]!),
]);
const second = matrixFromRows([[1, -2, 1]]);
export const bends = correlate(row, second);

/** An even slope. */
const ramp = matrixFromRows([[10, 20, 30, 40, 50]]);
export const rampBends = correlate(ramp, second, { size: 'valid' });

/** Across and down, and their sum. */
const centred = (kernel: Matrix): Matrix => {
  const square = createMatrix(3, 3);
  square.data.set(kernel.data, 3);
  return square;
};
export const across = centred(second);
export const down = transpose(across);
export const sum = createMatrix(
  3,
  3,
  across.data.map((weight, i) => weight + down.data[i]!),
);
export const kernel = laplacian();
export const withCorners = createMatrix(
  3,
  3,
  identity().data.map((one) => (one === 1 ? -8 : 1)),
);

/** What is left of the focus of four pictures. */
const SIDE = 200;
const blurred = gaussianBlur(samplePhoto, 2, { output: 'bytes' });
const noisy = addNoise(blurred, { kind: 'gaussian', sigma: 10, seed: 13 }, { output: 'bytes' });
function part(x: number, y: number): Matrix {
  const { width, data } = samplePhoto;
  const rows = Array.from({ length: SIDE }, (_, row) => {
    const start = (y + row) * width + x;
    return Array.from(data.subarray(start, start + SIDE));
  });
  return matrixFromRows(rows);
}
/** Of squares of 200 pixels, side by side. */
const parts = Array.from({ length: 5 * 8 }, (_, i) =>
  varianceOfLaplacian(part(SIDE * (i % 8), SIDE * Math.floor(i / 8))),
);
export const focus = {
  whole: varianceOfLaplacian(samplePhoto),
  blurred: varianceOfLaplacian(blurred),
  noisy: varianceOfLaplacian(noisy),
  dullest: Math.min(...parts),
  liveliest: Math.max(...parts),
};
export const focusRows = [
  { name: 'the whole photo', value: focus.whole },
  { name: 'blurred, sigma 2', value: focus.blurred },
  { name: 'blurred, with noise of 10', value: focus.noisy },
  { name: 'not blurred, a part without detail', value: focus.dullest },
  { name: 'not blurred, a part full of detail', value: focus.liveliest },
].map(({ name, value }) => ({ name, value: text(value, value < 100 ? 1 : 0) }));
export const gains = {
  once: text(noiseGain(kernel)),
  twice: text(noiseGain(compose(kernel, kernel))),
};

/** The middle row of a kernel, as shares of its largest weight. */
function profile({ width, height, data }: Matrix): number[] {
  const start = ((height - 1) / 2) * width;
  const weights = Array.from(data.subarray(start, start + width));
  const largest = Math.max(...weights.map(Math.abs));
  return weights.map((weight) => (100 * weight) / largest);
}

const HAT_SIGMA = 2;
const hat = laplacianOfGaussianKernel(HAT_SIGMA);
/** A ratio near 1 is nearest to it; its narrow Gaussian is a little narrower. */
const RATIO = 1.2;
const dog = differenceOfGaussiansKernel(HAT_SIGMA / Math.sqrt(RATIO), RATIO);
const REACH = 8;
const around = (values: readonly number[]): number[] => {
  const middle = (values.length - 1) / 2;
  return values.slice(middle - REACH, middle + REACH + 1);
};
export const hatRow = around(profile(hat).map((weight) => -weight));
export const dogRow = around(profile(dog));
export const hatPlot: Plot = {
  x: { name: 'Distance from the middle', unit: 'pixels', domain: [-REACH, REACH] },
  y: { name: 'Weight', unit: '%', domain: [-40, 100] },
  lines: [
    { name: 'Laplacian of Gaussian', kind: 'output', start: -REACH, values: hatRow },
    { name: 'difference of Gaussians', kind: 'kernel', start: -REACH, values: dogRow },
  ],
};
export const hatFacts = { sigma: text(HAT_SIGMA), side: text(hat.width) };

/** How a disc answers in its middle to the Laplacian of a Gaussian, times sigma squared. */
function answer(radius: number, sigma: number): number {
  const { width, data } = laplacianOfGaussianKernel(sigma);
  const middle = (width - 1) / 2;
  let sum = 0;
  data.forEach((weight, i) => {
    const [x, y] = [(i % width) - middle, Math.floor(i / width) - middle];
    if (Math.hypot(x, y) <= radius) sum += weight;
  });
  return -(sigma ** 2) * sum;
}

const STEP = 0.25;
const START = 0.75;
const sigmas = Array.from({ length: 30 }, (_, i) => START + STEP * i);
export const radii = [3, 6] as const;
const answers = radii.map((radius) => sigmas.map((sigma) => answer(radius, sigma)));
/** The sigma to which each disc answers most. */
export const best = answers.map((values) => sigmas[values.indexOf(Math.max(...values))]!);
export const bestTexts = best.map((sigma) => text(sigma, 2));
export const blobPlot: Plot = {
  x: { name: 'Sigma', unit: 'pixels', domain: [START, START + STEP * 29], step: STEP },
  y: { name: 'Answer', domain: [0, 1] },
  lines: [
    { name: 'a disc of radius 3', kind: 'output', start: START, values: answers[0]! },
    { name: 'a disc of radius 6', kind: 'product', start: START, values: answers[1]! },
  ],
};

/** A lit pixel: its Laplacian, the Laplacian of that, and the square of it. */
const lit = createMatrix(
  5,
  5,
  Array.from({ length: 25 }, (_, i) => (i === 12 ? 1 : 0)),
);
const zero = { border: 'zero' } as const;
export const once = correlate(lit, kernel, zero);
export const again = correlate(once, kernel, zero);
export const squared = createMatrix(
  5,
  5,
  once.data.map((value) => value ** 2),
);
export const twice = compose(kernel, kernel);
export const middle = text(twice.data[12]!);
