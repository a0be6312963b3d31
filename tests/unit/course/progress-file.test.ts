import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayOf,
  dueItems,
  INTERVALS,
  markAnswer,
  NO_PROGRESS,
  readText,
  toText,
} from '../../../src/lib/course/index.ts';

const item = { lesson: 'a', correct: true, attempts: 1 };

describe('the text of progress', () => {
  it('gives back what was written, for any course of answers', () => {
    const step = fc.record({
      name: fc.constantFrom('a/one', 'a/two', 'b/one'),
      correct: fc.boolean(),
      day: fc.integer({ min: 0, max: 400 }),
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const progress = steps.reduce(
          (all, { name, correct, day }) =>
            markAnswer(
              all,
              name,
              { lesson: name[0]!, correct },
              dayOf(new Date(2026, 0, 1 + day, 12)),
            ),
          NO_PROGRESS,
        );
        expect(readText(toText(progress))).toEqual({ progress, state: 'sound' });
        for (const { review } of Object.values(progress.items)) {
          if (review !== undefined) expect(INTERVALS[review.passed]).toBeDefined();
        }
      }),
    );
  });

  it('takes over what version 1 kept; what was wrong is due for review', () => {
    const old = JSON.stringify({
      version: 1,
      read: ['sliding'],
      answered: { 'sliding/cost': true, 'the-flip/which': false },
    });
    const { progress, state } = readText(old);
    expect(state).toBe('sound');
    expect(Object.keys(progress.read)).toEqual(['sliding']);
    expect(progress.items['sliding/cost']!.correct).toBe(true);
    expect(dueItems(progress, '2026-11-23')).toEqual(['the-flip/which']);
  });

  it('keeps what is sound of a damaged text, and says that it is damaged', () => {
    const review = { passed: 0, due: '2026-11-24' };
    const text = JSON.stringify({
      version: 2,
      read: {
        sliding: '2028-02-29',
        broken: 'yesterday',
        never: '2026-02-29',
        'No name': '2026-01-01',
      },
      items: {
        'a/good': { ...item, review },
        'a/bad': { ...item, correct: 'yes' },
        'a/soon': { ...item, review: { ...review, due: 'soon' } },
        'a/no-day': { ...item, review: { ...review, due: '9999-99-99' } },
        'a/past-all': { ...item, review: { ...review, passed: 4 } },
        'a/text': { ...item, review: { ...review, passed: '1' } },
        'a/never-answered': { ...item, attempts: 0 },
        'no-exercise': item,
        'a/list': [],
        'a/nothing': null,
      },
    });
    expect(readText(text)).toEqual({
      progress: {
        version: 2,
        read: { sliding: '2028-02-29' },
        items: { 'a/good': { ...item, review } },
      },
      state: 'damaged',
    });
  });

  it.each([
    ...['', 'hello', '[]', 'null', '{}', '{"version":"3"}', '{"version":0}', '{"version":2}'],
    '{"version":2,"read":{}}',
    '{"version":1,"read":{},"answered":{}}',
    '{"version":2,"read":{},"items":{"__proto__":{"lesson":"a","correct":true,"attempts":1}}}',
  ])('is damaged: %s', (text) => {
    expect(readText(text)).toEqual({ progress: NO_PROGRESS, state: 'damaged' });
  });

  it('knows what a newer version wrote', () => {
    expect(readText('{"version":3}').state).toBe('newer');
  });
});
