import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BORDERS,
  box,
  gaussian,
  identity,
  laplacian,
  matrixFromRows,
  planFor,
  RANGES,
  ROUNDINGS,
  sobel,
  type Matrix,
} from '../../../src/lib/convolve/index.ts';
import { DEFAULTS } from '../../../src/lib/lab/index.ts';
import {
  MODES,
  OPERATIONS,
  planesOf,
  planOfPlanes,
  type FilterSettings,
  type Picture,
} from '../../../src/lib/pictures/index.ts';
import { matrices } from '../convolve/support.ts';
import { alone, channelOf, translucentNoise } from './support.ts';

const settings = (kernel: Matrix, changes: Partial<FilterSettings> = {}): FilterSettings => ({
  ...DEFAULTS,
  mode: 'colour',
  kernel,
  ...changes,
});

const withAlpha = (picture: Picture, alphaAt: (pixel: number) => number): Picture => ({
  ...picture,
  data: picture.data.map((byte, i) => (i % 4 === 3 ? alphaAt(i >> 2) : byte)),
});

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** A row of pixels. */
const row = (...pixels: readonly Colour[]): Picture => ({
  width: pixels.length,
  height: 1,
  data: Uint8ClampedArray.from(pixels.flat()),
});

const pixelsOf = ({ width, data }: Picture): number[][] =>
  Array.from({ length: width }, (_, x) => [...data.subarray(4 * x, 4 * x + 4)]);

const side = fc.integer({ min: 1, max: 6 });
const byte = fc.integer({ min: 0, max: 255 });
const pictures: fc.Arbitrary<Picture> = fc
  .record({ width: side, height: side })
  .chain(({ width, height }) =>
    fc
      .array(byte, { minLength: 4 * width * height, maxLength: 4 * width * height })
      .map((bytes) => ({ width, height, data: Uint8ClampedArray.from(bytes) })),
  );
const oddSide = fc.constantFrom(1, 3, 5);
const anySettings = (weight: fc.Arbitrary<number>): fc.Arbitrary<FilterSettings> =>
  fc.record({
    kernel: matrices({ width: oddSide, height: oddSide }, weight),
    operation: fc.constantFrom(...OPERATIONS),
    border: fc.constantFrom(...BORDERS),
    range: fc.constantFrom(...RANGES),
    rounding: fc.constantFrom(...ROUNDINGS),
    mode: fc.constantFrom(...MODES),
  });
const wholeWeights = fc.integer({ min: -9, max: 9 });

describe('any picture', () => {
  test('shows nothing of the colour of its clear pixels', () => {
    const tasks = fc.tuple(
      pictures,
      byte,
      anySettings(fc.double({ min: -9, max: 9, noNaN: true })),
    );
    fc.assert(
      fc.property(tasks, ([picture, other, chosen]) => {
        const cut = withAlpha(picture, (pixel) => (pixel % 3 === 0 ? 0 : 255 - (pixel % 2)));
        const recoloured = {
          ...cut,
          data: cut.data.map((value, i) => (cut.data[i | 3] === 0 && i % 4 !== 3 ? other : value)),
        };
        expect(alone(recoloured, chosen)).toEqual(alone(cut, chosen));
      }),
    );
  });

  test('with one alpha everywhere has the colours of the opaque one, and keeps this alpha', () => {
    const alpha = fc.integer({ min: 1, max: 254 });
    fc.assert(
      fc.property(pictures, alpha, anySettings(wholeWeights), (picture, alpha, chosen) => {
        // Beyond the border `zero` all is clear, so alpha is not one and the same there.
        fc.pre(chosen.border !== 'zero');
        const opaque = withAlpha(picture, () => 255);
        const result = alone(
          withAlpha(picture, () => alpha),
          chosen,
        );
        expect(withAlpha(result, () => 255)).toEqual(alone(opaque, chosen));
        expect(channelOf(result, 3).every((value) => value === alpha)).toBe(true);
      }),
    );
  });
});

