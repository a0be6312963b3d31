import { describe, expect, test } from 'vitest';
import {
  box,
  correlate,
  createMatrix,
  gaussian,
  grayscale,
  toBytes,
} from '../../../src/lib/convolve/index.ts';
import { openEngine } from '../../../src/lib/engine/index.ts';
import {
  plainFilters,
  type FilterSettings,
  type Picture,
} from '../../../src/lib/pictures/index.ts';
import { bytesOfLight } from '../../../src/lib/pictures/light-bytes.ts';
import { encodedLight } from '../../../src/lib/pictures/light.ts';
import { linearToSrgb, srgbToLinear } from '../../../src/lib/vision/index.ts';
import { hasSameBytes } from '../matrix/support.ts';
import {
  alone,
  bandWorkers,
  channelOf,
  expectSame,
  filteredBy,
  noisePicture,
  poolOf,
} from './support.ts';

const engine = await openEngine();
const plain = {
  operation: 'correlate',
  border: 'replicate',
  range: 'clamp',
  mode: 'gray',
} as const;

/** Every pixel of a gray picture, by its column and row. */
function grayPicture(width: number, height: number, levelAt: (x: number, y: number) => number) {
  const data = Uint8ClampedArray.from({ length: 4 * width * height }, (_, i) => {
    const pixel = i >> 2;
    return i % 4 === 3 ? 255 : levelAt(pixel % width, Math.floor(pixel / width));
  });
  return { width, height, data } satisfies Picture;
}

/** Decoded, averaged and encoded by the library. */
const byLibrary = (picture: Picture, { kernel, border }: FilterSettings) =>
  toBytes(linearToSrgb(correlate(srgbToLinear(grayscale(picture)), kernel, { border: border })));

describe('a picture under a mean of light', () => {
  test('black and white pixels in turn become 188, and 128 as bytes', () => {
    const board = grayPicture(12, 12, (x, y) => 255 * ((x + y) % 2));
    const settings: FilterSettings = { ...plain, kernel: box(4, 4), anchor: { x: 1, y: 1 } };
    const inside = (picture: Picture): number => channelOf(picture, 0)[6 * 12 + 6]!;
    expect(inside(alone(board, settings))).toBe(128);
    expect(inside(alone(board, { ...settings, isLight: true }))).toBe(188);
  });

  test.each(['replicate', 'wrap', 'reflect101', 'zero'] as const)(
    'is what the library gives, with the border %s',
    (border) => {
      const picture = noisePicture(31, 17);
      const settings = { ...plain, border, kernel: gaussian(7, 1.4), isLight: true };
      for (const filters of [plainFilters, engine]) {
        expect(channelOf(alone(picture, settings, filters), 1)).toEqual(
          byLibrary(picture, settings),
        );
      }
    },
  );

  test('is the same in workers', async () => {
    const picture = noisePicture(900, 700);
    const settings = { ...plain, kernel: gaussian(13, 2), isLight: true };
    for (const isShared of [true, false]) {
      const workers = bandWorkers();
      const pool = poolOf(plainFilters, workers, { isShared });
      await filteredBy(pool, picture, settings);
      await workers.ready();
      expectSame(await filteredBy(pool, picture, settings), alone(picture, settings));
      expect(workers.bands).toBeGreaterThan(1);
    }
  });

  test('with one alpha everywhere has the colours of the opaque picture', () => {
    const opaque = noisePicture(15, 11);
    const data = opaque.data.map((byte, i) => (i % 4 === 3 ? 128 : byte));
    const settings: FilterSettings = { ...plain, kernel: box(3, 3), mode: 'colour', isLight: true };
    const faint = alone({ ...opaque, data }, settings);
    const expected = alone(opaque, settings);
    for (const channel of [0, 1, 2]) {
      expect(channelOf(faint, channel)).toEqual(channelOf(expected, channel));
    }
  });

  test('is refused for a filter that is no sum', () => {
    const settings: FilterSettings = {
      ...plain,
      kernel: box(3, 3),
      insteadOfSum: { name: 'median' },
      isLight: true,
    };
    expect(() => alone(noisePicture(5, 5), settings)).toThrow('isLight: median takes bytes');
  });
});

describe('bytes of light', () => {
  test('are those of the curve itself, at every step of it', () => {
    const width = 400_000;
    const light = createMatrix(
      width,
      1,
      Float32Array.from({ length: width }, (_, i) => -2 + 260 * (i / width) ** 2),
    );
    expect(hasSameBytes(bytesOfLight(light).data, toBytes(encodedLight(light)))).toBe(true);
  });
});
