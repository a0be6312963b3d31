import type { PoolingOptions } from '../layers/pooling.ts';
import type { SlidingOptions } from '../layers/sliding.ts';
import type { Shape, Tensor } from '../tensor.ts';

/** A layer as plain data: its weights, if it has any, and its options. */
export type Layer = ConvolutionLayer | TransposedLayer | PoolingLayer | ReluLayer | DenseLayer;

export interface ConvolutionLayer extends SlidingOptions {
  readonly kind: 'conv2d';
  /** [out, in, height, width] */
  readonly kernel: Tensor;
  /** [out] */
  readonly bias: Tensor;
}

export interface TransposedLayer extends SlidingOptions {
  readonly kind: 'conv2d-transpose';
  /** [in, out, height, width] */
  readonly kernel: Tensor;
  /** [out] */
  readonly bias: Tensor;
}

export interface PoolingLayer extends PoolingOptions {
  readonly kind: 'max-pool' | 'mean-pool';
}

export interface ReluLayer {
  readonly kind: 'relu';
}

export interface DenseLayer {
  readonly kind: 'dense';
  /** [out, in] */
  readonly weights: Tensor;
  /** [out] */
  readonly bias: Tensor;
}

/** Layers that follow one another. Nothing changes a network: a step of training makes a new one. */
export interface Network {
  /** The shape of what goes in, as [1, 24, 24] for one gray picture. */
  readonly input: Shape;
  readonly layers: readonly Layer[];
}
