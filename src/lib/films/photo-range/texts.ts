import { createMatrix, toBytes } from '../../convolve/index.ts';
import type { Point } from '../../grid/index.ts';
import { formatNumber } from '../../notation/index.ts';
import { VIEW_NAMES, type View } from '../output-range/scene.ts';
import { sideOfCut, type Cut } from './cut.ts';

/** What each view makes of the sums. */
const VIEW_TEXTS: Readonly<Record<View, string>> = {
  clamp: 'what is below 0 becomes 0, what is above 255 becomes 255.',
  absolute: 'the sign goes, the size stays.',
  midgray: 'half of the sum, counted from 128.',
  minmax: 'the least sum becomes 0, the greatest 255. Nothing is cut off.',
  signs: 'positive sums in teal, negative ones in red and striped. Nothing is stored.',
};

/** What is shown, in a sentence. */
export const viewSentence = (view: View): string => `${VIEW_NAMES[view]}: ${VIEW_TEXTS[view]}`;

const grouped = (count: number): string => count.toLocaleString('en');

/** How many of all pixels are cut off, in a sentence. */
export function cutSentence({ low, high }: Cut, pixels: number): string {
  if (low + high === 0) return 'Nothing is cut off.';
  const sides = [low > 0 && `${grouped(low)} below 0`, high > 0 && `${grouped(high)} above 255`];
  return `Cut off: ${sides.filter(Boolean).join(' and ')}, of ${grouped(pixels)} pixels.`;
}

/**
 * The sum at a pixel, and what is stored of it, in a sentence.
 *
 * @param stretched What min-max stores, which takes all of the photo to know.
 */
export function sumText(
  { x, y }: Point,
  sum: number,
  view: View,
  stretched: number | undefined,
): string {
  const begin = `At row ${y}, column ${x}, the sum is ${formatNumber(sum)}`;
  if (view === 'signs') return `${begin}.`;
  if (view === 'minmax') return `${begin}, stored as ${stretched}.`;
  const [byte] = toBytes(createMatrix(1, 1, [sum]), { range: view });
  const cut = sideOfCut(view, sum) === undefined ? '' : ', cut off';
  return `${begin}, stored as ${byte}${cut}.`;
}
