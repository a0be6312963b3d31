import type { Page } from '@playwright/test';
import { Figure, openStepper, STEPPERS } from '../support/figure.ts';
import { expect, test } from '../support/test.ts';

/** Refuses what Safari refuses: more than so many changes of the address in 30 seconds. */
async function refuseAfter(page: Page, most: number): Promise<void> {
  await page.addInitScript((limit) => {
    let changes: number[] = [];
    const replaceState = history.replaceState.bind(history);
    history.replaceState = (...change) => {
      const now = performance.now();
      changes = changes.filter((time) => now - time < 30_000);
      if (changes.length >= limit) throw new DOMException('too many changes', 'SecurityError');
      changes.push(now);
      replaceState(...change);
    };
  }, most);
}

const stepOf = (figure: Figure): Promise<number> => figure.slider.inputValue().then(Number);

test('a figure may be scrubbed and played as long as one likes, in Safari too', async ({
  page,
}) => {
  await refuseAfter(page, 100);
  const figure = await openStepper(page, 'sliding');

  await test.step('scrubbed', async () => {
    await figure.slider.evaluate(async (slider: HTMLInputElement) => {
      for (let step = 1; step <= 150; step++) {
        slider.value = String(step);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((done) => requestAnimationFrame(done));
      }
    });
    await figure.expectScene(STEPPERS.sliding.film, 150);
    await expect(page).toHaveURL(/#figure=sliding&step=150$/);
  });

  await test.step('played', async () => {
    await figure.root.getByLabel('Speed').selectOption('Very fast');
    await figure.button('Play').click();
    await expect.poll(() => stepOf(figure)).toBeGreaterThan(270);
    await figure.button('Pause').click();
    await expect(figure.button('Play')).toBeVisible();
    const step = await stepOf(figure);
    await expect(page).toHaveURL(new RegExp(`step=${step}$`));
    await figure.expectScene(STEPPERS.sliding.film, step);
  });
});

test('a browser that refuses every address costs the link and nothing else', async ({ page }) => {
  await refuseAfter(page, 0);
  const figure = await openStepper(page, 'worked');
  const before = page.url();
  await figure.button('Step forward').click();
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await figure.button('Step forward').click();
  await figure.expectStep(2);
  expect(page.url()).toBe(before);
});

test('the address is right when the reader leaves, however soon', async ({ page }) => {
  const figure = await openStepper(page, 'worked');
  await test.step('for the address itself, to copy it', async () => {
    const hash = await figure.slider.evaluate((slider: HTMLInputElement) => {
      for (const step of ['2', '3']) {
        slider.value = step;
        slider.dispatchEvent(new Event('input', { bubbles: true }));
      }
      window.dispatchEvent(new Event('blur'));
      return location.hash;
    });
    expect(hash).toBe('#figure=worked&step=3');
  });

  await test.step('for another page, and back', async () => {
    await figure.scrub(7);
    await page.goto('glossary/');
    await page.goBack();
    await figure.expectStep(7);
  });
});

test('a step is still there when the page is reloaded at once', async ({ page }) => {
  const figure = await openStepper(page, 'worked');
  await figure.button('Step forward').click();
  await page.reload();
  await expect(page).toHaveURL(/#figure=worked&step=1$/);
  await figure.expectStep(1);
});

test('the address keeps what a figure of the page knows, and nothing else', async ({ page }) => {
  const figure = await openStepper(page, 'worked', '#figure=worked&step=3&predict=off&utm=1');
  await figure.expectStep(3);
  await figure.button('Step forward').click();
  await expect(page).toHaveURL(/#figure=worked&step=4$/);
});
