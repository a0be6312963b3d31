import { scaleLinear } from 'd3';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linearScale, logScale } from '../../../src/draw/linear-scale.ts';

const ends = fc.tuple(fc.integer({ min: -2000, max: 0 }), fc.integer({ min: 1, max: 2000 }));

it('places numbers and ticks where the scale of D3 does', () => {
  fc.assert(
    fc.property(ends, ends, fc.integer({ min: -3000, max: 3000 }), (domain, range, value) => {
      const scale = linearScale(domain, range);
      const known = scaleLinear(domain, range);
      expect(scale(value)).toBeCloseTo(known(value), 6);
      expect(scale.ticks(6)).toEqual(known.ticks(6));
    }),
  );
});

it('puts a single number in the middle', () => {
  const scale = linearScale([3, 3], [0, 50]);
  expect([scale(3), ...scale.ticks(6).map(scale)]).toEqual([25, 25]);
});

it('gives each power of ten the same room, and keeps what is smaller than the axis on its end', () => {
  const scale = logScale([0.001, 100], [50, 0]);
  expect([0.001, 0.01, 1, 100].map((value) => Math.round(scale(value)))).toEqual([50, 40, 20, 0]);
  expect([0, -1, 1e-9].map((value) => scale(value))).toEqual([50, 50, 50]);
  expect(scale.ticks(6)).toEqual([0.001, 0.01, 0.1, 1, 10, 100]);
  expect(scale.ticks(3)).toEqual([0.01, 1, 100]);
});
