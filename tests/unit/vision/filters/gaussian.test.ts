import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  correlate,
  createMatrix,
  gaussian,
  matrixFromRows,
  reference,
} from '../../../../src/lib/convolve/index.ts';
import {
  gaussianBlur,
  gaussianKernel,
  lostWeight,
  truncatedSize,
  unsharpKernel,
  unsharpMask,
} from '../../../../src/lib/vision/index.ts';
import { cosinesFor } from '../../../../src/lib/vision/filters/cosine-sum.ts';
import { borders, distance, fractions, images, rowsOf } from '../../convolve/support.ts';

const sigmas = fc.double({ min: 0, max: 12, noNaN: true });

/** 255 is the brightest that `fractions` become. */
const WAYS_BOUND = 2 ** -21 * 255;

describe('the size for a sigma', () => {
  it('reaches four sigma to each side, rounded as SciPy does', () => {
    expect([0, 0.1, 0.2, 1, 2.5, 6].map((sigma) => truncatedSize(sigma))).toEqual([
      1, 1, 3, 9, 21, 49,
    ]);
    expect(truncatedSize(2, 3)).toBe(13);
  });

  it('is at most that which a kernel may have', () => {
    expect(truncatedSize(511)).toBe(4089);
    expect(() => truncatedSize(600)).toThrow('sigma: received 600; pass at most 511.75');
  });
});

describe('the weight that is lost', () => {
  it('is what a kernel lacks to the sum of a much larger one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 8 }),
        fc.double({ min: 0.3, max: 4, noNaN: true }),
        (radius, sigma) => {
          const heightAt = (x: number): number => Math.exp(-((x / sigma) ** 2) / 2);
          const sumTo = (reach: number): number =>
            Array.from({ length: 2 * reach + 1 }, (_, i) => heightAt(i - reach)).reduce(
              (a, b) => a + b,
            );
          const kept = (sumTo(radius) / sumTo(60)) ** 2;
          expect(lostWeight(2 * radius + 1, sigma)).toBeCloseTo(1 - kept, 12);
        },
      ),
    );
  });

  it('is next to nothing for the size that goes with a sigma', () => {
    expect(lostWeight(truncatedSize(3), 3)).toBeLessThan(1e-4);
    expect(lostWeight(3, 3)).toBeGreaterThan(0.8);
  });
});

describe('gaussianBlur', () => {
  it('is the correlation with the kernel, for bytes and floats, whichever way it takes', () => {
    fc.assert(
      fc.property(images(fractions, 40), sigmas, borders, (image, sigma, border) => {
        const expected = reference.correlate(image, gaussianKernel(sigma), { border });
        expect(distance(gaussianBlur(image, sigma, { border }), expected)).toBeLessThanOrEqual(
          WAYS_BOUND,
        );
      }),
      { numRuns: 40 },
    );
  });

  it.each(['same', 'valid', 'full'] as const)('slides for every band of the size %s', (size) => {
    const image = createMatrix(
      70,
      60,
      Float32Array.from({ length: 70 * 60 }, (_, i) => (i * i) % 251),
    );
    const expected = correlate(image, gaussianKernel(6), { size });
    const whole = gaussianBlur(image, 6, { size });
    expect(distance(whole, expected)).toBeLessThanOrEqual(WAYS_BOUND);
    const rows = { start: 3, end: 9 };
    const band = gaussianBlur(image, 6, { size, rows });
    const part = whole.data.slice(3 * whole.width, 9 * whole.width);
    expect(distance(band, createMatrix(whole.width, 6, part))).toBeLessThanOrEqual(WAYS_BOUND);
  });

  it('gives the bytes of the correlation', () => {
    const data = Uint8Array.from({ length: 90 * 80 }, (_, i) => (i * 7919) >> 3);
    const image = { width: 90, height: 80, data };
    const bytes = gaussianBlur(image, 8, { output: 'bytes' });
    expect(bytes).toEqual(correlate(image, gaussianKernel(8), { output: 'bytes' }));
  });

  it('leaves the image as it is for a sigma of 0, and a flat one for any', () => {
    const image = matrixFromRows([[3, 1, 4]]);
    expect(rowsOf(gaussianBlur(image, 0))).toEqual([[3, 1, 4]]);
    const flat = createMatrix(60, 60, new Float32Array(3600).fill(77));
    for (const sigma of [0.5, 3, 20]) {
      for (const value of gaussianBlur(flat, sigma).data) expect(value).toBeCloseTo(77, 4);
    }
  });

  it('keeps a number that is not finite where the kernel reaches it', () => {
    const image = createMatrix(120, 70);
    image.data[0] = Infinity;
    const blurred = gaussianBlur(image, 6);
    expect(blurred.data[0]).toBe(Infinity);
    expect(blurred.data.at(-1)).toBe(0);
  });
});

describe('nine cosines', () => {
  it.each([4, 7.3, 20, 100, 511])(
    'are a Gaussian of sigma %d but for 2^-23 of its sum',
    (sigma) => {
      const radius = (truncatedSize(sigma) - 1) / 2;
      const heights = Array.from({ length: radius + 1 }, (_, x) =>
        Math.exp(-((x / sigma) ** 2) / 2),
      );
      const sum = 2 * heights.reduce((a, b) => a + b) - 1;
      const { frequencies, weights } = cosinesFor(heights.map((height) => height / sum));
      const missing = heights.reduce((total, height, x) => {
        const value = weights.reduce(
          (a, weight, k) => a + weight * Math.cos(frequencies[k]! * x),
          0,
        );
        return total + (x === 0 ? 1 : 2) * Math.abs(value - height / sum);
      }, 0);
      expect(missing).toBeLessThan(2 ** -23);
    },
  );
});

describe('the unsharp mask', () => {
  it('is the image and what the blur takes away from it', () => {
    fc.assert(
      fc.property(
        images(fractions, 12),
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.double({ min: -1, max: 3, noNaN: true }),
        (image, sigma, amount) => {
          const blurred = gaussianBlur(image, sigma);
          const sharpened = unsharpMask(image, sigma, amount);
          sharpened.data.forEach((value, i) => {
            const pixel = image.data[i]!;
            expect(value).toBeCloseTo(pixel + amount * (pixel - blurred.data[i]!), 2);
          });
        },
      ),
      { numRuns: 50 },
    );
  });

  it('has a kernel that sums to 1', () => {
    const sum = unsharpKernel(1.5, 0.8).data.reduce((total, weight) => total + weight, 0);
    expect(sum).toBeCloseTo(1, 6);
    expect(gaussian(13, 1.5).width).toBe(unsharpKernel(1.5, 0.8).width);
  });
});
