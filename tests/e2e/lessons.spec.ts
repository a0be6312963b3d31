import { readdirSync, readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { flipFilm } from '../../src/lib/films/flip/film.ts';
import { impulse, impulseFilm } from '../../src/lib/films/impulse/film.ts';
import { digits, sideBySide, stamps } from '../../src/content/lessons/07-the-flip/data.ts';
import { convolve, correlate, flip } from '../../src/lib/convolve/index.ts';
import { Figure, numbers, open, texts, weights } from './support/figure.ts';
import { expect, test } from './support/test.ts';

const folder = new URL('../../src/content/lessons/', import.meta.url);
/** Every lesson in course order: the number in the file's name keeps it. */
const LESSONS = readdirSync(folder)
  .toSorted()
  .map((file) => ({
    slug: file.replace(/^\d+-/, ''),
    title: readFileSync(new URL(`${file}/index.mdx`, folder), 'utf8').match(/^title: (.+)$/m)![1]!,
  }));
const paths = ['', ...LESSONS.map(({ slug }) => `lessons/${slug}/`)];

/** Controls that a script or paper makes useless; the words of the glossary open without a script. */
const controls = (page: Page, role: 'button' | 'slider' | 'combobox') =>
  page.getByRole('main').getByRole(role).and(page.locator(':not(.term-word)'));

async function openFlip(page: Page, label: string): Promise<Figure> {
  await page.goto('lessons/the-flip/');
  return new Figure(page, label);
}

test.describe('the flip', () => {
  test('turns one kernel, and both outputs are the library’s', async ({ page }) => {
    const figure = await openFlip(page, 'Correlation and convolution side by side');
    const film = flipFilm(sideBySide);
    const given = texts(figure, 'Kernel as given').filter({ visible: true });
    await figure.expectScene(film, 0);
    await expect(given).toHaveText([...weights(digits), ...weights(digits)]);
    await figure.button('Step forward').click();
    await expect(texts(figure, 'Kernel, turned')).toHaveText(weights(flip(digits)));
    await expect(given).toHaveText(weights(digits));
    for (const step of [5, 12, film.length - 1]) {
      await figure.scrub(step);
      await figure.expectScene(film, step);
    }
    const { image, kernel } = sideBySide;
    const size = 'valid';
    await expect(texts(figure, 'Correlation')).toHaveText(
      numbers(correlate(image, kernel, { size })),
    );
    await expect(texts(figure, 'Convolution')).toHaveText(
      numbers(convolve(image, kernel, { size })),
    );
  });

  test('takes a weight typed into the turned kernel to its own place', async ({ page }) => {
    const figure = await openFlip(page, 'Correlation and convolution side by side');
    await figure.button('Last step').click();
    await figure.type('Kernel, turned', 0, 0, '-9');
    const kernel = { ...digits, data: digits.data.with(8, -9) };
    await figure.expectScene(flipFilm({ ...sideBySide, kernel }), 108);
    await expect(texts(figure, 'Kernel as given')).toHaveText(weights(kernel));
  });

  test('shows itself by any pixel that is lit', async ({ page }) => {
    const figure = await openFlip(page, 'One lit pixel under both operations');
    const film = impulseFilm({ image: impulse(5, 5, { x: 0, y: 0 }), kernel: digits });
    await figure.expectScene(film, 12);
    for (const [row, column] of [
      [1, 1],
      [0, 4],
      [3, 2],
    ] as const) {
      await figure.cell('Image', row, column).click();
      await figure.expectScene(film, row * 5 + column);
      const lit = impulse(5, 5, { x: column, y: row });
      await expect(texts(figure, 'Image')).toHaveText(numbers(lit));
      for (const [name, operation] of [
        ['Correlation', correlate],
        ['Convolution', convolve],
      ] as const) {
        const expected = numbers(operation(lit, digits, { border: 'zero' }));
        await expect(texts(figure, name)).toHaveText(expected);
      }
    }
  });

  test('is what stamping asks of collecting: both end equal', async ({ page }) => {
    const figure = await openFlip(page, 'Convolution by stamping and by collecting');
    await figure.button('Last step').click();
    const expected = numbers(convolve(stamps.image, stamps.kernel, { border: 'zero' }));
    await expect(texts(figure, 'Scattered')).toHaveText(expected);
    await expect(texts(figure, 'Gathered')).toHaveText(expected);
    await expect(figure.said).toContainText('Both outputs are the same.');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { slug } of LESSONS) {
    test(`${slug} can be read`, async ({ page }) => {
      await page.goto(`lessons/${slug}/`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const grid of await page.getByRole('grid').all()) {
        await expect(grid.getByRole('gridcell').first()).toBeVisible();
      }
      for (const role of ['button', 'slider', 'combobox'] as const) {
        await expect(controls(page, role)).toHaveCount(0);
      }
      for (const details of await page.locator('.check details').all()) {
        const answer = details.locator('.answer');
        await expect(answer).toBeHidden();
        await details.locator('summary').click();
        await expect(answer).toBeVisible();
        await expect(answer).toContainText(/\w+ \w+ \w+/);
      }
    });
  }

  test('the worked example has its numbers, and its table ends at 126', async ({ page }) => {
    const figure = await open(page, 'worked');
    const pixels = ['200', '60', '58', '210', '190', '62', '204', '98', '52'];
    await expect(texts(figure, 'Image')).toHaveText(pixels);
    await expect(texts(figure, 'Kernel')).toHaveText(Array<string>(9).fill('1/9'));
    const table = page.getByRole('table', { name: /^The nine products. The sum/ });
    await expect(table.locator('tbody tr')).toHaveCount(9);
    await expect(table.locator('tbody tr').last()).toHaveText(
      /2, 2\s*52\s*1\/9\s*5.8\s*1134\/9 = 126/,
    );
  });
});

test('each lesson leads to the next one, and back', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: 'Start the first lesson' }).click();
  const lessons = page.getByRole('navigation', { name: 'Lessons' });
  const titles = LESSONS.map(({ title }) => title);
  const heading = page.getByRole('heading', { level: 1 });
  for (const title of titles) {
    await expect(heading).toHaveText(title);
    await lessons.getByRole('link', { name: 'Next' }).click();
  }
  await expect(page).toHaveURL(/\/lab\/$/);
  await page.goBack();
  for (const title of titles.toReversed()) {
    await expect(heading).toHaveText(title);
    if (title !== titles[0]) await lessons.getByRole('link', { name: 'Previous' }).click();
  }
  await expect(lessons.getByRole('link', { name: 'Previous' })).toHaveCount(0);
});

