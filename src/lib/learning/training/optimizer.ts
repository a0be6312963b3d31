import { kindOf, refuse, requireFields, requireOneOf, requireOptions } from '../../matrix/index.ts';
import { adam, type Adam } from './adam.ts';
import { sgd, type Sgd } from './sgd.ts';
import { NO_MEMORY, requireMemory, type OptimizerMemory } from './memory.ts';
import type { Update } from './update.ts';

/** How weights follow their gradient: plain data, which a page can send to a worker. */
export type Optimizer = Sgd | Adam;

const FIELDS = {
  sgd: ['kind', 'rate', 'momentum'],
  adam: ['kind', 'rate', 'decay', 'beta1', 'beta2', 'epsilon'],
} as const;

/** How many lists each kind remembers. */
const LISTS = { sgd: 1, adam: 2 } as const;

/**
 * Begins a training, or goes on with one: the same optimizer can begin another.
 *
 * @param memory What it remembered when the training was stopped. @default nothing
 * @returns The step, which refuses another number of weights or of their slopes than it began with.
 * @throws {TypeError | RangeError} for an unknown kind or field, a number out of its range, and a
 *   memory that is not of this kind.
 */
export function startOptimizer(optimizer: Optimizer, memory: OptimizerMemory = NO_MEMORY): Update {
  requireFields('optimizer', optimizer, '{ kind, rate, … }');
  requireOneOf('optimizer: kind', optimizer.kind, Object.keys(FIELDS));
  requireOptions('optimizer', optimizer, FIELDS[optimizer.kind]);
  const rule = optimizer.kind === 'sgd' ? sgd(optimizer) : adam(optimizer);
  requireMemory(memory, LISTS[optimizer.kind]);
  let present = memory;
  let count = memory.lists[0]?.length;
  const update = (weights: Float64Array, gradient: Float64Array): Float64Array<ArrayBuffer> => {
    requireDoubles('weights', weights, (count ??= weights.length));
    requireDoubles('gradient', gradient, count);
    const after = rule(weights, gradient, present);
    present = { step: present.step + 1, lists: after.lists };
    return after.weights;
  };
  return Object.assign(update, { memory: () => present });
}

function requireDoubles(name: string, list: Float64Array, count: number): void {
  if (kindOf(list) !== 'Float64Array') refuse(TypeError, name, list, 'a Float64Array');
  if (list.length === count) return;
  throw new RangeError(
    `${name}: received ${list.length} numbers; the training began with ${count}`,
  );
}
