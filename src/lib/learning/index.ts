/** Layers, networks and their training: see README.md for its surface. */
export { outputSize, transposedSize, type AxisOptions, type AxisPadding } from './axis.ts';
export {
  conv2d,
  conv2dGradients,
  type ConvolutionGradients,
  type ConvolutionOptions,
} from './layers/conv2d.ts';
export { conv2dTranspose, conv2dTransposeGradients } from './layers/conv2d-transpose.ts';
export { dense, denseGradients, type DenseGradients } from './layers/dense.ts';
export { maxPool, maxPoolGradient } from './layers/max-pool.ts';
export { meanPool, meanPoolGradient } from './layers/mean-pool.ts';
export type { PoolingOptions } from './layers/pooling.ts';
export { relu, reluGradient } from './layers/relu.ts';
export type { SlidingOptions } from './layers/sliding.ts';
export { crossEntropy, crossEntropyGradient, softmax } from './layers/softmax.ts';
export { matricesFromTensor, tensorFromMatrices } from './matrices.ts';
export { createNetwork } from './network/create-network.ts';
export type { LayerPlan } from './network/kinds.ts';
export { lossAndGradient, type Example, type LossAndGradient } from './network/loss.ts';
export type { Layer, Network } from './network/network.ts';
export { activations, predict } from './network/run-network.ts';
export { readNetwork, saveNetwork } from './network/saved-network.ts';
export { summaryOf, type LayerSummary } from './network/summary.ts';
export { weightsOf, withWeights } from './network/weights.ts';
export { receptiveField, type ReceptiveField, type ReceptiveLayer } from './receptive-field.ts';
export { createTensor, type Shape, type Tensor } from './tensor.ts';
export { learnKernel, type KernelOptions, type KernelStep } from './training/learn-kernel.ts';
export { startOptimizer, type Optimizer, type Update } from './training/optimizer.ts';
export { train, type TrainingOptions, type TrainingStep } from './training/train.ts';
