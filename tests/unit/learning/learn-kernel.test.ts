import { describe, expect, it } from 'vitest';
import { correlate, createMatrix, gaussian, sobel } from '../../../src/lib/convolve/index.ts';
import { learnKernel, type Optimizer } from '../../../src/lib/learning/index.ts';
import { normalAt } from '../../../src/lib/matrix/index.ts';
import { taken, untilStopped } from './support.ts';

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
