import fc from 'fast-check';
import { createTensor, type Shape, type Tensor } from '../../../src/lib/learning/index.ts';
import type { SlidingOptions } from '../../../src/lib/learning/index.ts';
import { normalAt } from '../../../src/lib/matrix/index.ts';

/** Numbers of a normal distribution. */
export function randomTensor(shape: Shape, seed: number): Tensor {
  const tensor = createTensor(shape);
  return { shape, data: tensor.data.map((_, i) => normalAt(seed, i)) };
}

/** Numbers that are all at least 1/2 away from one another and from 0, in a random order. */
export function distinctTensor(shape: Shape, seed: number): Tensor {
  const random = randomTensor(shape, seed);
  const order = [...random.data.keys()].sort((a, b) => random.data[a]! - random.data[b]!);
  const data = new Float64Array(order.length);
  order.forEach((place, rank) => {
    data[place] = rank - Math.floor(order.length / 2) + 0.5;
  });
  return { shape, data };
}

export const dot = (a: Tensor, b: Tensor): number =>
  a.data.reduce((sum, value, i) => sum + value * b.data[i]!, 0);

/** How `loss` changes with each number of a tensor, by the difference of two losses. */
export function slopes(loss: (tensor: Tensor) => number, { shape, data }: Tensor): number[] {
  const step = 1e-4;
  const moved = (index: number, by: number): Tensor => {
    const copy = Float64Array.from(data);
    copy[index]! += by;
    return { shape, data: copy };
  };
  return Array.from(data, (_, i) => (loss(moved(i, step)) - loss(moved(i, -step))) / (2 * step));
}

/** The largest distance between a gradient and the slopes that it should be. */
export const farthest = (gradient: Tensor, expected: readonly number[]): number =>
  Math.max(...Array.from(gradient.data, (value, i) => Math.abs(value - expected[i]!)));

export const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const upTo = (max: number) => fc.integer({ min: 1, max });

/** Shapes and options of a layer with a kernel that has at least one place. */
export interface Sliding {
  readonly image: Shape;
  readonly kernel: Shape;
  readonly options: Required<SlidingOptions>;
  readonly seed: number;
}

export const slidings: fc.Arbitrary<Sliding> = fc
  .record({
    inputs: upTo(3),
    outputs: upTo(3),
    height: upTo(3),
    width: upTo(3),
    rows: fc.integer({ min: 0, max: 4 }),
    columns: fc.integer({ min: 0, max: 4 }),
    stride: upTo(3),
    dilation: upTo(3),
    padding: fc.oneof(
      fc.constantFrom<'valid' | 'same'>('valid', 'same'),
      fc.constant('number' as const),
      fc.constant('margins' as const),
    ),
    share: fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()),
    seed: seeds,
  })
  .map(({ inputs, outputs, height, width, rows, columns, stride, dilation, share, ...rest }) => {
    const reach = { y: (height - 1) * dilation + 1, x: (width - 1) * dilation + 1 };
    // Less than the reach at both ends together, so that there is a way back.
    const [top, left] = [share[0] % reach.y, share[2] % reach.x];
    const [bottom, right] = [share[1] % (reach.y - top), share[3] % (reach.x - left)];
    const paddings = {
      valid: 'valid',
      same: 'same',
      number: Math.floor(Math.min(top, left) / 2),
      margins: { top, right, bottom, left },
    } as const;
    return {
      image: [inputs, reach.y + rows, reach.x + columns],
      kernel: [outputs, inputs, height, width],
      options: { stride, dilation, padding: paddings[rest.padding] },
      seed: rest.seed,
    };
  });

/** An image size, and the options of a window that fits on it. */
export const poolings = fc
  .record({
    channels: upTo(2),
    size: upTo(3),
    rows: fc.integer({ min: 0, max: 4 }),
    columns: fc.integer({ min: 0, max: 4 }),
    stride: upTo(3),
    padding: fc.constantFrom<'valid' | 'same' | 'most'>('valid', 'same', 'most'),
    seed: seeds,
  })
  .map(({ channels, size, rows, columns, stride, padding, seed }) => ({
    image: [channels, size + rows, size + columns] as Shape,
    options: { size, stride, padding: padding === 'most' ? size - 1 : padding },
    seed,
  }));

/** The first steps of a training. */
export function taken<Step>(steps: Generator<Step, never>, count: number): Step[] {
  return Array.from({ length: count }, () => steps.next().value);
}

/** Everything until it stops by itself, and what it says then. */
export function untilStopped<Step>(steps: Generator<Step, never>): {
  path: Step[];
  reason: string;
} {
  const path: Step[] = [];
  try {
    for (const step of steps) path.push(step);
  } catch (error) {
    return { path, reason: (error as Error).message };
  }
  return { path, reason: '' };
}
