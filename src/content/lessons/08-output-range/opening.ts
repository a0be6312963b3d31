import { kernelBank, matrixFromRows } from '../../../lib/convolve/index.ts';

/** A bright band that runs across: one side of it comes out positive, the other negative. */
export const image = matrixFromRows([
  [31, 30, 52, 168, 183],
  [30, 39, 140, 181, 96],
  [38, 57, 175, 97, 58],
  [47, 128, 131, 60, 50],
  [81, 133, 72, 41, 40],
]);
export const kernel = kernelBank.sobel_x;
