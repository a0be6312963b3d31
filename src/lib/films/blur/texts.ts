import { gaussianSize } from '../../convolve/index.ts';
import { formatNumber } from '../../notation/index.ts';
import { lostWeight } from '../../vision/index.ts';
import type { BlurState } from './model.ts';

const percent = (share: number): string => `${formatNumber(100 * share, share < 0.1 ? 1 : 0)}%`;

const AVERAGED: Readonly<Record<BlurState['average'], string>> = {
  bytes: 'It averages bytes.',
  light: 'It averages light: bytes are decoded first, and the result is encoded again.',
};

/** What the kernel is, and what it averages. */
export const blurSentence = (blur: Omit<BlurState, 'place'>): string =>
  `${kernelSentence(blur)} ${AVERAGED[blur.average]}`;

function kernelSentence({ kind, size, sigma }: Omit<BlurState, 'place'>): string {
  const sides = `${size} × ${size}`;
  if (kind === 'box') {
    return `A box of ${sides}: ${size * size === 1 ? 'one weight of 1' : `${size * size} equal weights, each 1/${size * size}`}.`;
  }
  const whole = gaussianSize(sigma);
  const begin = `A Gaussian of ${sides}, sigma ${formatNumber(sigma)}.`;
  return size >= whole
    ? `${begin} The kernel is large enough to hold nearly all of the bell.`
    : `${begin} It cuts off ${percent(lostWeight(size, sigma))} of the bell: OpenCV would take ${whole} × ${whole}.`;
}
