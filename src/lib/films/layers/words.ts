/** "1 column", "3 columns". */
export { counted } from '../../grid/index.ts';

/** "a", "a and b", "a, b and c". */
export const listed = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)!}`;

/** Whole numbers in a row: "4 to 11", "4", or, with gaps, "4, 6 and 8". */
export function rangeText(numbers: readonly number[]): string {
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  if (numbers.length > 1 && last - first + 1 === numbers.length) return `${first} to ${last}`;
  return listed(numbers.map(String));
}
