import type { Locator, Page } from '@playwright/test';
import { pixelAt, readPhoto } from '../support/photo.ts';
import { expect, test } from '../support/test.ts';

test.describe('the zoom', () => {
  const open = async (page: Page): Promise<Locator> => {
    await page.goto('lessons/images-are-matrices/');
    const figure = page.getByRole('group', { name: 'A photo, from the whole of it' });
    await expect(figure.getByRole('application')).toBeVisible();
    return figure;
  };

  test('goes down to the numbers of the photo', async ({ page }) => {
    const photo = await readPhoto();
    const figure = await open(page);
    const shown = figure.getByRole('application').locator('text');
    await expect(shown).toHaveCount(0);
    await figure.getByRole('slider', { name: 'How close' }).fill('100');
    await expect(figure.locator('[data-said]')).toHaveText(
      `In view: 9 by 7 pixels. The framed one is x 60, y 63, which is row 63, column 60. Its number is ${pixelAt(photo, 60, 63)}.`,
    );
    const expected = Array.from({ length: 63 }, (_, index) =>
      String(pixelAt(photo, 56 + (index % 9), 60 + Math.floor(index / 9))),
    );
    expect((await shown.allTextContents()).sort()).toEqual(expected.sort());
  });

  test('is used by keyboard alone', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const photo = await readPhoto();
    const figure = await open(page);
    await figure.getByRole('application').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('ArrowUp');
    await expect(figure.getByRole('status')).toHaveText(
      `${pixelAt(photo, 70, 62)}, at x 70, y 62.`,
    );
    await expect(figure.locator('[data-said]')).toContainText(
      `In view: 9 by 7 pixels. The framed one is x 70, y 62, which is row 62, column 70. Its number is ${pixelAt(photo, 70, 62)}.`,
    );
    await page.keyboard.press('Home');
    await expect(figure.getByRole('status')).toHaveText('In view: 240 by 174 pixels.');
    await page.keyboard.press('+');
    await expect(figure.getByRole('slider')).toHaveValue('25');
    await page.keyboard.press('-');
    await expect(figure.getByRole('slider')).toHaveValue('0');
  });

  test('jumps at once for a reader who wants less motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const figure = await open(page);
    const after = await figure.getByRole('button', { name: 'Closer' }).evaluate((button) => {
      (button as HTMLElement).click();
      return button.closest('[data-figure]')!.querySelector<HTMLInputElement>('input')!.value;
    });
    expect(after).toBe('25');
  });

  test('goes to the pixel that is clicked', async ({ page }) => {
    const figure = await open(page);
    const stage = figure.getByRole('application');
    const { width, height } = (await stage.boundingBox())!;
    await stage.click({ position: { x: (180.5 * width) / 240, y: (100.5 * height) / 174 } });
    await expect(figure.getByRole('status')).toHaveText('In view: 9 by 7 pixels.');
    await expect(figure.locator('[data-said]')).toContainText('The framed one is x 180, y 100,');
    await expect(figure.getByRole('slider')).toHaveValue('100');
  });

  test('shows the numbers without JavaScript', async ({ browser, baseURL }) => {
    const photo = await readPhoto();
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
    const page = await context.newPage();
    await page.goto('lessons/images-are-matrices/');
    const near = page.getByRole('img', { name: 'The same photo from close by' });
    await expect(near).toBeVisible();
    await expect(near.getByText(String(pixelAt(photo, 60, 63)), { exact: true })).toBeVisible();
    await context.close();
  });
});
