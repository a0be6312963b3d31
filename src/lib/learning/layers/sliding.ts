import { requireFields, requireOptions, type Margins } from '../../matrix/index.ts';
import type { Axis, AxisOptions } from '../axis.ts';

/** How a kernel slides over an image; stride and dilation are the same along both axes. */
export interface SlidingOptions extends Pick<AxisOptions, 'stride' | 'dilation'> {
  /** As along one axis; or the zeros on each side, { top, right, bottom, left }. @default 'valid' */
  readonly padding?: 'valid' | 'same' | number | Margins;
}

export const SLIDING = ['stride', 'dilation', 'padding'] as const;

/** Where a kernel with channels lies on an image: what all sums of a layer have in common. */
export interface Layout {
  /** Channels and axes of the image that is looked at, and channels of what comes out. */
  readonly inputs: number;
  readonly outputs: number;
  readonly rows: Axis;
  readonly columns: Axis;
}

/** The options along y and along x. @throws {TypeError} for an option that is none of them. */
export function alongAxes(options: SlidingOptions): { y: AxisOptions; x: AxisOptions } {
  requireOptions('options', options, SLIDING);
  const { padding } = options;
  if (typeof padding !== 'object') return { y: options as AxisOptions, x: options as AxisOptions };
  requireFields('padding', padding, '{ top, right, bottom, left }');
  const { top, right, bottom, left } = padding;
  return {
    y: { ...options, padding: { before: top, after: bottom } },
    x: { ...options, padding: { before: left, after: right } },
  };
}
