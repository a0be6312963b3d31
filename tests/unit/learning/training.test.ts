import { describe, expect, it } from 'vitest';
import { correlate, createMatrix, gaussian, sobel } from '../../../src/lib/convolve/index.ts';
import {
  createNetwork,
  createTensor,
  learnKernel,
  predict,
  startOptimizer,
  train,
  weightsOf,
  type Example,
  type Optimizer,
  type TrainingStep,
} from '../../../src/lib/learning/index.ts';
import { normalAt } from '../../../src/lib/matrix/index.ts';
import { randomTensor } from './support.ts';

function taken<Step>(steps: Generator<Step, never>, count: number): Step[] {
  return Array.from({ length: count }, () => steps.next().value);
}

/** Everything until it stops by itself, and what it says then. */
function untilStopped<Step>(steps: Generator<Step, never>): { path: Step[]; reason: string } {
  const path: Step[] = [];
  try {
    for (const step of steps) path.push(step);
  } catch (error) {
    return { path, reason: (error as Error).message };
  }
  return { path, reason: '' };
}

describe('a kernel that is learned', () => {
  const before = createMatrix(
    16,
    12,
    Float32Array.from({ length: 192 }, (_, i) => normalAt(3, i)),
  );
  const start = createMatrix(3, 3);

  it.each([
    ['Sobel', sobel('x'), { kind: 'sgd', rate: 0.2, momentum: 0.5 }],
    ['a blur', gaussian(3), { kind: 'adam', rate: 0.02 }],
  ] satisfies [string, typeof start, Optimizer][])('finds %s', (_, kernel, optimizer) => {
    const after = correlate(before, kernel, { size: 'valid' });
    const { kernel: found, loss } = taken(learnKernel(before, after, { start, optimizer }), 600).at(
      -1,
    );
    expect(loss).toBeLessThan(1e-8);
    found.data.forEach((weight, i) => expect(weight).toBeCloseTo(kernel.data[i]!, 3));
  });

  it('goes downhill by the gradient that it shows', () => {
    const after = correlate(before, sobel('x'), { size: 'valid' });
    const optimizer: Optimizer = { kind: 'sgd', rate: 0.01 };
    const path = taken(learnKernel(before, after, { start, optimizer }), 20);
    path.slice(1).forEach(({ step, loss, kernel }, i) => {
      const last = path[i]!;
      expect(step).toBe(i + 1);
      expect(loss).toBeLessThan(last.loss);
      const expected = last.kernel.data.map((w, k) => w - 0.01 * last.gradient.data[k]!);
      kernel.data.forEach((weight, k) => expect(weight).toBeCloseTo(expected[k]!, 5));
    });
  });

  it('is not found in a flat picture, whose weights all get the same gradient', () => {
    const flat = createMatrix(8, 8, new Array<number>(64).fill(1));
    const after = correlate(flat, sobel('x'), { size: 'valid' });
    const first = learnKernel(flat, after, {
      start: createMatrix(3, 3, [1, 0, 0, 0, 0, 0, 0, 0, 0]),
      optimizer: { kind: 'sgd', rate: 0.1 },
    }).next().value;
    expect(new Set(first.gradient.data).size).toBe(1);
  });

  it('stops where the rate is too large, and says so', () => {
    const after = correlate(before, sobel('x'), { size: 'valid' });
    const optimizer: Optimizer = { kind: 'sgd', rate: 5 };
    const { path, reason } = untilStopped(learnKernel(before, after, { start, optimizer }));
    const last = path.at(-1);
    expect(reason).toBe(
      `loss: received NaN at step ${path.length}, since the weights have grown without end; pass a smaller rate. The weights of step ${last.step} are the last good ones`,
    );
    expect(last.loss).toBeGreaterThan(path[0]!.loss);
    expect(last.kernel.data.every(Number.isFinite)).toBe(true);
  });
});

describe('an optimizer', () => {
  const run = (optimizer: Optimizer, gradients: readonly number[]): number[] => {
    const update = startOptimizer(optimizer);
    let weights = Float64Array.of(1);
    return gradients.map((gradient) => {
      weights = update(weights, Float64Array.of(gradient));
      return weights[0]!;
    });
  };

  it('goes against the gradient, by the rate', () => {
    expect(run({ kind: 'sgd', rate: 0.5 }, [1, -2])).toEqual([0.5, 1.5]);
  });

  it('keeps going with momentum', () => {
    expect(run({ kind: 'sgd', rate: 0.5, momentum: 0.5 }, [1, 0, 0])).toEqual([0.5, 0.25, 0.125]);
  });

  it('takes steps of one size with Adam, however steep it is', () => {
    for (const gradient of [1e-3, 1, 1e3]) {
      const [first, second] = run({ kind: 'adam', rate: 0.1 }, [gradient, gradient]);
      expect(first).toBeCloseTo(0.9, 5);
      expect(second).toBeCloseTo(0.8, 5);
    }
  });

  it('begins anew each time that it is started', () => {
    const optimizer: Optimizer = { kind: 'sgd', rate: 0.5, momentum: 0.5 };
    expect(run(optimizer, [1, 0])).toEqual(run(optimizer, [1, 0]));
  });
});

