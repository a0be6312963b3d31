import { describe, expect, it } from 'vitest';
import {
  markAnswer,
  markRead,
  NO_PROGRESS,
  reviewOf,
  summaryOf,
  type Progress,
} from '../../../src/lib/course/index.ts';

const names = new Set(['borders/dark-frame', 'sliding/cost', 'sliding/place']);
const course = { lessons: new Set(['borders', 'sliding']), exercises: names };
const miss = (progress: Progress, name: string, day: string): Progress =>
  markAnswer(progress, name, { lesson: name.split('/')[0]!, correct: false }, day);

describe('the review', () => {
  it('has nothing for a reader who missed nothing', () => {
    expect(reviewOf(NO_PROGRESS, '2026-11-23', names)).toEqual({
      due: [],
      sentence: 'Nothing is due. What you miss in a lesson will come back here.',
    });
  });

  it('says when the next exercise comes back', () => {
    const first = miss(NO_PROGRESS, 'sliding/cost', '2026-11-24');
    const { due, sentence } = reviewOf(
      miss(first, 'sliding/place', '2026-11-23'),
      '2026-11-23',
      names,
    );
    expect(due).toEqual([]);
    expect(sentence).toMatch(
      /^Nothing is due today\. The next exercise comes back on Tuesday,?\u00a024\u00a0November\.$/,
    );
  });

  it('says the year of a day in another one', () => {
    const inYear = (due: string): string => {
      const item = { lesson: 'sliding', correct: true, attempts: 2, review: { passed: 3, due } };
      const progress = { ...NO_PROGRESS, items: { 'sliding/cost': item } };
      return reviewOf(progress, '2026-12-30', names).sentence.replaceAll('\u00a0', ' ');
    };
    expect(inYear('2027-01-20')).toMatch(/Wednesday,? 20 January 2027\.$/);
    expect(inYear('9999-12-31')).toMatch(/Friday,? 31 December 9999\.$/);
    expect(inYear('2026-12-31')).toMatch(/Thursday,? 31 December\.$/);
  });

  it('brings what is due, the longest overdue first', () => {
    const first = miss(NO_PROGRESS, 'sliding/cost', '2026-11-22');
    expect(reviewOf(first, '2026-11-23', names)).toEqual({
      due: ['sliding/cost'],
      sentence: 'One exercise is due.',
    });
    expect(reviewOf(miss(first, 'borders/dark-frame', '2026-11-20'), '2026-11-23', names)).toEqual({
      due: ['borders/dark-frame', 'sliding/cost'],
      sentence: '2 exercises are due.',
    });
  });

  it('leaves out an exercise that the course no longer has', () => {
    const progress = miss(NO_PROGRESS, 'sliding/gone', '2026-11-20');
    for (const today of ['2026-11-20', '2026-11-23']) {
      expect(reviewOf(progress, today, names)).toEqual({
        due: [],
        sentence: 'Nothing is due. What you miss in a lesson will come back here.',
      });
    }
  });
});

describe('the summary of progress', () => {
  it('counts from nothing on', () => {
    expect(summaryOf(NO_PROGRESS, '2026-11-23', course)).toBe(
      'You have read 0 lessons and answered 0 exercises. Nothing is due for review today.',
    );
  });

  it('counts one as one', () => {
    const progress = markRead(
      miss(NO_PROGRESS, 'sliding/cost', '2026-11-22'),
      'sliding',
      '2026-11-22',
    );
    expect(summaryOf(progress, '2026-11-23', course)).toBe(
      'You have read 1 lesson and answered 1 exercise. 1 exercise is due for review.',
    );
  });

  it('counts several', () => {
    const read = markRead(markRead(NO_PROGRESS, 'sliding', '2026-11-22'), 'borders', '2026-11-22');
    const progress = miss(miss(read, 'sliding/cost', '2026-11-20'), 'sliding/place', '2026-11-22');
    expect(summaryOf(progress, '2026-11-23', course)).toBe(
      'You have read 2 lessons and answered 2 exercises. 2 exercises are due for review.',
    );
  });

  it('counts what the course has, as the review does', () => {
    const read = markRead(NO_PROGRESS, 'gone', '2026-11-22');
    const progress = miss(miss(read, 'gone/cost', '2026-11-20'), 'sliding/place', '2026-11-22');
    expect(summaryOf(progress, '2026-11-23', course)).toBe(
      'You have read 0 lessons and answered 1 exercise. 1 exercise is due for review.',
    );
  });
});
