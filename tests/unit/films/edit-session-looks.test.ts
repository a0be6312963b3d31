import { describe, expect, it } from 'vitest';
import { EditSession, type FigureModel } from '../../../src/lib/films/edit-session.ts';

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
