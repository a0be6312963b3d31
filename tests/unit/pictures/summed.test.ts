import { describe, expect, test } from 'vitest';
import { box, fromImageData, RANGES, sobel, toBytes } from '../../../src/lib/convolve/index.ts';
import { planesOf, sumsOfPlanes, type FilterSettings } from '../../../src/lib/pictures/index.ts';
import { COLOURS, correlateSummed } from '../../../src/lib/vision/index.ts';
import { alone, channelOf, noisePicture, translucentNoise } from './support.ts';

const picture = noisePicture(90, 70);
const kernels = { red: sobel('x'), green: sobel('y'), blue: box(3, 3) };
const plain = {
  operation: 'correlate',
  border: 'reflect',
  range: 'clamp',
  mode: 'colour',
  kernel: box(3, 3),
} as const satisfies FilterSettings;
const sums = correlateSummed(fromImageData(picture), kernels, { border: 'reflect' });

describe('kernels by colour', () => {
  test('filter each colour with its own', () => {
    const result = alone(picture, { ...plain, kernels });
    for (const [index, colour] of COLOURS.entries()) {
      const own = alone(picture, { ...plain, kernel: kernels[colour] });
      expect(channelOf(result, index)).toEqual(channelOf(own, index));
    }
  });

  test.each(RANGES)('are summed to one plane, stored by %s', (range) => {
    const result = alone(picture, { ...plain, kernels, isSummed: true, range });
    const bytes = [...toBytes(sums, { range })];
    for (const index of [0, 1, 2]) expect([...channelOf(result, index)]).toEqual(bytes);
  });

  test('give one matrix where the sums are wanted themselves', () => {
    const settings = { ...plain, kernels, isSummed: true } as const;
    const [rows, ...more] = [...sumsOfPlanes(planesOf(picture, 'colour'), settings)];
    expect(more).toEqual([]);
    expect(rows).toEqual([sums]);
  });

  test('are refused where there are no three opaque planes, and in other sizes', () => {
    const apart = { ...plain, kernels };
    const opaque = 'kernels: they take an opaque picture, and the mode colour';
    expect(() => alone(picture, { ...apart, mode: 'gray' })).toThrow(opaque);
    expect(() => alone(translucentNoise(8, 8), apart)).toThrow(opaque);
    expect(() => alone(picture, { ...apart, kernel: box(5, 3) })).toThrow(
      'kernels: red is 3 x 3; the kernel has 5 x 3',
    );
  });
});
