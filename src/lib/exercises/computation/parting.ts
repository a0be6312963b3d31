import type { Place } from '../problem.ts';
import { tapsOf, work, type Computation, type Working } from './computation.ts';

/** Where a working leaves the true one: at some products, at a running sum, or not before the end. */
export function partingOf(computation: Computation, made: Working): readonly number[] {
  const truth = work(computation);
  const indices = truth.products.map((_, index) => index);
  const parts = (a: number, b: number): boolean => Math.abs(a - b) > 1e-4;
  const products = indices.filter(
    (index) => made.products.length > 0 && parts(made.products[index]!, truth.products[index]!),
  );
  if (products.length > 0 || made.products.length === 0) return products;
  return indices.filter((index) => parts(made.sums[index]!, truth.sums[index]!)).slice(0, 1);
}

/**
 * The cells of some taps; without any, the output pixel. The part `kernel` is the kernel as it is
 * laid on the image, `written` the same weights where they stand in the kernel as it was given.
 */
export function placeOfTaps(computation: Computation, indices: readonly number[]): Place {
  if (indices.length === 0) return { output: [computation.output] };
  const { kernel, operation } = computation;
  const taps = tapsOf(computation).filter(({ index }) => indices.includes(index));
  const laid = taps.map(({ cell }) => cell);
  const written =
    operation === 'convolve'
      ? laid.map(({ x, y }) => ({ x: kernel.width - 1 - x, y: kernel.height - 1 - y }))
      : laid;
  return { image: taps.map(({ place }) => place), kernel: laid, written, products: laid };
}
