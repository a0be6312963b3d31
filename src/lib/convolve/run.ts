import type { Layout } from './layout.ts';
import { hasBytes, type Image, type Matrix } from './matrix.ts';
import { choosePlan } from './plan.ts';
import { profileOf } from './profile.ts';
import { correlateDirect } from './ways/direct.ts';
import { correlateRunningSum } from './ways/running-sum.ts';
import { correlateSeparable } from './ways/separable.ts';
import { correlateTiles } from './ways/tiles.ts';

/** Correlates by the way that the plan for this kernel and image chooses. */
export function runPlan(image: Image, kernel: Matrix, layout: Layout, output: Image): void {
  const profile = profileOf(kernel);
  const plan = choosePlan(profile, kernel, image, layout);
  const largestPixel = hasBytes(image) ? Math.max(255, Math.abs(layout.constant)) : Infinity;
  const isWhole = profile.isWhole && hasBytes(image) && Number.isInteger(layout.constant);
  const largest = profile.absoluteSum * largestPixel;
  switch (plan.way) {
    case 'direct':
      correlateDirect(image, kernel, layout, output, largest);
      break;
    case 'separable':
      correlateSeparable(image, kernel, layout, output, profile.factors!, largest);
      break;
    case 'running-sum':
      correlateRunningSum(image, kernel, layout, output, profile.constant!, largest);
      break;
    case 'tiles':
      correlateTiles(image, kernel, layout, output, plan.tile!, isWhole, largest);
      break;
  }
}
