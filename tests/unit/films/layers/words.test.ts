import { expect, it } from 'vitest';
import { rangeText } from '../../../../src/lib/films/layers/words.ts';

it.each([
  [[], ''],
  [[4], '4'],
  [[4, 5, 6, 7], '4 to 7'],
  [[0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11], '0 to 11 but 5'],
  [[0, 1, 2, 4, 5, 6, 8, 9, 10], '0 to 10 but 3 and 7'],
  [[0, 2, 4], '0, 2 and 4'],
  [[0, 1, 3, 4], '0 to 4 but 2'],
  [[0, 1, 4, 5], '0, 1, 4 and 5'],
])('%j are told as "%s"', (numbers, text) => {
  expect(rangeText(numbers)).toBe(text);
});
