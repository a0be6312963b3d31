import { transpose } from '../../../convolve/index.ts';
import { commonDenominator } from '../../../notation/index.ts';
import { storageOf, tapsOf, work, workingFrom, type Computation } from '../computation.ts';
import type { KnownMistake } from './known-mistake.ts';

const isConvolution = ({ operation }: Computation): boolean => operation === 'convolve';

/** The denominator that all weights share: 9 for a mean of nine, 1 for whole weights. */
const denominatorOf = ({ kernel }: Computation): number => commonDenominator(kernel.data) ?? 1;

/** The kernel read wrongly. */
export const kernelMistakes: readonly KnownMistake[] = [
  {
    id: 'not-flipped',
    name: 'the kernel is laid on as it is written',
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
    why: () => 'This is a correlation: the kernel is laid on as it is written, without a turn.',
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
    id: 'transposed',
    name: 'rows and columns of the kernel are exchanged',
    working: (computation) =>
      computation.kernel.width === computation.kernel.height
        ? work({ ...computation, kernel: transpose(computation.kernel) })
        : undefined,
    why: () => 'A row of the kernel lies on a row of the image, from left to right.',
  },
];
