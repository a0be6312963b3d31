import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrowBetween, type Point } from '../../../src/lib/grid/index.ts';

const points: fc.Arbitrary<Point> = fc.record({
  x: fc.integer({ min: -4, max: 9 }),
  y: fc.integer({ min: -4, max: 9 }),
});
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Whether a point lies on the number of the cell that it is in: two digits, and half the line. */
const isOnNumber = ({ x, y }: Point): boolean =>
  Math.abs(x - Math.round(x)) < 0.3 && Math.abs(y - Math.round(y)) < 0.2;

describe('arrowBetween', () => {
  it('keeps off every number on its way', () => {
    fc.assert(
      fc.property(points, points, fc.integer({ min: 0, max: 2 }), (from, to, lane) => {
        fc.pre(distance(from, to) > 0);
        const { line } = arrowBetween(from, to, lane);
        for (const [index, end] of line.slice(1).entries()) {
          const start = line[index]!;
          for (let share = 0; share <= 1; share += 1 / 64) {
            const x = start.x + (end.x - start.x) * share;
            const y = start.y + (end.y - start.y) * share;
            expect(isOnNumber({ x, y }), `${x}, ${y}`).toBe(false);
          }
        }
      }),
    );
  });

  it('begins in one cell, ends in the other, and has its head at the tip', () => {
    fc.assert(
      fc.property(points, points, (from, to) => {
        fc.pre(distance(from, to) > 0);
        const { line, head } = arrowBetween(from, to);
        const tip = line.at(-1)!;
        expect(distance(from, line[0]!)).toBeLessThan(0.5);
        expect(distance(to, tip)).toBeLessThan(0.5);
        for (const end of head) expect(distance(end, to)).toBeGreaterThan(distance(tip, to));
      }),
    );
  });

  it('takes another line along a row for another lane', () => {
    const heights = [0, 1, 2].map(
      (lane) => arrowBetween({ x: -1, y: 0 }, { x: 4, y: 0 }, lane).line[1]!.y,
    );
    expect(new Set(heights).size).toBe(3);
  });

  it('refuses to lead from a cell to itself', () => {
    expect(() => arrowBetween({ x: 3, y: 2 }, { x: 3, y: 2 })).toThrow(
      new RangeError('from and to: both are (3, 2)'),
    );
  });
});
