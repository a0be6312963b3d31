import { describe, expect, it } from 'vitest';
import {
  createByteMatrix,
  createMatrix,
  layoutOf,
  reference,
} from '../../../src/lib/convolve/index.ts';
import { profileOf } from '../../../src/lib/convolve/profile.ts';
import { sidesForTiles } from '../../../src/lib/convolve/tile-sides.ts';
import { tilingOf } from '../../../src/lib/convolve/tiling.ts';
import { storeRows } from '../../../src/lib/convolve/ways/store.ts';
import { prepareTiles } from '../../../src/lib/convolve/ways/tiles.ts';
import { distance, waysBound } from './support.ts';

const SIDES = [32, 64, 128, 256];

const kernelOf = (side: number) =>
  createMatrix(
    side,
    side,
    Array.from({ length: side * side }, (_, i) => Math.sin(i * i + 1)),
  );

/** A byte a pixel, none like its neighbours. */
const imageOf = (width: number, height: number) => ({
  width,
  height,
  data: Uint8Array.from({ length: width * height }, (_, i) => (i * 7919) % 256),
});

const lastHeightFor = (height: number): number => {
  const kernel = kernelOf(21);
  const layout = layoutOf(createByteMatrix(300, height), kernel);
  return tilingOf(64, 256, SIDES, kernel, layout, () => 1).sides.lastHeight;
};

describe('the last row of tiles', () => {
  // A tile of 256 rows gives 256 - 21 + 1 = 236, one of 128 gives 108, of 64 44, and of 32 12.
  it.each([
    [5 * 236 + 10, 32],
    [5 * 236 + 12, 32],
    [5 * 236 + 13, 64],
    [5 * 236 + 108, 128],
    [5 * 236 + 109, 256],
    [5 * 236, 256],
    [7, 32],
  ])('is as low as the rows allow that are left of %i', (height, expected) => {
    expect(lastHeightFor(height)).toBe(expected);
  });

  it('is why 1190 rows cost little more than five rows of tiles', () => {
    const costAt = (height: number): number => {
      const layout = layoutOf(createByteMatrix(1640, height), kernelOf(21));
      return sidesForTiles(kernelOf(21), layout)!.cost * height;
    };
    expect(costAt(1190) / costAt(5 * 236)).toBeLessThan(1.05);
  });

  it.each([
    [1001, 1],
    [1, 1001],
    [501, 3],
    [3, 501],
    [101, 61],
  ])('gives what the reference gives for %i x %i, larger than the picture', (width, height) => {
    const weights = Array.from({ length: width * height }, (_, i) => Math.sin(i * i + 1));
    const kernel = createMatrix(width, height, weights);
    const image = imageOf(50, 40);
    const layout = layoutOf(image, kernel);
    const output = createMatrix(image.width, image.height);
    const { sides } = sidesForTiles(kernel, layout)!;
    storeRows(prepareTiles(image, kernel, layout, sides, profileOf(kernel)), output, Infinity);
    const away = distance(output, reference.correlate(image, kernel));
    expect(away).toBeLessThanOrEqual(waysBound(image, kernel, {}));
  });

  it.each([1, 12, 13, 44, 45])('gives what the reference gives, with %i rows left', (left) => {
    const kernel = kernelOf(21);
    const image = imageOf(150, 2 * 44 + left);
    const layout = layoutOf(image, kernel);
    const { sides } = tilingOf(64, 64, SIDES, kernel, layout, () => 1);
    const output = createMatrix(image.width, image.height);
    storeRows(prepareTiles(image, kernel, layout, sides, profileOf(kernel)), output, Infinity);
    const away = distance(output, reference.correlate(image, kernel));
    expect(away).toBeLessThanOrEqual(waysBound(image, kernel, {}));
  });
});
