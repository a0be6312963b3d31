import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  correlate,
  createMatrix,
  laplacian,
  magnitude,
  matrixFromRows,
  pad,
} from '../../../../src/lib/convolve/index.ts';
import {
  differenceOfGaussians,
  differenceOfGaussiansKernel,
  direction,
  gaussianBlur,
  gradient,
  gradientMagnitude,
  hysteresis,
  laplacianOfGaussian,
  laplacianOfGaussianKernel,
  OPERATORS,
  thin,
  thinnedGradient,
  varianceOfLaplacian,
} from '../../../../src/lib/vision/index.ts';
import { borders, distance, images, rowsOf, wholes } from '../../convolve/support.ts';

/** 16 x 16 pixels, brighter by `x` levels a pixel to the right and by `y` downwards. */
const ramp = (x: number, y: number) =>
  createMatrix(
    16,
    16,
    Float32Array.from({ length: 256 }, (_, i) => x * (i % 16) + y * Math.floor(i / 16)),
  );
const MIDDLE = 16 * 8 + 8;

describe('gradient', () => {
  it.each([
    ['sobel', 8],
    ['prewitt', 6],
    ['scharr', 32],
  ] as const)('of a ramp of one level a pixel is, by %s, %d', (operator, scale) => {
    const { x, y } = gradient(ramp(1, 0), operator);
    expect([x.data[MIDDLE], y.data[MIDDLE]]).toEqual([scale, 0]);
  });

  it('has the magnitude of its components, for bytes and floats', () => {
    const levels = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(
        images(levels),
        fc.constantFrom(...OPERATORS),
        borders,
        (image, operator, border) => {
          const { x, y } = gradient(image, operator, { border });
          const expected = magnitude(x, y);
          const bytes = { ...image, data: Uint8Array.from(image.data) };
          expect(gradientMagnitude(image, operator, { border })).toEqual(expected);
          expect(gradientMagnitude(bytes, operator, { border })).toEqual(expected);
        },
      ),
    );
  });

  it('refuses what both components would share', () => {
    expect(() => gradient(ramp(1, 0), 'sobel', { out: ramp(0, 0) } as never)).toThrow(
      'options: received "out"',
    );
  });
});

describe('direction', () => {
  it.each([
    ['right', 1, 0, 0],
    ['down and to the right', 1, 1, 45],
    ['down', 0, 1, 90],
    ['left', -1, 0, 180],
    ['up', 0, -1, -90],
    ['up and to the left', -1, -1, -135],
  ])('towards the %s: y points down', (_, right, down, degrees) => {
    const { x, y } = gradient(ramp(right, down));
    expect((direction(x, y).data[MIDDLE]! * 180) / Math.PI).toBeCloseTo(degrees, 4);
  });

  it('of what is flat is 0', () => {
    const { x, y } = gradient(ramp(0, 0));
    expect(direction(x, y).data.every((angle) => Object.is(angle, 0))).toBe(true);
  });
});

describe('thin', () => {
  it('leaves one pixel of a ridge of any width', () => {
    const strength = matrixFromRows([
      [0, 2, 5, 5, 2, 0],
      [0, 2, 5, 7, 2, 0],
    ]);
    const right = createMatrix(6, 2);
    expect(rowsOf(thin(strength, right))).toEqual([
      [0, 0, 5, 0, 0, 0],
      [0, 0, 0, 7, 0, 0],
    ]);
  });

  it('looks along the direction, and the opposite one is the same', () => {
    const strength = matrixFromRows([
      [9, 1, 1],
      [1, 5, 1],
      [1, 1, 1],
    ]);
    const along = (degrees: number): number => {
      const angles = new Float32Array(9).fill((degrees * Math.PI) / 180);
      return thin(strength, createMatrix(3, 3, angles)).data[4]!;
    };
    expect([45, -135, 60, 30].map(along)).toEqual([0, 0, 0, 0]);
    expect([0, 180, 90, -90, 135, -45, 20, 70].map(along)).toEqual(new Array(8).fill(5));
  });

  it('of an even picture is nothing', () => {
    expect(thin(createMatrix(4, 4), createMatrix(4, 4))).toEqual(createMatrix(4, 4));
  });
});

