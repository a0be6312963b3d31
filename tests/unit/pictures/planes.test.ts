import { expect, test } from 'vitest';
import { identity } from '../../../src/lib/convolve/index.ts';
import { grayPlanesOf } from '../../../src/lib/pictures/byte-planes.ts';
import { divide } from '../../../src/lib/pictures/divide.ts';
import { plainFilters, planesOf } from '../../../src/lib/pictures/index.ts';
import { DEFAULTS } from '../../../src/lib/lab/index.ts';
import { noisePicture, translucentNoise } from './support.ts';

// Higher than the rows that become gray at once.
test.each([
  ['an opaque picture', noisePicture(31, 150)],
  ['a picture with transparency', translucentNoise(31, 150)],
  ['a pixel', translucentNoise(1, 1)],
])('%s gives the same gray through its planes for colour', (_, picture) => {
  expect(grayPlanesOf(planesOf(picture, 'colour'))).toEqual(planesOf(picture, 'gray'));
});

test('a band is small in a large picture, however fast it is filtered', () => {
  const image = { width: 8000, height: 6000, data: new Uint8Array(48_000_000) };
  const settings = { ...DEFAULTS, kernel: identity() };
  const bands = divide([{ image, channels: [0, 1, 2] }], settings, plainFilters);
  const sizes = bands.map(({ rows }) => 8000 * (rows.end - rows.start));
  expect(Math.max(...sizes)).toBeLessThan(3e6);
});
