import { layoutOf, planFor, type Image, type Matrix } from '../src/lib/convolve/index.ts';
import { hasBytes } from '../src/lib/convolve/matrix.ts';
import { profileOf } from '../src/lib/convolve/profile.ts';
import { sidesForTiles } from '../src/lib/convolve/tile-sides.ts';
import { correlateDirect } from '../src/lib/convolve/ways/direct.ts';
import { correlateRunningSum } from '../src/lib/convolve/ways/running-sum.ts';
import { correlateSeparable } from '../src/lib/convolve/ways/separable.ts';
import { correlateTiles } from '../src/lib/convolve/ways/tiles.ts';
import { correlateWhole3x3 } from '../src/lib/convolve/ways/whole-3x3.ts';

const WHOLE = 'whole 3x3';

/** Every way that this kernel allows, by name: those of `Plan`, and `whole 3x3` for one of them. */
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
  if (bytes && isWhole && kernel.width === 3 && kernel.height === 3) {
    ways.set(WHOLE, () => correlateWhole3x3(image, kernel, layout, output));
  }
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
export function chosenWay(image: Image, kernel: Matrix): string {
  const { way, arithmetic } = planFor(kernel, image);
  return arithmetic === 'int32' ? WHOLE : way;
}
