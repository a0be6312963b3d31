import { hasBytes, type Image, type Layout, type Matrix } from '../matrix/index.ts';
import { choosePlan, type Plan } from './plan.ts';
import { profileOf, type KernelProfile } from './profile.ts';
import { prepareDirect } from './ways/direct.ts';
import { prepareRunningSum } from './ways/running-sum.ts';
import { prepareSeparable } from './ways/separable.ts';
import { storeRows, type SumsOf } from './ways/store.ts';
import { prepareTiles } from './ways/tiles.ts';

/** Correlates by the way that the plan for this kernel and image chooses. */
export function runPlan(image: Image, kernel: Matrix, layout: Layout, output: Image): void {
  const profile = profileOf(kernel);
  const plan = choosePlan(profile, kernel, image, layout);
  const largestPixel = hasBytes(image) ? Math.max(255, Math.abs(layout.constant)) : Infinity;
  const sumsOf = prepare(plan, profile, image, kernel, layout);
  storeRows(sumsOf, output, profile.absoluteSum * largestPixel);
}

/** Prepares the way of a plan for a kernel and an image. */
export function prepare(
  { way, tile }: Plan,
  profile: KernelProfile,
  image: Image,
  kernel: Matrix,
  layout: Layout,
): SumsOf {
  switch (way) {
    case 'direct':
      return prepareDirect(image, kernel, layout);
    case 'separable':
      return prepareSeparable(image, kernel, layout, profile.factors!);
    case 'running-sum':
      return prepareRunningSum(image, kernel, layout, profile.constant!);
    case 'tiles':
      return prepareTiles(image, kernel, layout, tile!, profile);
  }
}
