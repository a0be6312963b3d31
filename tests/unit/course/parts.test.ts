import { expect, test } from 'vitest';
import { parts, partsOf } from '../../../src/lib/course/index.ts';

const lesson = (order: number, part: number) => ({ order, part });
const keptIn = (...lessons: ReturnType<typeof lesson>[]) =>
  partsOf(lessons).map(({ kept }) => kept);

test('every part is there, with the lessons that it has', () => {
  const plan = partsOf([lesson(1, 1), lesson(2, 1), lesson(3, 2)]);
  expect(plan.map(({ number }) => number)).toEqual(parts.map((_, index) => index + 1));
  expect(plan.map(({ lessons }) => lessons.map(({ order }) => order))).toEqual(
    parts.map((_, index) => [[1, 2], [3]][index] ?? []),
  );
});

test('a part without lessons before one that has some says which numbers are kept for it', () => {
  expect(keptIn(lesson(15, 2), lesson(22, 4))).toEqual([
    '1 to 14',
    undefined,
    '16 to 21',
    undefined,
    undefined,
  ]);
});

test('no numbers are kept for what comes after the last lesson', () => {
  expect(keptIn(lesson(1, 1)).filter((kept) => kept !== undefined)).toEqual([]);
});
