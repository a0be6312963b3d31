import type { Locator, Page } from '@playwright/test';
import { readSite } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

/** A page of the test bed for each figure: a new one is tested without a change here. */
const pages = readSite().pages.filter(
  ({ path, document }) =>
    path.startsWith('testbed/') && document.querySelector('[data-figure]') !== null,
);

/** What stands before the script comes, and is not to move. An SVG inside another is a picture that may still be loading. */
const PARTS = '.figure :is(.panel, svg:not(svg svg), p, button, input, select, dl, .formula)';
const MOVES = ['First step', 'Step forward', 'Step forward', 'Step back', 'Last step'];

test('there are figures to test', () => {
  expect(pages.length).toBeGreaterThan(0);
});

for (const { path } of pages) {
  test(`${path}: the script takes over in place, keys and links work, nothing glides`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const takeOver = await openWithoutScript(page, path);
    const figures = page.locator('[data-figure]');
    const parts = page.locator(PARTS);

    await test.step('nothing moves and nothing reads otherwise when the script takes over', async () => {
      const before = { boxes: await boxesOf(parts), texts: await textsOf(figures) };
      expect(before.boxes.length).toBeGreaterThan(5);
      await takeOver();
      expect.soft(await boxesOf(parts)).toEqual(before.boxes);
      expect.soft(await textsOf(figures)).toEqual(before.texts);
    });

    for (const figure of await figures.filter({ visible: true }).all()) {
      const name = await figure.getAttribute('aria-label');

      await test.step(`${name}: a link leads past it to its caption`, async () => {
        const past = figure.getByRole('link', { name: 'Past this figure' });
        await past.focus();
        await expect.soft(past).toBeInViewport();
        await page.keyboard.press('Enter');
        await expect.soft(figure.locator(':scope > .caption')).toBeFocused();
      });

      await test.step(`${name}: the arrows move within a grid`, async () => {
        for (const grid of await figure.getByRole('grid').filter({ visible: true }).all()) {
          const cells = grid.getByRole('gridcell');
          if ((await grid.getByRole('row').count()) === 1) continue;
          await cells.first().focus();
          await page.keyboard.press('End');
          await page.keyboard.press('ArrowDown');
          await page.keyboard.press('Home');
          await expect.soft(cells.first()).not.toBeFocused();
          await expect.soft(grid.locator(':focus')).toHaveCount(1);
          await page.keyboard.press('ArrowUp');
          await expect.soft(cells.first()).toBeFocused();
        }
      });

      await test.step(`${name}: shows a change at once`, async () => {
        if (await figure.locator('.step-bar').first().isVisible()) {
          // By force: where there is no step back, the button says so, and stays.
          for (const move of MOVES) {
            await figure.getByRole('button', { name: move, exact: true }).click({ force: true });
            expect.soft(await motionOf(figure), move).toEqual({ animations: 0, settled: true });
          }
        } else {
          for (const cell of await figure.getByRole('gridcell').filter({ visible: true }).all()) {
            await cell.click();
            expect.soft(await motionOf(figure)).toEqual({ animations: 0, settled: true });
            break;
          }
        }
      });
    }
  });
}

/** Opens a page whose scripts are held back. @returns lets them come, and waits until they have. */
async function openWithoutScript(page: Page, path: string): Promise<() => Promise<void>> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  await page.locator('footer').waitFor();
  await page.evaluate(() => document.fonts.ready);
  return async () => {
    release();
    // What is folded away may load when it is opened.
    const figures = page.locator('[data-figure]:not(:defined)').filter({ visible: true });
    await expect(figures).toHaveCount(0);
  };
}

const boxesOf = (parts: Locator): Promise<string[]> =>
  parts.evaluateAll((elements) => {
    // What is folded away has a size, but nobody sees it change.
    const seen = elements.filter((element) => element.checkVisibility());
    return seen.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.outerHTML.slice(0, 60)} at ${x}, ${y}: ${width} x ${height}`;
    });
  });

/** All that is drawn and said, without what only a script can make. */
const textsOf = (figures: Locator): Promise<string[]> =>
  figures
    .locator(':is(svg, .said, .note):not(.needs-script, .needs-script *)')
    .evaluateAll((all) => all.map((one) => one.textContent.replaceAll(/\s+/g, ' ')));

/** Animations after a change, and whether all of it was there at once; a voice waits and is not seen. */
const motionOf = (figure: Locator): Promise<{ animations: number; settled: boolean }> =>
  figure.evaluate(async (element) => {
    const frame = () => new Promise(requestAnimationFrame);
    const seen = (): string => {
      const copy = element.cloneNode(true) as Element;
      for (const voice of copy.querySelectorAll('[data-voice]')) voice.remove();
      return copy.innerHTML;
    };
    await frame();
    const animations = document
      .getAnimations()
      .filter(({ playState }) => playState === 'running').length;
    const atOnce = seen();
    for (let count = 0; count < 5; count++) await frame();
    return { animations, settled: seen() === atOnce };
  });
