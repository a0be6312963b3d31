import { describe, expect, it } from 'vitest';
import { gaussian, scharr, sobel, type Matrix } from '../../src/lib/convolve/index.ts';
import { distance } from '../unit/convolve/support.ts';
import { matrixOf, readVectors, type Grid } from './read-vectors.ts';

interface GaussianCase {
  readonly kernelName: 'gaussian';
  readonly size: number;
  readonly sigma: number;
  readonly expected: Grid;
}

interface DerivativeCase {
  readonly kernelName: 'sobel' | 'scharr';
  readonly dx: 0 | 1;
  readonly dy: 0 | 1;
  readonly expected: Grid;
}

type KernelCase = GaussianCase | DerivativeCase;

const cases = readVectors<KernelCase>('kernels');

function titleOf(example: KernelCase): string {
  return example.kernelName === 'gaussian'
    ? `gaussian of size ${example.size}, sigma ${example.sigma}`
    : `${example.kernelName} along ${example.dx === 1 ? 'x' : 'y'}`;
}

function build(example: KernelCase): Matrix {
  if (example.kernelName === 'gaussian') return gaussian(example.size, example.sigma);
  const kernel = { sobel, scharr }[example.kernelName];
  return kernel(example.dx === 1 ? 'x' : 'y');
}

describe('kernels, from OpenCV', () => {
  it('has 11 cases', () => {
    expect(cases).toHaveLength(11);
  });

  it.each(cases.map((example) => [titleOf(example), example] as const))('%s', (_, example) => {
    // The file's numbers have 12 decimals.
    expect(distance(build(example), matrixOf(example.expected))).toBeLessThan(1e-8);
  });
});
