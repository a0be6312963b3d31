import { expect, it } from 'vitest';
import {
  answeredBefore,
  INTERVALS,
  markAnswer,
  NO_PROGRESS,
  type Progress,
} from '../../../src/lib/course/index.ts';

const name = 'sliding/cost';
const answer = (progress: Progress, correct: boolean, day: string): Progress =>
  markAnswer(progress, name, { lesson: 'sliding', correct }, day);
const told = (progress: Progress, today: string): string =>
  answeredBefore(progress.items[name]!, today);

const right = answer(NO_PROGRESS, true, '2026-12-20');
const missed = answer(NO_PROGRESS, false, '2026-12-20');

it('says that an answer was right, whenever that was', () => {
  expect(told(right, '2026-12-20')).toBe('Answered right');
  expect(told(right, '2027-06-01')).toBe('Answered right');
});

it('says when a missed one comes back, and when that day has come', () => {
  expect(told(missed, '2026-12-20')).toBe('To be reviewed on 21 December');
  expect(told(missed, '2026-12-21')).toBe('Up for review today');
  expect(told(missed, '2027-02-01')).toBe('Up for review today');
});

it('names the year if it is another one', () => {
  const late = answer(NO_PROGRESS, false, '2026-12-31');
  expect(told(late, '2026-12-31')).toBe('To be reviewed on 1 January 2027');
});

it('says that it was right once every review has gone well', () => {
  let [progress, day] = [missed, ''];
  for (let round = 0; round < INTERVALS.length; round++) {
    day = progress.items[name]!.review!.due;
    expect(told(progress, '2026-12-20')).toMatch(/^To be reviewed on \d/);
    progress = answer(progress, true, day);
  }
  expect(told(progress, day)).toBe('Answered right');
});

it('does not call right what a file says was not', () => {
  expect(answeredBefore({ lesson: 'sliding', correct: false, attempts: 1 }, '2026-12-20')).toBe(
    'Not right yet',
  );
});
