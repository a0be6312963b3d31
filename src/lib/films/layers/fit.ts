import { outputSize, transposedSize } from '../../learning/index.ts';
import { KIND_NAMES, paddingOf, reachOf, type LayerSettings } from './settings.ts';

const MOST_LAYERS = 6;
/** Pixels along a side, of the image and of any map. */
export const MOST_PIXELS = { image: 12, map: 24 } as const;

export interface Sides {
  readonly width: number;
  readonly height: number;
}

/** How many pixels a layer gives along one side. */
export function sideAfter(layer: LayerSettings, length: number): number {
  if (layer.kind === 'relu') return length;
  const { size, stride } = layer;
  const padding = paddingOf(layer);
  const along = isPooling(layer)
    ? { stride, padding }
    : { stride, padding, dilation: layer.dilation };
  return layer.kind === 'transposed'
    ? transposedSize(length, size, along)
    : outputSize(length, size, along);
}

export const isPooling = ({ kind }: LayerSettings): boolean => kind === 'max' || kind === 'mean';

/**
 * The sides of the image, then of what each layer gives.
 *
 * @throws {RangeError} in a sentence for the reader, where a layer has no output or too large a one.
 */
export function sidesThrough(image: Sides, layers: readonly LayerSettings[]): Sides[] {
  if (layers.length === 0) throw new RangeError('A stack needs at least one layer.');
  if (layers.length > MOST_LAYERS) {
    throw new RangeError(`${MOST_LAYERS} layers are the most that fit here.`);
  }
  const all = [image];
  for (const [index, layer] of layers.entries()) {
    const { width, height } = all.at(-1)!;
    for (const length of [width, height]) requireRoom(layer, index, length);
    const sides = { width: sideAfter(layer, width), height: sideAfter(layer, height) };
    if (Math.max(sides.width, sides.height) > MOST_PIXELS.map) {
      throw new RangeError(
        `${nameOf(layer, index)} would give ${sides.width} × ${sides.height} pixels; ${MOST_PIXELS.map} × ${MOST_PIXELS.map} is the most that fits here.`,
      );
    }
    all.push(sides);
  }
  return all;
}

function requireRoom(layer: LayerSettings, index: number, length: number): void {
  const reach = reachOf(layer);
  const padding = paddingOf(layer);
  const ends = typeof padding === 'number' ? padding : 0;
  const name = nameOf(layer, index);
  if (ends >= reach && layer.kind !== 'relu') {
    throw new RangeError(
      `${name}: with a padding of ${ends}, a window that reaches over ${reach} would see nothing but zeros at the border.`,
    );
  }
  if (layer.kind === 'transposed') {
    if ((length - 1) * layer.stride + reach - 2 * ends >= 1) return;
    throw new RangeError(`${name} would have no output: the padding takes all of it away.`);
  }
  if (padding === 'same' || length + 2 * ends >= reach) return;
  throw new RangeError(
    `${name} would have no output: its window reaches over ${reach} pixels, and there are ${length + 2 * ends}.`,
  );
}

/** "Layer 2 (max pooling)". */
const nameOf = ({ kind }: LayerSettings, index: number): string => {
  const name = KIND_NAMES[kind];
  return `Layer ${index + 1} (${kind === 'relu' ? name : name.toLowerCase()})`;
};
