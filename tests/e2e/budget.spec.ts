import { isLesson, readSite } from './support/site.ts';
import { expect, test } from './support/test.ts';
import { compressed, sum, Weights } from './support/weight.ts';

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

for (const lesson of lessons) {
  test(`${lesson.path} sends at most 45 kB of script and style`, async ({ page }, testInfo) => {
    const scripts = weights.scripts(lesson);
    const styles = weights.styles(lesson);
    const inline = [...lesson.document.querySelectorAll('style')].map((style) => style.textContent);
    const script = sum([...scripts].map((address) => weights.size(address)));
    const style = sum([...styles].map((address) => weights.size(address)));
    const sizes = [
      `HTML ${kilobytes(compressed(lesson.html))}`,
      `style ${kilobytes(style)}`,
      `script ${kilobytes(script)}`,
    ].join(', ');
    console.log(`${lesson.path}: ${sizes}`);
    testInfo.annotations.push({ type: 'size', description: sizes });
    expect(script + style + sum(inline.map(compressed))).toBeLessThanOrEqual(LESSON);

    // The browser asks for these files and no others.
    const asked = new Set<string>();
    page.on('request', (request) => {
      if (['script', 'stylesheet'].includes(request.resourceType())) {
        asked.add(new URL(request.url()).pathname);
      }
    });
    await page.goto(lesson.path, { waitUntil: 'networkidle' });
    expect([...asked].sort()).toEqual([...scripts, ...styles].sort());
  });
}

/**
 * The script of each figure: an entry of its own, which defines the figure's element. What a figure
 * adds to a page that has others already is its own code; what they share (drawing, playing,
 * editing, D3) belongs to none.
 */
const figures = new Map<string, string>();
const entries = new Set(site.pages.flatMap((page) => weights.entries(page)));
for (const { document } of site.pages) {
  for (const { localName } of document.querySelectorAll('[data-figure]')) {
    const entry = [...entries].find((address) => weights.read(address).includes(localName));
    if (entry !== undefined) figures.set(localName, entry);
  }
}

test('every figure has a script to weigh', () => {
  const names = site.pages.flatMap(({ document }) =>
    [...document.querySelectorAll('[data-figure]')].map(({ localName }) => localName),
  );
  expect([...figures.keys()].sort()).toEqual([...new Set(names)].sort());
});

for (const [name, entry] of figures) {
  test(`<${name}> has at most 15 kB of code of its own`, ({}, testInfo) => {
    const others = new Set<string>();
    for (const other of entries) if (other !== entry) weights.closure(other, others);
    const all = [...weights.closure(entry)];
    const own = sum(all.filter((one) => !others.has(one)).map((one) => weights.size(one)));
    const sizes = `${kilobytes(own)} of its own, ${kilobytes(sum(all.map((one) => weights.size(one))))} with what it shares`;
    console.log(`<${name}>: ${sizes}`);
    testInfo.annotations.push({ type: 'size', description: sizes });
    expect(own).toBeLessThanOrEqual(FIGURE);
  });
}
