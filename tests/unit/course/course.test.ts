import { expect, test } from 'vitest';
import { inOrder, neighbours, parts, type CourseLesson } from '../../../src/lib/course/index.ts';

const lesson = (slug: string, order: number, prerequisites: string[] = []): CourseLesson => ({
  slug,
  order,
  part: 1,
  prerequisites,
});
const slugs = (lessons: readonly CourseLesson[]) => lessons.map(({ slug }) => slug);

test('lessons come by number, not by name: 10 after 2', () => {
  const lessons = [lesson('ten', 10), lesson('two', 2), lesson('one', 1)];
  expect(slugs(inOrder(lessons))).toEqual(['one', 'two', 'ten']);
});

test('the list that was handed over stays as it was', () => {
  const lessons = [lesson('b', 2), lesson('a', 1)];
  inOrder(lessons);
  expect(slugs(lessons)).toEqual(['b', 'a']);
});

test('numbers may be missing in between', () => {
  expect(slugs(inOrder([lesson('sliding', 5), lesson('flip', 7)]))).toEqual(['sliding', 'flip']);
});

test('no lessons are a course too', () => {
  expect(inOrder([])).toEqual([]);
});

test('two lessons cannot have one place', () => {
  expect(() => inOrder([lesson('a', 3), lesson('b', 3)])).toThrow(
    new RangeError('b: another lesson has order 3 already'),
  );
});

test('a lesson builds on earlier lessons', () => {
  expect(slugs(inOrder([lesson('b', 2, ['a']), lesson('a', 1)]))).toEqual(['a', 'b']);
});

test.each([
  ['later', [lesson('a', 1, ['b']), lesson('b', 2)], 'b'],
  ['missing', [lesson('a', 1, ['nowhere'])], 'nowhere'],
  ['itself', [lesson('a', 1, ['a'])], 'a'],
])('a prerequisite cannot be %s', (_, lessons, name) => {
  expect(() => inOrder(lessons)).toThrow(
    new RangeError(`a: its prerequisite ${name} is not an earlier lesson`),
  );
});

test('the neighbours of a lesson are those before and after it, where there are any', () => {
  const lessons = [lesson('a', 1), lesson('b', 2), lesson('c', 3)];
  const [a, b, c] = lessons;
  expect(neighbours(lessons, 'a')).toEqual({ previous: undefined, next: b });
  expect(neighbours(lessons, 'b')).toEqual({ previous: a, next: c });
  expect(neighbours(lessons, 'c')).toEqual({ previous: b, next: undefined });
});

test('a lesson that is not there has no neighbours', () => {
  expect(() => neighbours([lesson('a', 1)], 'z')).toThrow(new RangeError('there is no lesson "z"'));
});

test('every part of the course has a name of its own', () => {
  const titles = parts.map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});
