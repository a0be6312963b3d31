import type { Matrix } from '../../convolve/index.ts';
import { formatNumber } from '../../notation/index.ts';
import type { SharpenState } from './model.ts';

/** What the kernel is, and by how much it makes noise stronger: the root of the sum of its squared weights. */
export function sharpenSentence(
  { amount, radius }: Omit<SharpenState, 'place'>,
  { width, height, data }: Matrix,
): string {
  const sides = `${width} × ${height}`;
  if (amount === 0) return `The identity, in ${sides}: nothing is added to the photo.`;
  const gain = Math.hypot(...data);
  return `A kernel of ${sides}: amount ${formatNumber(amount)}, radius ${formatNumber(radius)}. It makes noise ${formatNumber(gain, 1)} times as strong.`;
}
