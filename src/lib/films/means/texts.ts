import { formatNumber } from '../../notation/index.ts';
import type { Plot } from '../../plot/index.ts';
import { REACH, SIDE, type Means } from './means.ts';

/** By how many hundredths weights differ at most, rounded up: none differs by more. */
export const apartText = ({ apart }: Pick<Means, 'apart'>): string =>
  formatNumber(Math.ceil(10_000 * apart) / 100, 2);

/** What the means amount to, and how far they are from a Gaussian. */
export function meansSentence(all: Means): string {
  const { count, width, sigma, apart, peak } = all;
  const means =
    count === 1
      ? `One mean of ${SIDE} has sigma ${formatNumber(sigma, 2)}.`
      : `${count} means of ${SIDE}, one after the other, are one kernel ${width} wide with sigma ${formatNumber(sigma, 2)}.`;
  return `${means} No weight is off the Gaussian with that sigma by more than ${apartText(all)} hundredths, which is ${formatNumber((100 * apart) / peak, 1)}% of the Gaussian’s peak.`;
}

/** The weights of both by their distance from the middle. */
export function meansPlot({ weights, gaussian }: Means): Plot {
  const valuesOf = (row: ArrayLike<number>) => Float32Array.from(row, (weight) => 100 * weight);
  return {
    x: { name: 'Distance from the middle', unit: 'pixels', domain: [-REACH, REACH] },
    y: { name: 'Weight, in hundredths', domain: [0, 20] },
    lines: [
      { name: 'Gaussian', kind: 'output', start: -REACH, values: valuesOf(gaussian) },
      { name: 'means', kind: 'kernel', start: -REACH, values: valuesOf(weights) },
    ],
  };
}
