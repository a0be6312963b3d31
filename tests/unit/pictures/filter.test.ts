import { describe, expect, test } from 'vitest';
import {
  box,
  BORDERS,
  convolve,
  correlate,
  createMatrix,
  fromImageData,
  grayscale,
  planFor,
  RANGES,
  ROUNDINGS,
  toBytes,
  type Matrix,
} from '../../../src/lib/convolve/index.ts';
import { openEngine } from '../../../src/lib/engine/index.ts';
import { divide } from '../../../src/lib/pictures/divide.ts';
import {
  filterPicture,
  plainFilters,
  planesOf,
  planOfPlanes,
  type FilterSettings,
  type Picture,
} from '../../../src/lib/pictures/index.ts';
import { hasSameBytes } from '../matrix/support.ts';
import { channelOf, noisePicture } from './support.ts';

/** Of no symmetry, so that turning it shows. */
const kernel = createMatrix(5, 3, [1, -2, 3, 0, 1, -1, 4, 2, -3, 0, 0.5, 1 / 9, 0, -1, 2]);

function settings(changes: Partial<FilterSettings> = {}): FilterSettings {
  return {
    kernel,
    operation: 'correlate',
    border: 'replicate',
    range: 'clamp',
    mode: 'gray',
    ...changes,
  };
}

function run(pixels: Picture, chosen: FilterSettings) {
  const bands = filterPicture(pixels, chosen);
  const shares: number[] = [];
  for (;;) {
    const band = bands.next();
    if (band.done === true) return { result: band.value, shares };
    shares.push(band.value);
  }
}

function bytes(image: Matrix, { kernel, operation, border, range, rounding }: FilterSettings) {
  const apply = operation === 'convolve' ? convolve : correlate;
  return toBytes(apply(image, kernel, { border }), { range, ...(rounding && { rounding }) });
}

describe('filterPicture', () => {
  const small = noisePicture(31, 17);

  for (const border of BORDERS) {
    for (const range of RANGES) {
      test(`gray, ${border}, ${range}: every channel is the library's plane`, () => {
        const chosen = settings({ border, range });
        const { result } = run(small, chosen);
        const expected = bytes(grayscale(small), chosen);
        for (const place of [0, 1, 2]) expect(channelOf(result, place)).toEqual(expected);
      });

      test(`colour, ${border}, ${range}: each channel is filtered by itself`, () => {
        const chosen = settings({ border, range, mode: 'colour', operation: 'convolve' });
        const { result } = run(small, chosen);
        const { red, green, blue } = fromImageData(small);
        [red, green, blue].forEach((image, place) =>
          expect(channelOf(result, place)).toEqual(bytes(image, chosen)),
        );
      });
    }
  }

  test.each(BORDERS)('an opaque picture stays opaque, with the border %s', (border) => {
    const alpha = channelOf(run(small, settings({ border, mode: 'colour' })).result, 3);
    expect(alpha.every((byte) => byte === 255)).toBe(true);
  });

  test('the picture it is given is not written to', () => {
    const copy = noisePicture(31, 17);
    run(small, settings({ mode: 'colour' }));
    expect(small).toEqual(copy);
  });

  test('a large kernel is worked off in bands that show no seams', () => {
    const large = noisePicture(1500, 900);
    const blur = box(15, 15);
    const kernel = { ...blur, data: blur.data.with(0, 0.5) };
    for (const range of ['clamp', 'minmax'] as const) {
      const chosen = settings({ kernel, range, border: 'wrap' });
      const { result, shares } = run(large, chosen);
      expect(shares.length).toBeGreaterThan(1);
      expect(hasSameBytes(channelOf(result, 0), bytes(grayscale(large), chosen))).toBe(true);
    }
  });

  test('the share done rises to 1, over all channels', () => {
    const { shares } = run(
      noisePicture(400, 300),
      settings({ kernel: box(15, 15), mode: 'colour' }),
    );
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(shares[0]).toBeLessThan(0.5);
  });

  test('a kernel larger than the picture, and a picture of one pixel', () => {
    for (const tiny of [noisePicture(1, 1), noisePicture(2, 3)]) {
      const chosen = settings({ kernel: box(15, 15), border: 'reflect101' });
      expect(channelOf(run(tiny, chosen).result, 0)).toEqual(bytes(grayscale(tiny), chosen));
    }
  });
});

describe('rounding', () => {
  const pairs = RANGES.flatMap((range) => ROUNDINGS.map((rounding) => ({ range, rounding })));
  test.each(pairs)('follows $rounding for the range $range', (chosen) => {
    const pixels = noisePicture(40, 30);
    const all = settings(chosen);
    expect(channelOf(run(pixels, all).result, 0)).toEqual(bytes(grayscale(pixels), all));
  });
});

describe('planOfPlanes', () => {
  test('is the plan for bytes in a picture of one band', () => {
    const pixels = noisePicture(300, 200);
    const image = { width: 300, height: 200, data: new Uint8Array(300 * 200) };
    for (const mode of ['gray', 'colour'] as const) {
      expect(planOfPlanes(planesOf(pixels, mode), settings({ mode }))).toEqual(
        planFor(kernel, image),
      );
    }
    expect(planOfPlanes(planesOf(pixels, 'gray'), settings({ kernel: box(9, 9) })).way).toBe(
      'running-sum',
    );
  });

  test('is the plan of the first band in a picture of several', () => {
    const pixels = noisePicture(2000, 1200);
    const dense = createMatrix(
      31,
      31,
      Array.from({ length: 31 * 31 }, (_, i) => Math.sin(i * i)),
    );
    const image = { width: 2000, height: 1200, data: new Uint8Array(2000 * 1200) };
    const planes = planesOf(pixels, 'gray');
    const { rows } = divide(planes, settings({ kernel: dense }), plainFilters)[0]!;
    expect(rows.end).toBeLessThan(1200);
    expect(planOfPlanes(planes, settings({ kernel: dense }))).toEqual(
      planFor(dense, image, { rows }),
    );
  });
});

describe.each([
  ['TypeScript', plainFilters],
  ['the engine', await openEngine()],
])('the bands of a large kernel, in %s', (_, filters) => {
  const planes = planesOf(noisePicture(1640, 1190), 'gray');
  const image = { width: 1640, height: 1190, data: new Uint8Array(1640 * 1190) };

  test.each([101, 301, 501, 1001])('cost in all what the picture costs: %i a side', (side) => {
    const weights = Float32Array.from({ length: side * side }, (_weight, i) => Math.sin(i * i + 1));
    const dense = createMatrix(side, side, weights);
    // Workers would have more bands.
    const bands = divide(planes, settings({ kernel: dense }), filters, () => 4);
    const costs = bands.map(({ rows }) => {
      const { cost } = filters.planFor(dense, image, { rows });
      return (cost * (rows.end - rows.start)) / 1190;
    });
    const all = costs.reduce((sum, cost) => sum + cost, 0);
    // The kernel's spectrum is made for each band.
    expect(all / filters.planFor(dense, image).cost).toBeLessThan(1.35);
    expect(bands.at(-1).rows.end).toBe(1190);
  });
});
