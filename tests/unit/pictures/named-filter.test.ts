import { describe, expect, test } from 'vitest';
import {
  BORDERS,
  fromImageData,
  grayscale,
  toBytes,
  type Matrix,
} from '../../../src/lib/convolve/index.ts';
import {
  filterPicture,
  plainFilters,
  settingsOf,
  type NamedFilter,
  type Picture,
} from '../../../src/lib/pictures/index.ts';
import {
  addNoise,
  differenceOfGaussians,
  direction,
  directionalWeightedMedian,
  gaussianBlur,
  gradient,
  gradientMagnitude,
  hysteresis,
  laplacianOfGaussian,
  median,
  thinnedGradient,
  threshold,
  unsharpMask,
} from '../../../src/lib/vision/index.ts';
import {
  alone,
  bandWorkers,
  channelOf,
  expectSame,
  filteredBy,
  noisePicture,
  poolOf,
  translucentNoise,
} from './support.ts';

const picture = noisePicture(90, 70);
/** Enough work for several bands. */
const large = noisePicture(1100, 900);
const PLAIN = { border: 'reflect', range: 'clamp', mode: 'gray' } as const;
const COLOUR = { ...PLAIN, mode: 'colour' } as const;
const border = { border: 'reflect' } as const;
const noise = { kind: 'gaussian', sigma: 20, seed: 9 } as const;

const cases: readonly (readonly [NamedFilter, (gray: Matrix) => Matrix])[] = [
  [{ name: 'gaussian', sigma: 1.5 }, (gray) => gaussianBlur(gray, 1.5, border)],
  [{ name: 'unsharp-mask', sigma: 1, amount: 2 }, (gray) => unsharpMask(gray, 1, 2, border)],
  [{ name: 'laplacian-of-gaussian', sigma: 1 }, (gray) => laplacianOfGaussian(gray, 1, border)],
  [
    { name: 'difference-of-gaussians', sigma: 1 },
    (gray) => differenceOfGaussians(gray, 1, undefined, border),
  ],
  [
    { name: 'gradient-magnitude', operator: 'scharr' },
    (gray) => gradientMagnitude(gray, 'scharr', border),
  ],
  [
    { name: 'gradient-direction', operator: 'sobel' },
    (gray) => {
      const { x, y } = gradient(gray, 'sobel', border);
      return direction(x, y);
    },
  ],
  [{ name: 'median', width: 5, height: 3 }, (gray) => median(gray, 5, 3, border)],
  [
    { name: 'thinned-gradient', operator: 'prewitt' },
    (gray) => thinnedGradient(gray, 'prewitt', border),
  ],
  [
    { name: 'hysteresis', low: 150, high: 220 },
    (gray) => ({ ...gray, data: Float32Array.from(hysteresis(gray, 150, 220).data) }),
  ],
  [
    { name: 'threshold', level: 100 },
    (gray) => ({ ...gray, data: Float32Array.from(threshold(gray, 100).data) }),
  ],
  [{ name: 'noise', noise }, (gray) => addNoise(gray, noise)],
  [
    { name: 'directional-weighted-median', options: { threshold: 300, passes: 2 } },
    (gray) => directionalWeightedMedian(gray, { threshold: 300, passes: 2, ...border }),
  ],
];

const titled = cases.map(([filter, expected]) => [filter.name, filter, expected] as const);

/** Colours as they are; alpha is the same everywhere. */
const withAlpha = ({ width, height, data }: Picture, alpha: number): Picture => ({
  width,
  height,
  data: data.map((byte, i) => (i % 4 === 3 ? alpha : byte)),
});

