import { formatNumber } from '../../notation/index.ts';
import type { MedianState, NoiseKind } from './model.ts';

const WRONG: Readonly<Record<NoiseKind, (noise: number) => string>> = {
  gaussian: (sigma) =>
    `Every pixel is off by a random number with a standard deviation of ${sigma}`,
  'salt-and-pepper': (percent) => `${percent}% of the pixels have been made black or white`,
  'random-valued': (percent) => `${percent}% of the pixels have been given random levels`,
};

/** What the noise is, and what is done about it, in a sentence. */
export function medianSentence({ kind, median, noise, size }: Omit<MedianState, 'place'>): string {
  const before = noise === 0 ? 'No pixel has been changed' : WRONG[kind](noise);
  return median === 'plain'
    ? `${before}. Mean and median of ${size} × ${size}.`
    : `${before}. Mean of ${size} × ${size}, and the directional median.`;
}

/** How near three pictures are to the photo, in decibels. */
export interface Nearness {
  readonly noisy: number;
  readonly mean: number;
  readonly median: number;
}

const decibels = (value: number): string =>
  value === Infinity ? 'no difference' : `${formatNumber(value, 1)} dB`;

/** How near they are, in a sentence: more decibels are nearer. */
export const nearnessSentence = ({ noisy, mean, median }: Nearness): string =>
  Math.min(noisy, mean, median) === Infinity
    ? 'All three are the photo itself.'
    : `Nearness to the photo: with noise ${decibels(noisy)}, mean ${decibels(mean)}, median ${decibels(median)}.`;
