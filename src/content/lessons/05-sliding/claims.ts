import type { Claims } from '../../../lib/course/index.ts';
import { box, identity, laplacian, sobel, type Matrix } from '../../../lib/convolve/index.ts';
import { corner, sliding, sumsUnder } from './data.ts';

const { image } = sliding;
const sumOf = ({ data }: Matrix): number => data.reduce((sum, weight) => sum + weight, 0);
const hasBothSigns = ({ data }: Matrix): boolean =>
  data.some((sum) => sum > 0) && data.some((sum) => sum < 0);

export const claims: Claims = {
  'In this figure the output has as many pixels as the image':
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
  'The output is the image': String(sumsUnder(identity()).data) === String(image.data),
};
