import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST, readFile, readSaved } from '../../../../src/components/progress/saved-file.ts';
import { readText, toText } from '../../../../src/lib/course/index.ts';

const item = { lesson: 'sliding', correct: true, attempts: 1 };
const withItem = (one: unknown): string =>
  JSON.stringify({ version: 2, read: {}, items: { 'sliding/cost': one } });
const withReview = (review: unknown): string => withItem({ ...item, review });

describe('a file of saved progress', () => {
  it('is taken as it was saved, by this version and the one before', () => {
    const progress = {
      version: 2 as const,
      read: { sliding: '2026-11-23' },
      items: { 'sliding/cost': { ...item, review: { passed: 3, due: '2026-12-01' } } },
    };
    expect(readSaved(toText(progress))).toEqual({ progress });
    const old = '{"version":1,"read":["sliding"],"answered":{"sliding/cost":true}}';
    expect(readSaved(old)).toEqual({ progress: readText(old).progress });
  });

  const OTHER = 'It is not a progress file of Tiny Matrix.';
  it.each([
    ['hello', OTHER],
    ['', OTHER],
    ['null', OTHER],
    ['[{"version":2}]', OTHER],
    ['{"name":"package","version":"2.0.0"}', OTHER],
    ['{"version":0}', OTHER],
    ['{"version":3}', 'A newer version of this site wrote it; this one cannot read it.'],
    ['{"version":2}', 'It lacks “read”.'],
    ['{"version":1,"read":[]}', 'It lacks “answered”.'],
    ['{"version":2,"read":{},"items":{},"more":1}', 'It has “more”, which does not belong there.'],
    ['{"version":2,"read":[],"items":{}}', 'It has an entry that this site cannot read.'],
    [
      '{"version":2,"read":{"sliding":"9999-99-99"},"items":{}}',
      '“read / sliding” in it is "9999-99-99", not a day such as 2026-11-23.',
    ],
    [
      withReview({ passed: 0, due: '2026-02-30' }),
      '“items / sliding/cost / review / due” in it is "2026-02-30", not a day such as 2026-11-23.',
    ],
    [
      withReview({ passed: 4, due: '2026-11-23' }),
      '“items / sliding/cost / review / passed” in it is 4, not a number of good reviews, 0 to 3.',
    ],
    [withReview({ passed: 1 }), 'It lacks “items / sliding/cost / review / due”.'],
    [
      withItem({ ...item, correct: 'yes' }),
      '“items / sliding/cost / correct” in it is "yes", not true or false.',
    ],
    [
      withItem({ ...item, attempts: 1e308 }),
      '“items / sliding/cost / attempts” in it is 1e+308, not a whole number from 1.',
    ],
    [withItem(null), '“items / sliding/cost” in it is null, not an answer.'],
    [
      '{"version":2,"read":{"No lesson":"2026-11-23"},"items":{}}',
      '“read / No lesson” in it is not a lesson.',
    ],
    ['{"version":2,"read":{},"items":{"cost":{}}}', '“items / cost” in it is not an exercise.'],
    [
      '{"version":2,"read":{"a":"2026-11-23","\\u0061":"2026-11-24"},"items":{}}',
      'A name appears in it twice, with two meanings.',
    ],
    [
      '{"version":2,"read":{},"items":{"__proto__":{"lesson":"a"}}}',
      'It has an entry that this site cannot read.',
    ],
  ])('is refused: %s', (text, refusal) => {
    expect(readSaved(text)).toEqual({ refusal });
  });

  it('is said back in no more than 40 characters', () => {
    const long = 'x'.repeat(100_000);
    const text = JSON.stringify({ version: 2, read: { [long]: long }, items: { [long]: long } });
    const answer = readSaved(text);
    expect('refusal' in answer && answer.refusal.length).toBeLessThan(150);
  });

  it('is not read when it is too large to be one', async () => {
    const file = new File(['x'.repeat(LARGEST + 1)], 'large.json');
    file.text = () => Promise.reject(new Error('was read'));
    expect(await readFile(file)).toEqual({
      refusal: 'It is larger than 1 MB, and no progress file is.',
    });
  });

  it('is refused when the browser cannot read it', async () => {
    const file = new File(['{}'], 'gone.json');
    file.text = () => Promise.reject(new Error('gone'));
    expect(await readFile(file)).toEqual({ refusal: 'It could not be read.' });
  });

  it('holds just what the store would keep: no entry is refused here and taken there', () => {
    const anything = fc.anything({
      values: [fc.constant('2026-11-23'), fc.integer(), fc.boolean()],
    });
    const review = fc.record(
      {
        passed: fc.oneof(fc.integer({ min: -1, max: 5 }), anything),
        due: fc.oneof(fc.constantFrom('2026-11-23', '2026-02-29', '2026-1-1'), anything),
      },
      { requiredKeys: [] },
    );
    const entry = fc.record(
      {
        lesson: fc.constantFrom('sliding', '', 7),
        correct: fc.oneof(fc.boolean(), anything),
        attempts: fc.oneof(fc.integer({ min: -1, max: 3 }), anything),
        review: fc.oneof(review, anything),
      },
      { requiredKeys: ['lesson', 'correct', 'attempts'] },
    );
    fc.assert(
      fc.property(entry, (one) => {
        const text = withItem(one);
        expect('progress' in readSaved(text)).toBe(readText(text).state === 'sound');
      }),
      { numRuns: 1000 },
    );
  });
});
