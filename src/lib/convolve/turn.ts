import { flip } from './flip.ts';
import {
  layoutOf,
  type ByteOptions,
  type CorrelateOptions,
  type Image,
  type Layout,
  type Matrix,
} from '../matrix/index.ts';

interface Turned<Options> {
  /** The kernel turned by 180 degrees. */
  readonly kernel: Matrix;
  /** The options as they are, but with the anchor on the same weight as before. */
  readonly options: Options;
  readonly layout: Layout;
}

/**
 * The correlation that is a convolution: the kernel turned by 180 degrees, and the anchor with it.
 *
 * @throws {TypeError | RangeError} as `layoutOf` does, about the kernel and the anchor as given.
 */
export function turn<Options extends CorrelateOptions | ByteOptions>(
  image: Image,
  kernel: Matrix,
  options: Options,
): Turned<Options> {
  // Checked with the kernel as given, so that messages are about what was passed.
  const { anchor } = layoutOf(image, kernel, options);
  const turned = { x: kernel.width - 1 - anchor.x, y: kernel.height - 1 - anchor.y };
  const turnedKernel = flip(kernel);
  const turnedOptions = options.anchor === undefined ? options : { ...options, anchor: turned };
  const layout = layoutOf(image, turnedKernel, turnedOptions);
  return { kernel: turnedKernel, options: turnedOptions, layout };
}
