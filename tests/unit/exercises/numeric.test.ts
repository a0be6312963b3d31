import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/lib/exercises/index.ts';
import { readKey, writeKey } from '../../../src/lib/exercises/numeric/index.ts';
import { medianProblem } from './median.ts';

// Sorted: 1 2 3 4 5 7 8 9 60. The middle one of the grid is 60, the mean 11.
const problem = medianProblem([1, 2, 3, 4, 60, 5, 7, 8, 9]);
const written = writeKey(problem, 'median');

describe('a written key', () => {
  it('says the same as its problem, after a way through JSON', () => {
    const key = readKey(JSON.parse(JSON.stringify(written)) as typeof written);
    for (const typed of ['5', '60', '11', '6', 'lots', '']) {
      const { kind, ...said } = diagnose(typed, problem, 'median');
      const read = diagnose(typed, key, undefined);
      expect(read.kind).toBe(kind);
      if ('sentence' in said) expect(read).toHaveProperty('sentence', said.sentence);
    }
  });

  it('leaves out what does no harm', () => {
    expect(written.mistakes.map(({ numbers }) => numbers)).toEqual([[60], [11]]);
  });
});
