import type { FigureSource } from '../../components/figures/source.ts';
import {
  box,
  convolve,
  correlate,
  flip,
  kernelBank,
  matrixFromRows,
  sobel,
  transpose,
} from '../../lib/convolve/index.ts';

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

export const mean = box(3, 3);
