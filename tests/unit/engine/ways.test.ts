import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlate, type Matrix } from '../../../src/lib/convolve/index.ts';
import { candidatesFor } from '../../../src/lib/engine/plan.ts';
import { runSimd } from '../../../src/lib/engine/run.ts';
import { distance } from '../convolve/support.ts';
import {
  boundOf,
  guarded,
  imageOf,
  instances,
  KERNELS,
  noise,
  referenceFor,
  simdTask,
  tasks,
  wrongBytes,
  type Task,
} from './support.ts';

/** So that a wide kernel on a large image does not take seconds in the reference. */
const isQuick = ({ image, kernel }: Task): boolean =>
  image.data.length * kernel.data.length < 400_000;

const PATIENCE = 60_000;

const BYTES = imageOf('bytes', 70, 50, 1);

/** One task for each way, which chance might not hit. */
const EXAMPLES = [
  KERNELS['one and the same'](5, 5),
  KERNELS['one and the same'](17, 17),
  KERNELS['whole and small'](3, 3, noise(1)),
  KERNELS['column times row'](7, 7, noise(1)),
  KERNELS.fractions(9, 9, noise(1)),
].map((kernel): Task => ({ image: BYTES, kernel, options: {} }));

/** What is larger than chance makes it, with the float64 sums, which both modules are compared with. */
const LARGE = (['bytes', 'floats'] as const).flatMap((kind) =>
  (Object.keys(KERNELS) as (keyof typeof KERNELS)[]).flatMap((make) =>
    [9, 31, 65].map((side) => {
      const image = imageOf(kind, 200, 150, 5);
      const kernel = KERNELS[make](side, side, noise(side));
      let known: Matrix | undefined;
      const expected = () => (known ??= correlate(image, kernel));
      const task: Task = { image, kernel, options: {} };
      return { kind, make, side, task, expected };
    }),
  ),
);

describe.each(['plain', 'relaxed'] as const)('every way of the %s module', (build) => {
  const simd = instances[build];

  /** By all ways that are fit for the task; tells their names. */
  function check(task: Task, expected = referenceFor(task)): string[] {
    return candidatesFor(simdTask(task, expected)).map((plan) => {
      const name = `${plan.way} ${plan.arithmetic}`;
      const floats = guarded('floats', expected);
      expect(runSimd(simd, plan, simdTask(task, floats.output))).toBe(true);
      const away = distance(floats.output as typeof expected, expected);
      expect(away, name).toBeLessThanOrEqual(boundOf(task));
      expect(floats.guards()).toEqual([77, 77]);

      const bytes = guarded('bytes', expected);
      expect(runSimd(simd, plan, simdTask(task, bytes.output))).toBe(true);
      expect(wrongBytes(bytes.output, expected, boundOf(task)), name).toBe(0);
      expect(bytes.guards()).toEqual([77, 77]);
      return name;
    });
  }

  it(
    'gives what the reference gives: whole sums exactly, others within the bound',
    () => {
      const seen = new Set<string>();
      fc.assert(
        fc.property(tasks.filter(isQuick), (task) => {
          for (const name of check(task)) seen.add(name);
        }),
        { numRuns: 120, examples: EXAMPLES.map((task) => [task]) },
      );
      expect([...seen].sort()).toEqual([
        'direct float32',
        'direct int16',
        'running-sum int16',
        'running-sum int32',
        'separable float32',
        'tiles float32',
      ]);
    },
    PATIENCE,
  );

  it.each(LARGE)('keeps to that on 200 x 150 pixels: $kind, $make, kernel $side wide', (large) => {
    check(large.task, large.expected());
  });

  it.each([1, 12, 13, 44])('keeps to it with lower tiles for the last %i rows', (left) => {
    const image = imageOf('bytes', 150, 3 * 44 + left, left);
    const kernel = KERNELS.fractions(21, 21, noise(21));
    const task: Task = { image, kernel, options: {} };
    const expected = referenceFor(task);
    const lastHeight = left <= 12 ? 32 : 64;
    const tile = { width: 64, height: 64, lastHeight };
    const plan = candidatesFor(simdTask(task, expected)).find(({ way }) => way === 'tiles')!;
    const { output } = guarded('floats', expected);
    // With the kernel's spectrum made anew, and once more with the one that was kept.
    for (let time = 0; time < 2; time++) {
      output.data.fill(NaN);
      expect(runSimd(simd, { ...plan, tile }, simdTask(task, output))).toBe(true);
      expect(distance(output as typeof expected, expected)).toBeLessThanOrEqual(boundOf(task));
    }
  });

  it.each([
    [1001, 1],
    [1, 1001],
    [501, 3],
    [3, 501],
    [201, 151],
  ])('keeps to it for a kernel of %i x %i, larger than the picture', (width, height) => {
    const image = imageOf('bytes', 90, 60, 1);
    const task = { image, kernel: KERNELS.fractions(width, height, noise(1)), options: {} };
    expect(check(task, correlate(image, task.kernel))).toContain('tiles float32');
  });

  it.each(['fractions', 'one and the same'] as const)(
    'keeps to it in the largest tiles: %s',
    (make) => {
      const image = imageOf('bytes', 300, 200, 1);
      if (make === 'one and the same') image.data.fill(255);
      // As few weights as may go into such a tile.
      const kernel = KERNELS[make](21, 21, noise(21));
      const task: Task = { image, kernel, options: {} };
      const expected = correlate(image, kernel);
      const { output } = guarded('floats', expected);
      const plan = candidatesFor(simdTask(task, output)).find(({ way }) => way === 'tiles')!;
      const tile = { width: 2048, height: 2048, lastHeight: 2048 };
      expect(runSimd(simd, { ...plan, tile }, simdTask(task, output))).toBe(true);
      expect(distance(output as typeof expected, expected)).toBeLessThanOrEqual(boundOf(task));
    },
  );

  it.each([3, 7, 15, 31, 65])('keeps to it on one flat color, kernel %i wide', (side) => {
    // All sums are made of the same numbers, so that their errors do not cancel out.
    for (const [kind, level] of [['bytes', 255] as const, ['floats', 254.99] as const]) {
      const image = imageOf(kind, 200, 100, 1);
      image.data.fill(level);
      const kernel = KERNELS['one and the same'](side, side);
      check({ image, kernel, options: {} }, correlate(image, kernel));
    }
  });
});
