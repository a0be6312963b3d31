import { describe, expect, it } from 'vitest';
import { createMatrix, sobel } from '../../../../src/lib/convolve/index.ts';
import { EditSession } from '../../../../src/lib/films/edit-session.ts';
import { rangeModel, type RangeState } from '../../../../src/lib/films/output-range/model.ts';
import { linkValues } from '../../../../src/lib/films/link-values.ts';

const first: RangeState = {
  image: createMatrix(3, 3),
  kernel: sobel('x'),
  range: 'clamp',
  rounding: 'half-even',
};
const begin = () => new EditSession(rangeModel, first);

describe('a session of the output range', () => {
  it('has the view and the way with fractions in its link, with what was edited', () => {
    const session = begin();
    session.change({ ...first, range: 'midgray', rounding: 'truncate' });
    expect(session.write()).toEqual({ view: 'midgray', fractions: 'truncate' });
    session.edit('kernel', createMatrix(1, 1, [2]));
    const other = begin();
    other.read(linkValues(new URLSearchParams(session.write())));
    expect(other.state).toEqual(session.state);
  });

  it('undoes edits, and not what is looked at', () => {
    const session = begin();
    session.edit('kernel', createMatrix(1, 1, [2]));
    session.change({ ...session.state, range: 'minmax', rounding: 'truncate' });
    session.undo();
    expect(session.state).toEqual({ ...first, range: 'minmax', rounding: 'truncate' });
    expect(session.canUndo).toBe(false);
  });

  it('refuses a way that there is not, and an image that is too large', () => {
    const session = begin();
    const read = (values: Record<string, string>) => () =>
      session.read(linkValues(new URLSearchParams(values)));
    expect(read({ fractions: 'up' })).toThrow('there is no way “up” with fractions');
    expect(read({ view: 'signs' })).toThrow('there is no view “signs”');
    expect(() => session.edit('image', createMatrix(9, 9))).toThrow('8 x 8 is the most');
  });
});
