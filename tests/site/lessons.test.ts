import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSite, root } from '../support/site.ts';

const site = readSite();
const folder = join(root, 'src/content/lessons');
/** Every lesson in course order: the number in the folder's name keeps it. */
const lessons = readdirSync(folder)
  .toSorted()
  .map((name) => ({
    path: `lessons/${name.replace(/^\d+-/, '')}/`,
    title: readFileSync(join(folder, name, 'index.mdx'), 'utf8').match(/^title: (.+)$/m)![1]!,
  }));

const documentOf = (path: string) => site.pages.find((page) => page.path === path)!.document;

function linkOf(path: string, name: string): string | null | undefined {
  const links = [...documentOf(path).querySelectorAll('main a')];
  return links.find(({ textContent }) => textContent.startsWith(name))?.getAttribute('href');
}

test('each lesson leads to the next one, and back', () => {
  expect(linkOf('', 'Start the first lesson')).toBe(site.base + lessons[0]!.path);
  for (const [index, { path, title }] of lessons.entries()) {
    const next = lessons[index + 1]?.path ?? 'lab/';
    const previous = lessons[index - 1];
    expect(documentOf(path).querySelector('h1')!.textContent).toBe(title);
    expect(linkOf(path, 'Next')).toBe(site.base + next);
    expect(linkOf(path, 'Previous')).toBe(previous && site.base + previous.path);
  }
});

test('the worked example has its numbers, and its table ends at 126', () => {
  const document = documentOf('lessons/worked-example/');
  const texts = (grid: string) =>
    [
      ...document.querySelectorAll(`#worked-example [role=grid][aria-label^="${grid}"] .cell text`),
    ].map(({ textContent }) => textContent);
  expect(texts('Image')).toEqual(['200', '60', '58', '210', '190', '62', '204', '98', '52']);
  expect(texts('Kernel')).toEqual(Array<string>(9).fill('1/9'));
  const table = [...document.querySelectorAll('table')].find((one) =>
    one.querySelector('caption')?.textContent.startsWith('The nine products. The sum'),
  )!;
  const rows = [...table.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
  expect(rows).toHaveLength(9);
  expect(rows.at(-1)).toEqual(['2, 2', '52', '1/9', '5.8', '1134/9\u00a0=\u00a0126']);
});
