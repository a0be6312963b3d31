import type { CDPSession, Locator, Page } from '@playwright/test';
import { digits, sideBySide, stamps } from '../../src/content/lessons/07-the-flip/data.ts';
import { flipFilm } from '../../src/lib/films/flip/film.ts';
import { impulse, impulseFilm } from '../../src/lib/films/impulse/film.ts';
import { scatterFilm } from '../../src/lib/films/scatter/film.ts';
import type { GridFilm, Point } from '../../src/lib/grid/index.ts';
import { Figure, openFigure, STEPPERS } from '../support/figure.ts';
import { expect, test } from '../support/test.ts';

interface Stepped {
  readonly address: string;
  readonly label: string;
  readonly film: GridFilm;
  /** What is clicked to have the same number as by dragging. */
  readonly part: string;
}

const { sliding } = STEPPERS;
const lit = { image: impulse(5, 5, { x: 0, y: 0 }), kernel: digits };
const figures: readonly Stepped[] = [
  { address: 'stepper/', label: sliding.label, film: sliding.film, part: 'output' },
  {
    address: 'flip/',
    label: 'Both operations side by side',
    film: flipFilm(sideBySide),
    part: 'output-convolve',
  },
  { address: 'impulse/', label: 'One lit pixel', film: impulseFilm(lit), part: 'image' },
  {
    address: 'scatter/',
    label: 'Scatter and gather',
    film: scatterFilm(stamps),
    part: 'gather',
  },
];

/** Opens a figure at the first place of its window, with the image in view. */
async function openAt({ address, label, film, part }: Stepped, page: Page): Promise<Figure> {
  const figure = await openFigure(page, address, label);
  await figure.scrub(film.stepOf(part, { x: 0, y: 0 })!);
  await figure.grid('Image').evaluate((grid) => {
    scrollBy(0, grid.getBoundingClientRect().top - 40);
  });
  return figure;
}

const covered = (figure: Figure): Locator => figure.root.locator('svg.image .cell.covered');

/** The middle of a cell, and the side of it. */
async function middleOf(cell: Locator): Promise<Point & { side: number }> {
  const { x, y, width } = (await cell.locator('.ground').boundingBox())!;
  return { x: x + width / 2, y: y + width / 2, side: width };
}

for (const stepped of figures) {
  const { label, film, part } = stepped;

  test(`${label}: a mouse drags the window, and the step follows`, async ({ page }) => {
    const figure = await openAt(stepped, page);

    await test.step('pressed and let go, a cell of it is clicked like any other', async () => {
      const step = await figure.slider.inputValue();
      await covered(figure).last().click();
      await expect(covered(figure).last()).toBeFocused();
      await figure.expectStep(Number(step));
    });

    await test.step('as many cells as the hand has gone, there and back', async () => {
      const { x, y, side } = await middleOf(covered(figure).last());
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 1.2 * side, y + 0.9 * side, { steps: 3 });
      await figure.expectScene(film, film.stepOf(part, { x: 1, y: 1 })!);
      await page.mouse.move(x, y + 0.9 * side, { steps: 3 });
      await figure.expectScene(film, film.stepOf(part, { x: 0, y: 1 })!);
    });

    await test.step('held at the last place when the hand goes beyond, and nothing is selected', async () => {
      await page.mouse.move(5, 5, { steps: 4 });
      await figure.expectScene(film, film.stepOf(part, { x: 0, y: 0 })!);
      expect(await page.evaluate(() => String(getSelection()))).toBe('');
    });

    await test.step('until it is let go', async () => {
      await page.mouse.up();
      await page.mouse.move(300, 300, { steps: 3 });
      await figure.expectStep(film.stepOf(part, { x: 0, y: 0 })!);
    });
  });
}

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  /** A finger goes down, from place to place, and up. */
  async function swipe(session: CDPSession, places: readonly Point[]): Promise<void> {
    for (const [index, { x, y }] of places.entries()) {
      const type = index === 0 ? 'touchStart' : 'touchMove';
      await session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
    }
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  const down = ({ x, y }: Point, by: number): Point[] =>
    [0, 0.25, 0.5, 0.75, 1].map((share) => ({ x, y: y + share * by }));

  for (const stepped of figures) {
    const { label, film, part } = stepped;

    test(`${label}: a finger drags the window, and beside it the page`, async ({ page }) => {
      const figure = await openAt(stepped, page);
      const session = await page.context().newCDPSession(page);
      const scrolled = () => page.evaluate(() => scrollY);
      const before = await scrolled();

      await test.step('the window, and the page stays', async () => {
        const from = await middleOf(covered(figure).first());
        await swipe(session, down(from, 1.1 * from.side));
        await figure.expectScene(film, film.stepOf(part, { x: 0, y: 1 })!);
        expect(await scrolled()).toBe(before);
      });

      await test.step('the page, and the window stays', async () => {
        const last = figure.root.locator('svg.image .cell').last();
        await swipe(session, down(await middleOf(last), -120));
        await expect.poll(scrolled).toBeGreaterThan(before + 50);
        await figure.expectStep(film.stepOf(part, { x: 0, y: 1 })!);
      });
    });
  }
});
