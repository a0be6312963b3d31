import { describe, expect, it } from 'vitest';
import { box, matrixFromRows, sobel } from '../../../src/lib/convolve/index.ts';
import { EditSession } from '../../../src/lib/films/edit-session.ts';
import { linkValues } from '../../../src/lib/films/link-values.ts';
import { withValue } from '../../../src/lib/films/matrices.ts';
import { stepperModel } from '../../../src/lib/films/stepper/film.ts';
import { rowsOf } from '../convolve/support.ts';
import { digits, region } from '../trace/support.ts';
import { source, stored, worked } from './edit-session-support.ts';

describe('a session of edits', () => {
  it('begins as it is given, with 126', () => {
    const session = worked();
    expect(session.state).toBe(source);
    expect(stored(session)).toBe(126);
    expect(session).toMatchObject({ canUndo: false, isEdited: false });
    expect(session.write()).toEqual({});
  });

  it('follows an edit of a pixel', () => {
    const session = worked();
    session.edit('image', withValue(region, 1, 1, 199));
    expect(rowsOf(session.state.image)[1]).toEqual([210, 199, 62]);
    expect(stored(session)).toBe(127);
    expect(rowsOf(region)[1]).toEqual([210, 190, 62]);
    expect(session).toMatchObject({ canUndo: true, isEdited: true });
  });

  it('follows an edit of the kernel, and keeps the image', () => {
    const session = worked();
    session.edit('kernel', matrixFromRows([[1]]));
    expect(stored(session)).toBe(200);
    expect(session.state.image).toBe(region);
    expect(session.shown.trace.outputs).toEqual({ x: 0, y: 0, width: 3, height: 3 });
  });

  it('takes back all that a drag has gone through as one edit', () => {
    const session = worked();
    session.edit('image', withValue(region, 0, 0, 209));
    session.beginDrag();
    for (const value of [1, 2, 3]) session.edit('image', withValue(region, 1, 1, value));
    session.endDrag();
    session.edit('kernel', digits);
    session.undo();
    expect(session.state.image.data[4]).toBe(3);
    session.undo();
    expect(rowsOf(session.state.image)[0]![0]).toBe(209);
    expect(session.state.image.data[4]).toBe(region.data[4]);
    expect(session.canUndo).toBe(true);
  });

  it('goes on with what was set elsewhere, which can be reset', () => {
    const session = new EditSession(stepperModel, source, { ...source, kernel: digits });
    expect(session).toMatchObject({ canUndo: false, isEdited: true });
    expect(stored(session)).toBe(255);
    session.reset();
    expect(stored(session)).toBe(126);
  });

  it('undoes edit after edit', () => {
    const session = worked();
    session.edit('image', withValue(region, 0, 0, 209));
    session.edit('kernel', digits);
    expect(stored(session)).toBe(255);
    session.undo();
    expect(stored(session)).toBe(127);
    session.undo();
    expect(session.state).toBe(source);
    expect(session).toMatchObject({ canUndo: false, isEdited: false });
    session.undo();
    expect(stored(session)).toBe(126);
  });

  it('resets to the start, which can be undone as well', () => {
    const session = worked();
    session.edit('image', withValue(region, 0, 0, 209));
    session.edit('kernel', digits);
    session.reset();
    expect(stored(session)).toBe(126);
    expect(session).toMatchObject({ canUndo: true, isEdited: false });
    session.undo();
    expect(rowsOf(session.state.kernel)).toEqual(rowsOf(digits));
    expect(session.state.image.data[0]).toBe(209);
  });

  it('has nothing to undo where nothing became other than it was', () => {
    const session = worked();
    session.reset();
    session.edit('image', withValue(region, 1, 1, 190));
    session.edit('kernel', box(3, 3));
    expect(session.state).toBe(source);
    expect(session.canUndo).toBe(false);
  });

  it('is not edited any more when the old number is typed again', () => {
    const session = worked();
    session.edit('image', withValue(region, 1, 1, 0));
    session.edit('image', withValue(session.state.image, 1, 1, 190));
    expect(session).toMatchObject({ canUndo: true, isEdited: false });
    expect(session.write()).toEqual({});
  });

  it('begins anew without a past', () => {
    const session = worked();
    session.edit('image', withValue(region, 1, 1, 0));
    const other = { ...source, kernel: digits };
    session.restart(other);
    expect(session.state).toBe(other);
    expect(session).toMatchObject({ canUndo: false, isEdited: false });
    expect(stored(session)).toBe(255);
  });

  it('turns back what was edited as it is drawn turned', () => {
    const session = worked({ ...source, kernel: digits, operation: 'convolve' });
    expect(rowsOf(session.drawn('kernel', true))).toEqual([
      [9, 8, 7],
      [6, 5, 4],
      [3, 2, 1],
    ]);
    session.edit('kernel', withValue(session.drawn('kernel', true), 0, 0, 42), true);
    expect(rowsOf(session.state.kernel)).toEqual([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 42],
    ]);
    expect(session.drawn('kernel', true).data[0]).toBe(42);
    expect(session.drawn('kernel', false).data[0]).toBe(1);
    expect(session.shown.trace.applied.data[0]).toBe(42);
  });

  it('goes into a link and comes back from it', () => {
    const session = worked();
    session.edit('image', withValue(region, 2, 0, -1.5));
    session.edit('kernel', sobel('x'));
    const other = worked();
    other.read(linkValues(new URLSearchParams(new URLSearchParams(session.write()).toString())));
    expect(rowsOf(other.state.image)).toEqual(rowsOf(session.state.image));
    expect(rowsOf(other.state.kernel)).toEqual(rowsOf(session.state.kernel));
    expect(other.write()).toEqual(session.write());
    expect(stored(other)).toBe(stored(session));
    expect(other.state.storage).toEqual(source.storage);
  });

  it('takes the same link twice as one edit', () => {
    const session = worked();
    const link = linkValues(new URLSearchParams({ kernel: '1 2 1' }));
    session.read(link);
    const { state } = session;
    session.read(link);
    expect(session.state).toBe(state);
    session.undo();
    expect(session.canUndo).toBe(false);
  });
});
