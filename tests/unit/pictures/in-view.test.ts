import { describe, expect, test } from 'vitest';
import { createMatrix, gaussian, sobel } from '../../../src/lib/convolve/index.ts';
import { DEFAULTS } from '../../../src/lib/lab/index.ts';
import {
  filterPlanes,
  plainFilters,
  planesOf,
  settingsOf,
  type FilterSettings,
  type Picture,
} from '../../../src/lib/pictures/index.ts';
import { cutOut, partInView } from '../../../src/lib/pictures/in-view.ts';
import { alone, expectSame, noisePicture, translucentNoise } from './support.ts';

const noise = settingsOf(
  { name: 'noise', noise: { kind: 'gaussian', sigma: 20, seed: 3 } },
  DEFAULTS,
);
const specks = settingsOf(
  { name: 'noise', noise: { kind: 'random-valued', share: 0.3, seed: 5 } },
  DEFAULTS,
);
const blur: FilterSettings = { ...DEFAULTS, kernel: gaussian(9, 2) };
const median = settingsOf({ name: 'median', width: 5, height: 3 }, DEFAULTS);
const lopsided: FilterSettings = {
  ...DEFAULTS,
  kernel: createMatrix(4, 3, [1, -2, 0, 3, 0, 1, 0, -1, 2, 0, -3, 0]),
  anchor: { x: 3, y: 0 },
  operation: 'convolve',
};

const LOCAL: Readonly<Record<string, FilterSettings>> = {
  'a blur': blur,
  'a convolution whose anchor is at its corner': lopsided,
  'a blur of light': { ...blur, isLight: true },
  'a magnitude': { ...DEFAULTS, kernel: sobel('x'), magnitudeWith: sobel('y'), range: 'absolute' },
  'a median of noise': { ...median, of: noise },
  'a directional median of specks': {
    ...settingsOf({ name: 'directional-weighted-median', options: { threshold: 200 } }, DEFAULTS),
    of: specks,
  },
  'a blur of a median of specks': { ...blur, of: { ...median, of: specks } },
};

const AREAS = [
  { x: 0, y: 0, width: 20, height: 11 },
  { x: 77, y: 50, width: 20, height: 11 },
  { x: 31, y: 24, width: 1, height: 1 },
  { x: 4, y: 0, width: 90, height: 61 },
];

const filtered = (picture: Picture, settings: FilterSettings, area: (typeof AREAS)[number]) => {
  const part = partInView(planesOf(picture, settings.mode), settings, area);
  if (part === undefined) return undefined;
  const bands = filterPlanes(part.planes, settings, plainFilters);
  for (;;) {
    const band = bands.next();
    if (band.done === true) return { picture: cutOut(band.value, part.area), of: part.planes };
  }
};

describe('the part of a picture that is in view', () => {
  test.each(Object.entries(LOCAL))('is what it is in the whole: %s', (_name, settings) => {
    for (const picture of [noisePicture(97, 61), translucentNoise(97, 61)]) {
      for (const border of ['replicate', 'reflect', 'reflect101', 'zero'] as const) {
        for (const mode of ['gray', 'colour'] as const) {
          const own = { ...settings, border, mode };
          const whole = alone(picture, own);
          for (const area of AREAS) {
            expectSame(filtered(picture, own, area)!.picture, cutOut(whole, area));
          }
        }
      }
    }
  });

  test('is made of no more than the kernels reach', () => {
    const { of } = filtered(noisePicture(97, 61), LOCAL['a median of noise']!, AREAS[2]!)!;
    expect([of[0]!.image.width, of[0]!.image.height]).toEqual([5, 3]);
  });

  test.each<[string, Partial<FilterSettings>]>([
    ['all sums count', { range: 'minmax' }],
    ['colours are summed', { mode: 'colour', isSummed: true }],
    ['a border is the other side', { border: 'wrap' }],
    ['the result is smaller', { size: 'valid' }],
    [
      'a line may come from anywhere',
      settingsOf({ name: 'hysteresis', low: 60, high: 200 }, DEFAULTS),
    ],
    ['what it is made of has that', { of: { ...blur, border: 'wrap' } }],
  ])('is not made by itself where %s', (_why, settings) => {
    expect(filtered(noisePicture(97, 61), { ...blur, ...settings }, AREAS[0]!)).toBeUndefined();
  });
});
