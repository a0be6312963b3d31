import { describe, expect, it } from 'vitest';
import { arrangement } from '../../../src/lib/exercises/arrangement.ts';
import { INTERVALS } from '../../../src/lib/course/index.ts';

const days = Array.from({ length: 200 }, (_, index) => 20_000 + index);

describe('an arrangement', () => {
  it('goes through every order but the written one', () => {
    const orders = new Set(days.slice(0, 5).map((day) => arrangement(3, day).join('')));
    expect([...orders].toSorted()).toEqual(['021', '102', '120', '201', '210']);
  });

  it.each([3, 4, 5])('of %i is another at the next review', (count) => {
    for (const day of days) {
      for (const later of INTERVALS) {
        expect(arrangement(count, day)).not.toEqual(arrangement(count, day + later));
      }
    }
  });

  it('leaves nothing out', () => {
    for (const day of days) expect(arrangement(5, day).toSorted()).toEqual([0, 1, 2, 3, 4]);
  });

  it('of one thing, or none, is that', () => {
    expect(arrangement(1, 7)).toEqual([0]);
    expect(arrangement(0, 7)).toEqual([]);
  });
});
