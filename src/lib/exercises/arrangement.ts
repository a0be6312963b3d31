/**
 * Another order of `count` things for each of the next `count! - 1` days, never the order in which
 * they were written: the numbers of the days are read in the factorial number system (Lehmer code).
 *
 * @param day A whole number from 0.
 * @returns Indices into the things: 2, 0, 1 puts the last one first.
 */
export function arrangement(count: number, day: number): number[] {
  const orders = factorial(count);
  // Order 0 is the one that was written.
  let code = orders > 1 ? 1 + (day % (orders - 1)) : 0;
  const left = Array.from({ length: count }, (_, index) => index);
  return Array.from({ length: count }, (_, place) => {
    const rest = factorial(count - 1 - place);
    const [index] = left.splice(Math.floor(code / rest), 1);
    code %= rest;
    return index!;
  });
}

const factorial = (count: number): number => (count < 2 ? 1 : count * factorial(count - 1));
