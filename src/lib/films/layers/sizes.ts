import type { LayerSummary } from '../../learning/index.ts';
import { counted, listed } from './words.ts';
import { isPooling, sideAfter, type Sides } from './fit.ts';
import { paddingOf, reachOf, type LayerSettings } from './settings.ts';
import { formatNumber } from '../../notation/index.ts';

/** The size that a layer gives along one side, with the numbers put in. */
function sizeText(layer: LayerSettings, length: number): string {
  const { kind, stride } = layer;
  const after = sideAfter(layer, length);
  if (kind === 'relu') return `${after}, as before`;
  const padding = paddingOf(layer);
  const reach = reachOf(layer);
  const ends = typeof padding === 'number' ? `2 × ${padding}` : '';
  if (kind === 'transposed') {
    if (padding === 'same') return `${length} × ${stride} = ${after}`;
    return `(${length} − 1) × ${stride} + ${reach}${ends && ` − ${ends}`} = ${after}`;
  }
  if (padding === 'same') {
    const share = length / stride;
    return `ceil(${length} / ${stride}) = ${Number.isInteger(share) ? '' : `ceil(${formatNumber(share, 2)}) = `}${after}`;
  }
  const room = length + (padding === 'valid' ? 0 : 2 * padding) - reach;
  const inside = `(${length}${ends && ` + ${ends}`} − ${reach}) / ${stride}`;
  return `floor(${inside}) + 1 = floor(${formatNumber(room / stride, 2)}) + 1 = ${after}`;
}

/** The formula for both sides, in one line where they are equal. */
export function sizeTexts(layer: LayerSettings, { width, height }: Sides): string[] {
  const reach =
    reachOf(layer) === layer.size || layer.kind === 'relu'
      ? []
      : [`Reach: (${layer.size} − 1) × ${layer.dilation} + 1 = ${reachOf(layer)}`];
  if (width === height) return [...reach, `Side: ${sizeText(layer, width)}`];
  return [...reach, `Width: ${sizeText(layer, width)}`, `Height: ${sizeText(layer, height)}`];
}

/** The rows and columns of what goes in that no output of the layer sees. */
export interface Unseen {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** What the floor leaves over, and what a wide stride skips, in a sentence; '' for nothing. */
export function unseenText({ rows, columns }: Unseen, { width, height }: Sides): string {
  const left = [
    { found: trailing(columns, width), noun: 'column' },
    { found: trailing(rows, height), noun: 'row' },
  ].filter(({ found }) => found > 0);
  const over = left.map(({ found, noun }) => counted(found, noun));
  const total = left.reduce((sum, { found }) => sum + found, 0);
  const skipped =
    columns.length + rows.length > total ? ' Between the windows, pixels are skipped.' : '';
  if (over.length === 0) return skipped.trim();
  return `${listed(over)} ${total === 1 ? 'is' : 'are'} left over and never seen.${skipped}`;
}

/** How many of a side's last pixels are among these. */
function trailing(unseen: readonly number[], side: number): number {
  let count = 0;
  while (unseen.includes(side - 1 - count)) count++;
  return count;
}

/** What a layer has to learn and to compute, with the numbers put in. */
export function costTexts(
  layer: LayerSettings,
  inputs: number,
  before: Sides,
  { output, weights, multiplications }: LayerSummary,
): string[] {
  if (layer.kind === 'relu' || isPooling(layer)) return ['No weights, no multiplications'];
  const { size, channels } = layer;
  const [, height, width] = output as [number, number, number];
  const kernels = `${inputs} × ${channels} × ${size} × ${size}`;
  const places =
    layer.kind === 'transposed' ? `${before.width} × ${before.height}` : `${width} × ${height}`;
  return [
    `Weights: ${kernels} + ${channels} = ${weights}`,
    `Multiplications: ${places} × ${inputs * channels * size * size} = ${multiplications}`,
  ];
}
