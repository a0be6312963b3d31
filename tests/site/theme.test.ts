import { expect, test } from 'vitest';
import { readSite } from '../support/site.ts';
import { Weights } from '../support/weight.ts';

/** The part of every style that looks at the theme, without the colours that it holds. */
const THEMES = /[^{}]*(data-theme|prefers-color-scheme)[^{}]*\{[^{}]*\}?/g;

// For this reason the browser tests try only the rules about colours in both themes.
test('the themes differ in colours alone', () => {
  const site = readSite();
  const weights = new Weights(site);
  const found = site.pages.flatMap((page) => weights.style(page).match(THEMES) ?? []);
  expect([...new Set(found)].toSorted()).toEqual([
    // On paper.
    ':root,:root[data-theme]{color-scheme:light}',
    ':root[data-theme=dark]{color-scheme:dark}',
    ':root[data-theme=light]{color-scheme:light}',
  ]);
});
