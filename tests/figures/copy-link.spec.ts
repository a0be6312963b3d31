import type { Locator, Page } from '@playwright/test';
import { readSite } from '../support/site.ts';
import { openStepper, STEPPERS } from '../support/figure.ts';
import { openLab, kernelChoice } from '../support/lab.ts';
import { expect, test } from '../support/test.ts';

/** A page of the test bed for each figure: a new one is tested without a change here. */
const pages = readSite().pages.filter(
  ({ path, document }) =>
    path.startsWith('testbed/') &&
    document.querySelector('[data-figure]:not([data-addressed])') !== null,
);
const NAME = 'Copy link to this view';
const button = (within: Page | Locator) => within.getByRole('button', { name: NAME });
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

test('there are figures to test', () => {
  expect(pages.length).toBeGreaterThan(0);
});

for (const { path } of pages) {
  test(`${path}: every figure has a link to itself to copy, which opens it`, async ({ page }) => {
    await page.goto(path);
    for (const figure of await page.locator('[data-figure]:not([data-addressed])').all()) {
      const id = (await figure.getAttribute('id'))!;
      // Some figures are loaded when they come near, and those on a photo begin when it has come.
      await figure.evaluate(({ localName }) => customElements.whenDefined(localName));
      await expect(figure.locator('[data-tools][inert]'), id).toHaveCount(0);
      await button(figure).press('Enter');
      await expect(button(figure), id).toHaveText('Link copied');
      const link = await copied(page);
      expect(link).toBe(page.url());
      expect(new URLSearchParams(new URL(link).hash.slice(1)).get('figure')).toBe(id);
      // The figure says so if it cannot follow a link.
      await page.reload();
      await expect(button(figure)).toBeEnabled();
      await expect(figure.locator('[data-message]').first(), id).toBeEmpty();
    }
  });
}

test('the link holds what is shown at that moment', async ({ page }) => {
  const figure = await openStepper(page, 'worked');
  await figure.scrub(7);
  await button(figure.root).click();
  await expect(button(figure.root)).toHaveText('Link copied');
  const link = await copied(page);
  expect(link).toMatch(/#figure=worked&step=7$/);

  await test.step('of this figure, not of the one that was last touched', async () => {
    await page.goto('testbed/stepper/#figure=sliding&step=3');
    await button(figure.root).click();
    await expect(page).toHaveURL(/#figure=worked&step=7$/);
  });

  await test.step('a voice says it again, and the sentence is still there to be read', async () => {
    await expect(figure.voice).toHaveText('Link copied.');
    await button(figure.root).click();
    await expect(figure.voice).toHaveText('');
    await expect(figure.voice).toHaveText('Link copied.');
    await expect(figure.said).not.toHaveAttribute('aria-hidden');
    await figure.button('Step forward').click();
    await expect(figure.voice).toHaveText(STEPPERS.worked.film.sceneAt(8).sentence);
    await expect(figure.said).toHaveAttribute('aria-hidden', 'true');
  });
});

test('where the browser refuses to copy, the link is there to be copied by hand', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  const figure = await openStepper(page, 'worked', '#figure=worked&step=2');
  const asked = page.waitForEvent('dialog');
  const pressed = button(figure.root).press('Enter');
  const dialog = await asked;
  expect(dialog.defaultValue()).toMatch(/#figure=worked&step=2$/);
  await dialog.dismiss();
  await pressed;
  await expect(button(figure.root)).toHaveText('Copy link');
  await expect(button(figure.root)).toBeFocused();
});

test('the lab has a link to its settings', async ({ page }) => {
  await openLab(page);
  await kernelChoice(page).selectOption({ index: 2 });
  const chosen = await kernelChoice(page).inputValue();
  await button(page).click();
  await expect(button(page)).toHaveText('Link copied');
  await page.goto('404.html');
  await page.goto(await copied(page));
  await expect(kernelChoice(page)).toHaveValue(chosen);
});
