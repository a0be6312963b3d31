import type { Region } from '../region.ts';
import type { Shape, Tensor } from '../tensor.ts';
import type { Layer } from './network.ts';

/** What can be said of a layer by its kind. `L` is the layer, `Plan` what it is created from. */
export interface LayerRules<L extends Layer, Plan> {
  /** The fields of the layer that are tensors of weights, in the order of its gradients. */
  readonly weights: readonly (keyof L & string)[];
  /** The other fields, without the kind. */
  readonly options: readonly string[];
  /** The fields of a plan, without the kind. */
  readonly plan: readonly string[];
  /** Makes a layer for inputs of this shape; `draw` gives a tensor of random weights. */
  create(plan: Plan, input: Shape, draw: Draw): L;
  /** The shape that comes out. @throws {TypeError | RangeError} if the layer cannot take the input. */
  outputShape(layer: L, input: Shape): Shape;
  forward(layer: L, input: Tensor): Tensor;
  backward(layer: L, input: Tensor, outputGradient: Tensor): LayerGradients;
  /** Products for one input, those with padding counted too. */
  multiplications(layer: L, input: Shape): number;
  /** The pixels of the input on which these of the output depend. */
  seen(layer: L, input: Shape, output: Region): Region;
}

/** @param inputs How many numbers are summed for one output. */
export type Draw = (shape: Shape, inputs: number) => Tensor;

export interface LayerGradients {
  readonly input: Tensor;
  /** In the order of the rules' `weights`. */
  readonly weights: readonly Tensor[];
}
