import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  box,
  correlate,
  createMatrix,
  fromImageData,
  matrixFromRows,
  sharpen,
  sobel,
  toImageData,
} from '../../../../src/lib/convolve/index.ts';
import {
  correlateChannels,
  correlateSummed,
  linearToSrgb,
  srgbToLinear,
} from '../../../../src/lib/vision/index.ts';
import { distance } from '../../convolve/support.ts';

const levels = fc.integer({ min: 0, max: 255 });
const pixels = fc.array(levels, { minLength: 48, maxLength: 48 }).map((bytes) => ({
  width: 4,
  height: 3,
  data: Uint8ClampedArray.from(bytes),
}));
const withAlpha = (
  picture: { width: number; height: number; data: Uint8ClampedArray },
  alpha: number,
) => ({
  ...picture,
  data: picture.data.map((byte, i) => (i % 4 === 3 ? alpha : byte)),
});

describe('correlateChannels', () => {
  it('filters each channel of an opaque picture by itself', () => {
    fc.assert(
      fc.property(pixels, (picture) => {
        const channels = fromImageData(withAlpha(picture, 255));
        const filtered = correlateChannels(channels, sobel('x'));
        for (const name of ['red', 'green', 'blue'] as const) {
          expect(filtered[name]).toEqual(correlate(channels[name], sobel('x')));
        }
        expect(filtered.alpha).toEqual(channels.alpha);
      }),
    );
  });

  it('gives the colours of the opaque picture where alpha is the same everywhere', () => {
    fc.assert(
      fc.property(pixels, fc.integer({ min: 1, max: 254 }), (picture, alpha) => {
        const opaque = correlateChannels(fromImageData(withAlpha(picture, 255)), box(3, 3));
        const filtered = correlateChannels(fromImageData(withAlpha(picture, alpha)), box(3, 3));
        expect(distance(filtered.green, opaque.green)).toBeLessThan(1e-3);
        for (const value of filtered.alpha.data) expect(value).toBeCloseTo(alpha, 3);
      }),
    );
  });

  it('keeps hidden colour hidden', () => {
    // White beside clear red.
    const picture = { width: 2, height: 1, data: Uint8Array.of(255, 255, 255, 255, 255, 0, 0, 0) };
    const { data } = toImageData(correlateChannels(fromImageData(picture), box(3, 1)));
    expect([...data]).toEqual([255, 255, 255, 170, 255, 255, 255, 85]);
  });

  it('keeps alpha as it was where the weights cancel', () => {
    const picture = { width: 2, height: 1, data: Uint8Array.of(9, 9, 9, 255, 200, 0, 0, 60) };
    const { alpha } = correlateChannels(fromImageData(picture), sobel('x'));
    expect([...alpha.data]).toEqual([255, 60]);
  });
});

describe('correlateSummed', () => {
  it('is gray as a kernel of 1 x 1 x 3', () => {
    const picture = { width: 1, height: 1, data: Uint8Array.of(200, 100, 50, 255) };
    const [red, green, blue] = [0.299, 0.587, 0.114].map((weight) => matrixFromRows([[weight]]));
    const gray = correlateSummed(fromImageData(picture), { red: red!, green: green!, blue: blue! });
    expect(gray.data[0]).toBeCloseTo(124.2, 3);
  });

  it('sums what the kernels make of the channels', () => {
    fc.assert(
      fc.property(pixels, (picture) => {
        const channels = fromImageData(withAlpha(picture, 255));
        const kernels = { red: sobel('x'), green: sharpen(), blue: sobel('y') };
        const sum = correlateSummed(channels, kernels);
        const parts = (['red', 'green', 'blue'] as const).map((name) =>
          correlate(channels[name], kernels[name]),
        );
        sum.data.forEach((value, i) => {
          expect(value).toBe(parts.reduce((total, { data }) => total + data[i]!, 0));
        });
      }),
    );
  });

  it('lets colour count as much as it covers', () => {
    const third = box(3, 1);
    const kernels = { red: third, green: createMatrix(3, 1), blue: createMatrix(3, 1) };
    const picture = { width: 2, height: 1, data: Uint8Array.of(90, 0, 0, 255, 250, 0, 0, 0) };
    expect(correlateSummed(fromImageData(picture), kernels).data[0]).toBeCloseTo(90, 3);
  });
});

describe('sRGB', () => {
  it('stores half of the light as 188', () => {
    expect(linearToSrgb(matrixFromRows([[0.5]])).data[0]).toBeCloseTo(187.5, 1);
    expect([...srgbToLinear(matrixFromRows([[0, 255]])).data]).toEqual([0, 1]);
  });

  it('goes there and back', () => {
    const image = createMatrix(
      256,
      1,
      Float32Array.from({ length: 256 }, (_, i) => i),
    );
    expect(distance(linearToSrgb(srgbToLinear(image)), image)).toBeLessThan(1e-3);
  });
});
