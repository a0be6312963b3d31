import { describe, expect, it } from 'vitest';
import { createMatrix, matrixFromRows } from '../../../../src/lib/convolve/index.ts';
import { bordersLink } from '../../../../src/lib/films/borders/link.ts';
import { bordersModel, type BordersState } from '../../../../src/lib/films/borders/model.ts';
import { EditSession } from '../../../../src/lib/films/edit-session.ts';
import { pairText } from '../../../../src/lib/films/link.ts';
import { linkValues } from '../../../../src/lib/films/link-values.ts';

const first: BordersState = {
  image: createMatrix(4, 4),
  kernel: { width: 3, height: 3 },
  rule: 'zero',
  place: { x: -1, y: 2 },
};
const read = (text: string): BordersState =>
  bordersLink.read(linkValues(new URLSearchParams(text)), first);

describe('the link of the borders', () => {
  it('has the rule, the sides of the kernel, the place, and an image that is other than at the start', () => {
    expect(bordersLink.write(first, first)).toEqual({
      rule: 'zero',
      size: '3,3',
      at: '-1,2',
    });
    const state: BordersState = {
      image: matrixFromRows([[1, 2]]),
      kernel: { width: 5, height: 1 },
      rule: 'wrap',
      place: { x: -2, y: 0 },
    };
    const written = bordersLink.write(state, first);
    expect(written).toEqual({ rule: 'wrap', size: '5,1', image: '1 2', at: '-2,0' });
    expect(bordersLink.read(linkValues(new URLSearchParams(written)), first)).toEqual(state);
  });

  it('leaves the rest as it was', () => {
    expect(read('')).toEqual(first);
  });

  it('holds the place within the frame where the link names none', () => {
    expect(pairText(read('size=1,1').place)).toBe('0,2');
  });

  it.each([
    ['size=2,3', 'there is no kernel of 2 x 3'],
    ['size=3,9', 'there is no kernel of 3 x 9'],
    ['rule=mirror', 'there is no rule “mirror”'],
    ['at=-5,9', 'there is no place at -5,9'],
  ])('is broken with %s', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});

describe('a session of the borders', () => {
  it('refuses an image that is too large', () => {
    const session = new EditSession(bordersModel(255), first);
    expect(() => session.edit('image', createMatrix(9, 2))).toThrow(
      'The image would have 9 x 2 pixels; 8 x 8 is the most that fits here.',
    );
  });
});
