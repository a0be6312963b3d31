import { describe, expect, it } from 'vitest';
import {
  dueItems,
  exercisesDone,
  lessonState,
  markAnswer,
  markRead,
  NO_PROGRESS,
  type Progress,
} from '../../../src/lib/course/index.ts';

const answer = (progress: Progress, correct: boolean, day: string): Progress =>
  markAnswer(progress, 'borders/names', { lesson: 'borders', correct }, day);

describe('markAnswer', () => {
  it('asks for no review of what was right at once', () => {
    const progress = answer(NO_PROGRESS, true, '2026-11-23');
    expect(progress.items['borders/names']).toEqual({
      lesson: 'borders',
      correct: true,
      attempts: 1,
    });
    expect(dueItems(progress, '2027-11-23')).toEqual([]);
  });

  it('brings a missed item back after 1, 3, 7 and 21 days, and then no more', () => {
    let progress = answer(NO_PROGRESS, false, '2026-11-23');
    for (const due of ['2026-11-24', '2026-11-27', '2026-12-04', '2026-12-25']) {
      expect(progress.items['borders/names']!.review!.due).toBe(due);
      progress = answer(progress, true, due);
    }
    expect(progress.items['borders/names']).toEqual({
      lesson: 'borders',
      correct: true,
      attempts: 5,
    });
  });

  it('starts over after a wrong answer in a review', () => {
    let progress = answer(NO_PROGRESS, false, '2026-11-23');
    progress = answer(progress, true, '2026-11-24');
    progress = answer(progress, false, '2026-11-27');
    expect(progress.items['borders/names']!.review).toEqual({ passed: 0, due: '2026-11-28' });
  });

  it('does not count a right answer before the day as a review', () => {
    let progress = answer(NO_PROGRESS, false, '2026-11-23');
    progress = answer(progress, true, '2026-11-23');
    expect(progress.items['borders/names']!.review).toEqual({ passed: 0, due: '2026-11-24' });
    expect(progress.items['borders/names']!.correct).toBe(true);
  });
});

describe('dueItems', () => {
  it('names what is due, the longest overdue first', () => {
    const items = {
      'a/late': {
        lesson: 'a',
        correct: false,
        attempts: 1,
        review: { passed: 0, due: '2026-11-20' },
      },
      'a/later': {
        lesson: 'a',
        correct: false,
        attempts: 1,
        review: { passed: 0, due: '2026-11-18' },
      },
      'a/tomorrow': {
        lesson: 'a',
        correct: true,
        attempts: 2,
        review: { passed: 1, due: '2026-11-24' },
      },
      'a/never': { lesson: 'a', correct: true, attempts: 1 },
    };
    expect(dueItems({ ...NO_PROGRESS, items }, '2026-11-23')).toEqual(['a/later', 'a/late']);
  });
});

describe('lessonState', () => {
  const exercises = ['borders/names', 'borders/sizes'];

  it('goes from new over begun and read to mastered', () => {
    const both = (progress: Progress, correct: boolean): Progress =>
      exercises.reduce(
        (all, name) => markAnswer(all, name, { lesson: 'borders', correct }, '2026-11-23'),
        progress,
      );
    const read = markRead(NO_PROGRESS, 'borders', '2026-11-23');
    expect(lessonState(NO_PROGRESS, 'borders', exercises)).toBe('new');
    expect(lessonState(answer(NO_PROGRESS, true, '2026-11-23'), 'borders', exercises)).toBe(
      'begun',
    );
    expect(lessonState(read, 'borders', exercises)).toBe('read');
    expect(lessonState(answer(read, true, '2026-11-23'), 'borders', exercises)).toBe('read');
    expect(lessonState(both(read, true), 'borders', exercises)).toBe('mastered');
    expect(lessonState(both(read, false), 'borders', exercises)).toBe('read');
  });

  it('never calls a lesson without exercises mastered', () => {
    expect(lessonState(NO_PROGRESS, 'borders', [])).toBe('new');
  });
});

describe('exercisesDone', () => {
  it('counts those that were right when they were last answered', () => {
    const exercises = ['borders/names', 'borders/sizes'];
    const wrong = answer(NO_PROGRESS, false, '2026-11-23');
    expect(exercisesDone(NO_PROGRESS, exercises)).toBe(0);
    expect(exercisesDone(wrong, exercises)).toBe(0);
    expect(exercisesDone(answer(wrong, true, '2026-11-23'), exercises)).toBe(1);
    expect(exercisesDone(answer(wrong, true, '2026-11-23'), ['borders/sizes'])).toBe(0);
  });
});

describe('markRead', () => {
  it('keeps the first day', () => {
    const once = markRead(NO_PROGRESS, 'borders', '2026-11-23');
    expect(markRead(once, 'borders', '2026-12-01')).toBe(once);
  });
});
