import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSite } from '../support/site.ts';

/** The part of every style that looks at the theme, without the colours that it holds. */
const THEMES = /[^{}]*(data-theme|prefers-color-scheme)[^{}]*\{[^{}]*\}?/g;

// For this reason the browser tests try only the rules about colours in both themes.
test('the themes differ in colours alone', () => {
  const { folder } = readSite();
  const styles = globSync('_astro/*.css', { cwd: folder }).map((file) =>
    readFileSync(join(folder, file), 'utf8'),
  );
  const found = styles.flatMap((style) => style.match(THEMES) ?? []);
  expect(found.toSorted()).toEqual([
    // On paper.
    ':root,:root[data-theme]{color-scheme:light}',
    ':root[data-theme=dark]{color-scheme:dark}',
    ':root[data-theme=light]{color-scheme:light}',
  ]);
});
