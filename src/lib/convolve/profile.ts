import type { Matrix } from '../matrix/index.ts';
import { productAt, rankOneOf, type RankOne } from './rank-one.ts';

/** What has to be known about a kernel to choose the fastest way. */
export interface KernelProfile {
  /** How many weights are not 0. */
  readonly taps: number;
  /** Sum of |weight|: no output is further from 0 than this times the largest |pixel|. */
  readonly absoluteSum: number;
  /** Whether all weights are whole numbers: then bytes give whole sums. */
  readonly isWhole: boolean;
  /** The weight of a kernel whose weights are all the same. */
  readonly constant: number | undefined;
  /**
   * A column and a row whose products are the weights, in float64; null where there are none. Those of
   * whole weights are whole, so that whole sums stay exact.
   */
  readonly factors: Pick<RankOne, 'column' | 'row'> | null;
}

/**
 * How much the products of the factors may differ from the weights in all, as a part of the sum of
 * |weight|. An outer product that was rounded to float32 is off by at most four roundings of 2^-24.
 */
const FACTOR_TOLERANCE = 2 ** -22;

export function profileOf(kernel: Matrix): KernelProfile {
  let [taps, absoluteSum, isWhole, isConstant] = [0, 0, true, true];
  for (const weight of kernel.data) {
    if (weight !== 0) taps += 1;
    absoluteSum += Math.abs(weight);
    isWhole &&= Number.isInteger(weight);
    isConstant &&= weight === kernel.data[0];
  }
  const constant = isConstant ? kernel.data[0] : undefined;
  const near = rankOneOf(kernel);
  const isFactored =
    near !== null &&
    (near.isExact || (!isWhole && differenceOf(near, kernel) <= FACTOR_TOLERANCE * absoluteSum));
  return { taps, absoluteSum, isWhole, constant, factors: isFactored ? near : null };
}

/** Sum of |weight - product|. */
const differenceOf = (factors: RankOne, { data }: Matrix): number =>
  data.reduce((sum, weight, i) => sum + Math.abs(weight - productAt(factors, i)), 0);
