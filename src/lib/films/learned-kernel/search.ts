import { correlate, createMatrix, type Matrix } from '../../convolve/index.ts';
import {
  kernelEvidence,
  learnKernel,
  type KernelEvidence,
  type KernelStep,
} from '../../learning/index.ts';
import { normalAt } from '../../matrix/index.ts';

/** How many steps are taken, if nothing stops them. */
const STEPS = 150;
/** A loss that has grown by this much will not come down again. */
const LOST = 1e6;
const NOISE_SEED = 22;

/** A search for the kernel that has made one picture of another. */
export interface Search {
  /** What the search is shown beside the picture before. */
  readonly after: Matrix;
  /** The start, and what each step has come to. */
  readonly steps: readonly KernelStep[];
  /** Stopped, since the steps overshoot further and further. */
  readonly isLost: boolean;
  readonly evidence: KernelEvidence;
}

interface Asked {
  readonly image: Matrix;
  readonly kernel: Matrix;
  readonly rate: number;
  /** Standard deviation of what is added to the picture after. */
  readonly noise: number;
}

/** Has a kernel make its picture, and looks for that kernel from all zeros on, knowing both pictures alone. */
export function search({ image, kernel, rate, noise }: Asked): Search {
  const { width, height } = kernel;
  const made = correlate(image, kernel, { size: 'valid' });
  const noisy = Array.from(made.data, (value, i) => value + noise * normalAt(NOISE_SEED, i));
  const after = createMatrix(made.width, made.height, noisy);
  const start = createMatrix(width, height);
  const steps: KernelStep[] = [];
  for (const step of learnKernel(image, after, { start, optimizer: { kind: 'sgd', rate } })) {
    steps.push(step);
    const isLost = step.loss > LOST * steps[0]!.loss;
    if (isLost || step.step === STEPS) {
      return { after, steps, isLost, evidence: kernelEvidence(image, width, height) };
    }
  }
  throw new Error('a search does not end by itself');
}
