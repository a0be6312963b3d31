import { describe, expect, it } from 'vitest';
import {
  box,
  correlate,
  createMatrix,
  planFor,
  reference,
  type Image,
  type Matrix,
} from '../../../src/lib/convolve/index.ts';
import { openEngine } from '../../../src/lib/engine/index.ts';
import { distance, waysBound } from '../convolve/support.ts';

const engine = await openEngine();
const BOTH = [
  ['the library', { correlate, planFor }],
  ['the engine', engine],
] as const;

const make = (width: number, height: number, at: (i: number) => number): Matrix =>
  createMatrix(
    width,
    height,
    Float32Array.from({ length: width * height }, (_, i) => at(i)),
  );

const SIDE = 72;
const noisy = (i: number): number => (i * 7919) % 251;
const dense = (scale: number): Matrix => make(21, 21, (i) => scale * (((i * 31) % 11) - 4.5));
const bytes: Image = {
  width: SIDE,
  height: SIDE,
  data: Uint8Array.from({ length: SIDE * SIDE }, (_, i) => noisy(i)),
};

describe.each(BOTH)('at the ends of the numbers, %s', (_, { correlate, planFor }) => {
  it.each([1, 1 / 64])(
    'gives exactly 0 on a flat area for a column times a row, times %d',
    (scale) => {
      const flat: Image = { ...bytes, data: new Uint8Array(SIDE * SIDE).fill(199) };
      const down = [9, 11, 0, -11, -9];
      const kernel = make(9, 5, (i) => scale * down[Math.floor(i / 9)]!);
      expect(planFor(kernel, flat).way).toBe('separable');
      expect(correlate(flat, kernel).data.every((sum) => sum === 0)).toBe(true);
    },
  );

  it('sums exactly by factors only where whole weights have them exactly', () => {
    const almost = make(11, 11, (i) => (1 + Math.floor(i / 11)) * (1 + (i % 11)) * 60_000);
    almost.data[1]! += 1;
    const right = reference.correlate(bytes, almost);
    expect(distance(correlate(bytes, almost), right)).toBe(0);
  });

  it.each([
    ['pixels of 1e35 under weights of 1e-36', 1e35, 1e-36],
    ['pixels to 5e29 under weights of 1e-43', 2e27, 1e-43],
    ['pixels of 1e-43 under weights of 1e30', 1e-43, 1e30],
    ['sums near the largest number', 1e17, 1e15],
    ['pixels and weights that are the smallest', 1e-42, 1e-3],
  ])('keeps to the bound: %s', (_, bright, scale) => {
    const image = make(SIDE, SIDE, (i) => bright * noisy(i));
    const kernel = dense(scale);
    const away = distance(correlate(image, kernel), reference.correlate(image, kernel));
    expect(away).toBeLessThanOrEqual(Math.max(2 ** -126, waysBound(image, kernel, {})));
  });

  it('keeps to the bound for bytes under whole weights too large for exact sums', () => {
    const kernel = dense(2 ** 40);
    const away = distance(correlate(bytes, kernel), reference.correlate(bytes, kernel));
    expect(away).toBeLessThanOrEqual(waysBound(bytes, kernel, {}));
  });

  it.each([
    ['tiles', dense(1 / 7)],
    ['a mean', box(21, 21)],
  ])('does not let one pixel of 1e12 spoil windows without it: %s', (_, kernel) => {
    const image = make(SIDE, SIDE, (i) => noisy(i) + 0.3);
    const bound = waysBound(image, kernel, {});
    image.data[36 * SIDE + 36] = 1e12;
    const right = reference.correlate(image, kernel);
    const away = correlate(image, kernel).data.map((sum, i) => {
      const isNear = Math.abs((i % SIDE) - 36) <= 10 && Math.abs(Math.floor(i / SIDE) - 36) <= 10;
      return isNear ? 0 : Math.abs(sum - right.data[i]!);
    });
    expect(Math.max(...away)).toBeLessThanOrEqual(bound);
  });

  it('says by planFor that float32 is not for such a picture', () => {
    const image = make(1640, 200, noisy);
    const tiles = dense(1 / 7);
    expect(planFor(tiles, image).way).toBe('tiles');
    image.data[5000] = 1e12;
    expect(planFor(tiles, image).arithmetic).toBe('float64');
  });
});

describe('the library, at the ends of the numbers', () => {
  it('gives whole numbers exactly, whether bytes or not', () => {
    const image = make(SIDE, SIDE, (i) => noisy(i) - 125);
    const kernel = make(21, 21, (i) => ((i * 31) % 11) - 5);
    expect(planFor(kernel, image).way).toBe('tiles');
    expect(distance(correlate(image, kernel), reference.correlate(image, kernel))).toBe(0);
  });

  it('leaves black what is black', () => {
    const image = make(SIDE, SIDE, (i) => (i % SIDE < 40 ? 0 : noisy(i) / 3));
    const { data } = correlate(image, dense(1 / 7));
    expect(data.every((sum, i) => i % SIDE >= 30 || sum === 0)).toBe(true);
  });
});
