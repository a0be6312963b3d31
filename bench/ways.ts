import { layoutOf, planFor, type Image, type Matrix } from '../src/lib/convolve/index.ts';
import { hasBytes } from '../src/lib/convolve/matrix.ts';
import { profileOf } from '../src/lib/convolve/profile.ts';
import { sidesForTiles } from '../src/lib/convolve/tile-sides.ts';
import { correlateDirect } from '../src/lib/convolve/ways/direct.ts';
import { correlateRunningSum } from '../src/lib/convolve/ways/running-sum.ts';
import { correlateSeparable } from '../src/lib/convolve/ways/separable.ts';
import { correlateTiles } from '../src/lib/convolve/ways/tiles.ts';

/** Every way of `Plan` that this kernel allows, by name. */
export function waysOf(image: Image, kernel: Matrix, output: Image): Map<string, () => void> {
  const { factors, constant, isWhole, absoluteSum } = profileOf(kernel);
  const layout = layoutOf(image, kernel);
  const bytes = hasBytes(image);
  const largest = bytes ? 255 * absoluteSum : Infinity;
  const { sides } = sidesForTiles(kernel, layout);
  const ways = new Map([
    ['direct', () => correlateDirect(image, kernel, layout, output, largest)],
    [
      'tiles',
      () => correlateTiles(image, kernel, layout, output, sides, isWhole && bytes, largest),
    ],
  ]);
  if (factors !== null) {
    ways.set('separable', () =>
      correlateSeparable(image, kernel, layout, output, factors, largest),
    );
  }
  if (constant !== undefined) {
    ways.set('running-sum', () =>
      correlateRunningSum(image, kernel, layout, output, constant, largest),
    );
  }
  return ways;
}

/** The name in `waysOf` of the way that the library takes. */
export const chosenWay = (image: Image, kernel: Matrix): string => planFor(kernel, image).way;
