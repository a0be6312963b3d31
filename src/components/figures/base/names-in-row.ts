/** Pixels of a letter and around a name, about, and of the shortest row: that of a phone. */
const LETTER = 7.4;
const AROUND = 25.6;
const ROW = 290;

/**
 * The class of `controls.css` by which names that are too long for one row on a phone share several, so
 * that none is alone in the last.
 */
export function namesInRow(names: readonly string[]): 'in-twos' | 'in-threes' | undefined {
  const width = names.reduce((sum, { length }) => sum + LETTER * length + AROUND, 0);
  if (names.length < 4 || width <= ROW) return undefined;
  return names.length === 4 ? 'in-twos' : 'in-threes';
}
