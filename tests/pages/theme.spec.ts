import { expect, test } from '../support/test.ts';

test.describe('the theme', () => {
  const paper = () => getComputedStyle(document.body).backgroundColor;

  test('follows the system until one is chosen, and the choice stays', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('');
    const dark = await page.evaluate(paper);
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await page.evaluate(paper);
    expect(light).not.toBe(dark);

    const choice = page.getByLabel('Theme');
    await choice.selectOption('Dark');
    expect(await page.evaluate(paper)).toBe(dark);
    await page.reload();
    expect(await page.evaluate(paper)).toBe(dark);
    await expect(choice.locator('option:checked')).toHaveText('Dark');
    await page.goto('course/');
    expect(await page.evaluate(paper)).toBe(dark);

    await page.emulateMedia({ colorScheme: 'dark' });
    await choice.selectOption('Light');
    await page.reload();
    expect(await page.evaluate(paper)).toBe(light);
    await choice.selectOption('System');
    await page.reload();
    expect(await page.evaluate(paper)).toBe(dark);
  });

  test('can be chosen where storage is blocked, and says that it does not stay', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Storage is blocked.', 'SecurityError');
        },
      });
    });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('');
    const light = await page.evaluate(paper);
    await page.getByLabel('Theme').focus();
    await page.getByLabel('Theme').selectOption('Dark');
    expect(await page.evaluate(paper)).not.toBe(light);
    const note = page.getByText('For this page only: storage is full or blocked.');
    await expect(note).toBeVisible();
    await page.getByLabel('Theme').blur();
    await expect(note).toBeHidden();
  });
});
