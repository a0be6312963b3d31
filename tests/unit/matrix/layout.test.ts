import { describe, expect, it } from 'vitest';
import { createMatrix, layoutOf } from '../../../src/lib/convolve/index.ts';

const image = createMatrix(7, 5);
const kernel = createMatrix(3, 5);

describe('layoutOf', () => {
  it('centres the kernel for the size same', () => {
    expect(layoutOf(image, kernel)).toEqual({
      width: 7,
      height: 5,
      offset: { x: -1, y: -2 },
      anchor: { x: 1, y: 2 },
      border: 'replicate',
      constant: 0,
    });
  });

  it('begins at the first pixel for the size valid', () => {
    expect(layoutOf(image, kernel, { size: 'valid' })).toMatchObject({
      width: 5,
      height: 1,
      offset: { x: 0, y: 0 },
    });
  });

  it('begins at the first touch for the size full, with zeros outside', () => {
    expect(layoutOf(image, kernel, { size: 'full' })).toMatchObject({
      width: 9,
      height: 9,
      offset: { x: -2, y: -4 },
      border: 'zero',
    });
  });

  it('moves with the anchor', () => {
    expect(layoutOf(image, kernel, { anchor: { x: 0, y: 4 } })).toMatchObject({
      width: 7,
      height: 5,
      offset: { x: 0, y: -4 },
      anchor: { x: 0, y: 4 },
    });
  });

  it('begins lower for a band of rows', () => {
    expect(layoutOf(image, kernel, { rows: { start: 3, end: 5 } })).toMatchObject({
      width: 7,
      height: 2,
      offset: { x: -1, y: 1 },
    });
  });

  it('takes an option that is undefined for one left out', () => {
    const options = { border: undefined, size: undefined, anchor: undefined, rows: undefined };
    expect(layoutOf(image, kernel, options as object)).toEqual(layoutOf(image, kernel));
  });
});
