import type { Page } from '@playwright/test';
import { accessibilityViolations } from '../support/accessibility.ts';
import { tabThrough } from '../support/keyboard.ts';
import { isLesson, isTestPage, readSite, type BuiltPage } from '../support/site.ts';
import { STILL, GRID } from '../support/selectors.ts';
import { expect, test } from '../support/test.ts';
import { Weights } from '../support/weight.ts';

const site = readSite();
const weights = new Weights(site);
const WIDTHS = [320, 360, 768, 1440];
const TOOL = ':not(.term-word, [data-plot])';
const SKIP_LINK = 'Skip to the content';

const withoutSpace = (text: string) => text.replaceAll(/\s+/g, ' ');

// One load a page. A step leaves the page as the next one needs it, and its failure does not keep the
// others from being tried.
for (const built of site.pages) {
  const { path } = built;

  test(`/${path} is for every screen, theme and way of reading`, async ({ page }) => {
    test.slow();
    const asked = watchCode(page);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const response = await page.goto(path);
    expect(response!.status()).toBe(200);

    if (!isTestPage(built)) {
      await test.step('draws the same first frame as the build', () => sameFirstFrame(page, built));
    }
    if (isLesson(built) || path === '') {
      await test.step('prints its grids and no controls, and cuts nothing off', () =>
        printsWhole(page));
    }
    await test.step('never scrolls sideways', () => fitsEveryWidth(page));
    await test.step('is accessible', async () => {
      expect.soft(await accessibilityViolations(page, 'all'), 'in the light theme').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await accessibilityViolations(page, 'colors'), 'in the dark theme').toEqual([]);
    });
    if (isLesson(built)) {
      await test.step('asks for the files that the budget counts, and no others', () => {
        const counted = [...weights.scripts(built)];
        const later = weights.atAnyTime(built);
        const atOnce = [...asked].filter((one) => counted.includes(one) || !later.has(one));
        expect.soft(atOnce.sort()).toEqual(counted.sort());
      });
    }
    // The figures of a test page have their keys tested one by one.
    if (isTestPage(built)) return;
    await test.step('is used by keyboard alone, in order, with the focus to be seen', async () => {
      const { expected, reached, unmarked } = await tabThrough(page);
      expect.soft(reached).toEqual(expected);
      expect.soft(reached[0]).toContain(SKIP_LINK);
      expect.soft(unmarked, 'stops that do not show the focus').toEqual([]);
    });
    await test.step('lets the keyboard skip to the content', () => skipsToContent(page));
  });
}

/** The scripts and styles that the page asks for from now on, by their address. */
function watchCode(page: Page): Set<string> {
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (['script', 'stylesheet'].includes(request.resourceType())) {
      asked.add(new URL(request.url()).pathname);
    }
  });
  return asked;
}

// The scripts of the page have run when it is loaded.
async function sameFirstFrame(page: Page, { document }: BuiltPage): Promise<void> {
  // What a script unfolds only on demand is text as yet.
  const inBuild = [...document.querySelectorAll(STILL)].flatMap((figure) =>
    [...figure.querySelectorAll(GRID)]
      .filter((grid) => grid.closest('noscript') === null)
      .map((grid) => withoutSpace(grid.textContent)),
  );
  const drawn = await page.locator(STILL).locator(GRID).allTextContents();
  expect.soft(drawn.map(withoutSpace)).toEqual(inBuild);
}

async function fitsEveryWidth(page: Page): Promise<void> {
  const before = page.viewportSize()!;
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const moved = await page.evaluate(() => {
      scrollTo(10_000, 0);
      return scrollX;
    });
    expect.soft(moved, `at ${width} px`).toBe(0);
  }
  await page.setViewportSize(before);
}

async function printsWhole(page: Page): Promise<void> {
  const before = page.viewportSize()!;
  // The width of A4 between its margins, at 96 dots an inch.
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  // The stepper of a figure on a photo is a tool: it has no pixels until the reader chooses one.
  const grids = page.locator('.figure svg.grid:not(.no-print *)');
  await expect.soft(grids.filter({ visible: false })).toHaveCount(0);
  for (const role of ['button', 'slider'] as const) {
    // The words of the glossary stay as words, and plots as pictures.
    const controls = page.getByRole('main').getByRole(role).and(page.locator(TOOL));
    await expect.soft(controls).toHaveCount(0);
  }
  const cutOff = await page.locator('main *').evaluateAll((elements) =>
    elements
      .filter((element) => getComputedStyle(element).overflowX === 'auto')
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map((element) => element.textContent.slice(0, 80)),
  );
  expect.soft(cutOff).toEqual([]);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize(before);
}

async function skipsToContent(page: Page): Promise<void> {
  const link = page.getByRole('link', { name: SKIP_LINK });
  await link.focus();
  await expect.soft(link).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect.soft(page.locator('main')).toBeFocused();
}
