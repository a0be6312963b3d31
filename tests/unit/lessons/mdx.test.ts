import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { proseOf, suspects } from './prose.ts';
import { ALLOWED_EVERYWHERE, ALLOWED_IN } from './typed-numbers.ts';

const folder = new URL('../../../src/content/lessons/', import.meta.url);
const lessons = readdirSync(folder).sort();

/** Numbers of the lines, from 1, that begin with an inline element of the prose. */
function brokenLines(text: string): number[] {
  return text.split('\n').flatMap((line, index) => (/^\s*<Term\b/.test(line) ? [index + 1] : []));
}

describe('the lessons', () => {
  it('are there', () => {
    expect(lessons).toContain('04-worked-example');
  });

  // MDX takes a line that begins with an element for a block and ends the paragraph there.
  it.each(lessons)('%s has no line that begins with an inline <Term>', (name) => {
    expect(brokenLines(readFileSync(new URL(`${name}/index.mdx`, folder), 'utf8'))).toEqual([]);
  });

  it('would be caught', () => {
    expect(
      brokenLines('The\n<Term of="image">image</Term> and\nthe <Term of="kernel">k</Term>'),
    ).toEqual([2]);
  });
});

const slugOf = (name: string): string => name.replace(/^\d+-/, '');
const suspectsOf = (name: string): string[] =>
  suspects(proseOf(readFileSync(new URL(`${name}/index.mdx`, folder), 'utf8')));

describe('numbers in prose', () => {
  it.each(lessons)('%s holds no typed result', (name) => {
    const allowed = { ...ALLOWED_EVERYWHERE, ...ALLOWED_IN[slugOf(name)] };
    // A number here is computed by a data module, or it is data and listed with its reason.
    expect(suspectsOf(name).filter((number) => !(number in allowed))).toEqual([]);
  });

  it('are allowed only where a lesson has them', () => {
    const stale = Object.entries(ALLOWED_IN).flatMap(([slug, numbers]) => {
      const found = suspectsOf(lessons.find((name) => slugOf(name) === slug)!);
      return Object.keys(numbers).filter((number) => !found.includes(number));
    });
    expect(stale).toEqual([]);
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
    ['attributes', '<Stepper zoom={1.1} label="126.5 > 3" start={120} />'],
    ['code', 'Write `x = 126.5` or\n\n```js\nlet x = 126.5;\n```\n'],
    ['front matter and imports', "---\norder: 126\n---\n\nimport a from '../126.5.ts';\n"],
    ['names', 'SciPy’s reflect101 and the conv2 of 3x3.'],
  ])('are left alone: %s', (_, mdx) => {
    expect(suspects(proseOf(mdx))).toEqual([]);
  });
});
