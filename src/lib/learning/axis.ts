import { refuse, requireFields, requireOptions, requireWhole } from '../matrix/index.ts';

/** Zeros around an image, along one axis: a number is for both ends. */
export type AxisPadding = 'valid' | 'same' | number | Ends;

export interface Ends {
  readonly before: number;
  readonly after: number;
}

/** How a kernel moves along one axis. */
export interface AxisOptions {
  /** Pixels from one place of the kernel to the next. @default 1 */
  readonly stride?: number;
  /** Pixels from one cell of the kernel to the next, 1 for a kernel without gaps. @default 1 */
  readonly dilation?: number;
  /**
   * `valid`: none. `same`: so many that there are ceil(length / stride) places, the odd one at the end,
   * as in TensorFlow. A number: so many at both ends, as in PyTorch.
   * @default 'valid'
   */
  readonly padding?: AxisPadding;
}

/** The places of a kernel along one axis: cell k of place o lies on pixel o * stride + k * dilation - before. */
export interface Axis {
  /** Pixels. */
  readonly length: number;
  /** Cells of the kernel. */
  readonly size: number;
  readonly stride: number;
  readonly dilation: number;
  /** Zeros before the first pixel. */
  readonly before: number;
  /** Places of the kernel, which are the pixels of the output. */
  readonly places: number;
}

/**
 * How many places a kernel has along one axis. What is left over at the end, too short for another
 * stride, is not looked at: that is the floor.
 *
 *     floor((length + padding at both ends - reach) / stride) + 1,   reach = (size - 1) * dilation + 1
 *
 * Source: V. Dumoulin and F. Visin, A guide to convolution arithmetic for deep learning, 2016.
 *
 * @param length Pixels of the image.
 * @param size Cells of the kernel.
 * @throws {TypeError | RangeError} if a number is not whole or too small, the padding is as large as
 *   the reach, which would leave places that see no pixel, or there is no place.
 */
export function outputSize(length: number, size: number, options: AxisOptions = {}): number {
  return axisOf('length', length, size, options).places;
}

/** @param name What a refusal calls the length. */
export function axisOf(name: string, length: number, size: number, options: AxisOptions): Axis {
  requireWhole(name, length, 1);
  const { stride, dilation, reach } = requireSteps(size, options);
  if (options.padding === 'same') {
    const places = Math.ceil(length / stride);
    const missing = Math.max(0, (places - 1) * stride + reach - length);
    return { length, size, stride, dilation, before: Math.floor(missing / 2), places };
  }
  const { before, after } = endsOf(options.padding, reach);
  const room = length + before + after - reach;
  if (room < 0) {
    const wanted = `at least ${length - room}, so that there is an output: a window reaches over ${reach}`;
    refuse(RangeError, name, length, wanted);
  }
  return { length, size, stride, dilation, before, places: Math.floor(room / stride) + 1 };
}

/** @throws {TypeError | RangeError} for anything but stride, dilation and padding of the right kind. */
export function requireSteps(
  size: number,
  options: AxisOptions,
): { stride: number; dilation: number; reach: number } {
  requireOptions('options', options, ['stride', 'dilation', 'padding']);
  const { stride = 1, dilation = 1 } = options;
  requireWhole('size', size, 1);
  requireWhole('stride', stride, 1);
  requireWhole('dilation', dilation, 1);
  return { stride, dilation, reach: (size - 1) * dilation + 1 };
}

/** @throws {TypeError | RangeError} if a padding is no whole number from 0 to below the reach. */
export function endsOf(padding: Exclude<AxisPadding, 'same'> = 'valid', reach: number): Ends {
  if (padding === 'valid') return { before: 0, after: 0 };
  if (typeof padding === 'object') {
    requireFields('padding', padding, '{ before, after }');
    requireWhole('padding: before', padding.before, 0, reach - 1);
    requireWhole('padding: after', padding.after, 0, reach - 1);
    return padding;
  }
  if (!Number.isInteger(padding) || padding < 0 || padding >= reach) {
    const isOfKind = typeof padding === 'number' || typeof padding === 'string';
    const wanted = `valid, same or a whole number from 0 to ${reach - 1}, less than a window reaches over`;
    refuse(isOfKind ? RangeError : TypeError, 'padding', padding, wanted);
  }
  return { before: padding, after: padding };
}
