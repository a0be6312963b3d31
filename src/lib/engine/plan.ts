import { FEW_PRODUCTS } from '../convolve/internals.ts';
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

export interface Candidate extends SimdPlan {
  /** Nanoseconds a pixel, see `COSTS`. */
  readonly cost: number;
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
 * Sum of squared weights as a part of their squared sum: that of 8 equal weights. The bound allows
 * smaller errors for few large weights than for many small ones, but transforms spread their errors
 * evenly: with a single weight they reach 1.2 times the bound, with 8 they reach 0.8.
 */
const MOST_UNEVEN = 1 / 8;

/** The sums of so many bytes fit into 16 bits. */
const MOST_ROWS = 257;

/**
 * The best way for the module, or null where plain TypeScript has to do it: for little work, for
 * narrow outputs, and where float32 would not do. Whether it does for all pixels is known only when they
 * are read.
 */
export function chooseSimdPlan(question: Question): SimdPlan | null {
  const { layout, profile } = question;
  if (layout.width * layout.height * profile.taps <= FEW_PRODUCTS) return null;
  const best = candidatesFor(question).reduce<Candidate | null>(
    (a, b) => (a === null || b.cost < a.cost ? b : a),
    null,
  );
  return best === null ? null : withoutCost(best);
}

function withoutCost({ cost: _, ...plan }: Candidate): SimdPlan {
  return plan;
}

/** All ways that give the right answer. */
export function candidatesFor(question: Question): Candidate[] {
  if (question.layout.width < NARROWEST || !holdsPixels(question)) return [];
  return [whole, direct, separable, runningSum, tiles]
    .map((candidate) => candidate(question))
    .filter((candidate) => candidate !== undefined);
}

/** The largest |sum| that bytes can give. */
const reachOf = ({ profile }: Question): number => profile.absoluteSum * 255;

/** Whether the module's memory can hold what lies outside, and float32 the weights. */
function holdsPixels({ image, layout, profile }: Question): boolean {
  const { constant } = layout;
  if (!Number.isFinite(constant) || !fitsFloat32(profile.absoluteSum)) return false;
  return !hasBytes(image) || (Number.isInteger(constant) && constant >= 0 && constant <= 255);
}

function whole(question: Question): Candidate | undefined {
  if (!hasWholeSums(question) || reachOf(question) > 32_767) return undefined;
  if (question.layout.width < NARROWEST_WHOLE) return undefined;
  const { taps } = question.profile;
  return {
    way: 'direct',
    arithmetic: 'int16',
    passes: 1,
    multiplications: taps,
    reason: 'Bytes and small whole weights give sums that 16 bits hold exactly, 8 at a time.',
    cost: COSTS.wholeRow + COSTS.wholeTap * taps,
  };
}

function direct(question: Question): Candidate | undefined {
  if (hasWholeSums(question) && reachOf(question) >= EXACT) return undefined;
  const { taps } = question.profile;
  if (taps > MOST_TAPS && !hasWholeSums(question)) return undefined;
  return {
    way: 'direct',
    arithmetic: 'float32',
    passes: 1,
    multiplications: taps,
    reason: `${taps} weights are not 0, and no other way is shorter.`,
    cost: COSTS.row + COSTS.tap * taps,
  };
}

function separable(question: Question): Candidate | undefined {
  const { factors } = question.profile;
  if (factors === null) return undefined;
  if (hasWholeSums(question) && reachOf(question) >= EXACT) return undefined;
  const taps = [...factors.column, ...factors.row].filter((weight) => weight !== 0).length;
  return {
    way: 'separable',
    arithmetic: 'float32',
    passes: 2,
    multiplications: taps,
    reason: 'The kernel is a column times a row, so one pass along each will do.',
    cost: COSTS.separable + COSTS.separableTap * taps,
  };
}

function runningSum(question: Question): Candidate | undefined {
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
    reason: 'All weights are the same, so a window is the one before it, a little changed.',
    cost: isNarrow ? COSTS.runningSum : COSTS.wideRunningSum,
  };
}

function tiles(question: Question): Candidate | undefined {
  const { kernel, layout, profile } = question;
  const { absoluteSum } = profile;
  if (hasWholeSums(question) && reachOf(question) >= ROUNDABLE) return undefined;
  const squares = kernel.data.reduce((sum, weight) => sum + weight * weight, 0);
  if (squares > MOST_UNEVEN * absoluteSum ** 2) return undefined;
  const best = sidesForTiles(kernel, layout);
  if (best === undefined) return undefined;
  const { sides, cost, multiplications } = best;
  return {
    way: 'tiles',
    arithmetic: 'float32',
    passes: 2,
    multiplications,
    reason: `The kernel is large: tiles of ${sides.width} x ${sides.height} are multiplied as spectra.`,
    tile: sides,
    cost: cost + COSTS.row,
  };
}
