import { flip } from './flip.ts';
import {
  layoutOf,
  type ByteOptions,
  type CorrelateOptions,
  type Image,
  type Layout,
  type Matrix,
} from '../matrix/index.ts';

/**
 * The correlation that is a convolution: the kernel turned by 180 degrees, and its layout with the
 * anchor turned as well.
 *
 * @param given The layout of the kernel as it is.
 */
export function turn(
  image: Image,
  kernel: Matrix,
  given: Layout,
  options: CorrelateOptions | ByteOptions,
): { readonly kernel: Matrix; readonly layout: Layout } {
  const turned = {
    x: kernel.width - 1 - given.anchor.x,
    y: kernel.height - 1 - given.anchor.y,
  };
  const anchor = options.anchor === undefined ? {} : { anchor: turned };
  const turnedKernel = flip(kernel);
  return { kernel: turnedKernel, layout: layoutOf(image, turnedKernel, { ...options, ...anchor }) };
}
