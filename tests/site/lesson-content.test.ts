import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { corner, rules } from '../../src/content/lessons/06-borders/data.ts';
import { isLesson, readSite } from '../support/site.ts';

const site = readSite();
const lessons = site.pages.filter(isLesson);

const lesson = (slug: string): Document =>
  site.pages.find(({ path }) => path === `lessons/${slug}/`)!.document;
const textOf = (element: Element): string => element.textContent.trim().replaceAll(/\s+/g, ' ');

/** A sentence without the marks of its code. */
const withoutMarks = (sentence: string): string => sentence.replaceAll('`', '');

/** The table of this caption, row by row. */
function tableOf(slug: string, caption: RegExp): string[][] {
  const table = [...lesson(slug).querySelectorAll('table')].find((one) =>
    caption.test(textOf(one.querySelector('caption')!)),
  )!;
  return [...table.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map(textOf),
  );
}

test.each(lessons)('/$path: each button names the question that it belongs to', ({ document }) => {
  const described = (element: Element): string =>
    textOf(document.getElementById(element.getAttribute('aria-describedby')!)!);
  for (const check of document.querySelectorAll('.check')) {
    const question = described(check.querySelector('summary')!);
    expect(question).toBe(textOf(check.querySelector('.question')!));
  }
  for (const exercise of document.querySelectorAll('choice-exercise')) {
    const question = textOf(exercise.querySelector('legend')!);
    expect(question).toMatch(/\?$/);
    expect(described(exercise.querySelector('button[type=submit]')!)).toBe(question);
    expect(described(exercise.querySelector('.answer > summary')!)).toBe(question);
  }
  for (const exercise of document.querySelectorAll('numeric-exercise')) {
    const question = textOf(exercise.querySelector('.question')!);
    expect(question).toMatch(/\?$/);
    expect(described(exercise.querySelector('button[type=submit]')!)).toBe(question);
    expect(described(exercise.querySelector('summary')!)).toBe(question);
  }
});

test('names of code in exercises are set as code, without their marks', () => {
  for (const { document, path } of lessons) {
    for (const exercise of document.querySelectorAll('.exercise')) {
      expect(textOf(exercise), path).not.toContain('`');
    }
  }
  const options = lesson('borders').querySelectorAll(
    '[data-exercise="borders/reflect"] label code',
  );
  expect([...options].map(textOf)).toEqual(['reflect', 'mirror', 'nearest']);
});

describe('the numbers of the lessons', () => {
  test('the names of the border rules stand beside the library’s own rows', () => {
    expect(tableOf('borders', /^What five libraries call each rule/)).toEqual(
      rules.map(({ border, row, names }) => [border, row, ...names.map(withoutMarks)]),
    );
  });

  test('padding by the width alone leaves four rows of question marks', () => {
    const marks = (name: string): string[] => {
      const figures = [...lesson('borders').querySelectorAll('.stills figure')];
      const found = figures.find((one) => textOf(one.querySelector('figcaption')!) === name)!;
      return [...found.querySelectorAll('.cell.empty text')].map(textOf);
    };
    const missing = Array<string>(4 * (corner.width + 2)).fill('?');
    expect(marks('Padded by the width alone')).toEqual(missing);
    expect(marks('Padded by width and height')).toEqual([]);
  });

  test('rescale_intensity with (0, 255) is a clamp', () => {
    const rows = tableOf('output-range', /^The same row of sums, brought to bytes/);
    const cells = (name: string) => rows.find(([head]) => head!.startsWith(name))!.slice(1);
    expect(cells('Clamp')).toEqual(['0', '0', '60', '200', '255', '255']);
    expect(cells('rescale_intensity')).toEqual(cells('Clamp'));
    expect(cells('Min-max')).not.toEqual(cells('Clamp'));
  });

  test('each view of the photo has its picture', async () => {
    const pictures = [...lesson('output-range').querySelectorAll('img[alt*="after sobel_x"]')];
    expect(pictures).toHaveLength(5);
    for (const picture of pictures) {
      const file = site.folder + '/' + picture.getAttribute('src')!.slice(site.base.length);
      const { width, height } = await sharp(file).metadata();
      expect([width, height]).toEqual([240, 174]);
    }
  });
});