for (const path of paths) {
  test(`/${path} prints its grids and no controls, and cuts nothing off`, async ({ page }) => {
    // The width of A4 between its margins, at 96 dots an inch.
    await page.setViewportSize({ width: 718, height: 1000 });
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    for (const grid of await page.locator('.figure svg.grid').all())
      await expect(grid).toBeVisible();
    for (const control of ['button', 'slider', 'combobox'] as const) {
      await expect(controls(page, control)).toHaveCount(0);
    }
    const cutOff = await page.locator('main *').evaluateAll((elements) =>
      elements
        .filter((element) => getComputedStyle(element).overflowX === 'auto')
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map((element) => element.textContent.slice(0, 80)),
    );
    expect(cutOff).toEqual([]);
  });

  test(`/${path} stays where it is when the script takes over`, async ({ page }) => {
    let takeOver = (): void => undefined;
    const released = new Promise<void>((resolve) => (takeOver = resolve));
    await page.route('**/_astro/*.js', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'commit' });
    await page.locator('footer').waitFor();
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(
        ({ sheet }) => sheet !== null,
      ),
    );
    await page.evaluate(() => document.fonts.ready);
    const parts = page.locator(
      // An SVG inside another reports the box of its picture, which may still be loading.
      '.figure :is(.panel, svg:not(svg svg), p, button, input, select, dl, .formula)',
    );
    const before = await boxes(parts);
    takeOver();
    for (const slider of await page.getByRole('slider', { name: 'Step' }).all()) {
      await expect(slider).toHaveAttribute('aria-valuetext', /^Step \d+ of/);
    }
    expect(before.length).toBeGreaterThan(5);
    expect(await boxes(parts)).toEqual(before);
  });
}

const boxes = (parts: Locator): Promise<string[]> =>
  parts.evaluateAll((elements) => {
    // What is folded away has a size, but nobody sees it change.
    const seen = elements.filter((element) => element.checkVisibility());
    return seen.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.outerHTML.slice(0, 60)} at ${x}, ${y}: ${width} x ${height}`;
    });
  });

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  test(`the kernel ${reducedMotion === 'reduce' ? 'jumps' : 'glides'} with motion: ${reducedMotion}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    const figure = await open(page, 'sliding', '#step=12');
    await figure.expectStep(12);
    const moving = await figure.button('Step forward').evaluate((button: HTMLButtonElement) => {
      button.click();
      return document.getAnimations().length;
    });
    await figure.expectStep(13);
    expect(moving > 0).toBe(reducedMotion === 'no-preference');
  });
}
