import { scaleLinear } from 'd3';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linearScale } from '../../../src/draw/linear-scale.ts';

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
