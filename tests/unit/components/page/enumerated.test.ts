import { expect, test } from 'vitest';
import { joint } from '../../../../src/components/page/enumerated.ts';

test.each([
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j reads as "%s"', (things, sentence) => {
  const read = things.map((thing, index) => joint(index, things.length) + thing).join('');
  expect(read).toBe(sentence);
});
