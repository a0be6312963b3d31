/** Numbers from 0 up to, and without, 1; the same at every run. */
export function randomNumbers(count: number): number[] {
  let state = 1;
  return Array.from({ length: count }, () => {
    // Numerical Recipes' linear congruential generator.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  });
}
