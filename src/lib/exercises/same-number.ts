/** Is an answer the given number, as far as the tolerance can tell? */
export function isSameNumber(answer: number, number: number, tolerance: number): boolean {
  // Weights are float32: large numbers are true to about one part in four million.
  const slack = Math.abs(number) * 2 ** -22;
  return Math.abs(answer - number) <= tolerance + slack;
}
