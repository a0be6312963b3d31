import { describe, expect, it } from 'vitest';
import {
  box,
  correlate,
  createMatrix,
  sharpen,
  type Matrix,
} from '../../../../src/lib/convolve/index.ts';
import {
  addNoise,
  excessOverSum,
  median,
  noiseGain,
  unsharpKernel,
} from '../../../../src/lib/vision/index.ts';

const gray = createMatrix(200, 200, new Float32Array(40_000).fill(100));

function momentsOf({ data }: Matrix): { mean: number; deviation: number } {
  const mean = data.reduce((sum, value) => sum + value, 0) / data.length;
  const variance = data.reduce((sum, value) => sum + (value - mean) ** 2, 0) / data.length;
  return { mean, deviation: Math.sqrt(variance) };
}

const shareOf = ({ data }: Matrix, is: (value: number) => boolean): number =>
  data.filter(is).length / data.length;

describe('addNoise', () => {
  it.each([1, 2, 77])('has the mean 0 and the sigma that was asked for, seed %d', (seed) => {
    const { mean, deviation } = momentsOf(addNoise(gray, { kind: 'gaussian', sigma: 12, seed }));
    // Four standard deviations of a mean, and of a standard deviation, of so many pixels.
    expect(Math.abs(mean - 100)).toBeLessThan((4 * 12) / 200);
    expect(Math.abs(deviation - 12)).toBeLessThan((4 * 12) / (200 * Math.SQRT2));
  });

  it('has no pixel like its neighbours, or like that of another seed', () => {
    const noise = addNoise(gray, { kind: 'gaussian', sigma: 1, seed: 8 });
    const other = addNoise(gray, { kind: 'gaussian', sigma: 1, seed: 9 });
    const correlationOf = (a: (i: number) => number, b: (i: number) => number): number =>
      Array.from({ length: 39_000 }, (_, i) => (a(i) - 100) * (b(i) - 100)).reduce(
        (x, y) => x + y,
      ) / 39_000;
    const of =
      ({ data }: Matrix, shift = 0) =>
      (i: number) =>
        data[i + shift]!;
    for (const partner of [of(noise, 1), of(noise, 200), of(other)]) {
      expect(Math.abs(correlationOf(of(noise), partner))).toBeLessThan(4 / Math.sqrt(39_000));
    }
  });

  it('makes a share of the pixels black and white, as many of each', () => {
    const noisy = addNoise(gray, { kind: 'salt-and-pepper', share: 0.3, seed: 4 });
    for (const value of [0, 255]) {
      expect(Math.abs(shareOf(noisy, (pixel) => pixel === value) - 0.15)).toBeLessThan(0.01);
    }
    expect(shareOf(noisy, (pixel) => pixel === 100)).toBeCloseTo(0.7, 1);
  });

  it('makes a share of the pixels any byte', () => {
    const noisy = addNoise(gray, { kind: 'random-valued', share: 0.4, seed: 4 });
    expect(Math.abs(shareOf(noisy, (pixel) => pixel !== 100) - 0.4 * (255 / 256))).toBeLessThan(
      0.01,
    );
    const wrong = noisy.data.filter((pixel) => pixel !== 100);
    expect([Math.min(...wrong), Math.max(...wrong)]).toEqual([0, 255]);
    expect(momentsOf({ ...noisy, data: wrong }).mean).toBeCloseTo(127.6, -1);
  });

  it('is the same for a seed, whole or in bands, and leaves the image alone', () => {
    const noise = { kind: 'gaussian', sigma: 5, seed: 3 } as const;
    const whole = addNoise(gray, noise);
    const band = addNoise(gray, noise, { rows: { start: 50, end: 60 } });
    expect([...band.data]).toEqual([...whole.data.subarray(50 * 200, 60 * 200)]);
    expect(gray.data.every((value) => value === 100)).toBe(true);
    expect(addNoise(gray, { kind: 'random-valued', share: 0 })).toEqual(gray);
  });

  it.each(['gaussian', 'salt-and-pepper', 'random-valued'] as const)(
    'is %s in a part of an image as it is there in the whole',
    (kind) => {
      const noise = { kind, sigma: 5, share: 0.5, seed: 3 };
      const whole = addNoise(gray, noise);
      const part = addNoise(createMatrix(30, 20, new Float32Array(600).fill(100)), noise, {
        place: { x: 70, y: 40, width: 200 },
        rows: { start: 4, end: 20 },
      });
      const rows = Array.from({ length: 16 }, (_, row) => 200 * (44 + row) + 70);
      const there = rows.flatMap((start) => [...whole.data.subarray(start, start + 30)]);
      expect([...part.data]).toEqual(there);
    },
  );

  it('gives bytes that are cut off at 0 and 255', () => {
    const black = createMatrix(40, 40);
    const { data } = addNoise(black, { kind: 'gaussian', sigma: 9 }, { output: 'bytes' });
    expect(data).toBeInstanceOf(Uint8ClampedArray);
    expect(data.filter((value) => value === 0).length).toBeGreaterThan(700);
  });
});

describe('noiseGain', () => {
  it('is 1 / 3 for a mean of nine, and the root of 29 for sharpen', () => {
    expect(noiseGain(box(3, 3))).toBeCloseTo(1 / 3, 6);
    expect(noiseGain(sharpen())).toBeCloseTo(Math.sqrt(29), 6);
  });

  it('is what happens to noise', () => {
    const noisy = addNoise(gray, { kind: 'gaussian', sigma: 10, seed: 6 });
    for (const kernel of [box(5, 5), sharpen(), unsharpKernel(1, 0.7)]) {
      const { deviation } = momentsOf(correlate(noisy, kernel));
      expect(deviation / 10 / noiseGain(kernel)).toBeCloseTo(1, 1);
    }
  });
});

describe('excessOverSum', () => {
  const [a, b] = [1, 2].map((seed) =>
    addNoise(createMatrix(9, 9), { kind: 'random-valued', share: 1, seed }),
  ) as [Matrix, Matrix];

  it('is nothing for a kernel', () => {
    const excess = excessOverSum((image) => correlate(image, sharpen()), a, b);
    expect(excess.data.every((value) => value === 0)).toBe(true);
  });

  it('is something for a median', () => {
    const excess = excessOverSum((image) => median(image, 3, 3), a, b);
    expect(excess.data.some((value) => value !== 0)).toBe(true);
  });
});
