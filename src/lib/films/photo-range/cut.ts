import { createMatrix, rangeOf, type Range, type Scaling } from '../../convolve/index.ts';
import type { Picture } from '../../photo/index.ts';

/** A range that cuts sums off; min-max does not. */
export type CuttingRange = Exclude<Range, 'minmax'>;

/** Numbers of pixels that are cut off at 0, and at 255. */
export interface Cut {
  readonly low: number;
  readonly high: number;
}

/** On which side a range cuts a sum off, if it does. */
export function sideOfCut(range: CuttingRange, sum: number): keyof Cut | undefined {
  const value = rangeOf(createMatrix(1, 1), range)(sum);
  return value < 0 ? 'low' : value > 255 ? 'high' : undefined;
}

/** Farther from 0 than any whole sum that a byte can hold, whatever the range. */
const FAR = 300;

/** The least and the greatest whole sum that is not cut off. */
function fitting(range: CuttingRange): readonly [number, number] {
  const sums = Array.from({ length: 2 * FAR + 1 }, (_, index) => index - FAR);
  const fit = sums.filter((sum) => sideOfCut(range, sum) === undefined);
  return [fit[0]!, fit.at(-1)!];
}

/**
 * How whole sums become bytes that tell which of them are cut off: 0 what lies below those that fit,
 * 255 what lies above, and from 1 to 254 the others. The middle of those comes to the middle of the
 * bytes, and half a sum beyond their ends to 0.5 and 254.5, where rounding parts them.
 */
export function cutScaling(range: CuttingRange): Required<Scaling> {
  const [least, greatest] = fitting(range);
  const scale = 254 / (greatest - least + 1);
  return { scale, offset: 127.5 - (scale * (least + greatest)) / 2 };
}

/** Counts what a range cuts off. @param bytes Made with `cutScaling`. */
export function cutOf(range: CuttingRange, { data }: Picture): Cut {
  let [below, above] = [0, 0];
  for (let i = 0; i < data.length; i += 4) {
    if (data[i] === 0) below += 1;
    else if (data[i] === 255) above += 1;
  }
  // A sum far below 0 is as strong as one far above it.
  return range === 'absolute' ? { low: 0, high: below + above } : { low: below, high: above };
}