describe('a filter by name', () => {
  test.each(titled)('%s gives a picture what vision gives its gray', (_, filter, expected) => {
    const scaling = { scale: 3, offset: 20 };
    const result = alone(picture, settingsOf(filter, { ...PLAIN, ...scaling }));
    const bytes = toBytes(expected(grayscale(picture)), scaling);
    expect([...channelOf(result, 0)]).toEqual([...bytes]);
    expect(channelOf(result, 3).every((alpha) => alpha === 255)).toBe(true);
  });

  test.each([true, false])(
    'gives the same in several threads, shared memory: %s',
    async (isShared) => {
      const workers = bandWorkers();
      const pool = poolOf(plainFilters, workers, { isShared });
      await filteredBy(pool, large, settingsOf({ name: 'median', width: 5, height: 5 }, COLOUR));
      await workers.ready();
      const before = workers.bands;
      for (const pixels of [noisePicture(500, 260), translucentNoise(220, 130)]) {
        for (const [filter] of cases) {
          const settings = settingsOf(filter, COLOUR);
          expectSame(await filteredBy(pool, pixels, settings), alone(pixels, settings));
        }
      }
      expect(workers.bands).toBeGreaterThan(before);
    },
  );

  test.each([
    { name: 'median', width: 5, height: 5 },
    { name: 'directional-weighted-median' },
  ] as const)('is worked on in bands, so that it can report and be stopped: $name', (filter) => {
    const shares = [...filterPicture(large, settingsOf(filter, PLAIN))];
    expect(shares.length).toBeGreaterThan(2);
    expect(shares.at(-1)).toBe(1);
  });

  test.each(BORDERS)('goes over a picture more than once in bands, border %s', async (border) => {
    const filter = { name: 'directional-weighted-median', options: { threshold: 300 } } as const;
    const settings = settingsOf(filter, { ...PLAIN, border });
    const noisy = noisePicture(500, 400);
    const whole = directionalWeightedMedian(grayscale(noisy), { ...filter.options, border });
    for (const isShared of [true, false]) {
      const workers = bandWorkers();
      const pool = poolOf(plainFilters, workers, { isShared });
      await filteredBy(pool, noisy, settings);
      await workers.ready();
      const made = await filteredBy(pool, noisy, settings);
      expect([...channelOf(made, 0)]).toEqual([...whole.data]);
      expect(workers.bands).toBeGreaterThan(0);
    }
  });

  test('follows a line through all of a picture that is otherwise worked on in bands', () => {
    const [width, height] = [1100, 900];
    const line = new Uint8ClampedArray(4 * width * height);
    for (let i = 0; i < width * height; i++) {
      line.set([0, 0, 0, 255], 4 * i);
      if (i % width === 7) line.fill(i < width ? 200 : 90, 4 * i, 4 * i + 3);
    }
    const settings = settingsOf({ name: 'hysteresis', low: 50, high: 100 }, PLAIN);
    const kept = channelOf(alone({ width, height, data: line }, settings), 0);
    expect(kept.every((byte, i) => byte === (i % width === 7 ? 255 : 0))).toBe(true);
  });

  test('refuses a window that the filter does not have', () => {
    const settings = settingsOf({ name: 'threshold', level: 1 }, PLAIN);
    const { kernel } = settingsOf({ name: 'median', width: 5, height: 3 }, PLAIN);
    expect(() => alone(picture, { ...settings, kernel })).toThrow(
      'kernel: received 5 x 3; threshold has 1 x 1',
    );
  });
});

describe('on a picture that is not opaque', () => {
  test.each(titled.filter(([name]) => name !== 'gradient-direction'))(
    '%s gives the colours of the opaque one where alpha is the same everywhere',
    (_, filter) => {
      const settings = settingsOf(filter, COLOUR);
      const opaque = alone(picture, settings);
      const result = alone(withAlpha(picture, 120), settings);
      for (const channel of [0, 1, 2]) {
        const [a, b] = [channelOf(result, channel), channelOf(opaque, channel)];
        expect(Math.max(...a.map((byte, i) => Math.abs(byte - b[i]!)))).toBeLessThanOrEqual(1);
      }
      expect(channelOf(result, 3).every((alpha) => alpha === 120)).toBe(true);
    },
  );

  test('a median takes alpha along, and shows no colour that was hidden', () => {
    // Two columns of white, and three of clear red.
    const pixel = (x: number) => (x < 2 ? [255, 255, 255, 255] : [255, 0, 0, 0]);
    const data = Uint8ClampedArray.from(
      { length: 60 },
      (_, i) => pixel(Math.floor(i / 4) % 5)[i % 4]!,
    );
    const cut = { width: 5, height: 3, data };
    const settings = settingsOf(
      { name: 'median', width: 3, height: 3 },
      { ...COLOUR, border: 'replicate' },
    );
    const { green, alpha } = fromImageData(alone(cut, settings));
    expect([...alpha.data.subarray(0, 5)]).toEqual([255, 255, 0, 0, 0]);
    expect([...green.data.subarray(0, 5)]).toEqual([255, 255, 0, 0, 0]);
  });

  test('hysteresis, a threshold and noise keep alpha, and what is hidden', () => {
    const pixels = translucentNoise(40, 30);
    for (const [filter] of cases.slice(-3)) {
      const result = alone(pixels, settingsOf(filter, COLOUR));
      expect(channelOf(result, 3)).toEqual(channelOf(pixels, 3));
      const red = channelOf(result, 0);
      const isHidden = [...channelOf(pixels, 3)].every((alpha, i) => alpha > 0 || red[i] === 0);
      expect(isHidden).toBe(true);
    }
  });

  test('each colour gets noise of its own', () => {
    const gray = { width: 30, height: 30, data: new Uint8ClampedArray(3600).fill(128) };
    const result = alone(gray, settingsOf({ name: 'noise', noise }, COLOUR));
    expect(channelOf(result, 0)).not.toEqual(channelOf(result, 1));
  });
});
