import type { FigureSource, NamedKernel } from '../../../lib/films/source.ts';
import {
  box,
  compose,
  convolve,
  correlate,
  flip,
  kernelBank,
  matrixFromRows,
  sobel,
  transpose,
} from '../../../lib/convolve/index.ts';
import { multiplySpectra } from '../../../lib/vision/index.ts';

/** A kernel in which every weight has another name, so that one sees where it goes. */
export const digits = matrixFromRows([
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
]);
export const turned = flip(digits);
export const transposed = transpose(digits);

export const sideBySide: FigureSource = {
  image: matrixFromRows([
    [0, 1, 2, 0, 1],
    [1, 3, 2, 1, 0],
    [0, 2, 4, 3, 1],
    [1, 0, 2, 2, 0],
    [0, 1, 0, 1, 2],
  ]),
  kernel: digits,
  size: 'valid',
  white: 4,
};

/** A small convolution to work out. */
export const convolved: FigureSource = {
  image: matrixFromRows([
    [0, 1, 2, 0],
    [1, 3, 2, 1],
    [0, 2, 4, 3],
    [1, 0, 2, 2],
  ]),
  kernel: digits,
  operation: 'convolve',
  size: 'valid',
  white: 4,
};

export const impulse: FigureSource = {
  image: matrixFromRows(Array.from({ length: 5 }, () => [0, 0, 0, 0, 0])),
  kernel: digits,
};

export const stamps: FigureSource = {
  image: matrixFromRows([
    [0, 0, 0, 0, 0],
    [0, 2, 0, 0, 0],
    [0, 0, 0, 3, 0],
    [0, 1, 0, 0, 0],
    [0, 0, 0, 0, 0],
  ]),
  kernel: digits,
  white: 4,
};

/** From dark on the left to bright on the right, for the sign of Sobel's kernel. */
export const edge = matrixFromRows(Array.from({ length: 3 }, () => [20, 20, 20, 120, 120, 120]));
export const sobelX = sobel('x');
export const edgeCorrelated = correlate(edge, sobelX);
export const edgeConvolved = convolve(edge, sobelX);

/** The tutorial's kernels that a flip leaves as they are. */
export const unchanged = Object.entries(kernelBank)
  .filter(([, kernel]) => String(flip(kernel).data) === String(kernel.data))
  .map(([name]) => name);
export const changed = Object.keys(kernelBank).filter((name) => !unchanged.includes(name));

const mean = box(3, 3);

/** Kernels for the lit pixel, some of which a half-turn leaves as they are. */
export const impulseKernels: readonly NamedKernel[] = [
  { name: '1 to 9', kernel: digits },
  {
    name: 'reads the same backwards',
    kernel: matrixFromRows([
      [1, 2, 3],
      [4, 5, 4],
      [3, 2, 1],
    ]),
  },
  { name: 'mean', kernel: mean },
  { name: 'laplacian', kernel: kernelBank.laplacian },
  { name: 'sobel_x', kernel: sobelX },
];

/** Two filters one after the other, and as one kernel; `valid`, so that no border has a part in it. */
const signal = matrixFromRows([[0, 1, 3, 2, 0, 4, 1, 0, 2]]);
const first = matrixFromRows([[1, 2, 0]]);
const second = matrixFromRows([[3, 1, 0]]);
const valid = { size: 'valid' } as const;
const joinedByCorrelation = correlate(first, second, { size: 'full' });
const joined = compose(first, second);
export const joining = {
  signal,
  first,
  second,
  joinedByCorrelation,
  joined,
  oneByOne: correlate(correlate(signal, first, valid), second, valid),
  wrong: correlate(signal, joinedByCorrelation, valid),
  right: correlate(signal, joined, valid),
  convolved: convolve(convolve(signal, first, valid), second, valid),
  convolvedAtOnce: convolve(signal, joined, valid),
};

/** Eight samples in a circle, and a kernel among zeros with its centre at sample 0. */
const circle = matrixFromRows([[0, 1, 4, 2, 0, 0, 3, 0]]);
const weights = matrixFromRows([[1, 2, 5]]);
const [before, centre, after] = weights.data;
const spread = [centre!, after!, 0, 0, 0, 0, 0, before!];
export const spectra = {
  circle,
  weights,
  product: matrixFromRows([multiplySpectra(circle.data, spread)]),
  convolved: convolve(circle, weights, { border: 'wrap' }),
  correlated: correlate(circle, weights, { border: 'wrap' }),
};
