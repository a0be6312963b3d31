import { COSTS } from '../crossovers.ts';
import type { Weights } from './products.ts';
import { RUN } from './sum-runs.ts';
import { wholeSweeps } from './sum-taps.ts';

/** Nanoseconds a pixel for the products that `productsOf` makes of these weights. */
export function costOfProducts(weights: Weights): number {
  if (weights.width === 3 && weights.height === 3) return COSTS.window3x3;
  return Math.min(costOfTaps(weights), costOfRuns(weights));
}

/** One product for each weight that is not 0. */
export function costOfTaps({ data }: Weights): number {
  let taps = 0;
  for (const weight of data) if (weight !== 0) taps += 1;
  return COSTS.product * wholeSweeps(taps);
}

/** Runs of neighbours; Infinity where a row of the kernel is shorter than a run. */
export function costOfRuns({ width, height, data }: Weights): number {
  if (width < RUN) return Infinity;
  let runs = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (data[y * width + x] === 0) continue;
      runs += 1;
      x += RUN - 1;
    }
  }
  return COSTS.run * 2 * Math.ceil(runs / 2);
}
