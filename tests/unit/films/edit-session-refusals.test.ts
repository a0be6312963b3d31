import { describe, expect, it } from 'vitest';
import { box, createMatrix } from '../../../src/lib/convolve/index.ts';
import { linkValues } from '../../../src/lib/films/link-values.ts';
import { digits, region } from '../trace/support.ts';
import { stored, worked, type Session } from './edit-session-support.ts';

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
