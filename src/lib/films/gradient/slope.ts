import { magnitude, prewitt, reference, scharr, sobel, type Matrix } from '../../convolve/index.ts';
import type { Point } from '../../grid/index.ts';
import { grayPatch, scannedColumns, type Picture } from '../../photo/index.ts';
import type { Plot } from '../../plot/index.ts';
import type { Operator } from '../../vision/index.ts';
import type { GradientShown, GradientView } from './model.ts';

export const KERNELS = { sobel, prewitt, scharr } as const;
export const OPERATORS = Object.keys(KERNELS) as readonly Operator[];

/** The largest sum that a kernel can give: 255 under each of its positive weights. */
export const largestSum = (operator: Operator): number =>
  255 * KERNELS[operator]('x').data.reduce((sum, weight) => sum + Math.max(0, weight), 0);

/** How the gray changes at a pixel: the sums under both kernels, and what follows from them. */
export interface Slope {
  readonly x: number;
  readonly y: number;
  readonly magnitude: number;
  /** Where it gets brighter, clockwise from the right, from -180 to 180. */
  readonly degrees: number;
}

/** The sums under both kernels, wherever they lie wholly on the image: few of them, so the plain way will do. */
export function slopesOf(image: Matrix, operator: Operator) {
  const sums = (axis: 'x' | 'y'): Matrix =>
    reference.correlate(image, KERNELS[operator](axis), { size: 'valid' });
  return { x: sums('x'), y: sums('y') };
}

/** What follows from both sums at a place. */
export function slopeFrom({ x, y }: ReturnType<typeof slopesOf>, index: number): Slope {
  const [gx, gy] = [x.data[index]!, y.data[index]!];
  return {
    x: gx,
    y: gy,
    magnitude: Math.hypot(gx, gy),
    degrees: (Math.atan2(gy, gx) * 180) / Math.PI,
  };
}

/** The slope of a gray picture at a pixel. */
export function slopeAt(photo: Picture, { x, y }: Point, operator: Operator): Slope {
  const patch = grayPatch(photo, { x: x - 1, y: y - 1, width: 3, height: 3 });
  return slopeFrom(slopesOf(patch, operator), 0);
}

const AXES: Readonly<Record<GradientView, string>> = {
  x: 'gx',
  y: 'gy',
  magnitude: 'Magnitude',
  direction: 'Magnitude',
};

/** Where the axis ends: all that there could be, or halves of it as long as the values fit. */
function axisEnd(values: Float32Array, most: number): number {
  const largest = values.reduce((found, value) => Math.max(found, Math.abs(value)), 0);
  const halvings = Math.min(3, Math.floor(Math.log2(most / Math.max(largest, 1))));
  return most / 2 ** Math.max(0, halvings);
}

/** The slope on the scan line through a pixel: along x, along y, or the magnitude of both. */
export function slopePlot(photo: Picture, { view, operator }: GradientShown, at: Point): Plot {
  const [first, last] = scannedColumns(photo.width, at.x);
  const strip = grayPatch(photo, { x: first - 1, y: at.y - 1, width: last - first + 3, height: 3 });
  const { x, y } = slopesOf(strip, operator);
  const isSigned = view === 'x' || view === 'y';
  const values = isSigned ? { x, y }[view].data : magnitude(x, y).data;
  const most = axisEnd(values, largestSum(operator));
  return {
    x: { name: 'Column x', unit: 'pixels', domain: [first, last] },
    y: { name: AXES[view], domain: [isSigned ? -most : 0, most] },
    lines: [
      {
        name: 'slope',
        kind: 'output',
        start: first,
        values,
      },
    ],
  };
}
