import type { Matrix } from '../convolve/index.ts';

/** How large the stepper draws its cells, 1 being the usual size: smaller ones for larger kernels. */
export function cellScale({ width, height }: Matrix): number {
  const side = Math.max(width, height);
  if (side <= 5) return 1;
  return side <= 9 ? 0.9 : 0.8;
}
