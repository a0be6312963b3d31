import type { Matrix } from '../convolve/index.ts';
import type { Point } from '../grid/index.ts';
import { EQUALS, joined, numberPiece, PLUS, sign, type Piece } from './pieces.ts';
import type { FigureSource } from './source.ts';

/** What a pixel of a map makes of one channel that goes in: a kernel, laid on a place of it. */
export interface ChannelSum {
  readonly image: Matrix;
  /** As it lies there: a dilation has put zeros between its weights. */
  readonly kernel: Matrix;
  /** Where its upper left weight lies. Beyond the image are zeros. */
  readonly window: Point;
  /** The sum of its products. */
  readonly sum: number;
}

/** How a pixel of a map comes about: the sums of all channels, added, and the bias. */
export interface MapSum {
  /** The pixel of the map. */
  readonly place: Point;
  readonly channels: readonly ChannelSum[];
  readonly bias: number;
  readonly total: number;
}

export function channelSum(image: Matrix, kernel: Matrix, window: Point): ChannelSum {
  let sum = 0;
  kernel.data.forEach((weight, cell) => {
    const x = window.x + (cell % kernel.width);
    const y = window.y + Math.floor(cell / kernel.width);
    if (x < 0 || y < 0 || x >= image.width || y >= image.height) return;
    sum += weight * image.data[y * image.width + x]!;
  });
  return { image, kernel, window, sum };
}

export const mapSum = (place: Point, channels: readonly ChannelSum[], bias: number): MapSum => ({
  ...{ place, channels, bias },
  total: channels.reduce((all, { sum }) => all + sum, bias),
});

/** One channel for the stepper. @param white The number that is drawn as white. */
export function channelSource({ place, channels }: MapSum, channel: number, white: number) {
  const { image, kernel, window } = channels[channel]!;
  return {
    ...{ image, kernel, window, white },
    border: 'zero',
    storage: 'float',
    outputs: { ...place, width: 1, height: 1 },
  } as const satisfies FigureSource;
}

/** A `MapSum` without its pictures. */
interface Sums extends Pick<MapSum, 'bias' | 'total'> {
  readonly channels: readonly Pick<ChannelSum, 'sum'>[];
}

/** How the sums of the channels come together. @param chosen The channel that is looked at. */
export function sumLine({ channels, bias, total }: Sums, digits = 2, chosen?: number): Piece[] {
  const sums = channels.map(({ sum }, channel): Piece[] => [
    { ...numberPiece('product', sum, digits), isChosen: channel === chosen },
  ]);
  return [
    ...[sign('Sum and bias: '), ...joined(sums, PLUS), sign(PLUS)],
    ...[numberPiece('kernel', bias, digits), EQUALS, numberPiece('output', total, digits)],
  ];
}
