import { createNetwork } from '../network/create-network.ts';
import type { Example } from '../network/loss.ts';
import type { Network } from '../network/network.ts';
import { summaryOf } from '../network/summary.ts';
import { weightsOf, withWeights } from '../network/weights.ts';
import type { OptimizerMemory } from '../training/memory.ts';
import type { TrainingOptions } from '../training/train.ts';
import { DRAWING_SIDE, drawingOf } from './drawing.ts';
import { SHAPES } from './shapes.ts';

/** How a network learns to tell the shapes apart: the same on the page, in the bench and in its tests. */
export const TASK = {
  /** Drawings to learn from. */
  examples: 4000,
  /** Drawings that are never learned from. */
  heldOut: 1000,
  batchSize: 16,
  /** How often every drawing is seen. */
  epochs: 3,
} as const;

/** Steps that a training takes. */
export const TASK_STEPS = TASK.epochs * Math.ceil(TASK.examples / TASK.batchSize);

/** Large steps at first, and smaller ones towards the end. */
const RATE = 0.006;
const DECAY = 0.005;

/**
 * @param seed Of the order of the drawings, from 0 to 2^32 - 1.
 * @param before Steps of an earlier training of which no memory is left: the rate goes on from there.
 * @param memory Of the optimizer, where this training was stopped. @default a new training
 */
export const taskOptions = (
  seed: number,
  before = 0,
  memory?: OptimizerMemory,
): TrainingOptions => {
  const slower = 1 + DECAY * before;
  return {
    ...(memory === undefined ? {} : { memory }),
    optimizer: { kind: 'adam', rate: RATE / slower, decay: DECAY / slower },
    batchSize: TASK.batchSize,
    seed,
  };
};

/** What the first kernels begin with is a quarter of what is usual, so that what they learn stands out. */
const FIRST_KERNELS = 1 / 4;

/** A network of two convolutions and a dense layer that knows nothing yet. */
export function untrainedNetwork(seed: number): Network {
  const network = createNetwork(
    [1, DRAWING_SIDE, DRAWING_SIDE],
    [
      { kind: 'conv2d', channels: 8, size: 5 },
      { kind: 'relu' },
      { kind: 'max-pool', size: 2 },
      { kind: 'conv2d', channels: 16, size: 3 },
      { kind: 'relu' },
      { kind: 'max-pool', size: 2 },
      { kind: 'dense', outputs: SHAPES.length },
    ],
    seed,
  );
  const { weights } = summaryOf(network)[0]!;
  const scaled = weightsOf(network).map((weight, i) =>
    i < weights ? FIRST_KERNELS * weight : weight,
  );
  return withWeights(network, scaled);
}

/** The same drawings for every seed of a network. */
export const examplesOfTask = (): Example[] =>
  Array.from({ length: TASK.examples }, (_, i) => drawingOf(i));

/** None of them is among the examples. */
export const heldOutOfTask = (): Example[] =>
  Array.from({ length: TASK.heldOut }, (_, i) => drawingOf(2 ** 31 + i));
