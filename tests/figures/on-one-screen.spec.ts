import type { Locator } from '@playwright/test';
import { readSite } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

/** A figure with steps, and none that has a stepper to be opened. */
const STEPPED = '[data-figure]:has(> .sheet > .step-bar):not(details *)';
/** A page of the test bed for each figure with steps: a new one is tested without a change here. */
const pages = readSite().pages.filter(
  ({ path, document }) => path.startsWith('testbed/') && document.querySelector(STEPPED) !== null,
);
/** A small laptop, on which all grids of a figure are to be seen at once, and a phone. */
const SCREENS = [
  { width: 1366, height: 650, together: true },
  { width: 360, height: 740, together: false },
];
/** Its grids are larger than any screen, and are there to be scrolled. */
const TOO_LARGE = 'testbed/stepper-wide/';

test('there are figures to test', () => {
  expect(pages.length).toBeGreaterThan(0);
});

for (const { path } of pages) {
  test(`${path}: grids and transport are on one screen`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const { together, ...size } of SCREENS) {
      await page.setViewportSize(size);
      await page.goto(path);
      for (const figure of await page.locator(STEPPED).all()) {
        const name = `${await figure.getAttribute('aria-label')} at ${size.width} x ${size.height}`;
        const transport = figure.locator('.transport');
        const grids = figure.locator(together ? '.panels' : '.panels svg.grid');

        await test.step(`${name}: what is shown lies above the buttons`, async () => {
          for (const shown of await grids.all()) {
            await toTop(shown);
            await expect.soft(transport, name).toBeInViewport({ ratio: 1 });
            if (path === TOO_LARGE) continue;
            const bottom = await bottomOf(shown);
            expect.soft(bottom, name).toBeLessThanOrEqual(await topOf(transport));
          }
        });

        await test.step(`${name}: the cell that has the focus lies above the buttons`, async () => {
          for (const grid of await figure.getByRole('grid').all()) {
            // Just above the lower edge of the window, where the buttons are.
            await grid.evaluate((element) => {
              scrollBy(0, element.getBoundingClientRect().bottom - innerHeight);
            });
            const cell = grid.getByRole('gridcell').last();
            await cell.focus();
            expect.soft(await isSeen(cell), name).toBe(true);
          }
        });
      }
    }
  });
}

/**
 * Figures that are changed rather than stepped: what changes them, and what follows from it. Of each
 * grid that is edited the first and the last cell stand for the rest.
 */
const EDITED = [
  {
    path: 'kernels/',
    name: 'The largest kernel, of ones',
    edited: ['input', 'select', 'button[data-action]', '[data-part=kernel]'],
    follows: ['[data-part=output]'],
  },
  {
    path: 'borders/#figure=borders&size=5,5',
    name: 'A kernel that is narrow and too tall to fit',
    edited: ['input', 'select', '[data-part=image]'],
    follows: ['[data-part=output]'],
  },
  {
    path: 'output-range/',
    name: 'Sums of either sign',
    edited: ['[type=radio]', 'select', '[data-part=image]', '[data-part=kernel]'],
    follows: ['[data-part=sums]', '[data-part=stored]'],
  },
  {
    path: 'linearity/',
    name: 'The test for linearity',
    edited: ['[type=radio]', '[data-part=a]', '[data-part=b]'],
    // On a phone the other way lies below, and the sentence tells what comes of both.
    follows: ['[data-part=of-sum]'],
  },
  {
    path: 'channels/',
    name: 'A picture in three channels',
    edited: ['[data-part=red]', '[data-part=green]', '[data-part=blue]'],
    follows: ['[data-weighing]'],
  },
  {
    path: 'channels/',
    name: 'A picture in three channels',
    edited: ['[data-field=fan]'],
    follows: ['[data-part=green]'],
  },
];

for (const { path, name, edited, follows } of EDITED) {
  test(`${path}: ${edited.join()} and what follows are on one screen`, async ({ page }) => {
    for (const { width, height } of SCREENS) {
      await page.setViewportSize({ width, height });
      await page.goto('about:blank');
      await page.goto(`testbed/${path}`);
      const figure = page.getByRole('group', { name, exact: true });
      await expect(figure.locator('[data-tools][inert]')).toHaveCount(0);
      for (const selector of edited) {
        const found = figure.locator(selector);
        const isGrid = (await found.locator('.cell').count()) > 0;
        const cells = found.locator('.cell');
        const controls = isGrid ? [cells.first(), cells.last()] : await found.all();
        for (const control of controls) {
          if (!(await control.isVisible())) continue;
          await toTop(figure);
          await control.focus();
          await control.scrollIntoViewIfNeeded();
          const where = `${selector} at ${width} x ${height}`;
          expect.soft(await isSeen(control), `${where} is seen`).toBe(true);
          for (const part of follows) {
            const shown = figure.locator(part);
            await expect.soft(shown, `${where}, ${part}`).toBeInViewport({ ratio: 0.95 });
            expect.soft(await isUncovered(shown), `${where}, ${part} uncovered`).toBe(true);
          }
        }
      }
    }
  });
}

const toTop = (shown: Locator): Promise<void> =>
  shown.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top));

const topOf = (element: Locator): Promise<number> =>
  element.evaluate((one) => one.getBoundingClientRect().top);

const bottomOf = (element: Locator): Promise<number> =>
  element.evaluate((one) => one.getBoundingClientRect().bottom);

/** Is it what lies at its own middle? */
const isSeen = (cell: Locator): Promise<boolean> =>
  cell.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });

/** Is it what lies near its upper and lower ends? */
const isUncovered = (shown: Locator): Promise<boolean> =>
  shown.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [0.1, 0.9].every((share) => {
      const found = document.elementFromPoint(x + width / 2, y + share * height);
      return element.contains(found);
    });
  });
