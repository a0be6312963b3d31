import { describe, expect, it } from 'vitest';
import { createMatrix, sobel } from '../../../../src/lib/convolve/index.ts';
import { EditSession } from '../../../../src/lib/films/edit-session.ts';
import { rangeModel, type RangeState } from '../../../../src/lib/films/output-range/model.ts';
import { linkValues } from '../../../../src/lib/films/link-values.ts';

const first: RangeState = {
  image: createMatrix(3, 3),
  kernel: sobel('x'),
  rounding: 'half-even',
};
const begin = () => new EditSession(rangeModel, first);

describe('a session of the output range', () => {
  it('has the way with fractions in its link, with what was edited', () => {
    const session = begin();
    session.change({ ...first, rounding: 'truncate' });
    expect(session.write()).toEqual({ fractions: 'truncate' });
    session.edit('kernel', createMatrix(1, 1, [2]));
    const other = begin();
    other.read(linkValues(new URLSearchParams(session.write())));
    expect(other.state).toEqual(session.state);
  });

  it('undoes edits, and not the way with fractions', () => {
    const session = begin();
    session.edit('kernel', createMatrix(1, 1, [2]));
    session.change({ ...session.state, rounding: 'truncate' });
    session.undo();
    expect(session.state).toEqual({ ...first, rounding: 'truncate' });
    expect(session.canUndo).toBe(false);
  });

  it('refuses a way that there is not, and an image that is too large', () => {
    const session = begin();
    const link = linkValues(new URLSearchParams({ fractions: 'up' }));
    expect(() => session.read(link)).toThrow('there is no way “up” with fractions');
    expect(() => session.edit('image', createMatrix(9, 9))).toThrow('8 x 8 is the most');
  });
});