describe('a network in training', () => {
  /** Bars that stand or lie, somewhere in a small picture with noise. */
  const bar = (seed: number): Example => {
    const label = seed % 2;
    const place = seed % 5;
    const noise = randomTensor([1, 6, 6], seed);
    const data = noise.data.map((value, i) => {
      const isOn = (label === 0 ? i % 6 : Math.floor(i / 6)) === place;
      return 0.2 * value + (isOn ? 1 : 0);
    });
    return { input: { ...noise, data }, label };
  };
  const examples = Array.from({ length: 60 }, (_, seed) => bar(seed));
  const heldOut = Array.from({ length: 40 }, (_, seed) => bar(1000 + seed));
  const untrained = createNetwork(
    [1, 6, 6],
    [
      { kind: 'conv2d', channels: 4, size: 3 },
      { kind: 'relu' },
      { kind: 'max-pool', size: 4 },
      { kind: 'dense', outputs: 2 },
    ],
  );
  const optimizer: Optimizer = { kind: 'adam', rate: 0.02 };
  const accuracy = (network: TrainingStep['network']): number =>
    heldOut.filter(({ input, label }) => predict(network, input).data[label]! > 0.5).length / 40;

  it('learns to tell what it has not seen', () => {
    const path = taken(train(untrained, examples, { optimizer, batchSize: 10 }), 121);
    expect(path[0]!.network).toBe(untrained);
    expect(path.at(-1)).toMatchObject({ step: 120, epoch: 20 });
    expect(path.at(-1).loss).toBeLessThan(path[0]!.loss / 2);
    expect(accuracy(path.at(-1).network)).toBeGreaterThan(0.9);
  });

  it('learns the same from the same seed', () => {
    const after = (seed: number) =>
      weightsOf(taken(train(untrained, examples, { optimizer, seed }), 6).at(-1).network);
    expect(after(3)).toEqual(after(3));
    expect(after(4)).not.toEqual(after(3));
  });

  it('sees every example once in an epoch, each time in another order', () => {
    // So slow that an example has the same loss whenever it is seen.
    const slow: Optimizer = { kind: 'sgd', rate: 1e-15 };
    const few = examples.slice(0, 9);
    const path = taken(train(untrained, few, { optimizer: slow, batchSize: 1 }), 18);
    const [first, second] = [path.slice(0, 9), path.slice(9)].map((epoch) =>
      epoch.map(({ loss }) => loss.toFixed(9)),
    );
    expect(path.map(({ epoch }) => epoch)).toEqual(path.map((_, i) => Math.floor(i / 9)));
    expect(new Set(first).size).toBe(9);
    expect(first!.toSorted()).toEqual(second!.toSorted());
    expect(first).not.toEqual(second);
  });

  it('has fewer examples in the last batch of an epoch', () => {
    const path = taken(train(untrained, examples.slice(0, 5), { optimizer, batchSize: 2 }), 7);
    expect(path.map(({ epoch }) => epoch)).toEqual([0, 0, 0, 1, 1, 1, 2]);
  });

  it('stops where the rate is too large, with the last good weights', () => {
    const { path, reason } = untilStopped(
      train(untrained, examples, { optimizer: { kind: 'sgd', rate: 1e150 } }),
    );
    expect(reason).toMatch(
      new RegExp(`^loss: received NaN at step ${path.length}, since .* pass a smaller rate`),
    );
    expect(path.every(({ loss }) => Number.isFinite(loss))).toBe(true);
    expect(weightsOf(path.at(-1).network).every(Number.isFinite)).toBe(true);
  });

  it('refuses pictures that are not finite before it begins', () => {
    const input = createTensor([1, 6, 6], new Array<number>(36).fill(NaN));
    expect(() => train(untrained, [{ input, label: 0 }], { optimizer })).toThrow(
      'examples[0]: input: received NaN; pass finite numbers',
    );
  });
});
