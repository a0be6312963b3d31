import { describe, expect, it } from 'vitest';
import { box, createMatrix, matrixFromRows, sobel } from '../../../src/lib/convolve/index.ts';
import { EditSession, type FigureModel } from '../../../src/lib/films/edit-session.ts';
import { withValue } from '../../../src/lib/films/matrices.ts';
import type { FigureSource } from '../../../src/lib/films/source.ts';
import { stepperModel } from '../../../src/lib/films/stepper/film.ts';
import type { TraceFilm } from '../../../src/lib/trace/index.ts';
import { rowsOf } from '../convolve/support.ts';
import { clamped, digits, region } from '../trace/support.ts';
import { linkValues } from '../../../src/lib/films/link-values.ts';

const source: FigureSource = {
  image: region,
  kernel: box(3, 3),
  size: 'valid',
  storage: clamped,
};

type Session = EditSession<FigureSource, TraceFilm>;

const worked = (first: FigureSource = source): Session => new EditSession(stepperModel, first);
const stored = ({ shown }: Session): number => shown.trace.valueAt({ x: 0, y: 0 });

/** All that an edit could have changed. */
function snapshot(session: Session) {
  const { state, shown, canUndo, isEdited } = session;
  return { state, shown, canUndo, isEdited, link: session.write() };
}

function expectRefused(session: Session, act: () => void, message: string): void {
  const before = snapshot(session);
  expect(act).toThrow(message);
  const after = snapshot(session);
  expect(after.state).toBe(before.state);
  expect(after.shown).toBe(before.shown);
  expect(after).toEqual(before);
}

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

describe('what a session refuses, with all left as it was', () => {
  it('is a matrix that the figure has no room for', () => {
    const session = worked();
    session.edit('image', createMatrix(15, 15));
    expectRefused(
      session,
      () => session.edit('image', createMatrix(16, 3)),
      'The image would have 16 x 3 pixels; 15 x 15 is the most that fits here.',
    );
    expectRefused(session, () => session.edit('image', createMatrix(3, 16)), '3 x 16 pixels');
    expectRefused(session, () => session.edit('kernel', createMatrix(17, 17)), 'The kernel would');
  });

  it('is not the size that it began with', () => {
    const large = worked({ image: createMatrix(20, 20), kernel: digits });
    large.edit('kernel', box(3, 3));
    large.edit('image', createMatrix(20, 20, new Float32Array(400).fill(9)));
    expect(stored(large)).toBe(9);
    expectRefused(large, () => large.edit('image', createMatrix(20, 19)), 'The image would');
  });

  it('is a kernel that cannot be laid on the image', () => {
    const session = worked();
    session.edit('kernel', digits);
    expectRefused(
      session,
      () => session.edit('kernel', createMatrix(4, 1)),
      'lie on the image as a whole',
    );
    const same = worked({ image: region, kernel: digits });
    expectRefused(same, () => same.edit('kernel', createMatrix(2, 2)), 'takes odd sides only');
  });

  it('is an image that no longer has the outputs', () => {
    const outputs = { x: 2, y: 2, width: 1, height: 1 };
    const session = worked({ image: region, kernel: digits, outputs });
    const shrink = () => session.edit('image', createMatrix(2, 2));
    expectRefused(session, shrink, 'the output has 2 x 2 pixels');
  });

  it.each([
    ['1 2;3', 'Row 1 has 1 numbers'],
    ['1 x', 'Row 0, column 1: “x” is not a number'],
    ['', 'There is no number in it'],
    ['1 2 3 4', 'lie on the image as a whole'],
    [Array.from({ length: 16 }, () => '1').join(';'), '1 x 16 cells'],
  ])('is the broken kernel "%s" of a link', (kernel, message) => {
    const session = worked();
    session.edit('kernel', digits);
    expectRefused(
      session,
      () => session.read(linkValues(new URLSearchParams({ kernel }))),
      message,
    );
  });
});

describe('what is only looked at', () => {
  interface Pages {
    readonly text: string;
    readonly page: number;
  }
  /** No image, no kernel: a session holds any state. */
  const model: FigureModel<Pages, string> = {
    make: ({ text }) => text.toUpperCase(),
    link: { write: () => ({}), read: (_, first) => first },
    looks: ['page'],
  };
  const begin = () => new EditSession(model, { text: 'a', page: 0 });

  it('is no edit', () => {
    const session = begin();
    session.change({ text: 'a', page: 3 });
    expect(session.state.page).toBe(3);
    expect(session).toMatchObject({ canUndo: false, isEdited: false });
  });

  it('stays when an edit is undone', () => {
    const session = begin();
    session.change({ text: 'b', page: 1 });
    session.change({ text: 'b', page: 2 });
    session.undo();
    expect(session.state).toEqual({ text: 'a', page: 2 });
    expect(session).toMatchObject({ shown: 'A', canUndo: false });
  });

  it('is as at the start after a reset', () => {
    const session = begin();
    session.change({ text: 'b', page: 1 });
    session.reset();
    expect(session.state).toEqual({ text: 'a', page: 0 });
  });
});
