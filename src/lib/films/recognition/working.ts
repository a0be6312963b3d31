import { formatNumber } from '../../notation/index.ts';
import type { MapPixel } from './layers.ts';

/** How a pixel of a map comes about, as lines of a table: what is added, and what comes out. */
export function workingLines({ channels, bias, total, value }: MapPixel): [string, string][] {
  const text = (number: number): string => formatNumber(number, 3);
  const sums = channels.map(({ sum }, i): [string, string] => [
    channels.length === 1 ? '25 products' : `9 products on map ${i}`,
    text(sum),
  ]);
  return [
    ...sums,
    ['Bias', text(bias)],
    ['All together', text(total)],
    ['After ReLU', text(value)],
  ];
}
