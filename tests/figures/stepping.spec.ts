import { opening, start } from '../../src/content/front.ts';
import { openStepper, outputOf, stepper, STEPPERS, texts } from '../support/figure.ts';
import { expect, test } from '../support/test.ts';

const { film } = STEPPERS.worked;
const LAST = film.length - 1;
const CONTROLS = ['First step', 'Step back', 'Play', 'Step forward', 'Last step'];

test('a stepper leads by keyboard through nine products to 126, a sentence a step', async ({
  page,
}) => {
  const figure = await openStepper(page, 'worked');
  await figure.button('First step').focus();
  for (const name of CONTROLS) {
    await expect(figure.button(name)).toBeFocused();
    await page.keyboard.press('Tab');
  }
  await expect(figure.slider).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');

  const line = figure.root.locator('.typescript .line.at');
  const numpy = figure.root.locator('.numpy .line.at');
  for (let step = 0; step <= LAST; step++) {
    if (step > 0) await page.keyboard.press(step % 2 === 0 ? 'Enter' : 'ArrowRight');
    await figure.expectFrame(film, step);
    const product = step === 0 ? 'let sum = 0;' : 'sum += pixel * weight;';
    const store = 'output.data[y * output.width + x] = sum;';
    await expect(line).toHaveText([step < 11 ? product : store]);
    const [window, products, sum] = [/^\s*window = /, /^\s*products = /, /products\.sum\(\)/];
    await expect(numpy).toHaveText([step === 0 ? window : step < 10 ? products : sum]);
  }
  await expect(figure.said).toHaveText('Row 0, column 0 of the output is now 126.');
  await expect(figure.voice).toHaveText('Row 0, column 0 of the output is now 126.');
  await expect(texts(figure, 'Output')).toHaveText(['126']);
  await expect(figure.root.locator('[data-sum]')).toHaveText('1134/9 = 126 → 126');
  await expect(figure.button('Step forward')).toBeFocused();
  await expect(figure.button('Step forward')).toBeDisabled();
});

test('every way of moving leads to the step that it should, with the library’s numbers', async ({
  page,
}) => {
  const figure = await openStepper(page, 'sliding');
  const { film } = STEPPERS.sliding;

  await test.step('Home, End, and Shift with an arrow', async () => {
    await figure.button('First step').focus();
    const moves: [key: string, step: number][] = [
      ['End', film.length - 1],
      ['ArrowRight', film.length - 1],
      ['ArrowLeft', film.length - 2],
      ['Home', 0],
      ['ArrowLeft', 0],
      ['Shift+ArrowRight', 12],
      ['Shift+ArrowRight', 25],
      ['ArrowRight', 26],
      ['Shift+ArrowLeft', 25],
    ];
    for (const [key, step] of moves) {
      await page.keyboard.press(key);
      await figure.expectScene(film, step);
    }
  });

  await test.step('the slider', async () => {
    await figure.slider.focus();
    await page.keyboard.press('ArrowRight');
    await figure.expectFrame(film, 26);
    await expect(figure.slider).toHaveAttribute('aria-valuetext', `Step 26 of ${film.length - 1}`);
    for (const step of [7, 400]) {
      await figure.scrub(step);
      await figure.expectFrame(film, step);
    }
  });

  await test.step('whole pixels, where that is chosen', async () => {
    await figure.button('First step').click();
    await expect(figure.root.getByRole('radio', { name: 'Every product' })).toBeChecked();
    await figure.root.getByRole('radio', { name: 'Whole pixels' }).check();
    for (const step of [12, 25, 38]) {
      await figure.button('Step forward').click();
      await figure.expectStep(step);
    }
    await figure.button('Step back').click();
    await figure.expectStep(25);
  });

  await test.step('an output pixel that is chosen leads to its sum', async () => {
    await figure.cell('Output', 3, 4).click();
    await figure.expectFrame(film, (3 * 8 + 4) * 13 + 12);
    await expect(figure.said).toContainText('Row 3, column 4 of the output');
  });

  await test.step('where it is asked to begin', async () => {
    const midway = stepper(page, 'midway');
    await midway.expectFrame(STEPPERS.midway.film, start);
    await midway.button('Last step').click();
    await expect(texts(midway, 'Output')).toHaveText(outputOf(opening));
  });

  await test.step('a sum beyond white is clamped', async () => {
    const sharpened = stepper(page, 'sharpened');
    for (const step of [6, 10, 11, 12]) {
      await sharpened.scrub(step);
      await sharpened.expectFrame(STEPPERS.sharpened.film, step);
    }
  });
});

test('a stepper plays until its end, or until a reader steps in', async ({ page }) => {
  const figure = await openStepper(page, 'sliding');
  const { film } = STEPPERS.sliding;
  const speed = figure.root.getByLabel('Speed');

  await test.step('Space plays and pauses; the voice waits for the pause', async () => {
    for (const place of [figure.button('Play'), figure.root]) {
      const before = (await figure.said.textContent())!;
      await expect(figure.voice).toHaveText(before);
      await place.focus();
      await page.keyboard.press('Space');
      await expect(figure.button('Pause')).toBeVisible();
      await expect(figure.said).not.toHaveText(before);
      await expect(figure.voice).toHaveText(before);
      await page.keyboard.press('Space');
      await expect(figure.button('Play')).toBeVisible();
      const step = Number(await figure.slider.inputValue());
      await expect(figure.voice).toHaveText(film.sceneAt(step).sentence);
    }
  });

  await test.step('a step by hand stops it', async () => {
    const hands: [act: () => Promise<unknown>, step?: number][] = [
      [() => figure.scrub(300), 300],
      [() => figure.cell('Output', 5, 5).click(), (5 * 8 + 5) * 13 + 12],
      [() => figure.button('Step forward').click()],
      [() => page.keyboard.press('ArrowLeft')],
    ];
    for (const [hand, step] of hands) {
      await figure.button('Play').click();
      await expect(figure.button('Pause')).toBeVisible();
      await hand();
      await expect(figure.button('Play')).toBeVisible();
      if (step !== undefined) await figure.expectStep(step);
    }
  });

  await test.step('it stops at the end, and begins again from there', async () => {
    await figure.scrub(film.length - 3);
    await speed.selectOption('Very fast');
    await figure.button('Play').click();
    await figure.expectStep(film.length - 1);
    await expect(figure.button('Play')).toBeVisible();
    await speed.selectOption('Slow');
    await figure.button('Play').click();
    await expect(figure.button('Pause')).toBeVisible();
    await expect(figure.slider).not.toHaveValue(String(film.length - 1));
  });
});

test('the kernel glides to its next place, and jumps there for a reader who wants less motion', async ({
  page,
}) => {
  const figure = await openStepper(page, 'sliding', '#figure=sliding&step=12');
  for (const [reducedMotion, step] of [
    ['no-preference', 13],
    ['reduce', 14],
  ] as const) {
    await page.emulateMedia({ reducedMotion });
    await figure.expectStep(step - 1);
    await page.waitForFunction(() => document.getAnimations().length === 0);
    const moving = await figure.button('Step forward').evaluate((button: HTMLButtonElement) => {
      button.click();
      return document.getAnimations().length;
    });
    await figure.expectStep(step);
    expect(moving > 0, reducedMotion).toBe(reducedMotion === 'no-preference');
  }
});
