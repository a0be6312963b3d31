import { describe, expect, test } from 'vitest';
import { BORDERS, createMatrix, kernelBank, sobel } from '../../../src/lib/convolve/index.ts';
import {
  plainFilters,
  settingsOf,
  type FilterSettings,
  type Mode,
  type Picture,
} from '../../../src/lib/pictures/index.ts';
import { DEFAULTS } from '../../../src/lib/lab/index.ts';
import {
  alone,
  bandWorkers,
  expectSame,
  filteredBy,
  noisePicture,
  poolOf,
  translucentNoise,
} from './support.ts';

const { operation, border, range, mode } = DEFAULTS;
const rest = { operation, border, range, mode };

const noise = settingsOf({ name: 'noise', noise: { kind: 'gaussian', sigma: 20, seed: 3 } }, rest);
const blur: FilterSettings = { ...DEFAULTS, kernel: kernelBank.large_blur };
const gradient: FilterSettings = { ...DEFAULTS, kernel: sobel('x'), magnitudeWith: sobel('y') };
const median = settingsOf({ name: 'median', width: 5, height: 5 }, rest);
const lines = settingsOf({ name: 'hysteresis', low: 60, high: 200 }, rest);
const thinned = settingsOf({ name: 'thinned-gradient', operator: 'sobel' }, rest);
const directional = settingsOf({ name: 'directional-weighted-median' }, rest);

/** One after the other, each of all that the one before has made. */
const inTurn = (picture: Picture, steps: readonly FilterSettings[]): Picture =>
  steps.reduce((made, settings) => alone(made, settings), picture);

/** The same as one: each is made of the one before. */
const asOne = (steps: readonly FilterSettings[]): FilterSettings =>
  steps.reduce((of, settings) => ({ ...settings, of }));

const CHAINS: Readonly<Record<string, readonly FilterSettings[]>> = {
  'a median of noise': [noise, median],
  'a blur, noise, a gradient': [blur, noise, gradient],
  'lines, which need all of the picture': [blur, thinned, lines],
  'what is made of what needs all of it': [noise, directional, blur],
};

describe('a picture that is made of another one', () => {
  describe.each(Object.entries(CHAINS))('%s', (_name, steps) => {
    test.each(BORDERS)('is what both give in turn, with the border %s', (border) => {
      const all = steps.map((settings) => ({ ...settings, border }));
      const picture = noisePicture(97, 61);
      expectSame(alone(picture, asOne(all)), inTurn(picture, all));
    });

    test.each(['gray', 'colour'] as Mode[])('in %s, with transparency too', (mode) => {
      const all = steps.map((settings) => ({ ...settings, mode }));
      for (const picture of [noisePicture(97, 61), translucentNoise(97, 61)]) {
        expectSame(alone(picture, asOne(all)), inTurn(picture, all));
      }
    });

    test.each([true, false])('in several threads, with shared memory: %s', async (isShared) => {
      const workers = bandWorkers();
      const pool = poolOf(plainFilters, workers, { isShared });
      const picture = noisePicture(700, 400);
      const expected = inTurn(picture, steps);
      expectSame(await filteredBy(pool, picture, asOne(steps)), expected);
      await workers.ready();
      expectSame(await filteredBy(pool, picture, asOne(steps)), expected);
    });
  });

  test('cannot be made of sums', () => {
    const sums: FilterSettings = { ...DEFAULTS, kernel: createMatrix(1, 1, [1]), range: 'minmax' };
    expect(() => alone(noisePicture(40, 30), { ...blur, of: sums })).toThrow(
      new RangeError('of: a picture is made of bytes, not of sums'),
    );
  });
});
