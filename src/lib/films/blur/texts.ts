import { gaussianSize } from '../../convolve/index.ts';
import { formatNumber } from '../../notation/index.ts';
import type { BlurState } from './model.ts';

/** Beyond so many sigmas a Gaussian has less than 1e-15 of its sum. */
const ALL = 8;

/**
 * The share of a Gaussian that a square of this size cuts off: it is divided by the sum of what is
 * left, so that a flat area keeps its brightness all the same.
 *
 *     1 - (sum of exp(-(x / sigma)^2 / 2) over |x| <= size / 2, by that over all x)^2
 */
export function cutOff(size: number, sigma: number): number {
  const reach = (size - 1) / 2;
  const sumTo = (last: number): number => {
    let sum = 1;
    for (let x = 1; x <= last; x++) sum += 2 * Math.exp(-((x / sigma) ** 2) / 2);
    return sum;
  };
  return 1 - (sumTo(reach) / sumTo(Math.max(reach, Math.ceil(ALL * sigma)))) ** 2;
}

const percent = (share: number): string => `${formatNumber(100 * share, share < 0.1 ? 1 : 0)} %`;

/** What the kernel is, in a sentence or two. */
export function blurSentence({ kind, size, sigma }: Omit<BlurState, 'place'>): string {
  const sides = `${size} × ${size}`;
  if (kind === 'box') {
    return `A box of ${sides}: ${size * size === 1 ? 'one weight of 1' : `${size * size} equal weights, each 1/${size * size}`}.`;
  }
  const whole = gaussianSize(sigma);
  const begin = `A Gaussian of ${sides}, sigma ${formatNumber(sigma)}.`;
  return size >= whole
    ? `${begin} It holds nearly all of the curve.`
    : `${begin} It cuts off ${percent(cutOff(size, sigma))} of the curve: OpenCV would take ${whole} × ${whole}.`;
}
