import { createMatrix, transpose, type Matrix } from '../../../convolve/index.ts';
import { commonDenominator } from '../../../notation/index.ts';
import { storageOf, tapsOf, work, workingFrom, type Computation } from '../computation.ts';
import type { KnownMistake } from './known-mistake.ts';

const isConvolution = ({ operation }: Computation): boolean => operation === 'convolve';

/** The denominator that all weights share: 9 for a mean of nine, 1 for whole weights. */
const denominatorOf = ({ kernel }: Computation): number => commonDenominator(kernel.data) ?? 1;

/** The kernel with its columns, or its rows, in reverse: half of a turn by 180 degrees. */
function mirrored({ width, height, data }: Matrix, reversed: 'columns' | 'rows'): Matrix {
  const weights = Array.from(data, (_, i) => {
    const [row, column] = [Math.floor(i / width), i % width];
    return reversed === 'columns'
      ? data[row * width + width - 1 - column]!
      : data[(height - 1 - row) * width + column]!;
  });
  return createMatrix(width, height, weights);
}

/** What is laid on instead of the turned kernel of a convolution. */
const insteadOfTurning =
  (change: (kernel: Matrix) => Matrix): KnownMistake['working'] =>
  (computation) =>
    isConvolution(computation)
      ? work({ ...computation, operation: 'correlate', kernel: change(computation.kernel) })
      : undefined;

/** The kernel read wrongly. */
export const kernelMistakes: readonly KnownMistake[] = [
  {
    id: 'not-flipped',
    name: 'the kernel is used as written',
    working: (computation) =>
      isConvolution(computation) ? work({ ...computation, operation: 'correlate' }) : undefined,
    why: () =>
      'This is a convolution: turn the kernel by 180 degrees first, so that its last weight comes first.',
  },
  {
    id: 'flipped',
    name: 'the kernel is turned by 180 degrees',
    working: (computation) =>
      isConvolution(computation) ? undefined : work({ ...computation, operation: 'convolve' }),
    why: () => 'This is a correlation: the kernel is used as written, without a turn.',
  },
  {
    id: 'not-normalised',
    name: 'fractions are taken for whole numbers',
    working: (computation) => {
      const denominator = denominatorOf(computation);
      if (denominator === 1) return undefined;
      const products = tapsOf(computation).map(({ product }) => product * denominator);
      return workingFrom(products, storageOf(computation));
    },
    why: (computation) => `The weights are fractions: divide by ${denominatorOf(computation)}.`,
  },
  {
    id: 'transposed-not-turned',
    name: 'rows and columns of the kernel are exchanged instead of turning it',
    working: (computation) =>
      computation.kernel.width === computation.kernel.height
        ? insteadOfTurning(transpose)(computation)
        : undefined,
    why: () =>
      'That mirrors the kernel along its diagonal: the first weight stays where it is. Turned by 180 degrees, it comes last.',
  },
  {
    id: 'only-columns-reversed',
    name: 'each row of the kernel is read backwards, but the rows keep their order',
    working: insteadOfTurning((kernel) => mirrored(kernel, 'columns')),
    why: () => 'A turn by 180 degrees also brings the bottom row to the top.',
  },
  {
    id: 'only-rows-reversed',
    name: 'the rows of the kernel are reversed, but each is still read forwards',
    working: insteadOfTurning((kernel) => mirrored(kernel, 'rows')),
    why: () => 'A turn by 180 degrees also reads each row backwards.',
  },
  {
    id: 'transposed',
    name: 'rows and columns of the kernel are exchanged',
    working: (computation) =>
      computation.kernel.width === computation.kernel.height
        ? work({ ...computation, kernel: transpose(computation.kernel) })
        : undefined,
    why: () => 'A row of the kernel lies on a row of the image, from left to right.',
  },
];
