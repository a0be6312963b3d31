import { describe, expect, it } from 'vitest';
import {
  markAnswer,
  markRead,
  NO_PROGRESS,
  practiceOf,
  type Progress,
} from '../../../src/lib/course/index.ts';

const names = ['kernels/anchor', 'kernels/sum', 'sliding/cost', 'sliding/place', 'borders/names'];
const answer = (progress: Progress, name: string, correct: boolean, day: string): Progress =>
  markAnswer(progress, name, { lesson: name.split('/')[0]!, correct }, day);

describe('what may be practised', () => {
  it('is nothing before a lesson is read or an exercise answered', () => {
    expect(practiceOf(NO_PROGRESS, names)).toEqual([]);
  });

  it('is of lessons that were read or begun, in course order', () => {
    expect(practiceOf(markRead(NO_PROGRESS, 'sliding', '2026-11-23'), names)).toEqual([
      'sliding/cost',
      'sliding/place',
    ]);
    expect(practiceOf(answer(NO_PROGRESS, 'kernels/sum', true, '2026-11-23'), names)).toEqual([
      'kernels/anchor',
      'kernels/sum',
    ]);
  });

  it('begins with what comes back soonest, and ends with what was right', () => {
    const right = answer(NO_PROGRESS, 'kernels/anchor', true, '2026-11-23');
    const missed = answer(right, 'sliding/cost', false, '2026-11-23');
    expect(practiceOf(answer(missed, 'sliding/place', false, '2026-11-22'), names)).toEqual([
      'sliding/place',
      'sliding/cost',
      'kernels/sum',
      'kernels/anchor',
    ]);
  });

  it('leaves out what the course no longer has', () => {
    const progress = answer(NO_PROGRESS, 'gone/cost', false, '2026-11-23');
    expect(practiceOf(progress, names)).toEqual([]);
  });
});
