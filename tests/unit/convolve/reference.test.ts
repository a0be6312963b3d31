import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convolve, reference } from '../../../src/lib/convolve/index.ts';
import { bitsOf, tasks } from './support.ts';

describe('reference.convolve', () => {
  it('is what convolve makes, bit by bit', () => {
    fc.assert(
      fc.property(tasks(), ({ image, kernel, options }) => {
        expect(bitsOf(reference.convolve(image, kernel, options))).toEqual(
          bitsOf(convolve(image, kernel, options)),
        );
      }),
    );
  });
});
