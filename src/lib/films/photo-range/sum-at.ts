import { reference, type Matrix } from '../../convolve/index.ts';
import type { Point } from '../../grid/index.ts';
import { grayPatch, type Picture } from '../../photo/index.ts';

/** The sum of a kernel at a pixel of a gray picture; at the edge, the last pixel is repeated. */
export function sumAt(photo: Picture, kernel: Matrix, { x, y }: Point): number {
  const { width, height } = kernel;
  const corner = { x: x - (width - 1) / 2, y: y - (height - 1) / 2 };
  const patch = grayPatch(photo, { ...corner, width, height });
  return reference.correlate(patch, kernel, { size: 'valid' }).data[0]!;
}
