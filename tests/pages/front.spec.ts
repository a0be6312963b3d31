import { Figure } from '../support/figure.ts';
import { expect, test } from '../support/test.ts';

const LABEL = 'A kernel slides over a small image';

for (const size of [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
]) {
  test.describe(`at ${size.width} x ${size.height}`, () => {
    test.use({ viewport: size });

    test('the image and its window are seen at once, moving, until they are taken', async ({
      page,
    }) => {
      await page.goto('');
      const figure = new Figure(page, LABEL);
      await expect(figure.root.locator('svg.image')).toBeInViewport({ ratio: 1 });
      await expect(figure.root.locator('.transport')).toBeInViewport({ ratio: 1 });

      await expect(figure.button('Pause')).toBeVisible();
      const first = await figure.slider.inputValue();
      await expect(figure.slider).not.toHaveValue(first);
      expect(new URL(page.url()).hash, 'what nobody asked for is not in the address').toBe('');

      await figure.cell('Image', 3, 3).hover();
      await expect(figure.button('Play')).toBeVisible();
      const { x, y, width } = (await figure.root
        .locator('svg.image .cell.covered .ground')
        .first()
        .boundingBox())!;
      const step = Number(await figure.slider.inputValue());
      await page.mouse.move(x + width / 2, y + width / 2);
      await page.mouse.down();
      await page.mouse.move(x + width / 2, y - width / 2, { steps: 3 });
      await page.mouse.up();
      await expect.poll(async () => Number(await figure.slider.inputValue())).toBeLessThan(step);
      await expect(page).toHaveURL(/figure=opening/);
    });
  });
}

test('the button pauses what moves by itself, and plays on', async ({ page }) => {
  await page.goto('');
  const figure = new Figure(page, LABEL);
  await figure.button('Pause').click();
  const step = await figure.slider.inputValue();
  await figure.button('Play').click();
  await expect(figure.slider).not.toHaveValue(step);
});

test('a key stops it', async ({ page }) => {
  await page.goto('');
  const figure = new Figure(page, LABEL);
  await expect(figure.button('Pause')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(figure.button('Play')).toBeVisible();
});

test('out of sight it stops', async ({ page }) => {
  await page.goto('');
  const figure = new Figure(page, LABEL);
  await expect(figure.button('Pause')).toBeVisible();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(figure.button('Play')).toHaveCount(1);
});

for (const [why, address, reducedMotion] of [
  ['for who wants less motion', '', 'reduce'],
  ['at the step of a link', '#figure=opening&step=30', 'no-preference'],
] as const) {
  test(`it rests ${why}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    await page.goto(address);
    const figure = new Figure(page, LABEL);
    await figure.root.evaluate(() => customElements.whenDefined('convolution-stepper'));
    const step = await figure.slider.inputValue();
    // Longer than a step takes.
    await page.waitForTimeout(1000);
    await expect(figure.button('Play')).toBeVisible();
    await figure.expectStep(Number(step));
  });
}
