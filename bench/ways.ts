import { layoutOf, planFor, type Image, type Matrix } from '../src/lib/convolve/index.ts';
import { hasBytes } from '../src/lib/matrix/matrix.ts';
import { profileOf } from '../src/lib/convolve/profile.ts';
import { sidesForTiles } from '../src/lib/convolve/tile-sides.ts';
import { prepareDirect } from '../src/lib/convolve/ways/direct.ts';
import { prepareRunningSum } from '../src/lib/convolve/ways/running-sum.ts';
import { prepareSeparable } from '../src/lib/convolve/ways/separable.ts';
import { storeRows } from '../src/lib/convolve/ways/store.ts';
import { prepareTiles } from '../src/lib/convolve/ways/tiles.ts';

/** Every way of `Plan` that this kernel allows, by name. */
export function waysOf(image: Image, kernel: Matrix, output: Image): Map<string, () => void> {
  const { factors, constant, isWhole, absoluteSum } = profileOf(kernel);
  const layout = layoutOf(image, kernel);
  const bytes = hasBytes(image);
  const { sides } = sidesForTiles(kernel, layout);
  const prepared = new Map([
    ['direct', () => prepareDirect(image, kernel, layout)],
    ['tiles', () => prepareTiles(image, kernel, layout, sides, isWhole && bytes)],
  ]);
  if (factors !== null) {
    prepared.set('separable', () => prepareSeparable(image, kernel, layout, factors));
  }
  if (constant !== undefined) {
    prepared.set('running-sum', () => prepareRunningSum(image, kernel, layout, constant));
  }
  const largest = bytes ? 255 * absoluteSum : Infinity;
  return new Map(
    [...prepared].map(([name, prepare]) => [name, () => storeRows(prepare(), output, largest)]),
  );
}

/** The name in `waysOf` of the way that the library takes. */
export const chosenWay = (image: Image, kernel: Matrix): string => planFor(kernel, image).way;
