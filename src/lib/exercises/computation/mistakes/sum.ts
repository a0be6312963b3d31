import type { Tap } from '../../../trace/index.ts';
import { runningSums, storageOf, tapsOf, workingFrom, type Computation } from '../computation.ts';
import type { KnownMistake } from './known-mistake.ts';

/** A mistake in which each product is made in another way. */
const products = (make: (tap: Tap, taps: readonly Tap[]) => number) => ({
  working: (computation: Computation) => {
    const taps = tapsOf(computation);
    const made = taps.map((tap) => make(tap, taps));
    return workingFrom(made, storageOf(computation));
  },
});

/** A mistake about the weight in the middle; an even kernel has none, and so no such mistake. */
const aboutCentre = (make: (tap: Tap, isCentre: boolean) => number) => ({
  working: (computation: Computation) => {
    const { width, height } = computation.kernel;
    if (width % 2 === 0 || height % 2 === 0) return undefined;
    const centre = (width * height - 1) / 2;
    return products((tap) => make(tap, tap.index === centre)).working(computation);
  },
});

const total = (numbers: readonly number[]): number => runningSums(numbers).at(-1)!;

/** Products and sum made wrongly. */
export const sumMistakes: readonly KnownMistake[] = [
  {
    id: 'signs-lost',
    name: 'the minus signs of the weights are left out',
    ...products(({ pixel, weight }) => pixel * Math.abs(weight)),
    why: () => 'A pixel under a negative weight is taken away, not added.',
  },
  {
    id: 'without-centre',
    name: 'the pixel under the centre is left out',
    ...aboutCentre(({ product }, isCentre) => (isCentre ? 0 : product)),
    why: () =>
      'The centre is not only the place of the result: it has a weight like its neighbours.',
  },
  {
    id: 'only-centre',
    name: 'only the centre is multiplied',
    ...aboutCentre(({ product }, isCentre) => (isCentre ? product : 0)),
    why: () => 'Every weight of the kernel takes part, not the one in the middle alone.',
  },
  {
    id: 'stopped-early',
    name: 'the last product is left out',
    ...products((tap, taps) => (tap.index === taps.length - 1 ? 0 : tap.product)),
    why: () => 'One product is still to be added.',
  },
  {
    id: 'product-of-sums',
    name: 'all pixels are added, all weights are added, and the two sums are multiplied',
    working: (computation) => {
      const taps = tapsOf(computation);
      const sum = total(taps.map(({ pixel }) => pixel)) * total(taps.map(({ weight }) => weight));
      // It comes to one number at once: there are no products to compare.
      return { ...workingFrom([sum], storageOf(computation)), products: [] };
    },
    why: () => 'Multiply first, each pixel by the weight that lies on it; add afterwards.',
  },
  {
    id: 'added',
    name: 'pixel and weight are added',
    ...products(({ pixel, weight }) => pixel + weight),
    why: () => 'Each pixel is multiplied by its weight; only the products are added.',
  },
];
