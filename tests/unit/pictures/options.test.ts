import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BORDERS,
  correlate,
  createMatrix,
  grayscale,
  magnitude,
  RANGES,
  reference,
  ROUNDINGS,
  sobel,
  toBytes,
  type Matrix,
} from '../../../src/lib/convolve/index.ts';
import { openEngine } from '../../../src/lib/engine/index.ts';
import {
  filterPicture,
  OPERATIONS,
  outputSize,
  plainFilters,
  planesOf,
  sumsOfPlanes,
  type FilterSettings,
  type Picture,
} from '../../../src/lib/pictures/index.ts';
import { DEFAULTS } from '../../../src/lib/lab/index.ts';
import { hasSameBytes } from '../matrix/support.ts';
import { kernels, side, wholes } from '../convolve/support.ts';
import { bandWorkers, expectSame, filteredBy, noisePicture, poolOf } from './support.ts';

const engine = await openEngine();

function finished<Result>(bands: Generator<number, Result, void>): Result {
  for (;;) {
    const band = bands.next();
    if (band.done === true) return band.value;
  }
}

/** The sums by the definition, on the gray picture. */
function referenceSums(picture: Picture, settings: FilterSettings): Matrix {
  const { kernel, magnitudeWith, operation, border, size = 'same', anchor, constant } = settings;
  const sumsOf = (weights: Matrix): Matrix =>
    reference[operation](grayscale(picture), weights, {
      size,
      ...(size !== 'valid' && { border }),
      ...(anchor && { anchor }),
      ...(constant !== undefined && { constant }),
    });
  const sums = sumsOf(kernel);
  return magnitudeWith === undefined ? sums : magnitude(sums, sumsOf(magnitudeWith));
}

function referenceBytes(picture: Picture, settings: FilterSettings): Uint8ClampedArray {
  const { range, rounding = 'half-even', scale = 1, offset = 0 } = settings;
  return toBytes(referenceSums(picture, settings), { range, rounding, scale, offset });
}

const plane = ({ data }: Picture, place: number) => data.filter((_, i) => i % 4 === place);

/** Settings that go together, with whole weights so that every way gives the same sums. */
const settings: fc.Arbitrary<FilterSettings> = fc
  .record({
    kernel: kernels(wholes, 6),
    size: fc.constantFrom('same', 'valid', 'full'),
    border: fc.constantFrom(...BORDERS),
    constant: fc.constantFrom(undefined, 0, 255, 77, -3.5, 1000),
    operation: fc.constantFrom(...OPERATIONS),
    range: fc.constantFrom(...RANGES),
    rounding: fc.constantFrom(...ROUNDINGS),
    scale: fc.constantFrom(1, 0.5, -2, 1 / 16),
    offset: fc.constantFrom(0, 128, -40.25),
    isPair: fc.boolean(),
    anchorX: fc.nat(5),
    anchorY: fc.nat(5),
  } as const)
  .map(({ kernel, size, border, constant, isPair, anchorX, anchorY, ...rest }) => ({
    ...rest,
    kernel,
    size,
    border,
    mode: 'gray' as const,
    ...(size !== 'valid' && border === 'zero' && constant !== undefined && { constant }),
    ...(size === 'same' && {
      anchor: { x: anchorX % kernel.width, y: anchorY % kernel.height },
    }),
    ...(isPair && { magnitudeWith: { ...kernel, data: kernel.data.toReversed() } }),
  }));

describe('every option', () => {
  test('gives the bytes of the definition, in bands of one thread', () => {
    fc.assert(
      fc.property(side(20), side(20), settings, (width, height, chosen) => {
        fc.pre(chosen.size !== 'valid' || fits(chosen.kernel, width, height));
        const picture = noisePicture(width, height);
        const result = finished(filterPicture(picture, chosen));
        const { width: columns, height: rows } = referenceSums(picture, chosen);
        expect([result.width, result.height]).toEqual([columns, rows]);
        expect(outputSize(planesOf(picture, chosen.mode), chosen)).toEqual({
          width: columns,
          height: rows,
        });
        const expected = referenceBytes(picture, chosen);
        for (const place of [0, 1, 2]) expect(plane(result, place)).toEqual(expected);
      }),
    );
  });

  const fits = ({ width, height }: Matrix, columns: number, rows: number): boolean =>
    width <= columns && height <= rows;

  // Enough work for several threads.
  const weights = Array.from({ length: 48 }, (_, i) => ((i * 5) % 11) - 5);
  const even = createMatrix(8, 6, weights);
  const picture = noisePicture(800, 560);

  const cases: [string, Partial<FilterSettings>][] = [
    ['an even kernel', { anchor: { x: 0, y: 5 } }],
    ['an even kernel, turned', { anchor: { x: 7, y: 1 }, operation: 'convolve' }],
    ['a constant that is a byte', { anchor: { x: 4, y: 3 }, border: 'zero', constant: 200 }],
    ['a constant that is none', { anchor: { x: 4, y: 3 }, border: 'zero', constant: -3.5 }],
    ['the size valid', { size: 'valid', operation: 'convolve' }],
    ['the size full', { size: 'full', border: 'zero', constant: 9.5 }],
    ['the size full with a border', { size: 'full', border: 'reflect101' }],
    ['scale and offset', { anchor: { x: 4, y: 3 }, scale: 1 / 3, offset: 128.25 }],
    ['scale, offset and minmax', { size: 'full', range: 'minmax', scale: -1, offset: 3 }],
    ['a magnitude', { size: 'valid', magnitudeWith: { ...even, data: even.data.toReversed() } }],
  ];

  test.each(cases)('gives them in workers, and with the engine: %s', async (_, changes) => {
    const chosen = { ...DEFAULTS, kernel: even, ...changes };
    const expected = referenceBytes(picture, chosen);
    expect(hasSameBytes(plane(finished(filterPicture(picture, chosen, engine)), 1), expected)).toBe(
      true,
    );
    for (const isShared of [true, false]) {
      const workers = bandWorkers();
      const pool = poolOf(plainFilters, workers, { isShared });
      await filteredBy(pool, picture, { ...chosen, mode: 'colour' });
      await workers.ready();
      const before = workers.bands;
      const result = await filteredBy(pool, picture, chosen);
      expect(hasSameBytes(plane(result, 1), expected)).toBe(true);
      expect(workers.bands).toBeGreaterThan(before);
    }
  });
});

