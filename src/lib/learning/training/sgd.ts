import { requireAbove0, requireShare, type Rule } from './update.ts';

/**
 * Gradient descent. With momentum a weight keeps going the way it went:
 *
 *     velocity = momentum * velocity + gradient
 *     weight   = weight - rate * velocity
 *
 * Source: B. Polyak, 1964, in the form of PyTorch and TensorFlow. It is called stochastic where the
 * gradient is that of a few examples, drawn at random, and not of all.
 */
export interface Sgd {
  readonly kind: 'sgd';
  /** By what the gradient is multiplied, above 0. */
  readonly rate: number;
  /** From 0 to below 1. @default 0 */
  readonly momentum?: number;
}

export function sgd({ rate, momentum = 0 }: Sgd): Rule {
  requireAbove0('rate', rate);
  requireShare('momentum', momentum);
  return (weights, gradient, { lists: [before] }) => {
    const velocity = gradient.map((change, i) => momentum * (before?.[i] ?? 0) + change);
    return {
      weights: weights.map((weight, i) => weight - rate * velocity[i]!),
      lists: [velocity],
    };
  };
}