describe('thinnedGradient', () => {
  it('is the gradient, thinned, of an image whose border is written out', () => {
    fc.assert(
      fc.property(
        images(fc.integer({ min: 0, max: 255 })),
        fc.constantFrom(...OPERATORS),
        borders,
        (image, operator, border) => {
          const framed = pad(image, { top: 2, right: 2, bottom: 2, left: 2 }, border);
          const { x, y } = gradient(framed, operator, { size: 'valid' });
          const whole = thin(magnitude(x, y), direction(x, y));
          const inner = rowsOf(whole)
            .slice(1, -1)
            .map((row) => row.slice(1, -1));
          expect(rowsOf(thinnedGradient(image, operator, { border }))).toEqual(inner);
          const rows = { start: image.height - 1, end: image.height };
          const last = thinnedGradient(image, operator, { border, rows });
          expect(rowsOf(last)).toEqual(inner.slice(-1));
        },
      ),
    );
  });
});

describe('hysteresis', () => {
  it('follows from what is strong to what is weak, around corners', () => {
    const strength = matrixFromRows([
      [9, 0, 0, 4],
      [0, 4, 0, 4],
      [0, 0, 4, 0],
      [4, 0, 0, 0],
    ]);
    expect(
      rowsOf({ ...strength, data: Float32Array.from(hysteresis(strength, 3, 8).data) }),
    ).toEqual([
      [255, 0, 0, 255],
      [0, 255, 0, 255],
      [0, 0, 255, 0],
      [0, 0, 0, 0],
    ]);
  });

  it('keeps what is above high, nothing that is not above low, and is done when done twice', () => {
    fc.assert(
      fc.property(
        images(wholes, 12),
        fc.integer({ min: -9, max: 9 }),
        fc.nat(9),
        (image, low, more) => {
          const kept = hysteresis(image, low, low + more);
          kept.data.forEach((value, i) => {
            if (image.data[i]! > low + more) expect(value).toBe(255);
            if (!(image.data[i]! > low)) expect(value).toBe(0);
          });
          const masked = {
            ...image,
            data: image.data.map((v, i) => (kept.data[i] === 255 ? v : -99)),
          };
          expect(hysteresis(masked, low, low + more)).toEqual(kept);
        },
      ),
    );
  });

  it('is one threshold where both are the same', () => {
    const row = matrixFromRows([[1, 2, 3]]);
    expect([...hysteresis(row, 2, 2).data]).toEqual([0, 0, 255]);
    expect(() => hysteresis(row, 3, 2)).toThrow(
      'high: received 2; pass a number that is not below low, 3',
    );
  });
});

describe('second derivatives', () => {
  it('have kernels that answer to change alone', () => {
    for (const kernel of [laplacianOfGaussianKernel(2), differenceOfGaussiansKernel(2)]) {
      expect(Math.abs(kernel.data.reduce((sum, weight) => sum + weight, 0))).toBeLessThan(1e-6);
    }
  });

  it('of a blurred picture are nearly those of the Laplacian after the blur', () => {
    const image = createMatrix(
      40,
      40,
      Float32Array.from({ length: 1600 }, (_, i) => (i * i) % 251),
    );
    const blurred = correlate(gaussianBlur(image, 3, { border: 'wrap' }), laplacian(), {
      border: 'wrap',
    });
    const strongest = Math.max(...blurred.data.map(Math.abs));
    const once = laplacianOfGaussian(image, 3, { border: 'wrap' });
    expect(distance(once, blurred)).toBeLessThan(0.1 * strongest);
  });

  it('are negative in a bright blob, and the difference of Gaussians is positive there', () => {
    const blob = gaussianBlur(
      createMatrix(
        31,
        31,
        Float32Array.from({ length: 961 }, (_, i) => (i === 480 ? 1e4 : 0)),
      ),
      3,
    );
    expect(laplacianOfGaussian(blob, 3).data[480]).toBeLessThan(0);
    expect(differenceOfGaussians(blob, 3).data[480]).toBeGreaterThan(0);
  });
});

describe('varianceOfLaplacian', () => {
  it('falls as a picture is blurred, and is 0 for a flat one', () => {
    const image = createMatrix(
      30,
      30,
      Float32Array.from({ length: 900 }, (_, i) => (i * i) % 256),
    );
    const sharpness = [0, 0.5, 1, 2].map((sigma) =>
      varianceOfLaplacian(gaussianBlur(image, sigma)),
    );
    expect(sharpness).toEqual(sharpness.toSorted((a, b) => b - a));
    expect(varianceOfLaplacian(createMatrix(5, 5, new Float32Array(25).fill(9)))).toBe(0);
  });
});
