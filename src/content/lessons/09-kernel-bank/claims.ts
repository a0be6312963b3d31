import {
  correlate,
  createMatrix,
  kernelBank,
  matrixFromRows,
  pad,
  toBytes,
} from '../../../lib/convolve/index.ts';
import type { Claims } from '../../../lib/course/index.ts';
import { beyond, differenceFor, differences, large, names, own, rowEnd, small } from './data.ts';

const WHOLE = ['sharpen', 'laplacian', 'sobel_x', 'sobel_y'] as const;
const flat = createMatrix(
  3,
  3,
  Array.from({ length: 9 }, () => 100),
);
const beyondRight = (border: 'replicate' | 'reflect101') =>
  Array.from(pad(rowEnd, { top: 0, right: 2, bottom: 0, left: 0 }, border).data).join();

export const claims: Claims = {
  'Every kernel of the bank has odd sides': names.every(
    (name) => kernelBank[name].width % 2 === 1 && kernelBank[name].height % 2 === 1,
  ),
  'Their weights are whole numbers':
    WHOLE.every((name) => kernelBank[name].data.every(Number.isInteger)) && names.length === 6,
  'the same weights, turned by 90 degrees': [0, 1, 2].every((row) =>
    [0, 1, 2].every(
      (column) =>
        kernelBank.sobel_x.data[3 * (2 - column) + row] ===
        kernelBank.sobel_y.data[3 * row + column],
    ),
  ),
  'The weights of the last three sum to 0': (['laplacian', 'sobel_x', 'sobel_y'] as const).every(
    (name) => correlate(flat, kernelBank[name]).data[4] === 0,
  ),
  'Those where it gets darker are black, like a flat area': correlate(
    matrixFromRows([[200, 200, 50, 50]]),
    kernelBank.sobel_x,
  ).data.every((sum) => toBytes(matrixFromRows([[sum]]))[0] === 0),
  'repeats the last pixel': beyondRight('replicate') === Array.from(beyond.replicate.data).join(),
  'mirrors the image at it':
    beyondRight('reflect101') === Array.from(beyond.reflect101.data).join(),
  'All of them lie in a frame along the edge, as wide as the kernel reaches from its middle':
    differences.every(({ name, border }) => border.depth < (kernelBank[name].width - 1) / 2) &&
    differences.every(({ border }) => border.pixels > 0),
  'never by more than {data.blurTruncated.most}': (['small_blur', 'large_blur'] as const).every(
    (name) => differenceFor(name).rounding.most === 1,
  ),
  'not a single pixel differs': WHOLE.every((name) => differenceFor(name).rounding.pixels === 0),
  'Its weights sum to 1, so it keeps the brightness of flat areas':
    correlate(flat, own).data[4] === 100,
  'The frame is {data.large.reach} pixels wide': large.reach === '10' && small.reach === '3',
};
