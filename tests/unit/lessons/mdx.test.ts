import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../../src/content/lessons/', import.meta.url);
const lessons = readdirSync(folder).filter((name) => name.endsWith('.mdx'));

/** Numbers of the lines, from 1, that begin with an inline element of the prose. */
function brokenLines(text: string): number[] {
  return text.split('\n').flatMap((line, index) => (/^\s*<Term\b/.test(line) ? [index + 1] : []));
}

describe('the lessons', () => {
  it('are there', () => {
    expect(lessons).toContain('04-worked-example.mdx');
  });

  // MDX takes a line that begins with an element for a block and ends the paragraph there.
  it.each(lessons)('%s has no line that begins with an inline <Term>', (name) => {
    expect(brokenLines(readFileSync(new URL(name, folder), 'utf8'))).toEqual([]);
  });

  it('would be caught', () => {
    expect(
      brokenLines('The\n<Term of="image">image</Term> and\nthe <Term of="kernel">k</Term>'),
    ).toEqual([2]);
  });
});
