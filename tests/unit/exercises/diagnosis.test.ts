import { describe, expect, it } from 'vitest';
import { diagnose, numbersOf } from '../../../src/lib/exercises/index.ts';
import { medianProblem } from './median.ts';

// Sorted: 1 2 3 4 5 7 8 9 60. The middle one of the grid is 60, the mean 11.
const problem = medianProblem([1, 2, 3, 4, 60, 5, 7, 8, 9]);

describe('a problem that has no kernel', () => {
  it('has a right answer', () => {
    expect(diagnose('5', problem, 'median')).toEqual({ kind: 'right' });
    expect(diagnose('5.02', problem, 'median').kind).not.toBe('right');
  });

  it('has mistakes that are known by their numbers, with a reason and a place', () => {
    expect(diagnose('11', problem, 'median')).toEqual({
      kind: 'mistake',
      mistakes: ['mean'],
      sentence: 'That is what comes out when the mean is taken. Only the order counts.',
      place: { image: [{ x: 2, y: 1 }] },
    });
  });

  it('names two mistakes that give the same number', () => {
    const even = medianProblem([1, 2, 3, 4, 11, 5, 7, 6, 60]);
    expect(diagnose('11', even, 'median')).toHaveProperty(
      'sentence',
      'That is what comes out when the pixels are not sorted. Sort them first. The same number comes out when the mean is taken.',
    );
  });

  it('gives its own hint where no mistake fits', () => {
    expect(diagnose('6', problem, 'median')).toEqual({
      kind: 'none',
      sentence: 'Four pixels are smaller, four are larger.',
      place: {},
    });
  });
});

describe('a mistake', () => {
  it('has no number where it does no harm or comes to none', () => {
    const sorted = medianProblem([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const numbers = sorted.mistakes.map((mistake) => numbersOf(mistake, sorted, 'median'));
    expect(numbers).toEqual([[], [], []]);
  });
});
