import { pixelsSeen, type Region, type Tensor } from '../../learning/index.ts';
import { counted } from '../../grid/index.ts';
import { formatNumber } from '../../notation/index.ts';
import { isPooling } from './fit.ts';
import type { BuiltStack, MapPlace } from './model.ts';
import { paddingOf, reachOf, type LayerSettings } from './settings.ts';

/** A piece of a formula; its kind is its colour. */
export interface Piece {
  readonly kind: 'image' | 'kernel' | 'product' | 'output' | 'sign';
  readonly text: string;
}

/** More products than this are told by their sum alone. */
const MOST_TERMS = 9;

/** How a pixel has come about, line by line: of a convolution, a line for each channel. */
export function workingOf(stack: BuiltStack, outputs: readonly Tensor[], at: MapPlace): Piece[][] {
  const value = valueOf(outputs[at.stage]!, at.map, at.y, at.x);
  const layer = stack.layers[at.stage - 1]!;
  const input = outputs[at.stage - 1]!;
  const place = { channels: [at.map], rows: [at.y], columns: [at.x] };
  const region = pixelsSeen(stack.network, at.stage, place)[at.stage - 1]!;
  const seen = pixelsOf(input, region);
  const result = number('output', value);
  if (layer.kind === 'relu') {
    return [[sign('The larger of 0 and '), number('image', seen[0]!.value), sign(': '), result]];
  }
  if (isPooling(layer)) {
    const name = layer.kind === 'max' ? 'The largest of ' : 'The mean of ';
    const pixels = seen.map((pixel, index): Piece => {
      const text = formatNumber(pixel.value, 2);
      return { kind: 'image', text: index < seen.length - 1 ? `${text}, ` : text };
    });
    return [[sign(name), ...pixels, sign(': '), result]];
  }
  return summed(stack, at, seen, result);
}

interface Seen {
  readonly channel: number;
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

function summed(stack: BuiltStack, at: MapPlace, seen: readonly Seen[], result: Piece): Piece[][] {
  const layer = stack.network.layers[at.stage - 1]!;
  if (layer.kind !== 'conv2d' && layer.kind !== 'conv2d-transpose') return [];
  const weightAt = weightsAt(stack, at, layer.kernel);
  const inputs = stack.outputs[at.stage - 1]!.shape[0]!;
  const sums: Piece[] = [];
  const lines = Array.from({ length: inputs }, (_, channel) => {
    const taps = seen
      .filter((pixel) => pixel.channel === channel)
      .map((pixel) => ({ pixel: pixel.value, weight: weightAt(pixel) }));
    const sum = number(
      'product',
      taps.reduce((all, { pixel, weight }) => all + pixel * weight, 0),
    );
    sums.push(sum);
    const terms = taps.map(({ pixel, weight }) => [
      number('image', pixel),
      sign(' × '),
      number('kernel', weight),
    ]);
    const shown =
      terms.length > MOST_TERMS
        ? [sign(counted(terms.length, 'product'))]
        : terms.length === 0
          ? [sign('no weight lies on it')]
          : joined(terms, ' + ');
    return [sign(`Channel ${channel}: `), ...shown, sign(' = '), sum];
  });
  const bias = number('kernel', layer.bias.data[at.map]!);
  const all = joined(
    sums.map((sum) => [sum]),
    ' + ',
  );
  return [...lines, [sign('Sum and bias: '), ...all, sign(' + '), bias, sign(' = '), result]];
}

/** The weight that joins a pixel that goes in with the pixel that is looked at. */
function weightsAt(
  { layers, sides }: BuiltStack,
  { stage, map, x, y }: MapPlace,
  { shape, data }: Tensor,
): (pixel: Seen) => number {
  const layer = layers[stage - 1]!;
  const isBack = layer.kind === 'transposed';
  // A transposed layer is that of the convolution which leads from its output back.
  const wide = sides[isBack ? stage : stage - 1]!;
  const [, second, height, width] = shape as [number, number, number, number];
  const cell = (pixel: number, place: number, side: number): number =>
    (isBack
      ? place + beforeOf(layer, side) - pixel * layer.stride
      : pixel + beforeOf(layer, side) - place * layer.stride) / layer.dilation;
  return ({ channel, row, column }) => {
    const [first, other] = isBack ? [channel, map] : [map, channel];
    const v = cell(row, y, wide.height);
    const u = cell(column, x, wide.width);
    return data[((first * second + other) * height + v) * width + u]!;
  };
}

/** Zeros before the first of so many pixels. */
function beforeOf(layer: LayerSettings, length: number): number {
  const padding = paddingOf(layer);
  if (padding !== 'same') return padding === 'valid' ? 0 : padding;
  const places = Math.ceil(length / layer.stride);
  return Math.floor(Math.max(0, (places - 1) * layer.stride + reachOf(layer) - length) / 2);
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

const sign = (text: string): Piece => ({ kind: 'sign', text });
const number = (kind: Piece['kind'], value: number): Piece => {
  const text = formatNumber(value, 2);
  return { kind, text: kind !== 'output' && value < 0 ? `(${text})` : text };
};

const joined = (parts: readonly (readonly Piece[])[], between: string): Piece[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [sign(between), ...part]));
