import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatesFor } from '../../../src/lib/engine/plan.ts';
import { runSimd } from '../../../src/lib/engine/run.ts';
import { distance } from '../convolve/support.ts';
import {
  boundOf,
  guarded,
  instances,
  referenceFor,
  simdTask,
  tasks,
  wrongBytes,
  type Task,
} from './support.ts';

/** So that a wide kernel on a large image does not take seconds in the reference. */
const isQuick = ({ image, kernel }: Task): boolean =>
  image.data.length * kernel.data.length < 3_000_000;

describe.each(['plain', 'relaxed'] as const)('every way of the %s module', (build) => {
  const simd = instances[build];
  const seen = new Set<string>();

  it('gives what the reference gives: whole sums exactly, others within the bound', () => {
    fc.assert(
      fc.property(tasks.filter(isQuick), (task) => {
        const expected = referenceFor(task);
        for (const plan of candidatesFor(simdTask(task, expected))) {
          const { output, guards } = guarded('floats', expected);
          expect(runSimd(simd, plan, simdTask(task, output))).toBe(true);
          expect(distance(output as typeof expected, expected), plan.way).toBeLessThanOrEqual(
            boundOf(task),
          );
          expect(guards()).toEqual([77, 77]);
          seen.add(`${plan.way} ${plan.arithmetic}`);
        }
      }),
      { numRuns: 400 },
    );
    expect([...seen].sort()).toEqual([
      'direct float32',
      'direct int16',
      'running-sum int16',
      'running-sum int32',
      'separable float32',
      'tiles float32',
    ]);
  });

  it('gives the bytes of the reference, but for sums at the very edge between two', () => {
    fc.assert(
      fc.property(tasks.filter(isQuick), (task) => {
        const expected = referenceFor(task);
        for (const plan of candidatesFor(simdTask(task, expected))) {
          const { output, guards } = guarded('bytes', expected);
          expect(runSimd(simd, plan, simdTask(task, output))).toBe(true);
          expect(wrongBytes(output, expected, boundOf(task)), plan.way).toBe(0);
          expect(guards()).toEqual([77, 77]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
