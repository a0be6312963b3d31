import {
  kindOf,
  refuse,
  requireFields,
  requireNumber,
  requireOptions,
  requireWhole,
} from '../../matrix/index.ts';

/** What an optimizer remembers from step to step: with it, a training goes on where it was stopped. */
export interface OptimizerMemory {
  /** Steps that it has taken. */
  readonly step: number;
  /**
   * Lists as long as the weights. Of Adam the means of the gradients and of their squares, of gradient
   * descent the velocities; none before the first step.
   */
  readonly lists: readonly Float64Array[];
}

export const NO_MEMORY: OptimizerMemory = { step: 0, lists: [] };

/**
 * @param lists How many lists the optimizer keeps.
 * @throws {TypeError | RangeError} if it is not what this kind of optimizer remembers: lists of finite
 *   numbers, as many and as long as they have to be.
 */
export function requireMemory(memory: OptimizerMemory, lists: number): void {
  requireFields('memory', memory, '{ step, lists }');
  requireOptions('memory', memory, ['step', 'lists']);
  requireWhole('memory: step', memory.step, 0);
  if (kindOf(memory.lists) !== 'Array') {
    refuse(TypeError, 'memory: lists', memory.lists, 'a list of Float64Arrays');
  }
  const wanted = memory.step === 0 ? 0 : lists;
  if (memory.lists.length !== wanted) {
    throw new RangeError(
      `memory: lists: received ${memory.lists.length}; pass ${wanted}, which is what this optimizer has after ${memory.step} steps`,
    );
  }
  memory.lists.forEach((list, index) => {
    const name = `memory: lists[${index}]`;
    if (kindOf(list) !== 'Float64Array') refuse(TypeError, name, list, 'a Float64Array');
    const odd = list.findIndex((value) => !Number.isFinite(value));
    if (odd >= 0) requireNumber(`${name}[${odd}]`, list[odd], 'a finite number', Number.isFinite);
    if (list.length === memory.lists[0]!.length) return;
    throw new RangeError(
      `${name}: received ${list.length} numbers; pass ${memory.lists[0]!.length}, as in the first list`,
    );
  });
}
