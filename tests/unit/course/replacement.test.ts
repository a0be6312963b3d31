import { describe, expect, it } from 'vitest';
import {
  NO_PROGRESS,
  replacementInWords,
  replacementOf,
  type Progress,
} from '../../../src/lib/course/index.ts';

const course = {
  lessons: new Set(['borders', 'sliding']),
  exercises: new Set(['sliding/cost', 'sliding/place', 'borders/names']),
};
const right = { lesson: 'sliding', correct: true, attempts: 1 };
const wrong = { ...right, correct: false, review: { passed: 0, due: '2026-11-24' } };

const sentences = (before: Progress, after: Progress): string[] =>
  replacementInWords(replacementOf(before, after, '2026-11-25', course));

const before: Progress = {
  version: 2,
  read: { borders: '2026-11-20', sliding: '2026-11-21' },
  items: { 'sliding/cost': wrong, 'sliding/place': wrong },
};

describe('what a replacement changes, in words', () => {
  it('counts what is new, lost and changed', () => {
    const after: Progress = {
      version: 2,
      read: { sliding: '2026-11-21' },
      items: { 'sliding/cost': right, 'borders/names': right },
    };
    expect(sentences(before, after)).toEqual([
      'Lessons read: 2 now, 1 in the file (1 lost).',
      'Exercises answered: 2 now, 2 in the file (1 new, 1 lost, 1 changed).',
      'Due for review today: 2 now, 0 with the file.',
    ]);
  });

  it('tells apart what the course does not have', () => {
    const after: Progress = {
      ...before,
      read: { ...before.read, gone: '2026-11-20' },
      items: { ...before.items, 'gone/one': wrong, 'sliding/gone': right },
    };
    expect(sentences(before, after)).toEqual([
      'Lessons read: 2, the same as now.',
      'Exercises answered: 2, the same as now.',
      'Due for review today: 2 now, 2 with the file.',
      expect.stringMatching(
        /^Not in this course: 0 now, 3 in the file \(3 new\)\. Such entries are kept/,
      ),
    ]);
  });

  it('has nothing to say of the same progress, whatever the order of its fields', () => {
    const turned = Object.fromEntries(
      Object.entries(before.items).map(([name, { review, ...rest }]) => [
        name,
        { review: { due: review!.due, passed: review!.passed }, ...rest },
      ]),
    );
    expect(sentences(before, { ...before, items: turned })).toEqual([]);
    expect(sentences(NO_PROGRESS, NO_PROGRESS)).toEqual([]);
  });
});
