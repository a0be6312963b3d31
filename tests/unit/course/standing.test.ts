import { describe, expect, it } from 'vitest';
import { markAnswer, markRead, NO_PROGRESS, standingOf } from '../../../src/lib/course/index.ts';

const lessons = ['kernels', 'sliding', 'borders'];
const today = '2026-11-23';
const readAll = (...slugs: string[]) =>
  slugs.reduce((progress, slug) => markRead(progress, slug, today), NO_PROGRESS);

describe('the standing of a reader', () => {
  it('is that of a new one before anything is read or answered', () => {
    expect(standingOf(NO_PROGRESS, lessons)).toEqual({ kind: 'new' });
  });

  it('leads to the first lesson that is not read, wherever reading began', () => {
    expect(standingOf(readAll('kernels'), lessons)).toEqual({ kind: 'begun', next: 'sliding' });
    expect(standingOf(readAll('borders', 'kernels'), lessons)).toEqual({
      kind: 'begun',
      next: 'sliding',
    });
    expect(standingOf(readAll('borders'), lessons)).toEqual({ kind: 'begun', next: 'kernels' });
  });

  it('is begun with the first answer', () => {
    const answer = { lesson: 'kernels', correct: false };
    expect(standingOf(markAnswer(NO_PROGRESS, 'kernels/anchor', answer, today), lessons)).toEqual({
      kind: 'begun',
      next: 'kernels',
    });
  });

  it('is finished when every lesson is read', () => {
    expect(standingOf(readAll(...lessons), lessons)).toEqual({ kind: 'finished' });
  });

  it('knows nothing of lessons that the course does not have', () => {
    const answer = { lesson: 'gone', correct: true };
    const progress = markAnswer(readAll('lost'), 'gone/cost', answer, today);
    expect(standingOf(progress, lessons)).toEqual({ kind: 'new' });
  });
});
