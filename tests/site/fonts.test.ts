import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { charactersOfSite, MATH_CHARACTERS } from '../../scripts/subset-fonts.ts';
import { readSite } from '../support/site.ts';
import { sum } from '../support/weight.ts';

const site = readSite();

/** What a page shows in the fonts of text. */
function charactersOf(document: Document): string[] {
  const body = document.body.cloneNode(true) as Element;
  for (const formula of body.querySelectorAll('math, script, style')) formula.remove();
  return [...new Set(body.textContent)].filter((character) => character > '~');
}

describe('the fonts', () => {
  test('have every character of every page', () => {
    const known = new Set(charactersOfSite());
    for (const { path, document } of site.pages) {
      const missing = charactersOf(document).filter((character) => !known.has(character));
      expect(missing, path).toEqual([]);
    }
  });

  test('have every character of every formula', () => {
    for (const { path, document } of site.pages) {
      const formulas = [...document.querySelectorAll('math')].map(({ textContent }) => textContent);
      const missing = [...new Set(formulas.join(''))].filter(
        (character) => !MATH_CHARACTERS.includes(character),
      );
      expect(missing, path).toEqual([]);
    }
  });

  test('weigh at most 85 kB together, 25 of them only where there is a formula', () => {
    const fonts = globSync('**/*.woff2', { cwd: site.folder });
    expect(fonts).toHaveLength(5);
    const sizes = fonts.map((file) => statSync(join(site.folder, file)).size);
    expect(sum(sizes)).toBeLessThanOrEqual(85_000);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(25_000);
  });
});
