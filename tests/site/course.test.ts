import { expect, test } from 'vitest';
import { readSite } from '../support/site.ts';

const { base, pages } = readSite();
const documentOf = (path: string) => pages.find((page) => page.path === path)!.document;
const text = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim();
const hrefs = (links: Iterable<Element>) => [...links].map((link) => link.getAttribute('href'));

test('the front page numbers the lessons in course order', () => {
  const cards = [...documentOf('').querySelectorAll('main .lessons a')];
  expect(hrefs(cards)).toEqual(hrefs(documentOf('course/').querySelectorAll('main li a')));
  expect(cards.map((card) => text(card.querySelector('.number')!))).toEqual(
    cards.map((_, index) => String(index + 1)),
  );
});

test('the front page holds a way on with every lesson, hidden until the reader comes back', () => {
  const ways = [...documentOf('').querySelectorAll('go-on a')];
  expect(ways.filter((way) => !way.hasAttribute('hidden')).map(text)).toEqual([
    'Start the first lesson',
  ]);
  const begun = ways.filter((way) => way.hasAttribute('data-lesson'));
  expect(hrefs(begun)).toEqual(hrefs(documentOf('').querySelectorAll('main .lessons a')));
  for (const way of begun) {
    const { document } = pages.find(({ path }) => base + path === way.getAttribute('href'))!;
    expect(text(way)).toBe(`Continue with “${text(document.querySelector('h1')!)}”`);
  }
});
