import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createMatrix,
  fromImageData,
  grayscale,
  matrixFromRows,
  toImageData,
  type PixelData,
} from '../../../src/lib/convolve/index.ts';
import { rowsOf, side } from '../convolve/support.ts';

const two: PixelData = {
  width: 2,
  height: 1,
  data: Uint8ClampedArray.of(1, 2, 3, 4, 250, 251, 252, 253),
};

describe('fromImageData', () => {
  it('takes a picture apart into its channels', () => {
    const { red, green, blue, alpha } = fromImageData(two);
    expect([red, green, blue, alpha].map(rowsOf)).toEqual([
      [[1, 250]],
      [[2, 251]],
      [[3, 252]],
      [[4, 253]],
    ]);
  });

  it('reads a view into a larger buffer', () => {
    const data = Uint8Array.of(9, 9, 1, 2, 3, 4, 9).subarray(2, 6);
    expect(rowsOf(fromImageData({ width: 1, height: 1, data }).red)).toEqual([[1]]);
  });

  it('refuses data that are not bytes, or too few', () => {
    const data = Float32Array.of(1, 2, 3, 4) as unknown as Uint8Array;
    expect(() => fromImageData({ width: 1, height: 1, data })).toThrow(
      new TypeError('pixels: data: received Float32Array; pass a Uint8ClampedArray or Uint8Array'),
    );
    expect(() => fromImageData({ ...two, height: 2 })).toThrow(
      new RangeError('pixels: data: received 8 numbers; 2 x 2 needs 16'),
    );
    expect(() => fromImageData({ ...two, width: 0 })).toThrow(
      new RangeError('pixels: width: received 0; pass a whole number of at least 1'),
    );
  });
});

describe('toImageData', () => {
  it('puts together what fromImageData takes apart', () => {
    const pictures = fc
      .tuple(side(9), side(9))
      .chain(([width, height]) =>
        fc
          .uint8Array({ minLength: 4 * width * height, maxLength: 4 * width * height })
          .map((data) => ({ width, height, data: Uint8ClampedArray.from(data) })),
      );
    fc.assert(
      fc.property(pictures, (picture) => {
        expect(toImageData(fromImageData(picture))).toEqual(picture);
      }),
    );
  });

  it('is opaque without alpha, rounded and cut off', () => {
    const gray = matrixFromRows([[-5, 1.5, 300]]);
    expect(toImageData({ red: gray, green: gray, blue: gray })).toEqual({
      width: 3,
      height: 1,
      data: Uint8ClampedArray.of(0, 0, 0, 255, 2, 2, 2, 255, 255, 255, 255, 255),
    });
  });

  it('refuses channels of different sizes', () => {
    const red = createMatrix(2, 1);
    expect(() => toImageData({ red, green: red, blue: createMatrix(1, 2) })).toThrow(
      new RangeError('blue: received 1 x 2; red has 2 x 1'),
    );
  });
});

describe('grayscale', () => {
  it('weighs green most and blue least', () => {
    const data = Uint8Array.of(
      ...[255, 0, 0, 255],
      ...[0, 255, 0, 255],
      ...[0, 0, 255, 255],
      ...[255, 255, 255, 0],
    );
    expect(rowsOf(grayscale({ width: 4, height: 1, data }))).toEqual([[76, 150, 29, 255]]);
  });

  it('rounds by its whole-number weights, also where the decimal ones would round otherwise', () => {
    // 0.299 R + 0.587 G + 0.114 B is 162.498, 121.502, 138.501 and 99.502.
    const data = Uint8Array.of(
      ...[246, 102, 255, 255],
      ...[103, 105, 255, 255],
      ...[152, 109, 255, 255],
      ...[212, 12, 255, 255],
    );
    expect(rowsOf(grayscale({ width: 4, height: 1, data }))).toEqual([[162, 121, 138, 100]]);
  });

  it('keeps every gray as it is', () => {
    const data = Uint8Array.from({ length: 1024 }, (_, i) => i >> 2);
    const gray = grayscale({ width: 256, height: 1, data });
    expect([...gray.data]).toEqual(Array.from({ length: 256 }, (_, i) => i));
  });

  it('refuses too few bytes', () => {
    expect(() => grayscale({ width: 3, height: 1, data: new Uint8Array(9) })).toThrow(
      new RangeError('pixels: data: received 9 numbers; 3 x 1 needs 12'),
    );
  });
});
