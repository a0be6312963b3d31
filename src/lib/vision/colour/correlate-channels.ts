import { correlate, layoutOf, type Channels, type Matrix } from '../../convolve/index.ts';
import { requireOptions } from '../../matrix/index.ts';
import { COLOURS, requireChannels, type Colour } from './channels.ts';
import {
  COLOUR_OPTIONS,
  filteredAlpha,
  isOpaque,
  signedSums,
  sumsUnder,
  uncovered,
  type ColourOptions,
} from './coverage.ts';

/**
 * Filters colour channel by channel, each with the same kernel: what is red stays red. Alpha is no colour: it
 * says how much each pixel counts, by the rule of docs/pictures.md#transparency. An opaque picture
 * stays opaque.
 *
 * @param channels As `fromImageData` gives them, from 0 to 255.
 * @param options Of those of `correlate`: border, constant, size, anchor.
 * @returns Colours are NaN where alpha comes out as 0, of which `toImageData` makes 0.
 * @throws {TypeError | RangeError} for channels that are missing or differ in size, and what `correlate`
 *   throws.
 */
export function correlateChannels(
  channels: Channels,
  kernel: Matrix,
  options: ColourOptions = {},
): Channels {
  requireChannels(channels);
  requireOptions('options', options, COLOUR_OPTIONS);
  layoutOf(channels.red, kernel, options);
  const { alpha } = channels;
  if (isOpaque(alpha)) {
    const sums = eachColour((colour) => correlate(channels[colour], kernel, options));
    return { ...sums, alpha: { ...sums.red, data: sums.red.data.map(() => 255) } };
  }
  const after = filteredAlpha(alpha, kernel, options);
  const reach = signedSums(kernel);
  const colours = eachColour((colour) =>
    uncovered(sumsUnder(alpha, channels[colour], kernel, options), after, reach),
  );
  return { ...colours, alpha: { ...after, data: after.data.map(cutOff) } };
}

const eachColour = (filter: (colour: Colour) => Matrix): Record<Colour, Matrix> =>
  Object.fromEntries(COLOURS.map((colour) => [colour, filter(colour)])) as Record<Colour, Matrix>;

const cutOff = (alpha: number): number => Math.min(255, Math.max(0, alpha));
