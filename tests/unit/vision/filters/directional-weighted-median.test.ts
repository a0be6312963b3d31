import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatrix, matrixFromRows } from '../../../../src/lib/convolve/index.ts';
import {
  addNoise,
  directionalReach,
  directionalWeightedMedian,
  impulseDecision,
  median,
  psnr,
} from '../../../../src/lib/vision/index.ts';
import { borders, images } from '../../convolve/support.ts';

const edge = matrixFromRows([
  [10, 10, 10, 200, 200],
  [10, 10, 10, 200, 200],
  [10, 10, 255, 200, 200],
  [10, 10, 10, 200, 200],
  [10, 10, 10, 200, 200],
]);

describe('the decision about a pixel', () => {
  it('weighs the differences along four lines, the inner ones twice', () => {
    // Down the column there are four pixels of 10: 245 * (1 + 2 + 2 + 1).
    const { differences } = impulseDecision(edge, 2, 2);
    expect(differences).toEqual([900, 1470, 900, 900]);
  });

  it('takes a pixel for an impulse if none of them is near enough', () => {
    expect(impulseDecision(edge, 2, 2)).toMatchObject({ isImpulse: true, line: 1 });
    expect(impulseDecision(edge, 2, 2, 900)).toMatchObject({ isImpulse: false, value: 255 });
  });

  it('counts the neighbours on the evenest line twice', () => {
    const { deviations, line, values, value } = impulseDecision(edge, 2, 2);
    expect(deviations[line]).toBe(0);
    expect(values).toEqual([10, 10, 10, 10, 10, 10, 10, 200, 200, 200, 255]);
    expect(value).toBe(10);
  });
});

const levels = fc.constantFrom(0, 40, 90, 255);

describe('directionalWeightedMedian', () => {
  it('makes of each pixel what is decided about it', () => {
    fc.assert(
      fc.property(images(levels, 8), borders, (image, border) => {
        const { data, width } = directionalWeightedMedian(image, { passes: 1, border });
        data.forEach((value, i) => {
          const [x, y] = [i % width, Math.floor(i / width)];
          expect(value).toBe(impulseDecision(image, x, y, 510, border).value);
        });
      }),
    );
  });

  it('makes of some rows what it makes of them in the whole image', () => {
    const passes = fc.integer({ min: 1, max: 3 });
    fc.assert(
      fc.property(images(levels, 30), borders, passes, fc.nat(), fc.nat(), (image, ...rest) => {
        const [border, count, from, more] = rest;
        const options = { border, passes: count, threshold: 200 };
        const { width, height, data } = directionalWeightedMedian(image, options);
        const start = from % height;
        const end = start + 1 + (more % (height - start));
        const some = directionalWeightedMedian(image, { ...options, rows: { start, end } });
        expect(some).toEqual(
          createMatrix(width, end - start, data.slice(start * width, end * width)),
        );
      }),
    );
  });

  it('depends on no row that is further away than its reach', () => {
    const noise = addNoise(createMatrix(5, 31), { kind: 'gaussian', sigma: 200, seed: 2 });
    const options = { passes: 3, threshold: 0, rows: { start: 15, end: 16 } };
    const reach = directionalReach(options.passes);
    const near = createMatrix(5, 31);
    const [start, end] = [5 * (15 - reach), 5 * (16 + reach)];
    near.data.set(noise.data.subarray(start, end), start);
    expect(directionalWeightedMedian(near, options)).toEqual(
      directionalWeightedMedian(noise, options),
    );
    expect(() => directionalReach(0)).toThrow('passes: received 0');
  });

  it('leaves a line of one pixel, which a median wipes out', () => {
    const line = createMatrix(9, 9);
    for (let y = 0; y < 9; y++) line.data[9 * y + 4] = 255;
    expect(directionalWeightedMedian(line)).toEqual(line);
    expect(median(line, 3, 3).data.every((value) => value === 0)).toBe(true);
  });

  it('brings a picture with random-valued noise nearer to the clean one than a median does', () => {
    // Two grays, and upright lines of one pixel.
    const clean = createMatrix(
      60,
      60,
      Float32Array.from({ length: 3600 }, (_, i) => (i % 10 === 0 ? 220 : i < 1800 ? 60 : 120)),
    );
    const noisy = addNoise(clean, { kind: 'random-valued', share: 0.2, seed: 5 });
    const cleaned = psnr(directionalWeightedMedian(noisy), clean);
    expect(cleaned).toBeGreaterThan(psnr(median(noisy, 3, 3), clean));
    expect(cleaned).toBeGreaterThan(psnr(noisy, clean) + 2);
  });
});
