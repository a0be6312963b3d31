import { kindOf, refuse, requireOptions, requireWhole } from '../matrix/index.ts';
import { aboutLayer } from './about-layer.ts';
import { axisOf, type AxisOptions } from './axis.ts';

/** A layer that looks at several pixels, along one axis; convolution and pooling are the same here. */
export interface ReceptiveLayer extends AxisOptions {
  /** Cells of the kernel, or pixels of the window. */
  readonly size: number;
}

/** Output o sees the inputs from start + o * stride on, as many as the size. */
export interface ReceptiveField {
  /** How many outputs there are. */
  readonly outputs: number;
  readonly size: number;
  readonly stride: number;
  /** Below 0 where the first output sees padding. */
  readonly start: number;
}

/**
 * What each output of a stack of layers sees of the input, along one axis. A layer adds the reach of
 * its kernel, less 1, times the strides of all layers before it.
 *
 * Source: A. Araujo, W. Norris and J. Sim, Computing receptive fields of convolutional neural
 * networks, 2019.
 *
 * @param length Pixels of the input.
 * @param layers The first to see the input first.
 * @throws {TypeError | RangeError} as `outputSize` does, for the layer at fault.
 */
export function receptiveField(length: number, layers: readonly ReceptiveLayer[]): ReceptiveField {
  requireWhole('length', length, 1);
  if (kindOf(layers) !== 'Array') refuse(TypeError, 'layers', layers, 'a list of layers');
  let field: ReceptiveField = { outputs: length, size: 1, stride: 1, start: 0 };
  for (const [index, layer] of layers.entries()) {
    requireOptions(`layers[${index}]`, layer, ['size', 'stride', 'dilation', 'padding']);
    const { size, ...options } = layer;
    const axis = aboutLayer(index, () => axisOf('length', field.outputs, size, options));
    field = {
      outputs: axis.places,
      size: field.size + (size - 1) * axis.dilation * field.stride,
      stride: field.stride * axis.stride,
      start: field.start - axis.before * field.stride,
    };
  }
  return field;
}
