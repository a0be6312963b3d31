import {
  kindOf,
  refuse,
  requireFields,
  requireNumber,
  requireOneOf,
  requireOptions,
} from '../../matrix/index.ts';

/** How weights follow their gradient: plain data, which a page can send to a worker. */
export type Optimizer = Sgd | Adam;

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

/**
 * Gradient descent in which every weight has a pace of its own: it divides the mean of its last
 * gradients by the root of the mean of their squares. Both means begin at 0, and are corrected for that.
 *
 *     mean   = beta1 * mean + (1 - beta1) * gradient
 *     square = beta2 * square + (1 - beta2) * gradient^2
 *     weight = weight - rate * (mean / (1 - beta1^t)) / (sqrt(square / (1 - beta2^t)) + epsilon)
 *
 * Source: D. Kingma and J. Ba, Adam: a method for stochastic optimization, 2015.
 */
export interface Adam {
  readonly kind: 'adam';
  /** Nearly the largest step of a weight, above 0. @default 0.001 */
  readonly rate?: number;
  /** From 0 to below 1. @default 0.9 */
  readonly beta1?: number;
  /** From 0 to below 1. @default 0.999 */
  readonly beta2?: number;
  /** Keeps a step finite where gradients are 0, above 0. @default 1e-8 */
  readonly epsilon?: number;
}

/** One step: new weights from weights and their gradient. It remembers what came before. */
export type Update = (weights: Float64Array, gradient: Float64Array) => Float64Array<ArrayBuffer>;

const FIELDS = {
  sgd: ['kind', 'rate', 'momentum'],
  adam: ['kind', 'rate', 'beta1', 'beta2', 'epsilon'],
} as const;

/**
 * Begins a training: the same optimizer can begin another.
 *
 * @returns The step, which throws a RangeError when it gets another number of gradients than weights.
 * @throws {TypeError | RangeError} for an unknown kind or field, and a number out of its range.
 */
export function startOptimizer(optimizer: Optimizer): Update {
  requireFields('optimizer', optimizer, '{ kind, rate, … }');
  requireOneOf('optimizer: kind', optimizer.kind, Object.keys(FIELDS));
  requireOptions('optimizer', optimizer, FIELDS[optimizer.kind]);
  const step = optimizer.kind === 'sgd' ? descent(optimizer) : adam(optimizer);
  return (weights, gradient) => {
    requireDoubles('weights', weights);
    requireDoubles('gradient', gradient);
    if (weights.length === gradient.length) return step(weights, gradient);
    throw new RangeError(
      `gradient: received ${gradient.length}; there are ${weights.length} weights`,
    );
  };
}

function descent({ rate, momentum = 0 }: Sgd): Update {
  requireAbove0('rate', rate);
  requireShare('momentum', momentum);
  let velocity = new Float64Array();
  return (weights, gradient) => {
    velocity = gradient.map((change, i) => momentum * (velocity[i] ?? 0) + change);
    return weights.map((weight, i) => weight - rate * velocity[i]!);
  };
}

function adam({ rate = 0.001, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8 }: Adam): Update {
  requireAbove0('rate', rate);
  requireShare('beta1', beta1);
  requireShare('beta2', beta2);
  requireAbove0('epsilon', epsilon);
  let step = 0;
  let mean = new Float64Array();
  let square = new Float64Array();
  return (weights, gradient) => {
    step++;
    mean = gradient.map((change, i) => beta1 * (mean[i] ?? 0) + (1 - beta1) * change);
    square = gradient.map((change, i) => beta2 * (square[i] ?? 0) + (1 - beta2) * change ** 2);
    const [ofMean, ofSquare] = [1 - beta1 ** step, 1 - beta2 ** step];
    return weights.map(
      (weight, i) =>
        weight - (rate * (mean[i]! / ofMean)) / (Math.sqrt(square[i]! / ofSquare) + epsilon),
    );
  };
}

function requireAbove0(name: string, value: number): void {
  const isFit = (number: number): boolean => number > 0 && number < Infinity;
  requireNumber(`optimizer: ${name}`, value, 'a finite number above 0', isFit);
}

function requireShare(name: string, value: number): void {
  const isFit = (number: number): boolean => number >= 0 && number < 1;
  requireNumber(`optimizer: ${name}`, value, 'a number from 0 to below 1', isFit);
}

function requireDoubles(name: string, list: Float64Array): void {
  if (kindOf(list) !== 'Float64Array') refuse(TypeError, name, list, 'a Float64Array');
}
