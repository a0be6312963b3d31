import { expect, test } from 'vitest';
import { courseOf, neighbours, parts } from '../../../src/lib/course/index.ts';

const entry = (id: string, prerequisites: string[] = []) => ({
  id,
  data: { part: 1, prerequisites },
});
const slugs = (lessons: readonly { readonly slug: string }[]) => lessons.map(({ slug }) => slug);

test('a lesson has its place and its slug from its folder', () => {
  expect(courseOf([entry('05-sliding')])).toEqual([
    { folder: '05-sliding', slug: 'sliding', order: 5, part: 1, prerequisites: [] },
  ]);
});

test.each(['sliding', '00-sliding', '5', '05-', '05-Sliding', 'draft/05-sliding'])(
  'a lesson cannot live in a folder named %s',
  (folder) => {
    expect(() => courseOf([entry(folder)])).toThrow(RangeError);
    expect(() => courseOf([entry(folder)])).toThrow(`${folder}: the folder of a lesson is named`);
  },
);

test('lessons come by number, not by name: 10 after 9', () => {
  const entries = [entry('10-ten'), entry('9-nine'), entry('100-hundred'), entry('01-one')];
  expect(slugs(courseOf(entries))).toEqual(['one', 'nine', 'ten', 'hundred']);
});

test('the list that was handed over stays as it was', () => {
  const entries = [entry('02-b'), entry('01-a')];
  courseOf(entries);
  expect(entries.map(({ id }) => id)).toEqual(['02-b', '01-a']);
});

test('numbers may be missing in between', () => {
  expect(slugs(courseOf([entry('05-sliding'), entry('07-flip')]))).toEqual(['sliding', 'flip']);
});

test('no lessons are a course too', () => {
  expect(courseOf([])).toEqual([]);
});

test('two lessons cannot have one place', () => {
  expect(() => courseOf([entry('03-a'), entry('3-b')])).toThrow(
    new RangeError('3-b: another lesson has this number already'),
  );
});

test('two lessons cannot have one address', () => {
  expect(() => courseOf([entry('03-a'), entry('04-a')])).toThrow(
    new RangeError('04-a: another lesson has this slug already'),
  );
});

test('a lesson builds on earlier lessons', () => {
  expect(slugs(courseOf([entry('02-b', ['a']), entry('01-a')]))).toEqual(['a', 'b']);
});

test.each([
  ['later', [entry('01-a', ['b']), entry('02-b')], 'b'],
  ['missing', [entry('01-a', ['nowhere'])], 'nowhere'],
  ['itself', [entry('01-a', ['a'])], 'a'],
])('a prerequisite cannot be %s', (_, entries, name) => {
  expect(() => courseOf(entries)).toThrow(
    new RangeError(`01-a: its prerequisite ${name} is not an earlier lesson`),
  );
});

test('the neighbours of a lesson are those before and after it, where there are any', () => {
  const lessons = courseOf([entry('01-a'), entry('02-b'), entry('03-c')]);
  const [a, b, c] = lessons;
  expect(neighbours(lessons, 'a')).toEqual({ previous: undefined, next: b });
  expect(neighbours(lessons, 'b')).toEqual({ previous: a, next: c });
  expect(neighbours(lessons, 'c')).toEqual({ previous: b, next: undefined });
});

test('a lesson that is not there has no neighbours', () => {
  expect(() => neighbours(courseOf([entry('01-a')]), 'z')).toThrow(
    new RangeError('there is no lesson "z"'),
  );
});

test('every part of the course has a name of its own', () => {
  const titles = parts.map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});
