import { expect, test } from 'vitest';
import { parts } from '../../src/lib/course/index.ts';
import { readSite } from '../support/site.ts';

const { base, pages } = readSite();
const documentOf = (path: string) => pages.find((page) => page.path === path)!.document;
const text = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim();
const hrefs = (links: Iterable<Element>) => [...links].map((link) => link.getAttribute('href'));

test('the front page and the course page number the lessons alike, and say which are to come', () => {
  const [front, course] = ['', 'course/'].map((path) => documentOf(path).querySelector('main')!);
  const [numbers, inCourse] = [front!, course!].map((main) =>
    [...main.querySelectorAll('li:has(a) .number')].map((one) => Number(text(one))),
  );
  expect(hrefs(front!.querySelectorAll('.lessons li a'))).toEqual(
    hrefs(course!.querySelectorAll('li a')),
  );
  expect(inCourse).toEqual(numbers);
  const last = numbers!.at(-1);
  const missing = Array.from({ length: last }, (_, index) => index + 1).filter(
    (number) => !numbers!.includes(number),
  );
  for (const main of [front!, course!]) {
    const kept = [...main.querySelectorAll('.kept')].flatMap((note) => {
      const [from, to] = /Lessons (\d+) to (\d+) are/.exec(text(note))!.slice(1).map(Number);
      return Array.from({ length: to! - from! + 1 }, (_, index) => from! + index);
    });
    expect(kept).toEqual(missing);
  }
});

test('every lesson has a sketch of its own, which a voice passes by', () => {
  // The front page shows cards of the first part alone.
  for (const links of [
    documentOf('').querySelectorAll('main .page > ol a'),
    documentOf('course/').querySelectorAll('main ol a'),
  ]) {
    const sketches = [...links].map((link) => link.querySelector('[aria-hidden] > svg')!.outerHTML);
    expect(sketches.length).toBeGreaterThan(0);
    expect(new Set(sketches).size).toBe(sketches.length);
  }
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

test('the course page shows every part once: with its lessons, or as to come', () => {
  const document = documentOf('course/');
  const [placed, toCome] = ['section:has(ol, .kept) h2', '[aria-labelledby="to-come"] .title'].map(
    (selector) => [...document.querySelectorAll(selector)].map(text),
  );
  const titles = parts.map(({ title }, index) => `Part ${index + 1}: ${title}`);
  expect([...placed!, ...toCome!]).toEqual(titles);
  expect(placed).not.toEqual([]);
});

test('each term of the glossary leads to the first lesson that uses it', () => {
  const lessons = hrefs(documentOf('course/').querySelectorAll('main li a'));
  const uses = (href: string, id: string): boolean => {
    const { document } = pages.find(({ path }) => base + path === href)!;
    return document.querySelector(`[popovertarget="definition-${id}"]`) !== null;
  };
  for (const term of documentOf('glossary/').querySelectorAll('dl > div')) {
    const first = lessons.find((href) => uses(href!, term.id));
    expect(first, `a lesson that uses ${term.id}`).toBeDefined();
    expect(term.querySelector('.lesson a')?.getAttribute('href'), term.id).toBe(first);
  }
});

test('terms that a picture explains better have a sketch, seen beside words that say it', () => {
  const terms = documentOf('glossary/').querySelectorAll('dl > div:has([aria-hidden] > svg)');
  const ids = [...terms].map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining(['anchor', 'border', 'channel', 'dot-product', 'flip', 'impulse']),
  );
});

test('who comes for networks alone is told what to read first, on the front page too', () => {
  for (const path of ['', 'course/']) {
    const [said] = [...documentOf(path).querySelectorAll('main p')].filter((one) =>
      text(one).startsWith('Here for neural networks?'),
    );
    expect(text(said!)).toMatch(/^Here for neural networks\? Read [^?]+ first, then begin with /);
    const slugs = ['multiply-then-add', 'sliding', 'the-flip', 'learning-a-kernel'];
    expect(hrefs(said!.querySelectorAll('a'))).toEqual(
      slugs.map((slug) => `${base}lessons/${slug}/`),
    );
  }
});
