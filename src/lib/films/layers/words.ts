/** "1 column", "3 columns". */
export { counted } from '../../grid/index.ts';

/** "a", "a and b", "a, b and c". */
export const listed = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)!}`;

/** Rising whole numbers: "4 to 11"; "0 to 11 but 5" where few are left out; with more gaps "4, 6 and 8". */
export function rangeText(numbers: readonly number[]): string {
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  if (numbers.length < 2) return listed(numbers.map(String));
  const missing = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
    (number) => !numbers.includes(number),
  );
  if (missing.length === 0) return `${first} to ${last}`;
  return missing.length <= numbers.length / 4
    ? `${first} to ${last} but ${listed(missing.map(String))}`
    : listed(numbers.map(String));
}
