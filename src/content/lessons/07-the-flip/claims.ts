import {
  box,
  convolve,
  correlate,
  flip,
  gaussian,
  laplacian,
  sharpen,
  sobel,
  type Matrix,
} from '../../../lib/convolve/index.ts';
import type { Claims } from '../../../lib/course/index.ts';
import { impulseResponse } from '../../../lib/films/impulse/response.ts';
import {
  convolved,
  digits,
  edgeConvolved,
  edgeCorrelated,
  joining,
  spectra,
  transposed,
  turned,
} from './data.ts';

const equal = (a: Matrix, b: Matrix): boolean => String(a.data) === String(b.data);
const close = (a: Matrix, b: Matrix): boolean =>
  a.data.every((value, i) => Math.abs(value - b.data[i]!) < 1e-4);
const oddSides = [1, 3, 5, 7, 21];
const readsTheSameBackwards = (kernel: Matrix): boolean => equal(kernel, flip(kernel));

/** The weights beside the centre of a kernel of 3 by 3. */
const onTheLeft = ({ data }: Matrix): number => data[3]!;
const onTheRight = ({ data }: Matrix): number => data[5]!;

/** A mean of 2 by 2, with its first cell as the anchor. */
const even = box(2, 2);
const anchor = { x: 0, y: 0 };
const inside = ({ data, width }: Matrix, x: number, y: number): number => data[y * width + x]!;
const { image } = convolved;
const evenCorrelated = correlate(image, even, { anchor });
const evenConvolved = convolve(image, even, { anchor });

export const claims: Claims = {
  'the first weight stays where it is': transposed.data[0] === digits.data[0],
  'A half-turn moves every weight except the one in the centre': turned.data.every(
    (weight, i) => (weight === digits.data[i]) === (i === 4),
  ),
  'That is true of every mean and every Gaussian with odd sides, of the sharpening kernel and of the Laplacian':
    [...oddSides.map((side) => box(side, side)), ...oddSides.map((side) => gaussian(side))]
      .concat(sharpen(), laplacian())
      .every(readsTheSameBackwards),
  'the two operations put its output one pixel apart':
    inside(evenCorrelated, 1, 1) === inside(evenConvolved, 2, 2) &&
    !equal(evenCorrelated, evenConvolved),
  'Same edge, same kernel, opposite sign': edgeCorrelated.data.every(
    (sum, i) => sum === -edgeConvolved.data[i]! || sum === 0,
  ),
  'The kernel 0 1 0, 1 4 1, 0 1 0 does it': readsTheSameBackwards({
    width: 3,
    height: 3,
    data: Float32Array.of(0, 1, 0, 1, 4, 1, 0, 1, 0),
  }),
  'Convolution writes out the kernel as it is; correlation writes it turned by 180 degrees':
    equal(impulseResponse('convolution', digits), digits) &&
    equal(impulseResponse('correlation', digits), turned),
  'Joined by correlation, the numbers are wrong': !equal(joining.wrong, joining.oneByOne),
  'with one of the two kernels turned, they are right': equal(joining.right, joining.oneByOne),
  'If you convolve all the way, you need not think about it': equal(
    joining.convolved,
    joining.convolvedAtOnce,
  ),
  'a Sobel kernel shows it as a sign': [sobel('x'), sobel('y')].every((kernel) =>
    flip(kernel).data.every((weight, i) => weight + kernel.data[i]! === 0),
  ),
  'the pixel on your left needs a weight from the right of the kernel':
    onTheLeft(turned) === onTheRight(digits),
  'It is always the convolution':
    close(spectra.product, spectra.convolved) && !close(spectra.product, spectra.correlated),
  'the kernel fits into this 4 by 4 image in four places':
    image.width === 4 &&
    image.height === 4 &&
    convolve(image, digits, { size: 'valid' }).data.length === 4,
};
