import {
  cheapestPlan,
  FEW_PRODUCTS,
  LEAST_COST,
  MOST_ELEMENTS,
  type KernelProfile,
} from '../convolve/internals.ts';
import { hasBytes } from '../matrix/index.ts';
import type { Plan } from '../convolve/index.ts';
import { COSTS } from './crossovers.ts';
import { fitsFloat32 } from './range.ts';
import { sidesForTiles } from './tile-sides.ts';
import { fitsNarrow, hasWholeSums, type Question } from './ways/task.ts';

/** A plan of which `runSimd` can do every part. */
export interface SimdPlan extends Plan {
  readonly arithmetic: 'float32' | 'int16' | 'int32';
}

/** The module computes so many pixels at once: no output may be narrower. */
const NARROWEST = 32;
/** The same for integers of 16 bits. */
const NARROWEST_WHOLE = 64;

/** Whole numbers below this are float32 numbers, and so are their sums. */
const EXACT = 2 ** 24;

/** Whole sums below this are off by less than 1/4 at most, and can be rounded off to what they are. */
const ROUNDABLE = 2 ** 19;

/** Sums of more products in float32 could leave the bound. */
const MOST_TAPS = 144;

/**
 * Squared sum of weights / sum of their squares: how many equal weights they are like. The bound allows
 * smaller errors for few large weights than for many small ones, but transforms spread their errors
 * evenly: in tiles of 2^17 elements, with a single weight they reach 1.2 times the bound, with 8 they
 * reach 0.8. Larger tiles ask for more.
 */
const FEWEST_EQUALS = 8;
const ELEMENTS_PER_EQUAL = 2 ** 14;

/** The sums of so many bytes fit into 16 bits. */
const MOST_ROWS = 257;

/**
 * The best way for the module, or null where plain TypeScript has to do it: for little work, for
 * narrow outputs, where float32 would not do, and where TypeScript has a shorter way than any that is
 * left here. Whether float32 does for all pixels is known only when they are read.
 */
export function chooseSimdPlan(question: Question): SimdPlan | null {
  const { kernel, image, layout, profile } = question;
  if (layout.width * layout.height * profile.taps <= FEW_PRODUCTS) return null;
  const candidates = candidatesFor(question);
  if (candidates.length === 0) return null;
  const best = candidates.reduce((a, b) => (b.cost < a.cost ? b : a));
  if (best.cost <= LEAST_COST) return best;
  return best.cost <= cheapestPlan(profile, kernel, image, layout).cost ? best : null;
}

/** How the magnitude of the sums of two kernels is computed in one go, or null where each is summed by itself. */
export function magnitudePlan(question: Question, other: KernelProfile): SimdPlan | null {
  const { image, layout, profile } = question;
  const taps = profile.taps + other.taps;
  if (layout.width * layout.height * taps <= FEW_PRODUCTS) return null;
  if (layout.width < NARROWEST || !holdsPixels(question)) return null;
  if (!hasWholeSums(question) || !hasWholeSums({ image, profile: other })) return null;
  if (reachOf(question) ** 2 + reachOf({ profile: other }) ** 2 > EXACT) return null;
  return {
    way: 'direct',
    arithmetic: 'int16',
    passes: 1,
    multiplications: taps,
    cost: COSTS.wholeRow + COSTS.wholeTap * taps,
    reason: 'Bytes and small whole weights give sums whose squares 32 bits hold exactly.',
  };
}

/** All ways that give the right answer. */
export function candidatesFor(question: Question): SimdPlan[] {
  if (question.layout.width < NARROWEST || !holdsPixels(question)) return [];
  return [whole, direct, separable, runningSum, tiles]
    .map((candidate) => candidate(question))
    .filter((candidate) => candidate !== undefined);
}

/** The largest |sum| that bytes can give. */
const reachOf = ({ profile }: Pick<Question, 'profile'>): number => profile.absoluteSum * 255;

/** Whether the module's memory can hold what lies outside, and float32 the weights. */
function holdsPixels({ image, layout, profile }: Question): boolean {
  const { constant } = layout;
  if (!Number.isFinite(constant) || !fitsFloat32(profile.absoluteSum)) return false;
  return !hasBytes(image) || (Number.isInteger(constant) && constant >= 0 && constant <= 255);
}

function whole(question: Question): SimdPlan | undefined {
  if (!hasWholeSums(question) || reachOf(question) > 32_767) return undefined;
  if (question.layout.width < NARROWEST_WHOLE) return undefined;
  const { taps } = question.profile;
  return {
    way: 'direct',
    arithmetic: 'int16',
    passes: 1,
    multiplications: taps,
    cost: COSTS.wholeRow + COSTS.wholeTap * taps,
    reason: 'Bytes and small whole weights give sums that 16 bits hold exactly, 8 at a time.',
  };
}

function direct(question: Question): SimdPlan | undefined {
  if (hasWholeSums(question) && reachOf(question) >= EXACT) return undefined;
  const { taps } = question.profile;
  if (taps > MOST_TAPS && !hasWholeSums(question)) return undefined;
  return {
    way: 'direct',
    arithmetic: 'float32',
    passes: 1,
    multiplications: taps,
    cost: COSTS.row + COSTS.tap * taps,
    reason: `${taps} weights are not 0, and no other way is shorter.`,
  };
}

function separable(question: Question): SimdPlan | undefined {
  const { factors } = question.profile;
  if (factors === null) return undefined;
  if (hasWholeSums(question) && reachOf(question) >= EXACT) return undefined;
  const taps = [...factors.column, ...factors.row].filter((weight) => weight !== 0).length;
  return {
    way: 'separable',
    arithmetic: 'float32',
    passes: 2,
    multiplications: taps,
    cost: COSTS.separable + COSTS.separableTap * taps,
    reason: 'The kernel is a column times a row, so one pass along each will do.',
  };
}

function runningSum(question: Question): SimdPlan | undefined {
  const { kernel, profile, image } = question;
  if (profile.constant === undefined || !hasBytes(image) || kernel.height > MOST_ROWS) {
    return undefined;
  }
  if (kernel.width * kernel.height * 255 >= EXACT) return undefined;
  if (hasWholeSums(question) && reachOf(question) >= EXACT) return undefined;
  const isNarrow = fitsNarrow(kernel);
  return {
    way: 'running-sum',
    arithmetic: isNarrow ? 'int16' : 'int32',
    passes: 2,
    multiplications: 1,
    cost: isNarrow ? COSTS.runningSum : COSTS.wideRunningSum,
    reason: 'All weights are the same, so a window is the one before it, a little changed.',
  };
}

function tiles(question: Question): SimdPlan | undefined {
  const { kernel, layout, profile } = question;
  const { absoluteSum } = profile;
  if (hasWholeSums(question) && reachOf(question) >= ROUNDABLE) return undefined;
  const squares = kernel.data.reduce((sum, weight) => sum + weight * weight, 0);
  const equals = absoluteSum ** 2 / squares;
  if (equals < FEWEST_EQUALS) return undefined;
  const best = sidesForTiles(kernel, layout, Math.min(MOST_ELEMENTS, ELEMENTS_PER_EQUAL * equals));
  if (best === undefined) return undefined;
  const { sides, cost, multiplications } = best;
  return {
    way: 'tiles',
    arithmetic: 'float32',
    passes: 2,
    multiplications,
    cost: cost + COSTS.row,
    reason: `The kernel is large: tiles of ${sides.width} x ${sides.height} are multiplied as spectra.`,
    tile: sides,
  };
}
