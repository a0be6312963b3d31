import { describe, expect, it } from 'vitest';
import { lessons } from './lessons.ts';
import { proseOf, suspects } from './prose.ts';
import { typedAnywhere, typedIn } from './typed-numbers.ts';

/** Numbers of the lines, from 1, that begin with an inline element of the prose. */
function brokenLines(text: string): number[] {
  return text.split('\n').flatMap((line, index) => (/^\s*<Term\b/.test(line) ? [index + 1] : []));
}

describe('the lessons', () => {
  it('are there', () => {
    expect(lessons.map(({ slug }) => slug)).toContain('worked-example');
  });

  // MDX takes a line that begins with an element for a block and ends the paragraph there.
  it.each(lessons)('$folder has no line that begins with an inline <Term>', ({ source }) => {
    expect(brokenLines(source)).toEqual([]);
  });

  it('would be caught', () => {
    expect(
      brokenLines('The\n<Term of="image">image</Term> and\nthe <Term of="kernel">k</Term>'),
    ).toEqual([2]);
  });
});

describe('numbers in prose', () => {
  // A number in prose is computed by the data module, or it is data and listed with its reason.
  it.each(lessons)('$folder holds no typed result', ({ folder, source }) => {
    const allowed = { ...typedAnywhere, ...typedIn[folder] };
    expect(suspects(proseOf(source)).filter((number) => !(number in allowed))).toEqual([]);
  });

  it.each(lessons)('$folder lists only numbers that it types', ({ folder, source }) => {
    const found = suspects(proseOf(source));
    const listed = Object.keys(typedIn[folder] ?? {});
    expect(listed.filter((number) => !found.includes(number))).toEqual([]);
  });

  it.each([
    ['a decimal', 'That makes about 126.4 in all.', ['126.4']],
    ['three digits', 'The sum, 1134, is large.', ['1134']],
    ['thousands', 'There are 2,359,296 products.', ['2,359,296']],
    ['what a word announces', 'Three times four gives 12.', ['12']],
    ['what a sign announces', 'So 3 × 4 = 12.', ['12']],
    ['a negative result', 'The sum is −7.', ['−7']],
    ['a question', '<Check question="Is it 451?">\n  No.\n</Check>', ['451']],
  ])('are caught: %s', (_, mdx, found) => {
    expect(suspects(proseOf(mdx))).toEqual(found);
  });

  it.each([
    ['data', 'Row 3, column 4 holds 17 of the 25 pixels.'],
    ['what is computed', 'The sum is {data.sum}, and {[1, 2].map((n) => `${n}.5`)}.'],
    ['attributes', '<Stepper scale={1.1} label="126.5 > 3" start={120} />'],
    ['code', 'Write `x = 126.5` or\n\n```js\nlet x = 126.5;\n```\n'],
    ['front matter and imports', "---\nminutes: 126\n---\n\nimport a from '../126.5.ts';\n"],
    ['names', 'SciPy’s reflect101 and the conv2 of 3x3.'],
  ])('are left alone: %s', (_, mdx) => {
    expect(suspects(proseOf(mdx))).toEqual([]);
  });
});
