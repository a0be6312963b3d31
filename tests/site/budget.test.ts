import { describe, expect, test } from 'vitest';
import { isLesson, readSite } from '../support/site.ts';
import { compressed, sum, Weights } from '../support/weight.ts';

// Sizes are of the files as built, each compressed with gzip at level 9, in units of 1000 bytes.
// Pictures, fonts and what is loaded on demand do not count.
const LESSON = 45_000;
const FIGURE = 15_000;

const site = readSite();
const weights = new Weights(site);
const lessons = site.pages.filter(isLesson);
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

test('there are lessons to weigh', () => {
  expect(lessons).not.toEqual([]);
});

// That a browser asks for these files and no others is seen where it visits the page.
test.each(lessons)('$path sends at most 45 kB of script and style', (lesson) => {
  const script = sum([...weights.scripts(lesson)].map((address) => weights.size(address)));
  const style = compressed(weights.style(lesson));
  console.log(
    `${lesson.path}: HTML ${kilobytes(compressed(lesson.html))}, style ${kilobytes(style)}, script ${kilobytes(script)}`,
  );
  expect(script + style).toBeLessThanOrEqual(LESSON);
});

const defines = (address: string, name: string): boolean =>
  new RegExp(`customElements\\.define\\(.${name}.,`).test(weights.read(address));

/**
 * The script of each figure: the one that defines the figure's element. What a figure
 * adds to a page that has others already is its own code; what they share (drawing, playing,
 * editing, D3) belongs to none.
 */
describe('figures', () => {
  const entries = [...new Set(site.pages.flatMap((page) => weights.entries(page)))];
  const scripts = [
    ...new Set(site.pages.flatMap((page) => [...weights.scripts(page), ...weights.onDemand(page)])),
  ];
  const names = site.pages.flatMap(({ document }) =>
    [...document.querySelectorAll('[data-figure]')].map(({ localName }) => localName),
  );
  const figures = [...new Set(names)].map((name) => ({
    name,
    entry: scripts.find((address) => defines(address, name)),
  }));

  test('are there to weigh', () => {
    expect(figures).not.toEqual([]);
  });

  test.each(figures)('<$name> has at most 15 kB of code of its own', ({ name, entry }) => {
    expect(entry, 'a script that defines the element').toBeDefined();
    const others = new Set<string>();
    // Many figures are loaded when they come near: no page names them.
    for (const other of [...entries, ...figures.map((figure) => figure.entry!)]) {
      const files = weights.closure(other);
      if (!files.has(entry!)) for (const file of files) others.add(file);
    }
    const all = [...weights.closure(entry!)];
    const size = (addresses: string[]) => sum(addresses.map((one) => weights.size(one)));
    const own = size(all.filter((one) => !others.has(one)));
    console.log(
      `<${name}>: ${kilobytes(own)} of its own, ${kilobytes(size(all))} with what it shares`,
    );
    expect(own).toBeLessThanOrEqual(FIGURE);
  });
});
