import { matricesFromTensor, type Network, type Tensor } from '../../learning/index.ts';
import type { Matrix } from '../../convolve/index.ts';
import { channelSum, mapSum, type MapSum } from '../channel-sums.ts';

/** The layers whose maps are shown, and where each stands among what `activations` gives. */
export const MAPS = {
  first: { output: 2, name: 'After the first convolution and ReLU', columns: 4 },
  'first-pool': { output: 3, name: 'Pooled', columns: 4 },
  second: { output: 5, name: 'After the second convolution and ReLU', columns: 8 },
  'second-pool': { output: 6, name: 'Pooled', columns: 8 },
} as const;

export type MapName = keyof typeof MAPS;
export const MAP_NAMES = Object.keys(MAPS) as MapName[];

/** Layers of which a pixel can be followed to its sums. */
export const SUMMED = ['first', 'second'] as const;
export type Summed = (typeof SUMMED)[number];

/** What a convolution looks at, as `activations` gives it, and which layer it is of the network. */
const CONVOLUTIONS = { first: { input: 0, layer: 0 }, second: { input: 3, layer: 3 } } as const;

/** How a pixel of a map comes about: its sum, cut off at 0. */
export interface MapPixel extends MapSum {
  /** After ReLU. */
  readonly value: number;
}

/**
 * @param outputs What `activations` gave.
 * @param place Of the output, from its upper left corner.
 */
export function mapPixel(
  network: Network,
  outputs: readonly Tensor[],
  { layer, channel, x, y }: { layer: Summed; channel: number; x: number; y: number },
): MapPixel {
  const convolution = network.layers[CONVOLUTIONS[layer].layer]!;
  if (convolution.kind !== 'conv2d') throw new RangeError('This layer is no convolution.');
  const images = matricesFromTensor(outputs[CONVOLUTIONS[layer].input]!);
  const kernels = matricesFromTensor(convolution.kernel).slice(
    channel * images.length,
    (channel + 1) * images.length,
  );
  const channels = images.map((image, i) => channelSum(image, kernels[i]!, { x, y }));
  const sum = mapSum({ x, y }, channels, convolution.bias.data[channel]!);
  return { ...sum, value: Math.max(0, sum.total) };
}

/** The kernels of the first layer. */
export function firstKernels({ layers }: Network): Matrix[] {
  const [first] = layers;
  if (first?.kind !== 'conv2d') throw new RangeError('The first layer is no convolution.');
  return matricesFromTensor(first.kernel);
}
