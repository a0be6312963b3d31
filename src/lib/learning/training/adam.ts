import { requireAbove0, requireShare, type Rule } from './update.ts';

/**
 * Gradient descent in which every weight has a pace of its own: it divides the mean of its last
 * gradients by the root of the mean of their squares. Both means begin at 0, and are corrected for that.
 *
 *     mean   = beta1 * mean + (1 - beta1) * gradient
 *     square = beta2 * square + (1 - beta2) * gradient^2
 *     weight = weight - rate / (1 + decay * (t - 1))
 *                       * (mean / (1 - beta1^t)) / (sqrt(square / (1 - beta2^t)) + epsilon)
 *
 * Source: D. Kingma and J. Ba, Adam: a method for stochastic optimization, 2015.
 */
export interface Adam {
  readonly kind: 'adam';
  /** Nearly the largest step of a weight, above 0. @default 0.001 */
  readonly rate?: number;
  /** Steps become smaller by it: after 1 / decay of them, half as large. Not below 0. @default 0 */
  readonly decay?: number;
  /** From 0 to below 1. @default 0.9 */
  readonly beta1?: number;
  /** From 0 to below 1. @default 0.999 */
  readonly beta2?: number;
  /** Keeps a step finite where gradients are 0, above 0. @default 1e-8 */
  readonly epsilon?: number;
}

export function adam(options: Adam): Rule {
  const { rate = 0.001, decay = 0, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8 } = options;
  requireAbove0('rate', rate);
  if (decay !== 0) requireAbove0('decay', decay);
  requireShare('beta1', beta1);
  requireShare('beta2', beta2);
  requireAbove0('epsilon', epsilon);
  return (weights, gradient, { step, lists: [means, squares] }) => {
    const pace = rate / (1 + decay * step);
    const mean = gradient.map((change, i) => beta1 * (means?.[i] ?? 0) + (1 - beta1) * change);
    const square = gradient.map(
      (change, i) => beta2 * (squares?.[i] ?? 0) + (1 - beta2) * change ** 2,
    );
    const [ofMean, ofSquare] = [1 - beta1 ** (step + 1), 1 - beta2 ** (step + 1)];
    return {
      weights: weights.map(
        (weight, i) =>
          weight - (pace * (mean[i]! / ofMean)) / (Math.sqrt(square[i]! / ofSquare) + epsilon),
      ),
      lists: [mean, square],
    };
  };
}
