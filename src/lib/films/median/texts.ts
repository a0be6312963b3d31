import { formatNumber } from '../../notation/index.ts';
import type { MedianState } from './model.ts';

/** What the noise is, and what is done about it, in a sentence. */
export function medianSentence({ kind, noise, size }: Omit<MedianState, 'place'>): string {
  const wrong =
    kind === 'gaussian'
      ? `Every pixel is off by a random number with a standard deviation of ${noise}`
      : `${noise}% of the pixels have been made black or white`;
  return `${noise === 0 ? 'No pixel has been changed' : wrong}. Mean and median of ${size} × ${size}.`;
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
  `Nearness to the photo: with noise ${decibels(noisy)}, mean ${decibels(mean)}, median ${decibels(median)}.`;
