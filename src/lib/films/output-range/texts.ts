import type { Matrix, Rounding } from '../../convolve/index.ts';
import { counted } from '../../grid/index.ts';
import { formatNumber } from '../../notation/index.ts';
import { sumOf } from '../kernels/scene.ts';
import type { Histogram } from './histogram.ts';
import { VIEW_NAMES, type RangeScene, type Stored } from './scene.ts';
import { ROUNDING_NAMES } from './labels.ts';

/** What was cut off by a range: "11 cut off: 3 below 0, 8 above 255". */
export function cutText({ low, high }: Stored): string {
  if (low + high === 0) return 'Nothing is cut off.';
  const sides = [
    low > 0 && `▼\u00a0${low}\u00a0below\u00a00`,
    high > 0 && `▲\u00a0${high}\u00a0above\u00a0255`,
  ];
  return `${low + high} cut off: ${sides.filter(Boolean).join(', ')}.`;
}

/** What the other way with fractions would change. */
export function fractionText({ differing }: Stored, rounding: Rounding): string {
  const [otherwise, doingSo] =
    rounding === 'truncate' ? ['rounded', 'Rounding'] : ['truncated', 'Truncating'];
  return differing === 0
    ? `${doingSo} would change nothing.`
    : `If ${otherwise}, ${counted(differing, 'pixel')} would differ by 1.`;
}

/** What a voice says when the sums are stored by another range. */
export const rangeAnnouncement = (stored: Stored): string =>
  `${VIEW_NAMES[stored.range]}: ${cutText(stored).replace(/[▼▲]\u00a0/g, '')}`;

/** What a voice says when the way with fractions has changed: how much it matters. */
export function roundingAnnouncement(stored: Stored, rounding: Rounding): string {
  return `Fractions are ${ROUNDING_NAMES[rounding]}. ${VIEW_NAMES[stored.range]}: ${fractionText(stored, rounding)}`;
}

/** The histogram in words. */
export function histogramText({ sums, sentence }: RangeScene): string {
  return `Histogram of the ${sums.data.length} sums, over the band from 0 to 255. ${sentence}`;
}

/** How many sums a pile of the histogram holds: "From 224 to below 256: 3 sums." */
export function pileText({ step, units }: Histogram, bin: number): string {
  const count = units.filter((unit) => unit.bin === bin).length;
  return `From ${formatNumber(bin)} to below ${formatNumber(bin + step)}: ${counted(count, 'sum')}.`;
}

/** What the sum of the weights does to a flat area: "0: a flat area of 100 becomes 0". */
export function weightsText(kernel: Matrix): string {
  const sum = sumOf(kernel);
  return `The weights sum to ${formatNumber(sum, 3)}: a flat area of 100 becomes ${formatNumber(100 * sum, 1)}.`;
}
