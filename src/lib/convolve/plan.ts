import { COSTS, FEW_PRODUCTS } from './crossovers.ts';
import { haveExactSums } from './exact.ts';
import { areFinite } from './finite.ts';
import {
  hasBytes,
  layoutOf,
  refuse,
  requireFields,
  requireNumber,
  requireOneOf,
  type ByteOptions,
  type CorrelateOptions,
  type Image,
  type Layout,
  type Matrix,
} from '../matrix/index.ts';
import { profileOf, type KernelProfile } from './profile.ts';
import { sidesForTiles } from './tile-sides.ts';
import { costOfProducts } from './ways/product-cost.ts';
import { weightsOfPasses } from './ways/separable.ts';
import type { TileSides } from './tiling.ts';

export const WAYS = ['direct', 'separable', 'running-sum', 'tiles'] as const;

export type Way = (typeof WAYS)[number];

/** The numbers in which sums are computed; integers where all of them are whole and small. */
const ARITHMETICS = ['float64', 'float32', 'int32', 'int16'] as const;

/** How a correlation will be computed, and why. */
export interface Plan {
  readonly way: Way;
  readonly arithmetic: (typeof ARITHMETICS)[number];
  /** How often the picture is traversed. */
  readonly passes: number;
  /** Multiplications a pixel of the output. */
  readonly multiplications: number;
  /**
   * Nanoseconds for a pixel of the output on the machine that the crossovers were measured on: to compare
   * tasks, and ways to do them.
   */
  readonly cost: number;
  /** One sentence. */
  readonly reason: string;
  /** Sides of the tiles; only for the way `tiles`. */
  readonly tile?: TileSides;
}

/**
 * Which way `correlate` and `convolve` take. All ways give the same answer, as the README says under
 * "How exact".
 *
 * @throws {TypeError | RangeError} what `correlate` throws.
 */
export function planFor(
  kernel: Matrix,
  image: Image,
  options: CorrelateOptions | ByteOptions = {},
): Plan {
  // First, because it checks what was passed.
  const layout = layoutOf(image, kernel, options);
  return choosePlan(profileOf(kernel), kernel, image, layout);
}

/**
 * `direct, 9 multiplications a pixel in float64: ...`
 *
 * @throws {TypeError | RangeError} if `plan` is none of `planFor`.
 */
export function describePlan(plan: Plan): string {
  requireFields('plan', plan, 'what planFor returns');
  const { way, arithmetic, multiplications, reason } = plan;
  requireOneOf('plan: way', way, WAYS);
  requireOneOf('plan: arithmetic', arithmetic, ARITHMETICS);
  requireNumber('plan: multiplications', multiplications, 'a finite number', Number.isFinite);
  if (typeof reason !== 'string') refuse(TypeError, 'plan: reason', reason, 'a sentence');
  const times = Number(multiplications.toFixed(1));
  const noun = times === 1 ? 'multiplication' : 'multiplications';
  return `${way}, ${times} ${noun} a pixel in ${arithmetic}: ${reason}`;
}

/** The plan for a kernel whose profile is known. */
export function choosePlan(
  profile: KernelProfile,
  kernel: Matrix,
  image: Image,
  layout: Layout,
): Plan {
  const { taps, absoluteSum } = profile;
  const defined = direct(profile, kernel);
  if (layout.width * layout.height * taps <= FEW_PRODUCTS) {
    return { ...defined, reason: 'There is little to do, so it is done as it is defined.' };
  }
  if (!Number.isFinite(absoluteSum + Math.fround(layout.constant))) {
    return { ...defined, reason: 'Not all numbers are finite, and only here each stays put.' };
  }
  const best = cheapestPlan(profile, kernel, image, layout);
  // A running sum is known to meet finite pixels alone.
  const isSafe = best.way === 'direct' || best.way === 'running-sum' || hasBytes(image);
  if (isSafe || areFinite(image.data)) return best;
  return { ...defined, reason: 'A pixel is not finite, and must not spread to the others.' };
}

/** The plan where all numbers are finite and there is more than a little to do. */
export function cheapestPlan(
  profile: KernelProfile,
  kernel: Matrix,
  image: Image,
  layout: Layout,
): Plan {
  return plansFor(profile, kernel, image, layout).reduce((a, b) => (b.cost < a.cost ? b : a));
}

/** All ways that give the right answer where all numbers are finite. */
export function plansFor(
  profile: KernelProfile,
  kernel: Matrix,
  image: Image,
  layout: Layout,
): Plan[] {
  const others = [
    runningSum(profile, kernel, image, layout),
    separable(profile),
    tiles(kernel, layout),
  ];
  return [direct(profile, kernel), ...others.filter((plan) => plan !== undefined)];
}

function direct({ taps }: KernelProfile, kernel: Matrix): Plan {
  return {
    way: 'direct',
    arithmetic: 'float64',
    passes: 1,
    multiplications: taps,
    cost: COSTS.row + costOfProducts(kernel),
    reason: `${taps} weights are not 0, and no other way is shorter.`,
  };
}

/** Not where sums are rounded: then what was added once and taken out again would leave a trace. */
function runningSum(
  { constant }: KernelProfile,
  kernel: Matrix,
  image: Image,
  layout: Layout,
): Plan | undefined {
  if (constant === undefined) return undefined;
  // Columns have one row more for a moment, and so has a row of them.
  const count = (kernel.width + 1) * (kernel.height + 1);
  if (!haveExactSums(image, layout.constant, count)) return undefined;
  return {
    way: 'running-sum',
    arithmetic: 'float64',
    passes: 2,
    multiplications: 1,
    cost: COSTS.runningSum,
    reason: 'All weights are the same, so a window is the one before it, a little changed.',
  };
}

function separable({ factors }: KernelProfile): Plan | undefined {
  if (factors === null) return undefined;
  const counts = [factors.column, factors.row].map(
    (factor) => factor.filter((weight) => weight !== 0).length,
  );
  const { across, down } = weightsOfPasses(factors);
  return {
    way: 'separable',
    arithmetic: 'float64',
    passes: 2,
    multiplications: counts[0]! + counts[1]!,
    cost: COSTS.separable + costOfProducts(across) + costOfProducts(down),
    reason: 'The kernel is a column times a row, so one pass along each will do.',
  };
}

function tiles(kernel: Matrix, layout: Layout): Plan | undefined {
  const best = sidesForTiles(kernel, layout);
  if (best === undefined) return undefined;
  const { sides, cost, multiplications } = best;
  return {
    way: 'tiles',
    arithmetic: 'float64',
    passes: 2,
    multiplications,
    cost: cost + COSTS.row,
    reason: `The kernel is large: tiles of ${sides.width} x ${sides.height} are multiplied as spectra.`,
    tile: sides,
  };
}
