import { randomAt, refuse, requireOptions, requireWhole } from '../../matrix/index.ts';
import { lossAndGradient, requireExamples, type Example } from '../network/loss.ts';
import type { Network } from '../network/network.ts';
import { weightsOf, withWeights } from '../network/weights.ts';
import { requireFiniteLoss } from './finite-loss.ts';
import type { OptimizerMemory } from './memory.ts';
import { startOptimizer, type Optimizer } from './optimizer.ts';
import type { Update } from './update.ts';

export interface TrainingOptions {
  readonly optimizer: Optimizer;
  /** Examples for one step; the last batch of an epoch may have fewer. @default 16 */
  readonly batchSize?: number;
  /** Of the order of the examples, from 0 to 2^32 - 1. @default 1 */
  readonly seed?: number;
  /**
   * That of a training which was stopped: this one goes on with the same step, and takes the same steps
   * as if there had been no pause. The network has to be that of the same step. @default a new training
   */
  readonly memory?: OptimizerMemory;
}

/** Where a training stands. */
export interface TrainingStep {
  /** How often the weights have been changed. */
  readonly step: number;
  /** How often all examples have been seen. */
  readonly epoch: number;
  readonly network: Network;
  /** The loss of this network, on the next batch, which it has not learned from yet in this epoch. */
  readonly loss: number;
  /** What the optimizer remembers: kept with the network, it lets the training go on later. */
  readonly memory: OptimizerMemory;
}

/**
 * Trains a network on examples, one step at a time, and as long as it is asked for the next. The first
 * step is the network as it is. Every step has a network of its own, so the last that was given stays
 * good whatever comes after.
 *
 *     for (const { step, network, loss } of train(untrained, examples, { optimizer })) …
 *
 * @throws {TypeError | RangeError} for a bad network, example or option, a memory that is not of this
 *   optimizer and network, and an input that is not finite; and at the step at which the loss is not finite.
 */
export function train(
  network: Network,
  examples: readonly Example[],
  options: TrainingOptions,
): Generator<TrainingStep, never> {
  requireExamples(network, examples);
  examples.forEach(({ input }, index) => {
    const odd = input.data.find((value) => !Number.isFinite(value));
    if (odd !== undefined) refuse(RangeError, `examples[${index}]: input`, odd, 'finite numbers');
  });
  requireOptions('options', options, ['optimizer', 'batchSize', 'seed', 'memory']);
  const { optimizer, batchSize = 16, seed = 1, memory } = options;
  requireWhole('batchSize', batchSize, 1);
  requireWhole('seed', seed, 0, 2 ** 32 - 1);
  const update = startOptimizer(optimizer, memory);
  requireSameCount(network, update.memory());
  return trainingSteps(network, examples, { update, batchSize, seed });
}

function* trainingSteps(
  network: Network,
  examples: readonly Example[],
  { update, batchSize, seed }: { update: Update; batchSize: number; seed: number },
): Generator<TrainingStep, never> {
  const batches = Math.ceil(examples.length / batchSize);
  let { step } = update.memory();
  // Examples of the epoch at hand that were seen before a stop.
  let seen = (step % batches) * batchSize;
  for (let epoch = Math.floor(step / batches); ; epoch++) {
    const order = shuffled(examples, seed, epoch);
    for (let start = seen; start < order.length; start += batchSize) {
      const { loss, gradient } = lossAndGradient(network, order.slice(start, start + batchSize));
      requireFiniteLoss(loss, step);
      yield { step, epoch, network, loss, memory: update.memory() };
      network = withWeights(network, update(weightsOf(network), gradient));
      step++;
    }
    seen = 0;
  }
}

function requireSameCount(network: Network, { lists }: OptimizerMemory): void {
  const weights = weightsOf(network).length;
  if (lists.every(({ length }) => length === weights)) return;
  throw new RangeError(
    `memory: lists: received ${lists[0]!.length} numbers each; the network has ${weights} weights`,
  );
}

/** The examples in another order for each epoch. Source: R. Fisher and F. Yates, 1938. */
function shuffled(examples: readonly Example[], seed: number, epoch: number): Example[] {
  const order = [...examples];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(randomAt(seed, epoch * order.length + last) * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
