import { borderIndex } from '../../convolve/index.ts';
import type { Point } from '../../grid/index.ts';
import { formatNumber } from '../../notation/index.ts';

/** The gray levels under a window, from the least to the greatest; there is an odd number of them. */
export interface SortedLevels {
  readonly levels: readonly number[];
  /** The one in the middle of the row. */
  readonly median: number;
  readonly mean: number;
}

/**
 * @param picture Four bytes a pixel, gray. @param side Of the window, odd; the edge pixel is repeated.
 */
export function sortedLevels(
  { width, height, data }: { width: number; height: number; data: ArrayLike<number> },
  { x, y }: Point,
  side: number,
): SortedLevels {
  const reach = Array.from({ length: side }, (_, index) => index - (side - 1) / 2);
  const levels = reach
    .flatMap((down) =>
      reach.map((across) => {
        const row = borderIndex(y + down, height, 'replicate');
        return data[4 * (row * width + borderIndex(x + across, width, 'replicate'))]!;
      }),
    )
    .sort((a, b) => a - b);
  return {
    levels,
    median: levels[(levels.length - 1) / 2]!,
    mean: levels.reduce((sum, level) => sum + level, 0) / levels.length,
  };
}

/** The row in words: as a whole if it is short. */
export function sortedText({ levels, median, mean }: SortedLevels): string {
  const half = (levels.length - 1) / 2;
  const all =
    levels.length > 9
      ? `${levels.length} pixels from ${levels[0]} to ${levels.at(-1)}`
      : levels.join(', ');
  const middle = half === 0 ? '' : ` In the middle, after ${half} and before ${half}: ${median}.`;
  return `Sorted: ${all}.${middle} The mean is ${formatNumber(mean, 1)}.`;
}
