import type { Claims } from '../../../lib/course/index.ts';
import {
  box,
  identity,
  laplacian,
  sobel,
  toBytes,
  type Matrix,
} from '../../../lib/convolve/index.ts';
import { layoutOf } from '../../../lib/matrix/index.ts';
import { corner, sliding, sumsUnder } from './data.ts';

const { image } = sliding;
const sumOf = ({ data }: Matrix): number => data.reduce((sum, weight) => sum + weight, 0);
const hasBothSigns = ({ data }: Matrix): boolean =>
  data.some((sum) => sum > 0) && data.some((sum) => sum < 0);

export const claims: Claims = {
  'In the figure above the output has as many pixels as the image':
    sumsUnder(box(3, 3)).data.length === image.data.length,
  '“edges all round” gives 0 and “vertical edges” does not':
    corner.allRound === '0' && corner.vertical !== '0',
  'The weights of both add up to 0': sumOf(laplacian()) === 0 && sumOf(sobel('x')) === 0,
  'in the corner all of them are': [0, 1, image.width].every(
    (place) => String(image.data[place]) === corner.pixel,
  ),
  'One side of the disc gives positive sums, the other negative ones': ['x', 'y'].every((along) =>
    hasBothSigns(sumsUnder(sobel(along as 'x' | 'y'))),
  ),
  'for those the figure stores 0': toBytes(sumsUnder(sobel('x'))).every(
    (byte, place) => sumsUnder(sobel('x')).data[place]! >= 0 || byte === 0,
  ),
  'offset is the step from the kernel’s centre to its first cell: −1 and −1 for 3 by 3': [
    ...Object.values(layoutOf(image, sliding.kernel).offset),
  ].every((step) => step === -1),
  'The output is the image': String(sumsUnder(identity()).data) === String(image.data),
};
