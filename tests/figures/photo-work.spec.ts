import type { Locator } from '@playwright/test';
import { openFigure } from '../support/figure.ts';
import { choose, png, SMALL } from '../support/lab.ts';
import { expect, test } from '../support/test.ts';

test('until something is made, a pane shows what it was drawn with, and what is being made says so', async ({
  page,
}) => {
  const held = Promise.withResolvers<undefined>();
  await page.route(/filter\.worker/, async (route) => {
    await held.promise;
    await route.continue();
  });
  const { root } = await openFigure(page, 'median/', 'A photo with noise');
  await expect(root).toHaveAttribute('data-loaded');
  const frame = (name: string): Locator =>
    root.locator('.frame', { has: page.locator(`[data-picture=${name}]`) });
  const sign = (name: string): Locator => frame(name).getByText('Working');

  await test.step('as it opens', async () => {
    await expect(frame('original').locator('canvas')).toBeVisible();
    await expect(frame('original').locator('img')).toBeHidden();
    for (const name of ['noisy', 'mean', 'median']) {
      await expect(frame(name).locator('img')).toBeVisible();
      await expect(sign(name)).toBeHidden();
    }
  });

  await test.step('once something else is wanted, on the pane that it is for, and to a voice', async () => {
    await root.getByRole('radio', { name: 'Directional' }).check();
    await expect(sign('median')).toBeVisible();
    await expect(sign('mean')).toBeHidden();
    await expect(root.locator('[data-work-voice]')).toHaveText('Working.');
  });

  await test.step('of another photo, nothing is shown before it is made', async () => {
    await root.getByText('Choose the photo').click();
    await choose(page, 'noise.png', await png(SMALL));
    for (const name of ['noisy', 'mean', 'median']) {
      await expect(frame(name).locator('img')).toBeHidden();
      await expect(sign(name)).toBeVisible();
    }
  });

  await test.step('until it is there', async () => {
    held.resolve(undefined);
    for (const name of ['noisy', 'mean', 'median']) {
      await expect(frame(name).locator('canvas')).toBeVisible();
      await expect(sign(name)).toBeHidden();
    }
    await expect(root.locator('[data-work-voice]')).toBeEmpty();
  });
});
