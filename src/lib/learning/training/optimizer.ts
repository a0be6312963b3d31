import { kindOf, refuse, requireFields, requireOneOf, requireOptions } from '../../matrix/index.ts';
import { adam, type Adam } from './adam.ts';
import { sgd, type Sgd } from './sgd.ts';
import type { Update } from './update.ts';

/** How weights follow their gradient: plain data, which a page can send to a worker. */
export type Optimizer = Sgd | Adam;

const FIELDS = {
  sgd: ['kind', 'rate', 'momentum'],
  adam: ['kind', 'rate', 'decay', 'beta1', 'beta2', 'epsilon'],
} as const;

/**
 * Begins a training: the same optimizer can begin another.
 *
 * @returns The step, which refuses another number of weights or of their slopes than it began with.
 * @throws {TypeError | RangeError} for an unknown kind or field, and a number out of its range.
 */
export function startOptimizer(optimizer: Optimizer): Update {
  requireFields('optimizer', optimizer, '{ kind, rate, … }');
  requireOneOf('optimizer: kind', optimizer.kind, Object.keys(FIELDS));
  requireOptions('optimizer', optimizer, FIELDS[optimizer.kind]);
  const step = optimizer.kind === 'sgd' ? sgd(optimizer) : adam(optimizer);
  let count: number | undefined;
  return (weights, gradient) => {
    requireDoubles('weights', weights, (count ??= weights.length));
    requireDoubles('gradient', gradient, count);
    return step(weights, gradient);
  };
}

function requireDoubles(name: string, list: Float64Array, count: number): void {
  if (kindOf(list) !== 'Float64Array') refuse(TypeError, name, list, 'a Float64Array');
  if (list.length === count) return;
  throw new RangeError(
    `${name}: received ${list.length} numbers; the training began with ${count}`,
  );
}
