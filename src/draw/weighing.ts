import type { BaseType, Selection } from 'd3';
import { formatNumber } from '../lib/notation/index.ts';
import type { ChannelsScene } from '../lib/films/channels/scene.ts';
import { drawParts, type Part } from './parts.ts';

/** Draws how a gray is made: `0.299 × 200 + 0.587 × 50 + 0.114 × 40 = 93.71 → 94`. */
export function drawWeighing(
  line: Selection<HTMLElement, unknown, BaseType, unknown>,
  { terms, sum, gray }: ChannelsScene,
): void {
  const parts: Part[] = terms.flatMap(({ colour, value, weight }, index) => [
    ...(index === 0 ? [] : [{ key: `plus-${colour}`, kind: 'sign', text: ' + ' }]),
    { key: `weight-${colour}`, kind: 'kernel', text: formatNumber(weight, 3) },
    { key: `times-${colour}`, kind: 'sign', text: ' × ' },
    { key: `value-${colour}`, kind: 'image', text: formatNumber(value, 0) },
  ]);
  parts.push(
    { key: 'equals', kind: 'sign', text: ' = ' },
    { key: 'sum', kind: 'product', text: formatNumber(sum, 2) },
    { key: 'arrow', kind: 'sign', text: ' → ' },
    { key: 'gray', kind: 'output', text: formatNumber(gray, 0) },
  );
  drawParts(line, () => parts);
}
