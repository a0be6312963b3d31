import { COSTS, FEW_PRODUCTS } from './crossovers.ts';
import { layoutOf, type Layout } from './layout.ts';
import { hasBytes, type Image, type Matrix } from './matrix.ts';
import type { ByteOptions, CorrelateOptions } from './options.ts';
import { profileOf, type KernelProfile } from './profile.ts';
import { sidesForTiles } from './tile-sides.ts';
import { wholeSweeps } from './ways/sum-row.ts';
import type { TileSides } from './ways/tiles.ts';

export const WAYS = ['direct', 'separable', 'running-sum', 'tiles'] as const;

export type Way = (typeof WAYS)[number];

/** How a correlation will be computed, and why so. */
export interface Plan {
  readonly way: Way;
  /** The numbers that sums are made in; integers where all of them are whole and small. */
  readonly arithmetic: 'float64' | 'float32' | 'int32' | 'int16';
  /** How often the picture is gone through. */
  readonly passes: number;
  /** Multiplications a pixel of the output. */
  readonly multiplications: number;
  /** One sentence. */
  readonly reason: string;
  /** Sides of the tiles, for the way `tiles` alone. */
  readonly tile?: TileSides;
}

/**
 * Which way `correlate` and `convolve` take. All ways give the same answer: to the last bit where
 * pixels and weights are whole numbers, and else within 2^-21 * sum |weight| * max |pixel|.
 *
 * @throws {TypeError | RangeError} what `correlate` throws.
 */
export function planFor(
  kernel: Matrix,
  image: Image,
  options: CorrelateOptions | ByteOptions = {},
): Plan {
  return choosePlan(profileOf(kernel), kernel, image, layoutOf(image, kernel, options));
}

/** `direct, 9 multiplications a pixel in float64: ...` */
export function describePlan({ way, arithmetic, multiplications, reason }: Plan): string {
  const times = Number(multiplications.toFixed(1));
  const noun = times === 1 ? 'multiplication' : 'multiplications';
  return `${way}, ${times} ${noun} a pixel in ${arithmetic}: ${reason}`;
}

interface Candidate extends Plan {
  /** A pixel, in the units of `COSTS`. */
  readonly cost: number;
}

/** The plan for a kernel whose profile is known. */
export function choosePlan(
  profile: KernelProfile,
  kernel: Matrix,
  image: Image,
  layout: Layout,
): Plan {
  const { taps, absoluteSum } = profile;
  const direct: Candidate = {
    way: 'direct',
    arithmetic: 'float64',
    passes: 1,
    multiplications: taps,
    reason: `${taps} weights are not 0, and no other way is shorter.`,
    cost: COSTS.row + COSTS.product * wholeSweeps(taps),
  };
  if (layout.width * layout.height * taps <= FEW_PRODUCTS) {
    return planOf({ ...direct, reason: 'There is little to do, so it is done as it is defined.' });
  }
  if (!Number.isFinite(absoluteSum + layout.constant)) {
    return planOf({
      ...direct,
      reason: 'Not all numbers are finite, and only here each stays put.',
    });
  }
  const others = [
    whole3x3(profile, kernel, image, layout),
    runningSum(profile),
    separable(profile),
    tiles(kernel, layout),
  ].filter((candidate) => candidate !== undefined);
  const best = others.reduce((a, b) => (b.cost < a.cost ? b : a), direct);
  if (best.way === 'direct' || hasBytes(image) || areFinite(image.data)) return planOf(best);
  return planOf({ ...direct, reason: 'A pixel is not finite, and must not spread to the others.' });
}

function planOf({ cost: _, ...plan }: Candidate): Plan {
  return plan;
}

function whole3x3(
  { isWhole, absoluteSum, taps }: KernelProfile,
  { width, height }: Matrix,
  image: Image,
  { constant }: Layout,
): Candidate | undefined {
  if (!isWhole || width !== 3 || height !== 3 || !hasBytes(image)) return undefined;
  const largest = Math.max(255, Math.abs(constant));
  if (!Number.isInteger(constant) || absoluteSum * largest >= 2 ** 31) return undefined;
  return {
    way: 'direct',
    arithmetic: 'int32',
    passes: 1,
    multiplications: taps,
    reason: 'Bytes and small whole weights give whole sums, which integers hold exactly.',
    cost: COSTS.whole3x3,
  };
}

function runningSum({ constant }: KernelProfile): Candidate | undefined {
  if (constant === undefined) return undefined;
  return {
    way: 'running-sum',
    arithmetic: 'float64',
    passes: 2,
    multiplications: 1,
    reason: 'All weights are the same, so a window is the one before it, a little changed.',
    cost: COSTS.runningSum,
  };
}

function separable({ factors }: KernelProfile): Candidate | undefined {
  if (factors === null) return undefined;
  const column = factors.column.filter((weight) => weight !== 0).length;
  const row = factors.row.filter((weight) => weight !== 0).length;
  return {
    way: 'separable',
    arithmetic: 'float64',
    passes: 2,
    multiplications: column + row,
    reason: 'The kernel is a column times a row, so one pass along each will do.',
    cost: COSTS.separable + COSTS.product * (wholeSweeps(column) + wholeSweeps(row)),
  };
}

function tiles(kernel: Matrix, layout: Layout): Candidate {
  const { sides, cost, multiplications } = sidesForTiles(kernel, layout);
  return {
    way: 'tiles',
    arithmetic: 'float64',
    passes: 2,
    multiplications,
    reason: `The kernel is large: tiles of ${sides.width} x ${sides.height} are multiplied as spectra.`,
    tile: sides,
    cost,
  };
}

/** v - v is 0 for a finite v alone, and NaN for the others stays in the sum. */
function areFinite(values: Float32Array): boolean {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]! - values[i]!;
  return sum === 0;
}