describe('alpha', () => {
  const picture = translucentNoise(20, 12);
  const alpha = channelOf(picture, 3);

  test.each([
    ['Laplacian', laplacian()],
    ['Sobel', sobel('x')],
    ['a kernel whose rounded weights miss 0', matrixFromRows([[-0.333, -0.333, 0.667]])],
    ['no weight', matrixFromRows([[0, 0, 0]])],
  ])('stays as it is where the weights cancel: %s', (_, kernel) => {
    expect(channelOf(alone(picture, settings(kernel)), 3)).toEqual(alpha);
  });

  test('is the mean under the kernel, whatever the weights sum to', () => {
    const ones = matrixFromRows([[1, 1, 1]]);
    const pixels = row([9, 9, 9, 0], [9, 9, 9, 30], [9, 9, 9, 60], [9, 9, 9, 90]);
    for (const kernel of [ones, box(3, 1), matrixFromRows([[-1, -1, -1]])]) {
      expect([...channelOf(alone(pixels, settings(kernel)), 3)]).toEqual([10, 30, 60, 80]);
    }
  });

  test('depends on no range, rounding or mode', () => {
    const expected = channelOf(alone(picture, settings(box(7, 7))), 3);
    for (const range of RANGES) {
      for (const rounding of ROUNDINGS) {
        for (const mode of MODES) {
          const result = alone(picture, settings(box(7, 7), { range, rounding, mode }));
          expect(channelOf(result, 3)).toEqual(expected);
        }
      }
    }
  });

  test('is cut off at 0 and 255, after colour has been divided by it', () => {
    const edge = row([80, 80, 80, 0], [80, 80, 80, 0], [80, 80, 80, 200], [80, 80, 80, 200]);
    expect(pixelsOf(alone(edge, settings(matrixFromRows([[-1, 3, -1]]))))).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [80, 80, 80, 255],
      [80, 80, 80, 200],
    ]);
  });

  test('is 0 beyond the border `zero`: an edge fades out and does not darken', () => {
    const even = row([90, 90, 90, 120], [90, 90, 90, 120], [90, 90, 90, 120]);
    const result = alone(even, settings(box(3, 1), { border: 'zero' }));
    expect(pixelsOf(result)).toEqual([
      [90, 90, 90, 80],
      [90, 90, 90, 120],
      [90, 90, 90, 80],
    ]);
  });

  test('is 255 beyond the border `zero` with a constant: what was asked for covers', () => {
    const even = row([90, 90, 90, 120], [90, 90, 90, 120], [90, 90, 90, 120]);
    const result = alone(even, settings(box(3, 1), { border: 'zero', constant: 30 }));
    // alpha (120 + 120 + 255) / 3; colour (2 * 90 * 120 + 30 * 255) / (120 + 120 + 255) = 59.1.
    expect(pixelsOf(result)).toEqual([
      [59, 59, 59, 165],
      [90, 90, 90, 120],
      [59, 59, 59, 165],
    ]);
  });
});

describe('colour', () => {
  test('of what comes out clear is 0 in every range, and no part of min-max', () => {
    const pixels = row([200, 0, 0, 0], [200, 0, 0, 0], [60, 0, 0, 255], [80, 0, 0, 255]);
    for (const range of RANGES) {
      const [clear] = pixelsOf(alone(pixels, settings(identity(), { range })));
      expect(clear).toEqual([0, 0, 0, 0]);
    }
    const stretched = alone(pixels, settings(identity(), { range: 'minmax' }));
    expect([...channelOf(stretched, 0)]).toEqual([0, 0, 0, 255]);
  });

  test('of a soft edge goes no further than an opaque edge could', () => {
    const soft = row([255, 0, 0, 255], [0, 0, 0, 1], [255, 0, 0, 255], [100, 0, 0, 255]);
    const sums = matrixFromRows([[0.2, -0.4, 0.2]]);
    // 0.4 * 255 at most, where undivided alpha would give 0.4 * 255 * 255.
    expect(channelOf(alone(soft, settings(sums)), 0)[1]).toBe(102);
  });

  test('of a cut-out has an edge as on black', () => {
    const clear = [0, 0, 0, 0] as const;
    const white = [255, 255, 255, 255] as const;
    const black = [0, 0, 0, 255] as const;
    const edges = settings(matrixFromRows([[-1, 0, 1]]), { range: 'absolute' });
    expect(pixelsOf(alone(row(clear, clear, white, white, white), edges))).toEqual([
      clear,
      clear,
      white,
      black,
      black,
    ]);
  });
});

test('the plan is that for colour times alpha', () => {
  const picture = translucentNoise(300, 200);
  const strip = { width: 300, height: 208, data: new Float32Array(300 * 208) };
  const rows = { start: 4, end: 204 };
  for (const kernel of [gaussian(9), box(9, 9)]) {
    expect(planOfPlanes(planesOf(picture, 'gray'), settings(kernel))).toEqual(
      planFor(kernel, strip, { rows }),
    );
  }
});

describe('one alpha everywhere, where the kernel lies wholly on the picture or elsewhere', () => {
  const picture = translucentNoise(9, 8);
  const opaque = withAlpha(picture, () => 255);
  const even = withAlpha(picture, () => 128);

  test.each<[string, FilterSettings]>([
    ['the size valid', settings(gaussian(5), { size: 'valid' })],
    ['the size valid and weights that cancel', settings(sobel('x'), { size: 'valid' })],
    ['an anchor', settings(box(4, 2), { anchor: { x: 3, y: 0 } })],
    ['an anchor, turned', settings(box(4, 2), { anchor: { x: 0, y: 1 }, operation: 'convolve' })],
    ['the size full', settings(box(2, 3), { size: 'full', border: 'replicate' })],
    ['a scale and an offset', settings(laplacian(), { scale: 0.5, offset: 128 })],
    ['a pair of kernels', settings(sobel('x'), { magnitudeWith: sobel('y'), size: 'valid' })],
  ])('gives the colours of the opaque picture, with %s', (_, chosen) => {
    const expected = alone(opaque, chosen);
    const result = alone(even, chosen);
    expect([result.width, result.height]).toEqual([expected.width, expected.height]);
    for (const index of [0, 1, 2]) {
      const colours = channelOf(result, index);
      channelOf(expected, index).forEach((byte, i) =>
        expect(Math.abs(colours[i]! - byte)).toBeLessThanOrEqual(1),
      );
    }
    expect(new Set(channelOf(result, 3))).toEqual(new Set([128]));
  });
});
