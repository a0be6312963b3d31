import { correlate, layoutOf, type Channels, type Matrix } from '../../convolve/index.ts';
import { requireOptions } from '../../matrix/index.ts';
import { COLOURS, requireChannels, requireKernels, type Colour } from './channels.ts';
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
 * Filters colour with a kernel that is as deep as the picture, and sums over the channels to one plane: what
 * a filter of a network does. Gray is the one of 1 x 1 with the weights 0.299, 0.587, 0.114.
 *
 * Alpha has no kernel: it says how much each pixel counts, by the rule of docs/pictures.md#transparency, with
 * the three kernels added up as the weights of a place.
 *
 * @param channels As `fromImageData` gives them, from 0 to 255.
 * @param kernels One for each colour, all of one size.
 * @param options Of those of `correlate`: border, constant, size, anchor.
 * @returns NaN where nothing is seen, because alpha comes out as 0.
 * @throws {TypeError | RangeError} for channels or kernels that are missing or differ in size, and what
 *   `correlate` throws.
 */
export function correlateSummed(
  channels: Channels,
  kernels: Readonly<Record<Colour, Matrix>>,
  options: ColourOptions = {},
): Matrix {
  requireChannels(channels);
  requireKernels(kernels);
  requireOptions('options', options, COLOUR_OPTIONS);
  layoutOf(channels.red, kernels.red, options);
  const { alpha } = channels;
  if (isOpaque(alpha)) {
    return added(COLOURS.map((colour) => correlate(channels[colour], kernels[colour], options)));
  }
  const sums = added(
    COLOURS.map((colour) => sumsUnder(alpha, channels[colour], kernels[colour], options)),
  );
  const after = filteredAlpha(alpha, added(COLOURS.map((colour) => kernels[colour])), options);
  const reaches = COLOURS.map((colour) => signedSums(kernels[colour]));
  return uncovered(sums, after, {
    positive: reaches.reduce((sum, { positive }) => sum + positive, 0),
    negative: reaches.reduce((sum, { negative }) => sum + negative, 0),
  });
}

const added = (planes: readonly Matrix[]): Matrix =>
  planes.reduce((sum, plane) => ({
    ...sum,
    data: sum.data.map((value, i) => value + plane.data[i]!),
  }));
