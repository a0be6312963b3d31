import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createMatrix,
  layoutOf,
  matrixFromRows,
  pad,
  type CorrelateOptions,
  type Image,
  type Matrix,
} from '../../../../src/lib/convolve/index.ts';
import { median } from '../../../../src/lib/vision/index.ts';
import { slideColumnHistograms } from '../../../../src/lib/vision/filters/median/column-histograms.ts';
import { risingOrder } from '../../../../src/lib/vision/filters/median/rising-order.ts';
import { slideHistogram } from '../../../../src/lib/vision/filters/median/sliding-histogram.ts';
import { borders, fractions, images, rowsOf, side } from '../../convolve/support.ts';

/** The middle of the sorted window, at every place. */
function sortedMiddles(image: Image, window: Matrix, options: CorrelateOptions): number[] {
  const layout = layoutOf(image, window, options);
  const floats = createMatrix(image.width, image.height, Float32Array.from(image.data));
  const margin = Math.max(window.width, window.height);
  const margins = { top: margin, right: margin, bottom: margin, left: margin };
  const padded = pad(floats, margins, layout.border, options.constant);
  return Array.from({ length: layout.width * layout.height }, (_, i) => {
    const x = (i % layout.width) + layout.offset.x + margin;
    const y = Math.floor(i / layout.width) + layout.offset.y + margin;
    const covered = Float32Array.from(window.data, (_, k) => {
      const row = y + Math.floor(k / window.width);
      return padded.data[row * padded.width + x + (k % window.width)]!;
    });
    return covered.sort()[covered.length >> 1]!;
  });
}

const bytes = fc.integer({ min: 0, max: 255 });
const sizes = fc.record({ width: side(9), height: side(40) });

describe('median', () => {
  it.each([
    ['bytes', bytes],
    ['a few bytes', fc.constantFrom(0, 255, 7)],
    ['floats', fractions],
  ])('is the sorted middle of every window of %s', (_, value) => {
    fc.assert(
      fc.property(images(value, 14), sizes, borders, (image, { width, height }, border) => {
        const window = createMatrix(width, height);
        const options = { border, anchor: { x: width >> 1, y: height >> 1 } };
        const medians = median(image, width, height, options);
        expect([...medians.data]).toEqual(sortedMiddles(image, window, options));
      }),
      { numRuns: 60 },
    );
  });

  it.each(['same', 'valid', 'full'] as const)('has the size %s, and bands of it', (size) => {
    const image = createMatrix(
      20,
      18,
      Float32Array.from({ length: 360 }, (_, i) => (i * i) % 101),
    );
    const expected = sortedMiddles(image, createMatrix(5, 3), { size });
    const whole = median(image, 5, 3, { size });
    expect([...whole.data]).toEqual(expected);
    const band = median(image, 5, 3, { size, rows: { start: 2, end: 5 } });
    expect([...band.data]).toEqual(expected.slice(2 * whole.width, 5 * whole.width));
  });

  it('looks beyond the edge at a constant that is no byte', () => {
    const image = { width: 2, height: 2, data: Uint8Array.of(1, 2, 3, 4) };
    expect(rowsOf(median(image, 3, 3, { border: 'zero', constant: -0.5 }))).toEqual([
      [-0.5, -0.5],
      [-0.5, -0.5],
    ]);
  });

  it('drops single wrong pixels, and keeps an upright edge', () => {
    const image = matrixFromRows([
      [10, 10, 90, 90],
      [10, 255, 90, 90],
      [10, 10, 90, 0],
    ]);
    expect(rowsOf(median(image, 3, 3))).toEqual([
      [10, 10, 90, 90],
      [10, 10, 90, 90],
      [10, 10, 90, 90],
    ]);
  });

  it('takes the upper one of two, and NaN for the largest', () => {
    const options = { anchor: { x: 0, y: 0 } };
    expect(rowsOf(median(matrixFromRows([[1, 5, 3]]), 2, 1, options))).toEqual([[5, 5, 3]]);
    expect(rowsOf(median(matrixFromRows([[NaN, -1, 0.5]]), 3, 1, { size: 'valid' }))).toEqual([
      [0.5],
    ]);
  });

  it('needs an anchor for an even side', () => {
    expect(() => median(matrixFromRows([[1]]), 2, 1)).toThrow('width 2 is even');
  });

  it('rounds floats to bytes half to even', () => {
    const image = matrixFromRows([[0.5, 1.5, 300]]);
    expect([...median(image, 1, 1, { output: 'bytes' }).data]).toEqual([0, 2, 255]);
  });

  it('joins the tiles of a picture of floats', () => {
    const image = createMatrix(
      150,
      70,
      Float32Array.from({ length: 150 * 70 }, (_, i) => Math.sin(i * i)),
    );
    const expected = sortedMiddles(image, createMatrix(7, 5), {});
    expect([...median(image, 7, 5).data]).toEqual(expected);
  });
});

describe('both histograms', () => {
  it('find the same medians, also where a window has over 2^16 pixels', () => {
    const data = Uint8Array.from({ length: 264 * 262 }, (_, i) => (i * 2654435761) >>> 24);
    const pixels = { width: 264, height: 262, data };
    for (const window of [
      { width: 257, height: 256 },
      { width: 6, height: 35 },
      { width: 31, height: 2 },
    ]) {
      const count = (265 - window.width) * (263 - window.height);
      const results = [slideHistogram, slideColumnHistograms].map((slide) => {
        const [medians, ranks] = [new Uint8Array(count), new Int32Array(count)];
        slide(pixels, window, medians, ranks);
        return { medians, ranks };
      });
      expect(results[0]).toEqual(results[1]);
    }
  });
});

describe('risingOrder', () => {
  it('sorts as JavaScript sorts floats', () => {
    const values = fc.oneof(fc.float(), fc.constantFrom(0, -0, NaN, Infinity, -Infinity));
    fc.assert(
      fc.property(fc.array(values), (list) => {
        const floats = Float32Array.from(list);
        const sorted = Array.from(risingOrder(floats), (index) => floats[index]!);
        expect(sorted).toEqual([...floats.slice().sort()]);
      }),
    );
  });
});
