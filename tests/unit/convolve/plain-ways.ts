import { layoutOf, type Image, type Layout, type Matrix } from '../../../src/lib/convolve/index.ts';
import { profileOf } from '../../../src/lib/convolve/profile.ts';
import { sidesForTiles } from '../../../src/lib/convolve/tile-sides.ts';
import { prepareDirect } from '../../../src/lib/convolve/ways/direct.ts';
import { prepareRunningSum } from '../../../src/lib/convolve/ways/running-sum.ts';
import { prepareSeparable } from '../../../src/lib/convolve/ways/separable.ts';
import { storeRows } from '../../../src/lib/convolve/ways/store.ts';
import { prepareTiles } from '../../../src/lib/convolve/ways/tiles.ts';

/** Every way that can compute a task, whether the plan would choose it or not. */
export const PLAIN_WAYS = {
  direct: prepareDirect,
  tiles: (image: Image, kernel: Matrix, layout: Layout) =>
    prepareTiles(image, kernel, layout, sidesForTiles(kernel, layout)!.sides, profileOf(kernel)),
  separable: (image: Image, kernel: Matrix, layout: Layout) =>
    prepareSeparable(image, kernel, layout, profileOf(kernel).factors!),
  'running sum': (image: Image, kernel: Matrix, layout: Layout) =>
    prepareRunningSum(image, kernel, layout, kernel.data[0]!),
};

export type WayName = keyof typeof PLAIN_WAYS;

/** Computes by one way, whatever the plan would choose. */
export function runPlainWay(
  name: WayName,
  image: Image,
  kernel: Matrix,
  options: object,
  output: Image,
): void {
  storeRows(PLAIN_WAYS[name](image, kernel, layoutOf(image, kernel, options)), output, Infinity);
}

/** The ways that the kernel lets one take. */
export function plainWaysFor(kernel: Matrix): WayName[] {
  const { factors, constant } = profileOf(kernel);
  const fits = { 'running sum': constant !== undefined, separable: factors !== null };
  return (Object.keys(PLAIN_WAYS) as WayName[]).filter(
    (name) => ({ direct: true, tiles: true, ...fits })[name],
  );
}
