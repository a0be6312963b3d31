import { describe, expect, it } from 'vitest';
import { correlate, createMatrix, sobel, type Matrix } from '../../../src/lib/convolve/index.ts';
import { kernelEvidence, learnKernel } from '../../../src/lib/learning/index.ts';
import { normalAt } from '../../../src/lib/matrix/index.ts';
import { taken } from './support.ts';

const picture = (width: number, height: number, pixel: (x: number, y: number) => number): Matrix =>
  createMatrix(
    width,
    height,
    Array.from({ length: width * height }, (_, i) => pixel(i % width, Math.floor(i / width))),
  );
const noise = picture(9, 8, (x, y) => normalAt(4, 9 * y + x));

describe('what a picture tells of a kernel', () => {
  it.each([
    ['noise', noise, 9],
    ['stripes, which tell of the sums of its columns', picture(8, 8, (x) => x % 3), 3],
    ['one gray, which tells of the sum of all weights', picture(8, 8, () => 2), 1],
    ['four places, which are four equations', picture(4, 4, (x, y) => normalAt(5, 4 * y + x)), 4],
    ['black, which tells nothing', picture(6, 6, () => 0), 0],
  ])('is counted: %s', (_, before, rank) => {
    const evidence = kernelEvidence(before, 3, 3);
    expect(evidence.rank).toBe(rank);
    expect(evidence.shares.data.reduce((sum, share) => sum + share)).toBeCloseTo(rank, 5);
  });

  it('is that a weight below 1 can be changed, with others, and no pixel changes', () => {
    const before = picture(7, 7, (x) => (x % 3) + 1);
    const { directions, rank } = kernelEvidence(before, 3, 3);
    for (const { weights } of directions.slice(rank)) {
      const made = correlate(before, weights, { size: 'valid' });
      made.data.forEach((value) => expect(value).toBeCloseTo(0, 5));
    }
  });

  it('bends as the loss does along each of its directions', () => {
    const after = correlate(noise, sobel('x'), { size: 'valid' });
    for (const { weights, bend } of kernelEvidence(noise, 3, 3).directions) {
      const along = (by: number): number => {
        const start = {
          ...sobel('x'),
          data: sobel('x').data.map((w, i) => w + by * weights.data[i]!),
        };
        const options = { start, optimizer: { kind: 'sgd', rate: 1 } } as const;
        return learnKernel(noise, after, options).next().value.loss;
      };
      expect(along(1)).toBeCloseTo(bend / 2, 4);
      expect(along(-2)).toBeCloseTo(2 * bend, 4);
    }
  });

  it.each([
    [0.97, false],
    [1.03, true],
  ])('says how large steps may be: at %d of that, the loss grows: %s', (share, grows) => {
    const rate = share * kernelEvidence(noise, 3, 3).largestRate;
    const after = correlate(noise, sobel('x'), { size: 'valid' });
    const optimizer = { kind: 'sgd', rate } as const;
    const path = taken(
      learnKernel(noise, after, { start: createMatrix(3, 3), optimizer }),
      400,
    ).map(({ loss }) => loss);
    expect(path.at(-1) > path[0]!).toBe(grows);
  });

  it('is nothing for a kernel that is larger than the picture', () => {
    expect(() => kernelEvidence(noise, 3, 9)).toThrow(
      new RangeError('height: received 9; pass a whole number from 1 to 8'),
    );
    const unknown = picture(3, 3, () => NaN);
    expect(() => kernelEvidence(unknown, 3, 3)).toThrow(
      new RangeError('before: received NaN; pass finite numbers'),
    );
  });
});
