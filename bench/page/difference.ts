import type { Image } from '../../src/lib/convolve/index.ts';
import type { Turn } from '../runner.ts';

/** How far a result is from the right answer. */
export function difference(
  result: Image['data'],
  expected: Image['data'],
): Pick<Turn, 'largestDifference' | 'differing'> {
  let [largestDifference, differing] = [0, 0];
  for (let i = 0; i < expected.length; i++) {
    const distance = Math.abs(result[i]! - expected[i]!);
    if (distance === 0) continue;
    differing += 1;
    // Math.max passes NaN on; a comparison would lose it.
    largestDifference = Math.max(largestDifference, distance);
  }
  return { largestDifference, differing };
}
