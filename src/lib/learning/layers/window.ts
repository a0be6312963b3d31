import type { Axis } from '../axis.ts';
import { requireShape } from '../tensor.ts';
import type { Layout } from './sliding.ts';

/** Which pixels of an image with its padding lie under a kernel: pixel corners[place] + steps[cell]. */
export interface Window {
  /** The pixel under the first cell of the kernel, at each place. */
  readonly corners: Int32Array;
  /** From there to the pixel under each cell, channel by channel. */
  readonly steps: Int32Array;
  /** Numbers of the image with its padding, all channels. */
  readonly size: number;
}

/** How far the kernel reaches along an axis, from the first zero of the padding on. */
export const paddedLength = ({ length, size, stride, dilation, before, places }: Axis): number =>
  Math.max(before + length, (places - 1) * stride + (size - 1) * dilation + 1);

/** @throws {RangeError} if the image with its padding is more than memory holds. */
export function windowOf({ inputs, rows, columns }: Layout): Window {
  const width = paddedLength(columns);
  const plane = width * paddedLength(rows);
  requireShape('image with its padding', [inputs, paddedLength(rows), width]);
  const corners = new Int32Array(rows.places * columns.places);
  let place = 0;
  for (let y = 0; y < rows.places; y++) {
    for (let x = 0; x < columns.places; x++) {
      corners[place++] = y * rows.stride * width + x * columns.stride;
    }
  }
  const steps = new Int32Array(inputs * rows.size * columns.size);
  let cell = 0;
  for (let input = 0; input < inputs; input++) {
    for (let y = 0; y < rows.size; y++) {
      for (let x = 0; x < columns.size; x++) {
        steps[cell++] = input * plane + y * rows.dilation * width + x * columns.dilation;
      }
    }
  }
  return { corners, steps, size: inputs * plane };
}
