import type { Locator } from '@playwright/test';
import { isLesson, readSite } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

const boxes = (parts: Locator): Promise<string[]> =>
  parts.evaluateAll((elements) => {
    // What is folded away has a size, but nobody sees it change.
    const seen = elements.filter((element) => element.checkVisibility());
    return seen.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.outerHTML.slice(0, 60)} at ${x}, ${y}: ${width} x ${height}`;
    });
  });

for (const { path } of readSite().pages.filter((page) => isLesson(page) || page.path === '')) {
  test(`/${path} stays where it is when the script takes over`, async ({ page }) => {
    // The figure of the front page moves by itself.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    let takeOver = (): void => undefined;
    const released = new Promise<void>((resolve) => (takeOver = resolve));
    await page.route('**/_astro/*.js', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'commit' });
    await page.locator('footer').waitFor();
    await page.evaluate(() => document.fonts.ready);
    const parts = page.locator(
      // An SVG inside another reports the box of its picture, which may still be loading.
      '.figure :is(.panel, svg:not(svg svg), p, button, input, select, dl, .formula)',
    );
    const before = await boxes(parts);
    takeOver();
    for (const slider of await page.getByRole('slider', { name: 'Step', exact: true }).all()) {
      // Some figures are loaded when they come near.
      await slider.scrollIntoViewIfNeeded();
      await expect(slider).toHaveAttribute('aria-valuetext', /^(Step|Pixel) \d+ of/);
    }
    await page.evaluate(() => scrollTo(0, 0));
    expect(before.length).toBeGreaterThan(5);
    expect(await boxes(parts)).toEqual(before);
  });
}
