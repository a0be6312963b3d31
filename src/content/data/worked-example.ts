import { box, correlate, matrixFromRows, toBytes } from '../../lib/convolve/index.ts';

/** The region of the classic worked example, and the mean of nine. */
export const region = matrixFromRows([
  [200, 60, 58],
  [210, 190, 62],
  [204, 98, 52],
]);
export const mean = box(3, 3);
export const result = toBytes(correlate(region, mean, { size: 'valid' }))[0]!;
