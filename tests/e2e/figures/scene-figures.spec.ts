import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/test.ts';

for (const slug of ['kernels', 'borders']) {
  test.describe(`lessons/${slug}/`, () => {
    test('has its first frame, its text and its answers without JavaScript', async ({
      browser,
      baseURL,
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`lessons/${slug}/`);
      const screenOf = (one: Page) =>
        one.locator(`#${slug} .cell text, #${slug} .said`).allTextContents();
      const drawn = await screenOf(page);
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
      const still = await context.newPage();
      await still.goto(`lessons/${slug}/`);
      expect(await screenOf(still)).toEqual(drawn);
      await expect(still.locator('.tools')).toBeHidden();
      for (const answer of await still.locator('.check summary').all()) {
        await answer.click();
      }
      await expect(still.locator('.check .answer').first()).toBeVisible();
      if (slug === 'borders') await expect(still.locator('.arrow').first()).toBeVisible();
      await context.close();
    });

    test('tweens nothing for those who want no motion', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`lessons/${slug}/`);
      await page.locator(`#${slug} svg[data-part] g.cell`).nth(3).click();
      const moving = await page.evaluate(
        () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
      );
      expect(moving).toBe(0);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`is accessible in the ${colorScheme} theme`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(`lessons/${slug}/`);
        await expectAccessible(page);
      });
    }
  });
}
