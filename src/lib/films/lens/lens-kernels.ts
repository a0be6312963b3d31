import type { PixelRange } from '../../trace/index.ts';
import { box, laplacian, sharpen, sobel, type Matrix } from '../../convolve/index.ts';
import { quoted } from '../../notation/index.ts';

/** What the lens can do: a kernel, and how its sums become brightness. */
export interface LensKernel {
  readonly name: string;
  readonly label: string;
  readonly kernel: Matrix;
  readonly range: PixelRange;
}

/** An edge may go either way, so for the last two its strength is shown without its sign. */
export const LENS_KERNELS: readonly LensKernel[] = [
  { name: 'blur', label: 'Blur', kernel: box(3, 3), range: 'clamp' },
  { name: 'sharpen', label: 'Sharpen', kernel: sharpen(), range: 'clamp' },
  { name: 'edges-x', label: 'Vertical edges', kernel: sobel('x'), range: 'absolute' },
  { name: 'edges', label: 'Edges all round', kernel: laplacian(), range: 'absolute' },
];

/** @throws {RangeError} if there is none of this name */
export function lensKernel(name: string): LensKernel {
  const found = LENS_KERNELS.find((one) => one.name === name);
  if (found === undefined) throw new RangeError(`there is no kernel ${quoted(name)}`);
  return found;
}
