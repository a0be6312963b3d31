import { requireOptions, requireWhole } from '../../matrix/index.ts';
import { axisOf, type Axis } from '../axis.ts';
import { IMAGE, requireTensor, requireTensorOf, type Shape, type Tensor } from '../tensor.ts';
import { alongAxes, type SlidingOptions } from './sliding.ts';

/** A square window that slides over every channel by itself. */
export interface PoolingOptions extends Pick<SlidingOptions, 'padding'> {
  /** Pixels along each side of the window. */
  readonly size: number;
  /** @default the size, so that windows lie side by side */
  readonly stride?: number;
}

export const POOLING = ['size', 'stride', 'padding'] as const;

interface PoolingLayout {
  readonly channels: number;
  readonly rows: Axis;
  readonly columns: Axis;
}

/** @throws {TypeError | RangeError} for a bad image, a window that does not fit, and bad options. */
export function poolingOn(image: Tensor, options: PoolingOptions): PoolingLayout {
  requireTensor('image', image, IMAGE);
  requireOptions('options', options, POOLING);
  return poolingLayout(image.shape, options);
}

export function poolingLayout(image: Shape, options: PoolingOptions): PoolingLayout {
  const { size, stride = size, ...padding } = options;
  const [channels, height, width] = image as [number, number, number];
  requireWhole('size', size, 1);
  const along = alongAxes({ ...padding, stride });
  return {
    channels,
    rows: axisOf('image: height', height, size, along.y),
    columns: axisOf('image: width', width, size, along.x),
  };
}

export const pooledShape = ({ channels, rows, columns }: PoolingLayout): Shape => [
  channels,
  rows.places,
  columns.places,
];

export function requirePooledGradient(gradient: Tensor, layout: PoolingLayout): void {
  requireTensorOf('outputGradient', gradient, pooledShape(layout), 'as the output has it');
}

/**
 * Visits the windows in the order of the output. Of each it tells the part that lies on the image, as
 * padding is left out: the index of its first pixel, and its sides.
 */
export function eachWindow(
  { channels, rows, columns }: PoolingLayout,
  visit: (output: number, first: number, height: number, width: number) => void,
): void {
  let output = 0;
  for (let channel = 0; channel < channels; channel++) {
    for (let y = 0; y < rows.places; y++) {
      const top = firstOnImage(rows, y);
      const height = endOnImage(rows, y) - top;
      for (let x = 0; x < columns.places; x++) {
        const left = firstOnImage(columns, x);
        const first = (channel * rows.length + top) * columns.length + left;
        visit(output++, first, height, endOnImage(columns, x) - left);
      }
    }
  }
}

/** From which pixel to which, exclusive, the window at a place lies on the image. */
const firstOnImage = ({ stride, before }: Axis, place: number): number =>
  Math.max(0, place * stride - before);
const endOnImage = ({ length, size, stride, before }: Axis, place: number): number =>
  Math.min(length, place * stride - before + size);
