import { describe, expect, it } from 'vitest';
import {
  createNetwork,
  createTensor,
  predict,
  train,
  weightsOf,
  type Example,
  type Optimizer,
  type TrainingStep,
} from '../../../src/lib/learning/index.ts';
import { randomTensor, taken, untilStopped } from './support.ts';

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

  it('goes on after any step, with what was kept of it, as if there had been no pause', () => {
    // Four batches an epoch, the last of them smaller.
    const options = { optimizer, batchSize: 17, seed: 3 };
    const through = taken(train(untrained, examples, options), 11);
    const end = weightsOf(through.at(-1).network);
    for (const { step, epoch, network, memory } of through) {
      const later = { ...options, memory };
      const path = taken(train(network, examples, later), 11 - step);
      expect(path[0]).toMatchObject({ step, epoch, loss: through[step]!.loss });
      expect(path.at(-1).step).toBe(10);
      expect(weightsOf(path.at(-1).network)).toEqual(end);
      expect(path.at(-1).memory).toEqual(through.at(-1).memory);
    }
    // Without its memory a training takes other steps.
    const forgetful = taken(train(through[5]!.network, examples, options), 6);
    expect(weightsOf(forgetful.at(-1).network)).not.toEqual(end);
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
