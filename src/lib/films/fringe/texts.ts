import type { Channels } from '../../convolve/index.ts';
import { formatNumber } from '../../notation/index.ts';
import { RIM, type Fringe, type FringeState } from './model.ts';

/** The three pictures, in the order in which they stand. */
export const FRINGE_NAMES = {
  before: 'Before',
  alike: 'Alpha blurred like a fourth colour',
  weighted: 'Colour counts by its alpha',
} as const satisfies Readonly<Record<keyof Fringe, string>>;

function colourAt({ red, green, blue }: Channels): string {
  const at = ({ width, data }: Channels['red']): string =>
    formatNumber(data[RIM.y * width + RIM.x]!, 0);
  return `R ${at(red)} G ${at(green)} B ${at(blue)}`;
}

/** What becomes of the colour on the rim, both ways. */
export function fringeSentence(
  { radius, hidden }: FringeState,
  { before, alike, weighted }: Fringe,
): string {
  return `Blurred by ${formatNumber(radius)} pixels. On the rim of the disc, ${colourAt(before)} has become ${colourAt(alike)} where the hidden ${hidden} counts in full, and ${colourAt(weighted)} where colour counts by its alpha.`;
}