describe('another size', () => {
  const picture = noisePicture(5, 4);
  const chosen: FilterSettings = { ...DEFAULTS, kernel: sobel('x'), mode: 'colour' };
  const rows = ({ width, height, data }: Picture): number[][] =>
    Array.from({ length: height }, (_, y) =>
      [...data.filter((_, i) => i % 4 === 3)].slice(y * width, (y + 1) * width),
    );
  const alpha = rows(picture);

  test('valid keeps the alpha under the middle of the kernel', () => {
    const result = finished(filterPicture(picture, { ...chosen, size: 'valid' }));
    expect(rows(result)).toEqual(alpha.slice(1, 3).map((row) => row.slice(1, 4)));
  });

  test('full goes on with the nearest alpha', () => {
    const result = finished(filterPicture(picture, { ...chosen, size: 'full' }));
    expect(
      rows(result)
        .slice(1, 5)
        .map((row) => row.slice(1, 6)),
    ).toEqual(alpha);
    expect(rows(result)[0]![0]).toBe(alpha[0]![0]);
    expect(rows(result)[5]![6]).toBe(alpha[3]![4]);
  });

  test('is not written over a result of the size before', async () => {
    const pool = poolOf(plainFilters, null);
    const out = await filteredBy(pool, picture, chosen);
    const full = { ...chosen, size: 'full' } as const;
    const control = { isWanted: () => true, report: () => undefined };
    const result = await pool.filter(planesOf(picture, full.mode), full, control, out);
    expectSame(result.picture, finished(filterPicture(picture, full)));
  });

  test('a kernel that does not fit is refused', () => {
    const small = noisePicture(2, 2);
    expect(() => finished(filterPicture(small, { ...chosen, size: 'valid' }))).toThrow(
      "does not fit on an image of 2 x 2, so 'valid' is empty",
    );
  });

  test('two kernels of different sizes are refused', () => {
    const pair = { ...chosen, magnitudeWith: createMatrix(5, 3) };
    expect(() => outputSize(planesOf(picture, 'gray'), pair)).toThrow(
      new RangeError('magnitudeWith: received 5 x 3; the kernel has 3 x 3'),
    );
  });
});

describe('sumsOfPlanes', () => {
  const picture = noisePicture(300, 200);

  /** All sums of each plane, and in how many parts they came. */
  function allSums(chosen: FilterSettings, filters = plainFilters) {
    const of = planesOf(picture, chosen.mode);
    const strips = [...sumsOfPlanes(of, chosen, filters, 24_000)];
    const planes = strips[0]!.map((_, i) => strips.flatMap((strip) => [...strip[i]!.data]));
    return { planes, count: strips.length };
  }

  test('has the sums of the definition, negative and large, scaled and moved', () => {
    const chosen: FilterSettings = {
      ...DEFAULTS,
      kernel: sobel('x'),
      size: 'full',
      border: 'zero',
      scale: 100,
      offset: -0.5,
      range: 'minmax',
    };
    for (const filters of [plainFilters, engine]) {
      const { planes } = allSums(chosen, filters);
      const expected = referenceSums(picture, chosen).data.map((sum) => sum * 100 - 0.5);
      expect(planes).toEqual([[...expected]]);
      expect(expected.some((sum) => sum < -1000)).toBe(true);
    }
  });

  test('has a matrix for each colour, some rows at a time', () => {
    const kernel = sobel('y');
    const { planes, count } = allSums({ ...DEFAULTS, kernel, mode: 'colour' });
    expect(count).toBe(3);
    for (const [place, sums] of planes.entries()) {
      const image = createMatrix(300, 200, plane(picture, place));
      expect(sums).toEqual([...correlate(image, kernel).data]);
    }
  });
});
