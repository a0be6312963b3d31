import { describe, expect, it } from 'vitest';
import { createMatrix, matrixFromRows } from '../../../../src/lib/convolve/index.ts';
import { kernelsLink } from '../../../../src/lib/films/kernels/link.ts';
import { filled, withKernel, type KernelsState } from '../../../../src/lib/films/kernels/state.ts';
import { linkValues } from '../../../../src/lib/films/link-values.ts';

const place = { x: 2, y: 1 };
const link = kernelsLink(createMatrix(5, 4));
const first = filled('mean', 3, 3, place);
const read = (text: string): KernelsState =>
  link.read(linkValues(new URLSearchParams(text)), first);
const again = (state: KernelsState): KernelsState =>
  link.read(linkValues(new URLSearchParams(link.write(state, first))), first);

describe('the link of the kernels', () => {
  it('has a filling and its size, the anchor and the pixel', () => {
    const state = { ...filled('difference', 4, 2, place), anchor: { x: 0, y: 1 } };
    expect(link.write(state, first)).toEqual({
      weights: 'difference',
      size: '4,2',
      anchor: '0,1',
      at: '2,1',
    });
    expect(again(state)).toEqual(state);
  });

  it('has the weights that the reader typed', () => {
    const state = withKernel(first, matrixFromRows([[1, 0, -1]]));
    expect(link.write(state, first)).toMatchObject({ kernel: '1 0 -1' });
    const { kernel, filling } = again(state);
    expect(kernel).toEqual(state.kernel);
    expect(filling).toBeUndefined();
  });

  it('puts the anchor in the middle and leaves the rest as it was where it says nothing', () => {
    expect(read('')).toEqual(first);
    expect(read('size=5,5').anchor).toEqual({ x: 2, y: 2 });
    expect(read('at=4,3').place).toEqual({ x: 4, y: 3 });
  });

  it.each([
    ['weights=none', 'there are no weights “none”'],
    ['size=9,9', 'there is no size 9 x 9'],
    ['size=0,3', 'there is no size 0 x 3'],
    ['anchor=3,0', 'the anchor or the pixel lies outside'],
    ['at=5,0', 'the anchor or the pixel lies outside'],
    ['kernel=1 2;3', 'Row 1 has 1 numbers'],
  ])('is broken with %s', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});
