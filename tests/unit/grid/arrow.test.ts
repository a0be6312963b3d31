import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrowBetween, type Point } from '../../../src/lib/grid/index.ts';

const points: fc.Arbitrary<Point> = fc.record({
  x: fc.integer({ min: -4, max: 9 }),
  y: fc.integer({ min: -4, max: 9 }),
});
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

describe('arrowBetween', () => {
  it('bends upward along a row, in both directions', () => {
    expect(arrowBetween({ x: -2, y: 1 }, { x: 0, y: 1 }).bend).toEqual({
      x: -1,
      y: expect.closeTo(0.48) as number,
    });
    expect(arrowBetween({ x: 6, y: 1 }, { x: 4, y: 1 }).bend.y).toBeCloseTo(0.48);
  });

  it('bends to the right along a column, in both directions', () => {
    expect(arrowBetween({ x: 2, y: -1 }, { x: 2, y: 0 }).bend.x).toBeCloseTo(2.36);
    expect(arrowBetween({ x: 2, y: 5 }, { x: 2, y: 4 }).bend.x).toBeCloseTo(2.36);
  });

  it('leaves the middle of both cells to their numbers, and has its head at the tip', () => {
    fc.assert(
      fc.property(points, points, (from, to) => {
        fc.pre(distance(from, to) > 0);
        const { start, tip, head } = arrowBetween(from, to);
        expect(distance(from, start)).toBeCloseTo(0.3);
        expect(distance(to, tip)).toBeCloseTo(0.3);
        for (const end of head) {
          expect(distance(end, tip)).toBeCloseTo(0.24);
          expect(distance(end, to)).toBeGreaterThan(distance(tip, to));
        }
      }),
    );
  });

  it('refuses to lead from a cell to itself', () => {
    expect(() => arrowBetween({ x: 3, y: 2 }, { x: 3, y: 2 })).toThrow(
      new RangeError('from and to: both are (3, 2)'),
    );
  });
});
