import { refuse, requireWhole } from '../matrix/index.ts';
import { axisOf, endsOf, requireSteps, type Axis, type AxisOptions } from './axis.ts';

/**
 * The size that a transposed layer gives back: the smallest of those for which `outputSize` is
 * `length`; with `same`, the largest, `length * stride`.
 *
 * @param length Pixels of the image that goes in.
 * @param size Cells of the kernel.
 * @throws {TypeError | RangeError} as `outputSize` does.
 */
export function transposedSize(length: number, size: number, options: AxisOptions = {}): number {
  return axisBackFrom('length', length, size, options).length;
}

/** The axis that leads from the output of a transposed layer back to its image. */
export function axisBackFrom(
  name: string,
  length: number,
  size: number,
  options: AxisOptions,
): Axis {
  requireWhole(name, length, 1);
  const { stride, reach } = requireSteps(size, options);
  if (options.padding === 'same') return axisOf(name, length * stride, size, options);
  const { before, after } = endsOf(options.padding, reach);
  const whole = (length - 1) * stride + reach - before - after;
  if (whole < 1) {
    const wanted = `less: of ${whole + before + after} pixels none is left`;
    refuse(RangeError, 'padding', before + after, wanted);
  }
  return axisOf(name, whole, size, options);
}
