import { describe, expect, it } from 'vitest';
import {
  convolve,
  correlate,
  reference,
  type CorrelateOptions,
} from '../../src/lib/convolve/index.ts';
import { distance, float32Bound } from '../unit/convolve/support.ts';
import { matrixOf, readVectors, type Case } from './read-vectors.ts';

function optionsOf({ border, size }: Case): CorrelateOptions {
  return { ...(border && { border }), ...(size && { size }) };
}

const titleOf = ({ op, border, size, image, kernel }: Case): string =>
  `${op} ${border ?? size}, ${image.width} x ${image.height} by ${kernel.width} x ${kernel.height}`;

describe.each([
  ['same', 260],
  ['sizes', 28],
])('SciPy, %s', (file, count) => {
  const cases = readVectors(file);

  it(`has ${count} cases`, () => {
    expect(cases).toHaveLength(count);
  });

  it.each(cases.map((example) => [titleOf(example), example] as const))('%s', (_, example) => {
    const [image, kernel] = [matrixOf(example.image), matrixOf(example.kernel)];
    const run = { correlate, convolve }[example.op as 'correlate' | 'convolve'];
    const output = run(image, kernel, optionsOf(example));
    expect(distance(output, matrixOf(example.expected))).toBeLessThanOrEqual(
      float32Bound(image, kernel),
    );
  });
});

describe('OpenCV, three channels', () => {
  const cases = readVectors('operations').filter(({ op }) => op === 'correlate');

  it('has one case', () => {
    expect(cases).toHaveLength(1);
  });

  it.each([0, 1, 2])('filters channel %d', (channel) => {
    const { image, kernel, border, expected } = cases[0]!;
    const pixels = matrixOf(image, channel);
    const weights = matrixOf(kernel);
    for (const run of [correlate, reference.correlate]) {
      const output = run(pixels, weights, { border: border! });
      // Whole weights and whole pixels: exact.
      expect(distance(output, matrixOf(expected, channel))).toBe(0);
    }
  });
});
