import { pixelsSeen, type Region, type Tensor } from '../../learning/index.ts';
import { counted } from '../../grid/index.ts';
import { formatNumber } from '../../notation/index.ts';
import { sumLine, type MapSum } from '../channel-sums.ts';
import { EQUALS, HELD, joined, numberPiece, PLUS, sign, type Piece } from '../pieces.ts';
import { channelSums } from './channels.ts';
import type { BuiltStack, MapPlace } from './model.ts';

/** More products than this are told by their sum alone. */
const MOST_TERMS = 9;

/** How a pixel has come about, line by line: of a convolution, a line for each channel. */
export function workingOf(stack: BuiltStack, outputs: readonly Tensor[], at: MapPlace): Piece[][] {
  const { kind, stride } = stack.layers[at.stage - 1]!;
  const place = { channels: [at.map], rows: [at.y], columns: [at.x] };
  const region = pixelsSeen(stack.network, at.stage, place)[at.stage - 1]!;
  const seen = pixelsOf(outputs[at.stage - 1]!, region);
  const value = valueOf(outputs[at.stage]!, at.map, at.y, at.x);
  const result = numberPiece('output', value);
  const sum = channelSums(stack, outputs, at);
  if (sum !== undefined)
    return summed({ ...sum, total: value }, seen, kind === 'conv' ? 1 : stride);
  if (kind === 'relu') {
    return [
      [sign('The larger of 0 and '), numberPiece('image', seen[0]!.value), sign(': '), result],
    ];
  }
  const pixels = seen.map((pixel, index): Piece => {
    const text = formatNumber(pixel.value, 2);
    return { kind: 'image', text: index < seen.length - 1 ? `${text}, ` : text };
  });
  const name = kind === 'max' ? 'The largest of ' : 'The mean of ';
  return [[sign(name), ...pixels, sign(': '), result]];
}

/** @param step Cells of the picture under the kernel from one pixel to the next: 1 without gaps. */
function summed({ channels, bias, total }: MapSum, seen: readonly Seen[], step: number): Piece[][] {
  const sums = channels.map(({ kernel, window }, channel) => {
    const taps = seen
      .filter((pixel) => pixel.channel === channel)
      .map(({ row, column, value }) => ({
        pixel: value,
        weight: kernel.data[(row * step - window.y) * kernel.width + column * step - window.x]!,
      }));
    return { taps, sum: taps.reduce((all, { pixel, weight }) => all + pixel * weight, 0) };
  });
  const lines = sums.map(({ taps, sum }, channel) => [
    ...[sign(`Channel ${channel}: `), ...products(taps), EQUALS],
    numberPiece('product', sum),
  ]);
  return [...lines, sumLine({ channels: sums, bias, total })];
}

function products(taps: readonly { readonly pixel: number; readonly weight: number }[]): Piece[] {
  if (taps.length === 0) return [sign('no weight lies on it')];
  if (taps.length > MOST_TERMS) return [sign(counted(taps.length, 'product'))];
  const terms = taps.map(({ pixel, weight }) => [
    ...[numberPiece('image', pixel), sign(`${HELD}×${HELD}`), numberPiece('kernel', weight)],
  ]);
  return joined(terms, PLUS);
}

interface Seen {
  readonly channel: number;
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

const pixelsOf = (input: Tensor, { channels, rows, columns }: Region): Seen[] =>
  channels.flatMap((channel) =>
    rows.flatMap((row) =>
      columns.map((column) => ({
        ...{ channel, row, column },
        value: valueOf(input, channel, row, column),
      })),
    ),
  );

export const valueOf = (
  { shape, data }: Tensor,
  map: number,
  row: number,
  column: number,
): number => data[(map * shape[1]! + row) * shape[2]! + column]!;
