import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { charactersOfSite } from '../../scripts/subset-fonts.ts';
import { readSite } from '../support/site.ts';
import { sum } from '../support/weight.ts';

const site = readSite();

/** What a page shows in the fonts of the site: formulas have a font of the browser's. */
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

  test('weigh at most 60 kB together', () => {
    const fonts = globSync('**/*.woff2', { cwd: site.folder });
    expect(fonts).toHaveLength(4);
    const sizes = fonts.map((file) => statSync(join(site.folder, file)).size);
    expect(sum(sizes)).toBeLessThanOrEqual(60_000);
  });
});
