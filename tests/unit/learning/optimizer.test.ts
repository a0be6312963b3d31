import { describe, expect, it } from 'vitest';
import { startOptimizer, type Optimizer } from '../../../src/lib/learning/index.ts';

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

  it.each([
    { kind: 'adam', rate: 0.1, decay: 0.5 },
    { kind: 'sgd', rate: 0.5, momentum: 0.5 },
  ] as const)('goes on with what it remembers: $kind', (optimizer) => {
    const whole = startOptimizer(optimizer);
    const first = startOptimizer(optimizer);
    const [a, b] = [Float64Array.of(1, 0.5), Float64Array.of(-2, 3)];
    const between = first(Float64Array.of(1, 1), a);
    const second = startOptimizer(optimizer, first.memory());
    expect(second(between, b)).toEqual(whole(whole(Float64Array.of(1, 1), a), b));
    expect(second.memory()).toEqual(whole.memory());
    // What is remembered stays as it was when it was asked for.
    const kept = first.memory();
    first(between, b);
    expect(kept.step).toBe(1);
  });

  it('begins anew each time that it is started', () => {
    const optimizer: Optimizer = { kind: 'sgd', rate: 0.5, momentum: 0.5 };
    expect(run(optimizer, [1, 0])).toEqual(run(optimizer, [1, 0]));
  });
});
