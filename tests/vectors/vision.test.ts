import { describe, expect, it } from 'vitest';
import { compose, laplacian, type Border, type Matrix } from '../../src/lib/convolve/index.ts';
import {
  direction,
  directionalWeightedMedian,
  gaussianBlur,
  gradient,
  gradientMagnitude,
  median,
  unsharpMask,
  varianceOfLaplacian,
  type Operator,
} from '../../src/lib/vision/index.ts';
import { distance } from '../unit/convolve/support.ts';
import { byteMatrixOf, matrixOf, readVectors, type Grid } from './read-vectors.ts';

/** Whatever a case of these files may say. */
interface VisionCase {
  readonly op: string;
  readonly source: string;
  readonly border: Border;
  readonly image: Grid;
  readonly expected: Grid;
  readonly expectedMagnitude: Grid;
  readonly expectedDirection: Grid;
  readonly operator: Operator;
  readonly sigma: number;
  readonly amount: number;
  readonly size: number;
  readonly width?: number;
  readonly height?: number;
  readonly threshold: number;
  readonly passes: number;
  readonly shrink: number;
}

const all = [...readVectors<VisionCase>('operations'), ...readVectors<VisionCase>('vision')];

/** The cases of one operation, by their source. @param count How many there must be. */
function casesOf(op: string, count: number): [string, VisionCase][] {
  const cases = all.filter((example) => example.op === op);
  expect(cases).toHaveLength(count);
  return cases.map((example) => [example.source, example]);
}

/** Half a turn to the left and half a turn to the right are one direction. */
function largestTurn(a: Matrix, b: Matrix): number {
  return a.data.reduce((most, angle, i) => {
    const turn = Math.abs(angle - b.data[i]!);
    return Math.max(most, Math.min(turn, 2 * Math.PI - turn));
  }, 0);
}

/** Three halves of a float32 unit for values up to 255, and the 12 decimals of the files. */
const BLUR_BOUND = 1.5 * 2 ** -23 * 255 + 1e-9;

describe('blurs', () => {
  it.each(casesOf('gaussian-filter', 4))('%s', (_, { image, sigma, border, expected }) => {
    for (const pixels of [matrixOf(image), byteMatrixOf(image)]) {
      const blurred = gaussianBlur(pixels, sigma, { border });
      expect(distance(blurred, matrixOf(expected))).toBeLessThan(BLUR_BOUND);
    }
  });

  it.each(casesOf('unsharp-mask', 2))('%s', (_, { image, sigma, amount, border, expected }) => {
    const sharpened = unsharpMask(matrixOf(image), sigma, amount, { border });
    expect(distance(sharpened, matrixOf(expected))).toBeLessThan((1 + 2 * amount) * BLUR_BOUND);
  });
});

describe('gradients', () => {
  it.each(casesOf('gradient', 3))('%s', (_, example) => {
    const { image, operator, border, expectedMagnitude, expectedDirection } = example;
    const pixels = matrixOf(image);
    const { x, y } = gradient(pixels, operator, { border });
    const strength = gradientMagnitude(pixels, operator, { border });
    expect(distance(strength, matrixOf(expectedMagnitude))).toBeLessThan(1e-3);
    expect(largestTurn(direction(x, y), matrixOf(expectedDirection))).toBeLessThan(1e-6);
  });

  it.each(casesOf('gradient-magnitude', 1))('%s', (_, { image, border, expected }) => {
    for (const pixels of [matrixOf(image), byteMatrixOf(image)]) {
      const strength = gradientMagnitude(pixels, 'sobel', { border });
      expect(distance(strength, matrixOf(expected))).toBeLessThan(1e-4);
    }
  });

  it.each(casesOf('gradient-orientation', 1))('%s', (_, { image, border, expected }) => {
    const { x, y } = gradient(matrixOf(image), 'sobel', { border });
    expect(largestTurn(direction(x, y), matrixOf(expected))).toBeLessThan(1e-6);
  });
});

describe('the Laplacian', () => {
  it.each(casesOf('variance-of-laplacian', 2))('%s', (_, { image, border, expected }) => {
    expect(varianceOfLaplacian(matrixOf(image), { border })).toBeCloseTo(Number(expected), 6);
  });

  it.each(casesOf('laplacian-twice-kernel', 1))('%s', (_, { expected }) => {
    expect(distance(compose(laplacian(), laplacian()), matrixOf(expected))).toBe(0);
  });
});

describe('medians', () => {
  it.each(casesOf('median', 7))('%s', (_, { image, border, expected, ...window }) => {
    const { width = window.size, height = window.size } = window;
    const bytes = median(byteMatrixOf(image), width, height, { border, output: 'bytes' });
    expect([...bytes.data]).toEqual(expected.data);
    // A fraction more: the way for floats.
    const floats = matrixOf({ ...image, data: image.data.map((value) => value + 0.25) });
    const shifted = median(floats, width, height, { border }).data.map((value) => value - 0.25);
    expect([...shifted]).toEqual(expected.data);
  });

  it.each(casesOf('directional-weighted-median', 2))('%s', (_, example) => {
    const { image, expected, threshold, passes, shrink, border } = example;
    const options = { threshold, passes, shrink, border };
    const cleaned = directionalWeightedMedian(matrixOf(image), options);
    expect(distance(cleaned, matrixOf(expected))).toBe(0);
  });
});
