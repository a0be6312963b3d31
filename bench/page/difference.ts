import type { Turn } from '../side.ts';

type Values = Float32Array | Uint8Array | Uint8ClampedArray;

/** How far a result is from the right answer, pixel by pixel. */
export function difference(
  result: Values,
  expected: Values,
): Pick<Turn, 'largestDifference' | 'differing'> {
  let [largestDifference, differing] = [0, 0];
  for (let i = 0; i < expected.length; i++) {
    const distance = Math.abs(result[i]! - expected[i]!);
    if (distance === 0) continue;
    differing += 1;
    // Math.max hands NaN on, a comparison would lose it.
    largestDifference = Math.max(largestDifference, distance);
  }
  return { largestDifference, differing };
}
