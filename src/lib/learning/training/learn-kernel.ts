import { correlate } from '../../convolve/index.ts';
import {
  createMatrix,
  refuse,
  requireMatrix,
  requireOptions,
  type Matrix,
} from '../../matrix/index.ts';
import { requireFiniteLoss } from './finite-loss.ts';
import { startOptimizer, type Optimizer } from './optimizer.ts';
import type { Update } from './update.ts';

export interface KernelOptions {
  /** Where the search begins, which also says how large the kernel is: `createMatrix(3, 3)` is all zeros. */
  readonly start: Matrix;
  readonly optimizer: Optimizer;
}

/** Where the search for a kernel stands. */
export interface KernelStep {
  /** How often the kernel has been changed. */
  readonly step: number;
  readonly kernel: Matrix;
  /** What the kernel makes of the image, less what it should. */
  readonly error: Matrix;
  /** The mean of the squared error. */
  readonly loss: number;
  /** How the loss changes with each weight: the kernel takes a step against it. */
  readonly gradient: Matrix;
}

/**
 * Finds the kernel that made `after` of `before`, by gradient descent, one step at a time and as long
 * as it is asked for the next. The first step is the start.
 *
 *     error    = correlate(before, kernel) - after
 *     loss     = mean of error^2
 *     gradient = correlate(before, error) * 2 / number of pixels of the error
 *
 * Both correlations are of the size `valid`, so that no border has a part in it.
 *
 * @param before Any picture. One that is flat tells nothing of the single weights.
 * @param after What `correlate(before, kernel, { size: 'valid' })` gave for the kernel that is sought.
 * @throws {TypeError | RangeError} for bad matrices or options, and an `after` of another size; and at
 *   the step at which the loss is not finite.
 */
export function learnKernel(
  before: Matrix,
  after: Matrix,
  options: KernelOptions,
): Generator<KernelStep, never> {
  requireFinite('before', before);
  requireFinite('after', after);
  requireOptions('options', options, ['start', 'optimizer']);
  const { start, optimizer } = options;
  requireFinite('start', start);
  const width = before.width - start.width + 1;
  const height = before.height - start.height + 1;
  if (after.width !== width || after.height !== height) {
    throw new RangeError(
      `after: size: received ${after.width} x ${after.height}; pass ${width} x ${height}, the size valid for this start`,
    );
  }
  return kernelSteps(before, after, start, startOptimizer(optimizer));
}

function requireFinite(name: string, matrix: Matrix): void {
  requireMatrix(name, matrix);
  const odd = matrix.data.find((value) => !Number.isFinite(value));
  if (odd !== undefined) refuse(RangeError, name, odd, 'finite numbers');
}

function* kernelSteps(
  before: Matrix,
  after: Matrix,
  { width, height, data }: Matrix,
  update: Update,
): Generator<KernelStep, never> {
  let weights = Float64Array.from(data);
  for (let step = 0; ; step++) {
    const kernel = createMatrix(width, height, Array.from(weights));
    const made = correlate(before, kernel, { size: 'valid' });
    const error = { ...made, data: made.data.map((value, i) => value - after.data[i]!) };
    const count = error.data.length;
    const loss = error.data.reduce((sum, value) => sum + value ** 2, 0) / count;
    requireFiniteLoss(loss, step);
    const sums = correlate(before, error, { size: 'valid' });
    const gradient = { ...sums, data: sums.data.map((sum) => (2 * sum) / count) };
    yield { step, kernel, error, loss, gradient };
    weights = update(weights, Float64Array.from(gradient.data));
  }
}
