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

/** The places of the kernel at which one of its cells lies on a pixel. */
interface Span {
  /** The first of them, and how many there are. */
  readonly place: number;
  readonly count: number;
  /** The pixel under the cell at the first; at each next place it is a stride further. */
  readonly pixel: number;
}

/** For each cell of the kernel along one axis. */
function spansOf({ length, size, stride, dilation, before, places }: Axis): Span[] {
  return Array.from({ length: size }, (_, cell) => {
    // Cell and place meet on pixel place * stride + shift, which has to be from 0 to length - 1.
    const shift = cell * dilation - before;
    const place = Math.max(0, Math.ceil(-shift / stride));
    const end = Math.min(places, Math.floor((length - 1 - shift) / stride) + 1);
    return { place, count: Math.max(0, end - place), pixel: place * stride + shift };
  });
}

/**
 * Visits the weights of a kernel [out, in, height, width] in their order, and says where each of them
 * lies on pixels: `rows` by `columns` places, from `place`, an index of the output, on; the first of
 * them over `pixel`, an index of the image. The padding is zero, so that nothing has to be added there.
 */
export function eachWeight(
  { inputs, outputs, rows, columns }: Layout,
  visit: (weight: number, pixel: number, place: number, rows: number, columns: number) => void,
): void {
  const vertical = spansOf(rows);
  const horizontal = spansOf(columns);
  const plane = rows.length * columns.length;
  const outputPlane = rows.places * columns.places;
  let weight = 0;
  for (let output = 0; output < outputs; output++) {
    for (let input = 0; input < inputs; input++) {
      for (const y of vertical) {
        for (const x of horizontal) {
          const pixel = input * plane + y.pixel * columns.length + x.pixel;
          const place = output * outputPlane + y.place * columns.places + x.place;
          visit(weight++, pixel, place, y.count, x.count);
        }
      }
    }
  }
}
